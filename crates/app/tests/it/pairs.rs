//! Pairs, from the outside: proposed and accepted or declined, drawn among those who want it, done, and told to the group.

use communities::Role;

use crate::world::{House, Person};

const PAIRS: &str = "/c/essai/jumelages";

/// Somebody shows what they offer and what they look for.
async fn shows(person: &Person, offers: &str, seeks: &str) {
    let name = person.account().name.clone();
    let typed = [
        ("nom", &*name),
        ("langue", "fr-CA"),
        ("offre", offers),
        ("montrer_offre", "yes"),
        ("cherche", seeks),
        ("montrer_cherche", "yes"),
    ];
    person.post("/profil", &typed).await.is(303);
}

async fn proposes(by: &Person, to: &Person) -> crate::world::Answer {
    by.post(format!("{PAIRS}/propose"), &[("personne", &to.account().id.to_string())]).await
}

#[tokio::test]
async fn a_pair_is_proposed_accepted_done_and_told_to_the_group() {
    let house = House::open().await;
    shows(&house.awa, "Un atelier de cuisine", "Une interprète").await;
    shows(&house.jean, "Interprètes au besoin", "").await;
    let page = house.awa.get(PAIRS).await.is(200).shows("Interprètes au besoin");
    page.hides("atelier de cuisine");
    house.awa.post(format!("{PAIRS}/propose"), &[("personne", "999")]).await.is(422).shows("Choisissez une personne");
    proposes(&house.awa, &house.jean).await.is(303);
    proposes(&house.awa, &house.jean).await.is(409).shows("déjà un jumelage en cours");
    house.jean.get(PAIRS).await.shows("Awa vous propose un jumelage").shows("Un atelier de cuisine");
    house.samira.get(PAIRS).await.hides("propose un jumelage");
    let letters = house.letters().await;
    assert_eq!(letters.iter().filter(|letter| letter.kind == "pairs.pair").count(), 1);
    house
        .awa
        .post(format!("{PAIRS}/1/fait"), &[("mots", ""), ("salon", "")])
        .await
        .is(409)
        .shows("attend encore un oui");
    house.samira.post(format!("{PAIRS}/1/oui"), &[]).await.is(404);
    house.jean.post(format!("{PAIRS}/1/oui"), &[]).await.is(303);
    house.awa.get(PAIRS).await.shows("Vous êtes avec Jean");
    let room = house.season.room.clone();
    let nowhere = [("mots", "Nous avons cuisiné ensemble"), ("salon", "nulle-part")];
    house
        .awa
        .post(format!("{PAIRS}/1/fait"), &nowhere)
        .await
        .is(422)
        .shows("Choisissez un salon")
        .shows("Nous avons cuisiné");
    let told = [("mots", "Nous avons cuisiné ensemble"), ("salon", &*room)];
    house.awa.post(format!("{PAIRS}/1/fait"), &told).await.is(303);
    house.awa.post(format!("{PAIRS}/1/fait"), &told).await.is(303);
    let said = house.samira.get(format!("/c/essai/salons/{room}")).await.is(200).shows("Nous avons cuisiné ensemble");
    assert_eq!(said.body().matches("Nous avons cuisiné ensemble</p>").count(), 1, "sent twice, it is said once");
    house.jean.get(PAIRS).await.shows("Vous avez pris du temps avec Awa");
    house.jean.post(format!("{PAIRS}/1/fin"), &[]).await.is(409);
}

