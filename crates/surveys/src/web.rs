//! `/c/{community}/evaluation/questionnaires`, and `/q/{token}` for whoever holds the link.

mod opening;
mod outside;
mod paper;
mod signed;
mod together;
mod words;

use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use communities::frame::frame;
use communities::roles::{EnterBallots, ReadFigures, ReadLogicModel, Right, SetSurveys};
use communities::{Directory, Grant, Membership, Place};
use forms::{Done, Outcome, Posted, Undone};
use platform::{Instance, Refusal, Served};
use ui::Markup;
use ui::notice::{Notice, Tone};
use ui::shell::{Frame, Page, page};

use crate::access::SurveyGrant;
use crate::condition::to_depend_on;
use crate::deeds::{self, NotDone};
use crate::making::{Draft, Tried};
use crate::model::{Mode, Survey};
use crate::pages::{self, SURVEYS};
use crate::shown::{self, Whole};
use crate::{done, door, inviting, question, store};

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/nouveau"), get(offer_new).post(make))
        .route(&at("/{survey}"), get(show))
        .route(&at("/{survey}/modification"), get(offer_change).post(change))
        .route(&at("/{survey}/questions"), get(offer_question).post(ask))
        .route(&at("/{survey}/questions/retrait"), post(ask_no_more))
        .route(&at("/{survey}/retrait"), post(take_away))
        .route(&at("/{survey}/rappel"), post(remind))
        .route(&at("/{survey}/fermeture"), get(ask_to_close).post(close))
        .merge(together::routes())
        .merge(opening::routes())
        .merge(words::routes())
        .merge(signed::routes())
        .merge(outside::routes())
        .merge(paper::routes())
        .merge(door::routes())
}

/// The pattern of an address under that of the surveys of a community.
fn at(rest: &str) -> String {
    format!("/c/{{community}}{SURVEYS}{rest}")
}

/// What stands around a page: its title, and what was just done.
struct Sheet<'a> {
    instance: &'a Instance,
    member: &'a Membership,
    title: String,
    status: StatusCode,
    notice: Option<Notice>,
}

impl<'a> Sheet<'a> {
    fn of(instance: &'a Instance, member: &'a Membership, title: String) -> Sheet<'a> {
        Sheet { instance, member, title, status: StatusCode::OK, notice: None }
    }

    fn noticed(self, done: &Done) -> Sheet<'a> {
        Sheet { notice: done.notice(self.member.lang(), &[done::WORDS]), ..self }
    }

    async fn names(&self) -> Result<Directory, Refusal> {
        Ok(Directory::of(&self.instance.db, self.member).await?)
    }

    /// The page, which those who have the right `R` see.
    async fn seen_by<R: Right>(self, names: &Directory, body: Markup) -> Served {
        self.seen(names.seen_by::<R>(), body).await
    }

    /// The page, which these people see.
    async fn seen(self, who: String, body: Markup) -> Served {
        let frame = Frame::Community(frame(self.instance, self.member, Place::Season).await?);
        let drawn = Page::new(self.member.lang(), self.title, frame, body).style("surveys.css").notice(self.notice);
        Ok((self.status, page(drawn.seen_by(who))).into_response())
    }
}

async fn list(instance: Instance, member: Grant<ReadFigures>, done: Done) -> Served {
    let sheet = Sheet::of(&instance, &member, t!(member.lang(), "surveys")).noticed(&done);
    let (surveys, names) = (shown::all(&instance, &member).await?, sheet.names().await?);
    sheet.seen_by::<ReadFigures>(&names, pages::list(&member, &surveys)).await
}

/// The surveys that another one can follow: those that were shown, of groups, and the one that the program has it follow.
async fn may_follow(instance: &Instance, member: &Membership, survey: Option<&Survey>) -> Result<Vec<Survey>, Refusal> {
    let mut surveys = shown::all(instance, member).await?;
    let (own, followed) = (survey.map(|survey| survey.id), survey.and_then(|survey| survey.follows));
    surveys.retain(|each| Some(each.id) == followed || (each.published().is_some() && may_be_followed(each)));
    surveys.retain(|each| Some(each.id) != own);
    Ok(surveys)
}

/// Those of groups, and those whose answers sleep.
fn may_be_followed(survey: &Survey) -> bool {
    survey.mode == Mode::Group || survey.is_first_of_path()
}

async fn offer_new(instance: Instance, by: Grant<SetSurveys>) -> Served {
    new(&instance, &by, &Tried::offered(Draft::new(instance.clock.now()))).await
}

