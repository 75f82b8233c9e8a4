//! What was caught until now, block by block, and what is kept for later.

use maud::{Markup, html};
use ui::notice::Notice;
use ui::tag::{Kind, tag};
use ui::{Lang, button, card, dates, prose};

use super::{NOTE, Running};
use crate::{Note, NoteKind};

/// One line of the list.
struct Line<'a> {
    block: Option<i64>,
    at: i64,
    kind: (Kind, String),
    by: Option<&'a str>,
    words: &'a str,
    /// A note can be taken back here; the registers of decisions and commitments have their own ways.
    note: Option<&'a Note>,
}

pub(super) fn list(running: &Running) -> Markup {
    let lang = running.lang();
    let lines = lines(running);
    html! {
        div data-part="notes" #notes {
            (card::titled(&t!(lang, "caught-title"), html! {
                (taken_back(running))
                @if lines.is_empty() { p.soft { (t!(lang, "caught-nothing")) } }
                @for block in running.situation.course.blocks.iter().rev() {
                    (under(running, &lines, Some(block.id), &block.title))
                }
                (under(running, &lines, None, &t!(lang, "caught-no-block")))
            }))
            (parked(running))
        }
    }
}

fn lines(running: &Running) -> Vec<Line<'_>> {
    let lang = running.lang();
    let notes = running.notes.iter().filter(|note| note.kind != NoteKind::Parked).map(|note| Line {
        block: note.block,
        at: note.at,
        kind: (Kind::Plain, note.kind.name(lang)),
        by: None,
        words: &note.body,
        note: Some(note),
    });
    let decisions = running.decisions.iter().map(|decision| Line {
        block: decision.block,
        at: decision.at,
        kind: (Kind::Done, t!(lang, "caught-decision")),
        by: None,
        words: &decision.text,
        note: None,
    });
    let commitments = running.commitments.iter().map(|commitment| Line {
        block: None,
        at: commitment.made_at,
        kind: (Kind::Aid, t!(lang, "caught-commitment")),
        by: Some(running.name(commitment.owner_id)),
        words: &commitment.text,
        note: None,
    });
    let mut lines: Vec<_> = notes.chain(decisions).chain(commitments).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    lines
}

fn under(running: &Running, lines: &[Line<'_>], block: Option<i64>, title: &str) -> Markup {
    let known = |id: i64| running.situation.course.block_of(id).is_some();
    let place = |line: &&Line<'_>| line.block.filter(|id| known(*id)) == block;
    let lines: Vec<_> = lines.iter().filter(place).collect();
    html! {
        @if !lines.is_empty() {
            h3 { (title) }
            ul.caught { @for line in lines { (drawn(running, line)) } }
        }
    }
}

fn drawn(running: &Running, line: &Line<'_>) -> Markup {
    let lang = running.lang();
    html! {
        li {
            span.soft.small { (dates::said(line.at, &dates::clock(lang, line.at))) }
            (tag(line.kind.0, &line.kind.1))
            div.grow {
                @if let Some(name) = line.by { strong { (name) } " " }
                (prose::lines(line.words))
                @if line.note.is_some_and(|note| note.is_confidential) { " " span.soft.small { "(" (t!(lang, "clock-confidential")) ")" } }
            }
            @if let Some(note) = line.note { (take_back(running, lang, note)) }
        }
    }
}

/// The parking lot: what is kept for later, in the order in which it was.
fn parked(running: &Running) -> Markup {
    let lang = running.lang();
    let parked: Vec<_> = running.notes.iter().filter(|note| note.kind == NoteKind::Parked).collect();
    html! {
        @if !parked.is_empty() {
            (card::titled(&t!(lang, "parked-title"), html! {
                ul.caught {
                    @for note in parked { li { div.grow { (prose::lines(&note.body)) } (take_back(running, lang, note)) } }
                }
            }))
        }
    }
}

fn take_back(running: &Running, lang: Lang, note: &Note) -> Markup {
    let spoken = t!(lang, "caught-take-back-spoken", note = note.body.chars().take(60).collect::<String>());
    html! {
        form.deed method="post" action=(running.grant.path("/animation/notes/retrait")) data-kept="notes" {
            input type="hidden" name=(NOTE) value=(note.id);
            (button::submit(t!(lang, "caught-take-back")).quiet().spoken(spoken))
        }
    }
}

/// What was taken back a moment ago, each with the way to put it back.
fn taken_back(running: &Running) -> Markup {
    let lang = running.lang();
    let spoken = |note: &Note| t!(lang, "caught-undo-spoken", note = note.body.chars().take(60).collect::<String>());
    let undo = |note: &Note| button::submit(t!(lang, "caught-undo")).spoken(spoken(note));
    html! {
        @for note in &running.taken_back {
            (Notice::saved(lang, t!(lang, "caught-taken-back")).deed(html! {
                form.deed method="post" action=(running.grant.path("/animation/notes/remise")) data-kept="notes" {
                    input type="hidden" name=(NOTE) value=(note.id);
                    (undo(note))
                }
            }))
        }
    }
}
