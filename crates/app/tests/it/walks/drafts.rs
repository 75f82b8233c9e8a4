//! Each text longer than a line, on each page: what is typed there stays in the browser until it is sent, or the page says
//! why not, and this list too.

use scraper::{ElementRef, Html, Selector};

use super::routes::Route;
use crate::world::Answer;

/// The texts of which a browser keeps nothing while they are typed: the word that the page carries, a part of where they are
/// sent, their name. `docs/security.md` gives the reasons.
const UNKEPT: &[(&str, &str, &str)] = &[
    // Why somebody is absent, or no longer receives: for those who lead alone.
    ("private", "/reponse", "raison"),
    ("private", "/offre/retrait", "mots"),
    // What strangers say of themselves: nobody knows whose browser it is.
    ("private", "/demande", "pourquoi"),
    ("private", "/demande", "disponibilites"),
    ("private", "/demande", "besoins"),
    ("private", "/demande", "reponse-"),
    // What names nobody once it is sent.
    ("nameless", "/besoins", "reponse-"),
    ("nameless", "/pouls", "phrase"),
    // What one person writes to another, or reports.
    ("private", "/reseau/repertoire/", "mots"),
    // What could not be taken any more: to be copied.
    ("shown", "", "ecrit"),
    // What stands in a file already.
    ("shown", "/reseau/organismes/liste", "lignes"),
];

/// Panics when a text of this page would be lost by leaving it.
#[track_caller]
pub(super) fn are_kept(route: &Route, answer: &Answer) {
    let is_page = answer.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page || !answer.status.is_success() {
        return;
    }
    let page = Html::parse_document(answer.page.source());
    let areas = selected(&page, "textarea:not([hidden])");
    for area in &areas {
        let (name, sent_to) = (area.attr("name").unwrap_or_default(), sent_to(route, *area));
        let Some(why) = area.attr("data-unkept") else {
            assert!(area.attr("data-draft").is_some(), "{route}: what is typed in « {name} » is lost by leaving");
            continue;
        };
        let is_listed =
            |(word, part, of): &&(&str, &str, &str)| why == *word && sent_to.contains(part) && name.starts_with(of);
        assert!(UNKEPT.iter().any(|each| is_listed(&each)), "{route}: « {name} » is not kept ({why}): list it here");
    }
    let kept = areas.iter().filter(|area| area.attr("data-draft").is_some()).count();
    let said = selected(&page, "[data-draft-said]").len();
    assert_eq!(kept, said, "{route}: beside each text, what is said to whoever comes back");
    let looked_at = !selected(&page, "textarea[data-discretion], input[data-discretion]").is_empty();
    assert_eq!(
        selected(&page, "template#discretion").len(),
        usize::from(looked_at),
        "{route}: what looks at a text, once"
    );
    let whose = selected(&page, "body[data-drafts]");
    assert!(kept == 0 || whose.len() == 1, "{route}: a text is kept for nobody knows whom");
}

fn selected<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// Where the form around a text sends it.
fn sent_to(route: &Route, area: ElementRef<'_>) -> String {
    let form = area.ancestors().filter_map(ElementRef::wrap).find(|each| each.value().name() == "form");
    let action = form.and_then(|form| form.attr("action")).unwrap_or_default();
    if action.is_empty() { route.pattern.clone() } else { action.to_owned() }
}
