//! The frame of the invented community that every page of the gallery stands in.

use ui::icon::Icon;
use ui::shell::{CommunityFrame, FooterItem, Frame, NavItem, Page, Shape, page};
use ui::{Lang, Markup};

use crate::say;

/// A page of the community, at one of its places.
pub(crate) fn page_at(lang: Lang, place: &str, title: &str, shape: Shape, body: Markup) -> Markup {
    let who = say(
        lang,
        "les 14 membres de la communauté et la coordination",
        "the 14 members of the community and the coordination",
    );
    page(Page::new(lang, title, Frame::Community(frame(lang, place, shape)), body).seen_by(who))
}

fn frame(lang: Lang, place: &str, shape: Shape) -> CommunityFrame {
    let item = |href: &str, label: &str, icon| NavItem::new(href, label, icon).current(href == place);
    CommunityFrame {
        community: "Réflexion-action pour les familles".into(),
        subtitle: Some(say(lang, "Saison 2026-2027", "2026-2027 season").into()),
        items: vec![
            item("home", say(lang, "Accueil", "Home"), Icon::Home),
            item("conversation", "Conversations", Icon::Conversation).waiting(4),
            item("meeting", say(lang, "Rencontres", "Meetings"), Icon::Meeting),
            item("members", say(lang, "Membres", "Members"), Icon::Members),
            item("program", say(lang, "Programme", "Program"), Icon::Reflection).waiting(1),
            item("charter", say(lang, "Charte", "Charter"), Icon::Charter),
        ],
        footer: vec![
            FooterItem::link(
                "who",
                say(lang, "Espace sécuritaire\u{a0}: qui voit quoi", "Safe space: who sees what"),
                Icon::Safe,
            ),
            FooterItem::link("profile", say(lang, "Mon profil", "My profile"), Icon::Profile),
            FooterItem::deed("/sortir", say(lang, "Fermer la session", "Sign out"), Icon::SignOut),
        ],
        shape,
        ..CommunityFrame::default()
    }
}
