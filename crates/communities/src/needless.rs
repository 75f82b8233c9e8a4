//! Mail of this slice whose sense has passed: an invitation that was taken back or has served, a place that is kept no more, the
//! code of somebody who came in; and, of all slices, mail for the members of a community that reaches one who left.

use platform::mail::{Leaving, Needless};
use platform::{On, Result};

use crate::{arrivals, invitations, places, store};

/// Why a mail need not leave, by what this slice knows.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    if is_gone(on, mail).await? {
        return Ok(Some(Needless::NotThere));
    }
    Ok((!is_true(on, mail).await?).then_some(Needless::Untrue))
}

async fn is_gone(on: On<'_>, mail: &Leaving) -> Result<bool> {
    match (mail.members_only, mail.person, mail.community) {
        (true, Some(person), Some(community)) => Ok(store::membership_by_id(on, person, community).await?.is_none()),
        _ => Ok(false),
    }
}

async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    if let Some(invitation) = mail.number(invitations::ABOUT) {
        return invitations::store::is_open(on, invitation, mail.now).await;
    }
    if let Some(arrival) = mail.number(arrivals::ABOUT) {
        return arrivals::store::waits(on, arrival).await;
    }
    match (mail.number(places::letters::ABOUT), mail.person) {
        (Some(community), Some(person)) => has_place(on, mail, (community, person)).await,
        _ => Ok(true),
    }
}

/// Whoever is told that an offer is over is not on the list any more, nor in the community.
async fn has_place(on: On<'_>, mail: &Leaving, (community, person): (i64, i64)) -> Result<bool> {
    if store::membership_by_id(on, person, community).await?.is_some() {
        return Ok(false);
    }
    let standing = places::store::standing(on, (community, person), mail.now).await?;
    Ok(match mail.kind.as_str() {
        "communities.place_offered" => standing == Some(true),
        "communities.waiting" => standing == Some(false),
        _ => standing.is_none(),
    })
}
