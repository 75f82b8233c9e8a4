//! How many hours somebody was there. A meeting counts once their presence is noted, from the start or late: nobody notes when
//! people leave, so it counts whole. It counts for the time that it really took when its clock was run, and for what was planned
//! otherwise; how many counted so is said with the sum.

use std::collections::HashMap;

use meetings::model::Mark;
use platform::MINUTE;
use ui::Lang;

/// A meeting that was held, as hours are counted of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// The number of the meeting.
    pub meeting: i64,
    /// When it began, as planned, in milliseconds UTC.
    pub starts_at: i64,
    /// How long it was to last, in minutes.
    pub planned: i64,
    /// When it really began and ended, if its clock was run, in milliseconds UTC.
    pub really: Option<(i64, i64)>,
    /// What was noted of each person.
    pub marks: HashMap<i64, Mark>,
}

/// The hours of a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// In minutes.
    pub minutes: i64,
    /// How many meetings counted for the time that they really took.
    pub by_clock: i64,
    /// How many counted for what was planned.
    pub by_plan: i64,
    /// When the first of them was, in milliseconds UTC.
    pub from: i64,
    /// When the last of them was.
    pub until: i64,
}

impl Sitting {
    /// Whether this person was there.
    pub fn counts(&self, person: i64) -> bool {
        matches!(self.marks.get(&person), Some(Mark::Present | Mark::Late))
    }

    /// How long it lasted in minutes, to the nearest one, and whether that is the time that it really took.
    pub fn length(&self) -> (i64, bool) {
        match self.really.filter(|(from, until)| until > from) {
            Some((from, until)) => ((until - from + MINUTE / 2) / MINUTE, true),
            None => (self.planned.max(0), false),
        }
    }
}

impl Hours {
    /// The hours of a person among these meetings; none when they were at none of them.
    pub fn of(person: i64, sittings: &[Sitting]) -> Option<Hours> {
        let there = sittings.iter().filter(|sitting| sitting.counts(person));
        there.fold(None, |sum, sitting| Some(sum.map_or_else(|| Hours::from(sitting), |sum: Hours| sum.with(sitting))))
    }

    fn from(sitting: &Sitting) -> Hours {
        Hours { from: sitting.starts_at, until: sitting.starts_at, ..Hours::default() }.with(sitting)
    }

    fn with(self, sitting: &Sitting) -> Hours {
        let (minutes, is_real) = sitting.length();
        Hours {
            minutes: self.minutes + minutes,
            by_clock: self.by_clock + i64::from(is_real),
            by_plan: self.by_plan + i64::from(!is_real),
            from: self.from.min(sitting.starts_at),
            until: self.until.max(sitting.starts_at),
        }
    }

    /// How they were counted, in words.
    pub fn counted(self, lang: Lang) -> String {
        counted(lang, (self.by_clock, self.by_plan))
    }
}

/// How hours were counted: of how many meetings by the time they took, of how many by what was planned.
pub(crate) fn counted(lang: Lang, (by_clock, by_plan): (i64, i64)) -> String {
    match (by_clock, by_plan) {
        (real, 0) => t!(lang, "hours-by-clock", count = real),
        (0, planned) => t!(lang, "hours-by-plan", count = planned),
        (real, planned) => t!(lang, "hours-by-both", real = real, planned = planned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sitting(starts_at: i64, really: Option<(i64, i64)>, marks: &[(i64, Mark)]) -> Sitting {
        Sitting { meeting: starts_at, starts_at, planned: 180, really, marks: marks.iter().copied().collect() }
    }

    #[test]
    fn who_is_noted_there_counts_and_nobody_else() {
        let marks = [(1, Mark::Present), (2, Mark::Late), (3, Mark::Excused), (4, Mark::Absent)];
        let sittings = [sitting(7, None, &marks)];
        assert_eq!([1, 2].map(|person| Hours::of(person, &sittings).map(|hours| hours.minutes)), [Some(180); 2]);
        assert_eq!([3, 4, 5].map(|person| Hours::of(person, &sittings)), [None; 3]);
    }

    #[test]
    fn the_time_that_a_meeting_took_counts_before_what_was_planned() {
        let real = sitting(5, Some((0, 125 * MINUTE + 31_000)), &[(1, Mark::Present)]);
        assert_eq!(real.length(), (126, true));
        assert_eq!(sitting(5, Some((9, 9)), &[]).length(), (180, false), "a clock that ended as it began says nothing");
        let others = [real, sitting(2, None, &[(1, Mark::Late)]), sitting(9, None, &[(1, Mark::Absent)])];
        let hours = Hours::of(1, &others).expect("they were there");
        assert_eq!(hours, Hours { minutes: 306, by_clock: 1, by_plan: 1, from: 2, until: 5 });
    }

    #[test]
    fn it_says_how_it_counted() {
        let said = |both| [Lang::Fr, Lang::En].map(|lang| counted(lang, both));
        assert_eq!(said((1, 0))[0], "Comptées d’après la durée réelle de la rencontre.");
        assert_eq!(said((0, 3))[1], "Counted from the planned length of 3 meetings.");
        assert!(said((2, 1)).iter().all(|words| words.contains('2') && words.contains('1')));
    }
}
