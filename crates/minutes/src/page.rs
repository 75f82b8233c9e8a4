//! The pages of minutes, from values.

pub(super) mod conflict;
pub(super) mod deeds;
pub(super) mod editor;
pub(super) mod list;
pub(super) mod outside;
pub(super) mod panel;
pub(super) mod reading;
pub(super) mod versions;

use documents::{Document, drawn};
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, breadcrumb, button, card, dates};

use super::model::{Minutes, State};

/// The names of the fields.
pub(super) mod fields {
    pub(crate) const TEXT: &str = "texte";
    pub(crate) const REVISION: &str = "revision";
    pub(crate) const AUDIENCE: &str = "portee";
    pub(crate) const SECTION: &str = "section";
    pub(crate) const CORRECTION: &str = "correction";
    pub(crate) const REPLY: &str = "reponse";
    pub(crate) const WORD: &str = "mot";
    pub(crate) const DAYS: &str = "jours";
    pub(crate) const HOW: &str = "maniere";
    pub(crate) const NEXT: &str = "suite";
    pub(crate) const OVER: &str = "par_dessus";

    /// The field of one section among those of a form.
    pub(crate) fn of(name: &str, section: i64) -> String {
        format!("{name}-{section}")
    }
}

/// A field that was refused: what was typed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) field: String,
    pub(super) typed: String,
    pub(super) problem: String,
}

/// Where the page stands: the meetings, the meeting, its minutes.
fn trail(access: &MeetingAccess, here: Option<&str>) -> Markup {
    let lang = access.membership().lang();
    let season = access.membership().community().path("/rencontres");
    let (meetings, heading, meeting) = (t!(lang, "meetings"), access.meeting().heading(lang), access.path(""));
    let (minutes, page) = (t!(lang, "minutes"), access.path("/compte-rendu"));
    let mut before = vec![(season.as_str(), meetings.as_str()), (meeting.as_str(), heading)];
    if here.is_some() {
        before.push((&page, &minutes));
    }
    breadcrumb::breadcrumb(lang, &before, here.unwrap_or(&minutes))
}

fn state_tag(lang: Lang, minutes: &Minutes, now: i64) -> Markup {
    let (kind, word) = match minutes.state {
        State::Draft => (Kind::Library, t!(lang, "minutes-state-draft")),
        State::Open if minutes.takes_corrections(now) => (Kind::Help, t!(lang, "minutes-state-open")),
        State::Open => (Kind::Library, t!(lang, "minutes-state-closed")),
        State::Approved => (Kind::Done, t!(lang, "minutes-state-approved")),
    };
    tag(kind, &word)
}

/// A moment of a day that may not be today: « 14 h 05 », « mardi 3 mars, 14 h 05 ».
fn moment(lang: Lang, at: i64, now: i64) -> String {
    let time = dates::time(lang, at);
    if dates::same_day(at, now) {
        return time;
    }
    t!(lang, "minutes-moment", day = dates::relative(lang, at, now), time = time)
}

/// A document on a page; `after` is what may be said of a section, under it.
fn document(document: &Document, after: impl Fn(i64) -> Markup) -> Markup {
    html! {
        article.minutes.stack {
            @for chapter in &document.chapters {
                section.stack id=[chapter.section.map(|section| format!("section-{section}"))] {
                    h2 { (chapter.title) }
                    @if let Some(under) = &chapter.under { p.soft.small { (under) } }
                    div.prose { (drawn(&chapter.text)) }
                    @if let Some(section) = chapter.section { (after(section)) }
                }
            }
        }
    }
}

/// A layer to take away: its name, and its files.
struct Files {
    name: String,
    page: String,
    /// The address of its files, without their ending.
    file: String,
}

fn files(lang: Lang, layers: &[Files]) -> Markup {
    card::titled(
        &t!(lang, "minutes-files"),
        html! {
            ul.todo { @for layer in layers { li {
                div.grow {
                    p { a href=(layer.page) { (layer.name) } }
                    p.row {
                        (download(lang, layer, "docx", t!(lang, "minutes-file-word")))
                        (download(lang, layer, "md", t!(lang, "minutes-file-markdown")))
                    }
                }
            } } }
            p.soft.small { (t!(lang, "minutes-print")) }
        },
    )
}

fn download(lang: Lang, layer: &Files, ending: &str, words: String) -> Markup {
    let spoken = t!(lang, "minutes-file-spoken", file = words.as_str(), layer = layer.name.as_str());
    html! { (button::link(format!("{}.{ending}", layer.file), words).quiet().icon(Icon::Download).spoken(spoken)) }
}
