//! What waits for who facilitates.

use communities::Membership;
use communities::roles::Facilitate;
use conversations::{OpenRoom, requests};
use platform::{DAY, Db, Result};

use crate::{relays, store};

/// A request that nobody answered for so long is put before those who facilitate.
const UNANSWERED: i64 = 2 * DAY;

/// The requests of their rooms that nobody answered for two days, and what is asked through them. Each is a page and the words
/// that lead there; none for who does not facilitate.
pub async fn awaiting(db: &Db, membership: &Membership, rooms: &[OpenRoom], now: i64) -> Result<Vec<(String, String)>> {
    if !membership.may::<Facilitate>() {
        return Ok(Vec::new());
    }
    let (community, lang) = (membership.community(), membership.lang());
    let through = store::waiting(db, community.id, membership.person_id()).await?;
    let through = through.into_iter().map(|id| (relays::path(community, id), t!(lang, "help-wait-relay")));
    let silent = requests::unanswered(db, community, rooms, now - UNANSWERED).await?;
    let silent = silent.into_iter().map(|(room, message)| {
        let need = ui::markdown::plain(&message.body, 80);
        (requests::path(&room, message.id), t!(lang, "help-wait-silent", need = need))
    });
    Ok(through.chain(silent).collect())
}
