//! The venue sheet to read, to print and to fill, and the page that shows two versions of it.

use forms::TICKED;
use maud::{Markup, Render, html};
use ui::conflict::Conflict;
use ui::form::{AnyField, Checkbox, Choices, Form, TextArea, TextField};
use ui::{Lang, button, empty, facts, layout, prose};

use super::draft::{LONGEST, LONGEST_WIFI, Wrong};
use super::{Draft, Field, Reception, StepFree, VenueGrant, VenueSheet};
use crate::trail;

/// The sheet as those who go there read it, with what they may know of the reception.
pub fn read(lang: Lang, sheet: &VenueSheet, reception: &Reception) -> Markup {
    let mut known: Vec<_> = sheet.facts(lang).into_iter().map(|(name, value)| (name, prose::lines(&value))).collect();
    if !sheet.wifi_name.is_empty() {
        known.push((t!(lang, "venue-wifi"), wifi(lang, &sheet.wifi_name, &reception.password)));
    }
    if !reception.contact.is_empty() {
        known.push((t!(lang, "venue-contact"), prose::lines(&reception.contact)));
    }
    facts::definitions(&known)
}

fn wifi(lang: Lang, name: &str, password: &str) -> Markup {
    html! {
        (name)
        @if !password.is_empty() {
            br; (t!(lang, "venue-wifi-password-is")) " " code { (password) }
            br; span.soft.small { (t!(lang, "venue-wifi-members")) }
        }
    }
}

/// The form of a sheet as it was tried.
pub(super) type Tried = forms::Tried<Draft, Wrong>;

/// Where a form of a sheet stands: where it is sent; where one comes from, and the name of that page.
pub(super) struct Stand {
    pub(super) action: String,
    pub(super) back: String,
    pub(super) back_name: String,
}

/// The form of a sheet, as it stands or as it was typed.
pub(super) struct Filled<'a> {
    pub(super) grant: &'a VenueGrant,
    pub(super) stand: &'a Stand,
    pub(super) tried: Tried,
}

impl Filled<'_> {
    fn lang(&self) -> Lang {
        self.grant.membership().lang()
    }

    fn wrong(&self, field: Field) -> Option<String> {
        self.tried.wrong(field).map(|problem| problem.sentence(self.lang()))
    }

    fn words(&self, field: Field) -> TextArea {
        let area = TextArea::new(self.lang(), field.name(), field.label(self.lang())).rows(2).max(LONGEST as u32);
        area.value(self.tried.draft.text(field)).error(self.wrong(field))
    }

    fn line(&self, field: Field, label: String) -> TextField {
        let line = TextField::new(self.lang(), field.name(), label);
        line.value(self.tried.draft.text(field)).error(self.wrong(field))
    }

    fn tick(&self, field: Field) -> Checkbox {
        let is_ticked = !self.tried.draft.text(field).is_empty();
        Checkbox::new(self.lang(), field.name(), field.label(self.lang())).sends(TICKED).checked(is_ticked)
    }
}

/// « Fiche du lieu : Maison des familles du Canal ».
pub(super) fn title(grant: &VenueGrant) -> String {
    t!(grant.membership().lang(), "venue-title", name = grant.organization().name.as_str())
}

pub(super) fn fill(filled: &Filled<'_>) -> Markup {
    let (lang, title) = (filled.lang(), title(filled.grant));
    layout::one_column(html! {
        (way(filled, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "venue-words")) } })))
        (form(filled))
    })
}

fn way(filled: &Filled<'_>, here: &str) -> Markup {
    let back = (filled.stand.back.as_str(), filled.stand.back_name.as_str());
    trail::of_season(filled.grant.membership(), &[back], here)
}

fn form(filled: &Filled<'_>) -> Form {
    let lang = filled.lang();
    Form::post(lang, &filled.stand.action)
        .hidden(Field::Revision.name(), &filled.tried.draft.revision)
        .group(&t!(lang, "venue-group-arrive"), arrive(filled))
        .group(&t!(lang, "venue-group-room"), room(filled))
        .group(&t!(lang, "venue-group-wifi"), wifi_fields(filled))
        .group(&t!(lang, "venue-group-contact"), vec![Box::new(contact(filled))])
        .deed(button::submit(t!(lang, "venue-save")).primary())
        .cancel(&filled.stand.back, &t!(lang, "set-leave"))
}

