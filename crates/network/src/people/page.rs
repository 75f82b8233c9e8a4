//! The page of who came in and who waits, from values.

use maud::{Markup, html};
use ui::{Lang, button, card, dates, empty, layout};

use super::path;
use crate::NETWORK;
use crate::requests::Request;
use crate::store::Listed;

pub(super) fn list(lang: Lang, people: &[Listed], waiting: &[Request]) -> Markup {
    layout::one_column(html! {
        (layout::header(None, &t!(lang, "people"), Some(html! { p { (t!(lang, "people-means")) } })))
        @if !waiting.is_empty() {
            (card::titled(&t!(lang, "people-waiting"), html! { @for each in waiting { (request(lang, each)) } }))
        }
        @if people.is_empty() { (empty::empty_state(&t!(lang, "people-none"), None)) }
        @for each in people { (person(lang, each)) }
        p { a href="/communautes" { (t!(lang, "frame-communities")) } }
    })
}

fn request(lang: Lang, asked: &Request) -> Markup {
    let (path, name) = (format!("{NETWORK}/demandes/{}", asked.request_id), asked.person.as_str());
    let yes = button::submit(t!(lang, "request-confirm")).spoken(t!(lang, "request-confirm-of", name = name));
    let no = button::submit(t!(lang, "request-decline")).quiet().spoken(t!(lang, "request-decline-of", name = name));
    html! { div.stack {
        p {
            strong { (asked.person) } " · " (asked.email) " · " (asked.name) br;
            span.soft { (t!(lang, "request-asked", contact = asked.contact.as_str(), date = dates::long(lang, asked.at))) }
        }
        div.deeds { (button::deed(&format!("{path}/accord"), &yes)) (button::deed(&format!("{path}/refus"), &no)) }
    } }
}

fn person(lang: Lang, listed: &Listed) -> Markup {
    let name = listed.person.as_str();
    let state = match listed.out_at {
        None => t!(lang, "person-since", date = dates::long(lang, listed.at)),
        Some(at) if listed.is_removed => t!(lang, "person-removed", date = dates::long(lang, at)),
        Some(at) => t!(lang, "person-left", date = dates::long(lang, at)),
    };
    let remove = button::submit(t!(lang, "person-remove")).quiet().spoken(t!(lang, "person-remove-of", name = name));
    let back = button::submit(t!(lang, "person-back")).quiet().spoken(t!(lang, "person-back-of", name = name));
    let deed = |rest: &str| format!("{}/{}/{rest}", path(), listed.person_id);
    card::titled(
        name,
        html! {
            p { (listed.name) br; span.soft { (state) } }
            @if listed.out_at.is_none() { (button::deed(&deed("retrait"), &remove)) }
            @if listed.is_removed { (button::deed(&deed("remise"), &back)) }
        },
    )
}
