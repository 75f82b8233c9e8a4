//! SQL of passkeys, and only SQL.

use platform::{On, Result, Tx, sql};

use super::relying_party::{Made, Shown};

/// A passkey as its person sees it in their list.
#[derive(sqlx::FromRow)]
pub(crate) struct Listed {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) created_at: i64,
    pub(crate) used_at: Option<i64>,
    pub(super) handle: String,
    pub(super) kept: String,
}

/// A passkey that was shown.
#[derive(sqlx::FromRow)]
pub(super) struct Found {
    pub(super) id: i64,
    pub(super) person_id: i64,
    pub(super) kept: String,
    pub(super) used_at: Option<i64>,
}

pub(super) async fn has_one(on: impl Into<On<'_>>, person: i64) -> Result<bool> {
    sql("SELECT 1 FROM passkeys WHERE person_id = $1 LIMIT 1").bind(person).exists(on).await
}

/// The newest first.
pub(super) async fn of(on: impl Into<On<'_>>, person: i64) -> Result<Vec<Listed>> {
    let own =
        sql("SELECT id, name, created_at, used_at, handle, kept FROM passkeys WHERE person_id = $1 ORDER BY id DESC");
    own.bind(person).all(on).await
}

/// False when somebody has this very passkey.
pub(super) async fn add(tx: &Tx, (person, name): (i64, &str), made: &Made, now: i64) -> Result<bool> {
    sql("INSERT INTO passkeys (person_id, credential_hash, handle, name, kept, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (credential_hash) DO NOTHING")
    .with((person, &made.credential_hash, &made.handle, name, &made.kept, now))
    .touched(tx)
    .await
}

/// Removes the passkey of this number if it is the person's; its name.
pub(super) async fn remove(tx: &Tx, person: i64, id: i64) -> Result<Option<String>> {
    let removed = sql("DELETE FROM passkeys WHERE id = $1 AND person_id = $2 RETURNING name");
    removed.with((id, person)).optional_value(tx).await
}

/// The device must know its person by the name that it was given.
pub(super) async fn find(tx: &Tx, shown: &Shown) -> Result<Option<Found>> {
    sql("SELECT id, person_id, kept, used_at FROM passkeys WHERE credential_hash = $1 AND handle = $2")
        .with((&shown.credential_hash, &shown.handle))
        .optional(tx)
        .await
}

pub(super) async fn was_used(tx: &Tx, id: i64, kept: &str, now: i64) -> Result<()> {
    sql("UPDATE passkeys SET kept = $2, used_at = $3 WHERE id = $1").with((id, kept, now)).done(tx).await
}
