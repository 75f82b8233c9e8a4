//! Whom the group has not seen nor read: at neither of the last two meetings, and nothing since that everybody reads.

use std::collections::{HashMap, HashSet};

use communities::roles::AnswerMeetings;
use communities::{Directory, Membership};
use conversations::{Kind, OpenRoom};
use meetings::Series;
use meetings::attendance::store::of_meetings;
use meetings::model::{Mark, Meeting};
use platform::{Db, Result, events};

/// After so many meetings.
const MEETINGS: usize = 2;

type Marks = HashMap<i64, Mark>;

/// The people who are silent, in the order in which they joined. None before two meetings had their attendance marked.
pub(crate) async fn silent(
    db: &Db,
    (member, directory): (&Membership, &Directory),
    series: &Series,
    rooms: &[OpenRoom],
) -> Result<Vec<i64>> {
    let held: Vec<&Meeting> = series.held().into_iter().take(MEETINGS).collect();
    let [last, before] = held.as_slice() else { return Ok(Vec::new()) };
    let since = before.starts_at.unwrap_or_default();
    let mut marks = [Marks::new(), Marks::new()];
    for (meeting, person, mark) in of_meetings(db, &[last.id, before.id]).await? {
        marks[usize::from(meeting == before.id)].insert(person, mark);
    }
    let heard = heard(db, member, (rooms, since)).await?;
    let expected = directory.joined_who_may::<AnswerMeetings>();
    let candidates = expected.into_iter().map(|card| card.id).filter(|person| *person != member.person_id());
    Ok(candidates.filter(|person| was_away(&marks, *person) && !heard.contains(person)).collect())
}

/// Whether somebody was marked as not there, each time. Who was not marked at all may have been there.
fn was_away(marks: &[Marks; MEETINGS], person: i64) -> bool {
    marks.iter().all(|marks| matches!(marks.get(&person), Some(Mark::Absent | Mark::Excused)))
}

/// Who did something since then that the whole group hears of: what is done among a few people is theirs.
async fn heard(db: &Db, member: &Membership, (rooms, since): (&[OpenRoom], i64)) -> Result<HashSet<i64>> {
    let of_the_group = rooms.iter().map(|open| &open.room).filter(|room| room.kind == Kind::Roles);
    let mut channels: HashSet<String> = of_the_group.map(conversations::Room::channel).collect();
    channels.insert("members".to_owned());
    let acted = events::acted_since(db, member.community().id, since).await?;
    Ok(acted.into_iter().filter(|(_, channel)| channels.contains(channel)).map(|(person, _)| person).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_marked_absent_each_time_was_away_and_who_was_not_marked_may_have_been_there() {
        let marks = |mark| Marks::from([(1, mark)]);
        assert!(was_away(&[marks(Mark::Absent), marks(Mark::Excused)], 1));
        assert!(!was_away(&[marks(Mark::Absent), marks(Mark::Late)], 1));
        assert!(!was_away(&[marks(Mark::Absent), Marks::new()], 1));
        assert!(!was_away(&[marks(Mark::Absent), marks(Mark::Absent)], 2));
    }
}
