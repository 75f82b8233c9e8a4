//! What is left to those who run the meeting: to choose, to follow who has not answered, to change the poll.

use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::trail;
use ui::form::{Choices, Form, TextArea};
use ui::{Icon, button, card, copy, layout};

use super::Shown;
use super::answering::{self, Asking, fields};
use super::results::in_words;
use crate::model::{Results, Stage, Whole};
use crate::{Choice, NotPolled};

/// The names of the fields of a choice.
pub(crate) mod choice {
    pub(crate) const SLOT: &str = "choix";
    pub(crate) const REASON: &str = "raison";
    pub(crate) const ALTHOUGH: &str = "malgre";
}

pub(super) fn cards(shown: &Shown<'_>) -> Markup {
    let results = shown.whole.results(shown.scene.access.membership().person_id(), true);
    html! {
        @if let Some(results) = results { (choose(shown, &results)) }
        (follow(shown))
    }
}

fn choose(shown: &Shown<'_>, results: &Results<'_>) -> Markup {
    let (lang, gets_mail) = (shown.lang(), shown.scene.access.membership().gets_mail());
    let said = |told: String, without: String| if gets_mail { told } else { without };
    let ranked: Vec<_> =
        results.ranked().into_iter().filter(|(slot, _)| slot.moment.starts_at > shown.scene.now).collect();
    let (rule, typed) = shown.refused.map_or((None, None), |(rule, choice)| (Some(rule.sentence(lang)), Some(choice)));
    let best = ranked.first().map(|(slot, _)| slot.id).unwrap_or_default();
    let value = typed.map_or(best, |choice| choice.slot).to_string();
    let field = ranked
        .iter()
        .fold(Choices::new(lang, choice::SLOT, t!(lang, "poll-choose-which")).value(value), |field, (slot, tally)| {
            field.explained(slot.id.to_string(), slot.moment.said(lang), in_words(lang, *tally))
        });
    let mut form = Form::post(lang, shown.scene.access.path("/sondage/choix")).refusal(rule).field(field);
    if shown.scene.access.meeting().starts_at.is_some() {
        let reason = typed.map_or_else(|| t!(lang, "poll-reason"), |choice| choice.reason.clone());
        let field = TextArea::new(lang, choice::REASON, t!(lang, "field-reason")).rows(2).max(500).value(reason);
        form = form.field(field.hint(said(t!(lang, "field-reason-hint"), t!(lang, "field-reason-hint-no-mail"))));
    }
    let deed =
        button::submit(said(t!(lang, "poll-choose"), t!(lang, "poll-choose-no-mail"))).primary().icon(Icon::Check);
    card::titled(
        &t!(lang, "poll-choose-title"),
        html! {
            p.soft.small { (said(t!(lang, "poll-choose-words", count = shown.scene.expected.len()), t!(lang, "poll-choose-words-no-mail"))) }
            @if ranked.is_empty() { p { (t!(lang, "poll-all-past")) } } @else { (form.deed(deed)) }
        },
    )
}

/// Everybody refused it, or answers are lacking: the question is put again, in so many words, with how many it invites.
pub(super) fn although(shown: &Shown<'_>, rule: &NotPolled, chosen: &Choice) -> Markup {
    let (lang, all) = (shown.lang(), shown.scene.expected.len());
    let words = match shown.scene.access.membership().gets_mail() {
        true => t!(lang, "poll-choose-although", count = all),
        false => t!(lang, "poll-choose-although-no-mail"),
    };
    let form = Form::post(lang, shown.scene.access.path("/sondage/choix"))
        .part(html! { p { strong { (rule.sentence(lang)) } } })
        .part(html! { p { (t!(lang, "poll-answered-of", count = shown.whole.answered(), all = all)) } })
        .hidden(choice::SLOT, &chosen.slot.to_string())
        .hidden(choice::REASON, &chosen.reason)
        .deed(button::submit(words).danger().named(choice::ALTHOUGH, "oui"))
        .cancel(&shown.scene.access.path("/sondage"), &t!(lang, "poll-choose-other"));
    card::titled(&t!(lang, "poll-choose-title"), html! { (form) })
}

