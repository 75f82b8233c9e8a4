//! The first steps: what helps somebody on their first visit, and a community that has nobody yet.

use communities::roles::{Invite, SetMeetings};
use communities::{Directory, Membership};
use maud::{Markup, html};
use ui::button;
use ui::card;

/// A group of this size or less has not begun: the one who started it is still alone, or nearly.
const HARDLY_ANYBODY: usize = 3;

/// The card of first steps, if the member is at one: nothing otherwise.
pub(crate) fn card(membership: &Membership, directory: &Directory, first_visit: bool) -> Option<Markup> {
    if membership.may::<Invite>() && directory.roles().count() <= HARDLY_ANYBODY {
        return Some(empty_community(membership));
    }
    first_visit.then(|| welcome(membership))
}

fn empty_community(membership: &Membership) -> Markup {
    let (lang, path) = (membership.lang(), |path| membership.community().path(path));
    let invite = if membership.gets_mail() { t!(lang, "begin-invite") } else { t!(lang, "begin-invite-no-mail") };
    let steps = html! {
        p { (t!(lang, "begin-alone")) }
        ol.stack {
            li { (invite) }
            @if membership.may::<SetMeetings>() { li { (t!(lang, "begin-date")) } }
            li { (t!(lang, "begin-say")) }
        }
        p.row {
            (button::link(path("/invitations"), t!(lang, "begin-invite-deed")).primary())
            (button::link(path("/rencontres"), t!(lang, "begin-date-deed")))
        }
    };
    card::titled(&t!(lang, "begin-alone-title"), steps)
}

fn welcome(membership: &Membership) -> Markup {
    let (lang, path) = (membership.lang(), |path| membership.community().path(path));
    let steps = html! {
        p { (t!(lang, "begin-welcome", community = membership.community().name.as_str())) }
        ul.stack {
            li { a href=(path("/charte")) { (t!(lang, "begin-charter")) } }
            li { a href="/profil" { (t!(lang, "begin-profile")) } }
            li { a href=(path("/salons")) { (t!(lang, "begin-hello")) } }
            li { a href=(path("/qui-voit-quoi")) { (t!(lang, "begin-safe")) } }
        }
    };
    card::titled(&t!(lang, "begin-welcome-title"), steps)
}
