//! The rhythm of the month: what it asks of a member besides the meeting itself, with about how long each thing takes, and never more
//! than two hours. It is made of what the page has read already. What does not fit is for later, what is for who wants it says so, and
//! nothing counts what somebody did or did not do.

use communities::Membership;
use communities::roles::{BePaired, SeeMeetings, WriteMinutes};
use maud::{Markup, html};
use meetings::Meeting;
use meetings::awaited::Turn;
use platform::DAY;
use ui::{Lang, dates, fold};

use crate::visit::Visit;

/// The most that a month asks for, in minutes: what the group was promised between two meetings.
const MOST: i64 = 120;
/// Within so many days a meeting is that of the month.
const MONTH: i64 = 31 * DAY;

/// About how long things take, in minutes. These are estimates and no measures, rounded upwards so that nobody is late by them: a page of
/// two screens is read in five minutes, a line of a list is answered in a few seconds, and to find one's words takes longer than to
/// write them.
mod about {
    /// To read a charter of two or three pages, once.
    pub(super) const CHARTER: i64 = 10;
    /// To press on each date, or on each need, of a list.
    pub(super) const PRESSES: i64 = 2;
    /// To answer the three questions of a pulse.
    pub(super) const PULSE: i64 = 3;
    /// To say in some lines what came of a thing that one tried.
    pub(super) const TELLING: i64 = 5;
    /// To look whether a room is free, and to offer it.
    pub(super) const OFFERING: i64 = 5;
    /// To read minutes of three or four pages and agree to them.
    pub(super) const READING: i64 = 10;
    /// To choose among options that one reads first, or to answer a survey of a dozen lines.
    pub(super) const ANSWERING: i64 = 10;
    /// To read the agenda, and to choose what one brings.
    pub(super) const PREPARING: i64 = 15;
    /// An hour that two people take for one another.
    pub(super) const PAIR: i64 = 60;
}

/// A thing to do: its words, its page, and about how many minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    words: String,
    path: String,
    minutes: i64,
}

/// What the month asks for, and what is for later or for who wants it.
#[derive(Debug, PartialEq, Eq)]
struct Rhythm {
    now: Vec<Step>,
    later: Vec<Step>,
}

impl Rhythm {
    /// What fits, in the order in which it helps to do it; the rest is for later.
    fn of(asked: Vec<Step>, optional: Vec<Step>) -> Rhythm {
        let mut left = MOST;
        let fits = |step: &Step| {
            let fits = step.minutes <= left;
            left -= if fits { step.minutes } else { 0 };
            fits
        };
        let (now, later): (Vec<_>, Vec<_>) = asked.into_iter().partition(fits);
        Rhythm { now, later: [later, optional].concat() }
    }

    /// Their sum, as estimates are said: by fives.
    fn minutes(&self) -> i64 {
        let sum: i64 = self.now.iter().map(|step| step.minutes).sum();
        (sum + 4) / 5 * 5
    }
}

/// About how long a member takes for what a meeting awaits of them; nothing for what is the work of who prepares it.
const fn of_turn(turn: Turn) -> Option<i64> {
    match turn {
        Turn::Answer | Turn::Wish => Some(about::PRESSES),
        Turn::Ask => Some(about::PULSE),
        Turn::Tell => Some(about::TELLING),
        Turn::Offer => Some(about::OFFERING),
        Turn::Write => Some(about::READING),
        Turn::Mark | Turn::Consider | Turn::Choose | Turn::Prepare | Turn::CatchUp => None,
    }
}

