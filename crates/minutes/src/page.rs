//! The pages of minutes, from values.

pub(super) mod conflict;
pub(super) mod deeds;
pub(super) mod editor;
pub(super) mod list;
pub(super) mod outside;
pub(super) mod panel;
pub(super) mod reading;
pub(super) mod sharing;
pub(super) mod versions;

use documents::{Document, drawn};
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::trail;
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, button, card, dates};

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

/// The way back up from a page under the minutes.
fn under_minutes(access: &MeetingAccess, here: &str) -> Markup {
    let minutes = t!(access.membership().lang(), "minutes");
    trail::of_meeting(access, &[(&access.path("/compte-rendu"), &minutes)], here)
}

fn state_tag(lang: Lang, minutes: &Minutes, now: i64) -> Markup {
    match minutes.state {
        State::Draft => tag(Kind::Library, &minutes.state.name(lang)),
        State::Open if minutes.takes_corrections(now) => tag(Kind::Help, &minutes.state.name(lang)),
        State::Open => tag(Kind::Library, &t!(lang, "minutes-state-closed")),
        State::Approved => tag(Kind::Done, &minutes.state.name(lang)),
    }
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
