//! A report: as it is written, with what can be done about it, or as it was sent.

use communities::roles::{ReadMinutes, SendReports, WriteReports};
use communities::{Directory, Membership};
use documents::{drawn, pdf, pieces};
use maud::{Markup, html};
use ui::button::Button;
use ui::notice::{Notice, Tone};
use ui::{Icon, Lang, button, dates, fold, layout};

use super::{above, path, state_tag};
use crate::file::Kind;
use crate::model::{Part, Remark, Report, State, Version};
use crate::whole::{Whole, Written, period};

/// Which of its two faces.
#[derive(Clone, Copy)]
pub(crate) enum Face<'a> {
    /// As it is written, part by part.
    Draft(&'a [Part]),
    /// As it was sent, and whether its Word file is still the same, byte for byte.
    Sent(&'a Version, bool),
}

/// What the page shows.
pub(crate) struct One<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) report: &'a Report,
    pub(crate) whole: &'a Whole,
    pub(crate) face: Face<'a>,
    /// What is said of its parts, and not settled.
    pub(crate) remarks: &'a [Remark],
    /// The versions that were sent, the last first.
    pub(crate) versions: &'a [Version],
    pub(crate) names: &'a Directory,
}

impl One<'_> {
    fn lang(&self) -> Lang {
        self.member.lang()
    }

    fn path(&self, rest: &str) -> String {
        path(self.member, self.report, rest)
    }

    /// The part of this place, while it is written and for who reads it so.
    fn of_draft(&self, place: usize) -> Option<&Part> {
        match self.face {
            Face::Draft(parts) if self.report.is_written() => parts.get(place),
            _ => None,
        }
    }

    /// The part of this place, for who may write it now.
    fn written(&self, place: usize) -> Option<&Part> {
        self.of_draft(place).filter(|_| self.member.may::<WriteReports>())
    }
}

/// The page.
pub(crate) fn one(one: &One<'_>) -> Markup {
    let lang = one.lang();
    let trail = match one.face {
        Face::Draft(_) => above(one.member, None, &one.report.title),
        Face::Sent(version, _) => above(one.member, None, &t!(lang, "report-version", number = version.number)),
    };
    layout::one_column(html! {
        (trail)
        (layout::header(None, &one.report.title, Some(head(one))))
        @if let Face::Sent(version, is_same) = one.face { (kept(one, version, is_same)) }
        div lang=(one.whole.lang().code()) {
            @for (place, part) in one.whole.parts.iter().enumerate() { (section(one, place, part)) }
        }
        (fold::folds(&t!(lang, "report-more"), &[versions(one)].into_iter().flatten().collect::<Vec<_>>()))
    })
}

fn head(one: &One<'_>) -> Markup {
    let (lang, whole) = (one.lang(), one.whole);
    let state = if let Face::Sent(..) = one.face { State::Sent } else { one.report.state };
    html! {
        div.stack {
            p { (state_tag(lang, state)) " " (period(lang, whole.period)) }
            p.soft { (whole.standing(lang)) }
            div.row.off-paper { @for deed in deeds(one) { (deed) } }
            p.row.off-paper { @for kind in Kind::ready() { (file(one, kind)) } }
            @if !pdf::is_ready() { p.soft.small.off-paper { (t!(lang, "report-pdf-not-there")) } }
        }
    }
}

/// What can be done about the whole now, the next step first.
fn deeds(one: &One<'_>) -> Vec<Markup> {
    let (lang, member) = (one.lang(), one.member);
    let (Face::Draft(_), true) = (one.face, member.may::<WriteReports>()) else { return Vec::new() };
    let press = |rest: &str, press: Button| button::deed(&one.path(rest), &press);
    let link = |rest: &str, words: String| button::link(one.path(rest), words);
    let resume = |words: String| press("/reprise", button::submit(words).quiet().icon(Icon::Edit));
    let give = || press("/lecture", button::submit(t!(lang, "report-give")).primary().icon(Icon::Members));
    let sends = member.may::<SendReports>();
    let all = match one.report.state {
        State::Draft => vec![
            Some(give()),
            sends.then(|| html! { (link("/adoption", t!(lang, "report-adopt"))) }),
            one.report
                .may_go()
                .then(|| html! { (link("/suppression", t!(lang, "report-delete")).quiet().icon(Icon::Delete)) }),
        ],
        State::Open => vec![
            sends.then(|| html! { (link("/adoption", t!(lang, "report-adopt")).primary().icon(Icon::Check)) }),
            Some(resume(t!(lang, "report-resume-draft"))),
        ],
        State::Adopted => vec![
            sends.then(|| html! { (link("/envoi", t!(lang, "report-send")).primary().icon(Icon::Send)) }),
            Some(resume(t!(lang, "report-resume"))),
        ],
        State::Sent => vec![Some(resume(t!(lang, "report-resume-sent")))],
    };
    all.into_iter().flatten().collect()
}

fn file(one: &One<'_>, kind: Kind) -> Button {
    let lang = one.lang();
    let words = match kind {
        Kind::Docx => t!(lang, "report-docx"),
        Kind::Xlsx => t!(lang, "report-xlsx"),
        Kind::Markdown => t!(lang, "report-markdown"),
        Kind::Pdf => t!(lang, "report-pdf"),
    };
    let rest = match one.face {
        Face::Draft(_) => format!("/texte.{}", kind.ending()),
        Face::Sent(version, _) => format!("/versions/{}/texte.{}", version.number, kind.ending()),
    };
    button::link(one.path(&rest), words).quiet().icon(Icon::Download)
}

