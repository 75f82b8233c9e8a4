//! The library of the network, from values. It names nobody of a community, and tells no trial: how many there were is what a
//! resource is worth there.

use forms::Sought;
use maud::{Markup, html};
use ui::breadcrumb::breadcrumb;
use ui::form::{AnyField, Select, TextField};
use ui::narrow::{self, Narrow};
use ui::tag::{Kind as Cloth, tag};
use ui::{Lang, button, card, empty, layout};

use super::outside::told as what;
use super::tried;
use crate::filing::Version;
use crate::model::Kind;
use crate::sharing::{Shared, path};
use crate::shelf::{KIND, WORDS, told};

/// How many of the newest stand at the network's home.
const NEWEST: usize = 5;

pub(crate) fn shared_list(lang: Lang, all: &[Shared], sought: &Sought) -> Markup {
    let (title, whole) = (t!(lang, "shared-title"), path());
    let leaf = sought.leaf(all.iter().filter(|each| is_found(each, sought)).collect());
    let said = t!(lang, "library-count", count = leaf.count);
    let narrow = Narrow { lang, whole: &whole, is_asked: sought.asks(&[WORDS, KIND]), found: said };
    layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "shared-means")) } })))
        @if !all.is_empty() { (narrow.form(fields(lang, sought))) } @else { (empty::empty_state(&t!(lang, "shared-none"), None)) }
        @if narrow.is_asked && leaf.items.is_empty() { (narrow.nothing()) }
        @if !leaf.items.is_empty() { ul.found { @for each in &leaf.items { (item(lang, each)) } } }
        (narrow::pages(lang, (leaf.page, leaf.pages), |page| sought.address(&whole, &[WORDS, KIND], page)))
    })
}

fn fields(lang: Lang, sought: &Sought) -> Vec<Box<dyn AnyField>> {
    let words = TextField::new(lang, WORDS, t!(lang, "library-words")).value(sought.value(WORDS)).max(200);
    let kind = Select::new(lang, KIND, t!(lang, "field-kind")).option("", t!(lang, "library-all"));
    let kind = Kind::ALL.iter().fold(kind, |kind, each| kind.option(each.code(), each.name(lang)));
    vec![Box::new(words), Box::new(kind.value(sought.value(KIND)))]
}

fn is_found(shared: &Shared, sought: &Sought) -> bool {
    let (kind, words) = (sought.value(KIND), sought.value(WORDS));
    let said = || format!("{} {}", told(&shared.resource, false), shared.community);
    (kind.is_empty() || kind == shared.resource.content.kind.code())
        && (words.is_empty() || forms::says(&said(), words))
}

fn item(lang: Lang, shared: &Shared) -> Markup {
    let content = &shared.resource.content;
    html! {
        li {
            h2 { a href=(shared.path()) { (content.title) } }
            p { (content.sentence) }
            p.row.small {
                (tag(Cloth::Library, &content.kind.name(lang)))
                span.soft { (shared.community) " · " (tried(lang, &shared.resource)) }
            }
        }
    }
}

/// A resource as somebody of the network reads it.
pub(crate) fn shared(lang: Lang, shared: &Shared, version: Option<&Version>) -> platform::Result<Markup> {
    let (resource, title) = (&shared.resource, shared.resource.content.title.as_str());
    let above = breadcrumb(lang, &[(&path(), &t!(lang, "shared-title"))], title);
    let from = html! {
        p.row { (tag(Cloth::Library, &resource.content.kind.name(lang))) span.soft { (tried(lang, resource)) } }
        p.soft { (t!(lang, "outside-from", community = shared.community.as_str())) }
    };
    let files = version.map(Version::files).transpose()?;
    Ok(layout::one_column(html! {
        (layout::header(Some(above), title, Some(from)))
        (card::plain(html! { div.stack {
            (what(lang, resource))
            @if let Some(files) = &files { (files::drawn(lang, files)) }
        } }))
    }))
}

/// The newest, at the network's home.
pub(crate) fn newest(lang: Lang, all: &[Shared]) -> Markup {
    card::titled(
        &t!(lang, "shared-title"),
        html! {
            @if all.is_empty() { p.soft { (t!(lang, "shared-none")) } }
            @else { ul.found { @for each in all.iter().take(NEWEST) { (item(lang, each)) } } }
            p { (button::link(path(), t!(lang, "shared-open"))) }
        },
    )
}
