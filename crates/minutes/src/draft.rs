//! The draft that the program makes from what happened: each block as it was held with what was noted under it, what the group
//! decided and learnt, what was kept aside, what was pointed to. What was said in confidence goes under its own block and
//! nowhere else. Rules only: what happened is given, sections come out.

use std::collections::{BTreeSet, HashMap};

use platform::MINUTE;
use ui::Lang;

use super::model::{Part, Times};
use super::words::Audience;
use agenda::{Block, BlockKind};
use decisions::Decision;
use facilitation::{Lived, Note, NoteKind};

/// What happened at a meeting that began at a moment.
pub(super) struct Happened {
    pub(super) start: i64,
    pub(super) blocks: Vec<Block>,
    pub(super) lived: Vec<Lived>,
    pub(super) said: Vec<Said>,
}

/// Something that was said, as a line of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub block: Option<i64>,
    pub part: Part,
    pub is_confidential: bool,
    pub line: String,
}

impl Said {
    pub(super) fn of_note(note: &Note) -> Said {
        let part = match note.kind {
            NoteKind::Note => Part::Block,
            NoteKind::Parked => Part::Parked,
            NoteKind::Learning => Part::Learnings,
            NoteKind::Resource => Part::Resources,
        };
        Said { block: note.block, part, is_confidential: note.is_confidential, line: line(&note.body) }
    }

    pub(super) fn of_decision(lang: Lang, decision: &Decision) -> Said {
        let text = t!(lang, "minutes-decision", text = decision.text.trim(), taken = decision.taken.name(lang));
        let is_confidential = decision.is_confidential;
        Said { block: decision.block, part: Part::Decisions, is_confidential, line: line(&text) }
    }

    /// The section it goes to, among those of these blocks. Of a block that the agenda has no more nobody knows what was told
    /// there: what was said under it is kept in confidence.
    fn place(&self, blocks: &HashMap<i64, bool>) -> Place {
        let block = self.block.filter(|block| blocks.contains_key(block));
        let told_there = self.block.is_some_and(|block| blocks.get(&block).copied().unwrap_or(true));
        match (self.is_confidential || told_there, block, self.part) {
            (true, Some(block), _) | (false, Some(block), Part::Block) => Place::Under(block),
            (true, None, _) => Place::Apart(Part::Reserved),
            (false, None, Part::Block) => Place::Apart(Part::More),
            (false, _, part) => Place::Apart(part),
        }
    }
}

/// Where a line goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// Under a block.
    Under(i64),
    /// In a section of its own.
    Apart(Part),
}

/// A section to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct New {
    pub part: Part,
    pub held: Option<NewHeld>,
    pub is_confidential: bool,
    pub audience: Audience,
    pub body: String,
}

/// The block that a new section is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NewHeld {
    pub(super) block: i64,
    pub(super) kind: BlockKind,
    pub(super) title: String,
    pub(super) times: Times,
}

/// The parts that stand after the blocks, in the order in which people read them.
const APART: [Part; 6] = [Part::Decisions, Part::Learnings, Part::Resources, Part::Parked, Part::More, Part::Reserved];

/// The sections of the draft, in the order in which people read them.
pub(super) fn sections(happened: &Happened) -> Vec<New> {
    let whispered: BTreeSet<i64> =
        happened.said.iter().filter(|said| said.is_confidential).filter_map(|said| said.block).collect();
    let confidential = |block: &Block| block.kind.is_confidential() || whispered.contains(&block.id);
    let blocks: HashMap<i64, bool> = happened.blocks.iter().map(|block| (block.id, confidential(block))).collect();
    let bodies = bodies(&happened.said, &blocks);
    let body = |place| bodies.get(&place).cloned().unwrap_or_default();
    let mut of_blocks: Vec<New> = times(happened)
        .into_iter()
        .map(|(block, times)| New {
            part: Part::Block,
            held: Some(NewHeld { block: block.id, kind: block.kind, title: block.title.clone(), times }),
            is_confidential: confidential(block),
            audience: Audience::Members,
            body: body(Place::Under(block.id)),
        })
        .collect();
    let apart = APART.into_iter().filter(|part| *part != Part::Reserved || bodies.contains_key(&Place::Apart(*part)));
    of_blocks.extend(apart.map(|part| empty(part, body(Place::Apart(part)))));
    of_blocks
}

/// A section that is about no block.
pub(super) fn empty(part: Part, body: String) -> New {
    New { part, held: None, is_confidential: part == Part::Reserved, audience: part.widest(), body }
}

/// What goes to each place, line after line. `blocks` are those that have a section, and whether it is a confidential one.
pub(super) fn bodies(said: &[Said], blocks: &HashMap<i64, bool>) -> HashMap<Place, String> {
    let mut bodies: HashMap<Place, String> = HashMap::new();
    for each in said {
        let body = bodies.entry(each.place(blocks)).or_default();
        if !body.is_empty() {
            body.push('\n');
        }
        body.push_str(&each.line);
    }
    bodies
}

/// Each block with when it was held: those that were, by the hour; then the others.
fn times(happened: &Happened) -> Vec<(&Block, Times)> {
    let mut planned = happened.start;
    let mut held: Vec<(&Block, Times)> = Vec::new();
    for block in &happened.blocks {
        let from = planned;
        planned += block.minutes * MINUTE;
        let times = if happened.lived.is_empty() { Times::Planned(from, planned) } else { lived(happened, block.id) };
        held.push((block, times));
    }
    held.sort_by_key(|(_, times)| match times {
        Times::Lived(from, _) | Times::Planned(from, _) => *from,
        Times::NotHeld => i64::MAX,
    });
    held
}

