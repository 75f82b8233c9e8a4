//! The doorway: what a browser brings when it asks to come in, and what it gets when it is let in. Whoever lets a person
//! in (a code, an address that serves once, an accepted invitation) does it here, so that the old session always ends.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use platform::{Instance, Refusal, Result, Settings, Tx};
use ui::Lang;

use crate::access::Visitor;
use crate::client::ClientAddress;
use crate::email::Email;
use crate::sessions::{self, Device, Opening, cookie};
use crate::{answers, shared_computer};

/// A browser at the door.
#[derive(Clone, Debug)]
pub struct Doorway {
    visitor: Visitor,
    pub(crate) from: ClientAddress,
    device: Device,
    session: Option<String>,
    pub(crate) asked: Option<Email>,
}

/// The proof that a person was let in; the browser learns it from [`Entry::answer`].
#[must_use = "the browser must be told its session"]
pub struct Entry {
    token: String,
    shared_computer: bool,
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
        Ok(Entry { token, shared_computer })
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
        let session = cookie::keep_session(settings, &self.token, self.shared_computer);
        let response = shared_computer::unkept(answers::with_cookie(response, session));
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
        })
    }
}
