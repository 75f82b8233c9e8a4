//! How a request becomes somebody: by the session of its browser, or by a token; and in which language.

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, request::Parts};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::{Db, Instance, Refusal};
use ui::Lang;

use crate::access::{Bearer, Session, Viewer, Visitor};
use crate::authenticator::needed;
use crate::sessions::{PresentedSession, cookie};
use crate::tokens::PresentedToken;
use crate::{sessions, tokens};

impl Viewer {
    /// Whether the session or token still stands; long-lived streams ask again.
    pub async fn still_stands(&self, db: &Db, now: i64) -> platform::Result<bool> {
        match self.session {
            Session::Browser { id, .. } => sessions::stands(db, id, now).await,
            Session::Token { id, .. } => tokens::stands(db, id, now).await,
            Session::Console => Ok(true),
        }
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
        visitor.viewer().cloned().ok_or(Refusal::SignIn)
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
        Ok(match viewer {
            Some(viewer) => Visitor::signed_in(viewer),
            None => Visitor::unknown(lang_asked(headers, instance)),
        })
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
