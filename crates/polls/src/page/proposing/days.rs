//! The ways to propose: a month whose days are pressed, their hours said once, a line; and, folded, what is rare.

use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};
use ui::form::{AnyField, Select};
use ui::month::Month;
use ui::{Icon, button, dates};

use super::{Proposing, TURN};
use crate::draft::Field;
use crate::moment::{self, Moment};

pub(super) fn part(proposing: &Proposing<'_>) -> Markup {
    let (lang, draft) = (proposing.lang(), proposing.draft);
    let hours = proposing.text(Field::Hours, t!(lang, "poll-hours"), &draft.hours);
    let line = proposing.text(Field::Pattern, t!(lang, "poll-pattern"), &draft.pattern);
    html! {
        section.propose-days.stack aria-labelledby="jours" {
            h2 #jours { (t!(lang, "poll-days")) }
            (month(proposing))
            input type="hidden" name=(Field::DrawnHours.name()) value=(draft.drawn_hours);
            (hours.hint(t!(lang, "poll-hours-hint")).render())
            (line.hint(t!(lang, "poll-pattern-hint")).render())
            p { (button::submit(t!(lang, "poll-add-deed"))) }
            (rare(proposing))
        }
    }
}

/// The month, and the ways to the ones before and after it, which keep what was typed.
fn month(proposing: &Proposing<'_>) -> Markup {
    let (lang, now) = (proposing.lang(), proposing.now);
    let (today, last) = (dates::local(now).date(), moment::last_day(now));
    let first = proposing.draft.shown_month(proposing.access.meeting(), now);
    let pressed = proposing.draft.pressed();
    let month = Month { lang, first, name: Field::Days.name(), pressed: &pressed, open: (today, last) };
    let drawn = Month { pressed: &proposing.draft.was_pressed(), ..month };
    let before = first.checked_sub(1.month()).ok().filter(|_| first > today);
    let after = first.checked_add(1.month()).ok().filter(|after| *after <= last);
    html! {
        div.month role="group" aria-labelledby="mois-titre" {
            div.month-head {
                h3 #mois-titre { (month.title()) }
                @if let Some(before) = before { (turn(proposing, before, Icon::Back)) }
                @if let Some(after) = after { (turn(proposing, after, Icon::Forward)) }
            }
            input type="hidden" name=(Field::Month.name()) value=(first.strftime("%Y-%m"));
            @for day in drawn.pressed_here() { input type="hidden" name=(Field::Drawn.name()) value=(day); }
            @if let Some(wrong) = proposing.wrong(Field::Days) { p.error { (Icon::Warning) span { (wrong) } } }
            (month.grid())
        }
        @for (day, holiday) in month.holidays() {
            p.hint { (t!(lang, "poll-holiday", day = day, name = holiday.name(lang))) }
        }
    }
}

fn turn(proposing: &Proposing<'_>, to: Date, icon: Icon) -> Markup {
    let month = Month { lang: proposing.lang(), first: to, name: "", pressed: &[], open: (to, to) };
    let button = button::submit(month.title()).quiet().icon(icon).named(TURN, to.strftime("%Y-%m").to_string());
    // Without scripts the page is drawn again: at the month, not at its top.
    html! { (button.action(format!("{}#jours", proposing.action()))) }
}

/// Copying the hours of a day onto others, and how long a moment lasts when its end is not said.
fn rare(proposing: &Proposing<'_>) -> Markup {
    let (lang, draft) = (proposing.lang(), proposing.draft);
    let rare = [Field::Minutes, Field::CopyFrom, Field::CopyTo];
    let wrong = rare.iter().any(|field| proposing.wrong(*field).is_some());
    let minutes = proposing.text(Field::Minutes, t!(lang, "field-minutes"), &draft.minutes).digits().max(4);
    let onto = proposing.text(Field::CopyTo, t!(lang, "poll-copy-to"), &draft.copy_to);
    let ticked = draft.ticked();
    html! {
        details open[wrong || !draft.copy_to.trim().is_empty()] {
            summary { (t!(lang, "poll-rare")) }
            div.stack {
                (minutes.hint(t!(lang, "poll-minutes-hint")).render())
                @if !ticked.is_empty() {
                    (copied_day(proposing, &ticked).render())
                    (onto.hint(t!(lang, "poll-copy-to-hint")).render())
                }
            }
        }
    }
}

fn copied_day(proposing: &Proposing<'_>, ticked: &[Moment]) -> Select {
    let lang = proposing.lang();
    let field = Select::new(lang, Field::CopyFrom.name(), t!(lang, "poll-copy-from"));
    let field = moment::by_day(ticked, |moment| moment.starts_at).into_iter().fold(field, |field, day| {
        let at = day.first().map(|moment| moment.starts_at).unwrap_or_default();
        let hours: Vec<String> = day.iter().map(|moment| moment.hours(lang)).collect();
        let words = t!(lang, "poll-mail-day", date = dates::weekday_and_day(lang, at), hours = hours.join(", "));
        field.option(dates::for_date_field(at), words)
    });
    field.value(&proposing.draft.copy_from).error(proposing.wrong(Field::CopyFrom))
}
