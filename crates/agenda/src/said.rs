//! An agenda in words and shapes: when each block begins, who leads it, and the sum against the length. The page of the
//! meeting, the editor and the printed sheet say it alike.

use communities::Directory;
use maud::{Markup, PreEscaped, html};
use meetings::access::MeetingAccess;
use platform::MINUTE;
use ui::agenda::AgendaLine;
use ui::tag::{Kind as Cloth, tag};
use ui::{Icon, Lang, dates, prose};

use super::model::{Balance, Block, BlockKind, offsets, total};

/// When a block begins: the hour, or how long after the start while the meeting has no date.
pub(super) fn begins(lang: Lang, starts_at: Option<i64>, offset: i64) -> Markup {
    match starts_at.map(|start| start + offset * MINUTE) {
        Some(at) => dates::said(at, &dates::clock(lang, at)),
        None => html! { (dates::hours(lang, offset)) },
    }
}

/// « Atelier · Samira ».
pub(super) fn detail(lang: Lang, block: &Block, directory: &Directory) -> String {
    let leader = leader(block, directory);
    let kind = Some(block.kind.name(lang)).filter(|name| *name != block.title);
    kind.into_iter().chain(leader).collect::<Vec<_>>().join(" · ")
}

/// Who leads it, if somebody does.
pub(super) fn leader(block: &Block, directory: &Directory) -> Option<String> {
    let member = block.leader_id.map(|id| directory.card(id).name.clone());
    member.or_else(|| Some(block.leader.clone()).filter(|name| !name.is_empty()))
}

/// The lines of an agenda, as everybody reads them.
pub(super) fn lines(access: &MeetingAccess, blocks: &[Block], directory: &Directory) -> Vec<AgendaLine> {
    let lang = access.membership().lang();
    let line = |(block, offset): (&Block, i64)| AgendaLine {
        at: begins(lang, access.meeting().starts_at, offset),
        title: block.title.clone(),
        detail: Some(detail(lang, block, directory)).filter(|detail| !detail.is_empty()),
        length: dates::duration(lang, block.minutes),
        more: more(lang, block),
    };
    blocks.iter().zip(offsets(blocks)).map(line).collect()
}

/// What opens below a line: what to know, the steps, what to bring, the documents.
pub(super) fn more(lang: Lang, block: &Block) -> Option<Markup> {
    let plain = block.about.is_empty() && block.steps.is_empty() && block.material.is_empty();
    if plain && block.documents.is_empty() {
        return None;
    }
    Some(html! {
        details.agenda-more {
            summary { (t!(lang, "agenda-more")) span.unseen { " : " (block.title) } }
            (content(lang, block))
        }
    })
}

/// What a block holds, open.
pub(super) fn content(lang: Lang, block: &Block) -> Markup {
    html! {
        div.stack.small {
            (prose::paragraphs(&block.about))
            @if !block.steps.is_empty() {
                ol.agenda-steps { @for step in &block.steps {
                    li { span { (prose::line(&step.title)) } " " span.soft { (dates::duration(lang, step.minutes)) } }
                } }
            }
            @if !block.material.is_empty() { p { strong { (t!(lang, "agenda-material-said")) } " " (prose::line(&block.material)) } }
            @if !block.documents.is_empty() {
                ul { @for document in &block.documents { li { (link(lang, &document.address, &document.label)) } } }
            }
        }
    }
}

fn link(lang: Lang, address: &str, label: &str) -> Markup {
    html! {
        a href=(address) rel="noreferrer noopener" target="_blank" { (label) span.unseen { " (" (t!(lang, "new-window")) ")" } }
    }
}

/// « 2 h 45 prévues sur 3 h », whether it fits, and the same as a strip.
pub(super) fn brief(lang: Lang, blocks: &[Block], length: i64) -> String {
    match blocks.is_empty() {
        true => t!(lang, "agenda-brief-none"),
        false => t!(lang, "agenda-sum", total = dates::hours(lang, total(blocks)), length = dates::hours(lang, length)),
    }
}

