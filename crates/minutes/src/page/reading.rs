//! The page where members read the minutes: the text, what each may say of it, and for those who write, the next deed.

use communities::roles::{ReadMinutes, WriteMinutes};
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::trail;
use ui::form::{AnyField, Form, TextArea, Unkept};
use ui::notice::{Notice, Tone};
use ui::{Icon, Lang, button, card, empty, layout, prose};

use super::{Files, Wrong, deeds, document, fields, files, moment, state_tag};
use crate::gathered::Gathered;
use crate::layers;
use crate::model::{Correction, LONGEST_BODY, Lease, Reply, Section, State};
use crate::origin::{SECTION, is_for_a_theme};
use crate::review::Reading;
use crate::writing::Writing;

/// All that the page shows.
pub(crate) struct Read {
    pub(crate) gathered: Gathered,
    pub(crate) reading: Reading,
    /// For those who write: the proof, and what is theirs to know.
    pub(crate) writing: Option<Writing>,
    pub(crate) lease: Option<Lease>,
    /// How many notes and decisions came after the draft.
    pub(crate) news: usize,
    /// All of them for those who write, one's own for the others.
    pub(crate) corrections: Vec<Correction>,
    /// How many have nothing to correct, and whether the reader does.
    pub(crate) agreements: (i64, bool),
    /// A field that is to be mended.
    pub(crate) wrong: Option<Wrong>,
    /// What was typed and refused for another reason: it is shown, so that nothing is lost.
    pub(crate) kept: Option<String>,
    pub(crate) now: i64,
}

impl Read {
    pub(super) fn lang(&self) -> Lang {
        self.reading.membership().lang()
    }

    pub(super) fn path(&self, rest: &str) -> String {
        self.reading.path(&format!("/compte-rendu{rest}"))
    }

    fn takes_corrections(&self) -> bool {
        self.gathered.minutes.takes_corrections(self.now)
    }

    /// What was typed in this field and refused.
    pub(super) fn wrong(&self, field: &str) -> Option<&Wrong> {
        self.wrong.as_ref().filter(|wrong| wrong.field == field)
    }
}

pub(crate) fn body(read: &Read) -> Markup {
    let (lang, minutes) = (read.lang(), &read.gathered.minutes);
    let text = read.gathered.members(&read.reading);
    let below = html! {
        p.row { (state_tag(lang, minutes, read.now)) span { (text.about[0]) } }
        p { (text.about[1]) }
    };
    html! {
        (trail::of_meeting(&read.reading, &[], &t!(lang, "minutes")))
        (layout::header(Some(html! { (text.above) }), &text.title, Some(below)))
        (layout::two_columns(main(read, &text), beside(read)))
    }
}

fn main(read: &Read, text: &super::Document) -> Markup {
    html! {
        @if let Some(kept) = &read.kept { (not_lost(read.lang(), kept)) }
        (card::plain(document(text, |section| under(read, section))))
        @if let Some(writing) = &read.writing { (deeds::corrections(read, writing)) }
    }
}

fn not_lost(lang: Lang, typed: &str) -> Markup {
    let words = TextArea::new(lang, "ecrit", t!(lang, "minutes-kept"))
        .value(typed)
        .rows(4)
        .attribute("readonly", "")
        .unkept(Unkept::Shown);
    card::plain(html! { (words.render()) })
}

/// What a member may say of a section, and what became of what they said.
fn under(read: &Read, section: i64) -> Markup {
    let (lang, of) = (read.lang(), |correction: &&Correction| correction.section == Some(section));
    let mine = read.corrections.iter().filter(of).filter(|_| read.writing.is_none());
    html! {
        @for correction in mine { (said_of(lang, correction)) }
        @if read.takes_corrections() { (proposal(read, section)) }
        (theme(read, section))
        (story(read, section))
    }
}

/// The way to tell what came of something that was kept in a section.
fn story(read: &Read, section: i64) -> Markup {
    let found = read.gathered.minutes.section(section);
    let found = found.filter(|found| is_for_a_theme(&read.gathered.minutes, found));
    let of = |found: &Section| found.heading(read.lang(), &read.reading);
    found.map_or_else(Markup::default, |found| {
        stories::way_about(read.reading.membership(), (SECTION, section), &of(found))
    })
}

