//! Going anywhere: what is listed opens, and nothing else is.

use axum::http::Method;
use communities::Role;

use super::house::COMMITTEE;
use crate::world::{Answer, Ask, House, Person, Sent};

const GO: &str = "/c/essai/aller";

impl Person {
    /// The addresses that the page lists for these letters.
    async fn may_go(&self, typed: &str) -> Vec<String> {
        self.get(format!("{GO}?q={typed}")).await.is(200).page.attributes("ul.go a", "href")
    }

    /// The window of ctrl-K.
    async fn presses_ctrl_k(&self) -> Answer {
        self.asks(&Ask::of(Method::GET, GO, Sent::Nothing).by_a_script()).await.is(200)
    }
}

#[tokio::test]
async fn everything_that_is_listed_opens_for_each_role_and_the_window_lists_the_same() {
    let house = House::open().await;
    house.season.holds_today().await;
    let advisor = house.person("Blaise", Role::Advisor).await;
    for person in [&house.nadia, &house.samira, &house.awa, &advisor] {
        let listed = person.may_go("").await;
        assert!(listed.len() > 10, "{listed:#?}");
        for href in &listed {
            let page = person.get(href.split('#').next().expect("a path")).await;
            let page = if page.status == 303 { person.get(page.header("location")).await } else { page };
            page.is(200);
        }
        let window = person.presses_ctrl_k().await.page.attributes("[role=option]", "data-href");
        assert_eq!(window.split_last().expect("the search").1, listed);
    }
}

#[tokio::test]
async fn a_room_stands_in_the_list_of_those_who_may_enter_it_and_of_nobody_else() {
    let house = House::open().await;
    let advisor = house.person("Blaise", Role::Advisor).await;
    assert!(advisor.may_go("comi").await.contains(&COMMITTEE.to_owned()));
    assert!(!house.awa.may_go("").await.contains(&COMMITTEE.to_owned()));
    house.awa.presses_ctrl_k().await.hides("comite");
    let written = house
        .awa
        .post("/c/essai/ecrire", &[("personnes", &house.nadia.account().id.to_string()), ("body", "Bonjour")])
        .await;
    let direct = written.is(303).header("location").split('#').next().expect("a room").to_owned();
    assert!(house.nadia.may_go("awa").await.contains(&format!("{direct}#new")));
    assert!(!house.samira.may_go("").await.contains(&direct), "it is between two");
    house.stranger("Léo").await.get(GO).await.is(404);
    house.nobody().get(GO).await.asks_to_sign_in();
}

#[tokio::test]
async fn what_waits_comes_first_and_beginnings_of_words_are_enough() {
    let house = House::open().await;
    house.season.says(house.nadia.account(), "bons-coups", "Il y a du nouveau").await;
    let first = &house.awa.may_go("").await[0];
    assert_eq!(first, "/c/essai/salons/bons-coups#new");
    let people = house.awa.may_go("NÀD").await;
    assert!(people.iter().any(|href| href.starts_with("/c/essai/membres?mots=")), "{people:?}");
    assert!(house.awa.may_go("adia").await.is_empty(), "the middle of a word is left to the search");
    house
        .awa
        .get(format!("{GO}?q=%3Cb%3Ezzz"))
        .await
        .is(200)
        .shows("Rien de ce que vous pouvez ouvrir")
        .shows("<b>zzz");
    house.awa.get(format!("{GO}?q=%FF%00")).await.is(200);
}
