//! `/reseau/repertoire`: those who chose to appear, one's own card, and writing to somebody without seeing their address.

mod page;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::routing::{get, post};
use forms::{Done, Posted, Sought};
use identity::Person;
use platform::{Instance, Refusal, Served};
use ui::Markup;
use ui::notice::Notice;

use crate::card::{Draft, Tried};
use crate::done::{self, LISTED, REPORTED, UNLISTED, WRITTEN};
use crate::frame::{Place, Sheet};
use crate::member::NetworkMember;
use crate::{NETWORK, cards, writing};

/// The fields of a letter.
const WORDS: &str = "mots";
const ADDRESS: &str = "adresse";

pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("{NETWORK}/repertoire{rest}");
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/moi"), get(own).post(appear))
        .route(&at("/moi/retrait"), post(disappear))
        .route(&at("/{person}/ecrire"), get(offer_letter).post(write))
        .route(&at("/{person}/signalement"), get(offer_report).post(report))
}

fn path() -> String {
    format!("{NETWORK}/repertoire")
}

async fn shown(
    instance: &Instance,
    member: &NetworkMember,
    (title, body): (String, Markup),
    said: (StatusCode, Option<Notice>),
) -> Served {
    let sheet = Sheet::of(member.lang(), title, Place::Directory, body);
    Sheet { said, ..sheet }.answer(instance, member).await
}

async fn list(instance: Instance, member: NetworkMember, sought: Sought, done: Done) -> Served {
    let lang = member.lang();
    let body = page::list(&member, &cards::all(&instance.db).await?, &sought);
    let said = (StatusCode::OK, done.notice(lang, &[done::WORDS]));
    shown(&instance, &member, (t!(lang, "directory"), body), said).await
}

async fn own(instance: Instance, member: NetworkMember, done: Done) -> Served {
    let said = cards::of(&instance.db, member.id()).await?;
    let tried = Tried::offered(said.as_ref().map(Draft::of).unwrap_or_default());
    let tried = tried.noticed(done.notice(member.lang(), &[done::WORDS]));
    card(&instance, &member, (tried, said.is_some())).await
}

async fn card(instance: &Instance, member: &NetworkMember, (tried, is_listed): (Tried, bool)) -> Served {
    let body = page::card(member, &tried, is_listed);
    shown(instance, member, (t!(member.lang(), "card-mine"), body), (tried.status, tried.notice)).await
}

async fn appear(instance: Instance, member: NetworkMember, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let said = match draft.check() {
        Ok(said) => said,
        Err(wrong) => {
            let is_listed = cards::of(&instance.db, member.id()).await?.is_some();
            return card(&instance, &member, (Tried::mistaken(draft, wrong), is_listed)).await;
        }
    };
    writing::appear(&instance, &member, &said).await?;
    Ok(LISTED.leads_to(path()))
}

async fn disappear(instance: Instance, member: NetworkMember) -> Served {
    writing::disappear(&instance, &member).await?;
    Ok(UNLISTED.leads_to(path()))
}

/// A member before somebody to whom they may write.
struct Writing {
    member: NetworkMember,
    to: Person,
}

impl FromRequestParts<Instance> for Writing {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Writing, Refusal> {
        let member = NetworkMember::from_request_parts(parts, instance).await?;
        let person = forms::number(parts, "person").await?;
        Ok(Writing { to: writing::reachable(instance, &member, person).await?, member })
    }
}

/// A letter as it was tried: its words, whether it gives an address.
pub(crate) type Letter = forms::Tried<(String, bool), Option<String>>;

impl Writing {
    async fn page(&self, instance: &Instance, tried: Letter) -> Served {
        let title = t!(self.member.lang(), "letter-title", name = self.to.name.as_str());
        let body = page::letter(&self.member, &self.to, &tried);
        shown(instance, &self.member, (title, body), (tried.status, None)).await
    }
}

async fn offer_letter(instance: Instance, writing: Writing) -> Served {
    writing.page(&instance, Letter::offered((String::new(), false))).await
}

async fn write(instance: Instance, at: Writing, posted: Posted) -> Served {
    let (lang, typed) = (at.member.lang(), (posted.value(WORDS).to_owned(), !posted.value(ADDRESS).is_empty()));
    let words = match writing::words(&typed.0) {
        Ok(words) => words,
        Err(problem) => {
            return at.page(&instance, Letter::mistaken(typed, Some(forms::text_problem(lang, problem)))).await;
        }
    };
    match writing::write(&instance, &at.member, &at.to, (&words, typed.1)).await {
        Ok(()) => Ok(WRITTEN.leads_to(path())),
        Err(undone) => at.page(&instance, Letter::refused(typed, undone.refused()?.sentence(lang))).await,
    }
}

/// A member before somebody who wrote to them.
struct Reporting {
    member: NetworkMember,
    about: Person,
}

impl FromRequestParts<Instance> for Reporting {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Reporting, Refusal> {
        let member = NetworkMember::from_request_parts(parts, instance).await?;
        let person = forms::number(parts, "person").await?;
        Ok(Reporting { about: writing::who_wrote(instance, &member, person).await?, member })
    }
}

impl Reporting {
    async fn page(&self, instance: &Instance, tried: Letter) -> Served {
        let title = t!(self.member.lang(), "report-title", name = self.about.name.as_str());
        let body = page::report(&self.member, &self.about, &tried);
        shown(instance, &self.member, (title, body), (tried.status, None)).await
    }
}

async fn offer_report(instance: Instance, at: Reporting) -> Served {
    at.page(&instance, Letter::offered((String::new(), false))).await
}

async fn report(instance: Instance, at: Reporting, posted: Posted) -> Served {
    let (lang, typed) = (at.member.lang(), (posted.value(WORDS).to_owned(), false));
    let words = match writing::words(&typed.0) {
        Ok(words) => words,
        Err(problem) => {
            return at.page(&instance, Letter::mistaken(typed, Some(forms::text_problem(lang, problem)))).await;
        }
    };
    match writing::report(&instance, (&at.member, &at.about), &words).await {
        Ok(()) => Ok(REPORTED.leads_to(path())),
        Err(undone) => at.page(&instance, Letter::refused(typed, undone.refused()?.sentence(lang))).await,
    }
}
