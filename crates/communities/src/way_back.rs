//! A way back in for somebody who lost their mail or their telephone: coordination hands it over, face to face. It is an address
//! that lets in once, for half an hour. It leaves a trace, and the person is told by mail: nobody enters an account unseen.
//!
//! Nothing crosses: what coordination hands over opens no community, and no rank, that it does not coordinate itself.

mod letter;
mod pages;
mod store;
pub(crate) mod web;

use identity::{people, welcome};
use platform::events::{Trace, traces};
use platform::{Event, Instance, MINUTE, Result, Tx};

use crate::access::Grant;
use crate::directory::Directory;
use crate::roles::SetMembers;

/// How long the address is good (milliseconds).
const LASTS: i64 = 30 * MINUTE;
/// How many of the last traces are shown.
const MOST_TRACES: i64 = 10;
/// What is recorded, of the person and by who coordinates.
pub(crate) const GIVEN: &str = "communities.way_back_given";

forms::refusals! {
    /// Why no way back is handed over.
    NotGiven {
        /// The person is in a community, or has a rank, that is not of who hands it over.
        Elsewhere => "way-back-elsewhere",
    }
}

/// The ways back that were handed over to a person here, the last first.
async fn given(instance: &Instance, coordination: &Grant<SetMembers>, person: i64) -> Result<Vec<Trace>> {
    traces(&instance.db, (coordination.community().id, GIVEN), person, MOST_TRACES).await
}

/// Whether who coordinates may hand one over to this person of their community; another than themselves.
fn is_for(coordination: &Grant<SetMembers>, directory: &Directory, person: i64) -> bool {
    person != coordination.person_id() && directory.card(person).role.is_some()
}

/// Makes the address, to be shown once; it takes the place of one that was handed over before.
pub async fn give(
    instance: &Instance,
    coordination: &Grant<SetMembers>,
    person: i64,
) -> Result<Result<String, NotGiven>> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if store::is_beyond(&tx, person, coordination.person_id()).await? {
        return Ok(Err(NotGiven::Elsewhere));
    }
    let pass = welcome::issue_alone(&tx, person, LASTS, now).await?;
    let event = Event::new(coordination.community().id, GIVEN, person, now).by(coordination.person_id());
    tx.record(event.to("team")).await?;
    tell(instance, &tx, (coordination, person), now).await?;
    tx.commit().await?;
    tracing::info!(community = coordination.community().id, by = coordination.person_id(), person, "a way back in");
    Ok(Ok(instance.settings.link(&pass.path())))
}

async fn tell(instance: &Instance, tx: &Tx, (coordination, person): (&Grant<SetMembers>, i64), now: i64) -> Result<()> {
    let Some(person) = people::by_id(tx, person).await?.filter(|_| instance.settings.sends_mail) else {
        return Ok(());
    };
    tx.post(letter::given(&instance.settings, coordination, &person), now).await.map(drop)
}
