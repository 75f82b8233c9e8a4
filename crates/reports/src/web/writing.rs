//! `…/parties/{part}`: a part is written by one person at a time, and what it tells is frozen or not.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use communities::Directory;
use communities::roles::WriteReports;
use forms::{Posted, Undone};
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};

use super::{Head, shown};
use crate::model::Part;
use crate::pages::{self, IS, Pen, Shown, TAKE};
use crate::writing::{self as deeds, Draft, NotWritten, Tried, Writing};
use crate::{done, drawing, store};

type Numbered = Path<(String, i64, i64)>;

pub(super) async fn offer(instance: Instance, grant: Writing, Path((_, _, id)): Numbered) -> Served {
    if !grant.thing().is_written() {
        return closed(&instance, &grant).await;
    }
    let part = part(&instance, &grant, id).await?;
    form(&instance, &grant, &part, &Tried::offered(Draft::of(&part))).await
}

async fn part(instance: &Instance, grant: &Writing, id: i64) -> Result<Part, Refusal> {
    deeds::part(store::parts(&instance.db, grant.thing().id).await?, id)
}

/// The form of a part, unless somebody else writes it.
async fn form(instance: &Instance, grant: &Writing, part: &Part, tried: &Tried) -> Served {
    let member = grant.membership();
    let is_free = part.pen_id.is_none_or(|person| person == member.person_id()) || tried.status != StatusCode::OK;
    let pen = if is_free { Pen::Free } else { Pen::Theirs };
    let names = Directory::of(&instance.db, member).await?;
    let kept = if is_free { journal::for_review(instance, member.viewer()).await? } else { Vec::new() };
    let shown = Shown { member, report: grant.thing(), part, names: &names, pen, tried, kept: &kept };
    let body = pages::writing(&shown);
    let head = Head { status: tried.status, ..Head::new(part.title.clone(), tried.notice.clone()) };
    head.page(instance, member, names.seen_by::<WriteReports>(), body).await
}

pub(super) async fn take(instance: Instance, grant: Writing, Path((_, _, id)): Numbered, posted: Posted) -> Served {
    part(&instance, &grant, id).await?;
    let page = grant.path(&format!("/parties/{id}"));
    match deeds::take(&instance, &grant, id, !posted.value(TAKE).is_empty()).await.map_err(Undone::refused) {
        // Whoever finds somebody else there reads who, on the same page.
        Ok(_) => Ok(Redirect::to(&page).into_response()),
        Err(refused) => {
            refused?;
            closed(&instance, &grant).await
        }
    }
}

pub(super) async fn save(instance: Instance, grant: Writing, Path((_, _, id)): Numbered, posted: Posted) -> Served {
    let (draft, before) = (Draft::posted(&posted), part(&instance, &grant, id).await?);
    if !draft.take.is_empty() {
        return with_own_words(&instance, &grant, &before, draft).await;
    }
    let (words, after) = match draft.check() {
        Ok(words) => words,
        Err(wrong) => return form(&instance, &grant, &before, &Tried::mistaken(draft, wrong)).await,
    };
    match deeds::save(&instance, &grant, id, &draft, (&words, &after)).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::WRITTEN.leads_to(grant.path(""))),
        Err(refused) => refused_with(&instance, &grant, (id, draft), refused?).await,
    }
}

/// The form with what was typed and, at its end, a day of the writer’s own log. Nothing is saved: they change it first.
async fn with_own_words(instance: &Instance, grant: &Writing, part: &Part, draft: Draft) -> Served {
    let (member, day) = (grant.membership(), draft.take.parse::<i64>().unwrap_or_default());
    let kept = journal::for_review(instance, member.viewer()).await?;
    let kept = kept.iter().find(|kept| kept.id == day).ok_or(Refusal::NotFound)?;
    let notice = Notice::new(member.lang(), Tone::Info, t!(member.lang(), "report-log-taken"));
    form(instance, grant, part, &Tried::offered(draft.with(&kept.words)).noticed(Some(notice))).await
}

/// Both versions, and the form with what was typed, to be saved over the other knowingly.
async fn refused_with(instance: &Instance, grant: &Writing, (id, draft): (i64, Draft), rule: NotWritten) -> Served {
    let (member, there) = (grant.membership(), part(instance, grant, id).await?);
    let draft = Draft { revision: there.revision.to_string(), over: true, ..draft };
    let tried = Tried::refused(draft, rule.sentence(member.lang()));
    let names = Directory::of(&instance.db, member).await?;
    let (report, pen) = (grant.thing(), Pen::Free);
    let shown = Shown { member, report, part: &there, names: &names, pen, tried: &tried, kept: &[] };
    let head = Head { status: tried.status, ..Head::new(there.title.clone(), None) };
    head.page(instance, member, names.seen_by::<WriteReports>(), pages::conflict(&shown)).await
}

pub(super) async fn freeze(instance: Instance, grant: Writing, Path((_, _, id)): Numbered, posted: Posted) -> Served {
    let (report, is_kept) = (grant.thing(), !posted.value(IS).is_empty());
    let parts = store::parts(&instance.db, report.id).await?;
    let place = parts.iter().position(|part| part.id == id && part.has_source()).ok_or(Refusal::NotFound)?;
    let whole = drawing::whole(&instance, grant.membership().community(), report, &parts).await?;
    let told = whole.parts.get(place).map(|part| &part.told).filter(|_| is_kept);
    match deeds::freeze(&instance, &grant, id, told).await.map_err(Undone::refused) {
        Ok(()) => {
            let word = if is_kept { done::FROZEN } else { done::THAWED };
            Ok(word.leads_to(grant.path(&format!("#partie-{}", place + 1))))
        }
        Err(refused) => {
            refused?;
            closed(&instance, &grant).await
        }
    }
}

/// The report as it stands: nothing of it is written any more.
async fn closed(instance: &Instance, grant: &Writing) -> Served {
    let member = grant.membership();
    let report = store::report(&instance.db, grant.thing().id).await?.ok_or(Refusal::NotFound)?;
    let notice = Notice::new(member.lang(), Tone::Error, NotWritten::Closed.sentence(member.lang()));
    let head = Head { status: StatusCode::CONFLICT, ..Head::new(report.title.clone(), Some(notice)) };
    shown(instance, member, &report, head).await
}
