//! `/c/{community}/calendrier`: the meetings of a month on its days, with the holidays; beside them those that have no day yet.

use axum::extract::Query;
use communities::roles::SeeMeetings;
use communities::{Directory, Grant};
use jiff::civil::Date;
use maud::{Markup, html};
use meetings::framed::{Head, seen_among};
use meetings::{Meeting, Season, Time, said, trail};
use platform::{Instance, Served};
use ui::month::wall::{self, Happens, Wall};
use ui::{button, card, dates, layout};

use crate::{CALENDAR, standing};

/// The field of the address that names a month: `2027-04`.
const MONTH: &str = "mois";

pub(crate) async fn get(
    instance: Instance,
    grant: Grant<SeeMeetings>,
    Query(query): Query<Vec<(String, String)>>,
) -> Served {
    let directory = Directory::of(&instance.db, &grant).await?;
    let season = Season::of(&instance, &grant, &directory).await?;
    let asked = query.iter().find(|(name, _)| name == MONTH).map_or("", |(_, month)| month.as_str());
    let happens = happens(&grant, &season);
    let today = dates::local(season.now()).date();
    let first = first_day(asked).unwrap_or_else(|| today.first_of_month());
    let wall = Wall { lang: grant.lang(), first, today, happens: &happens };
    let head = Head::new(t!(grant.lang(), "calendar-of", month = wall::title(grant.lang(), first)), None);
    seen_among::<SeeMeetings>(&instance, &grant, &directory, head, page(&grant, &season, &wall)).await
}

/// The first day of a month of this century or the next, as an address names it.
fn first_day(asked: &str) -> Option<Date> {
    let day: Date = format!("{asked}-01").parse().ok()?;
    (asked.len() == 7 && (2000..2200).contains(&day.year())).then_some(day)
}

/// The meetings that have a day.
fn happens(grant: &Grant<SeeMeetings>, season: &Season) -> Vec<Happens> {
    let (lang, series) = (grant.lang(), season.series());
    let one = |meeting: &Meeting| {
        let (start, end) = (meeting.starts_at?, meeting.ends_at()?);
        Some(Happens {
            day: dates::local(start).date(),
            when: dates::time_range(lang, start, end),
            what: meeting.heading(lang).to_owned(),
            state: standing(lang, series, meeting),
            href: grant.community().path(&meeting.path()),
            is_off: series.time(meeting) == Time::Cancelled,
        })
    };
    series.meetings().iter().filter_map(one).collect()
}

fn page(grant: &Grant<SeeMeetings>, season: &Season, wall: &Wall<'_>) -> Markup {
    let lang = grant.lang();
    let title = t!(lang, "calendar-of", month = wall::title(lang, wall.first));
    html! {
        (trail::of_season(grant, &[], &t!(lang, "calendar")))
        (layout::header(None, &title, None))
        (ways(grant, wall))
        @if !wall.has_something() { p { (t!(lang, "month-empty")) } }
        (wall.drawn())
        (dayless(grant, season))
    }
}

/// The month before, today and the month after.
fn ways(grant: &Grant<SeeMeetings>, wall: &Wall<'_>) -> Markup {
    let lang = grant.lang();
    let way = |first: Date, words: String| {
        let address = format!("{CALENDAR}?{MONTH}={}", first.strftime("%Y-%m"));
        button::link(grant.community().path(&address), words)
    };
    let [before, after] = wall.beside();
    html! {
        nav.wall-ways.off-paper aria-label=(t!(lang, "months")) {
            (way(before, wall::title(lang, before)))
            @if wall.first != wall.today.first_of_month() { (way(wall.today, t!(lang, "month-today"))) }
            (way(after, wall::title(lang, after)))
        }
    }
}

/// Those that have no day yet, with about when they are expected.
fn dayless(grant: &Grant<SeeMeetings>, season: &Season) -> Markup {
    let (lang, series) = (grant.lang(), season.series());
    let dayless: Vec<_> = series.meetings().iter().filter(|meeting| series.time(meeting) == Time::ToBeSet).collect();
    html! {
        @if !dayless.is_empty() {
            (card::titled(&t!(lang, "dayless"), html! { ul.todo { @for meeting in dayless { li { div.grow {
                p { a href=(grant.community().path(&meeting.path())) { (meeting.heading(lang)) } }
                p.soft.small { (said::when(lang, meeting)) }
            } } } } }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_month_or_nothing() {
        assert_eq!(first_day("2027-04"), Some(jiff::civil::date(2027, 4, 1)));
        for nothing in ["", "2027-13", "2027-4", "27-04", "avril", "1999-01", "2200-01", "2027-04-01", "-2027-4"] {
            assert_eq!(first_day(nothing), None, "{nothing}");
        }
    }
}
