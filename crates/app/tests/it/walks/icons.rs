//! A drawing means one thing: whoever learned it once finds it again. The same word never stands beside two drawings; an
//! arrow, which only says in what direction a page lies, is none.

use std::collections::{BTreeMap, BTreeSet};

use maud::Render;
use scraper::{Html, Selector};
use ui::Icon;

use super::routes;
use super::things::{Case, Everything, ask};
use crate::world::{Sent, Who, World};

/// Each word that is pressed, with the drawings that stand beside it.
type Drawn = BTreeMap<String, BTreeSet<String>>;

#[tokio::test]
async fn a_word_has_one_drawing_wherever_it_stands() {
    let world = World::open().await;
    let (everything, router) = (Everything::of(&world).await, app::router(&world.instance, None));
    let mut drawn = Drawn::new();
    for who in [Who::Nobody, Who::Waiting, Who::Member, Who::Facilitator, Who::Coordination] {
        for route in routes::of(&router).iter().filter(|route| !route.of_the_api() && route.reads()) {
            let page = ask(route, &everything.of_case(Case::Usual, route), Sent::Nothing);
            reads(world.who(who).asks(&page).await.page.source(), &mut drawn);
        }
    }
    let icons: BTreeSet<&String> = drawn.values().flatten().collect();
    assert!(drawn.len() > 60 && icons.len() > 20, "{drawn:#?}");
    let two: Vec<_> = drawn.iter().filter(|(_, icons)| icons.len() > 1).collect();
    assert!(two.is_empty(), "words with several drawings: {two:#?}");
}

fn reads(source: &str, drawn: &mut Drawn) {
    let (pressed, icon) = (selector("a, button, summary"), selector("svg.icon path"));
    let arrows = [Icon::Back, Icon::Forward].map(|arrow| arrow.render().into_string());
    for each in Html::parse_document(source).select(&pressed) {
        let Some(path) = each.select(&icon).next().and_then(|path| path.attr("d")) else { continue };
        if arrows.iter().any(|arrow| arrow.contains(path)) {
            continue;
        }
        let word = each.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        drawn.entry(word).or_default().insert(path.to_owned());
    }
}

fn selector(of: &str) -> Selector {
    Selector::parse(of).expect("a selector")
}
