//! The page of a layer that leaves the community: what its readers read, and its files.

use communities::Membership;
use communities::roles::SeeMeetings;
use documents::Document;
use maud::{Markup, html};
use ui::notice::{Notice, Tone};
use ui::{breadcrumb, card, layout};

use super::{Files, document, files};
use crate::minutes::model::State;

/// A layer as somebody reads it.
pub(in crate::minutes) struct Shown<'a> {
    pub(in crate::minutes) membership: &'a Membership,
    pub(in crate::minutes) document: &'a Document,
    pub(in crate::minutes) state: State,
    /// The page's own address.
    pub(in crate::minutes) page: String,
    /// What the layer is called.
    pub(in crate::minutes) name: String,
}

pub(in crate::minutes) fn body(shown: &Shown<'_>) -> Markup {
    let (lang, community) = (shown.membership.lang(), shown.membership.community());
    let (list, minutes) = (community.path("/comptes-rendus"), t!(lang, "minutes-list"));
    let below = html! { @for about in &shown.document.about { p { (about) } } };
    let own = [Files { name: shown.name.clone(), page: shown.page.clone(), file: shown.page.clone() }];
    html! {
        (breadcrumb::breadcrumb(lang, &[(&list, &minutes)], &shown.name))
        (layout::header(Some(html! { (shown.document.above) }), &shown.document.title, Some(below)))
        @if shown.state != State::Approved && shown.membership.may::<SeeMeetings>() {
            (Notice::new(lang, Tone::Info, t!(lang, "minutes-preview")))
        }
        (layout::two_columns(
            card::plain(document(shown.document, |_| Markup::default())),
            html! { div.off-paper { (files(lang, &own)) } },
        ))
    }
}
