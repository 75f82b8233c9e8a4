//! A month as it hangs on a wall: what happens on each of its days, to read and to print. Where there is no room for a grid it
//! is the list of the days on which something happens.

use jiff::civil::Date;
use maud::{Markup, html};

use super::{before, days, noon, week};
use crate::Lang;
use crate::dates::{self, holidays};
use crate::tag::{Kind, tag};

/// A month on a wall.
#[derive(Clone, Copy, Debug)]
pub struct Wall<'a> {
    /// Its language.
    pub lang: Lang,
    /// Its first day.
    pub first: Date,
    /// The day that it is.
    pub today: Date,
    /// What happens, in its order.
    pub happens: &'a [Happens],
}

/// Something that happens on a day.
#[derive(Clone, Debug)]
pub struct Happens {
    /// The day.
    pub day: Date,
    /// Its hours.
    pub when: String,
    /// What it is.
    pub what: String,
    /// How it stands, and the cloth of that tag.
    pub state: (Kind, String),
    /// Its page.
    pub href: String,
    /// Whether it will not happen after all.
    pub is_off: bool,
}

/// The month of this day: « avril 2027 ».
pub fn title(lang: Lang, day: Date) -> String {
    dates::month_and_year(lang, noon(day))
}

impl Wall<'_> {
    /// The month before and the month after, each by its first day.
    pub fn beside(&self) -> [Date; 2] {
        [-1, 1].map(|months| self.first.saturating_add(jiff::Span::new().months(months)))
    }

    /// Whether something happens in it.
    pub fn has_something(&self) -> bool {
        self.happens.iter().any(|each| each.day.first_of_month() == self.first)
    }

    /// The month.
    pub fn drawn(&self) -> Markup {
        html! {
            div.wall-month {
                (week(self.lang))
                ol.wall {
                    @for _ in 0..before(self.first) { li.blank aria-hidden="true" {} }
                    @for day in days(self.first) { (self.day(day)) }
                }
            }
        }
    }

    fn day(&self, day: Date) -> Markup {
        let holiday = holidays::on(day);
        let here: Vec<_> = self.happens.iter().filter(|each| each.day == day).collect();
        let (is_quiet, is_today) = (here.is_empty() && holiday.is_none(), day == self.today);
        html! {
            li.wall-day.quiet[is_quiet].barred[holiday.is_some()] aria-hidden=[is_quiet.then_some("true")]
                aria-current=[is_today.then_some("date")] {
                p.wall-date {
                    span.wall-number aria-hidden="true" { (day.day()) }
                    span.wall-whole { (dates::weekday_and_day(self.lang, noon(day))) }
                }
                @if let Some(holiday) = holiday { p.wall-holiday { (holiday.name(self.lang)) } }
                @for each in here { (happens(each)) }
            }
        }
    }
}

fn happens(each: &Happens) -> Markup {
    let (kind, state) = &each.state;
    html! {
        a.wall-thing.off[each.is_off] href=(each.href) {
            span.small { (each.when) }
            strong { (each.what) }
            (tag(*kind, state))
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_day_says_what_happens_and_which_holiday_it_is() {
        let meeting = Happens {
            day: date(2027, 6, 10),
            when: "13 h".into(),
            what: "Le deuil".into(),
            state: (Kind::Meeting, "à venir".into()),
            href: "/r/7".into(),
            is_off: false,
        };
        let (first, today) = (date(2027, 6, 1), date(2027, 6, 10));
        let wall = Wall { lang: Lang::Fr, first, today, happens: std::slice::from_ref(&meeting) };
        let html = wall.drawn().into_string();
        assert_eq!(html.matches("wall-thing").count(), 1);
        assert!(
            html.contains(
                "aria-current=\"date\"><p class=\"wall-date\"><span class=\"wall-number\" aria-hidden=\"true\">10<"
            ),
            "{html}"
        );
        assert!(html.contains("fête nationale du Québec"), "{html}");
        assert_eq!(wall.beside(), [date(2027, 5, 1), date(2027, 7, 1)]);
        assert!(wall.has_something() && !Wall { first: date(2027, 5, 1), ..wall }.has_something());
    }
}