/// The strip of the page; nothing for who sees no meetings.
pub(crate) fn strip(membership: &Membership, visit: &Visit) -> Markup {
    let lang = membership.lang();
    let meeting = visit.next.as_ref().map(|invited| &invited.meeting).filter(|meeting| is_of_month(meeting, visit.now));
    let rhythm = Rhythm::of(asked(membership, visit, meeting), optional(membership));
    let sum = dates::duration(lang, rhythm.minutes());
    let says = match (rhythm.now.is_empty(), meeting) {
        (true, _) => t!(lang, "rhythm-nothing"),
        (false, Some(_)) => t!(lang, "rhythm-beside", sum = sum),
        (false, None) => t!(lang, "rhythm-alone", sum = sum),
    };
    html! {
        @if membership.may::<SeeMeetings>() {
            section.part {
                h2 { (t!(lang, "rhythm")) }
                p { (says) }
                (fold::fold(&t!(lang, "rhythm-each"), "", each(lang, (membership, meeting), &rhythm)))
            }
        }
    }
}

fn is_of_month(meeting: &Meeting, now: i64) -> bool {
    meeting.starts_at.is_some_and(|start| start < now + MONTH)
}

fn asked(membership: &Membership, visit: &Visit, meeting: Option<&Meeting>) -> Vec<Step> {
    let (lang, page) = (membership.lang(), |path: &str| membership.community().path(path));
    let charter = Step { words: t!(lang, "wait-charter"), path: page("/charte"), minutes: about::CHARTER };
    let charter = visit.charter_awaits.then_some(charter);
    // Who writes the minutes has more to do with them than to read.
    let is_theirs = |turn: &Turn| *turn != Turn::Write || !membership.may::<WriteMinutes>();
    let waiting = visit.waiting.iter().filter_map(|waits| {
        let minutes = waits.turn().filter(is_theirs).and_then(of_turn)?;
        Some(Step { words: waits.item.words.clone(), path: waits.item.path.clone(), minutes })
    });
    let preparing = meeting.map(|meeting| Step {
        words: t!(lang, "rhythm-prepare"),
        path: page(&meeting.path()),
        minutes: about::PREPARING,
    });
    let open = visit.surveys.iter();
    let open = open.map(|each| Step { words: each.words.clone(), path: each.path.clone(), minutes: about::ANSWERING });
    charter.into_iter().chain(waiting).chain(preparing).chain(open).collect()
}

/// What is for who wants it.
fn optional(membership: &Membership) -> Vec<Step> {
    let pair = || Step {
        words: t!(membership.lang(), "rhythm-pair"),
        path: membership.community().path(pairs::ADDRESS),
        minutes: about::PAIR,
    };
    membership.may::<BePaired>().then(pair).into_iter().collect()
}

fn each(lang: Lang, (membership, meeting): (&Membership, Option<&Meeting>), rhythm: &Rhythm) -> Markup {
    html! {
        @if let Some(meeting) = meeting {
            p {
                a href=(membership.community().path(&meeting.path())) { (meeting.heading(lang)) }
                span.soft { " · " (dates::duration(lang, meeting.minutes)) }
            }
        }
        (steps(lang, &rhythm.now))
        @if !rhythm.later.is_empty() { p.soft { (t!(lang, "rhythm-later")) } (steps(lang, &rhythm.later)) }
    }
}

fn steps(lang: Lang, steps: &[Step]) -> Markup {
    html! {
        @if !steps.is_empty() {
            ul.stack { @for step in steps {
                li { a href=(step.path) { (step.words) } span.soft { " · " (t!(lang, "rhythm-about", time = dates::duration(lang, step.minutes))) } }
            } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(minutes: i64) -> Step {
        Step { words: format!("{minutes}"), path: "/".into(), minutes }
    }

    #[test]
    fn a_month_never_asks_for_more_than_two_hours_and_what_is_small_still_fits() {
        let rhythm = Rhythm::of([60, 50, 30, 10, 5].map(step).to_vec(), vec![step(60)]);
        assert_eq!((rhythm.minutes(), rhythm.now.len()), (120, 3));
        assert_eq!(rhythm.later, [30, 5, 60].map(step));
        for most in 0..40 {
            assert!(Rhythm::of((0..most).map(step).collect(), Vec::new()).minutes() <= MOST, "{most} things");
        }
    }

    #[test]
    fn what_is_optional_is_in_no_sum() {
        assert_eq!(Rhythm::of(Vec::new(), vec![step(60)]).minutes(), 0);
    }
}
