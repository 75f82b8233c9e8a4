//! The form of a resource: a title and a sentence, the rest folded.

use communities::{Directory, Membership};
use conversations::RoomAccess;
use forms::Wording;
use maud::{Markup, Render, html};
use ui::conflict::Conflict;
use ui::form::{AnyField, Choices, Form, Select, TextArea, TextField};
use ui::{Lang, button, card, layout};

use super::above;
use crate::ADDRESS;
use crate::draft::{Draft, Field, LONGEST_LINE, LONGEST_LINK, LONGEST_SENTENCE, LONGEST_TITLE, Tried};
use crate::model::{Ages, Company, Content, Kind};
use crate::obtaining::ResourceAccess;
use crate::rights::{Licence, Visibility};

/// Which of them.
#[derive(Clone, Copy)]
pub(crate) enum Whose<'a> {
    /// A new resource; where addresses are read, with the one that is tried.
    New(Option<&'a Address>),
    /// A new one, from a message of this room.
    Message(&'a RoomAccess, i64),
    /// One that stands.
    Standing(&'a ResourceAccess),
}

impl Whose<'_> {
    pub(crate) fn title(self, lang: Lang) -> String {
        match self {
            Whose::New(_) | Whose::Message(..) => t!(lang, "resource-keep"),
            Whose::Standing(_) => t!(lang, "resource-change"),
        }
    }
}

/// The field of the address of a page that gives a card.
pub(crate) const PAGE: &str = "page";

/// The address of a page that gives a card, as it was tried.
#[derive(Debug, Default)]
pub(crate) struct Address {
    pub(crate) typed: String,
    pub(crate) problem: Option<String>,
}

/// All that a form shows.
#[derive(Clone, Copy)]
struct Filled<'a> {
    lang: Lang,
    tried: &'a Tried,
}

/// The page.
pub(crate) fn form(member: &Membership, whose: Whose<'_>, names: &Directory, tried: &Tried) -> Markup {
    let (lang, title) = (member.lang(), whose.title(member.lang()));
    layout::one_column(html! {
        (trail(member, whose, &title))
        (layout::header(None, &title, Some(html! {
            @match whose {
                Whose::Message(..) => p { (t!(lang, "resource-from-message-means")) },
                _ => p { (t!(lang, "resource-keep-means")) },
            }
        })))
        @if let Whose::New(Some(address)) = whose { (card_of(member, address)) }
        (fields(member, whose, names, tried))
    })
}

/// The form by which the page at an address gives its title and what it is about.
fn card_of(member: &Membership, address: &Address) -> Markup {
    let lang = member.lang();
    let field = TextField::new(lang, PAGE, t!(lang, "address-of")).max(u32::try_from(LONGEST_LINK).unwrap_or(u32::MAX));
    let field = field.value(&address.typed).hint(t!(lang, "address-of-hint")).error(address.problem.clone()).address();
    let form = Form::post(lang, member.community().path(&format!("{ADDRESS}/adresse")));
    html! { (card::plain(html! { (form.field(field).deed(button::submit(t!(lang, "address-read")))) })) }
}

/// Both versions side by side, then the form with one’s own.
pub(crate) fn conflict(access: &ResourceAccess, names: &Directory, saved: &Content, tried: &Tried) -> Markup {
    let (member, lang) = (access.member(), access.member().lang());
    let whose = Whose::Standing(access);
    let title = whose.title(lang);
    let theirs = Draft::of(saved, 0);
    let shown = Field::ALL.iter().filter(|field| !matches!(field, Field::Revision | Field::Sending));
    let row = |field: &Field| [field.label(lang), word(lang, *field, &theirs), word(lang, *field, &tried.draft)];
    let conflict = Conflict {
        lang,
        trail: trail(member, whose, &title),
        title: &title,
        rows: shown.map(row).collect(),
        saved: &access.path(""),
        form: fields(member, whose, names, tried).render(),
    };
    conflict.render()
}

/// What stands in a field, as people say it.
fn word(lang: Lang, field: Field, draft: &Draft) -> String {
    let typed = draft.text(field);
    let said = match field {
        Field::Kind => Kind::parse(typed).map(|each| each.name(lang)),
        Field::Ages => Ages::parse(typed).map(|each| each.name(lang)),
        Field::Company => Company::parse(typed).map(|each| each.name(lang)),
        Field::Licence => Licence::parse(typed).map(|each| each.name(lang)),
        Field::Visibility => Visibility::parse(typed).map(|each| each.name(lang)),
        _ => None,
    };
    said.unwrap_or_else(|| typed.to_owned())
}

fn trail(member: &Membership, whose: Whose<'_>, title: &str) -> Markup {
    match whose {
        Whose::Standing(access) => {
            above(member, &[(access.path("").as_str(), access.resource().content.title.as_str())], title)
        }
        _ => above(member, &[], title),
    }
}

