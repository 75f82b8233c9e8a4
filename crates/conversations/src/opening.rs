//! What comes with a new season, and what goes with a person.

use communities::Role;
use communities::links::Opening;
use communities::program::RoomPlan;
use platform::{Result, Tx};

use crate::end::End;
use crate::room::{Kind, PERSON_ADDED, TAKEN_OUT};
use crate::store;
use crate::store::rooms::NewRoom;

/// Makes the rooms of the program, in the transaction that creates the community.
pub async fn open_rooms(opening: &Opening<'_>) -> Result<()> {
    for (position, plan) in (0..).zip(&opening.program.rooms) {
        store::rooms::insert(opening.tx, opening.community.id, planned(plan, position)).await?;
    }
    Ok(())
}

fn planned(plan: &RoomPlan, position: i64) -> NewRoom<'_> {
    let about = plan.about.as_ref();
    NewRoom {
        slug: &plan.id,
        name: (&plan.name.fr, &plan.name.en),
        purpose: about.map_or(("", ""), |about| (about.fr.as_str(), about.en.as_str())),
        kind: Kind::Roles,
        announces: plan.announces,
        audience: audience(&plan.audience),
        people: String::new(),
        position,
        end: End::default(),
    }
}

/// The roles of a room as they are stored.
pub(crate) fn audience(roles: &[Role]) -> String {
    roles.iter().copied().map(Role::code).collect::<Vec<_>>().join(" ")
}

/// Takes a person out of the conversations. Their messages stay, said by nobody: others answered them, and a conversation
/// with holes betrays more than it protects. Who wants their words gone removes them before they leave.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::earlier::forget(tx, person).await?;
    store::messages::forget(tx, person).await?;
    store::reactions::forget(tx, person).await?;
    store::marks::forget(tx, person).await?;
    store::requests::forget(tx, person).await?;
    for happened in [PERSON_ADDED, TAKEN_OUT] {
        tx.forget_subject(happened, person).await?;
    }
    store::rooms::forget(tx, person).await?;
    store::reads::forget(tx, person).await
}
