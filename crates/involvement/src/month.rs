//! A month as people there count it, and until when its hours may be noted.

use ui::{Lang, dates};

const YEAR: i64 = 12;

/// A month: twelve times its year, and the months of that year before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Month(pub(crate) i64);

impl Month {
    /// The month of this moment (milliseconds UTC).
    pub(crate) fn of(at: i64) -> Month {
        let day = dates::local(at);
        Month(i64::from(day.year()) * YEAR + i64::from(day.month()) - 1)
    }

    /// Those of which hours may be noted at this moment: this one, and the one before.
    pub(crate) fn open(now: i64) -> [Month; 2] {
        let this = Month::of(now);
        [this, Month(this.0 - 1)]
    }

    /// The month of this word, if hours of it may be noted at this moment.
    pub(crate) fn open_as(word: &str, now: i64) -> Option<Month> {
        Month::open(now).into_iter().find(|month| month.word() == word)
    }

    /// As forms send it: « 2027-03 ».
    pub(crate) fn word(self) -> String {
        format!("{:04}-{:02}", self.0.div_euclid(YEAR), self.0.rem_euclid(YEAR) + 1)
    }

    /// Its first moment (milliseconds UTC).
    pub(crate) fn start(self) -> i64 {
        dates::from_fields(&format!("{}-01", self.word()), "00:00").expect("each month has a first day")
    }

    /// From when on its hours may be noted no more (milliseconds UTC): the end of the month after it.
    pub(crate) fn told_at(self) -> i64 {
        Month(self.0 + 2).start()
    }

    /// « mars 2027 ».
    pub(crate) fn said(self, lang: Lang) -> String {
        dates::month_and_year(lang, self.start())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_noted_until_the_end_of_the_month_after() {
        let at = |day: &str, hour: &str| dates::from_fields(day, hour).expect("a moment");
        let january = at("2027-01-31", "23:59");
        assert_eq!(Month::open(january).map(Month::word), ["2027-01", "2026-12"]);
        assert_eq!(Month::open_as("2026-12", january).map(Month::told_at), Some(at("2027-02-01", "00:00")));
        assert_eq!(Month::open_as("2026-12", at("2027-02-01", "00:00")), None);
        assert_eq!(Month::open_as("2027-02", january), None, "it has not begun");
        assert_eq!(Month::of(january).said(Lang::Fr), "janvier\u{a0}2027");
    }
}
