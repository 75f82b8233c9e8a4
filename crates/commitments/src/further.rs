//! Where a commitment leads on, in slices above: its owner may tell more of what came of it.

use communities::Membership;
use maud::{Markup, html};
use platform::{Instance, Result};

use super::model::Commitment;
use super::store;

/// What leads on from a commitment of the member's; set in `app::wiring`.
#[derive(Clone, Copy, Debug)]
pub struct Further(pub fn(&Membership, i64) -> Markup);

/// What leads on from this commitment, for its owner once they said what happened; nothing where no slice leads on.
pub(crate) fn further(instance: &Instance) -> Further {
    instance.links.get::<Further>().copied().unwrap_or(Further(|_, _| html! {}))
}

/// What the member said in the commitment of this number and what happened; nothing when it is not theirs.
pub async fn words(instance: &Instance, member: &Membership, id: i64) -> Result<Option<String>> {
    let found = store::commitment(&instance.db, id).await?;
    let is_theirs =
        |each: &Commitment| (each.community_id, each.owner_id) == (member.community().id, member.person_id());
    let said = |each: Commitment| [each.text, each.story].join("\n").trim().to_owned();
    Ok(found.filter(is_theirs).map(said))
}