async fn new(instance: &Instance, by: &Grant<SetSurveys>, tried: &Tried) -> Served {
    let sheet = Sheet { status: tried.status, ..Sheet::of(instance, by, t!(by.lang(), "survey-add")) };
    let (surveys, names) = (may_follow(instance, by, None).await?, sheet.names().await?);
    sheet.seen_by::<SetSurveys>(&names, pages::new(by, &surveys, tried)).await
}

async fn make(instance: Instance, by: Grant<SetSurveys>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.check(&may_follow(&instance, &by, None).await?, None, instance.clock.now()) {
        Ok(asked) => {
            let id = deeds::make(&instance, &by, &asked, &forms::Key::read(&draft.key)).await?;
            Ok(done::KEPT.leads_to(pages::path_of(by.community(), id, "")))
        }
        Err(wrong) => new(&instance, &by, &Tried::mistaken(draft, wrong)).await,
    }
}

async fn show(instance: Instance, by: SurveyGrant<ReadLogicModel>, done: Done) -> Served {
    let sheet = Sheet::of(&instance, &by, by.survey().title.clone()).noticed(&done);
    let names = sheet.names().await?;
    let whole = Whole::read(&instance, &by, by.survey(), &names).await?;
    let link = |path: &str| instance.settings.link(path);
    let body = pages::one(&whole.around(&by, &link));
    match by.survey().is_draft() {
        true => sheet.seen_by::<SetSurveys>(&names, body).await,
        false => sheet.seen_by::<ReadLogicModel>(&names, body).await,
    }
}

/// The page of a survey that says what was refused, above it.
async fn refused<R: Right>(instance: &Instance, by: &SurveyGrant<R>, undone: Undone<NotDone>) -> Served {
    let sentence = undone.refused()?.sentence(by.lang());
    let notice = Some(Notice::new(by.lang(), Tone::Error, sentence));
    let title = by.survey().title.clone();
    let sheet = Sheet { notice, status: StatusCode::CONFLICT, ..Sheet::of(instance, by, title) };
    as_it_stands(sheet, by, |whole| whole).await
}

/// The page of a survey as it is now, with what was not done to it.
async fn as_it_stands<R: Right>(sheet: Sheet<'_>, by: &SurveyGrant<R>, with: impl FnOnce(Whole) -> Whole) -> Served {
    let instance = sheet.instance;
    let row = store::survey(&instance.db, by.survey().id).await?.ok_or(Refusal::NotFound)?;
    let (survey, names) = (Survey::read(row, instance.clock.now())?, sheet.names().await?);
    let whole = with(Whole::read(instance, by, &survey, &names).await?);
    let link = |path: &str| instance.settings.link(path);
    let body = pages::one(&whole.around(by, &link));
    sheet.seen_by::<ReadLogicModel>(&names, body).await
}

/// What follows a deed: the page where it is seen, or why it was not done.
async fn after<R: Right>(
    instance: &Instance,
    by: &SurveyGrant<R>,
    outcome: Outcome<(), NotDone>,
    (word, path): (&forms::Word, String),
) -> Served {
    match outcome {
        Ok(()) => Ok(word.leads_to(path)),
        Err(undone) => refused(instance, by, undone).await,
    }
}

async fn offer_change(instance: Instance, by: SurveyGrant<SetSurveys>) -> Served {
    if !by.survey().is_draft() {
        return refused(&instance, &by, Undone::Refused(NotDone::Opened)).await;
    }
    let items = store::items(&instance.db, by.survey().id).await?;
    changed(&instance, &by, by.survey(), &Tried::offered(Draft::of(by.survey(), &items)), false).await
}

async fn changed(
    instance: &Instance,
    by: &SurveyGrant<SetSurveys>,
    survey: &Survey,
    tried: &Tried,
    is_conflict: bool,
) -> Served {
    let sheet = Sheet { status: tried.status, ..Sheet::of(instance, by, t!(by.lang(), "survey-change")) };
    let (surveys, names) = (may_follow(instance, by, Some(survey)).await?, sheet.names().await?);
    let body = match is_conflict {
        true => pages::conflict(by, survey, &surveys, tried),
        false => pages::survey(by, survey, &surveys, tried),
    };
    sheet.seen_by::<SetSurveys>(&names, body).await
}

