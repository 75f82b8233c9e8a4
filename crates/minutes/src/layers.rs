//! The three layers of one text. The members read all of it; the organisations read what was decided and learnt; the public and
//! those who pay read counts and themes. Only the first is made with the proof that a member asks: the two others are given
//! nothing that could show them a word said in confidence.

use agenda::BlockKind;
use communities::Community;
use documents::{Chapter, Document, Piece, pieces};
use meetings::model::Meeting;
use meetings::said::{self, Hosts};
use ui::{Lang, dates};

use super::model::{Erratum, Figures, How, Minutes, Part, Section, State, Times};
use super::words::{AmongMembers, Words};

/// What every layer says: which meeting, its minutes, in which language.
pub(super) struct Scene<'a> {
    pub(super) lang: Lang,
    pub(super) community: &'a Community,
    pub(super) meeting: &'a Meeting,
    pub(super) hosts: &'a Hosts,
    pub(super) minutes: &'a Minutes,
    pub(super) errata: &'a [Erratum],
    pub(super) figures: Figures,
}

/// What only members read of who was there: names, and what each said they would try.
pub(super) struct Company {
    pub(super) there: Vec<String>,
    pub(super) others: usize,
    pub(super) commitments: Vec<(String, String)>,
}

/// All of it.
pub(super) fn members(scene: &Scene<'_>, company: &Company, proof: &impl AmongMembers) -> Document {
    let lang = scene.lang;
    let mut chapters = vec![attendance(lang, company)];
    chapters.push(Chapter::new(t!(lang, "minutes-lived"), lived(scene, |words| Some(words.read(proof)))));
    for section in &scene.minutes.sections {
        chapters.extend(of_member(scene, section, proof));
        if section.part == Part::Decisions {
            chapters.extend(commitments(lang, company));
        }
    }
    let whole: Vec<Piece> = errata(scene, None, |words| Some(words.read(proof)));
    if !whole.is_empty() {
        chapters.push(Chapter::new(t!(lang, "minutes-errata"), whole));
    }
    document(scene, t!(lang, "minutes-layer-members"), chapters)
}

/// What was decided and learnt, and the themes; no situation, no name.
pub(super) fn organizations(scene: &Scene<'_>) -> Document {
    let lang = scene.lang;
    let mut chapters = vec![Chapter::new(t!(lang, "minutes-lived"), lived(scene, Words::shared))];
    for section in &scene.minutes.sections {
        let mut text = section.words.shared().map(pieces).unwrap_or_default();
        text.extend(errata(scene, Some(section.id), Words::shared));
        if !text.is_empty() {
            chapters.push(Chapter::new(section.part.name(lang), text));
        }
    }
    if chapters.len() == 1 {
        chapters.push(Chapter::new(
            t!(lang, "minutes-outcomes"),
            vec![Piece::Paragraph(t!(lang, "minutes-outcomes-none"))],
        ));
    }
    document(scene, t!(lang, "minutes-layer-organizations"), chapters)
}

/// Counts and themes.
pub(super) fn figures(scene: &Scene<'_>) -> Document {
    let lang = scene.lang;
    let Figures { people, organizations, decisions, commitments, resources } = scene.figures;
    let counts = [
        t!(lang, "minutes-count-people", count = people),
        t!(lang, "minutes-count-organizations", count = organizations),
        t!(lang, "minutes-count-length", length = dates::duration(lang, length(scene))),
        t!(lang, "minutes-count-decisions", count = decisions),
        t!(lang, "minutes-count-commitments", count = commitments),
        t!(lang, "minutes-count-resources", count = resources),
    ];
    let chapters = vec![
        Chapter::new(t!(lang, "minutes-figures"), counts.into_iter().map(Piece::Item).collect()),
        Chapter::new(t!(lang, "minutes-themes"), themes(scene)),
    ];
    document(scene, t!(lang, "minutes-layer-figures"), chapters)
}

fn document(scene: &Scene<'_>, layer: String, chapters: Vec<Chapter>) -> Document {
    let (lang, meeting) = (scene.lang, scene.meeting);
    let about = vec![
        t!(
            lang,
            "minutes-when",
            when = said::when(lang, meeting),
            place = said::place(lang, &meeting.place, scene.hosts)
        ),
        standing(lang, scene.minutes),
        layer,
    ];
    let title = t!(lang, "minutes-of", heading = meeting.heading(lang));
    Document { lang, cover: None, above: scene.community.name.clone(), title, about, chapters }
}

/// Where the text stands, in words.
pub(super) fn standing(lang: Lang, minutes: &Minutes) -> String {
    match (minutes.state, minutes.approval, minutes.closes_at) {
        (State::Approved, Some(approval), _) => {
            let date = dates::long(lang, approval.at);
            match approval.how {
                How::Meeting => t!(lang, "minutes-approved-meeting", date = date),
                How::Facilitation => t!(lang, "minutes-approved-facilitation", date = date),
            }
        }
        (State::Open, _, Some(closes)) => t!(lang, "minutes-open-until", date = dates::long(lang, closes - 1)),
        _ => t!(lang, "minutes-is-draft"),
    }
}

