//! The course of a meeting: its agenda as the clock goes through it, one leg for each step, or for a block without steps. With
//! the clock it gives the reading that every page shows: where we are, how much time is left, what comes next, how late.

use platform::{MINUTE, SECOND};

use super::clock::{Clock, Deed, Spot, State};
use crate::agenda::Block;

/// « Bientôt fini »: the last two minutes, or the last fifth of a shorter leg.
pub(crate) const SOON: i64 = 2 * MINUTE;

/// A step, or a block without steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Leg {
    pub(crate) spot: Spot,
    /// The place of its block in the agenda.
    pub(crate) block: usize,
    /// How long it was planned to last, in milliseconds.
    pub(crate) length: i64,
}

/// The agenda, leg by leg.
#[derive(Clone, Debug, Default)]
pub(crate) struct Course {
    pub(crate) blocks: Vec<Block>,
    pub(crate) legs: Vec<Leg>,
}

impl Course {
    pub(crate) fn of(blocks: Vec<Block>) -> Course {
        let legs = blocks.iter().enumerate().flat_map(|(place, block)| legs_of(place, block)).collect();
        Course { blocks, legs }
    }

    /// The block of a leg.
    pub(crate) fn block(&self, leg: usize) -> &Block {
        &self.blocks[self.legs[leg].block]
    }

    /// The block of this number.
    pub(crate) fn block_of(&self, id: i64) -> Option<&Block> {
        self.blocks.iter().find(|block| block.id == id)
    }

    /// The leg where the clock stands. Of a block that lost the step, its last one; of a block that is gone, the first that was
    /// not begun.
    pub(crate) fn standing(&self, clock: &Clock) -> Option<usize> {
        let spot = clock.spot()?;
        self.find(spot).or_else(|| {
            let begun = |leg: &Leg| clock.was_in(leg.spot.block);
            self.legs.iter().position(|leg| !begun(leg)).or(self.legs.len().checked_sub(1))
        })
    }

    fn find(&self, spot: Spot) -> Option<usize> {
        let exact = self.legs.iter().position(|leg| leg.spot == spot);
        exact.or_else(|| self.legs.iter().rposition(|leg| leg.spot.block == spot.block))
    }

    /// Where a deed leads whose sender believed that the clock stood there.
    pub(crate) fn destination(&self, clock: &Clock, deed: Deed, from: Option<Spot>) -> Option<Spot> {
        let here = || match from == clock.spot() {
            true => self.standing(clock),
            false => self.find(from?),
        };
        let leg = match deed {
            Deed::Start => Some(0),
            Deed::Next => here().map(|leg| leg + 1),
            Deed::Skip => here().and_then(|leg| self.next_block(leg)),
            Deed::Back => here().and_then(|leg| leg.checked_sub(1)),
            Deed::Pause | Deed::Resume | Deed::Extend | Deed::End => None,
        };
        Some(self.legs.get(leg?)?.spot)
    }

    /// The first leg of the block after that of this leg.
    pub(crate) fn next_block(&self, leg: usize) -> Option<usize> {
        let block = self.legs.get(leg)?.block;
        self.legs.iter().position(|other| other.block > block)
    }

    /// What every page shows at this moment.
    pub(crate) fn read(&self, clock: &Clock, planned: Planned, now: i64) -> Reading {
        let leg = self.standing(clock).filter(|_| clock.state() != State::Waiting);
        let length = leg.map_or(0, |leg| self.length(clock, leg));
        let left = leg.map_or(0, |leg| length - clock.spent(self.legs[leg].spot, now));
        let rest: i64 = (leg.map_or(0, |leg| leg + 1)..self.legs.len()).map(|leg| self.length(clock, leg)).sum();
        let from = if leg.is_none() { planned.starts_at.map_or(now, |start| start.max(now)) } else { now };
        let ends_at = clock.ended_at().unwrap_or(from + left.max(0) + rest);
        Reading {
            state: clock.state(),
            leg,
            length,
            left,
            rest,
            block_left: leg.map_or(0, |leg| left.max(0) + self.rest_of_block(clock, leg)),
            ends_at,
            late: planned.ends_at.map_or(0, |planned| ends_at - planned),
        }
    }

    /// How long a leg lasts, with what it was given.
    pub(crate) fn length(&self, clock: &Clock, leg: usize) -> i64 {
        let leg = &self.legs[leg];
        leg.length + clock.extended(leg.spot)
    }

    fn rest_of_block(&self, clock: &Clock, leg: usize) -> i64 {
        let same = |other: &usize| self.legs[*other].block == self.legs[leg].block;
        (leg + 1..self.legs.len()).filter(same).map(|other| self.length(clock, other)).sum()
    }
}

