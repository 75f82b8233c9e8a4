//! `…/ajout`, `…/correction`, `…/remplacement`: the three forms by which a decision is written.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use communities::roles::{KeepDecisions, ReadMinutes};
use communities::{Directory, Grant, Membership};
use forms::{Posted, Tried, Undone, Word};
use maud::Markup;
use meetings::model::Meeting;
use platform::{Instance, Served};

use super::{not_done, page};
use crate::access::DecisionGrant;
use crate::done;
use crate::draft::{Draft, Field, OUTSIDE};
use crate::page::{Filled, Wrong, written};
use crate::{New, NotKept, allowed, changing, write};

type Keeping = DecisionGrant<KeepDecisions>;

pub(super) async fn get_add(
    instance: Instance,
    grant: Grant<KeepDecisions>,
    Query(query): Query<Vec<(String, String)>>,
) -> Served {
    let places = places(&instance, &grant).await?;
    let asked = query.into_iter().find(|(name, _)| name == Field::Meeting.name()).map(|(_, id)| id);
    let last = places.last().map_or_else(|| OUTSIDE.to_owned(), |meeting| meeting.id.to_string());
    let draft = Draft::empty(&asked.unwrap_or(last));
    drawn(&instance, &grant, &Form::Add, Tried::offered(draft), places).await
}

pub(super) async fn post_add(instance: Instance, grant: Grant<KeepDecisions>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => {
            return shown(&instance, &grant, &Form::Add, Tried::mistaken(draft, Wrong::typed(grant.lang(), wrong)))
                .await;
        }
    };
    match write(&instance, &grant, &new, draft.place()).await {
        Ok(id) => Ok(to_decision(&grant, id, done::KEPT)),
        Err(undone) => {
            let wrong = misplaced(&grant, undone.refused()?);
            shown(&instance, &grant, &Form::Add, Tried::mistaken(draft, wrong)).await
        }
    }
}

pub(super) async fn get_correction(instance: Instance, grant: Keeping) -> Served {
    let draft = Draft::of(grant.decision());
    drawn(&instance, grant.membership(), &Form::Correct(&grant), Tried::offered(draft), Vec::new()).await
}

pub(super) async fn post_correction(instance: Instance, grant: Keeping, posted: Posted) -> Served {
    let (membership, draft, form) = (grant.membership(), Draft::posted(&posted), Form::Correct(&grant));
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => {
            return shown(&instance, membership, &form, Tried::mistaken(draft, Wrong::typed(membership.lang(), wrong)))
                .await;
        }
    };
    let revision = draft.revision.trim().parse().unwrap_or(0);
    match changing::correct(&instance, &grant, &new, revision).await {
        Ok(()) => Ok(to_decision(membership, grant.decision().id, done::CORRECTED)),
        Err(Undone::Refused(NotKept::Changed(saved))) => conflict(&instance, &form, membership, draft, *saved).await,
        Err(undone) => not_done(&instance, &grant, undone).await,
    }
}

/// Somebody corrected it in the meantime: how it stands, and what was typed, ready to be saved over it.
async fn conflict(
    instance: &Instance,
    form: &Form<'_>,
    membership: &Membership,
    mine: Draft,
    saved: crate::Decision,
) -> Served {
    let draft = Draft { revision: saved.revision.to_string(), ..mine };
    let sentence = NotKept::Changed(Box::new(saved.clone())).sentence(membership.lang());
    let wrong = Wrong { whole: Some(sentence), saved: Some(saved), ..Wrong::default() };
    shown(instance, membership, form, Tried { status: StatusCode::CONFLICT, ..Tried::mistaken(draft, wrong) }).await
}

pub(super) async fn get_replacement(instance: Instance, grant: Keeping) -> Served {
    let places = places(&instance, grant.membership()).await?;
    let meeting = places.last().map_or_else(|| OUTSIDE.to_owned(), |meeting| meeting.id.to_string());
    let draft = Draft { meeting, ..Draft::of(grant.decision()) };
    drawn(&instance, grant.membership(), &Form::Replace(&grant), Tried::offered(draft), places).await
}

