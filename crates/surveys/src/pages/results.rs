//! What a closed survey says: each question in groups of at least five, in patches and in words; beside what an earlier survey said
//! to the same words, never the change between them.

use anonymity::LEAST;
use communities::roles::ReleaseSurveys;
use maud::{Markup, html};
use ui::bars::{Bar, bars};
use ui::{Icon, Lang, button, card, dates, fold, prose};

use super::first::reading;
use super::notes::{noted, said_at, words};
use super::one::{Around, credit};
use super::path_of;
use super::signed::ways;
use super::slope::slope;
use super::together::address;
use crate::ballot::{Published, Shown};
use crate::item::{Item, Kind, five};
use crate::model::{Audience, Survey};

/// A survey that is read.
pub(crate) struct Read<'a> {
    pub(crate) around: &'a Around<'a>,
    pub(crate) published: &'a Published,
    /// Whether those who pay read it: nothing that somebody wrote, and no deed.
    pub(crate) is_outside: bool,
}

/// The whole of it.
pub(super) fn results(read: &Read<'_>) -> Markup {
    let (around, lang) = (read.around, read.around.member.lang());
    if around.survey.is_first_of_path() {
        return html! { p { (t!(lang, "result-sleeps", count = read.published.at_least)) } };
    }
    let shown = around.items.iter().zip(&read.published.shown).enumerate();
    html! {
        p { (t!(lang, "result-at-least", count = read.published.at_least)) " " (whose(lang, around.survey.audience)) }
        @if !read.is_outside { p { (button::link(path_of(around.member.community(), around.survey.id, &address(0)), t!(lang, "together")).icon(Icon::Screen)) } }
        @if let Some(before) = stands_beside(read) { p { (t!(lang, "result-beside", title = before.title.as_str())) } }
        @for (place, (item, shown)) in shown.filter(|(_, (_, shown))| !read.is_outside || **shown != Shown::Words) { (asked(read, (place, item), shown)) }
        @if !read.is_outside { (of_whole(read)) (ways(read.around)) (reading(read.around)) (release_deed(read)) }
        section.part {
            h2 { (t!(lang, "result-limits")) }
            p { (t!(lang, "result-no-cause")) }
            @if !around.survey.is_signed() { p { (t!(lang, "result-nobody-finds")) } }
        }
        (fold::fold(&t!(lang, "result-how"), "", html! { p { (t!(lang, "result-how-groups")) } @if !around.survey.is_signed() { p { (t!(lang, "result-how-words")) } } }))
    }
}

/// Whose words these are: families say how they are, teams say what they see, and neither stands for the other.
fn whose(lang: Lang, audience: Audience) -> String {
    match audience {
        Audience::Members => t!(lang, "result-what-people-say"),
        Audience::Families => t!(lang, "result-what-families-say"),
        Audience::Teams => t!(lang, "result-what-teams-see"),
        Audience::Directors => t!(lang, "result-what-directors-say"),
    }
}

fn asked(read: &Read<'_>, (place, item): (usize, &Item), shown: &Shown) -> Markup {
    let lang = read.around.member.lang();
    html! {
        section.part.survey-item {
            h2 { (item.words.whole(lang)) }
            (answered(read, (place, item), shown))
            @if !read.is_outside { (noted(read.around, place)) }
        }
    }
}

/// What is shown of the question at this place.
pub(super) fn answered(read: &Read<'_>, (place, item): (usize, &Item), shown: &Shown) -> Markup {
    let lang = read.around.member.lang();
    html! {
        @match shown {
            Shown::Words => (written(read, place)),
            Shown::Pairs(pairs) if pairs.is_empty() => p.soft { (t!(lang, "result-few")) },
            Shown::Pairs(pairs) => (slope(lang, &steps(lang, item, pairs), pairs)),
            Shown::Groups(_) | Shown::Ticks(_) => (beside(read, item, shown)),
        }
        @if let Some(condition) = item.condition {
            p.soft.small { (condition.said(lang, read.around.items)) " " (t!(lang, "condition-shown")) }
        }
        @if !item.words.source.is_empty() { p.soft.small { (credit(lang, item)) } }
    }
}

/// What the group noted of the whole.
fn of_whole(read: &Read<'_>) -> Markup {
    let (around, place) = (read.around, read.around.items.len());
    html! { @if let Some(note) = said_at(around, place) {
        section.part.survey-noted { h2 { (t!(around.member.lang(), "notes-of-whole")) } (words(around, place, note)) }
    } }
}

/// What was said to the same words before, and now.
fn beside(read: &Read<'_>, item: &Item, shown: &Shown) -> Markup {
    let (around, lang) = (read.around, read.around.member.lang());
    let earlier = said_before(read, item);
    html! {
        div.survey-beside {
            @if let Some((before, shown)) = earlier { div { (groups(lang, item, &when(lang, before), shown)) } }
            div { (groups(lang, item, &when(lang, around.survey), shown)) }
        }
    }
}

