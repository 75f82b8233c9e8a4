//! The holidays of Québec on which a community organisation is often closed: shown beside a date, never deciding for anybody.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::local;
use crate::Lang;

/// A holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// January 1.
    NewYear,
    /// The Friday before Easter.
    GoodFriday,
    /// The Monday after Easter.
    EasterMonday,
    /// The Monday before May 25.
    PatriotsDay,
    /// June 24.
    NationalDay,
    /// July 1; the 2nd when it is a Sunday.
    CanadaDay,
    /// The first Monday of September.
    LabourDay,
    /// September 30.
    TruthAndReconciliation,
    /// The second Monday of October.
    Thanksgiving,
    /// December 25.
    Christmas,
}

impl Holiday {
    /// Its name.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Holiday::NewYear => t!(lang, "holiday-new-year"),
            Holiday::GoodFriday => t!(lang, "holiday-good-friday"),
            Holiday::EasterMonday => t!(lang, "holiday-easter-monday"),
            Holiday::PatriotsDay => t!(lang, "holiday-patriots"),
            Holiday::NationalDay => t!(lang, "holiday-national"),
            Holiday::CanadaDay => t!(lang, "holiday-canada"),
            Holiday::LabourDay => t!(lang, "holiday-labour"),
            Holiday::TruthAndReconciliation => t!(lang, "holiday-truth"),
            Holiday::Thanksgiving => t!(lang, "holiday-thanksgiving"),
            Holiday::Christmas => t!(lang, "holiday-christmas"),
        }
    }

    /// « Jour férié : fête nationale du Québec. »
    pub fn said(self, lang: Lang) -> String {
        t!(lang, "holiday", name = self.name(lang))
    }
}

/// The holiday of the day of a moment, in milliseconds UTC.
pub fn at(moment: i64) -> Option<Holiday> {
    on(local(moment).date())
}

/// The holiday of a day.
pub fn on(day: Date) -> Option<Holiday> {
    fixed(day).or_else(|| monday(day)).or_else(|| around_easter(day))
}

fn fixed(day: Date) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (6, 24) => Some(Holiday::NationalDay),
        (7, 1) if day.weekday() != Weekday::Sunday => Some(Holiday::CanadaDay),
        (7, 2) if day.weekday() == Weekday::Monday => Some(Holiday::CanadaDay),
        (9, 30) => Some(Holiday::TruthAndReconciliation),
        (12, 25) => Some(Holiday::Christmas),
        _ => None,
    }
}

fn monday(day: Date) -> Option<Holiday> {
    match (day.weekday(), day.month(), day.day()) {
        (Weekday::Monday, 5, 18..=24) => Some(Holiday::PatriotsDay),
        (Weekday::Monday, 9, 1..=7) => Some(Holiday::LabourDay),
        (Weekday::Monday, 10, 8..=14) => Some(Holiday::Thanksgiving),
        _ => None,
    }
}

fn around_easter(day: Date) -> Option<Holiday> {
    let easter = easter(day.year());
    if easter.checked_sub(2.days()).ok() == Some(day) {
        return Some(Holiday::GoodFriday);
    }
    (easter.checked_add(1.days()).ok() == Some(day)).then_some(Holiday::EasterMonday)
}

/// The Sunday of Easter, by the anonymous Gregorian computus (Meeus, Jones and Butcher).
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let correction = (golden + 11 * moon + 22 * weekday) / 451;
    let place = moon + weekday - 7 * correction + 114;
    let fits = |number: i32| i8::try_from(number).unwrap_or(1);
    date(i16::try_from(year).unwrap_or(1970), fits(place / 31), fits(place % 31 + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the calendars that churches publish.
    #[test]
    fn easter_is_where_calendars_have_it() {
        for (year, month, day) in
            [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2285, 3, 22)]
        {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    /// As the Commission des normes lists them for 2026 and 2027.
    #[test]
    fn the_holidays_of_two_years_are_these() {
        let of = |year: i16| -> Vec<Date> {
            date(year, 1, 1)
                .series(1.day())
                .take_while(|day| day.year() == year)
                .filter(|day| on(*day).is_some())
                .collect()
        };
        let expected =
            |year, days: &[(i8, i8)]| days.iter().map(|(month, day)| date(year, *month, *day)).collect::<Vec<_>>();
        let in_2026 = [(1, 1), (4, 3), (4, 6), (5, 18), (6, 24), (7, 1), (9, 7), (9, 30), (10, 12), (12, 25)];
        let in_2027 = [(1, 1), (3, 26), (3, 29), (5, 24), (6, 24), (7, 1), (9, 6), (9, 30), (10, 11), (12, 25)];
        assert_eq!(of(2026), expected(2026, &in_2026));
        assert_eq!(of(2027), expected(2027, &in_2027));
        assert_eq!(on(date(2029, 7, 1)), None, "a Sunday");
        assert_eq!(on(date(2029, 7, 2)), Some(Holiday::CanadaDay));
    }
}
