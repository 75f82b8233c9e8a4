//! `/c/{community}/evaluation/recits`: all of them, telling one, one of them, and the deeds of its teller.

mod accompanying;
mod sharing;
mod telling;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::frame;
use communities::roles::{ReadLogicModel, TellStories};
use communities::{Directory, Grant, Membership, Place};
use evaluation::model::Model;
use forms::{Done, Posted};
use platform::{Instance, Refusal, Result, Served};
use ui::Markup;
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};

use crate::access::{self, Own, Removable, Sight, StoryAccess};
use crate::form::Draft;
use crate::pages::{self, One};
use crate::{STORIES, form, since, store, telling as deeds, went};

forms::done! {
    /// A story is told, or said otherwise.
    TOLD = "raconte" => "done-story",
    /// It was written down for somebody.
    NOTED = "note" => "done-story-noted",
    /// What was written down is its teller's.
    CONFIRMED = "confirme" => "done-story-confirmed",
    /// It is gone.
    TAKEN_AWAY = "retire" => "done-story-taken-away",
    /// Something accompanies it.
    ACCOMPANIED = "accompagne" => "done-story-accompanied",
    /// It accompanies it no more.
    TAKEN_OFF = "enleve" => "done-story-taken-off",
    /// Others read it.
    SHARED = "partage" => "done-story-shared",
    /// Fewer people read it.
    LOWERED = "moins" => "done-story-lowered",
    /// A text that was quoted was changed: it is quoted no more.
    FALLEN (Warning) = "plus-cite" => "done-story-fallen",
    /// What came of it is kept.
    SINCE = "depuis" => "done-story-since",
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("/c/{{community}}{STORIES}{rest}");
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/nouveau"), get(telling::offer_new).post(telling::tell))
        .route(&at("/telephone"), get(telling::offer_note).post(telling::note))
        .route(&at("/{story}"), get(show))
        .route(&at("/{story}/modification"), get(telling::offer_change).post(telling::change))
        .route(&at("/{story}/confirmation"), post(telling::confirm))
        .route(&at("/{story}/partage"), get(sharing::offer).post(sharing::share))
        .route(&at("/{story}/moins"), post(sharing::lower))
        .route(&at("/{story}/depuis"), post(say_since))
        .route(&at("/{story}/accompagnement"), post(accompanying::add).layer(DefaultBodyLimit::disable()))
        .route(&at("/{story}/accompagnement/retrait"), post(accompanying::take_off))
        .route(&at("/{story}/retrait"), post(take_away))
}

/// What stands around a page: its title, its status, what just happened, who sees it.
struct Around {
    title: String,
    status: StatusCode,
    notice: Option<Notice>,
    seen_by: String,
}

impl Around {
    fn of(title: String, seen_by: String) -> Around {
        Around { title, status: StatusCode::OK, notice: None, seen_by }
    }

    /// The same, as a form was tried.
    fn tried<D, W, R>(self, tried: &forms::Tried<D, W, R>) -> Around {
        Around { status: tried.status, notice: tried.notice.clone(), ..self }
    }

    async fn page(self, instance: &Instance, member: &Membership, body: Markup) -> Served {
        let frame = Frame::Community(frame(instance, member, Place::Season).await?);
        let drawn = Page::new(member.lang(), self.title, frame, body).notice(self.notice).seen_by(self.seen_by);
        Ok((self.status, page(drawn)).into_response())
    }
}

/// The logic model of the member's season; empty when there is none.
async fn model_of(instance: &Instance, member: &Membership) -> Result<Model, Refusal> {
    let season = seasons::read(&instance.db, &member.grant::<ReadLogicModel>()?).await?;
    Ok(season.program.logic_model.as_ref().map(Model::of).unwrap_or_default())
}

async fn list(instance: Instance, member: Grant<TellStories>, done: Done) -> Served {
    let lang = member.lang();
    let names = Directory::of(&instance.db, &member).await?;
    let all = access::visible(&instance, &member, &names).await?;
    let around = Around::of(t!(lang, "stories-title"), t!(lang, "stories-seen-by"));
    let around = Around { notice: done.notice(lang, &[WORDS]), ..around };
    around.page(&instance, &member, pages::list(&member, &all, &names)).await
}

/// What was tried on the page of a story.
struct OnPage {
    since: since::Tried,
    confirming: form::Tried,
    file: crate::accompanying::Tried,
}

impl OnPage {
    fn of(access: &StoryAccess) -> OnPage {
        OnPage {
            since: since::Tried::offered(since::Draft::of(access.story())),
            confirming: form::Tried::offered(Draft::of(access.story())),
            file: Default::default(),
        }
    }
}

async fn show(instance: Instance, access: StoryAccess, done: Done) -> Served {
    let tried = OnPage::of(&access);
    let since = tried.since.noticed(done.notice(access.member().lang(), &[WORDS]));
    one(&instance, &access, &OnPage { since, ..tried }).await
}

/// The page of a story, with what was tried there.
async fn one(instance: &Instance, access: &StoryAccess, tried: &OnPage) -> Served {
    let (member, story) = (access.member(), access.story());
    let names = Directory::of(&instance.db, member).await?;
    let model = model_of(instance, member).await?;
    let (consents, quoted) = match access.sight() {
        Sight::Own => {
            let quoted = went::of(instance, (story.community_id, story.id)).await?;
            (store::consents(&instance.db, story.id).await?, quoted)
        }
        _ => Default::default(),
    };
    let OnPage { since, confirming, file } = tried;
    let (names, model, consents, quoted) = (&names, &model, &consents, &quoted);
    let body = pages::one(&One { access, names, model, consents, quoted, file, since, confirming });
    let around = Around::of(t!(member.lang(), "story"), pages::seen_by(access, names));
    let around = if access.sight() == Sight::Awaited { around.tried(confirming) } else { around.tried(since) };
    let status = if file.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { around.status };
    Around { status, ..around }.page(instance, member, body).await
}

async fn say_since(instance: Instance, own: Own, posted: Posted) -> Served {
    let draft = since::Draft::posted(&posted);
    match draft.check() {
        Ok((since, words)) => {
            since::say(&instance, &own, (since, &words)).await?;
            Ok(SINCE.leads_to(own.path("#depuis")))
        }
        Err(wrong) => {
            one(&instance, &own, &OnPage { since: since::Tried::mistaken(draft, wrong), ..OnPage::of(&own) }).await
        }
    }
}

async fn take_away(instance: Instance, removable: Removable) -> Served {
    deeds::take_away(&instance, &removable).await?;
    Ok(TAKEN_AWAY.leads_to(removable.member().community().path(STORIES)))
}
