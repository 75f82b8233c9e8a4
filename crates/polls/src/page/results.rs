//! What everybody answered: the moments that suit most people first, with counts, shapes and names; then the whole table.

use maud::{Markup, html};
use ui::availability;
use ui::{Lang, card, dates, facts, prose};

use super::Shown;
use crate::model::{Availability, Results, Slot, Tally, Voter};
use crate::runs;

pub(super) fn card(shown: &Shown<'_>) -> Markup {
    let (lang, whole) = (shown.lang(), shown.whole);
    let results = whole.results(shown.scene.access.membership().person_id(), runs(&shown.scene.access));
    let content = match results {
        None => {
            html! { p { (t!(lang, "poll-hidden")) } p.soft.small { (t!(lang, "poll-answered", count = whole.answered())) } }
        }
        Some(_) if whole.answered() == 0 => html! { p { (t!(lang, "poll-nobody-yet")) } },
        Some(results) => html! {
            @if whole.poll.hides_answers { p.soft.small { (t!(lang, "poll-hides-said")) } }
            ol.avail-slots { @for (slot, tally) in results.ranked() { li { (one(shown, &results, slot, tally)) } } }
            (words(shown, &results))
            details { summary { (t!(lang, "poll-table")) } (table(shown, &results)) }
        },
    };
    card::titled(&t!(lang, "poll-results"), content)
}

fn one(shown: &Shown<'_>, results: &Results<'_>, slot: &Slot, tally: Tally) -> Markup {
    let lang = shown.lang();
    html! {
        p { strong { (dates::said(slot.moment.starts_at, &slot.moment.said(lang))) } @if slot.is_chosen { " " (super::chosen(lang)) } }
        (counts(lang, tally))
        @for answer in Availability::ALL.iter().copied() {
            @let who = results.who(slot.id, answer);
            @if !who.is_empty() { p.small { (t!(lang, "poll-who", answer = answer.name(lang), names = names(shown, &who))) } }
        }
    }
}

/// « 8 oui, 2 au besoin, 1 non », with shapes and a bar.
pub(crate) fn counts(lang: Lang, tally: Tally) -> Markup {
    let count = |answer: Availability| (answer.shape(), tally.of(answer), said(lang, answer, tally.of(answer)));
    availability::tally(&Availability::ALL.iter().copied().map(count).collect::<Vec<_>>())
}

fn said(lang: Lang, answer: Availability, count: usize) -> String {
    match answer {
        Availability::Yes => t!(lang, "poll-count-yes", count = count),
        Availability::IfNeeded => t!(lang, "poll-count-if-needed", count = count),
        Availability::No => t!(lang, "poll-count-no", count = count),
    }
}

/// « 8 oui, 2 au besoin, 1 non », in one line.
pub(super) fn in_words(lang: Lang, tally: Tally) -> String {
    let count = |answer: &Availability| said(lang, *answer, tally.of(*answer));
    Availability::ALL.iter().map(count).collect::<Vec<_>>().join(", ")
}

fn names(shown: &Shown<'_>, who: &[&Voter]) -> String {
    let mut who = who.to_vec();
    who.sort_by_cached_key(|voter| (writing::place(&shown.scene.directory.card(voter.person).name), voter.person));
    let name = |voter: &&Voter| named(shown, voter);
    who.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// The name; that somebody wrote the answer down for them is said.
fn named(shown: &Shown<'_>, voter: &Voter) -> String {
    let name = shown.scene.directory.card(voter.person).name.as_str();
    if voter.is_noted { t!(shown.lang(), "poll-noted", name = name) } else { name.to_owned() }
}

/// What people added.
fn words(shown: &Shown<'_>, results: &Results<'_>) -> Markup {
    let lang = shown.lang();
    let said: Vec<&Voter> = results.voters().iter().filter(|voter| !voter.word.is_empty()).collect();
    html! {
        @if !said.is_empty() {
            h3 { (t!(lang, "poll-words")) }
            ul { @for voter in said { li { (t!(lang, "poll-word-of", name = shown.scene.directory.card(voter.person).name.as_str())) " " q { (prose::line(&voter.word)) } } } }
        }
    }
}

fn table(shown: &Shown<'_>, results: &Results<'_>) -> Markup {
    let lang = shown.lang();
    let (moment, voters) = (t!(lang, "poll-moment"), results.voters());
    let people: Vec<&str> = voters.iter().map(|voter| shown.scene.directory.card(voter.person).name.as_str()).collect();
    let columns: Vec<&str> = [moment.as_str()].into_iter().chain(people).collect();
    let cell = |slot: &Slot, voter: &Voter| match shown.whole.own(slot.id, voter.person) {
        Some(answer) => html! { span.avail-count { (answer.shape()) span { (answer.name(lang)) } } },
        None => html! { span.soft { (t!(lang, "poll-no-answer")) } },
    };
    let row = |slot: &Slot| {
        let moment = html! { (slot.moment.said(lang)) };
        std::iter::once(moment).chain(voters.iter().map(|voter| cell(slot, voter))).collect()
    };
    let rows: Vec<Vec<Markup>> = shown.whole.slots.iter().map(row).collect();
    facts::wide_table(lang, &t!(lang, "poll-table-caption"), &columns, &rows)
}
