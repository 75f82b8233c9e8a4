//! The frame of a community's pages: a rail on a wide screen; on a phone a bar with the community's name above, and five
//! tabs below.
//!
//! The first four places are the phone's tabs; the others, and the foot of the rail, open under « Plus », which
//! needs no script.

use maud::{Markup, html};

use super::places::{Anywhere, Finder, FooterItem, NavItem, Within};
use super::{Drafts, Page, language_switch, seen_by};
use crate::icon::Icon;
use crate::{Lang, assets, badge, quilt};

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
    /// Where one looks for things.
    pub finder: Option<Finder>,
    /// From where one goes anywhere.
    pub anywhere: Option<Anywhere>,
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
    /// Panes that scroll each for itself: see [`layout::panes`](crate::layout::panes). On a phone they take the place of
    /// the bar, and say the community's name themselves.
    Panes,
}

pub(super) fn around(frame: &CommunityFrame, page: &Page) -> Markup {
    let lang = page.lang;
    html! {
        div.shell {
            (rail(lang, frame))
            (bar(frame))
            main #main.main tabindex="-1" {
                @if let Some(who) = &page.seen_by { (seen_by(lang, who)) }
                @if let Some(notice) = &page.notice { (notice) }
                (page.body)
            }
            (tabs(lang, frame))
        }
    }
}

impl CommunityFrame {
    fn home(&self) -> &str {
        self.items.first().map_or("/", |item| item.href.as_str())
    }
}

/// Above a page on a phone: whose page it is.
fn bar(frame: &CommunityFrame) -> Markup {
    html! {
        @if frame.shape == Shape::Reading {
            header.bar {
                a.brand href=(frame.home()) { (quilt::logo()) span { (frame.community) } }
                (find_link(frame))
            }
        }
    }
}

/// The way to the page that finds, on a phone.
fn find_link(frame: &CommunityFrame) -> Markup {
    html! {
        @if let Some(finder) = &frame.finder { a.find href=(finder.action) { (Icon::Search) span { (finder.label) } } }
    }
}

/// The way to all that one may go to. Every page has it, under « Plus »: ctrl-K reads its script there.
fn anywhere_link(frame: &CommunityFrame) -> Markup {
    html! {
        @if let Some(Anywhere { href, label }) = &frame.anywhere {
            a href=(href) data-go=[assets::find("go.js")] aria-keyshortcuts="Control+K" {
                (Icon::Anywhere)
                span { (label) }
                kbd aria-hidden="true" { "Ctrl K" }
            }
        }
    }
}

/// The field itself, where there is room for it.
fn find_field(frame: &CommunityFrame) -> Markup {
    html! {
        @if let Some(finder) = &frame.finder {
            form.find role="search" method="get" action=(finder.action) {
                input type="search" name=(finder.field) aria-label=(finder.label) placeholder=(finder.label) maxlength="200" autocomplete="off";
                button type="submit" { (Icon::Search) span.unseen { (finder.label) } }
            }
        }
    }
}

fn rail(lang: Lang, frame: &CommunityFrame) -> Markup {
    html! {
        header.rail {
            a.brand href=(frame.home()) { (quilt::logo()) span { (t!(lang, "product")) } }
            p.rail-community {
                strong { (frame.community) }
                @if let Some(subtitle) = &frame.subtitle { br; (subtitle) }
            }
            (find_field(frame))
            nav aria-label=(t!(lang, "community-navigation")) {
                (anywhere_link(frame))
                @for item in &frame.items { (place(lang, item)) (within(lang, &item.within)) }
            }
            div.rail-foot { (feet(lang, frame)) }
        }
    }
}

fn place(lang: Lang, item: &NavItem) -> Markup {
    html! {
        // Where one of its pages is open, that one is the current page.
        @let open = item.within.iter().any(|each| each.current);
        a href=(item.href) aria-current=[item.current.then_some(if open { "true" } else { "page" })] {
            (item.icon)
            span { (item.label) }
            @if let Some(count) = item.badge { (badge::waiting(lang, count)) }
        }
    }
}

fn within(lang: Lang, pages: &[Within]) -> Markup {
    html! {
        @if !pages.is_empty() {
            ul.within {
                @for each in pages { li {
                    a href=(each.href) aria-current=[each.current.then_some("page")] {
                        @if let Some(icon) = each.icon { (icon) }
                        span { (each.label) }
                        @if each.waiting > 0 { (badge::waiting(lang, each.waiting)) }
                    }
                } }
            }
        }
    }
}

/// The foot of the rail: its pages and deeds, and the other language.
fn feet(lang: Lang, frame: &CommunityFrame) -> Markup {
    html! { (language_switch(lang, "deed", "")) @for item in &frame.footer { (foot(item)) } }
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
            span { (item.label) }
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
                (find_link(frame))
                (anywhere_link(frame))
                @for item in rest { (place(lang, item)) }
                (feet(lang, frame))
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
                .map(|item| item.waiting(3))
                .collect(),
            footer: vec![FooterItem::deed("/sortir", "Fermer la session", Icon::SignOut)],
            finder: None,
            anywhere: None,
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
    fn the_pages_of_a_place_unfold_in_the_rail_and_one_of_them_is_the_current_page() {
        let mut frame = frame();
        let room = |label: &str, current| Within {
            href: format!("/Conversations/{label}"),
            label: label.into(),
            icon: None,
            waiting: 2,
            current,
        };
        frame.items[1].current = true;
        frame.items[1].within = vec![room("accueil", false), room("bons-coups", true)];
        let html = rail(Lang::Fr, &frame).into_string();
        assert!(html.contains("href=\"/Conversations\" aria-current=\"true\""), "{html}");
        assert_eq!(html.matches("aria-current=\"page\"").count(), 1, "{html}");
        assert!(html.contains("href=\"/Conversations/bons-coups\" aria-current=\"page\""));
    }

    #[test]
    fn a_phone_reads_whose_page_it_is_once() {
        let reading = bar(&frame()).into_string();
        assert!(reading.contains("href=\"/Accueil\"") && reading.contains("Réflexion-action"), "{reading}");
        let panes = bar(&CommunityFrame { shape: Shape::Panes, ..frame() });
        assert!(panes.into_string().is_empty(), "panes say it themselves");
    }

    #[test]
    fn fewer_than_four_places_is_fine() {
        let small = CommunityFrame { items: vec![], ..frame() };
        assert!(tabs(Lang::En, &small).into_string().contains("More"));
    }
}