/// The way to propose a theme that begins with a section.
fn theme(read: &Read, section: i64) -> Markup {
    let found = read.gathered.minutes.section(section);
    let found = found.filter(|found| is_for_a_theme(&read.gathered.minutes, found));
    let way = found.and_then(|found| Some((found, themes::way(read.reading.membership(), (SECTION, section))?)));
    let Some((found, (words, path))) = way else { return Markup::default() };
    let spoken = t!(read.lang(), "minutes-proposal-spoken", heading = found.heading(read.lang(), &read.reading));
    html! { p.small.off-paper { a href=(path) { (words) span.unseen { " " (spoken) } } } }
}

fn proposal(read: &Read, section: i64) -> Markup {
    let lang = read.lang();
    let Some(found) = read.gathered.minutes.section(section) else { return Markup::default() };
    let name = fields::of(fields::TEXT, section);
    let wrong = read.wrong(&name);
    let heading = found.heading(lang, &read.reading);
    let typed = wrong.map_or_else(|| found.words.read(&read.reading), |wrong| wrong.typed.as_str());
    let text = TextArea::new(lang, fields::TEXT, t!(lang, "minutes-proposal", heading = heading.as_str()))
        .id(&name)
        .value(typed)
        .rows(6)
        .max(LONGEST_BODY as u32)
        .hint(t!(lang, "minutes-proposal-hint"))
        .tells_of_families(&read.gathered.directory.everybody())
        .error(wrong.map(|wrong| wrong.problem.clone()));
    let form = Form::post(lang, read.path("/corrections"))
        .hidden(fields::SECTION, &section.to_string())
        .field(text)
        .deed(button::submit(t!(lang, "minutes-propose")));
    html! {
        details.off-paper open[wrong.is_some()] {
            summary { (t!(lang, "minutes-proposal-open")) span.unseen { (t!(lang, "minutes-proposal-spoken", heading = heading)) } }
            (form)
        }
    }
}

/// A correction that one proposed, and its answer.
fn said_of(lang: Lang, correction: &Correction) -> Markup {
    let (tone, sentence) = match &correction.reply {
        None => (Tone::Info, t!(lang, "minutes-mine-waits")),
        Some((Reply::Accepted, _)) => (Tone::Saved, t!(lang, "minutes-mine-accepted")),
        Some((Reply::Declined, _)) => (Tone::Info, t!(lang, "minutes-mine-declined")),
    };
    let word = correction.reply.as_ref().map(|(_, word)| word).filter(|word| !word.is_empty());
    html! {
        div.off-paper { (Notice::rich(lang, tone, html! { (sentence) @if let Some(word) = word { " " q { (prose::line(word)) } } })) }
    }
}

fn beside(read: &Read) -> Markup {
    html! {
        div.stack.off-paper {
            @if let Some(writing) = &read.writing { (deeds::writer(read, writing)) }
            @else if read.takes_corrections() { (review(read)) }
            @else { (answered(read)) }
            (who_reads(read.lang(), read.gathered.minutes.state))
            (files(read.lang(), &layers_of(read)))
        }
    }
}

/// What a member may say of the whole.
fn review(read: &Read) -> Markup {
    let (lang, (_, agreed)) = (read.lang(), read.agreements);
    let wrong = read.wrong(fields::TEXT);
    let remark = TextArea::new(lang, fields::TEXT, t!(lang, "minutes-remark"))
        .value(wrong.map_or("", |wrong| wrong.typed.as_str()))
        .rows(3)
        .max(LONGEST_BODY as u32)
        .hint(t!(lang, "minutes-remark-hint"))
        .tells_of_families(&read.gathered.directory.everybody())
        .error(wrong.map(|wrong| wrong.problem.clone()));
    let form =
        Form::post(lang, read.path("/corrections")).field(remark).deed(button::submit(t!(lang, "minutes-propose")));
    card::titled(
        &t!(lang, "minutes-review"),
        html! {
            p { (layers::standing(lang, &read.gathered.minutes)) }
            p { (t!(lang, "minutes-review-words")) }
            @if agreed { p { (ui::icon::with_word(Icon::Check, &t!(lang, "minutes-agreed"))) } }
            @else { (button::deed(&read.path("/rien-a-corriger"), &button::submit(t!(lang, "minutes-agree")).primary().icon(Icon::Check))) }
            (remarks(read))
            details open[wrong.is_some()] { summary { (t!(lang, "minutes-remark-open")) } (form) }
            p.soft.small { (t!(lang, "minutes-review-who-sees")) }
        },
    )
}

