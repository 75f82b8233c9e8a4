//! What a vote is about: a meeting, a block of its agenda, a room; their pages lead to it, and it names nothing that is not for all.

use communities::Role;

use super::VOTES;
use crate::world::House;

#[tokio::test]
async fn the_page_of_a_meeting_leads_to_the_votes_about_it_and_its_blocks() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let block = house.plans(&march, ("discussion", "Les horaires d’été"), &[("duree", "45")]).await;
    let number = march.rsplit('/').next().unwrap();
    let ask = house.samira.get(&*march).await.is(200).page.link("Préparer un vote");
    assert_eq!(ask, format!("{VOTES}/nouveau?a-propos=rencontre:{number}"));
    house.awa.get(&*march).await.is(200).hides("Préparer un vote");
    let form = house.samira.get(&ask).await.is(200).shows("« Les horaires d’été »");
    let offered = form.page.attributes("select[name=a-propos] option", "value");
    let (of_meeting, of_block) = (format!("rencontre:{number}"), format!("bloc:{number}:{block}"));
    assert!(offered.contains(&of_meeting) && offered.contains(&of_block), "{offered:?}");

    let page = house.plans_a_vote("one", "named", &[("a-propos", &of_block)]).await;
    house.samira.get(&page).await.is(200).shows("À propos de").shows("Les horaires d’été");
    house.samira.get(format!("{page}/modification")).await.is(200).shows("Les horaires d’été");
    house.awa.get(&*march).await.is(200).hides("Quel thème d’abord?");
    house.samira.post(format!("{page}/ouverture"), &[("revision", "1")]).await.leads_to(&page);
    assert_eq!(house.awa.get(&*march).await.is(200).page.link("Quel thème d’abord?"), page);
    house.awa.get(&page).await.is(200).shows("Les horaires d’été");
    assert_eq!(house.awa.get(&page).await.page.link("« Les horaires d’été », à l’ordre du jour"), march);
    house.season.takes_out(number.parse().unwrap(), block).await;
    house.awa.get(&page).await.is(200).shows("la rencontre").hides("Les horaires d’été");
    let guest = house.person("Marc", Role::Guest).await;
    guest.get(&page).await.is(404);
}

#[tokio::test]
async fn a_vote_is_about_a_room_of_all_and_never_about_one_of_a_few() {
    let house = House::open().await;
    let (open, few) = (house.season.room_id("bons-coups").await, house.season.room_id("comite").await);
    let form = house.samira.get(format!("{VOTES}/nouveau?a-propos=salon:{open}")).await.is(200);
    let offered = form.page.attributes("select[name=a-propos] option", "value");
    let (open, few) = (format!("salon:{open}"), format!("salon:{few}"));
    assert!(offered.contains(&open) && !offered.contains(&few), "{offered:?}");
    let last = house.vote_day(7);
    let fields = [
        ("question", "Quel jour?"),
        ("sorte", "one"),
        ("options", "Mardi\nJeudi"),
        ("bulletins", "named"),
        ("depouillement", "schulze"),
        ("fin", last.as_str()),
    ];
    for wrong in [few.as_str(), "salon:999999", "rencontre:999999", "bloc:1:999999", "autre"] {
        let typed = [&fields[..], &[("a-propos", wrong)]].concat();
        let refused = house.samira.post(format!("{VOTES}/nouveau"), &typed).await.is(422);
        refused.shows("Choisissez dans la liste").shows("Jeudi");
    }
    let page = house.opens_a_vote("one", "named", &[("a-propos", &open)]).await;
    let other = house.opens_a_vote("one", "named", &[("question", "Autre chose?")]).await;
    let room = house.awa.get("/c/essai/salons/bons-coups").await.is(200).page.link("Les votes à propos de ce salon");
    let list = house.awa.get(room).await.is(200).shows("Quel thème d’abord?").hides("Autre chose?");
    assert_eq!(list.page.link("Quel thème d’abord?"), page);
    house.awa.get(&page).await.is(200).shows("À propos de").shows("le salon");
    house.awa.get(other).await.is(200).hides("À propos de");
}
