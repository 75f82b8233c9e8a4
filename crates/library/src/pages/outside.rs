//! The page of a resource for everyone: what it is and what may be done with it. It names nobody of the group, and no trial.

use files::Hung;
use maud::{Markup, html};
use ui::{Lang, facts, layout, prose};

use super::length;
use super::one::licence;
use crate::ADDRESS;
use crate::obtaining::Obtained;

/// The page; `file` is its last version, and where each file of it is read.
pub(crate) fn outside(
    (lang, is_announced): (Lang, bool),
    community: &str,
    resource: &Obtained,
    file: &[(String, String)],
) -> Markup {
    let from = html! { p.soft { (t!(lang, "outside-from", community = community)) } };
    let content = &resource.content;
    layout::one_column(html! {
        (layout::header(Some(html! { (content.kind.name(lang)) }), &content.title, Some(from)))
        (told(lang, resource))
        @if !file.is_empty() { ul { @for (name, address) in file { li { a href=(address) download=(name) { (name) } } } } }
        @if is_announced { p.soft { a href={ (ADDRESS) "/fil.atom" } { (t!(lang, "catalogue-feed")) } } }
    })
}

/// What it is and what may be done with it, for who is not of the group.
pub(crate) fn told(lang: Lang, resource: &Obtained) -> Markup {
    let content = &resource.content;
    let word = |text: &str| (!text.is_empty()).then(|| html! { (text) });
    let for_whom =
        content.company.map(|each| each.name(lang)).into_iter().chain(content.ages.map(|each| each.name(lang)));
    let facts = [
        (t!(lang, "fact-for-whom"), word(&for_whom.collect::<Vec<_>>().join(", "))),
        (t!(lang, "fact-length"), content.minutes.map(|minutes| html! { (length(lang, minutes)) })),
        (t!(lang, "fact-material"), word(&content.material)),
        (t!(lang, "fact-languages"), word(&content.languages)),
        (t!(lang, "fact-source"), word(&content.source)),
        (t!(lang, "fact-licence"), Some(licence(lang, content.licence))),
    ];
    let facts: Vec<_> = facts.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    html! {
        p { strong { (content.sentence) } }
        @if !content.purpose.is_empty() { div.prose { (prose::paragraphs(&content.purpose)) } }
        (facts::definitions(&facts))
        @if !content.link.is_empty() { p { a href=(content.link) rel="noopener noreferrer" { (content.link) } } }
    }
}

/// The names of the files of a version, and where each is read by everyone.
pub(crate) fn addresses(page: &str, files: &Hung) -> Vec<(String, String)> {
    files.0.iter().map(|file| (file.name.clone(), format!("{page}/fichiers/{}", file.id))).collect()
}
