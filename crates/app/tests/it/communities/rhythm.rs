//! What a month asks of a member, as their home says it: by itself, from what awaits them, and in two hours at most.

use communities::Role;

use crate::world::House;

const HOME: &str = "/c/essai";

#[tokio::test]
async fn home_says_what_the_month_asks_besides_the_meeting_and_what_is_for_who_wants_it() {
    let house = House::open().await;
    let before = house.awa.get(HOME).await.is(200).shows("Ce mois-ci");
    before.hides("Lire l’ordre du jour").hides("en dehors de la rencontre");
    let march = house.march_is_set("2027-03-18").await;
    let home = house.awa.get(HOME).await.is(200).shows("en dehors de la rencontre").shows("environ 15 min");
    assert_eq!(home.page.link("Lire l’ordre du jour et choisir ce que vous apportez"), march);
    assert_eq!(home.page.link("Prendre une heure avec quelqu’un du groupe"), "/c/essai/jumelages");
    house.jean.get(HOME).await.is(200).shows("This month").shows("Take an hour with somebody of the group");
    let marc = house.person("Marc", Role::Sponsor).await;
    assert!(!marc.get(HOME).await.body().contains("Ce mois-ci"), "who sees no meetings is asked for nothing");
}