pub(super) async fn post_replacement(instance: Instance, grant: Keeping, posted: Posted) -> Served {
    let (membership, draft, form) = (grant.membership(), Draft::posted(&posted), Form::Replace(&grant));
    let new: New = match draft.check() {
        Ok(new) => new,
        Err(wrong) => {
            return shown(&instance, membership, &form, Tried::mistaken(draft, Wrong::typed(membership.lang(), wrong)))
                .await;
        }
    };
    match changing::replace(&instance, &grant, &new, draft.place()).await {
        Ok(id) => Ok(to_decision(membership, id, done::REPLACED)),
        Err(Undone::Refused(NotKept::Replaced)) => {
            not_done(&instance, &grant, Undone::Refused(NotKept::Replaced)).await
        }
        Err(undone) => {
            let wrong = misplaced(membership, undone.refused()?);
            shown(&instance, membership, &form, Tried::mistaken(draft, wrong)).await
        }
    }
}

/// A rule about the meeting stands beside its field.
fn misplaced(membership: &Membership, rule: NotKept) -> Wrong {
    Wrong { fields: vec![(Field::Meeting, rule.sentence(membership.lang()))], ..Wrong::default() }
}

fn to_decision(membership: &Membership, id: i64, word: Word) -> Response {
    word.leads_to(membership.community().path(&format!("/decisions/{id}")))
}

/// Which of the three forms.
enum Form<'a> {
    Add,
    Correct(&'a Keeping),
    Replace(&'a Keeping),
}

impl Form<'_> {
    fn title(&self, membership: &Membership) -> String {
        let lang = membership.lang();
        match self {
            Form::Add => t!(lang, "decision-deed-write"),
            Form::Correct(_) => t!(lang, "decision-deed-correct"),
            Form::Replace(_) => t!(lang, "decision-deed-replace"),
        }
    }

    fn words(&self, membership: &Membership) -> String {
        let lang = membership.lang();
        match self {
            Form::Add => t!(lang, "decision-write-words"),
            Form::Correct(_) => t!(lang, "decision-correct-words"),
            Form::Replace(_) => t!(lang, "decision-replace-words"),
        }
    }

    /// The register, the form's own address, the way out.
    fn paths(&self, membership: &Membership) -> [String; 3] {
        let register = membership.community().path("/decisions");
        match self {
            Form::Add => [register.clone(), format!("{register}/ajout"), register],
            Form::Correct(grant) => [register, grant.path("/correction"), grant.path("")],
            Form::Replace(grant) => [register, grant.path("/remplacement"), grant.path("")],
        }
    }
}

/// The form after something was tried.
async fn shown(instance: &Instance, membership: &Membership, form: &Form<'_>, said: Tried<Draft, Wrong>) -> Served {
    let places = places(instance, membership).await?;
    drawn(instance, membership, form, said, places).await
}

async fn drawn(
    instance: &Instance,
    membership: &Membership,
    form: &Form<'_>,
    said: Tried<Draft, Wrong>,
    places: Vec<Meeting>,
) -> Served {
    let (lang, title) = (membership.lang(), form.title(membership));
    let directory = Directory::of(&instance.db, membership).await?;
    let people = directory.seen_by::<ReadMinutes>();
    let filled = Filled {
        lang,
        title: title.clone(),
        words: form.words(membership),
        paths: form.paths(membership),
        seen_by: t!(lang, "decision-who-reads", people = people),
        draft: &said.draft,
        meetings: match form {
            Form::Correct(_) => None,
            Form::Add | Form::Replace(_) => Some(places),
        },
        wrong: said.wrong,
        deed: title.clone(),
    };
    let body: Markup = written(&filled);
    page(instance, (membership, &directory), (said.status, title), None, body).await
}

/// The meetings where a decision can have been taken, in the order of the season.
async fn places(instance: &Instance, membership: &Membership) -> platform::Result<Vec<Meeting>> {
    let now = instance.clock.now();
    let all = meetings::of_community(&instance.db, membership.community().id).await?;
    Ok(all.into_iter().filter(|meeting| allowed(meeting, now).is_ok()).collect())
}
