//! The page of the network's home.

use maud::{Markup, html};
use notifications::PREFERENCES;
use ui::{button, card, fold, layout};

use crate::member::NetworkMember;
use crate::{FEED, NETWORK};

pub(super) fn home(member: &NetworkMember, shelves: &[Markup], (is_listed, is_monthly): (bool, bool)) -> Markup {
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
        (card::titled(&t!(lang, "follow-title"), html! {
            p { (t!(lang, "follow-means")) }
            p { (button::link(FEED, t!(lang, "follow-open")).quiet()) }
            @if is_monthly {
                p { (t!(lang, "home-monthly")) }
                p { (button::link(PREFERENCES, t!(lang, "home-monthly-choose")).quiet()) }
            }
        }))
        (fold::fold(&t!(lang, "home-leave"), "", html! {
            p { (t!(lang, "home-leave-means")) }
            (button::deed(&format!("{NETWORK}/sortie"), &leave))
        }))
    })
}
