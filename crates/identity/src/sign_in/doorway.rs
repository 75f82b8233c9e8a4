//! The doorway: what a browser brings when it asks to come in, and what it gets when it is let in. Whoever lets a person
//! in (a code, a passkey, an address that serves once, an accepted invitation) does it here, so that the old session always ends.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use platform::{Instance, Refusal, Result, Settings, Tx};
use ui::Lang;

use super::limits::{Deed, Gate, Wait};
use crate::access::Visitor;
use crate::client::ClientAddress;
use crate::codes::Asker;
use crate::email::Email;
use crate::sessions::{self, Device, Opening, cookie, known};
use crate::{answers, shared_computer};

/// A browser at the door.
#[derive(Clone, Debug)]
pub struct Doorway {
    visitor: Visitor,
    pub(crate) from: ClientAddress,
    device: Device,
    session: Option<String>,
    pub(crate) asked: Option<Email>,
    asking: Option<String>,
    known: Option<String>,
    pub(crate) step: Option<String>,
    question: Option<String>,
    gate: Gate,
}

/// The proof that a person was let in; the browser learns it from [`Entry::answer`].
#[must_use = "the browser must be told its session"]
pub struct Entry {
    token: String,
    shared_computer: bool,
    /// The secret of a browser that is known from now on.
    known: Option<String>,
}

impl Doorway {
    /// Who stands there, as far as is known.
    pub fn visitor(&self) -> &Visitor {
        &self.visitor
    }

    /// The language to speak.
    pub fn lang(&self) -> Lang {
        self.visitor.lang()
    }

    /// Lets a person in: a new session with a new secret. The session that this browser had before ends.
    pub async fn let_in(&self, tx: &Tx, person: i64, shared_computer: bool, now: i64) -> Result<Entry> {
        self.end_session(tx).await?;
        let opening = Opening { person, device: self.device, shared_computer };
        let token = sessions::open(tx, &opening, now).await?;
        let known = match shared_computer {
            true => None,
            false => Some(known::keep(tx, person, self.known.as_deref(), now).await?),
        };
        Ok(Entry { token, shared_computer, known })
    }

    /// Counts one more code asked for from this place, whoever it is for and whichever door it is for. An error says how many
    /// seconds to wait.
    pub fn asks_from_here(&self, instance: &Instance) -> Result<(), u64> {
        self.gate.at_place(&instance.clock, Deed::Ask, self.from).map_err(|Wait(seconds)| seconds)
    }

    /// Counts one more code tried from this place. An error says how many seconds to wait.
    pub fn tries_from_here(&self, instance: &Instance) -> Result<(), u64> {
        self.gate.at_place(&instance.clock, Deed::Try, self.from).map_err(|Wait(seconds)| seconds)
    }

    /// Counts one more deed for this address, from this place.
    pub(crate) fn pass(&self, instance: &Instance, deed: Deed, (email, known): (&Email, bool)) -> Result<(), Wait> {
        self.gate.at_place(&instance.clock, deed, self.from)?;
        self.gate.at_account(&instance.clock, deed, email, known)
    }

    /// Who asks for a code here, or tries one, as the counters of an account tell them apart.
    pub(crate) async fn asker(&self, instance: &Instance, email: &Email) -> Result<Asker> {
        let known = known::is_known(&instance.db, email, self.known.as_deref()).await?;
        Ok(Asker { secret: self.asking.clone(), before: None, known })
    }

    /// The secret of the question for a passkey that this browser asked last; none is empty.
    pub(crate) fn question(&self) -> &str {
        self.question.as_deref().unwrap_or_default()
    }

    /// Ends the session of this browser, if it has one.
    pub(crate) async fn end_session(&self, tx: &Tx) -> Result<()> {
        match &self.session {
            Some(token) => sessions::end(tx, token).await,
            None => Ok(()),
        }
    }
}

impl Entry {
    /// The answer, with what the browser needs to come back. To be sent once the transaction is committed.
    pub fn answer(&self, settings: &Settings, response: Response) -> Response {
        let response = match &self.known {
            Some(device) => answers::with_cookie(response, cookie::keep_device(settings, device)),
            None => response,
        };
        let session = cookie::keep_session(settings, &self.token, self.shared_computer);
        let response = shared_computer::unkept(answers::with_cookie(response, session));
        let response = answers::with_cookie(response, cookie::drop_asking(settings));
        let response = answers::with_cookie(response, cookie::drop_step(settings));
        answers::with_cookie(response, cookie::drop_asked(settings))
    }
}

impl FromRequestParts<Instance> for Doorway {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Doorway, Refusal> {
        let visitor = Visitor::from_request_parts(parts, instance).await?;
        Ok(Doorway {
            visitor,
            from: ClientAddress::of(&parts.extensions),
            device: Device::of(&parts.headers),
            session: cookie::session(&parts.headers, &instance.settings),
            asked: cookie::asked(&parts.headers, &instance.settings),
            asking: cookie::asking(&parts.headers, &instance.settings),
            known: cookie::device(&parts.headers, &instance.settings),
            step: cookie::step(&parts.headers, &instance.settings),
            question: cookie::question(&parts.headers, &instance.settings),
            gate: instance.links.get().cloned().unwrap_or_default(),
        })
    }
}
