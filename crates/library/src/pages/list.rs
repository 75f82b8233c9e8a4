//! The library: what is looked for, and what is found, the most tried first.

use communities::Grant;
use communities::Membership;
use communities::roles::UseLibrary;
use maud::{Markup, html};
use ui::breadcrumb::breadcrumb;
use ui::form::{AnyField, Select, TextField};
use ui::narrow::{self, Narrow};
use ui::quilt::{self, Act};
use ui::{Icon, button, empty, layout};

use super::{count, tags, tried};
use crate::ADDRESS;
use crate::model::{Company, Kind};
use crate::obtaining::Obtained;
use crate::shelf::{ASKED, AWAY, COLLECTION, COMPANY, KIND, LANGUAGE, MOST_SAYING, SAVED, SHELF, Shelf, THEME, WORDS};

/// The page.
pub(crate) fn list(member: &Grant<UseLibrary>, shelf: &Shelf) -> Markup {
    let (lang, title, community) = (member.lang(), t!(member.lang(), "library"), member.community());
    let (whole, count) = (community.path(ADDRESS), shelf.found.count);
    let said = match shelf.is_cut {
        true => t!(lang, "library-count-newest", count = count, most = MOST_SAYING),
        false => t!(lang, "library-count", count = count),
    };
    let narrow = Narrow { lang, whole: &whole, is_asked: shelf.sought.asks(&ASKED), found: said };
    let home = (community.path(""), community.name.clone());
    layout::one_column(html! {
        (breadcrumb(lang, &[(home.0.as_str(), home.1.as_str())], &title))
        (layout::header(None, &title, Some(lead(member, shelf))))
        @if shelf.choices.in_use() + shelf.choices.away > 0 { (search(member, shelf, &narrow)) (kinds(member, shelf)) }
        (found(member, shelf, &narrow))
    })
}

fn lead(member: &Membership, shelf: &Shelf) -> Markup {
    let (lang, path) = (member.lang(), member.community().path(ADDRESS));
    let chosen = shelf.sought.value(SHELF);
    html! { div.stack {
        p { (t!(lang, "library-lead")) }
        p.row {
            (button::link(format!("{path}/nouvelle"), t!(lang, "resource-keep")).primary().icon(Icon::Add))
            (button::link(format!("{path}/import"), t!(lang, "import")).quiet())
            (button::link(member.community().path(glossary::ADDRESS), t!(lang, "library-glossary")).quiet())
            @if chosen != SAVED { (button::link(format!("{path}?{SHELF}={SAVED}"), t!(lang, "library-saved")).quiet()) }
            @if shelf.choices.in_use() > 0 { (button::link(format!("{path}/emporter"), t!(lang, "export-title")).quiet()) }
            @if chosen != AWAY && shelf.choices.away > 0 { (button::link(format!("{path}?{SHELF}={AWAY}"), t!(lang, "library-away")).quiet()) }
        }
    } }
}

