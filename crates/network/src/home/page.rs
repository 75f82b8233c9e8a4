//! The page of the network's home.

use maud::{Markup, html};
use ui::{button, card, fold, layout};

use crate::NETWORK;
use crate::member::NetworkMember;

pub(super) fn home(member: &NetworkMember, shelves: &[Markup], is_listed: bool) -> Markup {
    let lang = member.lang();
    let lead = html! { p { (t!(lang, "home-lead", organization = member.organization().name.as_str())) } };
    let listed = if is_listed { t!(lang, "home-listed") } else { t!(lang, "home-not-listed") };
    let leave = button::submit(t!(lang, "home-leave-do")).danger();
    layout::one_column(html! {
        (layout::header(None, &t!(lang, "network"), Some(lead)))
        @for shelf in shelves { (shelf) }
        (card::titled(&t!(lang, "directory"), html! {
            p { (listed) }
            div.deeds {
                (button::link(format!("{NETWORK}/repertoire"), t!(lang, "directory-open")))
                (button::link(format!("{NETWORK}/repertoire/moi"), t!(lang, "card-mine")).quiet())
            }
        }))
        (fold::fold(&t!(lang, "home-leave"), "", html! {
            p { (t!(lang, "home-leave-means")) }
            (button::deed(&format!("{NETWORK}/sortie"), &leave))
        }))
    })
}
