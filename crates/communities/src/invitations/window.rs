//! The code that the screen of the room shows: who types it is in the room. It opens a window of minutes, in which the letters
//! of those in the room are counted apart: nobody who only has the link, elsewhere, closes the door to them.

use identity::by_hand;
use platform::{AHEAD, Instance, MINUTE, On, Result, Tx, sql};

use super::store;
use crate::access::Grant;
use crate::roles::Invite;

/// How long the window stays open (milliseconds).
const LASTS: i64 = 30 * MINUTE;

/// The code on the screen, and until when.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Shown {
    pub(crate) code: String,
    pub(crate) expires_at: i64,
}

/// Opens the window of a link, or keeps it open longer with the same code: somebody may be typing it.
pub(super) async fn open(tx: &Tx, invitation: i64, now: i64) -> Result<()> {
    sql("INSERT INTO room_codes (invitation_id, code, expires_at) VALUES ($1, $2, $3) ON CONFLICT (invitation_id) DO UPDATE SET \
         code = CASE WHEN room_codes.expires_at > $4 THEN room_codes.code ELSE excluded.code END, expires_at = excluded.expires_at")
        .with((invitation, by_hand::made(2), now + LASTS, now))
        .done(tx)
        .await
}

/// The code that the screen may show now. One that is good for longer than any was shown while the clock was wrong.
pub(crate) async fn shown(on: impl Into<On<'_>>, invitation: i64, now: i64) -> Result<Option<Shown>> {
    let row = sql(
        "SELECT code, expires_at FROM room_codes WHERE invitation_id = $1 AND expires_at > $2 AND expires_at <= $3",
    );
    row.with((invitation, now, now + LASTS + AHEAD)).optional(on).await
}

/// Opens the window of this link of the member's community; false when there is no such open link.
pub async fn show_code(instance: &Instance, member: &Grant<Invite>, token: &str) -> Result<bool> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let invitation = store::of_token(&tx, token).await?;
    let Some(invitation) = invitation.filter(|found| found.is_room_of(member.community().id, now)) else {
        return Ok(false);
    };
    open(&tx, invitation.id, now).await?;
    tx.commit().await?;
    Ok(true)
}