/// The same, with what is left and drawn as a strip.
pub(super) fn sum(lang: Lang, blocks: &[Block], length: i64) -> Markup {
    let total = total(blocks);
    html! {
        div.agenda-sum {
            p.row {
                strong { (t!(lang, "agenda-sum", total = dates::hours(lang, total), length = dates::hours(lang, length))) }
                (balance(lang, Balance::of(total, length)))
            }
            (strip(blocks, length))
        }
    }
}

/// « il reste 15 minutes », « 12 minutes de trop »: words on their cloth, with a sign.
pub(super) fn balance(lang: Lang, balance: Balance) -> Markup {
    let (cloth, icon, words) = match balance {
        Balance::Exact => (Cloth::Done, Icon::Check, t!(lang, "agenda-exact")),
        Balance::Left(left) => (Cloth::Library, Icon::Clock, t!(lang, "agenda-left", minutes = spelled(lang, left))),
        Balance::Over(over) => (Cloth::Help, Icon::Warning, t!(lang, "agenda-over", minutes = spelled(lang, over))),
    };
    html! { span.with-icon { (icon) (tag(cloth, &words)) } }
}

/// « 15 minutes », « 1 h 15 ».
fn spelled(lang: Lang, minutes: i64) -> String {
    if minutes < 60 { t!(lang, "agenda-minutes", count = minutes) } else { dates::duration(lang, minutes) }
}

/// Each block as long as it lasts, and a line where the meeting ends. Its words stand above it.
fn strip(blocks: &[Block], length: i64) -> Markup {
    let whole = total(blocks).max(length).max(1);
    let pieces = blocks.iter().zip(offsets(blocks)).map(|(block, offset)| {
        let width = block.minutes as f64 - 0.6;
        format!(
            "<rect class=\"{}\" x=\"{offset}\" y=\"2\" width=\"{:.1}\" height=\"8\"/>",
            cloth(block.kind),
            width.max(0.4)
        )
    });
    let pieces: String = pieces.collect();
    html! {
        svg.agenda-strip viewBox=(format!("0 0 {whole} 12")) preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            (PreEscaped(format!("<rect class=\"free\" x=\"0\" y=\"2\" width=\"{length}\" height=\"8\"/>")))
            (PreEscaped(pieces))
            (PreEscaped(format!("<path class=\"end\" d=\"M{length} 0v12\"/>")))
        }
    }
}

const fn cloth(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::CheckIn | BlockKind::Closing => "moss",
        BlockKind::Commitments | BlockKind::Decision => "mustard",
        BlockKind::Codev | BlockKind::PracticeAnalysis => "plum",
        BlockKind::Exercise => "sky",
        BlockKind::Pause => "rest",
        BlockKind::Information | BlockKind::Discussion => "pine",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example::block;

    #[test]
    fn the_sum_is_said_in_words() {
        let said =
            |minutes| sum(Lang::Fr, &[block(1, BlockKind::Codev, minutes)], 180).into_string().replace('\u{a0}', " ");
        assert!(said(165).contains("2 h 45 prévues sur 3 h") && said(165).contains("il reste 15 minutes"));
        assert!(said(192).contains("12 minutes de trop"));
        assert!(said(180).contains("le compte est bon"));
        assert!(said(105).contains("il reste 1 h 15"));
        assert!(said(181).contains("1 minute de trop"));
    }

    #[test]
    fn a_block_begins_at_its_hour_or_so_long_after_the_start() {
        let start = dates::from_fields("2027-03-18", "13:00");
        let said = |start| begins(Lang::Fr, start, 75).into_string().replace('\u{a0}', " ");
        assert!(said(start).contains("14 h 15"), "{}", said(start));
        assert_eq!(said(None), "1 h 15");
    }
}
