//! The days on which meetings come back.

use jiff::ToSpan;
use jiff::civil::Date;

/// How meetings come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Every so many weeks.
    Weeks(i64),
    /// Every month on the same weekday of the same rank: the third Thursday. The fifth is the last.
    SameRank,
    /// Every month on the last such weekday.
    Last,
}

impl Rhythm {
    /// The rank in its month of a day, negative from the end, as this rhythm keeps it.
    pub fn rank(self, first: Date) -> i8 {
        let rank = (first.day() - 1) / 7 + 1;
        if self == Rhythm::Last || rank > 4 { -1 } else { rank }
    }
}

/// So many days from the first one on.
pub(super) fn days(first: Date, rhythm: Rhythm, count: usize) -> Vec<Date> {
    let nth = |place: usize| match (rhythm, i64::try_from(place).ok()?) {
        (Rhythm::Weeks(weeks), place) => first.checked_add((weeks * place).weeks()).ok(),
        (_, place) => in_month(first, rhythm.rank(first), place),
    };
    (0..count).map_while(nth).collect()
}

fn in_month(first: Date, rank: i8, months: i64) -> Option<Date> {
    let month = first.first_of_month().checked_add(months.months()).ok()?;
    month.nth_weekday_of_month(rank, first.weekday()).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn weeks_are_counted_across_months_and_years() {
        let found = days(date(2026, 12, 17), Rhythm::Weeks(2), 3);
        assert_eq!(found, [date(2026, 12, 17), date(2026, 12, 31), date(2027, 1, 14)]);
    }

    #[test]
    fn the_third_thursday_is_the_third_thursday_of_every_month() {
        let found = days(date(2027, 1, 21), Rhythm::SameRank, 6);
        assert_eq!(found.iter().map(|day| day.day()).collect::<Vec<_>>(), [21, 18, 18, 15, 20, 17]);
        assert!(found.iter().all(|day| day.weekday() == date(2027, 1, 21).weekday()));
    }

    #[test]
    fn a_fifth_weekday_is_the_last_of_its_month() {
        let found = days(date(2027, 4, 29), Rhythm::SameRank, 3);
        assert_eq!(found, [date(2027, 4, 29), date(2027, 5, 27), date(2027, 6, 24)]);
    }

    #[test]
    fn the_last_friday_may_be_the_fourth_or_the_fifth() {
        let found = days(date(2027, 3, 26), Rhythm::Last, 3);
        assert_eq!(found, [date(2027, 3, 26), date(2027, 4, 30), date(2027, 5, 28)]);
    }
}