/// What is kept of a version: when it left, and the print of its text.
fn kept(one: &One<'_>, version: &Version, is_same: bool) -> Markup {
    let lang = one.lang();
    let sentence = match (is_same, one.whole.taken_back()) {
        (true, _) => t!(lang, "report-print-same"),
        (false, 0) => t!(lang, "report-print-other"),
        (false, count) => t!(lang, "report-print-quotes", count = count),
    };
    html! {
        p { (t!(lang, "report-kept", number = version.number, date = dates::long(lang, version.sent_at))) }
        p.small { (t!(lang, "report-print")) " " code { (version.print) } }
        @if is_same { p.soft.small { (sentence) } } @else { (Notice::new(lang, Tone::Info, sentence)) }
    }
}

fn section(one: &One<'_>, place: usize, part: &Written) -> Markup {
    let lang = one.lang();
    let written = one.written(place);
    html! {
        section.part id={ "partie-" (place + 1) } {
            h2 { (part.title) }
            div.prose { (drawn(&pieces(&part.before))) }
            @if part.at.is_some() {
                (drawn(&part.told(one.whole.lang())))
                (evidence(one, place, part))
            }
            div.prose { (drawn(&pieces(&part.after))) }
            @if let Some(part) = one.of_draft(place) { (remarks(one, part)) }
            @if let Some(part) = written {
                @let is_empty = part.before_words.is_empty() && part.after_words.is_empty();
                @if is_empty && !part.hint.is_empty() { p.soft.off-paper { (part.hint) } }
                (pen(one, part))
                div.row.off-paper { (write(one, part)) (freeze(one, part)) }
            } @else if part.at.is_none() && part.before.is_empty() && part.after.is_empty() {
                p.soft { (t!(lang, "report-part-empty")) }
            }
        }
    }
}

/// « D’où vient ce chiffre? »: in words, and the pages that show it, for who is of the group.
fn evidence(one: &One<'_>, place: usize, part: &Written) -> Markup {
    let lang = one.lang();
    let is_of_group = one.report.is_open_to(one.member) || one.member.may::<ReadMinutes>();
    let is_of_team = one.member.may::<WriteReports>();
    let ways: Vec<_> = part.told.ways.iter().filter(|way| is_of_group && (is_of_team || !way.is_of_team)).collect();
    let at = part.at.map(|at| t!(lang, "report-drawn-on", date = dates::long(lang, at))).unwrap_or_default();
    let is_frozen =
        matches!(one.face, Face::Draft(parts) if parts.get(place).is_some_and(|part| part.frozen_at.is_some()));
    html! {
        div.off-paper { (fold::fold(&t!(lang, "report-whence"), "", html! {
            @if !part.comes.is_empty() { p { (part.comes) } }
            p.soft { (at) @if is_frozen { " · " (t!(lang, "report-is-frozen")) } }
            @if !ways.is_empty() {
                ul { @for way in ways { li { a href=(one.member.community().path(&way.path)) { (way.words) } } } }
            }
        })) }
    }
}

/// How much is said of a part, and the way to read it and to say something.
fn remarks(one: &One<'_>, part: &Part) -> Markup {
    let (lang, title) = (one.lang(), part.title.as_str());
    let count = one.remarks.iter().filter(|remark| remark.part == part.id).count();
    let is_read = one.report.state == State::Open || count > 0;
    let words = t!(lang, "report-remarks", count = count);
    let spoken = t!(lang, "report-remarks-spoken", words = words.as_str(), title = title);
    html! {
        @if is_read {
            p.off-paper { (button::link(one.path(&format!("/parties/{}/remarques", part.id)), words).spoken(spoken).quiet().icon(Icon::Conversation)) }
        }
    }
}

/// Who writes a part now, if it is somebody else.
fn pen(one: &One<'_>, part: &Part) -> Markup {
    let (Some(person), Some(at)) = (part.pen_id, part.pen_at) else { return html! {} };
    let name = one.names.card(person).name.as_str();
    html! {
        @if person != one.member.person_id() {
            p.soft.off-paper { (t!(one.lang(), "report-pen", name = name, time = dates::time(one.lang(), at))) }
        }
    }
}

fn write(one: &One<'_>, part: &Part) -> Markup {
    let words = t!(one.lang(), "report-write");
    let spoken = t!(one.lang(), "report-write-spoken", title = part.title.as_str());
    let press = button::submit(words).spoken(spoken).icon(Icon::Edit);
    button::deed(&one.path(&format!("/parties/{}/plume", part.id)), &press)
}

fn freeze(one: &One<'_>, part: &Part) -> Markup {
    let (lang, title) = (one.lang(), part.title.as_str());
    let (words, spoken, is) = match part.frozen_at {
        Some(_) => (t!(lang, "report-thaw"), t!(lang, "report-thaw-spoken", title = title), ""),
        None => (t!(lang, "report-freeze"), t!(lang, "report-freeze-spoken", title = title), "oui"),
    };
    let press = button::submit(words).spoken(spoken).named(super::IS, is).quiet().icon(Icon::Clock);
    html! {
        @if part.has_source() { (button::deed(&one.path(&format!("/parties/{}/gel", part.id)), &press)) }
    }
}

/// The versions that were sent.
fn versions(one: &One<'_>) -> Option<Markup> {
    let lang = one.lang();
    if one.versions.is_empty() || !one.report.was_sent_to(one.member) {
        return None;
    }
    let content = html! { ul { @for version in one.versions { li {
        a href=(one.path(&format!("/versions/{}", version.number))) { (t!(lang, "report-version", number = version.number)) }
        " · " (dates::long(lang, version.sent_at))
    } } } };
    Some(fold::fold(
        &t!(lang, "report-versions"),
        &t!(lang, "report-versions-count", count = one.versions.len()),
        content,
    ))
}
