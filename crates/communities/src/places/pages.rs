//! Where one waits: the rank in plain words, or the place that is offered.

use identity::Viewer;
use maud::{Markup, html};
use ui::form::Form;
use ui::shell::{Frame, Page};
use ui::{Icon, button, card, dates, empty, layout};

use super::Waiting;
use super::web::PATH;

pub(super) fn waiting(viewer: &Viewer, places: &[Waiting], now: i64) -> Page {
    let lang = viewer.lang();
    let title = t!(lang, "waiting-title");
    let body = layout::one_column(html! {
        (layout::header(None, &title, None))
        @if places.is_empty() { (empty::empty_state(&t!(lang, "waiting-none"), None)) }
        @for place in places { (one(viewer, place, now)) }
    });
    Page::new(lang, title, Frame::Bare, body).seen_by(t!(lang, "waiting-seen-by"))
}

fn one(viewer: &Viewer, place: &Waiting, now: i64) -> Markup {
    let lang = viewer.lang();
    let means = if viewer.gets_mail() { t!(lang, "waiting-means") } else { t!(lang, "waiting-means-no-mail") };
    let give_up = button::submit(t!(lang, "waiting-give-up")).quiet().action(format!("{PATH}/{}/retrait", place.id));
    let offer = place.offered_until.filter(|until| *until > now);
    card::titled(
        &place.community.name,
        html! {
            @if let Some(until) = offer {
                p { strong { (t!(lang, "waiting-offered", until = dates::long(lang, until))) } }
                (Form::post(lang, format!("{PATH}/{}/place", place.id))
                    .deed(button::submit(t!(lang, "waiting-take")).primary().icon(Icon::Check))
                    .deed(give_up))
            } @else {
                p { (t!(lang, "waiting-rank", rank = place.rank)) }
                p.soft { (means) }
                (Form::post(lang, format!("{PATH}/{}/retrait", place.id)).deed(give_up))
            }
        },
    )
}
