//! Who is asking. [`Visitor`] is anybody; [`Viewer`] is the proof that a person is signed in in this browser; [`Bearer`]
//! the proof that a program acts for a person with a token. Each is made from a request; only who sits at the machine's
//! console, and could read the database as well, may act for a person without one.

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, request::Parts};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::{Db, Instance, Refusal};
use ui::Lang;

use crate::authenticator::needed;
use crate::model::Person;
use crate::sessions::{PresentedSession, cookie};
use crate::tokens::PresentedToken;
use crate::{sessions, shared_computer, tokens};

/// Anybody: signed in or not, in a language.
#[derive(Clone, Debug)]
pub struct Visitor {
    viewer: Option<Viewer>,
    lang: Lang,
}

impl Visitor {
    /// The person, if signed in.
    pub fn viewer(&self) -> Option<&Viewer> {
        self.viewer.as_ref()
    }

    /// The account's language; or the one chosen on this browser; or the one the browser asks for.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub(crate) fn signed_in(viewer: Viewer) -> Visitor {
        Visitor { lang: viewer.lang(), viewer: Some(viewer) }
    }

    /// Whoever asks again during this request is told without a trip to the database.
    pub(crate) fn is_known(&self, parts: &mut Parts) {
        if self.viewer().is_some_and(Viewer::on_shared_computer) {
            shared_computer::notice(&parts.extensions);
        }
        parts.extensions.insert(self.clone());
    }
}

/// A person who is signed in.
#[derive(Clone, Debug)]
pub struct Viewer {
    person: Person,
    session: Session,
}

/// What the viewer came in by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Session {
    Browser { id: i64, shared_computer: bool },
    Token { id: i64, community: Option<i64> },
    Console,
}

impl Viewer {
    /// Somebody as the machine's administrator acts for them: commands, demonstrations, tests. No request becomes one.
    pub fn at_the_console(person: Person) -> Viewer {
        Viewer { person, session: Session::Console }
    }

    /// The account's number.
    pub fn id(&self) -> i64 {
        self.person.id
    }

    /// The person.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// The language they chose.
    pub fn lang(&self) -> Lang {
        self.person.lang
    }

    /// The browser session's number; none for a token.
    pub fn session_id(&self) -> Option<i64> {
        match self.session {
            Session::Browser { id, .. } => Some(id),
            Session::Token { .. } | Session::Console => None,
        }
    }

    /// Whether this is a borrowed or shared computer: nothing may be kept on it.
    pub fn on_shared_computer(&self) -> bool {
        matches!(self.session, Session::Browser { shared_computer: true, .. })
    }

    /// Whether what they came in by leads to this community at all: a token may open one alone.
    pub fn may_enter(&self, community: i64) -> bool {
        match self.session {
            Session::Token { community: only, .. } => only.is_none_or(|only| only == community),
            Session::Browser { .. } | Session::Console => true,
        }
    }

    /// Whether the session or token still stands; long-lived streams ask again.
    pub async fn still_stands(&self, db: &Db, now: i64) -> platform::Result<bool> {
        match self.session {
            Session::Browser { id, .. } => sessions::stands(db, id, now).await,
            Session::Token { id, .. } => tokens::stands(db, id, now).await,
            Session::Console => Ok(true),
        }
    }

    pub(crate) fn new(person: Person, session: Session) -> Viewer {
        Viewer { person, session }
    }
}

/// A program that acts for a person, by `Authorization: Bearer`.
#[derive(Clone, Debug)]
pub struct Bearer(Viewer);

impl std::ops::Deref for Bearer {
    type Target = Viewer;
    fn deref(&self) -> &Viewer {
        &self.0
    }
}

impl FromRequestParts<Instance> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Visitor, Refusal> {
        if let Some(known) = parts.extensions.get::<Visitor>() {
            return Ok(known.clone());
        }
        let visitor = recognise(&parts.headers, instance).await?;
        if let Some(viewer) = visitor.viewer() {
            needed::let_through(instance, parts, viewer).await?;
        }
        visitor.is_known(parts);
        Ok(visitor)
    }
}

impl FromRequestParts<Instance> for Viewer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Viewer, Refusal> {
        let visitor = Visitor::from_request_parts(parts, instance).await?;
        visitor.viewer.ok_or(Refusal::SignIn)
    }
}

impl FromRequestParts<Instance> for Bearer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Bearer, Refusal> {
        if let Some(Bearer(known)) = parts.extensions.get::<Bearer>() {
            return Ok(Bearer(known.clone()));
        }
        let viewer = PresentedToken::from_request_parts(parts, instance).await?.viewer(instance).await?;
        parts.extensions.insert(Bearer(viewer.clone()));
        Ok(Bearer(viewer))
    }
}

/// Boxed, as all that every page goes through: an `async fn` is compiled again in each crate that awaits it.
fn recognise<'a>(headers: &'a HeaderMap, instance: &'a Instance) -> BoxFuture<'a, Result<Visitor, Refusal>> {
    let recognising = async move {
        let viewer = match PresentedSession::of(headers, instance) {
            Some(session) => session.viewer(instance).await?,
            None => None,
        };
        let lang = viewer.as_ref().map_or_else(|| lang_asked(headers, instance), Viewer::lang);
        Ok(Visitor { viewer, lang })
    };
    recognising.boxed()
}

/// The language that somebody chose on this browser, if they ever did: for the pages of a person who is known by a link.
pub fn lang_chosen(headers: &HeaderMap, instance: &Instance) -> Option<Lang> {
    cookie::lang(headers, &instance.settings)
}

/// The language chosen on this browser, or the one it asks for, whoever sits in front of it.
pub fn lang_asked(headers: &HeaderMap, instance: &Instance) -> Lang {
    let asked = || headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map(Lang::from_accept_language);
    cookie::lang(headers, &instance.settings).or_else(asked).unwrap_or_default()
}
