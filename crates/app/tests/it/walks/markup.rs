//! Every page is HTML that a browser reads without guessing: no element closes another, no name is used twice in one page. Its way
//! back up does not lead to where one is.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{Html, Selector};

use super::routes;
use super::things::{Case, Everything, ask};
use crate::world::{Sent, Who, World};

#[tokio::test]
async fn every_page_is_read_as_it_is_written() {
    let world = World::open().await;
    let (everything, router) = (Everything::of(&world).await, app::router(&world.instance, None));
    let mut wrong = BTreeMap::new();
    let mut read = 0;
    for who in [Who::Nobody, Who::Waiting, Who::Member, Who::Facilitator, Who::Coordination] {
        for route in routes::of(&router).iter().filter(|route| !route.of_the_api() && route.reads()) {
            let page = ask(route, &everything.of_case(Case::Usual, route), Sent::Nothing);
            let answer = world.who(who).asks(&page).await;
            if answer.page.source().starts_with("<!DOCTYPE html>") {
                read += 1;
                let found = problems(answer.page.source(), &page.path);
                if !found.is_empty() {
                    wrong.insert(route.pattern.clone(), found);
                }
            }
        }
    }
    assert!(read > 300, "only {read} pages were read");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a browser would mend by itself, each in its own way, the names that two elements have, and a way back that leads nowhere.
fn problems(source: &str, path: &str) -> BTreeSet<String> {
    let page = Html::parse_document(source);
    let mut found: BTreeSet<String> = page.errors.iter().map(ToString::to_string).collect();
    let mut names = BTreeSet::new();
    for each in page.select(&Selector::parse("[id]").expect("a selector")) {
        let name = each.attr("id").unwrap_or_default();
        if !names.insert(name) {
            found.insert(format!("two are #{name}"));
        }
    }
    let leads_here =
        page.select(&Selector::parse(".breadcrumb a").expect("a selector")).any(|way| way.attr("href") == Some(path));
    found.extend(leads_here.then(|| "the way back leads to where one is".to_owned()));
    found
}

#[test]
fn what_is_mended_is_seen() {
    let page =
        |body: &str| format!("<!DOCTYPE html><html><head><title>Jasette</title></head><body>{body}</body></html>");
    let problems = |body: &str| problems(&page(body), "/ici");
    assert!(problems("<p id=\"a\">Oui</p>").is_empty());
    assert!(!problems("<p><div>Non</div></p>").is_empty());
    assert_eq!(problems("<p id=\"a\"></p><p id=\"a\"></p>"), BTreeSet::from(["two are #a".to_owned()]));
    let way = |to: &str| format!("<nav class=\"breadcrumb\"><a href=\"{to}\">Là</a></nav>");
    assert!(problems(&way("/plus-haut")).is_empty());
    assert_eq!(problems(&way("/ici")).len(), 1);
}