#[tokio::test]
async fn a_no_is_told_to_nobody_and_two_who_propose_make_one_pair() {
    let house = House::open().await;
    proposes(&house.awa, &house.jean).await.is(303);
    house.jean.post(format!("{PAIRS}/1/fin"), &[]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM pair_people").await, 0);
    assert_eq!(house.letters().await.iter().filter(|letter| letter.kind == "pairs.pair").count(), 1, "the first alone");
    proposes(&house.awa, &house.jean).await.is(303);
    proposes(&house.jean, &house.awa).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM pairs").await, 1);
    house.awa.get(PAIRS).await.shows("Vous êtes avec Jean");
    for name in ["Ana", "Bea", "Clea"] {
        let other = house.person(name, Role::Advisor).await;
        proposes(&house.awa, &other).await.is(303);
    }
    proposes(&house.awa, &house.samira).await.is(409).shows("c’est assez");
    house.person("Denis", Role::Sponsor).await.get(PAIRS).await.is(404);
    let email = house.jean.account().email.clone();
    house.jean.post("/profil/suppression", &[("email", &*email)]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM pairs").await, 3, "nobody is alone in a pair");
}

#[tokio::test]
async fn a_drawing_takes_all_who_want_it_and_no_one_else() {
    let house = House::open().await;
    house.nadia.post(format!("{PAIRS}/tirage"), &[]).await.is(409).shows("au moins deux personnes");
    for person in [&house.awa, &house.jean, &house.samira] {
        person.post(format!("{PAIRS}/envie"), &[]).await.is(303);
    }
    house.awa.post(format!("{PAIRS}/envie"), &[]).await.is(303);
    house.awa.post(format!("{PAIRS}/tirage"), &[]).await.is(404);
    house.nadia.get(PAIRS).await.shows("3 personnes en sont").hides("Awa, Jean");
    let leaves = house.person("Ana", Role::Advisor).await;
    leaves.post(format!("{PAIRS}/envie"), &[]).await.is(303);
    leaves.post(format!("{PAIRS}/envie/retrait"), &[]).await.is(303);
    house.nadia.post(format!("{PAIRS}/tirage"), &[]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM pairs").await, 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM pair_people").await, 3, "three where one is too many");
    assert_eq!(house.count("SELECT COUNT(*) FROM pair_wishes").await, 0);
    house.awa.get(PAIRS).await.shows("Vous êtes avec").shows("Jean").shows("par tirage");
    assert_eq!(house.letters().await.iter().filter(|letter| letter.kind == "pairs.pair").count(), 3);
    leaves.get(PAIRS).await.hides("par tirage");
    let email = house.jean.account().email.clone();
    house.jean.post("/profil/suppression", &[("email", &*email)]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM pair_people").await, 2, "the two who are left go on");
}

#[tokio::test]
async fn facilitation_asks_the_group_a_small_question_once_and_answers_are_messages() {
    let house = House::open().await;
    let page = format!("{PAIRS}/question");
    house.awa.get(&*page).await.is(404);
    house.awa.get(PAIRS).await.is(200).hides("La question du jour");
    house.samira.get(&*page).await.is(200).shows("Quelle petite chose a bien marché cette semaine?");
    let first = house.samira.get(format!("{page}?prete=0")).await.is(200);
    assert!(first.body().contains("Quelle petite chose a bien marché cette semaine?</textarea>"), "{}", first.body());
    house.samira.get(format!("{page}?prete=99")).await.is(200);
    let room = house.season.room.clone();
    house.samira.post(&*page, &[("mots", " "), ("salon", &*room)]).await.is(422);
    let nowhere = [("mots", "Et vous?"), ("salon", "nulle-part")];
    house.samira.post(&*page, &nowhere).await.is(422).shows("Choisissez un salon").shows("Et vous?");
    let asked = [("mots", "Qu’est-ce qui vous a fait sourire?"), ("salon", &*room), ("cle", "clef-de-la-question")];
    house.awa.post(&*page, &asked).await.is(404);
    for _ in 0..2 {
        house.samira.post(&*page, &asked).await.is(303);
    }
    let said = house.awa.get(format!("/c/essai/salons/{room}")).await.is(200);
    assert_eq!(said.body().matches("Qu’est-ce qui vous a fait sourire?").count(), 1, "sent twice, it is asked once");
}