fn arrive(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let lang = filled.lang();
    let access = Choices::new(lang, Field::StepFree.name(), Field::StepFree.label(lang));
    let access = StepFree::ALL.iter().fold(access, |field, each| field.choice(each.code(), each.name(lang)));
    vec![
        Box::new(filled.words(Field::Address)),
        Box::new(filled.words(Field::Door).hint(t!(lang, "venue-door-hint"))),
        Box::new(access.value(step_free(&filled.tried.draft).code()).error(filled.wrong(Field::StepFree))),
        Box::new(filled.words(Field::Transit).hint(t!(lang, "venue-transit-hint"))),
        Box::new(filled.words(Field::Parking)),
    ]
}

fn step_free(draft: &Draft) -> StepFree {
    StepFree::parse(&draft.step_free).unwrap_or(StepFree::Unknown)
}

fn room(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let lang = filled.lang();
    let capacity = filled.line(Field::Capacity, t!(lang, "venue-capacity-field")).digits().max(3);
    vec![
        Box::new(capacity.hint(t!(lang, "venue-capacity-hint"))),
        Box::new(filled.words(Field::Toilets)),
        Box::new(filled.words(Field::Kitchen)),
        Box::new(filled.tick(Field::Screen)),
        Box::new(filled.tick(Field::Camera)),
        Box::new(filled.tick(Field::Microphone)),
        Box::new(filled.words(Field::Other)),
    ]
}

fn wifi_fields(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let lang = filled.lang();
    let line = |field: Field| filled.line(field, field.label(lang)).max(LONGEST_WIFI as u32);
    let password = line(Field::WifiPassword).autocomplete("off").hint(t!(lang, "venue-wifi-password-hint"));
    vec![Box::new(line(Field::WifiName)), Box::new(password)]
}

fn contact(filled: &Filled<'_>) -> TextArea {
    filled.words(Field::Contact).hint(t!(filled.lang(), "venue-contact-hint"))
}

/// Both versions side by side, then the form with one's own, to be saved over the other knowingly.
pub(super) fn conflict(filled: &Filled<'_>, saved: &Draft) -> Markup {
    let (lang, title) = (filled.lang(), t!(filled.lang(), "venue-conflict-title"));
    let told = Field::ALL.iter().filter(|field| **field != Field::Revision);
    let rows =
        told.map(|field| [field.label(lang), said(lang, *field, saved), said(lang, *field, &filled.tried.draft)]);
    let conflict = Conflict {
        lang,
        trail: way(filled, &title),
        title: &title,
        rows: rows.collect(),
        saved: &filled.stand.back,
        form: form(filled).render(),
    };
    conflict.render()
}

fn said(lang: Lang, field: Field, draft: &Draft) -> String {
    match (field, draft.text(field)) {
        (Field::StepFree, _) => step_free(draft).name(lang),
        (_, "") => String::new(),
        (Field::Screen | Field::Camera | Field::Microphone, _) => t!(lang, "venue-there"),
        (_, typed) => typed.to_owned(),
    }
}

/// For a member who has not said for which organisation they work: nothing can be filled yet.
pub(super) fn of_nobody(lang: Lang) -> Markup {
    let title = t!(lang, "venue-own");
    let deed = button::link(communities::organizations::web::PATH, t!(lang, "host-say-organization"));
    layout::one_column(html! {
        (layout::header(None, &title, None))
        (empty::empty_state(&t!(lang, "not-offered-no-organization"), Some(deed)))
    })
}

/// For the team of a meeting that nobody receives yet.
pub(super) fn of_no_host(lang: Lang, hosts: String) -> Markup {
    let deed = button::link(hosts, t!(lang, "deed-find-host"));
    layout::one_column(html! {
        (layout::header(None, &t!(lang, "venue-sheet"), None))
        (empty::empty_state(&t!(lang, "venue-no-host"), Some(deed)))
    })
}