/// One's remarks about the whole, once nothing can be proposed any more.
fn answered(read: &Read) -> Markup {
    let any = read.corrections.iter().any(|correction| correction.section.is_none());
    html! { @if any { (card::titled(&t!(read.lang(), "minutes-my-remarks"), remarks(read))) } }
}

fn remarks(read: &Read) -> Markup {
    let whole = read.corrections.iter().filter(|correction| correction.section.is_none());
    html! { @for remark in whole { q { (prose::lines(&remark.body)) } (said_of(read.lang(), remark)) } }
}

/// Who reads what, now and later, in words.
pub(super) fn who_reads(lang: Lang, state: State) -> Markup {
    let (text, outcomes) = match state {
        State::Draft => (t!(lang, "minutes-who-draft"), t!(lang, "minutes-who-later")),
        State::Open => (t!(lang, "minutes-who-open"), t!(lang, "minutes-who-later")),
        State::Approved => (t!(lang, "minutes-who-open"), t!(lang, "minutes-who-now")),
    };
    card::titled(
        &t!(lang, "minutes-who"),
        html! {
            p { strong { (t!(lang, "minutes-who-text")) } " " (text) }
            p { strong { (t!(lang, "minutes-who-outside")) } " " (outcomes) }
            p { (ui::icon::with_word(Icon::Lock, &t!(lang, "minutes-who-confidential"))) }
        },
    )
}

fn layers_of(read: &Read) -> Vec<Files> {
    let lang = read.lang();
    let community = read.reading.membership().community();
    let outside = |name: String, rest: &str| {
        let page = community.path(&format!("/comptes-rendus/{}/{rest}", read.gathered.meeting.id));
        Files { name, file: page.clone(), page }
    };
    vec![
        Files { name: t!(lang, "minutes-face-members"), page: read.path(""), file: read.path("/texte") },
        outside(t!(lang, "minutes-face-organizations"), "organismes"),
        outside(t!(lang, "minutes-face-figures"), "chiffres"),
    ]
}

/// The same page where there are no minutes to read.
pub(crate) fn nothing(access: &MeetingAccess) -> Markup {
    let (lang, membership) = (access.membership().lang(), access.membership());
    let title = t!(lang, "minutes-of", heading = access.meeting().heading(lang));
    let (writes, reads) = (membership.may::<WriteMinutes>(), membership.may::<ReadMinutes>());
    let sentence = match (writes, membership.gets_mail()) {
        (true, _) => t!(lang, "minutes-none-writer"),
        (false, true) => t!(lang, "minutes-none"),
        (false, false) => t!(lang, "minutes-none-no-mail"),
    };
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &t!(lang, "minutes")))
        (layout::header(None, &title, None))
        @if reads { (empty::empty_state(&sentence, None)) }
        @if writes {
            (button::deed(&access.path("/compte-rendu"), &button::submit(t!(lang, "minutes-deed-draft")).primary().icon(Icon::Edit)))
        }
    })
}

/// Who holds the pen, in words.
pub(super) fn pen(lang: Lang, name: &str, lease: &Lease, now: i64) -> String {
    let since = moment(lang, lease.since, now);
    match lease.saved_at {
        Some(at) => t!(lang, "minutes-pen-saved", name = name, since = since, saved = moment(lang, at, now)),
        None => t!(lang, "minutes-pen", name = name, since = since),
    }
}
