//! The frame of a community's pages: a rail on a wide screen, five tabs at the bottom of a phone.
//!
//! The first four places are the phone's tabs; the others, and the foot of the rail, open under « Plus », which
//! needs no script.

use maud::{Markup, html};

use super::{Drafts, Page, seen_by};
use crate::icon::Icon;
use crate::{Lang, badge, quilt};

const TABS: usize = 4;

/// A community, and where one can go in it.
#[derive(Clone, Debug, Default)]
pub struct CommunityFrame {
    /// The community's name.
    pub community: String,
    /// Its season, or what else is said below its name.
    pub subtitle: Option<String>,
    /// The places, the four most used first.
    pub items: Vec<NavItem>,
    /// What stands at the foot: who sees what, one's profile, the way out.
    pub footer: Vec<FooterItem>,
    /// How the body fills the screen.
    pub shape: Shape,
    /// Whose unsent words the browser may keep.
    pub drafts: Drafts,
}

/// How a body fills the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// A page to read, as long as it needs.
    #[default]
    Reading,
    /// Panes that scroll each for itself: see [`layout::three_panes`](crate::layout::three_panes). The rail
    /// makes itself narrow.
    Panes,
}

/// A place in a community.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// Its address.
    pub href: String,
    /// Its name.
    pub label: String,
    /// Its name in a narrow tab, when it differs.
    pub short_label: Option<String>,
    /// Its drawing.
    pub icon: Icon,
    /// How many things wait there.
    pub badge: Option<u32>,
    /// Whether the page is there.
    pub current: bool,
}

/// What stands at the foot of the rail.
#[derive(Clone, Debug)]
pub enum FooterItem {
    /// A page.
    Link {
        /// Its address.
        href: String,
        /// Its name.
        label: String,
        /// Its drawing.
        icon: Icon,
        /// Whether the page is there.
        current: bool,
    },
    /// A deed of one button, like signing out.
    Deed {
        /// Where it posts.
        action: String,
        /// What it does.
        label: String,
        /// Its drawing.
        icon: Icon,
    },
}

impl NavItem {
    /// A place where nothing waits and where one is not.
    pub fn new(href: impl Into<String>, label: impl Into<String>, icon: Icon) -> Self {
        Self { href: href.into(), label: label.into(), short_label: None, icon, badge: None, current: false }
    }

    /// A shorter name for a narrow tab.
    pub fn short(mut self, label: impl Into<String>) -> Self {
        self.short_label = Some(label.into());
        self
    }

    /// How many things wait there; zero says nothing.
    pub fn waiting(mut self, count: u32) -> Self {
        self.badge = (count > 0).then_some(count);
        self
    }

    /// Whether the page is there.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    fn short_or_label(&self) -> &str {
        self.short_label.as_deref().unwrap_or(&self.label)
    }
}

impl FooterItem {
    /// A page.
    pub fn link(href: impl Into<String>, label: impl Into<String>, icon: Icon) -> Self {
        Self::Link { href: href.into(), label: label.into(), icon, current: false }
    }

    /// A deed of one button.
    pub fn deed(action: impl Into<String>, label: impl Into<String>, icon: Icon) -> Self {
        Self::Deed { action: action.into(), label: label.into(), icon }
    }
}

pub(super) fn around(frame: &CommunityFrame, page: &Page) -> Markup {
    let lang = page.lang;
    html! {
        div.shell {
            (rail(lang, frame))
            main #main.main tabindex="-1" {
                @if let Some(who) = &page.seen_by { (seen_by(lang, who)) }
                @if let Some(notice) = &page.notice { (notice) }
                (page.body)
            }
            (tabs(lang, frame))
        }
    }
}

fn rail(lang: Lang, frame: &CommunityFrame) -> Markup {
    let home = frame.items.first().map_or("/", |item| item.href.as_str());
    html! {
        header.rail {
            a.brand href=(home) { (quilt::logo()) span { (t!(lang, "product")) } }
            p.rail-community {
                strong { (frame.community) }
                @if let Some(subtitle) = &frame.subtitle { br; (subtitle) }
            }
            nav aria-label=(t!(lang, "community-navigation")) {
                @for item in &frame.items { (place(lang, item)) }
            }
            div.rail-foot { @for item in &frame.footer { (foot(item)) } }
        }
    }
}

