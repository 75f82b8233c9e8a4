//! SQL of accounts, sessions and tokens, and only SQL.

use platform::{Db, Result, sql};

use crate::access::{Session, Viewer};
use crate::model::PersonRow;

#[derive(sqlx::FromRow)]
struct SignedIn {
    #[sqlx(flatten)]
    person: PersonRow,
    session_id: i64,
    shared_computer: bool,
}

impl From<SignedIn> for Viewer {
    fn from(row: SignedIn) -> Viewer {
        Viewer::new(row.person.into(), Session::Browser { id: row.session_id, shared_computer: row.shared_computer })
    }
}

pub(crate) async fn viewer_of_session(db: &Db, token_hash: &str, now: i64) -> Result<Option<Viewer>> {
    let row = sql("SELECT p.id, p.name, p.email, p.lang, s.id AS session_id, s.shared_computer FROM sessions s \
                   JOIN people p ON p.id = s.person_id WHERE s.token_hash = $1 AND s.expires_at > $2")
        .bind(token_hash)
        .bind(now)
        .optional::<SignedIn>(db)
        .await?;
    Ok(row.map(Viewer::from))
}

pub(crate) async fn viewer_of_token(db: &Db, token_hash: &str) -> Result<Option<Viewer>> {
    let row = sql("SELECT p.id, p.name, p.email, p.lang, t.id AS session_id, FALSE AS shared_computer FROM api_tokens t \
                   JOIN people p ON p.id = t.person_id WHERE t.token_hash = $1")
        .bind(token_hash)
        .optional::<SignedIn>(db)
        .await?;
    Ok(row.map(|row| Viewer::new(row.person.into(), Session::Token { id: row.session_id })))
}

pub(crate) async fn session_stands(db: &Db, id: i64, now: i64) -> Result<bool> {
    let found = sql("SELECT id FROM sessions WHERE id = $1 AND expires_at > $2").bind(id).bind(now);
    Ok(found.optional::<(i64,)>(db).await?.is_some())
}

pub(crate) async fn token_stands(db: &Db, id: i64) -> Result<bool> {
    Ok(sql("SELECT id FROM api_tokens WHERE id = $1").bind(id).optional::<(i64,)>(db).await?.is_some())
}
