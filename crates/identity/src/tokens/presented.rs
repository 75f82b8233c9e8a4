//! A token as a request presents it. It is looked up alone, or by another slice together with the thing that is asked for: one
//! trip to the database instead of two.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use platform::{Db, HOUR, Instance, Refusal, Result, secret, sql};
use ui::Lang;

use super::Reach;
use crate::access::{Session, Viewer};
use crate::authenticator::needed;
use crate::model::Person;

/// How often the use of a token is written down: no write for each request.
const USED_EVERY: i64 = HOUR;

/// What stands in `Authorization: Bearer`, not looked up yet. `Refusal::SignIn` where nothing does.
#[derive(Clone, Debug)]
pub struct PresentedToken {
    hash: String,
    /// Whether the request would change something.
    writes: bool,
}

/// Who holds a token, as a query finds them. It opens nothing but to the request that presented the token: see
/// [`PresentedToken::held_by`].
#[derive(Debug, sqlx::FromRow)]
pub struct Holder {
    holder_hash: String,
    holder_token: i64,
    holder_used_at: Option<i64>,
    holder_expires_at: i64,
    holder_reach: Reach,
    holder_community: Option<i64>,
    holder_id: i64,
    holder_name: String,
    holder_email: String,
    holder_lang: String,
}

impl Holder {
    fn person(self) -> Person {
        let lang = Lang::parse(&self.holder_lang).unwrap_or_default();
        Person { id: self.holder_id, name: self.holder_name, email: self.holder_email, lang }
    }
}

/// What a query selects for a [`Holder`].
///
/// [`Holder`]: crate::Holder
#[macro_export]
macro_rules! holder_columns {
    () => {
        "presented.token_hash AS holder_hash, presented.id AS holder_token, presented.used_at AS holder_used_at, \
         presented.expires_at AS holder_expires_at, presented.reach AS holder_reach, \
         presented.community_id AS holder_community, holder.id AS holder_id, holder.name AS holder_name, holder.email AS holder_email, holder.lang AS holder_lang"
    };
}

/// What a query begins with for a [`Holder`]: the token of this hash and its person, `holder`.
///
/// [`Holder`]: crate::Holder
#[macro_export]
macro_rules! holder_from {
    ($hash:literal) => {
        concat!(
            " FROM api_tokens presented JOIN people holder ON holder.id = presented.person_id AND presented.token_hash = ",
            $hash,
            " "
        )
    };
}

impl PresentedToken {
    /// What is stored of the token.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The person for whom the program acts; `Refusal::SignIn` when no such token stands, `Refusal::OnlyReads` when it may not
    /// do what the request asks for.
    pub async fn viewer(&self, instance: &Instance) -> Result<Viewer, Refusal> {
        let holder = sql(concat!("SELECT ", holder_columns!(), holder_from!("$1")));
        let holder = holder.bind(&self.hash).optional::<Holder>(&instance.db).await?.ok_or(Refusal::SignIn)?;
        self.held_by(holder, instance).await
    }

    /// The same by what another slice found with [`holder_columns!`] and [`holder_from!`].
    ///
    /// [`holder_columns!`]: crate::holder_columns
    /// [`holder_from!`]: crate::holder_from
    pub async fn held_by(&self, holder: Holder, instance: &Instance) -> Result<Viewer, Refusal> {
        let (id, now) = (holder.holder_token, instance.clock.now());
        if holder.holder_hash != self.hash || holder.holder_expires_at <= now {
            return Err(Refusal::SignIn);
        }
        if self.writes && holder.holder_reach != Reach::Writes {
            return Err(Refusal::OnlyReads);
        }
        if holder.holder_used_at.is_none_or(|used_at| used_at <= now - USED_EVERY) {
            note_use(&instance.db, id, now).await;
        }
        let community = holder.holder_community;
        let viewer = Viewer::new(holder.person(), Session::Token { id, community }, instance);
        if needed::owes(instance, &viewer).await? {
            return Err(Refusal::SignIn);
        }
        Ok(viewer)
    }
}

impl FromRequestParts<Instance> for PresentedToken {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> Result<PresentedToken, Refusal> {
        let given = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = given.and_then(|value| value.strip_prefix("Bearer ")).ok_or(Refusal::SignIn)?;
        Ok(PresentedToken { hash: secret::hash(token), writes: !parts.method.is_safe() })
    }
}

/// As for a visit: reading must go on when writing cannot.
async fn note_use(db: &Db, id: i64, now: i64) {
    if let Err(error) = write_use(db, id, now).await {
        tracing::warn!(token = id, %error, "the use of a token could not be written down");
    }
}

async fn write_use(db: &Db, id: i64, now: i64) -> Result<()> {
    let tx = db.begin().await?;
    sql("UPDATE api_tokens SET used_at = $1 WHERE id = $2").with((now, id)).done(&tx).await?;
    tx.commit().await
}