fn place(lang: Lang, item: &NavItem) -> Markup {
    html! {
        a href=(item.href) aria-current=[item.current.then_some("page")] {
            (item.icon)
            span.full { (item.label) }
            // The narrow rail of the panes shows this one; screen readers always read the full name.
            span.short aria-hidden="true" { (item.short_or_label()) }
            @if let Some(count) = item.badge { (badge::waiting(lang, count)) }
        }
    }
}

fn foot(item: &FooterItem) -> Markup {
    html! {
        @match item {
            FooterItem::Link { href, label, icon, current } => {
                a href=(href) aria-current=[current.then_some("page")] { (icon) span { (label) } }
            }
            FooterItem::Deed { action, label, icon } => {
                form.deed method="post" action=(action) {
                    button type="submit" { (icon) span { (label) } }
                }
            }
        }
    }
}

fn tabs(lang: Lang, frame: &CommunityFrame) -> Markup {
    let (first, rest) = frame.items.split_at(frame.items.len().min(TABS));
    html! {
        nav.tabs aria-label=(t!(lang, "community-navigation")) {
            @for item in first { (tab(lang, item)) }
            (more(lang, frame, rest))
        }
    }
}

fn tab(lang: Lang, item: &NavItem) -> Markup {
    html! {
        a.tab href=(item.href) aria-current=[item.current.then_some("page")] {
            (item.icon)
            span { (item.short_or_label()) }
            @if let Some(count) = item.badge { (badge::waiting(lang, count)) }
        }
    }
}

fn more(lang: Lang, frame: &CommunityFrame, rest: &[NavItem]) -> Markup {
    let waiting = rest.iter().filter_map(|item| item.badge).sum::<u32>();
    html! {
        details.more {
            summary.tab.here[rest.iter().any(|item| item.current)] {
                (Icon::More)
                span { (t!(lang, "more")) }
                @if waiting > 0 { (badge::waiting(lang, waiting)) }
            }
            div.more-sheet {
                p.rail-community {
                    strong { (frame.community) }
                    @if let Some(subtitle) = &frame.subtitle { br; (subtitle) }
                }
                @for item in rest { (place(lang, item)) }
                @for item in &frame.footer { (foot(item)) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::{Frame, page};

    fn frame() -> CommunityFrame {
        let names = ["Accueil", "Conversations", "Rencontres", "Membres", "Charte", "Programme"];
        CommunityFrame {
            community: "Réflexion-action".into(),
            subtitle: Some("Saison 2026-2027".into()),
            items: names
                .iter()
                .map(|name| NavItem::new(format!("/{name}"), *name, Icon::Home))
                .map(|item| item.waiting(3).short("Court"))
                .collect(),
            footer: vec![FooterItem::deed("/sortir", "Fermer la session", Icon::SignOut)],
            shape: Shape::Reading,
            drafts: Drafts::Unknown,
        }
    }

    #[test]
    fn a_phone_has_four_tabs_and_the_rest_under_more() {
        let html = tabs(Lang::Fr, &frame()).into_string();
        let (tabs, sheet) = html.split_once("<details").expect("there is a « Plus »");
        assert_eq!(tabs.matches("class=\"tab\"").count(), 4);
        assert!(sheet.contains("Charte") && sheet.contains("Programme"));
        assert!(sheet.contains("action=\"/sortir\""), "the way out is on a phone too");
    }

    #[test]
    fn a_community_page_says_who_sees_it() {
        let html = page(
            Page::new(Lang::Fr, "Accueil", Frame::Community(frame()), html! { h1 { "Bonjour" } })
                .seen_by("les 14 membres"),
        );
        assert!(html.into_string().contains("Qui voit cette page\u{a0}: les 14 membres"));
    }

    #[test]
    fn fewer_than_four_places_is_fine() {
        let small = CommunityFrame { items: vec![], ..frame() };
        assert!(tabs(Lang::En, &small).into_string().contains("More"));
    }
}
