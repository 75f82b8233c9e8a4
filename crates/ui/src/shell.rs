//! The frame of every page: head, landmarks, navigation, who sees this page, and the sentence that says what
//! just happened.
//!
//! ```
//! use ui::shell::{Frame, Page, page};
//! let html = page(Page::new(ui::Lang::Fr, "Entrer", Frame::Bare, maud::html! { h1 { "Entrer" } }));
//! ```
//!
//! A title belongs to the page's `body`, as its only `h1`. The switch of languages of a [`Frame::Bare`] posts
//! `langue=fr-CA` or `langue=en-CA` to [`LANGUAGE_SWITCH`]; who answers comes back where the person was.

mod community;
mod drafts;
mod outside;
mod places;
mod stage;

pub use community::{CommunityFrame, Shape};
pub use drafts::Drafts;
pub use outside::OutsideFrame;
pub use places::{Anywhere, Finder, FooterItem, NavItem, Within};
pub use stage::StageFrame;

use maud::{DOCTYPE, Markup, html};

use crate::icon::Icon;
use crate::notice::Notice;
use crate::raised::raised;
use crate::{Lang, assets, button, discretion, quilt};

/// Where the switch of languages posts.
pub const LANGUAGE_SWITCH: &str = "/langue";

/// Where help is, for everybody.
pub const HELP: &str = "/aide";

/// The way to help, at the head of a page.
fn help_link(lang: Lang) -> Markup {
    html! { (button::link(HELP, t!(lang, "help")).quiet().icon(Icon::Question)) }
}

/// All that a page is made of.
#[derive(Clone, Debug)]
pub struct Page {
    /// The language of the page.
    pub lang: Lang,
    /// What the browser's tab says, before the product's name.
    pub title: String,
    /// What stands around the body.
    pub frame: Frame,
    /// Who sees this page, as a phrase: « les 14 membres de la communauté ». Said on every community page.
    pub seen_by: Option<String>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// What the browser may keep of words that are typed here and not sent.
    pub drafts: Drafts,
    /// Whether this page answers a form whose words were taken, though it stands at the address of the form: answers that
    /// lead elsewhere need not say so.
    pub taken: bool,
    /// A style sheet that only this page asks for: `model.css`.
    pub style: Option<&'static str>,
    /// The page itself, with its only `h1`.
    pub body: Markup,
}

/// What stands around the body of a page.
#[derive(Clone, Debug)]
pub enum Frame {
    /// Nothing but the product's name and the languages: signing in, errors, pages for everyone.
    Bare,
    /// A community and the way around it.
    Community(CommunityFrame),
    /// The whole screen for one thing: a meeting being run, what a projector shows.
    Stage(StageFrame),
    /// A page for the street, without a script: what a community is, for whoever comes.
    Outside(OutsideFrame),
}

impl Page {
    /// A page that says nothing of who sees it, nor of what just happened.
    pub fn new(lang: Lang, title: impl Into<String>, frame: Frame, body: Markup) -> Self {
        let drafts = match &frame {
            Frame::Community(community) => community.drafts,
            Frame::Bare | Frame::Stage(_) | Frame::Outside(_) => Drafts::Unknown,
        };
        Self { lang, title: title.into(), frame, seen_by: None, notice: None, drafts, taken: false, style: None, body }
    }

    /// Says whose unsent words the browser may keep, where the frame does not.
    pub fn drafts(mut self, drafts: Drafts) -> Self {
        self.drafts = drafts;
        self
    }

    /// Says who sees this page.
    pub fn seen_by(mut self, who: impl Into<String>) -> Self {
        self.seen_by = Some(who.into());
        self
    }

    /// Says that the words of the form it answers were taken.
    pub fn taken(mut self) -> Self {
        self.taken = true;
        self
    }

    /// Asks for a style sheet of its own.
    pub fn style(mut self, name: &'static str) -> Self {
        self.style = Some(name);
        self
    }

    /// Says what just happened.
    pub fn notice(mut self, notice: Option<Notice>) -> Self {
        self.notice = notice;
        self
    }
}

/// A whole page.
pub fn page(page: Page) -> Markup {
    raised(whole(&page))
}

