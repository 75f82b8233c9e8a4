//! A consent as it goes: questions, reactions, who stands where, earlier texts, and the form by which objections are integrated.

use ballots::Position;
use communities::Membership;
use forms::Tried;
use maud::{Markup, html};
use ui::form::{DateField, Form, TextArea};
use ui::{button, card, layout, prose};

use super::ballot::position;
use super::one::{Around, Read};
use super::{above, path_of};
use crate::ballot::{Cast, LONGEST_WORDS};
use crate::model::{LONGEST_DETAILS, Phase, Vote};

/// The fields of an integration.
pub(crate) const TEXT: &str = "texte";
pub(crate) const HOW: &str = "comment";
pub(crate) const LAST: &str = "fin";

/// What was typed of an integration.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) text: String,
    pub(crate) how: String,
    pub(crate) last: String,
    pub(crate) revision: String,
}

/// The form as it was tried, with a sentence beside each field that is to be mended.
pub(crate) type Integrating = Tried<Draft, Vec<(&'static str, String)>>;

/// Where an open consent is.
pub(super) fn course(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let means = match vote.phase {
        Phase::Clarify => t!(lang, "phase-clarify-means"),
        Phase::React => t!(lang, "phase-react-means"),
        Phase::Object => t!(lang, "phase-object-means"),
    };
    html! {
        (card::titled(&t!(lang, "phase-now", phase = vote.phase.name(lang)), html! {
            p { (means) }
            @if vote.step_ends_at() < vote.closes_at {
                p.soft { (t!(lang, "phase-until", date = ui::dates::weekday_and_day(lang, vote.step_ends_at() - 1))) }
            }
            @if vote.phase != Phase::Object { (remarking(around)) }
            @if around.sets() { (onwards(around)) }
        }))
        (remarks(around))
        @if vote.phase == Phase::Object { (positions(around, vote.round)) }
        (earlier(around))
    }
}

/// A question or a reaction is typed here; it names its author.
fn remarking(around: &Around<'_>) -> Markup {
    let lang = around.lang();
    let label =
        if around.vote.phase == Phase::Clarify { t!(lang, "remark-question") } else { t!(lang, "remark-reaction") };
    let said = around.said;
    let wrong = said.wrong.iter().find(|(name, _)| name == REMARK).map(|(_, problem)| problem.sentence(lang));
    let area = TextArea::new(lang, REMARK, label).rows(2).max(most(LONGEST_WORDS)).tells_of_families(&[]);
    let form = Form::post(lang, around.path("/paroles"))
        .field(area.value(said.draft.value(REMARK)).error(wrong))
        .deed(button::submit(t!(lang, "remark-do")));
    html! { (form) }
}

/// The field of a question or a reaction.
pub(crate) const REMARK: &str = "parole";

fn onwards(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let next = match vote.phase {
        Phase::Clarify => Some(t!(lang, "phase-to-react")),
        Phase::React => Some(t!(lang, "phase-to-object")),
        Phase::Object => None,
    };
    html! { div.deeds {
        @if let Some(next) = next {
            form method="post" action=(around.path("/etape")) {
                input type="hidden" name="etape" value=(vote.phase.code()); (button::submit(next))
            }
        }
        @if vote.phase != Phase::Clarify { (button::link(around.path("/integration"), t!(lang, "amend"))) }
    } }
}

fn remarks(around: &Around<'_>) -> Markup {
    let lang = around.lang();
    html! { @if !around.remarks.is_empty() { (card::titled(&t!(lang, "remarks"), html! {
        ul.todo { @for each in around.remarks { li { div.grow {
            p { strong { (around.name(each.person_id)) } " " span.soft.small { "· " (each.phase.name(lang)) } }
            (prose::paragraphs(&each.words))
        } } } }
    })) } }
}

/// Who stands where in a round; those who object first.
fn positions(around: &Around<'_>, round: i64) -> Markup {
    let lang = around.lang();
    let mut said: Vec<(&Read, Position, &str)> =
        around.read.iter().filter(|read| read.round == round).filter_map(taken).collect();
    said.sort_by_key(|(_, position, _)| match position {
        Position::Objection => 0,
        Position::Worry => 1,
        Position::NoObjection => 2,
        Position::LetsDecide => 3,
    });
    html! { @if !said.is_empty() { (card::titled(&t!(lang, "positions"), html! {
        ul.todo { @for (read, each, words) in said { li { div.grow {
            p { strong { (around.name(read.person)) } " : " (position(lang, each)) }
            @if !words.is_empty() { (prose::paragraphs(words)) }
        } } } }
    })) } }
}

fn taken(read: &Read) -> Option<(&Read, Position, &str)> {
    if let Cast::Takes(position, words) = &read.cast { Some((read, *position, words)) } else { None }
}

/// What a closed consent went through.
pub(super) fn history(around: &Around<'_>) -> Markup {
    html! { (positions(around, around.vote.round)) (earlier(around)) (remarks(around)) }
}

/// Earlier texts, with the objections of each and how they were integrated.
fn earlier(around: &Around<'_>) -> Markup {
    let lang = around.lang();
    html! { @for (round, text, integrated) in around.versions.iter().rev() {
        (ui::fold::fold(&t!(lang, "version", round = *round), "", html! {
            div.prose { (prose::paragraphs(text)) }
            (positions(around, *round))
            @if !integrated.is_empty() { p { strong { (t!(lang, "integrated")) } " " (integrated) } }
        }))
    } }
}

/// The form that puts another text in force.
pub(crate) fn integration(member: &Membership, vote: &Vote, tried: &Integrating) -> Markup {
    let (lang, title, draft) = (member.lang(), t!(member.lang(), "amend"), &tried.draft);
    let path = |rest| path_of(member.community(), vote.id, rest);
    let wrong = |field: &str| tried.wrong.iter().find(|(name, _)| *name == field).map(|(_, sentence)| sentence.clone());
    let text = TextArea::new(lang, TEXT, t!(lang, "amend-text")).rows(6).max(most(LONGEST_DETAILS)).required();
    let how = TextArea::new(lang, HOW, t!(lang, "amend-how")).rows(3).max(most(LONGEST_WORDS)).required();
    let form = Form::post(lang, path("/integration"))
        .refusal(tried.refused.as_deref())
        .hidden("revision", &draft.revision)
        .field(text.value(&draft.text).error(wrong(TEXT)))
        .field(how.hint(t!(lang, "amend-how-hint")).value(&draft.how).error(wrong(HOW)))
        .field(DateField::new(lang, LAST, t!(lang, "vote-last")).required().value(&draft.last).error(wrong(LAST)))
        .deed(button::submit(t!(lang, "amend-do")).primary())
        .cancel(&path(""), &t!(lang, "vote-leave"));
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(vote), &title)), &title, Some(html! { p { (t!(lang, "amend-means")) } })))
        (form)
    })
}

fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}
