//! The pulse on the screen of the room: its square and its code once it is open, and what to expect before.

use communities::roles::{OpenPulse, SeeMeetings};
use maud::{Markup, html};
use meetings::CODE_PAGE;
use meetings::access::MeetingAccess;
use platform::{Instance, Result};
use ui::qr::{self, Sign};
use ui::{Lang, button};

use super::{Pulse, State};

/// What the screen of a meeting that is over shows of its pulse: to who opened it, the sign for the room; to a member, the way
/// to answer; before it is opened, that it will be. Nothing to a resource person, who is not among those who read it.
pub async fn on_screen(instance: &Instance, access: &MeetingAccess) -> Result<Markup> {
    let membership = access.membership();
    let lang = membership.lang();
    if !membership.may::<SeeMeetings>() {
        return Ok(Markup::default());
    }
    let pulse = Pulse::of_meeting(&instance.db, access.meeting().id, instance.clock.now()).await?;
    Ok(match pulse {
        Some(pulse) if pulse.is_open() && membership.may::<OpenPulse>() => sign(instance, lang, &pulse),
        Some(pulse) if pulse.is_open() => html! {
            p { (t!(lang, "pulse-what")) }
            p { (button::link(pulse.path(), t!(lang, "pulse-answer")).primary()) }
        },
        None | Some(Pulse { state: State::Closed(None), .. }) => html! { p { (t!(lang, "pulse-waits")) } },
        Some(_) => html! { p { (t!(lang, "pulse-closed")) " " (t!(lang, "pulse-closed-words")) } },
    })
}

/// The square to photograph, and the code to type.
pub(super) fn sign(instance: &Instance, lang: Lang, pulse: &Pulse) -> Markup {
    let (link, page) = (instance.settings.link(&pulse.path()), instance.settings.link(CODE_PAGE));
    let typed = (!pulse.short_code.is_empty()).then_some((&*pulse.short_code, &*page));
    qr::sign(lang, &Sign { title: &t!(lang, "pulse-screen-title"), link: &link, typed })
}
