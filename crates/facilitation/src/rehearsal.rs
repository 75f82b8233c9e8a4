//! A rehearsal: the clock of a meeting, with nothing kept and nobody told. Its deeds travel with the page, from one press to the
//! next; what they add up to is the same clock as on the day.

use agenda::Block;
use meetings::model::Meeting;

use super::clock::{Clock, Deed, Done, FIVE_MINUTES, Spot};
use super::course::Course;
use super::situation::Situation;

/// More presses than a long meeting needs.
const MOST: usize = 300;
/// The moments that a deed can have, in milliseconds UTC: what is sent by hand adds up to no hour that cannot be.
const MOMENTS: std::ops::Range<i64> = 0..(1 << 46);
/// What stands between deeds, and between what is known of one.
const BETWEEN: (char, char) = ('~', '.');

/// What was done so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rehearsal(Vec<Done>);

impl Rehearsal {
    /// As the page sent it; what cannot be read begins again.
    pub(crate) fn read(told: &str) -> Rehearsal {
        let deeds = told.split(BETWEEN.0).filter(|each| !each.is_empty()).take(MOST);
        Rehearsal(deeds.map(one).collect::<Option<Vec<_>>>().unwrap_or_default())
    }

    /// For the page to send again.
    pub(crate) fn told(&self) -> String {
        self.0.iter().map(|done| written(done) + &BETWEEN.0.to_string()).collect()
    }

    /// With one more deed, done now where the clock stands.
    pub(crate) fn then(mut self, blocks: Vec<Block>, (deed, now): (Deed, i64)) -> Rehearsal {
        let (course, clock) = (Course::of(blocks), Clock::of(&self.0));
        let from = clock.spot();
        let longer = from.map_or(0, |spot| clock.extended(spot) / platform::SECOND) + FIVE_MINUTES;
        let seconds = if deed == Deed::Extend { longer } else { 0 };
        self.0.push(Done { deed, from, to: course.destination(&clock, deed, from), seconds, at: now });
        self
    }

    /// The meeting as if it began with the rehearsal.
    pub(crate) fn situation(&self, blocks: Vec<Block>, meeting: &Meeting, now: i64) -> Situation {
        let begun = self.0.first().map_or(now, |done| done.at);
        let as_if = Meeting { starts_at: Some(begun), ..meeting.clone() };
        Situation::made(blocks, Clock::of(&self.0), &as_if, now)
    }
}

fn written(done: &Done) -> String {
    let spot = |spot: Option<Spot>| {
        spot.map_or(["-".to_owned(), "-".to_owned()], |spot| [spot.block.to_string(), spot.step.to_string()])
    };
    let (from, to) = (spot(done.from), spot(done.to));
    let known =
        [&[done.deed.code().to_owned()][..], &from, &to, &[done.seconds.to_string(), done.at.to_string()]].concat();
    known.join(&BETWEEN.1.to_string())
}

fn one(told: &str) -> Option<Done> {
    let known: Vec<&str> = told.split(BETWEEN.1).collect();
    let [deed, block, step, to_block, to_step, seconds, at] = known.as_slice() else { return None };
    let spot = |block: &str, step: &str| Some(Spot { block: block.parse().ok()?, step: step.parse().ok()? });
    Some(Done {
        deed: Deed::parse(deed)?,
        from: spot(block, step),
        to: spot(to_block, to_step),
        seconds: seconds.parse::<i64>().ok()?.clamp(0, 3 * 60 * 60),
        at: at.parse().ok().filter(|at| MOMENTS.contains(at))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_read_as_it_was_told() {
        let start = Done { deed: Deed::Start, from: None, to: Some(Spot { block: 4, step: 0 }), seconds: 0, at: 1000 };
        let longer = Done { deed: Deed::Extend, from: start.to, to: None, seconds: 300, at: 2000 };
        let rehearsal = Rehearsal(vec![start, longer]);
        assert_eq!(Rehearsal::read(&rehearsal.told()).0, rehearsal.0);
    }

    #[test]
    fn what_cannot_be_read_begins_again() {
        for told in [
            "",
            "start",
            "start.1.1.1.1.1.1~nothing",
            "dance.-.-.1.0.0.5~",
            "start.-.-.1.0.0.-9223372036854775808~",
            "start.-.-.1.0.0.9223372036854775807~",
            "start.-.-.1.0.0.5.6~",
        ] {
            assert!(Rehearsal::read(told).0.is_empty(), "{told}");
        }
    }
}