/// A block that the group came back to lasts from its first beginning to its last end.
fn lived(happened: &Happened, block: i64) -> Times {
    let stays = || happened.lived.iter().filter(|lived| lived.block == block);
    match (stays().map(|lived| lived.started_at).min(), stays().map(|lived| lived.ended_at).max()) {
        (Some(from), Some(to)) => Times::Lived(from, to),
        _ => Times::NotHeld,
    }
}

/// One line of a list; what has several lines goes on under it.
fn line(text: &str) -> String {
    format!("- {}", text.trim().lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: i64 = 1_800_000_000_000;
    const SECRET: &str = "La famille de la rue du Canal";

    fn block(id: i64, kind: BlockKind) -> Block {
        agenda::example::block(id, kind, 30)
    }

    fn said(block: Option<i64>, part: Part, is_confidential: bool, text: &str) -> Said {
        Said { block, part, is_confidential, line: line(text) }
    }

    fn happened(said: Vec<Said>, lived: Vec<Lived>) -> Happened {
        let blocks = vec![block(1, BlockKind::CheckIn), block(2, BlockKind::Codev), block(3, BlockKind::Discussion)];
        Happened { start: START, blocks, lived, said }
    }

    fn holding<'a>(sections: &'a [New], text: &str) -> Vec<&'a New> {
        sections.iter().filter(|section| section.body.contains(text)).collect()
    }

    #[test]
    fn whatever_is_said_under_a_confidential_block_stays_there() {
        for part in [Part::Block, Part::Decisions, Part::Learnings, Part::Parked, Part::Resources] {
            for flagged in [true, false] {
                let sections = sections(&happened(vec![said(Some(2), part, flagged, SECRET)], vec![]));
                let holding = holding(&sections, SECRET);
                assert_eq!(holding.len(), 1, "{part:?}");
                assert!(holding[0].is_confidential && holding[0].audience == Audience::Members, "{part:?} {flagged}");
                assert_eq!(holding[0].held.as_ref().map(|held| held.block), Some(2));
            }
        }
    }

    #[test]
    fn what_was_said_in_confidence_stays_so_when_its_block_is_gone_or_became_another() {
        for (block, flagged) in [(None, true), (Some(99), true), (Some(99), false)] {
            let sections = sections(&happened(vec![said(block, Part::Decisions, flagged, SECRET)], vec![]));
            let holding = holding(&sections, SECRET);
            assert_eq!(holding.iter().map(|section| section.part).collect::<Vec<_>>(), [Part::Reserved]);
            assert!(holding[0].is_confidential);
        }
        let changed = vec![
            said(Some(3), Part::Block, true, SECRET),
            said(Some(3), Part::Decisions, false, "On en reparle avec la famille"),
        ];
        let sections = sections(&happened(changed, vec![]));
        assert!(holding(&sections, "la famille").iter().all(|section| section.is_confidential));
        assert!(holding(&sections, "famille").iter().all(|section| section.is_confidential), "its decisions too");
    }

    #[test]
    fn what_was_decided_and_learnt_in_the_open_may_leave() {
        let open = vec![
            said(Some(3), Part::Decisions, false, "Commencer à 13 h"),
            said(None, Part::Learnings, false, "Dire ce qui aide"),
            said(Some(3), Part::Block, false, "On a parlé des horaires"),
            said(None, Part::Block, false, "Note sans bloc"),
        ];
        let sections = sections(&happened(open, vec![]));
        let of = |text: &str| (holding(&sections, text)[0].part, holding(&sections, text)[0].audience);
        assert_eq!(of("Commencer"), (Part::Decisions, Audience::Organizations));
        assert_eq!(of("Dire ce qui aide"), (Part::Learnings, Audience::Organizations));
        assert_eq!(of("horaires"), (Part::Block, Audience::Members), "a discussion is the members’");
        assert_eq!(of("Note sans bloc"), (Part::More, Audience::Members));
        assert!(sections.iter().all(|section| section.part != Part::Reserved), "it is there only when it is needed");
    }

    #[test]
    fn hours_are_those_of_the_clock_and_those_planned_when_nobody_started_it() {
        let of = |lived| {
            let sections = sections(&happened(vec![], lived));
            sections.into_iter().filter_map(|new| new.held.map(|held| (held.block, held.times))).collect::<Vec<_>>()
        };
        let at = |minutes: i64| START + minutes * MINUTE;
        assert_eq!(
            of(vec![]),
            [
                (1, Times::Planned(at(0), at(30))),
                (2, Times::Planned(at(30), at(60))),
                (3, Times::Planned(at(60), at(90)))
            ]
        );
        let lived = |block, from, to| Lived { block, started_at: at(from), ended_at: at(to) };
        assert_eq!(
            of(vec![lived(3, 4, 20), lived(1, 20, 25), lived(3, 25, 40), lived(77, 40, 50)]),
            [(3, Times::Lived(at(4), at(40))), (1, Times::Lived(at(20), at(25))), (2, Times::NotHeld)]
        );
    }

    #[test]
    fn a_line_holds_together_whatever_its_breaks() {
        assert_eq!(line("  un\n\n deux \n"), "- un\n  deux");
    }
}