fn follow(shown: &Shown<'_>) -> Markup {
    let (lang, whole, access) = (shown.lang(), shown.whole, &shown.scene.access);
    let waited: Vec<i64> = shown.scene.expected.iter().filter(|person| whole.awaits(**person)).copied().collect();
    let open = whole.poll.stage(shown.scene.now) == Stage::Open;
    let to_give = access.membership().handed_over(&access.path("/sondage")).filter(|_| open);
    let deed =
        |path: &str, words: String| html! { div.row { (button::deed(&access.path(path), &button::submit(words))) } };
    card::titled(
        &t!(lang, "poll-follow"),
        html! {
            p { (t!(lang, "poll-answered-of", count = whole.answered(), all = shown.scene.expected.len())) }
            @if !waited.is_empty() {
                h3 { (t!(lang, "waited-for-title")) }
                p.soft.small { (t!(lang, "waited-for-who-sees")) }
                p { (people(shown, &waited)) }
                @if open && to_give.is_none() { (deed("/sondage/rappel", t!(lang, "poll-remind"))) }
            }
            @if let Some(address) = to_give { (copy::address(lang, &address)) }
            p { (button::link(access.path("/sondage/telephone"), t!(lang, "poll-note"))) }
            p { (button::link(access.path("/sondage/moments"), t!(lang, "poll-change"))) }
            @if open { (deed("/sondage/cloture", t!(lang, "poll-close"))) }
            div.row { (button::deed(&access.path("/sondage/retrait"), &button::submit(t!(lang, "poll-withdraw")).danger())) }
        },
    )
}

fn people(shown: &Shown<'_>, people: &[i64]) -> String {
    shown.scene.directory.names(people)
}

/// The page where an answer is noted for somebody: whom, then what they said.
pub(crate) struct Noting<'a> {
    pub(crate) access: &'a MeetingAccess,
    pub(crate) whole: &'a Whole,
    /// Those expected, with their names.
    pub(crate) people: Vec<(i64, &'a str)>,
    pub(crate) asking: Option<Asking<'a>>,
}

pub(crate) fn noting(noting: &Noting<'_>) -> Markup {
    let (access, lang) = (noting.access, noting.access.membership().lang());
    let title = t!(lang, "poll-note-title");
    let (poll, words) = (access.path("/sondage"), t!(lang, "poll-title"));
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "poll-note-words")) } })))
        @match &noting.asking {
            Some(asking) => (note_for(noting, asking)),
            None => (card::titled(&t!(lang, "poll-note-whom"), whom(noting))),
        }
        p { (button::link(poll, words).quiet().icon(Icon::Back)) }
    })
}

fn whom(noting: &Noting<'_>) -> Markup {
    let (access, lang) = (noting.access, noting.access.membership().lang());
    html! {
        ul.todo { @for (person, name) in &noting.people { li {
            span.grow { a href={ (access.path("/sondage/telephone")) "?" (fields::PERSON) "=" (person) } { (name) } }
            span.soft.small { @if noting.whole.awaits(*person) { (t!(lang, "poll-waited")) } @else { (t!(lang, "poll-has-answered")) } }
        } } }
    }
}

fn note_for(noting: &Noting<'_>, asking: &Asking<'_>) -> Markup {
    let lang = asking.lang;
    let name = noting.people.iter().find(|(person, _)| *person == asking.person).map_or("", |(_, name)| *name);
    let by_themselves = noting.whole.voter(asking.person).is_some_and(|voter| !voter.is_noted);
    card::titled(
        &t!(lang, "poll-note-for", name = name),
        html! {
            @if by_themselves { (card::guard(lang, html! { (t!(lang, "poll-note-replaces", name = name)) })) }
            (answering::form(asking))
        },
    )
}
