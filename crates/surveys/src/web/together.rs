//! `…/{survey}/lecture/{question}`: a closed survey read by the group, one question at a time, and what it notes of each.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::roles::{Facilitate, ReadLogicModel, Right};
use forms::{Done, Posted, Undone};
use platform::{Instance, Refusal, Served};
use ui::notice::Notice;
use ui::shell::{Frame, Page, StageFrame, page};

use super::{Sheet, at};
use crate::access::SurveyGrant;
use crate::deeds::{self, NotDone};
use crate::noting::{self, Draft, Tried};
use crate::pages::{self, Read};
use crate::shown::Whole;
use crate::{done, store};

pub(super) fn routes() -> Router<Instance> {
    Router::new().route(&at("/{survey}/lecture/{question}"), get(show).post(note))
}

/// A closed survey that says something, whole, and a place in it.
struct Place<R> {
    by: SurveyGrant<R>,
    whole: Whole,
    place: usize,
    seen_by: String,
}

impl<R: Right> FromRequestParts<Instance> for Place<R> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Place<R>, Refusal> {
        let by = SurveyGrant::<R>::from_request_parts(parts, instance).await?;
        let asked = forms::number(parts, "question").await?;
        if by.survey().published().is_none() || by.survey().is_first_of_path() {
            return Err(Refusal::NotFound);
        }
        let names = Sheet::of(instance, &by, String::new()).names().await?;
        let whole = Whole::read(instance, &by, by.survey(), &names).await?;
        let place = usize::try_from(asked).ok().and_then(|asked| asked.checked_sub(1));
        let place = place.filter(|place| *place <= whole.items.len()).ok_or(Refusal::NotFound)?;
        Ok(Place { by, whole, place, seen_by: names.seen_by::<ReadLogicModel>() })
    }
}

impl<R: Right> Place<R> {
    fn draft(&self) -> Draft {
        Draft::of(noting::at(&self.whole.notes, &self.whole.items, self.place))
    }

    /// The page, which fills the screen.
    fn drawn(&self, tried: &Tried, notice: Option<Notice>) -> Served {
        let (by, survey) = (&self.by, self.by.survey());
        let (lang, link) = (by.lang(), |path: &str| path.to_owned());
        let around = self.whole.around(by, &link);
        let published = survey.published().ok_or(Refusal::NotFound)?;
        let read = Read { around: &around, published, is_outside: false };
        let frame = StageFrame { back: by.path(""), label: survey.title.clone(), aside: None };
        let title = t!(lang, "together-title", title = survey.title.as_str());
        let drawn = Page::new(lang, title, Frame::Stage(frame), pages::together(&read, self.place, tried));
        let drawn = drawn.style("surveys.css").seen_by(self.seen_by.as_str()).notice(notice);
        Ok((tried.status, page(drawn.drafts(by.viewer().drafts()))).into_response())
    }
}

async fn show(at: Place<ReadLogicModel>, done: Done) -> Served {
    let notice = done.notice(at.by.lang(), &[done::WORDS]);
    at.drawn(&Tried::offered(at.draft()), notice)
}

async fn note(instance: Instance, at: Place<Facilitate>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let note = match draft.check(noting::noted_as(&at.whole.items, at.place)) {
        Ok(note) => note,
        Err(wrong) => return at.drawn(&Tried::mistaken(draft, wrong), None),
    };
    match deeds::note(&instance, &at.by, &note).await {
        Ok(()) => Ok(done::NOTED.leads_to(at.by.path(&pages::address(at.place)))),
        Err(undone) => overtaken(&instance, &at, draft, undone).await,
    }
}

/// What is noted now beside what was typed over an older revision.
async fn overtaken(instance: &Instance, at: &Place<Facilitate>, draft: Draft, undone: Undone<NotDone>) -> Served {
    let sentence = undone.refused()?.sentence(at.by.lang());
    let notes = store::notes(&instance.db, at.by.survey().id).await?;
    let theirs = noting::at(&notes, &at.whole.items, at.place).cloned().unwrap_or_default();
    let tried = Tried::refused(Draft { revision: theirs.revision.to_string(), ..draft }, sentence);
    let link = |path: &str| path.to_owned();
    let body = pages::notes_conflict(&at.whole.around(&at.by, &link), at.place, &theirs, &tried);
    let sheet = Sheet { status: tried.status, ..Sheet::of(instance, &at.by, t!(at.by.lang(), "notes")) };
    let names = sheet.names().await?;
    sheet.seen_by::<ReadLogicModel>(&names, body).await
}
