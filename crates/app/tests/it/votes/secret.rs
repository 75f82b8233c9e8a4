//! Secret votes: cast by a link without signing in, shown without numbers, destroyed under five.

use platform::sql;

use super::{door, phone};
use crate::world::{House, Phone};

#[tokio::test]
async fn seven_telephones_vote_and_the_one_at_the_head_is_shown_without_a_number() {
    let house = House::open().await;
    let page = house.opens_a_vote("one", "secret", &[("quorum", "5")]).await;
    house.awa.get(&page).await.is(200).shows("tiré au sort à l’ouverture");
    house.awa.get("/c/essai").await.is(200).shows("Un vote est ouvert jusqu’au");
    let link = door(&house, &page).await;
    let options = house.nobody().get(&link).await.is(200).page.attributes("input[name=choix]", "value");
    for place in 0..4 {
        phone(&house, &link).await.answers(&[("choix", &options[usize::from(place == 3)])]).await;
    }
    house.samira.get(format!("{page}/ecran")).await.is(200).shows("Moins de cinq personnes ont voté");
    let last = Phone::of(house.awa.clone(), &link).await;
    last.answers(&[("choix", &options[1])]).await;
    last.sends(&[("choix", &options[0])]).await.is(409).shows("c’est le premier qui compte");
    phone(&house, &link).await.answers(&[("choix", &options[1])]).await;
    phone(&house, &link).await.answers(&[("abstention", "oui")]).await;
    house.samira.get(format!("{page}/ecran")).await.is(200).shows("Au moins 5 personnes ont voté");
    let late = phone(&house, &link).await;
    house.closes_a_vote(&page).await;
    late.sends(&[("choix", &options[2])]).await.is(410).shows("a fermé pendant que vous votiez").shows("Le logement");
    let shown = house.jean.get(&page).await.is(200).shows("comes first").shows("At least 5 people");
    shown.hides("of 6").hides("Who chose what");
    house.samira.post(format!("{page}/decision"), &[]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM vote_counts").await, 0);
    assert_eq!(house.count("SELECT COUNT(*) FROM vote_devices").await, 0);
}

#[tokio::test]
async fn a_code_that_is_typed_leads_to_the_ballot_while_it_is_open() {
    let house = House::open().await;
    let page = house.opens_a_vote("one", "secret", &[]).await;
    let code: String = sql("SELECT short_code FROM votes").value(&house.instance.db).await.unwrap();
    house.samira.get(format!("{page}/ecran")).await.is(200).shows(&code);
    let link = door(&house, &page).await;
    let led = house.nobody().post("/ici", &[("code", &code.to_uppercase())]).await.is(303);
    assert_eq!(led.header("location"), link);
    house.closes_a_vote(&page).await;
    house.nobody().post("/ici", &[("code", &code)]).await.is(422);
    house.nobody().get(&link).await.is(410).shows("ne prend plus de bulletins");
    house.nobody().get("/v/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").await.is(404);
}

#[tokio::test]
async fn four_ballots_are_destroyed_and_nothing_is_shown() {
    let house = House::open().await;
    let page = house.opens_a_vote("words", "secret", &[("question", "Que garder?")]).await;
    let link = door(&house, &page).await;
    for words in ["le zébu", "la trêve", "le thé", "la neige"] {
        phone(&house, &link).await.answers(&[("mots", words)]).await;
    }
    house.it_is("2027-03-30", "12:00");
    house.works().await;
    house.awa.get(&page).await.is(200).shows("Moins de cinq personnes ont voté\u{a0}: rien n’est montré").hides("zébu");
}

#[tokio::test]
async fn an_order_is_shown_whole_and_without_numbers_and_a_paper_ballot_falls_among_the_others() {
    let house = House::open().await;
    let page = house.opens_a_vote("ranked", "secret", &[]).await;
    let link = door(&house, &page).await;
    let names: Vec<String> = house.nobody().get(&link).await.is(200).page.attributes("select[name^=option-]", "name");
    let [a, b, c] = [0, 1, 2].map(|place: usize| names[place].as_str());
    for _ in 0..4 {
        phone(&house, &link).await.answers(&[(c, "1"), (a, "2"), (b, "3")]).await;
    }
    let paper = house.samira.get(format!("{page}/telephone")).await.is(200);
    let device = paper.page.attributes("input[name=appareil]", "value").concat();
    for _ in 0..2 {
        let ballot = [("appareil", device.as_str()), (c, "1")];
        house.samira.post(format!("{page}/telephone"), &ballot).await.is(303);
    }
    house.closes_a_vote(&page).await;
    let shown = house.awa.get(&page).await.is(200).shows("L’ordre\u{a0}: Le logement, Le deuil, Les horaires");
    shown
        .shows("«\u{a0}Le logement\u{a0}» passe avant «\u{a0}Le deuil\u{a0}»")
        .shows("Au moins 5 personnes")
        .hides("Au moins 6");
}
