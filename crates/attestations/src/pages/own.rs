//! A person's own: all of them, one, the name that they want on the next ones, and whether directors read one.

use identity::PROFILE;
use maud::{Markup, html};
use ui::form::{Form, TextField};
use ui::{Icon, Lang, breadcrumb, button, card, empty, layout};

use super::IS;
use super::all::standing;
use super::one::{revoked, sheet};
use crate::OWN;
use crate::model::Attestation;
use crate::own::{Field, Tried};

/// What the profile says of them.
pub fn profile_part(lang: Lang) -> Markup {
    let words = html! { p { (t!(lang, "own-part")) } p { (button::link(OWN, t!(lang, "own-open"))) } };
    card::titled(&t!(lang, "own"), words)
}

/// The page of all of them; `is_written` says whether they wrote their name already.
pub(crate) fn own(lang: Lang, all: &[Attestation], (tried, is_written): (&Tried, bool)) -> Markup {
    let title = t!(lang, "own");
    let above = breadcrumb::breadcrumb(lang, &[(PROFILE, &t!(lang, "own-profile"))], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "own-lead")) } })))
        @if all.is_empty() { (empty::empty_state(&t!(lang, "own-none"), None)) }
        @else { (card::plain(html! { ul.todo { @for each in all { (item(lang, each)) } } })) }
        (card::titled(&t!(lang, "own-name"), named(lang, tried, is_written)))
    })
}

fn item(lang: Lang, each: &Attestation) -> Markup {
    html! {
        li {
            div.grow.stack {
                p { a href=(each.own_path("")) { strong { (each.title) } } " " (standing(lang, each)) }
                p.soft.small { (each.days(lang)) " · " (each.hours(lang)) " · " (each.organization) }
            }
        }
    }
}

fn named(lang: Lang, tried: &Tried, is_written: bool) -> Markup {
    let wrong = tried.wrong(Field::Name).map(|problem| problem.sentence(lang));
    let name = TextField::new(lang, Field::Name.name(), Field::Name.label(lang)).required().autocomplete("name");
    let (means, deed) = match is_written {
        true => (t!(lang, "own-name-kept"), t!(lang, "own-name-do")),
        false => (t!(lang, "own-name-asked"), t!(lang, "own-name-confirm")),
    };
    let form = Form::post(lang, format!("{OWN}/nom"))
        .field(name.hint(t!(lang, "own-name-hint")).value(&tried.draft.name).error(wrong))
        .deed(button::submit(deed));
    html! { p { (means) } (form) }
}

/// The page of one.
pub(crate) fn own_one(lang: Lang, each: &Attestation, (link, has_pdf): (&str, bool)) -> Markup {
    let ways = [(PROFILE, t!(lang, "own-profile")), (OWN, t!(lang, "own"))];
    let ways = ways.each_ref().map(|(href, name)| (*href, name.as_str()));
    layout::one_column(html! {
        (layout::header(Some(breadcrumb::breadcrumb(lang, &ways, &each.title)), &t!(lang, "sheet-title"), None))
        (revoked(lang, each))
        (sheet(lang, each, link))
        @if has_pdf { div.row { (button::link(each.own_path("/texte.pdf"), t!(lang, "sheet-pdf")).primary().icon(Icon::Download)) } }
        @else { p.soft.small.off-paper { (t!(lang, "sheet-print")) } }
        @if each.is_in_force() { (consent(lang, each)) }
    })
}

/// Whether directors read it in their list: one press, taken back by one press.
fn consent(lang: Lang, each: &Attestation) -> Markup {
    let (said, deed, is) = match each.is_listed() {
        true => (t!(lang, "own-listed"), t!(lang, "own-unlist"), ""),
        false => (t!(lang, "own-unlisted"), t!(lang, "own-list"), IS),
    };
    let form = Form::post(lang, each.own_path("/liste")).hidden(IS, is).deed(button::submit(deed));
    html! { div.off-paper { (card::titled(&t!(lang, "own-directors"), html! { p { (said) } (form) })) } }
}
