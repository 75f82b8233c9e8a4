//! The page by which coordination opens a training to the network, from values.

use communities::roles::OpenToNetwork;
use maud::{Markup, html};
use meetings::MeetingGrant;
use ui::breadcrumb::breadcrumb;
use ui::form::{Form, TextField};
use ui::{Lang, button, card, fold, layout};

use crate::draft::{Field, LONGEST, LONGEST_LINE, Tried};
use crate::model::Registered;

/// What the page shows.
pub(crate) struct Shown<'a> {
    pub(crate) by: &'a MeetingGrant<OpenToNetwork>,
    pub(crate) tried: &'a Tried,
    pub(crate) is_open: bool,
    pub(crate) registered: &'a [Registered],
}

pub(crate) fn page(of: &Shown<'_>) -> Markup {
    let member = of.by.membership();
    let (lang, meeting) = (member.lang(), of.by.meeting());
    let (all, here) = (member.community().path("/rencontres"), of.by.path(""));
    let title = t!(lang, "open-page");
    let above = breadcrumb(lang, &[(&all, &t!(lang, "meetings")), (&here, meeting.heading(lang))], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "open-means")) } })))
        @if of.is_open { (registered(lang, of)) }
        (form(lang, of))
        @if of.is_open { (closing(lang, of)) }
    })
}

fn form(lang: Lang, of: &Shown<'_>) -> Markup {
    let said = if of.is_open { t!(lang, "open-keep") } else { t!(lang, "open-do") };
    let form = Form::post(lang, of.by.path("/reseau"))
        .refusal(of.tried.refused.as_deref())
        .hidden(Field::Revision.name(), &of.tried.draft.revision)
        .field(line(lang, of, Field::Title).max(most(LONGEST_LINE)).required())
        .field(line(lang, of, Field::Place).max(most(LONGEST_LINE)).hint(t!(lang, "open-place-hint")))
        .field(line(lang, of, Field::Places).digits().required().hint(t!(lang, "open-places-hint")))
        .field(line(lang, of, Field::Practical).max(most(LONGEST)).hint(t!(lang, "open-practical-hint")))
        .deed(button::submit(said).primary())
        .cancel(&of.by.path(""), &t!(lang, "leave-as-is"));
    html! { (form) }
}

fn line(lang: Lang, of: &Shown<'_>, field: Field) -> TextField {
    let wrong = of.tried.wrong(field).map(|problem| problem.sentence(lang));
    TextField::new(lang, field.name(), field.label(lang)).value(of.tried.draft.text(field)).error(wrong)
}

fn most(most: usize) -> u32 {
    u32::try_from(most).unwrap_or(u32::MAX)
}

fn registered(lang: Lang, of: &Shown<'_>) -> Markup {
    let part = |has_place: bool| of.registered.iter().filter(move |each| each.has_place == has_place);
    let (placed, waiting) = (part(true).count(), part(false).count());
    card::titled(
        &t!(lang, "registered-title"),
        html! {
            p { (t!(lang, "registered-placed", count = placed)) }
            @for each in part(true) { (one(lang, of, each)) }
            @if waiting > 0 { p { (t!(lang, "registered-waiting", count = waiting)) } }
            @for each in part(false) { (one(lang, of, each)) }
        },
    )
}

fn one(lang: Lang, of: &Shown<'_>, each: &Registered) -> Markup {
    let name = each.person.as_str();
    let off = button::submit(t!(lang, "registered-off")).quiet().spoken(t!(lang, "registered-off-of", name = name));
    html! { div.row {
        span { strong { (each.person) } " · " (each.organization) }
        (button::deed(&of.by.path(&format!("/reseau/inscriptions/{}/retrait", each.person_id)), &off))
    } }
}

fn closing(lang: Lang, of: &Shown<'_>) -> Markup {
    let close = button::submit(t!(lang, "close-do")).danger();
    let means = if of.by.membership().gets_mail() { t!(lang, "close-means") } else { t!(lang, "close-means-no-mail") };
    fold::fold(
        &t!(lang, "close-title"),
        "",
        html! {
            p { (means) }
            (button::deed(&of.by.path("/reseau/fermeture"), &close))
        },
    )
}