fn legs_of(place: usize, block: &Block) -> Vec<Leg> {
    let leg = |step: usize, minutes: i64| Leg {
        spot: Spot { block: block.id, step: i64::try_from(step).unwrap_or(0) },
        block: place,
        length: minutes * MINUTE,
    };
    match block.steps.is_empty() {
        true => vec![leg(0, block.minutes)],
        false => block.steps.iter().enumerate().map(|(step, each)| leg(step, each.minutes)).collect(),
    }
}

/// When the meeting was to begin and to end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Planned {
    pub(crate) starts_at: Option<i64>,
    pub(crate) ends_at: Option<i64>,
}

/// How much of a leg is left, as colour, shape and words say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Plenty,
    Soon,
    Over,
}

impl Phase {
    /// The word that the style sheet knows.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Phase::Plenty => "plenty",
            Phase::Soon => "soon",
            Phase::Over => "over",
        }
    }
}

/// The clock at a moment. Lengths are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) state: State,
    /// Where it stands; none before the start.
    pub(crate) leg: Option<usize>,
    pub(crate) length: i64,
    /// What is left of the leg; below zero once its time is over.
    pub(crate) left: i64,
    /// What comes after it.
    pub(crate) rest: i64,
    pub(crate) block_left: i64,
    /// When the meeting would end if all that is left took its time.
    pub(crate) ends_at: i64,
    /// By how much that is after its hour; below zero when it is before.
    pub(crate) late: i64,
}

impl Reading {
    pub(crate) fn phase(&self) -> Phase {
        match self.left {
            left if left < 0 => Phase::Over,
            left if left <= SOON.min(self.length / 5) => Phase::Soon,
            _ => Phase::Plenty,
        }
    }

    /// How late in whole minutes; a minute more or less is on time.
    pub(crate) fn minutes_late(&self) -> i64 {
        (self.late as f64 / MINUTE as f64).round() as i64
    }
}

