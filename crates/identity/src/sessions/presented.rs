//! A session as a request presents it. It is looked up alone, or by another slice together with what the person is there: one
//! trip to the database for every page instead of two.

use axum::http::HeaderMap;
use axum::http::request::Parts;
use platform::{HOUR, Instance, Refusal, Result, secret, sql};
use ui::Lang;

use super::{cookie, note_visit};
use crate::access::{Session, Viewer, Visitor};
use crate::authenticator::needed;
use crate::model::Person;

/// How often a visit is written down: no write for each page.
const SEEN_EVERY: i64 = HOUR;

/// What stands in the cookie, not looked up yet.
#[derive(Clone, Debug)]
pub struct PresentedSession {
    hash: String,
}

/// Who is signed in, as a query finds them. It opens nothing but to the request that presented the session: see
/// [`PresentedSession::enters`].
#[derive(Debug, sqlx::FromRow)]
pub struct SignedIn {
    session_hash: String,
    session_id: i64,
    session_shared: bool,
    session_seen_at: i64,
    signed_id: i64,
    signed_name: String,
    signed_email: String,
    signed_lang: String,
}

/// What a query selects for a [`SignedIn`].
///
/// [`SignedIn`]: crate::SignedIn
#[macro_export]
macro_rules! signed_in_columns {
    () => {
        "kept.token_hash AS session_hash, kept.id AS session_id, kept.shared_computer AS session_shared, \
         kept.seen_at AS session_seen_at, signed.id AS signed_id, signed.name AS signed_name, \
         signed.email AS signed_email, signed.lang AS signed_lang"
    };
}

/// What a query begins with for a [`SignedIn`]: the session of this hash, if it is not over at this moment, and its person,
/// `signed`.
///
/// [`SignedIn`]: crate::SignedIn
#[macro_export]
macro_rules! signed_in_from {
    ($hash:literal, $now:literal) => {
        concat!(
            " FROM sessions kept JOIN people signed ON signed.id = kept.person_id AND kept.token_hash = ",
            $hash,
            " AND kept.expires_at > ",
            $now,
            " "
        )
    };
}

impl PresentedSession {
    /// What the browser sent, unless it is known already whose it is.
    pub fn unread(parts: &Parts, instance: &Instance) -> Option<PresentedSession> {
        match parts.extensions.get::<Visitor>() {
            Some(_) => None,
            None => PresentedSession::of(&parts.headers, instance),
        }
    }

    pub(crate) fn of(headers: &HeaderMap, instance: &Instance) -> Option<PresentedSession> {
        let token = cookie::session(headers, &instance.settings)?;
        Some(PresentedSession { hash: secret::hash(&token) })
    }

    /// What is stored of the session.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The viewer behind it, if it still stands.
    pub(crate) async fn viewer(&self, instance: &Instance) -> Result<Option<Viewer>> {
        let row = sql(concat!("SELECT ", signed_in_columns!(), signed_in_from!("$1", "$2")));
        let row = row.with((&self.hash, instance.clock.now())).optional::<SignedIn>(&instance.db).await?;
        Ok(match row {
            Some(row) => Some(row.viewer(instance).await),
            None => None,
        })
    }

    /// The viewer of this request, by what another slice found with [`signed_in_columns!`] and [`signed_in_from!`].
    ///
    /// [`signed_in_columns!`]: crate::signed_in_columns
    /// [`signed_in_from!`]: crate::signed_in_from
    pub async fn enters(&self, found: SignedIn, parts: &mut Parts, instance: &Instance) -> Result<Viewer, Refusal> {
        if found.session_hash != self.hash {
            return Err(Refusal::SignIn);
        }
        let viewer = found.viewer(instance).await;
        needed::let_through(instance, parts, &viewer).await?;
        Visitor::signed_in(viewer.clone()).is_known(parts);
        Ok(viewer)
    }
}

impl SignedIn {
    /// The visit is written down when the last one is an hour old.
    async fn viewer(self, instance: &Instance) -> Viewer {
        let now = instance.clock.now();
        if self.session_seen_at <= now - SEEN_EVERY {
            note_visit(&instance.db, self.session_id, now).await;
        }
        let lang = Lang::parse(&self.signed_lang).unwrap_or_default();
        let person = Person { id: self.signed_id, name: self.signed_name, email: self.signed_email, lang };
        let session = Session::Browser { id: self.session_id, shared_computer: self.session_shared };
        Viewer::new(person, session, instance)
    }
}
