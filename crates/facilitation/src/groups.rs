//! Small groups: people who are there, drawn into groups that mix organisations and those who were together before. A drawing
//! is kept, is on the screen until it is put away, and is changed by hand. Each one counts for the next.

pub mod draw;
mod store;

use forms::{Undone, refusals};
use std::collections::HashMap;

use communities::Directory;
use communities::roles::Facilitate;
use platform::{Instance, Result, Tx, secret};

use self::draw::{Dice, Past, Seat, Shape};
use meetings::access::MeetingGrant;
use meetings::attendance;
use meetings::model::Mark;
use meetings::model::numbers;

pub(crate) use store::shown;

/// Groups were drawn, changed or put away.
pub(crate) const DRAWN: &str = "meetings.groups_drawn";
/// The most groups, and the most people asked for in one.
pub(crate) const MOST: usize = 50;

/// A drawing as it is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Round {
    pub(crate) number: i64,
    /// The people of each group. A group that was emptied by hand is there too.
    pub(crate) groups: Vec<Vec<i64>>,
}

refusals! {
    /// Why groups were not drawn or changed.
    NotDrawn {
        /// Fewer than two people are marked as there.
        TooFew => "groups-not-drawn-too-few",
        /// Nothing is on the screen, or this person is not in it.
        NotThere => "groups-not-drawn-not-there",
    }
}

type Outcome = std::result::Result<(), Undone<NotDrawn>>;

/// Those who are marked as there.
pub(crate) fn present(marks: &HashMap<i64, Mark>) -> Vec<i64> {
    let there = marks.iter().filter(|(_, mark)| matches!(mark, Mark::Present | Mark::Late));
    let mut there: Vec<i64> = there.map(|(person, _)| *person).collect();
    there.sort_unstable();
    there
}

/// Draws groups among those who are there, and puts them on the screen.
pub(crate) async fn make(instance: &Instance, grant: &MeetingGrant<Facilitate>, shape: Shape) -> Outcome {
    let tx = instance.db.begin().await?;
    // First, so that two who draw at once make two rounds, one after the other.
    tx.record(grant.event(DRAWN, instance.clock.now())).await?;
    let seats = seats(&tx, grant).await?;
    if seats.len() < 2 {
        return Err(Undone::Refused(NotDrawn::TooFew));
    }
    let past = past(&tx, grant.meeting().community_id).await?;
    let groups = draw::draw(&seats, shape, &past, &mut Dice::seeded(secret::seed()));
    store::keep(&tx, grant.meeting().id, &groups).await?;
    Ok(tx.commit().await?)
}

async fn seats(tx: &Tx, grant: &MeetingGrant<Facilitate>) -> Result<Vec<Seat>> {
    let directory = Directory::of(tx, grant.membership()).await?;
    let there = present(&attendance::store::of_meeting(tx, grant.meeting().id).await?);
    let seat = |person: i64| Seat { person, organization: directory.card(person).organization.clone() };
    Ok(there.into_iter().map(seat).collect())
}

/// Who was together in the earlier drawings of a community.
async fn past(tx: &Tx, community: i64) -> Result<Past> {
    let season = meetings::of_community(tx, community).await?;
    let mut groups: HashMap<(i64, i64, i64), Vec<i64>> = HashMap::new();
    for (meeting, number, group, person) in store::of_meetings(tx, &numbers(&season)).await? {
        groups.entry((meeting, number, group)).or_default().push(person);
    }
    let mut past = Past::default();
    groups.values().for_each(|group| past.together(group));
    Ok(past)
}

/// Moves somebody to another group of the drawing on the screen; one more group than there are makes a new one.
pub(crate) async fn put(
    instance: &Instance,
    grant: &MeetingGrant<Facilitate>,
    (person, group): (i64, usize),
) -> Outcome {
    let tx = instance.db.begin().await?;
    let meeting = grant.meeting().id;
    let round = store::shown(&tx, meeting).await?.filter(|round| group < round.groups.len().min(MOST) + 1);
    let round = round.ok_or(Undone::Refused(NotDrawn::NotThere))?;
    if !store::put(&tx, (meeting, round.number), (person, group)).await? {
        return Err(Undone::Refused(NotDrawn::NotThere));
    }
    tx.record(grant.event(DRAWN, instance.clock.now())).await?;
    Ok(tx.commit().await?)
}

/// Takes the groups off the screen. They still count for the next drawing.
pub(crate) async fn put_away(instance: &Instance, grant: &MeetingGrant<Facilitate>) -> Result<()> {
    let tx = instance.db.begin().await?;
    if store::put_away(&tx, grant.meeting().id).await? {
        tx.record(grant.event(DRAWN, instance.clock.now())).await?;
    }
    tx.commit().await
}
