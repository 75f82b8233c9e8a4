//! The venue sheet to read, to print and to fill, and the page that shows two versions of it.

use maud::{Markup, Render, html};
use ui::conflict::Conflict;
use ui::form::{AnyField, Checkbox, Choices, Form, TextArea, TextField};
use ui::{Lang, breadcrumb, button, empty, facts, layout};

use super::draft::{LONGEST, LONGEST_WIFI, TICKED};
use super::{Draft, Field, Problem, Reception, StepFree, VenueGrant, VenueSheet};

/// The sheet as those who go there read it, with what they may know of the reception.
pub fn read(lang: Lang, sheet: &VenueSheet, reception: &Reception) -> Markup {
    let mut known: Vec<_> = sheet.facts(lang).into_iter().map(|(name, value)| (name, lines(&value))).collect();
    if !sheet.wifi_name.is_empty() {
        known.push((t!(lang, "venue-wifi"), wifi(lang, &sheet.wifi_name, &reception.password)));
    }
    if !reception.contact.is_empty() {
        known.push((t!(lang, "venue-contact"), lines(&reception.contact)));
    }
    facts::definitions(&known)
}

fn lines(value: &str) -> Markup {
    html! { @for (place, line) in value.lines().enumerate() { @if place > 0 { br; } (line) } }
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

/// The form of a sheet, as it stands or as it was typed.
pub(super) struct Filled<'a> {
    pub(super) grant: &'a VenueGrant,
    /// Where the form is sent.
    pub(super) action: &'a str,
    /// Where one comes from: its address and its name.
    pub(super) back: (&'a str, &'a str),
    pub(super) draft: &'a Draft,
    pub(super) wrong: &'a [(Field, Problem)],
}

impl Filled<'_> {
    fn lang(&self) -> Lang {
        self.grant.membership().lang()
    }

    fn wrong(&self, field: Field) -> Option<String> {
        let (_, problem) = self.wrong.iter().find(|(each, _)| *each == field)?;
        Some(problem.sentence(self.lang()))
    }

    fn words(&self, field: Field, label: String, typed: &str) -> TextArea {
        let area = TextArea::new(self.lang(), field.name(), label).rows(2).max(LONGEST as u32);
        area.value(typed).error(self.wrong(field))
    }

    fn line(&self, field: Field, label: String, typed: &str) -> TextField {
        TextField::new(self.lang(), field.name(), label).value(typed).error(self.wrong(field))
    }

    fn tick(&self, field: Field, label: String, typed: &str) -> Checkbox {
        Checkbox::new(self.lang(), field.name(), label).sends(TICKED).checked(typed == TICKED)
    }
}

pub(super) fn fill(filled: &Filled<'_>) -> Markup {
    let (lang, name) = (filled.lang(), filled.grant.organization().name.as_str());
    let title = t!(lang, "venue-title", name = name);
    layout::one_column(html! {
        (trail(filled, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "venue-words")) } })))
        (form(filled))
    })
}

fn trail(filled: &Filled<'_>, here: &str) -> Markup {
    let lang = filled.lang();
    let season = filled.grant.membership().community().path("/rencontres");
    breadcrumb::breadcrumb(lang, &[(&season, &t!(lang, "meetings")), filled.back], here)
}

fn form(filled: &Filled<'_>) -> Form {
    let lang = filled.lang();
    Form::post(lang, filled.action)
        .hidden(Field::Revision.name(), &filled.draft.revision)
        .group(&t!(lang, "venue-group-arrive"), arrive(filled))
        .group(&t!(lang, "venue-group-room"), room(filled))
        .group(&t!(lang, "venue-group-wifi"), wifi_fields(filled))
        .group(&t!(lang, "venue-group-contact"), vec![Box::new(contact(filled))])
        .deed(button::submit(t!(lang, "venue-save")).primary())
        .cancel(filled.back.0, &t!(lang, "set-leave"))
}

fn arrive(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), filled.draft);
    let step_free = StepFree::parse(&draft.step_free).unwrap_or(StepFree::Unknown).code();
    let access = Choices::new(lang, Field::StepFree.name(), t!(lang, "venue-step-free"));
    let access = StepFree::ALL.iter().fold(access, |field, each| field.choice(each.code(), each.said(lang)));
    vec![
        Box::new(filled.words(Field::Address, t!(lang, "venue-address"), &draft.address)),
        Box::new(filled.words(Field::Door, t!(lang, "venue-door"), &draft.door).hint(t!(lang, "venue-door-hint"))),
        Box::new(access.value(step_free).error(filled.wrong(Field::StepFree))),
        Box::new(
            filled
                .words(Field::Transit, t!(lang, "venue-transit"), &draft.transit)
                .hint(t!(lang, "venue-transit-hint")),
        ),
        Box::new(filled.words(Field::Parking, t!(lang, "venue-parking"), &draft.parking)),
    ]
}

