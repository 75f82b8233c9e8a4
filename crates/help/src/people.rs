//! Whom to reach: those who coordinate the community, for those who may see its members. A stranger is told what the instance
//! says of itself, and no name of a member.

use communities::roles::{Role, SeeMembers};
use communities::{Directory, Membership};
use identity::profiles;
use platform::{Instance, Result};

/// Somebody to reach.
pub(crate) struct Reachable {
    pub(crate) name: String,
    /// Their address, if they show it to the group.
    pub(crate) email: Option<String>,
    /// Whether it is the reader.
    pub(crate) is_reader: bool,
}

/// Those who coordinate the member's community, by name; nobody where their role does not let them see its members.
pub(crate) async fn coordination(instance: &Instance, membership: &Membership) -> Result<Vec<Reachable>> {
    let Ok(member) = membership.grant::<SeeMembers>() else { return Ok(Vec::new()) };
    let directory = Directory::of(&instance.db, &member).await?;
    let cards: Vec<_> = directory.present().into_iter().filter(|card| card.role == Some(Role::Coordination)).collect();
    let mut shared = profiles::shared(&instance.db, &cards.iter().map(|card| card.id).collect::<Vec<_>>()).await?;
    let reachable = |card: &&communities::Card| Reachable {
        name: card.name.clone(),
        email: shared.remove(&card.id).and_then(|shown| shown.email),
        is_reader: card.id == member.person_id(),
    };
    Ok(cards.iter().map(reachable).collect())
}
