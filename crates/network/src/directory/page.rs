//! The pages of the directory, from values. No address is on any of them.

use forms::{Sought, says};
use identity::Person;
use maud::{Markup, html};
use ui::breadcrumb::breadcrumb;
use ui::form::{AnyField, Checkbox, Form, TextArea, TextField, Unkept};
use ui::narrow::{self, Narrow};
use ui::{Icon, Lang, button, card as cards, empty, layout, prose};

use super::{ADDRESS, Letter, WORDS, path};
use crate::card::{Card, Field, LONGEST, LONGEST_LINE, Tried};
use crate::member::NetworkMember;
use crate::writing;

/// What is looked for.
const SOUGHT: &str = "mots";

pub(super) fn list(member: &NetworkMember, all: &[Card], sought: &Sought) -> Markup {
    let (lang, title, whole) = (member.lang(), t!(member.lang(), "directory"), path());
    let told = |each: &Card| {
        [&each.person, &each.name, &each.said.offers, &each.said.looks_for, &each.said.territory]
            .map(String::as_str)
            .join(" ")
    };
    let is_found = |each: &&Card| sought.value(SOUGHT).is_empty() || says(&told(each), sought.value(SOUGHT));
    let leaf = sought.leaf(all.iter().filter(is_found).collect());
    let found = t!(lang, "directory-count", count = leaf.count);
    let narrow = Narrow { lang, whole: &whole, is_asked: sought.asks(&[SOUGHT]), found };
    let words: Vec<Box<dyn AnyField>> =
        vec![Box::new(TextField::new(lang, SOUGHT, t!(lang, "directory-words")).value(sought.value(SOUGHT)).max(200))];
    layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "directory-means")) } })))
        div.deeds { (button::link(format!("{whole}/moi"), t!(lang, "card-mine")).primary()) }
        @if all.is_empty() { (empty::empty_state(&t!(lang, "directory-none"), None)) } @else { (narrow.form(words)) }
        @if narrow.is_asked && leaf.items.is_empty() { (narrow.nothing()) }
        @for each in &leaf.items { (one(member, each)) }
        (narrow::pages(lang, (leaf.page, leaf.pages), |page| sought.address(&whole, &[SOUGHT], page)))
    })
}

fn one(member: &NetworkMember, card: &Card) -> Markup {
    let (lang, said) = (member.lang(), &card.said);
    let write = button::link(format!("{}/{}/ecrire", path(), card.person_id), t!(lang, "letter-write"));
    cards::titled(
        &card.person,
        html! {
            p.soft { (card.name) @if !said.territory.is_empty() { " · " (said.territory) } }
            @for (label, words) in [(Field::Offers, &said.offers), (Field::LooksFor, &said.looks_for)] {
                @if !words.is_empty() { h3 { (label.label(lang)) } div.prose { (prose::paragraphs(words)) } }
            }
            @if card.person_id != member.id() {
                p { (write.spoken(t!(lang, "letter-write-to", name = card.person.as_str()))) }
            }
        },
    )
}

fn above(lang: Lang, here: &str) -> Markup {
    breadcrumb(lang, &[(&path(), &t!(lang, "directory"))], here)
}

fn most(most: usize) -> u32 {
    u32::try_from(most).unwrap_or(u32::MAX)
}

pub(super) fn card(member: &NetworkMember, tried: &Tried, is_listed: bool) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "card-mine"));
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let words = |field: Field, hint: String| {
        let area = TextArea::new(lang, field.name(), field.label(lang)).rows(3).hint(hint).max(most(LONGEST));
        area.value(tried.draft.text(field)).error(wrong(field))
    };
    let territory = TextField::new(lang, Field::Territory.name(), Field::Territory.label(lang)).max(most(LONGEST_LINE));
    let organization = member.organization().name.as_str();
    let form = Form::post(lang, format!("{}/moi", path()))
        .field(words(Field::Offers, t!(lang, "card-offers-hint")))
        .field(words(Field::LooksFor, t!(lang, "card-looks-for-hint")))
        .field(
            territory
                .hint(t!(lang, "card-territory-hint"))
                .value(&tried.draft.territory)
                .error(wrong(Field::Territory)),
        )
        .deed(button::submit(if is_listed { t!(lang, "card-keep") } else { t!(lang, "card-appear") }).primary())
        .cancel(&path(), &t!(lang, "leave-as-is"));
    let off = button::submit(t!(lang, "card-off"));
    layout::one_column(html! {
        (layout::header(Some(above(lang, &title)), &title, Some(html! { p { (t!(lang, "card-means", organization = organization)) } })))
        (form)
        @if is_listed { (button::deed(&format!("{}/moi/retrait", path()), &off)) }
    })
}

pub(super) fn letter(member: &NetworkMember, to: &Person, tried: &Letter) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "letter-title", name = to.name.as_str()));
    let gives = t!(lang, "letter-address", email = member.viewer().person().email.as_str());
    let gives = Checkbox::new(lang, ADDRESS, gives).hint(t!(lang, "letter-address-hint")).checked(tried.draft.1);
    let body = if member.viewer().gets_mail() {
        let form = Form::post(lang, format!("{}/{}/ecrire", path(), to.id)).refusal(tried.refused.as_deref());
        let form = form.field(words(lang, t!(lang, "letter-words"), tried)).field(gives);
        let form = form.deed(button::submit(t!(lang, "letter-send")).primary().icon(Icon::Send));
        html! { p { (t!(lang, "letter-means", most = writing::MOST_A_DAY)) } (form.cancel(&path(), &t!(lang, "leave-as-is"))) }
    } else {
        html! { p { (t!(lang, "letter-no-mail")) } }
    };
    layout::one_column(html! {
        (layout::header(Some(above(lang, &title)), &title, None))
        (body)
    })
}

fn words(lang: Lang, label: String, tried: &Letter) -> TextArea {
    let area = TextArea::new(lang, WORDS, label).rows(6).max(most(writing::LONGEST)).required();
    area.unkept(Unkept::Private).value(&tried.draft.0).error(tried.wrong.clone())
}

pub(super) fn report(member: &NetworkMember, about: &Person, tried: &Letter) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "report-title", name = about.name.as_str()));
    let form = Form::post(lang, format!("{}/{}/signalement", path(), about.id))
        .refusal(tried.refused.as_deref())
        .field(words(lang, t!(lang, "report-words"), tried))
        .deed(button::submit(t!(lang, "report-send")).primary())
        .cancel(&path(), &t!(lang, "leave-as-is"));
    layout::one_column(html! {
        (layout::header(Some(above(lang, &title)), &title, Some(html! { p { (t!(lang, "report-means")) } })))
        @if member.viewer().gets_mail() { (form) } @else { p { (t!(lang, "letter-no-mail")) } }
    })
}
