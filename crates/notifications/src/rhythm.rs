//! When mail may reach a person: what they want, their quiet hours, and the places of their week. Rules only, no I/O.

use jiff::civil::{Time, Weekday, time};
use jiff::{ToSpan, Zoned};
use platform::DAY;
use ui::dates;

use crate::kinds::Kind;

/// The first and the last moment of the quiet hours: from 20 h to 7 h.
const EVENING: Time = time(20, 0, 0, 0);
const MORNING: Time = time(7, 0, 0, 0);
/// When digests leave.
const DIGESTS: Time = time(7, 30, 0, 0);
/// The mails that a week brings, unless a person chooses otherwise.
const USUAL: usize = 2;

/// When and how often mail may reach a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// Whether mail waits for the morning.
    pub quiet_hours: bool,
    /// How many mails a week may bring; nothing is no limit.
    pub most_a_week: Option<usize>,
    /// Whether the digest comes every day, rather than once a week.
    pub daily: bool,
}

impl Default for Rhythm {
    fn default() -> Self {
        Rhythm { quiet_hours: true, most_a_week: Some(USUAL), daily: false }
    }
}

/// Everything that a person decided about their mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// The kinds that they turned off.
    pub unwanted: Vec<Kind>,
    /// The kinds of what is said to them that they want in the digest, and not in a mail of its own.
    pub in_digest: Vec<Kind>,
    /// When and how often.
    pub rhythm: Rhythm,
}

impl Default for Wishes {
    fn default() -> Wishes {
        let in_digest = Kind::optional().filter(|kind| kind.is_digested()).collect();
        Wishes { unwanted: Vec::new(), in_digest, rhythm: Rhythm::default() }
    }
}

impl Wishes {
    /// What they decided about a kind takes the place of what is usual.
    pub(crate) fn decide(&mut self, kind: Kind, wanted: bool, in_digest: bool) {
        self.unwanted.retain(|each| *each != kind);
        self.in_digest.retain(|each| *each != kind);
        self.unwanted.extend((!wanted).then_some(kind));
        self.in_digest.extend((in_digest && kind.is_said()).then_some(kind));
    }

    /// Whether they want this kind; what somebody just asked for always comes.
    pub fn want(&self, kind: Kind) -> bool {
        !kind.is_optional() || !self.unwanted.contains(&kind)
    }
}

impl Rhythm {
    /// The moment before which a mail waits, when `now` is in the quiet hours: the next morning. What would come too late
    /// to be of use then leaves at once.
    pub fn waits_until(self, now: i64, useful_until: Option<i64>) -> Option<i64> {
        let morning = next_morning(&dates::local(now)).filter(|_| self.quiet_hours)?;
        useful_until.is_none_or(|end| morning < end).then_some(morning)
    }

    /// When a place of the week is free, given the moments at which places were taken (oldest first): now, or later.
    pub fn place_free_at(self, taken: &[i64], now: i64) -> i64 {
        let recent: Vec<i64> = taken.iter().copied().filter(|at| *at > now - 7 * DAY).collect();
        match self.most_a_week {
            Some(most) if recent.len() >= most.max(1) => recent[recent.len() - most.max(1)] + 7 * DAY,
            _ => now,
        }
    }
}

/// When digests are thought of after this moment: each morning once it is no longer quiet, on Monday for those that are weekly.
pub(crate) fn next_digests(now: i64) -> i64 {
    let local = dates::local(now);
    let at = |day: jiff::civil::Date| day.to_datetime(DIGESTS).to_zoned(local.time_zone().clone());
    let today = at(local.date()).map_or(now, |moment| moment.timestamp().as_millisecond());
    if today > now {
        return today;
    }
    at(local.date().saturating_add(1.day())).map_or(now + DAY, |moment| moment.timestamp().as_millisecond())
}

/// Whether the digests of this day may leave.
pub(crate) fn is_after_digests(now: i64) -> bool {
    dates::local(now).time() >= DIGESTS
}

impl Rhythm {
    /// Whether a digest is due on the morning of this moment, the last having left at `last`. A weekly one that had to wait for a
    /// place of the week does not come again on the Monday that follows.
    pub(crate) fn digest_is_due(self, last: Option<i64>, now: i64) -> bool {
        let monday = dates::local(now).weekday() == Weekday::Monday;
        let pause = if self.daily { DAY / 2 } else { 4 * DAY };
        (self.daily || monday) && last.is_none_or(|last| now - last >= pause)
    }
}

fn next_morning(now: &Zoned) -> Option<i64> {
    let day = match now.time() {
        late if late >= EVENING => now.date().saturating_add(1.day()),
        early if early < MORNING => now.date(),
        _ => return None,
    };
    let morning = day.to_datetime(MORNING).to_zoned(now.time_zone().clone()).ok()?;
    Some(morning.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, time: &str) -> i64 {
        dates::from_fields(date, time).expect("tests write moments that exist")
    }

    #[test]
    fn nights_are_quiet_and_days_are_not() {
        let rhythm = Rhythm::default();
        let morning = Some(at("2027-03-19", "07:00"));
        assert_eq!(rhythm.waits_until(at("2027-03-18", "19:59"), None), None);
        assert_eq!(rhythm.waits_until(at("2027-03-18", "20:00"), None), morning);
        assert_eq!(rhythm.waits_until(at("2027-03-19", "06:59"), None), morning);
        assert_eq!(rhythm.waits_until(at("2027-03-19", "07:00"), None), None);
        let restless = Rhythm { quiet_hours: false, ..rhythm };
        assert_eq!(restless.waits_until(at("2027-03-18", "23:00"), None), None);
    }

    #[test]
    fn the_night_when_clocks_jump_still_ends_at_seven() {
        let evening = at("2027-03-13", "21:00");
        assert_eq!(Rhythm::default().waits_until(evening, None), Some(at("2027-03-14", "07:00")));
        assert_eq!(at("2027-03-14", "07:00") - evening, 9 * platform::HOUR);
    }

    #[test]
    fn what_would_come_too_late_does_not_wait() {
        let night = at("2027-03-18", "23:00");
        let dawn = at("2027-03-19", "06:30");
        assert_eq!(Rhythm::default().waits_until(night, Some(dawn)), None);
    }

    #[test]
    fn a_week_has_two_places_and_the_oldest_frees_first() {
        let rhythm = Rhythm::default();
        let now = at("2027-03-18", "12:00");
        assert_eq!(rhythm.place_free_at(&[], now), now);
        assert_eq!(rhythm.place_free_at(&[now - DAY], now), now);
        assert_eq!(rhythm.place_free_at(&[now - 3 * DAY, now - DAY], now), now + 4 * DAY);
        assert_eq!(rhythm.place_free_at(&[now - 8 * DAY, now - DAY], now), now, "a week later it is forgotten");
        let three = [now - 3 * DAY, now - 2 * DAY, now - DAY];
        assert_eq!(rhythm.place_free_at(&three, now), now + 5 * DAY, "two of the three must be a week old");
        let free = Rhythm { most_a_week: None, ..rhythm };
        assert_eq!(free.place_free_at(&three, now), now);
    }
}
