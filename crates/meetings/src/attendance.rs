//! Attendance: who was there, marked in two taps by those who facilitate, and corrected as easily. What somebody answered
//! stands beside as a hint; it never becomes a mark by itself.

pub(crate) mod page;
pub mod part;
pub mod store;
pub(crate) mod web;

use std::collections::HashMap;

use forms::{Undone, refusals};

use communities::Directory;
use communities::roles::MarkAttendance;
use platform::{Instance, Result, Tx};
use ui::Lang;

use crate::access::MeetingGrant;
use crate::answers::Given;
use crate::lists::List;
use crate::model::{Answer, Mark, Meeting};
use crate::people;

/// How many were there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// From the start.
    pub present: usize,
    /// After the start.
    pub late: usize,
    /// Not there, and said so.
    pub excused: usize,
    /// Not there.
    pub absent: usize,
    /// Not marked yet.
    pub unmarked: usize,
}

impl Tally {
    /// Who was there, by the lists of a meeting that is over.
    pub(crate) fn by_list(list: &List, meeting: &Meeting, directory: &Directory) -> Tally {
        Tally::of(&with_the_marked(people::expected_of(list, meeting, directory), &list.marks), &list.marks)
    }

    /// Counts the marks of those expected.
    pub fn of(expected: &[i64], marks: &HashMap<i64, Mark>) -> Tally {
        let mut tally = Tally::default();
        for person in expected {
            let place = match marks.get(person) {
                None => &mut tally.unmarked,
                Some(Mark::Present) => &mut tally.present,
                Some(Mark::Late) => &mut tally.late,
                Some(Mark::Excused) => &mut tally.excused,
                Some(Mark::Absent) => &mut tally.absent,
            };
            *place += 1;
        }
        tally
    }

    /// How many took part.
    pub fn there(&self) -> usize {
        self.present + self.late
    }

    /// « 11 présences », or how many are left to mark.
    pub(crate) fn brief(&self, lang: Lang) -> String {
        match self.unmarked {
            0 => t!(lang, "tally-present", count = self.there()),
            left => t!(lang, "tally-unmarked", count = left),
        }
    }

    /// « 11 présences, 1 retard, 2 absences, 0 à noter ».
    pub fn said(&self, lang: Lang) -> String {
        let parts = [
            (true, t!(lang, "tally-present", count = self.present)),
            (self.late > 0, t!(lang, "tally-late", count = self.late)),
            (self.excused > 0, t!(lang, "tally-excused", count = self.excused)),
            (self.absent > 0, t!(lang, "tally-absent", count = self.absent)),
            (self.unmarked > 0, t!(lang, "tally-unmarked", count = self.unmarked)),
        ];
        parts.into_iter().filter(|(shown, _)| *shown).map(|(_, words)| words).collect::<Vec<_>>().join(", ")
    }
}

refusals! {
    /// Why a mark was not taken.
    NotMarked {
        /// The day has not come, or there is no date.
        TooEarly => "not-marked-too-early",
        /// The meeting is cancelled.
        Cancelled => "not-marked-cancelled",
        /// This person is not expected there.
        Stranger => "not-marked-stranger",
    }
}

type Outcome<T> = forms::Outcome<T, NotMarked>;
type Marking = MeetingGrant<MarkAttendance>;

/// What is recorded of each marking.
const MARKED: &str = "meetings.attendance_marked";

/// Marks one person, in place of what was marked before.
pub async fn mark(instance: &Instance, grant: &Marking, person: i64, mark: Mark) -> Outcome<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    allowed(&meeting, now).map_err(Undone::Refused)?;
    Undone::unless(could_be_there(&tx, grant, &meeting).await?.contains(&person), NotMarked::Stranger)?;
    store::keep(&tx, meeting.id, person, mark, (grant.membership().person_id(), now)).await?;
    tx.record(grant.event(MARKED, now).to("team")).await?;
    Ok(tx.commit().await?)
}

/// Marks as present everyone who said that they come and has no mark yet; returns how many.
pub async fn mark_those_who_said_yes(instance: &Instance, grant: &Marking) -> Outcome<usize> {
    mark_unmarked(instance, grant, |given| given.filter(|given| given.answer.comes()).map(|_| Mark::Present)).await
}

/// Marks as not there everyone who has no mark yet, as excused whoever had said so; returns how many.
pub async fn mark_the_rest_absent(instance: &Instance, grant: &Marking) -> Outcome<usize> {
    let said_so = |given: &Given| given.answer == Answer::Cannot;
    mark_unmarked(instance, grant, |given| Some(if given.is_some_and(said_so) { Mark::Excused } else { Mark::Absent }))
        .await
}

/// Marks those expected who have no mark, each by what they answered, if that still stands.
async fn mark_unmarked(
    instance: &Instance,
    grant: &Marking,
    by: impl Fn(Option<&Given>) -> Option<Mark>,
) -> Outcome<usize> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    allowed(&meeting, now).map_err(Undone::Refused)?;
    let (directory, list) = (Directory::of(&tx, grant.membership()).await?, List::of((&tx).into(), &meeting).await?);
    let standing = |person: &i64| list.given.get(person).filter(|given| !given.to_confirm);
    let unmarked =
        people::expected_of(&list, &meeting, &directory).into_iter().filter(|each| !list.marks.contains_key(each));
    let marks: Vec<(i64, Mark)> = unmarked.filter_map(|person| Some((person, by(standing(&person))?))).collect();
    for (person, mark) in &marks {
        store::keep(&tx, meeting.id, *person, *mark, (grant.membership().person_id(), now)).await?;
    }
    if !marks.is_empty() {
        tx.record(grant.event(MARKED, now).to("team")).await?;
    }
    tx.commit().await?;
    Ok(marks.len())
}

fn allowed(meeting: &Meeting, now: i64) -> std::result::Result<(), NotMarked> {
    match meeting.cancelled_at {
        Some(_) => Err(NotMarked::Cancelled),
        None if !meeting.takes_attendance(now) => Err(NotMarked::TooEarly),
        None => Ok(()),
    }
}

/// Those who can be marked: who was expected then, who is marked already, and who joined since.
async fn could_be_there(tx: &Tx, grant: &Marking, meeting: &Meeting) -> Result<Vec<i64>> {
    let (directory, list) = (Directory::of(tx, grant.membership()).await?, List::of(tx.into(), meeting).await?);
    let expected = people::expected_of(&list, meeting, &directory);
    let since = people::expected_today(&list, &directory);
    Ok([with_the_marked(expected, &list.marks), since].concat())
}

/// Those expected, and those who were marked already whatever they were.
pub(crate) fn with_the_marked(mut expected: Vec<i64>, marks: &HashMap<i64, Mark>) -> Vec<i64> {
    let mut gone: Vec<i64> = marks.keys().filter(|each| !expected.contains(each)).copied().collect();
    gone.sort_unstable();
    expected.append(&mut gone);
    expected
}