async fn change(instance: Instance, by: SurveyGrant<SetSurveys>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let surveys = may_follow(&instance, &by, Some(by.survey())).await?;
    let asked = match draft.check(&surveys, Some(by.survey().closes_at), instance.clock.now()) {
        Ok(asked) => asked,
        Err(wrong) => return changed(&instance, &by, by.survey(), &Tried::mistaken(draft, wrong), false).await,
    };
    let kept = deeds::change(&instance, &by, &asked, draft.revision.parse().unwrap_or_default()).await;
    match kept {
        Err(Undone::Refused(NotDone::Overtaken)) => overtaken(&instance, &by, draft).await,
        kept => after(&instance, &by, kept, (&done::KEPT, by.path(""))).await,
    }
}

/// What is there now beside what was typed over an older revision.
async fn overtaken(instance: &Instance, by: &SurveyGrant<SetSurveys>, draft: Draft) -> Served {
    let row = store::survey(&instance.db, by.survey().id).await?.ok_or(Refusal::NotFound)?;
    let survey = Survey::read(row, instance.clock.now())?;
    let draft = Draft { revision: survey.revision.to_string(), ..draft };
    let tried = Tried::refused(draft, NotDone::Overtaken.sentence(by.lang()));
    changed(instance, by, &survey, &tried, true).await
}

async fn offer_question(instance: Instance, by: SurveyGrant<SetSurveys>) -> Served {
    asked(&instance, &by, &question::Tried::offered(question::Draft::new())).await
}

async fn asked(instance: &Instance, by: &SurveyGrant<SetSurveys>, tried: &question::Tried) -> Served {
    if !by.survey().is_draft() {
        return refused(instance, by, Undone::Refused(NotDone::Opened)).await;
    }
    let sheet = Sheet { status: tried.status, ..Sheet::of(instance, by, t!(by.lang(), "question-add")) };
    let (items, names) = (store::items(&instance.db, by.survey().id).await?, sheet.names().await?);
    let earlier = to_depend_on(by.survey(), &items);
    sheet.seen_by::<SetSurveys>(&names, pages::question(by, by.survey(), (&earlier, tried))).await
}

async fn ask(instance: Instance, by: SurveyGrant<SetSurveys>, posted: Posted) -> Served {
    let draft = question::Draft::posted(&posted);
    let items = store::items(&instance.db, by.survey().id).await?;
    let (words, where_alone) = match draft.whole(&to_depend_on(by.survey(), &items)) {
        Ok(whole) => whole,
        Err(wrong) => return asked(&instance, &by, &question::Tried::mistaken(draft, wrong)).await,
    };
    match deeds::ask(&instance, &by, (&words, where_alone)).await {
        Err(Undone::Refused(rule @ NotDone::TooMany)) => {
            asked(&instance, &by, &question::Tried::refused(draft, rule.sentence(by.lang()))).await
        }
        outcome => after(&instance, &by, outcome, (&done::ASKED, by.path(""))).await,
    }
}

async fn ask_no_more(instance: Instance, by: SurveyGrant<SetSurveys>, posted: Posted) -> Served {
    let outcome = deeds::ask_no_more(&instance, &by, posted.value("question")).await;
    after(&instance, &by, outcome, (&done::ASKED_NO_MORE, by.path(""))).await
}

async fn take_away(instance: Instance, by: SurveyGrant<SetSurveys>) -> Served {
    let outcome = deeds::take_away(&instance, &by).await;
    after(&instance, &by, outcome, (&done::TAKEN_AWAY, by.community().path(SURVEYS))).await
}

async fn remind(instance: Instance, by: SurveyGrant<EnterBallots>) -> Served {
    let outcome = inviting::remind(&instance, &by).await;
    after(&instance, &by, outcome, (&done::REMINDED, by.path(""))).await
}

async fn ask_to_close(instance: Instance, by: SurveyGrant<SetSurveys>) -> Served {
    if !by.survey().is_open() {
        return Ok(back(&by));
    }
    let sheet = Sheet::of(&instance, &by, t!(by.lang(), "survey-to-close"));
    let enough = shown::has_enough(&instance, by.survey()).await?;
    let names = sheet.names().await?;
    sheet.seen_by::<SetSurveys>(&names, pages::close(&by, by.survey(), enough)).await
}

async fn close(instance: Instance, by: SurveyGrant<SetSurveys>) -> Served {
    let outcome = deeds::close(&instance, &by).await;
    after(&instance, &by, outcome, (&done::CLOSED, by.path(""))).await
}

fn back<R: Right>(by: &SurveyGrant<R>) -> Response {
    Redirect::to(&by.path("")).into_response()
}