fn attendance(lang: Lang, company: &Company) -> Chapter {
    let mut text = Vec::new();
    if company.there.is_empty() {
        text.push(Piece::Paragraph(t!(lang, "minutes-attendance-unmarked")));
    } else {
        let names = company.there.join(", ");
        text.push(Piece::Paragraph(t!(lang, "minutes-attendance-there", count = company.there.len(), names = names)));
    }
    if company.others > 0 && !company.there.is_empty() {
        text.push(Piece::Paragraph(t!(lang, "minutes-attendance-others", count = company.others)));
    }
    Chapter::new(t!(lang, "attendance"), text)
}

fn commitments(lang: Lang, company: &Company) -> Option<Chapter> {
    let said = |(name, text): &(String, String)| {
        Piece::Item(t!(lang, "minutes-commitment", name = name.as_str(), text = text.as_str()))
    };
    let said: Vec<Piece> = company.commitments.iter().map(said).collect();
    (!said.is_empty()).then(|| Chapter::new(t!(lang, "minutes-commitments"), said))
}

fn of_member(scene: &Scene<'_>, section: &Section, proof: &impl AmongMembers) -> Option<Chapter> {
    let lang = scene.lang;
    let mut text = pieces(section.words.read(proof));
    text.extend(errata(scene, Some(section.id), |words| Some(words.read(proof))));
    let chapter = Chapter {
        section: Some(section.id),
        title: section.heading(lang, proof),
        under: Some(reach(lang, section)),
        text,
    };
    (!chapter.text.is_empty()).then_some(chapter)
}

/// Who reads a section, in words.
pub(super) fn reach(lang: Lang, section: &Section) -> String {
    match (section.is_confidential, section.words.shared()) {
        (true, _) => t!(lang, "minutes-reach-confidential"),
        (false, Some(_)) => t!(lang, "minutes-reach-organizations"),
        (false, None) => t!(lang, "minutes-reach-members"),
    }
}

/// The agenda as it was lived; a block whose title may not be read is called by its kind.
fn lived<'a>(scene: &Scene<'a>, read: impl Fn(&'a Words) -> Option<&'a str>) -> Vec<Piece> {
    let lang = scene.lang;
    let line = |section: &'a Section| {
        let held = section.held.as_ref()?;
        let title = read(&held.title).map_or_else(|| held.kind.name(lang), str::to_owned);
        Some(Piece::Item(match held.times {
            Times::Lived(from, to) => {
                t!(lang, "minutes-lived-line", hours = dates::time_range(lang, from, to), title = title)
            }
            Times::Planned(from, to) => {
                t!(lang, "minutes-planned-line", hours = dates::time_range(lang, from, to), title = title)
            }
            Times::NotHeld => t!(lang, "minutes-not-held-line", title = title),
        }))
    };
    let lines: Vec<Piece> = scene.minutes.sections.iter().filter_map(line).collect();
    if lines.is_empty() { vec![Piece::Paragraph(t!(lang, "minutes-no-agenda"))] } else { lines }
}

fn errata<'a>(scene: &Scene<'a>, section: Option<i64>, read: impl Fn(&'a Words) -> Option<&'a str>) -> Vec<Piece> {
    let lang = scene.lang;
    let of = scene.errata.iter().filter(|erratum| erratum.section == section);
    of.filter_map(|erratum| {
        let text = read(&erratum.words)?;
        Some(Piece::Paragraph(t!(lang, "minutes-erratum", date = dates::long(lang, erratum.at), text = text)))
    })
    .collect()
}

/// The theme of the meeting, then what was done there, by kind: « Codéveloppement, 1 h 15 ».
fn themes(scene: &Scene<'_>) -> Vec<Piece> {
    let lang = scene.lang;
    let mut kinds: Vec<(BlockKind, i64)> = Vec::new();
    for held in scene.minutes.sections.iter().filter_map(|section| section.held.as_ref()) {
        match kinds.iter_mut().find(|(kind, _)| *kind == held.kind) {
            _ if held.times == Times::NotHeld || held.kind == BlockKind::Pause => {}
            Some((_, minutes)) => *minutes += held.minutes(),
            None => kinds.push((held.kind, held.minutes())),
        }
    }
    let theme = Piece::Item(scene.meeting.heading(lang).to_owned());
    let done = kinds.into_iter().map(|(kind, minutes)| {
        Piece::Item(t!(lang, "minutes-theme", kind = kind.name(lang), length = dates::duration(lang, minutes)))
    });
    std::iter::once(theme).chain(done).collect()
}

/// How long the meeting lasted: from the first block to the last, or as it was planned.
fn length(scene: &Scene<'_>) -> i64 {
    let lived = scene.minutes.sections.iter().filter_map(|section| match section.held.as_ref()?.times {
        Times::Lived(from, to) => Some((from, to)),
        Times::Planned(..) | Times::NotHeld => None,
    });
    let (starts, ends): (Vec<i64>, Vec<i64>) = lived.unzip();
    match (starts.into_iter().min(), ends.into_iter().max()) {
        (Some(from), Some(to)) => (to - from) / platform::MINUTE,
        _ => scene.meeting.minutes,
    }
}