/// « 12:04 »: minutes and seconds, as a wall clock counts them down.
pub(crate) fn digits(milliseconds: i64) -> String {
    // What is left is rounded up, so that a step of five minutes begins at 5:00 and its time is over when 0:00 is past.
    let seconds = match milliseconds < 0 {
        true => -milliseconds / SECOND,
        false => (milliseconds + SECOND - 1) / SECOND,
    };
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::clock::Done;
    use super::super::clock::tests::{deed, moves, start};
    use super::*;
    use crate::agenda::{BlockKind, Step, block};

    /// Check-in 15, codev of two steps 20 and 40, pause 15, closing 30.
    pub(crate) fn course() -> Course {
        let step = |title: &str, minutes| Step { title: title.into(), minutes };
        let mut codev = block(2, BlockKind::Codev, 60);
        codev.steps = vec![step("Exposé", 20), step("Consultation", 40)];
        let (pause, closing) = (block(3, BlockKind::Pause, 15), block(4, BlockKind::Closing, 30));
        Course::of(vec![block(1, BlockKind::CheckIn, 15), codev, pause, closing])
    }

    const TWO_HOURS: Planned = Planned { starts_at: Some(0), ends_at: Some(120 * MINUTE) };

    fn minutes(milliseconds: i64) -> i64 {
        milliseconds / MINUTE
    }

    fn at(block: i64, step: i64) -> Option<Spot> {
        Some(Spot { block, step })
    }

    #[test]
    fn the_reading_says_where_what_is_left_and_when_it_would_end() {
        let clock = Clock::of(&[start(0), moves(Deed::Next, 1, 2, 10 * MINUTE)]);
        let reading = course().read(&clock, TWO_HOURS, 25 * MINUTE);
        assert_eq!((reading.leg, minutes(reading.left), minutes(reading.block_left)), (Some(1), 5, 45));
        assert_eq!((minutes(reading.rest), minutes(reading.ends_at), reading.minutes_late()), (85, 115, -5));
        let over = course().read(&clock, TWO_HOURS, 40 * MINUTE);
        assert_eq!((minutes(over.left), over.phase(), over.minutes_late()), (-10, Phase::Over, 5));
        assert_eq!(minutes(over.block_left), 40, "the time that is over takes nothing from what is left");
    }

    #[test]
    fn before_the_start_the_meeting_is_as_planned_then_late() {
        let clock = Clock::of(&[]);
        assert_eq!(course().read(&clock, TWO_HOURS, -30 * MINUTE).minutes_late(), 0);
        let reading = course().read(&clock, TWO_HOURS, 7 * MINUTE);
        assert_eq!((reading.leg, reading.minutes_late()), (None, 7));
    }

    #[test]
    fn the_end_is_near_in_the_last_minutes() {
        let clock = Clock::of(&[start(0)]);
        let phase = |now| course().read(&clock, TWO_HOURS, now).phase();
        assert_eq!((phase(12 * MINUTE), phase(13 * MINUTE)), (Phase::Plenty, Phase::Soon));
        assert_eq!((phase(15 * MINUTE), phase(15 * MINUTE + 1)), (Phase::Soon, Phase::Over));
    }

    #[test]
    fn each_deed_leads_from_where_its_sender_stood() {
        let (course, clock) = (course(), Clock::of(&[start(0)]));
        let to = |deed, from| course.destination(&clock, deed, from);
        assert_eq!(to(Deed::Start, None), at(1, 0));
        assert_eq!(to(Deed::Next, at(1, 0)), at(2, 0));
        assert_eq!(to(Deed::Next, at(2, 0)), at(2, 1), "from where a page that is behind believes it stands");
        assert_eq!((to(Deed::Skip, at(2, 0)), to(Deed::Back, at(2, 0))), (at(3, 0), at(1, 0)));
        assert_eq!((to(Deed::Next, at(4, 0)), to(Deed::Back, at(1, 0))), (None, None));
        assert_eq!((to(Deed::Skip, at(4, 0)), to(Deed::Next, at(99, 0))), (None, None));
    }

    #[test]
    fn a_change_of_the_agenda_moves_nobody() {
        let there = Clock::of(&[start(0), moves(Deed::Next, 1, 2, 10)]);
        let mut blocks = course().blocks;
        blocks.insert(1, block(9, BlockKind::Information, 5));
        let changed = Course::of(blocks.clone());
        assert_eq!(changed.block(changed.standing(&there).expect("it stands")).id, 2);
        blocks.retain(|block| block.id != 2);
        let without = Course::of(blocks);
        assert_eq!(without.block(without.standing(&there).expect("it stands")).id, 9, "the first not begun");
        assert_eq!(without.destination(&there, Deed::Next, there.spot()), at(3, 0));
        assert_eq!(Course::default().standing(&there), None);
    }

    #[test]
    fn a_block_that_lost_its_steps_is_still_there() {
        let second = Clock::of(&[start(0), moves(Deed::Next, 1, 2, 10), deed(Deed::Pause, 2, 20)]);
        let mut blocks = course().blocks;
        blocks[1].steps.clear();
        let changed = Course::of(blocks);
        assert_eq!(changed.block(changed.standing(&second).expect("it stands")).id, 2);
    }

    /// What the script of a page must make of the same deeds (web/test/meeting.test.mjs).
    const CASES: &str = include_str!("../../../../web/test/clock-cases.json");

    #[derive(serde::Deserialize)]
    struct Case {
        what: String,
        deeds: Vec<CaseDeed>,
        now: i64,
        reads: serde_json::Value,
    }

    #[derive(serde::Deserialize)]
    struct CaseDeed {
        deed: String,
        at: i64,
    }

    /// As the server keeps it: from where the clock stood, to where that leads.
    fn done(course: &Course, before: &[Done], case: &CaseDeed) -> Done {
        let (deed, clock) = (Deed::parse(&case.deed).expect("a deed"), Clock::of(before));
        let seconds = clock.spot().map_or(0, |spot| clock.extended(spot) / SECOND) + 300;
        let to = course.destination(&clock, deed, clock.spot());
        Done { deed, from: clock.spot(), to, seconds, at: case.at }
    }

    #[test]
    fn the_pages_count_as_the_server_does() {
        let cases: Vec<Case> = serde_json::from_str(CASES).expect("cases");
        assert!(cases.len() > 10, "there must be cases for this test to mean anything");
        for case in cases {
            let mut deeds = Vec::new();
            for deed in &case.deeds {
                deeds.push(done(&course(), &deeds, deed));
            }
            let reading = course().read(&Clock::of(&deeds), TWO_HOURS, case.now);
            let told = serde_json::json!({
                "state": reading.state.code(), "leg": reading.leg, "left": reading.left, "rest": reading.rest,
                "late": reading.late, "phase": reading.phase().code(),
            });
            for (name, value) in case.reads.as_object().expect("values") {
                assert_eq!(&told[name], value, "{}: {name}", case.what);
            }
        }
    }

    #[test]
    fn digits_count_down_to_zero_and_up_after() {
        let read: Vec<String> = [300_000, 299_001, 1, 0, -999, -1_000, -70_000].into_iter().map(digits).collect();
        assert_eq!(read, ["5:00", "5:00", "0:01", "0:00", "0:00", "0:01", "1:10"]);
    }
}
