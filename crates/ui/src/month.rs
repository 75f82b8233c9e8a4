//! A month in which days are pressed: a week begins on Sunday, as on a wall here; holidays are barred and named, and what is
//! past cannot be pressed. Each day is a box with its whole date for who does not see the grid.

pub mod wall;

use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};

use crate::Lang;
use crate::dates::{self, holidays};

/// A month.
#[derive(Clone, Copy, Debug)]
pub struct Month<'a> {
    /// Its language.
    pub lang: Lang,
    /// Its first day.
    pub first: Date,
    /// The name of the boxes; each sends its date, as `2027-04-15`. A form that follows what is pressed knows them by
    /// `data-live`.
    pub name: &'a str,
    /// The days that are pressed.
    pub pressed: &'a [Date],
    /// The first and the last day that can be pressed.
    pub open: (Date, Date),
}

impl Month<'_> {
    /// « avril 2027 ».
    pub fn title(&self) -> String {
        dates::month_and_year(self.lang, noon(self.first))
    }

    /// The days that can be pressed, and are.
    pub fn pressed_here(&self) -> impl Iterator<Item = Date> {
        self.days().filter(|day| self.is_open(*day) && self.pressed.contains(day))
    }

    /// The holidays of the month, each with its day.
    pub fn holidays(&self) -> impl Iterator<Item = (String, holidays::Holiday)> {
        let named = |day: Date| Some((dates::weekday_and_day(self.lang, noon(day)), holidays::on(day)?));
        self.days().filter_map(named)
    }

    /// The grid.
    pub fn grid(&self) -> Markup {
        html! {
            (week(self.lang))
            div.month-days {
                @for _ in 0..before(self.first) { span {} }
                @for day in self.days() { (self.day(day)) }
            }
        }
    }

    fn days(&self) -> impl Iterator<Item = Date> + use<> {
        days(self.first)
    }

    fn is_open(&self, day: Date) -> bool {
        (self.open.0..=self.open.1).contains(&day) && holidays::on(day).is_none()
    }

    fn day(&self, day: Date) -> Markup {
        let (lang, holiday, opens) = (self.lang, holidays::on(day), self.is_open(day));
        let date = dates::long(lang, noon(day));
        let spoken = match holiday {
            Some(holiday) => t!(lang, "month-holiday", date = date, name = holiday.name(lang)),
            None => date,
        };
        let id = format!("{}-{day}", self.name);
        html! {
            div.month-day.barred[holiday.is_some()] {
                input type="checkbox" id=(id) name=(self.name) value=(day) aria-label=(spoken)
                    data-live disabled[!opens] checked[opens && self.pressed.contains(&day)];
                label for=(id) aria-hidden="true" {
                    span { (day.day()) }
                    @if holiday.is_some() { span.month-word { (t!(lang, "month-barred")) } }
                }
            }
        }
    }
}

/// The names of the days, above a grid; each day says its own to who does not see it.
fn week(lang: Lang) -> Markup {
    html! {
        p.month-week aria-hidden="true" {
            @for number in [7, 1, 2, 3, 4, 5, 6] { span { (t!(lang, "weekday-short", number = number)) } }
        }
    }
}

/// How many places of the first week are before this day.
fn before(first: Date) -> i8 {
    first.weekday().to_sunday_zero_offset()
}

/// The days of the month that begins so.
fn days(first: Date) -> impl Iterator<Item = Date> + use<> {
    first.series(1.day()).take_while(move |day| day.month() == first.month())
}

/// The middle of a day, in milliseconds UTC: dates are said from moments.
fn noon(day: Date) -> i64 {
    dates::from_fields(&day.to_string(), "12:00").unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn june(pressed: &[Date]) -> Month<'_> {
        let open = (date(2027, 6, 10), date(2030, 1, 1));
        Month { lang: Lang::Fr, first: date(2027, 6, 1), name: "jour", pressed, open }
    }

    #[test]
    fn a_week_begins_on_sunday_and_each_day_says_its_whole_date() {
        let html = june(&[]).grid().into_string();
        assert!(html.contains("aria-hidden=\"true\"><span>dim.</span><span>lun.</span>"), "{html}");
        assert!(html.contains("month-days\"><span></span><span></span><div"), "1 June 2027 is a Tuesday: {html}");
        assert!(html.contains("value=\"2027-06-15\" aria-label=\"mardi 15\u{a0}juin\u{a0}2027\" data-live>"), "{html}");
        assert_eq!(html.matches("type=\"checkbox\"").count(), 30);
    }

    #[test]
    fn holidays_are_barred_and_named_and_what_is_past_cannot_be_pressed() {
        let pressed = [date(2027, 6, 9), date(2027, 6, 15), date(2027, 6, 24)];
        let month = june(&pressed);
        let html = month.grid().into_string();
        assert_eq!(html.matches(" checked").count(), 1, "neither a past day nor a holiday: {html}");
        assert!(
            html.contains("value=\"2027-06-09\" aria-label=\"mercredi 9\u{a0}juin\u{a0}2027\" data-live disabled"),
            "{html}"
        );
        assert!(html.contains("2027, jour férié\u{a0}: fête nationale du Québec\" data-live disabled"), "{html}");
        assert_eq!(month.pressed_here().collect::<Vec<_>>(), [date(2027, 6, 15)]);
        assert_eq!(month.holidays().map(|(day, _)| day).collect::<Vec<_>>(), ["jeudi 24\u{a0}juin"]);
    }
}