/// A field of the search: its name, its label, what leaves it open, and the words and names of what may be chosen.
type Choice = (&'static str, String, String, Vec<(String, String)>);

/// What is looked for, folded until something is.
fn search(member: &Membership, shelf: &Shelf, narrow: &Narrow<'_>) -> Markup {
    let (lang, asked) = (member.lang(), |name| shelf.sought.value(name));
    let words = |words: &[String]| words.iter().map(|word| (word.clone(), word.clone())).collect();
    let kinds = Kind::ALL.iter().map(|each| (each.code().to_owned(), each.name(lang))).collect();
    let company = Company::ALL.iter().map(|each| (each.code().to_owned(), each.name(lang))).collect();
    let shelves = [(SAVED, t!(lang, "library-saved")), (AWAY, t!(lang, "library-away"))];
    let shelves = shelves.into_iter().map(|(code, name)| (code.to_owned(), name)).collect();
    let choices: [Choice; 6] = [
        (KIND, t!(lang, "field-kind"), t!(lang, "library-all"), kinds),
        (COMPANY, t!(lang, "field-company"), t!(lang, "library-any-company"), company),
        (LANGUAGE, t!(lang, "field-languages"), t!(lang, "library-any-language"), words(&shelf.choices.languages)),
        (THEME, t!(lang, "field-themes"), t!(lang, "library-any-theme"), words(&shelf.choices.themes)),
        (
            COLLECTION,
            t!(lang, "library-collection"),
            t!(lang, "library-any-collection"),
            words(&shelf.choices.collections),
        ),
        (SHELF, t!(lang, "library-shelf"), t!(lang, "library-whole"), shelves),
    ];
    let line = TextField::new(lang, WORDS, t!(lang, "library-words")).value(asked(WORDS)).max(200);
    let mut fields: Vec<Box<dyn AnyField>> = vec![Box::new(line)];
    for (name, label, any, each) in choices.into_iter().filter(|(.., each)| !each.is_empty()) {
        let select = Select::new(lang, name, label).option("", any).value(asked(name));
        fields.push(Box::new(each.into_iter().fold(select, |select, (value, label)| select.option(value, label))));
    }
    narrow.form(fields)
}

/// Each kind that there is, with how many there are of it.
fn kinds(member: &Membership, shelf: &Shelf) -> Markup {
    let (lang, path, chosen) = (member.lang(), member.community().path(ADDRESS), shelf.sought.value(KIND));
    let (kinds, all) = (&shelf.choices.kinds, shelf.choices.in_use());
    let said = |name: String, number| format!("{name}, {}", count(lang, number));
    html! {
        @if kinds.len() > 1 {
            nav.row aria-label=(t!(lang, "library-kinds")) {
                (kind_link(path.clone(), chosen.is_empty(), said(t!(lang, "library-all"), all)))
                @for (kind, number) in kinds {
                    (kind_link(format!("{path}?{KIND}={}", kind.code()), chosen == kind.code(), said(kind.name(lang), *number)))
                }
            }
        }
    }
}

/// A kind, pressed when it is the one that is shown.
fn kind_link(address: String, is_chosen: bool, words: String) -> Markup {
    let link = button::link(address, words);
    html! { @if is_chosen { (link.primary().attribute("aria-current", "true")) } @else { (link) } }
}

fn found(member: &Membership, shelf: &Shelf, narrow: &Narrow<'_>) -> Markup {
    let (lang, leaf) = (member.lang(), &shelf.found);
    let nothing = |words: String| empty::empty_state(&words, None);
    html! {
        @if !leaf.items.is_empty() {
            @if !narrow.is_asked { p.soft { (narrow.found) } }
            ul.found { @for resource in &leaf.items { (item(member, resource)) } }
        }
        @else if shelf.sought.value(SHELF) == SAVED { (nothing(t!(lang, "library-none-saved"))) }
        @else if narrow.is_asked { (narrow.nothing()) }
        @else { (nothing(t!(lang, "library-none"))) }
        (narrow::pages(lang, (leaf.page, leaf.pages), |page| shelf.sought.address(narrow.whole, &ASKED, page)))
    }
}

/// A resource in a list: what it is called, what it is, what it is worth.
pub(super) fn item(member: &Membership, resource: &Obtained) -> Markup {
    let lang = member.lang();
    html! {
        li {
            (quilt::block(cloth(resource.content.kind)))
            h2 { a href=(member.community().path(&resource.page(""))) { (resource.content.title) } }
            p { (resource.content.sentence) }
            p.row.small { (tags(lang, resource)) span.soft { (tried(lang, resource)) } }
        }
    }
}

/// The block that stands for a kind, as in the quilt: the eye finds an activity before it reads.
fn cloth(kind: Kind) -> Act {
    match kind {
        Kind::Idea => Act::Message,
        Kind::Activity => Act::Resource,
        Kind::Tool => Act::Reflection,
        Kind::Document => Act::Meeting,
        Kind::Link => Act::Help,
        Kind::Training => Act::Training,
    }
}