fn fields(member: &Membership, whose: Whose<'_>, names: &Directory, tried: &Tried) -> Form {
    let (lang, all) = (member.lang(), member.community().path(ADDRESS));
    let (action, leave) = match whose {
        Whose::New(_) => (format!("{all}/nouvelle"), all),
        Whose::Message(room, id) => (format!("{}/messages/{id}/bibliotheque", room.path()), room.path()),
        Whose::Standing(access) => (access.path("/modification"), access.path("")),
    };
    let (filled, group) = (Filled { lang, tried }, names.everybody());
    let is_of_a_page = matches!(whose, Whose::New(_)) && !tried.draft.link.is_empty();
    let form = Form::post(lang, action)
        .refusal(tried.refused.as_deref())
        .hidden(Field::Sending.name(), &tried.draft.key)
        .hidden(Field::Revision.name(), &tried.draft.revision)
        .field(filled.line(Field::Title, LONGEST_TITLE).hint(t!(lang, "field-title-hint")).required())
        .field(filled.line(Field::Sentence, LONGEST_SENTENCE).hint(t!(lang, "field-sentence-hint")).required())
        .field(filled.select(Field::Kind, None, Kind::ALL.iter().map(|each| (each.code(), each.name(lang)))))
        .field(filled.purpose(&group))
        .folded(&t!(lang, "resource-more"), is_of_a_page, filled.for_whom())
        .folded(&t!(lang, "resource-rights"), false, filled.rights());
    form.deed(button::submit(whose.title(lang)).primary()).cancel(&leave, &t!(lang, "resource-leave"))
}

impl Filled<'_> {
    fn wrong(&self, field: Field) -> Option<String> {
        self.tried.wrong(field).map(|problem| problem.sentence(self.lang))
    }

    fn line(&self, field: Field, most: usize) -> TextField {
        TextField::new(self.lang, field.name(), field.label(self.lang))
            .max(u32::try_from(most).unwrap_or(u32::MAX))
            .value(self.tried.draft.text(field))
            .error(self.wrong(field))
    }

    fn select(&self, field: Field, none: Option<String>, each: impl Iterator<Item = (&'static str, String)>) -> Select {
        let select = Select::new(self.lang, field.name(), field.label(self.lang));
        let select = none.into_iter().fold(select, |select, none| select.option("", none));
        let select = each.fold(select, |select, (code, name)| select.option(code, name));
        select.value(self.tried.draft.text(field)).error(self.wrong(field))
    }

    /// What it is for: the only long text, in sight.
    fn purpose(&self, group: &[&str]) -> TextArea {
        TextArea::new(self.lang, Field::Purpose.name(), Field::Purpose.label(self.lang))
            .hint(t!(self.lang, "field-purpose-hint"))
            .rows(4)
            .max(u32::try_from(Wording::LONGEST).unwrap_or(u32::MAX))
            .tells_of_families(group)
            .value(&self.tried.draft.purpose)
            .error(self.wrong(Field::Purpose))
    }

    /// With whom, how long, with what.
    fn for_whom(&self) -> Vec<Box<dyn AnyField>> {
        let (lang, any) = (self.lang, || Some(t!(self.lang, "field-any")));
        let company = Company::ALL.iter().map(|each| (each.code(), each.name(lang)));
        let ages = Ages::ALL.iter().map(|each| (each.code(), each.name(lang)));
        vec![
            Box::new(self.select(Field::Company, any(), company)),
            Box::new(self.select(Field::Ages, any(), ages)),
            Box::new(self.line(Field::Minutes, 5).hint(t!(lang, "field-minutes-hint")).digits()),
            Box::new(self.line(Field::Material, LONGEST_LINE)),
            Box::new(self.line(Field::Languages, LONGEST_LINE).hint(t!(lang, "field-languages-hint"))),
            Box::new(self.line(Field::Themes, LONGEST_LINE).hint(t!(lang, "field-themes-hint"))),
            Box::new(self.line(Field::Link, LONGEST_LINK).hint(t!(lang, "field-link-hint")).address()),
        ]
    }

    /// Who made it, who reads it, what may be done with it.
    fn rights(&self) -> Vec<Box<dyn AnyField>> {
        let lang = self.lang;
        let means = |visibility: Visibility| match visibility {
            Visibility::Me => t!(lang, "visible-me-means"),
            Visibility::Community => t!(lang, "visible-community-means"),
            Visibility::Network => t!(lang, "visible-network-means"),
            Visibility::Everyone => t!(lang, "visible-everyone-means"),
        };
        let question = Choices::new(lang, Field::Visibility.name(), Field::Visibility.label(lang));
        let question = Visibility::ALL
            .iter()
            .fold(question, |question, each| question.explained(each.code(), each.name(lang), means(*each)));
        let licences = Licence::ALL.iter().map(|each| (each.code(), each.name(lang)));
        vec![
            Box::new(self.line(Field::Source, LONGEST_LINE).hint(t!(lang, "field-source-hint"))),
            Box::new(question.value(&self.tried.draft.visibility).error(self.wrong(Field::Visibility))),
            Box::new(self.select(Field::Licence, None, licences).hint(t!(lang, "field-licence-hint"))),
        ]
    }
}
