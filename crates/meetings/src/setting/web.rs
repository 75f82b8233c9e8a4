//! `…/date`, `…/annulation`, `…/remise`, `/rencontres/ajout`: the deeds of those who set meetings.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::SetMeetings;
use communities::{Directory, Grant, Membership};
use forms::{Posted, Undone, done, text_problem};
use maud::Markup;
use platform::text::{self, TextProblem};
use platform::{Instance, Served};

use super::draft::{LONGEST_REASON, LONGEST_THEME};
use super::page::{self, ADDABLE, Added, Filled, Tried};
use super::{Draft, Field, NotSet, add, cancel, restore, set};
use crate::access::{MeetingAccess, MeetingGrant};
use crate::framed::{Around, framed};
use crate::model::Kind;
use crate::people;
use crate::said::Hosts;
use crate::sheet;

done! {
    /// The date is set.
    SET = "date" => "done-set" | "done-set-no-mail",
    /// It is cancelled.
    CANCELLED = "annulation" => "done-cancelled" | "done-cancelled-no-mail",
    /// It is put back.
    RESTORED = "remise" => "done-restored",
    /// It is added.
    ADDED = "ajout" => "done-added",
}

type Setting = MeetingGrant<SetMeetings>;

pub(crate) async fn get(instance: Instance, grant: Setting) -> Served {
    if grant.meeting().cancelled_at.is_some() {
        return not_set(&instance, &grant, NotSet::Cancelled).await;
    }
    let hosts = hosts(&instance, &grant).await?;
    asked(&instance, &grant, &hosts, Tried::offered(Draft::of(grant.meeting()))).await
}

pub(crate) async fn post(instance: Instance, grant: Setting, posted: Posted) -> Served {
    let (draft, hosts) = (Draft::posted(&posted), hosts(&instance, &grant).await?);
    if draft.revision.trim() != grant.meeting().revision.to_string() {
        return conflict(&instance, &grant, &hosts, draft).await;
    }
    let wanted = match draft.check(grant.meeting(), &hosts, instance.clock.now()) {
        Ok(wanted) => wanted,
        Err(wrong) => return asked(&instance, &grant, &hosts, Tried::mistaken(draft, wrong)).await,
    };
    match set(&instance, &grant, &wanted).await.map_err(Undone::refused) {
        Ok(_) => Ok(SET.leads_to(grant.path(""))),
        Err(Ok(NotSet::Changed)) => conflict(&instance, &grant, &hosts, draft).await,
        Err(Ok(rule)) => not_set(&instance, &grant, rule).await,
        Err(Err(failure)) => Err(failure),
    }
}

/// Those whom a team may send its meetings to.
async fn hosts(instance: &Instance, grant: &Setting) -> platform::Result<Hosts> {
    Hosts::of_community(&instance.db, grant.membership().community().id).await
}

/// How many people are expected, besides who sets it.
async fn others(instance: &Instance, grant: &Setting) -> platform::Result<usize> {
    let (own, expected) = (grant.membership().person_id(), people::expected(&instance.db, grant.meeting()).await?);
    Ok(expected.iter().filter(|person| **person != own).count())
}

async fn asked(instance: &Instance, grant: &Setting, hosts: &Hosts, tried: Tried) -> Served {
    let (membership, status) = (grant.membership(), tried.status);
    let title = page::title(membership.lang(), grant.meeting());
    let told = others(instance, grant).await?;
    shown(instance, membership, status, title, page::set(&Filled { access: grant, hosts, told, tried })).await
}

/// Somebody else saved in the meantime: both versions, and the way to save one's own over the other.
async fn conflict(instance: &Instance, grant: &Setting, hosts: &Hosts, mine: Draft) -> Served {
    let now = MeetingAccess::enter(&instance.db, grant.membership(), grant.meeting().id).await?;
    let draft = Draft { revision: now.meeting().revision.to_string(), ..mine };
    let wrong = draft.check(now.meeting(), hosts, instance.clock.now()).err().unwrap_or_default();
    let (told, tried) = (others(instance, grant).await?, Tried::mistaken(draft, wrong));
    let body = page::conflict(&Filled { access: &now, hosts, told, tried });
    let title = t!(grant.membership().lang(), "conflict-title");
    shown(instance, grant.membership(), StatusCode::CONFLICT, title, body).await
}

