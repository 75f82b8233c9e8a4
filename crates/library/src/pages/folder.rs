//! The pages of the folder that reads without the program: each stands alone, asks for nothing elsewhere, and leads to the others by
//! where they lie beside it.

use maud::{DOCTYPE, Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use ui::{Lang, prose};

use super::length;
use super::one::licence;
use crate::exporting::place;
use crate::obtaining::Obtained;

const STYLE: &str = "body{font:1.1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}dt{font-weight:bold}dd{margin:0 0 .5rem}li{margin:.75rem 0}";

fn whole(lang: Lang, title: &str, inside: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (STYLE) }
            }
            body { main { h1 { (title) } (inside) } }
        }
    }
}

/// The page that leads to all of them.
pub(crate) fn index_of_folder(lang: Lang, community: &str, all: &[Obtained]) -> Markup {
    let title = t!(lang, "folder-title", community = community);
    whole(
        lang,
        &title,
        &html! {
            p { (t!(lang, "export-count", count = all.len())) " " a href="liste.csv" { (t!(lang, "export-csv")) } }
            ul {
                @for resource in all {
                    li {
                        a href={ (place(resource)) "/index.html" } { (resource.content.title) } br;
                        (resource.content.sentence) br;
                        small { (resource.content.kind.name(lang)) " · " (super::tried(lang, resource)) }
                    }
                }
            }
        },
    )
}

/// The page of one, beside its files, which are called so.
pub(crate) fn page_of_folder(lang: Lang, resource: &Obtained, files: &[String]) -> Markup {
    let content = &resource.content;
    let words = |text: &str| (!text.is_empty()).then(|| html! { (text) });
    let for_whom =
        content.company.map(|each| each.name(lang)).into_iter().chain(content.ages.map(|each| each.name(lang)));
    let facts = [
        (t!(lang, "fact-for-whom"), words(&for_whom.collect::<Vec<_>>().join(", "))),
        (t!(lang, "fact-length"), content.minutes.map(|minutes| html! { (length(lang, minutes)) })),
        (t!(lang, "fact-material"), words(&content.material)),
        (t!(lang, "fact-languages"), words(&content.languages)),
        (t!(lang, "fact-themes"), words(&content.themes)),
        (t!(lang, "fact-source"), words(&content.source)),
        (t!(lang, "fact-licence"), Some(licence(lang, content.licence))),
    ];
    let address = |name: &str| utf8_percent_encode(name, NON_ALPHANUMERIC).to_string();
    whole(
        lang,
        &content.title,
        &html! {
            p { a href="../../index.html" { (t!(lang, "library")) } }
            p { strong { (content.sentence) } }
            @if !content.purpose.is_empty() { (prose::paragraphs(&content.purpose)) }
            dl { @for (name, value) in facts { @if let Some(value) = value { dt { (name) } dd { (value) } } } }
            @if !content.link.is_empty() { p { a href=(content.link) rel="noopener noreferrer" { (content.link) } } }
            @if !files.is_empty() { ul { @for name in files { li { a href=(address(name)) { (name) } } } } }
        },
    )
}