fn whole(page: &Page) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(page.lang.code()) {
            (head(page, &(waiting_in(&page.frame) + &page.title)))
            body.panes[is_panes(&page.frame)] data-drafts=[page.drafts.code()] data-taken[page.taken] {
                a.skip href="#main" { (t!(page.lang, "skip-to-content")) }
                @match &page.frame {
                    Frame::Bare => (bare(page)),
                    Frame::Community(frame) => (community::around(frame, page)),
                    Frame::Stage(frame) => (stage::around(frame, page)),
                    Frame::Outside(frame) => (outside::around(frame, page)),
                }
                @if discretion::is_asked_for(&page.body) { (discretion::words(page.lang)) }
            }
        }
    }
}

fn is_panes(frame: &Frame) -> bool {
    matches!(frame, Frame::Community(community) if community.shape == Shape::Panes)
}

/// « (3) »: how much waits to be read, before the title of the tab; nothing when nothing does.
fn waiting_in(frame: &Frame) -> String {
    let Frame::Community(community) = frame else { return String::new() };
    match community.items.iter().map(|item| item.badge.unwrap_or_default()).sum::<u32>() {
        0 => String::new(),
        count => format!("({count}) "),
    }
}

fn head(page: &Page, title: &str) -> Markup {
    let lang = page.lang;
    html! {
        head {
            meta charset="utf-8";
            title { (title) " · " (t!(lang, "product")) }
            meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content";
            meta name="color-scheme" content="light dark";
            meta name="referrer" content="same-origin";
            link rel="icon" href=(assets::url("favicon.svg")) type="image/svg+xml";
            @if let Frame::Outside(frame) = &page.frame { (outside::told(frame, page)) }
            @for font in fonts(&page.frame) {
                @if let Some(url) = assets::find(font) {
                    link rel="preload" href=(url) as="font" type="font/woff2" crossorigin;
                }
            }
            link rel="stylesheet" href=(assets::url("jasette.css"));
            @if let Some(style) = page.style { link rel="stylesheet" href=(assets::url(style)); }
            @if let Some(script) = assets::find("jasette.js").filter(|_| !matches!(page.frame, Frame::Outside(_))) {
                script src=(script) defer {}
            }
        }
    }
}

/// Those that are seen first. A page for the street is light: it has one.
fn fonts(frame: &Frame) -> &'static [&'static str] {
    if matches!(frame, Frame::Outside(_)) { &assets::FIRST_FONTS[..1] } else { &assets::FIRST_FONTS }
}

fn bare(page: &Page) -> Markup {
    html! {
        div.bare {
            header.bare-head {
                a.brand href="/" { (quilt::logo()) span { (t!(page.lang, "product")) } }
                div.row { (help_link(page.lang)) (language_switch(page.lang, "languages", "btn quiet")) }
            }
            main #main.bare-main tabindex="-1" {
                @if let Some(notice) = &page.notice { (notice) }
                (page.body)
            }
            @if let Some(who) = &page.seen_by { footer { (seen_by(page.lang, who)) } }
        }
    }
}

/// The deed that speaks the other language, wherever one is.
fn language_switch(lang: Lang, form: &str, button: &str) -> Markup {
    html! {
        form class=(form) method="post" action=(LANGUAGE_SWITCH) {
            @for other in Lang::each().filter(|other| *other != lang) {
                button class=[Some(button).filter(|class| !class.is_empty())] type="submit" name="langue" value=(other.code()) lang=(other.code()) {
                    (Icon::Language) span { (other.own_name()) }
                }
            }
        }
    }
}

/// Who sees this page, in words, for a page that says it in a place of its own.
pub fn seen_by(lang: Lang, who: &str) -> Markup {
    html! { p.seen-by { (Icon::Safe) span { (t!(lang, "seen-by", who = who)) } } }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare_page() -> String {
        page(Page::new(Lang::En, "<Sign in>", Frame::Bare, html! { h1 { "Sign in" } })).into_string()
    }

    #[test]
    fn a_page_says_its_language_its_title_and_where_its_content_is() {
        let html = bare_page();
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"en-CA\">"), "{html}");
        assert!(html.contains("<title>&lt;Sign in&gt; · Jasette</title>"));
        assert!(html.contains("<main class=\"bare-main\" id=\"main\"") && html.contains("href=\"#main\""));
        assert!(html.contains("value=\"fr-CA\" lang=\"fr-CA\""), "French is offered to an English reader");
    }

    #[test]
    fn nothing_in_a_page_is_inline_or_from_elsewhere() {
        let html = bare_page();
        assert!(!html.contains("style=") && !html.contains("<style"));
        assert!(!html.contains("http://") && !html.contains("https://"), "{html}");
    }
}