pub(crate) async fn ask_to_cancel(instance: Instance, grant: Setting) -> Served {
    let (title, told) = (t!(grant.membership().lang(), "deed-cancel"), others(&instance, &grant).await?);
    shown(&instance, grant.membership(), StatusCode::OK, title, page::cancel(&grant, told, "", None)).await
}

pub(crate) async fn post_cancel(instance: Instance, grant: Setting, posted: Posted) -> Served {
    let (lang, typed) = (grant.membership().lang(), posted.value(Field::Reason.name()));
    let reason = match text::paragraphs(typed, LONGEST_REASON).map(|reason| reason.trim().to_owned()) {
        Ok(reason) => reason,
        Err(problem) => {
            let sentence = match problem {
                TextProblem::Empty => t!(lang, "cancel-no-reason"),
                other => text_problem(lang, other),
            };
            let body = page::cancel(&grant, others(&instance, &grant).await?, typed, Some(sentence));
            let title = t!(lang, "deed-cancel");
            return shown(&instance, grant.membership(), StatusCode::UNPROCESSABLE_ENTITY, title, body).await;
        }
    };
    match cancel(&instance, &grant, &reason).await {
        Ok(_) => Ok(CANCELLED.leads_to(grant.path(""))),
        Err(undone) => not_set(&instance, &grant, undone.refused()?).await,
    }
}

pub(crate) async fn post_restore(instance: Instance, grant: Setting) -> Served {
    match restore(&instance, &grant).await {
        Ok(_) => Ok(RESTORED.leads_to(grant.path(""))),
        Err(undone) => not_set(&instance, &grant, undone.refused()?).await,
    }
}

/// The meeting's page, with the rule that said no.
async fn not_set(instance: &Instance, grant: &Setting, rule: NotSet) -> Served {
    sheet::web::denied(instance, grant, rule.sentence(grant.membership().lang())).await
}

pub(crate) async fn get_add(instance: Instance, grant: Grant<SetMeetings>) -> Served {
    let added = Added { kind: Kind::FollowUp.code(), theme: "", wrong_kind: None, wrong_theme: None };
    adding(&instance, &grant, StatusCode::OK, added).await
}

pub(crate) async fn post_add(instance: Instance, grant: Grant<SetMeetings>, posted: Posted) -> Served {
    let (lang, kind, theme) = (grant.lang(), posted.value("genre"), posted.value(Field::Theme.name()));
    let known = Kind::parse(kind).filter(|kind| ADDABLE.contains(kind));
    match (known, text::optional_line(theme, LONGEST_THEME)) {
        (Some(kind), Ok(theme)) => {
            let id = add(&instance, &grant, kind, &theme).await?;
            Ok(ADDED.leads_to(grant.community().path(&format!("/rencontres/{id}"))))
        }
        (known, read) => {
            let wrong_kind = known.is_none().then(|| text_problem(lang, TextProblem::Unknown));
            let wrong_theme = read.err().map(|problem| text_problem(lang, problem));
            adding(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, Added { kind, theme, wrong_kind, wrong_theme })
                .await
        }
    }
}

async fn adding(instance: &Instance, membership: &Membership, status: StatusCode, added: Added<'_>) -> Served {
    let (lang, path) = (membership.lang(), |rest| membership.community().path(rest));
    let body = page::add(lang, &path("/rencontres/ajout"), &path("/rencontres"), added);
    shown(instance, membership, status, t!(lang, "deed-add"), body).await
}

async fn shown(
    instance: &Instance,
    membership: &Membership,
    status: StatusCode,
    title: String,
    body: Markup,
) -> Served {
    let directory = Directory::of(&instance.db, membership).await?;
    let around = Around { title, seen_by: directory.seen_by::<SetMeetings>(), notice: None };
    Ok((status, framed(instance, membership, around, body).await?).into_response())
}
