//! What to shorten when a meeting runs late: which of the coming blocks could give how many minutes. A suggestion in words,
//! never a change: those who facilitate decide.

use agenda::{Block, BlockKind};
use platform::MINUTE;
use ui::Lang;

use super::clock::Clock;
use super::course::{Course, Reading};

/// Below this, nobody needs to hurry.
const WORTH_SAYING: i64 = 2;
/// A rest of less than this is none.
const SHORTEST_PAUSE: i64 = 10;

/// Minutes that blocks could give, and those that nothing gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Advice {
    /// The place of the block in the agenda, and its minutes.
    gifts: Vec<(usize, i64)>,
    missing: i64,
}

impl Advice {
    /// What to do about how late it is; nothing when it is on time.
    pub(crate) fn of(course: &Course, clock: &Clock, reading: &Reading) -> Advice {
        let late = reading.minutes_late();
        if late < WORTH_SAYING {
            return Advice::default();
        }
        let here = reading.leg.map(|leg| course.legs[leg].block);
        let coming = (0..course.blocks.len()).filter(|place| here.is_none_or(|here| *place > here));
        let mut able: Vec<(usize, i64)> = coming
            .filter(|place| !clock.was_in(course.blocks[*place].id))
            .map(|place| (place, could_give(&course.blocks[place])))
            .collect();
        able.sort_by_key(|(place, minutes)| (-minutes, *place));
        taken(able, late)
    }

    /// « Pour finir à l’heure : 6 min de moins à « Rituels de départ », 3 min de moins à « Pause ». »
    pub(crate) fn said(&self, lang: Lang, course: &Course) -> Option<String> {
        let gift = |(place, minutes): &(usize, i64)| {
            t!(lang, "clock-shorten-block", minutes = *minutes, title = course.blocks[*place].title.as_str())
        };
        let gifts = self.gifts.iter().map(gift).collect::<Vec<_>>().join(", ");
        match (self.gifts.is_empty(), self.missing) {
            (true, 0) => None,
            (true, missing) => Some(t!(lang, "clock-shorten-nothing", minutes = missing)),
            (false, 0) => Some(t!(lang, "clock-shorten", blocks = gifts)),
            (false, missing) => Some(t!(lang, "clock-shorten-some", blocks = gifts, minutes = missing)),
        }
    }
}

/// The fewest blocks that give enough, the one that can give most first.
fn taken(able: Vec<(usize, i64)>, late: i64) -> Advice {
    let mut advice = Advice { gifts: Vec::new(), missing: late };
    for (place, minutes) in able {
        let gift = minutes.min(advice.missing);
        if gift > 0 {
            advice.gifts.push((place, gift));
            advice.missing -= gift;
        }
    }
    advice.gifts.sort_unstable();
    advice
}

/// How many minutes a block can give and still be worth holding. Where a situation is told, almost none: its steps need
/// their time. A pause stays a pause.
fn could_give(block: &Block) -> i64 {
    match block.kind {
        BlockKind::Codev | BlockKind::PracticeAnalysis => block.minutes / 10,
        BlockKind::Pause => (block.minutes - SHORTEST_PAUSE).max(0),
        BlockKind::CheckIn | BlockKind::Closing | BlockKind::Commitments => block.minutes / 4,
        BlockKind::Information | BlockKind::Discussion | BlockKind::Exercise | BlockKind::Decision => block.minutes / 3,
    }
}

/// « 7 min de retard », « à l’heure ».
pub(crate) fn lateness(lang: Lang, reading: &Reading) -> String {
    match reading.minutes_late() {
        late if late >= WORTH_SAYING => t!(lang, "clock-late", minutes = late),
        late if late <= -WORTH_SAYING => t!(lang, "clock-early", minutes = -late),
        _ => t!(lang, "clock-on-time"),
    }
}

/// Whether it is worth saying that it is late.
pub(crate) fn is_late(reading: &Reading) -> bool {
    reading.minutes_late() >= WORTH_SAYING
}

/// The same threshold for the pages, in milliseconds.
pub(crate) const fn worth_saying() -> i64 {
    WORTH_SAYING * MINUTE
}

#[cfg(test)]
mod tests {
    use super::super::clock::tests::start;
    use super::super::course::Planned;
    use super::super::course::tests::course;
    use super::*;

    fn advice(late: i64) -> Advice {
        let (course, clock) = (course(), Clock::of(&[start(0)]));
        let planned = Planned { starts_at: Some(0), ends_at: Some((120 - late) * MINUTE) };
        Advice::of(&course, &clock, &course.read(&clock, planned, 0))
    }

    #[test]
    fn the_blocks_that_can_give_most_are_asked_first() {
        // Codev of 60: 6; pause of 15: 5; closing of 30: 7.
        assert_eq!(advice(5), Advice { gifts: vec![(3, 5)], missing: 0 });
        assert_eq!(advice(10), Advice { gifts: vec![(1, 3), (3, 7)], missing: 0 });
        assert_eq!(advice(25), Advice { gifts: vec![(1, 6), (2, 5), (3, 7)], missing: 7 });
    }

    #[test]
    fn on_time_there_is_nothing_to_shorten() {
        assert_eq!((advice(0), advice(1), advice(-20)), Default::default());
        assert_eq!(advice(1).said(Lang::Fr, &course()), None);
    }

    #[test]
    fn the_suggestion_names_blocks_and_minutes() {
        let said = advice(10).said(Lang::Fr, &course()).expect("it is late").replace('\u{a0}', " ");
        assert!(said.contains("3 min de moins à « Bloc 2 », 7 min de moins à « Bloc 4 »"), "{said}");
        let short = advice(25).said(Lang::En, &course()).expect("it is late");
        assert!(short.contains('7') && short.contains("Bloc 3"), "{short}");
    }

    #[test]
    fn what_was_begun_or_is_over_gives_nothing() {
        let (mut blocks, clock) = (course().blocks, Clock::of(&[start(0)]));
        blocks.truncate(1);
        let only = Course::of(blocks);
        let planned = Planned { starts_at: Some(0), ends_at: Some(10 * MINUTE) };
        let advice = Advice::of(&only, &clock, &only.read(&clock, planned, 0));
        assert_eq!(advice, Advice { gifts: vec![], missing: 5 });
        assert!(advice.said(Lang::Fr, &only).is_some());
    }
}
