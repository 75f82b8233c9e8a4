//! The page « Mes appareils »: where one is signed in, and how to close what one does not know.

use maud::{Markup, html};
use ui::button::Button;
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, button, card, dates};

use super::Listed;
use super::web::{DEVICES, end_path};
use crate::paths::{END_OTHERS, SIGN_OUT};

/// Each session, this one first known by its mark.
pub(super) fn list(lang: Lang, sessions: &[Listed], here: Option<i64>, now: i64) -> Markup {
    let others = sessions.iter().any(|session| Some(session.id) != here);
    html! {
        p { (t!(lang, "devices-lead")) }
        @for session in sessions { (one(lang, session, Some(session.id) == here, now)) }
        @if others {
            div { (button::deed(END_OTHERS, &button::submit(t!(lang, "devices-end-others")).danger().icon(Icon::SignOut))) }
        }
    }
}

fn one(lang: Lang, session: &Listed, is_here: bool, now: i64) -> Markup {
    let device = session.device.in_words(lang);
    card::titled(
        &device,
        html! {
            @if is_here || session.shared_computer {
                p.row {
                    @if is_here { (tag(Kind::Done, &t!(lang, "devices-here"))) }
                    @if session.shared_computer { (tag(Kind::Plain, &t!(lang, "devices-shared"))) }
                }
            }
            p.soft { (t!(lang, "devices-since", day = dates::relative(lang, session.created_at, now))) }
            p.soft { (t!(lang, "devices-seen", day = dates::relative(lang, session.seen_at, now))) }
            div { (deed(lang, session.id, is_here, &device)) }
        },
    )
}

fn deed(lang: Lang, id: i64, is_here: bool, device: &str) -> Markup {
    if is_here {
        return button::deed(SIGN_OUT, &button::submit(t!(lang, "devices-sign-out")).icon(Icon::SignOut));
    }
    let end = button::submit(t!(lang, "devices-end")).spoken(t!(lang, "devices-end-which", device = device));
    button::deed(&end_path(id), &end)
}

/// The link to the page, on the profile.
pub(crate) fn link(lang: Lang) -> Button {
    button::link(DEVICES, t!(lang, "devices-title")).icon(Icon::Key)
}