fn room(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), filled.draft);
    let capacity = filled.line(Field::Capacity, t!(lang, "venue-capacity-field"), &draft.capacity).digits().max(3);
    vec![
        Box::new(capacity.hint(t!(lang, "venue-capacity-hint"))),
        Box::new(filled.words(Field::Toilets, t!(lang, "venue-toilets"), &draft.toilets)),
        Box::new(filled.words(Field::Kitchen, t!(lang, "venue-kitchen"), &draft.kitchen)),
        Box::new(filled.tick(Field::Screen, t!(lang, "venue-screen-field"), &draft.screen)),
        Box::new(filled.tick(Field::Camera, t!(lang, "venue-camera-field"), &draft.camera)),
        Box::new(filled.tick(Field::Microphone, t!(lang, "venue-microphone-field"), &draft.microphone)),
        Box::new(filled.words(Field::Other, t!(lang, "venue-other"), &draft.other)),
    ]
}

fn wifi_fields(filled: &Filled<'_>) -> Vec<Box<dyn AnyField>> {
    let (lang, draft) = (filled.lang(), filled.draft);
    let name = filled.line(Field::WifiName, t!(lang, "venue-wifi-name"), &draft.wifi_name);
    let password = filled.line(Field::WifiPassword, t!(lang, "venue-wifi-password"), &draft.wifi_password);
    let password = password.autocomplete("off").hint(t!(lang, "venue-wifi-password-hint"));
    vec![Box::new(name.max(LONGEST_WIFI as u32)), Box::new(password.max(LONGEST_WIFI as u32))]
}

fn contact(filled: &Filled<'_>) -> TextArea {
    let lang = filled.lang();
    filled.words(Field::Contact, t!(lang, "venue-contact"), &filled.draft.contact).hint(t!(lang, "venue-contact-hint"))
}

/// Both versions side by side, then the form with one's own, to be saved over the other knowingly.
pub(super) fn conflict(filled: &Filled<'_>, saved: &Draft) -> Markup {
    let (lang, title) = (filled.lang(), t!(filled.lang(), "venue-conflict-title"));
    let rows = named(lang).into_iter().map(|(name, value)| [name, value(lang, saved), value(lang, filled.draft)]);
    let conflict = Conflict {
        lang,
        trail: trail(filled, &title),
        title: &title,
        rows: rows.collect(),
        saved: filled.back.0,
        form: form(filled).render(),
    };
    conflict.render()
}

type Said = fn(Lang, &Draft) -> String;

fn named(lang: Lang) -> Vec<(String, Said)> {
    vec![
        (t!(lang, "venue-address"), |_, draft| draft.address.clone()),
        (t!(lang, "venue-door"), |_, draft| draft.door.clone()),
        (t!(lang, "venue-step-free"), |lang, draft| {
            StepFree::parse(&draft.step_free).unwrap_or(StepFree::Unknown).said(lang)
        }),
        (t!(lang, "venue-transit"), |_, draft| draft.transit.clone()),
        (t!(lang, "venue-parking"), |_, draft| draft.parking.clone()),
        (t!(lang, "venue-capacity"), |_, draft| draft.capacity.clone()),
        (t!(lang, "venue-toilets"), |_, draft| draft.toilets.clone()),
        (t!(lang, "venue-kitchen"), |_, draft| draft.kitchen.clone()),
        (t!(lang, "venue-screen-field"), |lang, draft| there(lang, &draft.screen)),
        (t!(lang, "venue-camera-field"), |lang, draft| there(lang, &draft.camera)),
        (t!(lang, "venue-microphone-field"), |lang, draft| there(lang, &draft.microphone)),
        (t!(lang, "venue-other"), |_, draft| draft.other.clone()),
        (t!(lang, "venue-wifi-name"), |_, draft| draft.wifi_name.clone()),
        (t!(lang, "venue-wifi-password"), |_, draft| draft.wifi_password.clone()),
        (t!(lang, "venue-contact"), |_, draft| draft.contact.clone()),
    ]
}

fn there(lang: Lang, typed: &str) -> String {
    if typed == TICKED { t!(lang, "venue-there") } else { String::new() }
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
