//! The page of a layer that leaves the community: what its readers read, and its files.

use communities::Membership;
use communities::roles::SeeMeetings;
use documents::Document;
use maud::{Markup, html};
use ui::notice::{Notice, Tone};
use ui::{breadcrumb, card, layout};

use super::{Files, document, files};
use crate::model::State;

/// A layer as somebody reads it.
pub(crate) struct Shown<'a> {
    pub(crate) membership: &'a Membership,
    pub(crate) document: &'a Document,
    pub(crate) state: State,
    /// The page's own address.
    pub(crate) page: String,
    /// What the layer is called.
    pub(crate) name: String,
}

pub(crate) fn body(shown: &Shown<'_>) -> Markup {
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
