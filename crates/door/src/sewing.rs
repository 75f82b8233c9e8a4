//! The cloth of a door, sewn with the group's own quilt when coordination presses: what was said where all members read it, and the
//! meetings that were held, by kind. It is no count (a place of the cloth goes to a kind by the square root of how much there was of
//! it), it has no order, and there is none of fewer than five people who spoke. Rooms of chosen people, direct conversations, and all
//! that is said without a name are not looked at.

use anonymity::LEAST;
use communities::roles::SetSeason;
use communities::{Grant, Role};
use conversations::recent::Lately;
use conversations::{OpenRoom, rooms_of};
use forms::{Outcome, Undone};
use meetings::Series;
use meetings::model::Kind;
use platform::{Instance, Result};
use ui::quilt::Act;

use crate::cloth::PLACES;
use crate::opening::{self, NotKept};
use crate::store::{self, Sewn};

/// The most messages that are looked at.
const LOOKED_AT: i64 = 200;

/// What the group did, of each kind that its quilt has, and how many people spoke.
struct Quilt {
    acts: [(Act, usize); 3],
    people: usize,
}

/// Sews the cloth with the quilt as it is now; false where that could tell of somebody, so that it is invented until it is sewn again.
pub(crate) async fn sew(instance: &Instance, by: &Grant<SetSeason>) -> Outcome<bool, NotKept> {
    let sewn = of_group(instance, by).await?;
    keep(instance, by, &sewn).await?;
    Ok(sewn.at.is_some())
}

/// Keeps an invented cloth, whatever the group does.
pub(crate) async fn invent(instance: &Instance, by: &Grant<SetSeason>) -> Outcome<(), NotKept> {
    keep(instance, by, &Sewn { kinds: String::new(), at: None, keeps_invented: true }).await
}

async fn keep(instance: &Instance, by: &Grant<SetSeason>, sewn: &Sewn) -> Outcome<(), NotKept> {
    let tx = instance.db.begin().await?;
    Undone::unless(store::set_cloth(&tx, by.community().id, sewn).await?, NotKept::Unwritten)?;
    tx.record(opening::event(instance, by)).await?;
    Ok(tx.commit().await?)
}

/// What the cloth is sewn with now; nothing where the quilt is too small, or of too few people.
pub(crate) async fn of_group(instance: &Instance, by: &Grant<SetSeason>) -> Result<Sewn> {
    let Quilt { acts, people } = quilt(instance, by).await?;
    let count: usize = acts.iter().map(|(_, count)| count).sum();
    if people < LEAST || count < PLACES {
        return Ok(Sewn::default());
    }
    Ok(Sewn { kinds: shared_out(&acts), at: Some(instance.clock.now()), keeps_invented: false })
}

async fn quilt(instance: &Instance, by: &Grant<SetSeason>) -> Result<Quilt> {
    let (db, now) = (&instance.db, instance.clock.now());
    let rooms = rooms_of(instance, by).await?.into_iter().filter(|open: &OpenRoom| is_of_all(open));
    let said = Lately::of(db, by, &rooms.collect::<Vec<_>>(), LOOKED_AT).await?.since(i64::MIN, usize::MAX);
    let mut people: Vec<i64> = said.iter().filter_map(|each| each.author).collect();
    people.sort_unstable();
    people.dedup();
    let series = Series::of(db, by, now).await?;
    let (trainings, meetings): (Vec<_>, Vec<_>) =
        series.held().into_iter().partition(|meeting| meeting.kind == Kind::Training);
    let acts = [(Act::Message, said.len()), (Act::Meeting, meetings.len()), (Act::Training, trainings.len())];
    Ok(Quilt { acts, people: people.len() })
}

/// Whether all members are in a room by being members.
fn is_of_all(open: &OpenRoom) -> bool {
    open.room.audience().contains(&Role::Member)
}

/// Gives each place to the kind that lacks most by its share (Sainte-Laguë), then puts them in the order of the kinds.
fn shared_out(acts: &[(Act, usize)]) -> String {
    let mut given = vec![0_u32; acts.len()];
    for _ in 0..PLACES {
        #[expect(clippy::cast_precision_loss, reason = "a few hundred acts")]
        let lacks = |kind: usize| (acts[kind].1 as f64).sqrt() / f64::from(2 * given[kind] + 1);
        let next = (0..acts.len()).max_by(|one, other| lacks(*one).total_cmp(&lacks(*other)).then(other.cmp(one)));
        given[next.unwrap_or_default()] += 1;
    }
    let digit = |act: Act| Act::EACH.iter().position(|each| *each == act).unwrap_or_default().to_string();
    acts.iter().zip(given).map(|((act, _), places)| digit(*act).repeat(places as usize)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(said: usize, held: usize, trained: usize) -> String {
        shared_out(&[(Act::Message, said), (Act::Meeting, held), (Act::Training, trained)])
    }

    #[test]
    fn what_is_rare_is_seen_and_no_number_is_read_back() {
        assert_eq!(shared(31, 0, 0), "0".repeat(PLACES));
        let sewn = shared(150, 5, 1);
        assert_eq!(sewn.len(), PLACES);
        assert!(sewn.contains('1') && sewn.contains('4') && sewn.chars().is_sorted(), "{sewn}");
        let alike = (140..=160).filter(|said| shared(*said, 5, 1) == sewn).count();
        assert!(alike >= 10, "{alike} quilts are one cloth");
    }
}
