//! The list: what is proposed, day by day, in the words that everyone will read. A day can have other hours; what is unticked
//! is not sent.

use maud::{Markup, html};
use ui::dates::{self, holidays};
use ui::form::{AnyField, TextField};

use super::Proposing;
use crate::draft::{Field, LONGEST_PATTERN};
use crate::moment::{self, Moment};

pub(super) fn part(proposing: &Proposing<'_>) -> Markup {
    let (lang, ticked) = (proposing.lang(), proposing.draft.ticked());
    let days = moment::by_day(&ticked, |moment| moment.starts_at);
    html! {
        section.propose-list.stack aria-labelledby="proposes" {
            h2 #proposes aria-live="polite" { (t!(lang, "poll-proposed", count = ticked.len())) }
            @if ticked.is_empty() { p { (t!(lang, "poll-proposed-none")) } }
            @else { p.hint { (t!(lang, "poll-proposed-hint")) } }
            @for day in days { (one_day(proposing, day)) }
        }
    }
}

fn one_day(proposing: &Proposing<'_>, day: &[Moment]) -> Markup {
    let (lang, at) = (proposing.lang(), day.first().map(|moment| moment.starts_at).unwrap_or_default());
    let (date, holiday) = (dates::long(lang, at), holidays::at(at));
    html! {
        fieldset.field.poll-day.propose-day {
            legend { (date) }
            @if let Some(holiday) = holiday { p.hint { (holiday.said(lang)) } }
            @for moment in day {
                @let id = format!("moment-{}-{}", moment.starts_at, moment.minutes);
                div.choice {
                    input type="checkbox" id=(id) name=(Field::Moments.name()) value=(moment.code()) checked data-live;
                    label for=(id) { span.unseen { (date) ", " } (moment.hours(lang)) }
                }
            }
            @if stands_apart(proposing, day) { p.apart { (t!(lang, "poll-apart")) } }
            (other_hours(proposing, at, &date))
        }
    }
}

/// Whether its hours are not those of every pressed day.
fn stands_apart(proposing: &Proposing<'_>, day: &[Moment]) -> bool {
    let context = proposing.draft.context(proposing.access.meeting(), proposing.now);
    !context.is_ok_and(|context| proposing.draft.follows(day, &context))
}

/// Other hours for this day alone.
fn other_hours(proposing: &Proposing<'_>, at: i64, date: &str) -> Markup {
    let (lang, day) = (proposing.lang(), dates::for_date_field(at));
    let typed = proposing.draft.other_hours(&day);
    let wrong = proposing.wrong(Field::OtherHours).filter(|_| !typed.trim().is_empty());
    let field = TextField::new(lang, Field::OtherHours.name(), t!(lang, "poll-other-hours-field", date = date))
        .id(format!("{}-{day}", Field::OtherHours.name()))
        .max(LONGEST_PATTERN as u32)
        .value(typed)
        .error(wrong);
    html! {
        input type="hidden" name=(Field::Listed.name()) value=(day);
        details open[!typed.trim().is_empty()] {
            summary { (t!(lang, "poll-other-hours")) span.unseen { ", " (date) } }
            (field.render())
        }
    }
}
