//! SQL of invitations, and only SQL.

use identity::by_hand;
use platform::{Db, On, Result, Tx, secret, sql};
use ui::Lang;

use super::{Invitation, Invitee, LASTS};
use crate::roles::Role;

/// Longer secrets are never typed.
const LONGEST_BY_HAND: usize = 40;

/// An invitation to write down.
pub(super) struct New<'a> {
    pub community: i64,
    pub role: Role,
    pub invitee: Option<&'a Invitee>,
    pub lang: Lang,
    pub token: &'a str,
    pub invited_by: i64,
}

macro_rules! columns {
    () => {
        "id, community_id, role, name, organization, email, lang, invited_by, created_at, expires_at, accepted_at, accepted_by, withdrawn_at"
    };
}

/// What is stored of a link's secret. A short one is copied by hand: its hyphens and capitals do not count.
fn hash(token: &str) -> String {
    let is_by_hand = token.len() <= LONGEST_BY_HAND;
    if is_by_hand { secret::hash(&by_hand::read(token)) } else { secret::hash(token) }
}

pub(super) async fn insert(tx: &Tx, new: &New<'_>, now: i64) -> Result<i64> {
    sql("INSERT INTO invitations (community_id, role, name, organization, email, lang, token_hash, invited_by, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id")
    .with((
        new.community,
        new.role.code(),
        new.invitee.map(|invitee| invitee.name.as_str()).unwrap_or_default(),
        new.invitee.map(|invitee| invitee.organization.as_str()).unwrap_or_default(),
        new.invitee.map(|invitee| invitee.email.as_str()),
        new.lang.code(),
        hash(new.token),
        new.invited_by,
        now,
        now + LASTS,
    ))
    .value(tx)
    .await
}

/// The invitations of a community, the last sent first.
pub(super) async fn of_community(db: &Db, community: i64) -> Result<Vec<Invitation>> {
    let rows =
        concat!("SELECT ", columns!(), " FROM invitations WHERE community_id = $1 ORDER BY created_at DESC, id DESC");
    sql(rows).bind(community).all(db).await
}

/// The invitation behind a link's secret.
pub(crate) async fn of_token(on: impl Into<On<'_>>, token: &str) -> Result<Option<Invitation>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM invitations WHERE token_hash = $1"));
    row.bind(hash(token)).optional(on).await
}

/// Takes back what was sent to this address before; returns the name under which it was, empty when there was none.
pub(super) async fn withdraw_earlier(tx: &Tx, community: i64, email: &str, now: i64) -> Result<String> {
    let earlier = sql("UPDATE invitations SET withdrawn_at = $3 \
         WHERE community_id = $1 AND email = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING name");
    let names: Vec<String> = earlier.with((community, email, now)).values(tx).await?;
    Ok(names.into_iter().next_back().unwrap_or_default())
}

/// Gives an invitation by mail another secret and thirty more days, unless it has served.
pub(super) async fn renew(tx: &Tx, (community, id): (i64, i64), token: &str, now: i64) -> Result<Option<Invitation>> {
    sql(concat!(
        "UPDATE invitations SET token_hash = $3, created_at = $4, expires_at = $5, withdrawn_at = NULL \
         WHERE community_id = $1 AND id = $2 AND email IS NOT NULL AND accepted_at IS NULL RETURNING ",
        columns!()
    ))
    .with((community, id, hash(token), now, now + LASTS))
    .optional(tx)
    .await
}

pub(super) async fn withdraw(tx: &Tx, (community, id): (i64, i64), now: i64) -> Result<bool> {
    sql("UPDATE invitations SET withdrawn_at = $3 \
                         WHERE community_id = $1 AND id = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL")
    .with((community, id, now))
    .touched(tx)
    .await
}

/// Whether an invitation can still be accepted.
pub(crate) async fn is_open(on: On<'_>, id: i64, now: i64) -> Result<bool> {
    sql("SELECT 1 FROM invitations WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $2")
        .with((id, now))
        .exists(on)
        .await
}

/// Uses an invitation up: one by mail serves once, a room's link goes on. False when it is no longer open.
pub(crate) async fn spend(tx: &Tx, id: i64, person: i64, now: i64) -> Result<bool> {
    sql("UPDATE invitations SET accepted_at = CASE WHEN email IS NULL THEN NULL ELSE CAST($3 AS BIGINT) END, \
                     accepted_by = CASE WHEN email IS NULL THEN NULL ELSE CAST($2 AS BIGINT) END \
                     WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $3")
    .with((id, person, now))
    .touched(tx)
    .await
}

/// Removes an invitation that nobody accepted and that was over at this moment.
pub(super) async fn remove_unanswered(tx: &Tx, id: i64, over_at: i64) -> Result<()> {
    let gone = sql("DELETE FROM invitations WHERE id = $1 AND accepted_at IS NULL AND expires_at <= $2");
    gone.with((id, over_at)).done(tx).await
}

pub(super) async fn forget(tx: &Tx, person: i64, email: &str) -> Result<()> {
    sql("DELETE FROM invitations WHERE accepted_by = $1 OR email = $2").with((person, email)).done(tx).await?;
    sql("DELETE FROM room_letters WHERE address_hash = $1").bind(secret::hash(email)).done(tx).await?;
    sql("DELETE FROM arrivals WHERE email = $1").bind(email).done(tx).await
}

/// Whether anybody was ever invited to a community.
pub(super) async fn any(db: &Db, community: i64) -> Result<bool> {
    sql("SELECT id FROM invitations WHERE community_id = $1 LIMIT 1").bind(community).exists(db).await
}
