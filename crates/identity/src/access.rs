//! Who is asking. [`Visitor`] is anybody; [`Viewer`] is the proof that a person is signed in in this browser; [`Bearer`]
//! the proof that a program acts for a person with a token. Each is made from a request; only who sits at the machine's
//! console, and could read the database as well, may act for a person without one.

use std::sync::Arc;

use axum::http::request::Parts;
use platform::{Instance, Settings};
use ui::Lang;
use ui::shell::Drafts;

use crate::model::Person;
use crate::shared_computer;

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

    pub(crate) fn unknown(lang: Lang) -> Visitor {
        Visitor { viewer: None, lang }
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
    pub(crate) session: Session,
    /// The instance that the request reached; none at the console.
    settings: Option<Arc<Settings>>,
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
        Viewer { person, session: Session::Console, settings: None }
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

    /// Whether mail leaves this instance: where none does, a page says what to do instead.
    pub fn gets_mail(&self) -> bool {
        self.settings.as_ref().is_none_or(|settings| settings.sends_mail)
    }

    /// The full address of a page, to be handed over where no mail carries it; none where mail leaves.
    pub fn handed_over(&self, path: &str) -> Option<String> {
        self.settings.as_ref().filter(|settings| !settings.sends_mail).map(|settings| settings.link(path))
    }

    /// Whether this is a borrowed or shared computer: nothing may be kept on it.
    pub fn on_shared_computer(&self) -> bool {
        matches!(self.session, Session::Browser { shared_computer: true, .. })
    }

    /// What the browser may keep of what they typed and did not send.
    pub fn drafts(&self) -> Drafts {
        if self.on_shared_computer() { Drafts::Forgotten } else { Drafts::Of(self.id()) }
    }

    /// Whether what they came in by leads to this community at all: a token may open one alone.
    pub fn may_enter(&self, community: i64) -> bool {
        match self.session {
            Session::Token { community: only, .. } => only.is_none_or(|only| only == community),
            Session::Browser { .. } | Session::Console => true,
        }
    }

    /// Whether they came in by a token that opens one community alone, and nothing beside it.
    pub const fn keeps_to_a_community(&self) -> bool {
        matches!(self.session, Session::Token { community: Some(_), .. })
    }

    pub(crate) fn new(person: Person, session: Session, instance: &Instance) -> Viewer {
        Viewer { person, session, settings: Some(Arc::clone(&instance.settings)) }
    }
}

/// A program that acts for a person, by `Authorization: Bearer`.
#[derive(Clone, Debug)]
pub struct Bearer(pub(crate) Viewer);

impl std::ops::Deref for Bearer {
    type Target = Viewer;
    fn deref(&self) -> &Viewer {
        &self.0
    }
}
