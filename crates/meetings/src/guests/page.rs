//! The page on which resource persons are asked to a meeting.

use communities::{Card, roles::Invite};
use maud::{Markup, html};
use ui::form::{Form, Select};
use ui::{Lang, button, card, empty, layout};

use crate::access::MeetingAccess;
use crate::trail;

pub(super) const PERSON: &str = "personne";

/// All that the page shows.
pub(super) struct Asking<'a> {
    pub(super) access: &'a MeetingAccess,
    pub(super) asked: Vec<&'a Card>,
    pub(super) free: Vec<&'a Card>,
    pub(super) problem: Option<String>,
}

pub(super) fn body(asking: &Asking<'_>) -> Markup {
    let (lang, access) = (asking.access.membership().lang(), asking.access);
    let title = t!(lang, "guests-title");
    let tells = match access.membership().gets_mail() {
        true => t!(lang, "guests-tells"),
        false => t!(lang, "guests-tells-no-mail"),
    };
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "guests-words")) } p.soft.small { (tells) } })))
        @if !asking.asked.is_empty() { (card::titled(&t!(lang, "guests-asked"), asked(lang, asking))) }
        @if asking.free.is_empty() && asking.problem.is_none() { (nobody(lang, asking)) } @else { (form(lang, asking)) }
    })
}

fn asked(lang: Lang, asking: &Asking<'_>) -> Markup {
    html! {
        ul.todo { @for person in &asking.asked { li {
            span.grow { strong { (person.name) } " " span.soft.small { (person.organization) } }
            form.deed method="post" action=(asking.access.path("/personnes-ressources/retrait")) {
                input type="hidden" name=(PERSON) value=(person.id);
                (button::submit(t!(lang, "guests-withdraw")).quiet().spoken(t!(lang, "guests-withdraw-spoken", name = person.name.as_str())))
            }
        } } }
    }
}

fn form(lang: Lang, asking: &Asking<'_>) -> Form {
    let field = Select::new(lang, PERSON, t!(lang, "guests-who")).error(asking.problem.as_deref());
    let field = asking.free.iter().fold(field, |field, person| {
        let named = [person.name.as_str(), person.organization.as_str()];
        field.option(
            person.id.to_string(),
            named.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · "),
        )
    });
    Form::post(lang, asking.access.path("/personnes-ressources"))
        .field(field)
        .deed(button::submit(t!(lang, "guests-ask")).primary())
        .cancel(&asking.access.path(""), &t!(lang, "set-leave"))
}

fn nobody(lang: Lang, asking: &Asking<'_>) -> Markup {
    let membership = asking.access.membership();
    let invite = membership
        .may::<Invite>()
        .then(|| button::link(membership.community().path("/invitations"), t!(lang, "guests-invite")));
    empty::empty_state(&t!(lang, "guests-nobody"), invite)
}