/// What the survey before said to the same words.
fn said_before<'a>(read: &Read<'a>, item: &Item) -> Option<(&'a Survey, &'a Shown)> {
    let (before, items) = earlier(read)?;
    let place = items.iter().position(|each| each.id == item.id)?;
    Some((before, before.published()?.shown.get(place)?))
}

/// The survey of which something stands beside what this one says; none where only pairs, or words, are shown.
fn stands_beside<'a>(read: &Read<'a>) -> Option<&'a Survey> {
    let is_beside = |shown: &Shown| matches!(shown, Shown::Groups(_) | Shown::Ticks(_));
    let asked = read.around.items.iter().zip(&read.published.shown).filter(|(_, shown)| is_beside(shown));
    asked.filter_map(|(item, _)| said_before(read, item)).map(|(before, _)| before).next()
}

/// The survey that this one follows; outside of the group, where it was released too.
fn earlier<'a>(read: &Read<'a>) -> Option<&'a (Survey, Vec<Item>)> {
    let says = |before: &Survey| before.published().is_some() && (!read.is_outside || before.release.is_some());
    read.around.before.filter(|(before, _)| says(before))
}

/// The month in which it closed.
fn when(lang: Lang, survey: &Survey) -> String {
    dates::month_and_year(lang, survey.closed_at.unwrap_or(survey.closes_at))
}

fn groups(lang: Lang, item: &Item, when: &str, shown: &Shown) -> Markup {
    let lines: Vec<Bar> = match shown {
        Shown::Groups(middles) if !middles.is_empty() => {
            let at =
                |(step, value): (i64, String)| bar(lang, value, middles.iter().filter(|each| **each == step).count());
            steps_of(lang, item, middles).into_iter().rev().map(at).collect()
        }
        Shown::Ticks(ticks) => {
            let ticked = ticks.iter().map(|groups| groups.iter().filter(|is_ticked| **is_ticked).count());
            let choices = item.words.choices(lang).into_iter().map(str::to_owned);
            choices.zip(ticked).map(|(value, patches)| bar(lang, value, patches)).collect()
        }
        Shown::Groups(_) | Shown::Pairs(_) | Shown::Words => Vec::new(),
    };
    html! { @if lines.is_empty() { h3 { (when) } p.soft { (t!(lang, "result-few")) } } @else { (bars(when, &lines)) } }
}

fn bar(lang: Lang, value: String, patches: usize) -> Bar {
    let words = match patches {
        0 => t!(lang, "result-no-group"),
        groups => t!(lang, "result-group", count = groups * LEAST),
    };
    Bar { value, patches, words }
}

/// The steps that pairs stand on, lowest first.
fn steps(lang: Lang, item: &Item, pairs: &[(i64, i64)]) -> Vec<(i64, String)> {
    let given: Vec<i64> = pairs.iter().flat_map(|(then, now)| [*then, *now]).collect();
    steps_of(lang, item, &given)
}

/// The steps of a question, lowest first; of a number, those that are shown.
pub(super) fn steps_of(lang: Lang, item: &Item, given: &[i64]) -> Vec<(i64, String)> {
    match item.words.kind {
        Kind::Five => (1..).zip(five(lang)).collect(),
        Kind::Ten => (0..=10).map(|step| (step, step.to_string())).collect(),
        Kind::One => (1..).zip(item.words.choices(lang).into_iter().map(str::to_owned)).collect(),
        Kind::Number | Kind::Several | Kind::Line | Kind::Text => {
            let mut given = given.to_vec();
            given.sort_unstable();
            given.dedup();
            given.into_iter().map(|step| (step, ui::numbers::whole(lang, step))).collect()
        }
    }
}

fn written(read: &Read<'_>, place: usize) -> Markup {
    let (around, lang) = (read.around, read.around.member.lang());
    let said = around.words.iter().find(|said| said.place == place);
    html! {
        @match said {
            Some(said) if said.words.is_empty() => p.soft { (t!(lang, "result-words-left-out")) },
            Some(said) => ul { @for each in &said.words { li { (prose::lines(each)) } } },
            None if around.survey.is_signed() => p.soft { (t!(lang, "result-words-signed")) },
            None => p.soft { (around.first.waits(lang, place).unwrap_or_else(|| t!(lang, "result-few-words"))) },
        }
    }
}

/// The way to let those who pay read it, once the group decided it; or what they read.
fn release_deed(read: &Read<'_>) -> Markup {
    let (member, survey) = (read.around.member, read.around.survey);
    let (lang, path) = (member.lang(), |rest| path_of(member.community(), survey.id, rest));
    html! {
        @if survey.release.is_some() {
            p { (button::link(path("/publication"), t!(lang, "released-see"))) }
        } @else if member.may::<ReleaseSurveys>() {
            (card::titled(&t!(lang, "release-title"), html! {
                p { (t!(lang, "release-means")) }
                p { (button::link(path("/diffusion"), t!(lang, "release-do"))) }
            }))
        }
    }
}
