//! A moment: a beginning and a length that could be the meeting's. It promises to be to come, long enough and alone at its
//! hour: what a poll proposes can be chosen.

use jiff::civil::Date;
use meetings::said;
use platform::{DAY, MINUTE};
use ui::{Lang, dates};

use super::mistake::Mistake;

/// The most moments that a poll proposes: more than that, nobody answers on a phone.
pub(super) const MOST: usize = 40;
/// The shortest and the longest moment, in minutes.
const LENGTHS: std::ops::RangeInclusive<i64> = 15..=720;
/// Nobody plans a meeting further ahead than this.
const FURTHEST: i64 = 3 * 366 * DAY;

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::FromRow)]
pub struct Moment {
    /// When it begins, in milliseconds UTC.
    pub starts_at: i64,
    /// How long it lasts.
    pub minutes: i64,
}

impl Moment {
    /// When it ends.
    pub fn ends_at(self) -> i64 {
        self.starts_at + self.minutes * MINUTE
    }

    /// « mardi 16 mars 2027, 9 h à 12 h ».
    pub fn said(self, lang: Lang) -> String {
        said::moment(lang, self.starts_at, self.ends_at())
    }

    /// « 9 h à 12 h ».
    pub fn hours(self, lang: Lang) -> String {
        dates::time_range(lang, self.starts_at, self.ends_at())
    }

    /// As a form carries it.
    pub fn code(self) -> String {
        format!("{}/{}", self.starts_at, self.minutes)
    }

    /// Reads it back.
    pub fn parse(code: &str) -> Option<Moment> {
        let (starts_at, minutes) = code.split_once('/')?;
        let minutes = minutes.parse().ok().filter(|minutes| LENGTHS.contains(minutes))?;
        Some(Moment { starts_at: starts_at.parse().ok().filter(|at| (0..i64::MAX / 2).contains(at))?, minutes })
    }

    fn overlaps(self, next: Moment) -> bool {
        next.starts_at < self.ends_at()
    }
}

/// Moments in order, each once. Refused when one is past, too far, too short, or begins before another ends; or when there are
/// none, or too many.
pub(super) fn checked(mut moments: Vec<Moment>, now: i64) -> Result<Vec<Moment>, Mistake> {
    moments.sort_unstable();
    moments.dedup();
    match moments.len() {
        0 => return Err(Mistake::Nothing),
        count if count > MOST => return Err(Mistake::TooMany(count)),
        _ => {}
    }
    moments.iter().try_for_each(|moment| possible(*moment, now))?;
    match moments.windows(2).find(|pair| pair[0].overlaps(pair[1])) {
        Some(pair) => Err(Mistake::Overlap(pair[0], pair[1])),
        None => Ok(moments),
    }
}

fn possible(moment: Moment, now: i64) -> Result<(), Mistake> {
    match moment {
        _ if !LENGTHS.contains(&moment.minutes) => Err(Mistake::Length),
        Moment { starts_at, .. } if starts_at <= now => Err(Mistake::Past(starts_at)),
        Moment { starts_at, .. } if starts_at > now + FURTHEST => Err(Mistake::TooFar(starts_at)),
        _ => Ok(()),
    }
}

/// The last day on which a moment can be.
pub(super) fn last_day(now: i64) -> Date {
    dates::local(now + FURTHEST).date()
}

/// Things that begin at some moment, day by day, in order.
pub(super) fn by_day<T>(things: &[T], starts_at: impl Fn(&T) -> i64) -> Vec<&[T]> {
    things.chunk_by(|one, next| dates::same_day(starts_at(one), starts_at(next))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(date: &str, time: &str, minutes: i64) -> Moment {
        Moment { starts_at: dates::from_fields(date, time).expect("tests write moments that exist"), minutes }
    }

    fn now() -> i64 {
        on("2027-03-01", "12:00", 15).starts_at
    }

    #[test]
    fn moments_stand_in_order_and_each_once() {
        let (late, early) = (on("2027-03-18", "13:00", 180), on("2027-03-16", "9:00", 180));
        assert_eq!(checked(vec![late, early, late], now()), Ok(vec![early, late]));
    }

    #[test]
    fn two_moments_may_touch_but_not_overlap() {
        let morning = on("2027-03-16", "9:00", 180);
        assert!(checked(vec![morning, on("2027-03-16", "12:00", 60)], now()).is_ok());
        let within = on("2027-03-16", "11:59", 60);
        assert_eq!(checked(vec![within, morning], now()), Err(Mistake::Overlap(morning, within)));
        let longer = Moment { minutes: 240, ..morning };
        assert_eq!(checked(vec![longer, morning], now()), Err(Mistake::Overlap(morning, longer)));
    }

    #[test]
    fn what_cannot_be_chosen_is_not_proposed() {
        let soon = on("2027-03-16", "9:00", 180);
        assert_eq!(checked(vec![], now()), Err(Mistake::Nothing));
        for minutes in [i64::MIN, -1, 0, 14, 721] {
            assert_eq!(checked(vec![Moment { minutes, ..soon }], now()), Err(Mistake::Length), "{minutes}");
        }
        let past = on("2027-03-01", "12:00", 60);
        assert_eq!(checked(vec![past], now()), Err(Mistake::Past(past.starts_at)));
        let far = on("2037-03-01", "12:00", 60);
        assert_eq!(checked(vec![far], now()), Err(Mistake::TooFar(far.starts_at)));
        let many: Vec<_> = (1..=500).map(|day| Moment { starts_at: now() + day * DAY, minutes: 60 }).collect();
        assert_eq!(checked(many.clone(), now()), Err(Mistake::TooMany(500)));
        assert_eq!(checked(many[..MOST].to_vec(), now()).map(|kept| kept.len()), Ok(MOST));
    }

    #[test]
    fn a_form_brings_back_what_it_carried_and_nothing_else() {
        let moment = on("2027-03-16", "9:00", 180);
        assert_eq!(Moment::parse(&moment.code()), Some(moment));
        for wrong in [
            "",
            "/",
            "1",
            "1/0",
            "a/60",
            "1805304600000/0",
            "-5/60",
            "99999999999999999999/60",
            "9223372036854775807/60",
        ] {
            assert_eq!(Moment::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_those_of_montreal() {
        let evening = on("2027-03-16", "22:00", 60);
        let moments = [on("2027-03-16", "9:00", 60), evening, on("2027-03-17", "0:30", 60)];
        let days: Vec<usize> = by_day(&moments, |moment| moment.starts_at).iter().map(|day| day.len()).collect();
        assert_eq!(days, [2, 1], "22 h is the next day in UTC, and the same day here");
    }
}
