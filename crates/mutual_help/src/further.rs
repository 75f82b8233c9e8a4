//! Where a request that was settled leads on, in slices above: who asked may tell more of what came of it.

use communities::Membership;
use conversations::requests::{self, Listed, State};
use conversations::rooms_of;
use maud::{Markup, html};
use platform::{Instance, Result};

/// What leads on from a settled request of the member's; set in `app::wiring`.
#[derive(Clone, Copy, Debug)]
pub struct Further(pub fn(&Membership, i64) -> Markup);

/// What leads on; nothing where no slice does.
pub(crate) fn further(instance: &Instance) -> Further {
    instance.links.get::<Further>().copied().unwrap_or(Further(|_, _| html! {}))
}

/// Whether a request is the member's, asked under their name, and settled.
pub(crate) fn is_theirs(member: &Membership, Listed { message, request, .. }: &Listed) -> bool {
    message.author == Some(member.person_id()) && !request.relayed && request.state() == State::Settled
}

/// What the member asked in the request of this number, and what helped; nothing when it is not theirs, or not settled.
pub async fn words(instance: &Instance, member: &Membership, id: i64) -> Result<Option<String>> {
    let rooms = rooms_of(instance, member).await?;
    let listed = requests::board(&instance.db, member, &rooms).await?;
    let found = listed.into_iter().find(|each| each.message.id == id && is_theirs(member, each));
    Ok(found.map(|each| [each.message.body, each.request.what_helped].join("\n").trim().to_owned()))
}
