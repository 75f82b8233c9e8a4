//! Pages that ask before something that cannot be undone, and that on which a ballot is noted for somebody.

use communities::roles::Vote as Votes;
use communities::{Directory, Membership};
use identity::device;
use maud::{Markup, html};
use ui::form::{Form, Select};
use ui::{button, layout};

use super::ballot::{Said, fields};
use super::one::{Around, rules, to_close};
use super::{above, path_of};
use crate::ballot::ABSTAINS;
use crate::model::{Choice, Kind, Vote};

/// The field of the person who is on the telephone.
pub(crate) const PERSON: &str = "personne";

/// Before a vote is opened: what will hold, and cannot change.
pub(crate) fn opening(around: &Around<'_>, refused: Option<&str>) -> Markup {
    let (lang, vote, title) = (around.lang(), around.vote, t!(around.lang(), "vote-to-open"));
    let form = Form::post(lang, around.path("/ouverture"))
        .refusal(refused)
        .hidden("revision", &vote.revision.to_string())
        .deed(button::submit(t!(lang, "vote-open-do")).primary())
        .cancel(&around.path(""), &t!(lang, "vote-leave"));
    layout::one_column(html! {
        (layout::header(Some(above(around.member, Some(vote), &title)), &title, None))
        (rules(around))
        @if vote.is_secret() { p { (t!(lang, "open-secret")) } }
        p { (t!(lang, "vote-open-once")) }
        (form)
    })
}

/// Before a vote is closed.
pub(crate) fn closing(around: &Around<'_>) -> Markup {
    let (lang, vote, title) = (around.lang(), around.vote, to_close(around.lang(), around.vote));
    let means = match () {
        () if vote.kind == Kind::Consent => t!(lang, "close-consent"),
        () if !vote.is_secret() => t!(lang, "close-named"),
        () if around.is_enough => t!(lang, "close-enough"),
        () => t!(lang, "close-few"),
    };
    let close = if vote.kind == Kind::Consent { t!(lang, "close-consent-do") } else { t!(lang, "vote-close-do") };
    layout::one_column(html! {
        (layout::header(Some(above(around.member, Some(vote), &title)), &title, None))
        p { (means) }
        p { (t!(lang, "vote-close-once")) }
        div.deeds {
            (button::deed(&around.path("/fermeture"), &button::submit(close).primary()))
            (button::link(around.path(""), t!(lang, "vote-stay-open")).quiet())
        }
    })
}

/// A ballot noted for somebody on the telephone; of a secret vote, one that came on paper or by telephone.
pub(crate) fn noting(
    member: &Membership,
    (vote, options): (&Vote, &[Choice]),
    (names, device): (&Directory, &str),
    said: &Said,
) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "vote-note"));
    let path = |rest| path_of(member.community(), vote.id, rest);
    let form = Form::post(lang, path("/telephone")).attribute("autocomplete", "off").refusal(said.refused.as_deref());
    let form =
        if vote.is_secret() { form.hidden(device::FIELD, device) } else { form.field(person(member, names, said)) };
    let form = fields(form, (lang, vote, options), said).deed(button::submit(t!(lang, "note-do")).primary());
    let form = match vote.kind {
        Kind::Consent => form,
        _ => form.deed(button::submit(t!(lang, "note-abstains")).quiet().named(ABSTAINS, "oui")),
    };
    let means = if vote.is_secret() { t!(lang, "note-secret") } else { t!(lang, "note-named") };
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(vote), &title)), &title, Some(html! { p { (means) } })))
        (form.cancel(&path(""), &t!(lang, "vote-leave")))
    })
}

fn person(member: &Membership, names: &Directory, said: &Said) -> Select {
    let lang = member.lang();
    let wrong = said.wrong.iter().find(|(name, _)| name == PERSON).map(|(_, problem)| problem.sentence(lang));
    let select = Select::new(lang, PERSON, t!(lang, "note-person")).option("", t!(lang, "note-choose"));
    let people = names.those_who_may::<Votes>();
    let select = people.iter().fold(select, |select, card| select.option(card.id.to_string(), card.name.as_str()));
    select.value(said.draft.value(PERSON)).error(wrong)
}
