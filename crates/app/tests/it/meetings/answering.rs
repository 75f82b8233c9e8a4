//! Saying whether one comes.

use communities::Role;

use crate::world::{House, Letter};

#[tokio::test]
async fn an_answer_is_pressed_counted_and_can_change() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.awa.get(&march).await.is(200).shows("0 sur place, 0 en ligne, 4 sans réponse");
    house.awa.answers(&march, "here").await.leads_to(&march);
    let page = house.awa.get(&march).await.is(200).shows("1 sur place, 0 en ligne, 3 sans réponse");
    assert_eq!(page.page.all("button[aria-pressed=true]"), ["J’y serai sur place"]);
    house.awa.answers(&march, "online").await.leads_to(&march);
    let page = house.jean.get(&march).await.is(200).shows("0 in person, 1 online, 3 not answered yet").shows("Awa");
    assert!(page.page.all("button[aria-pressed=true]").is_empty(), "Jean has not answered");
    let answered = house.events().await.into_iter().filter(|(kind, _)| kind == "meetings.answered");
    assert_eq!(answered.map(|(_, channel)| channel).collect::<Vec<_>>(), ["members", "members"]);
}

#[tokio::test]
async fn from_home_one_comes_back_home() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let fields = [("reponse", "here"), ("retour", "accueil")];
    house.awa.post(&format!("{march}/reponse"), &fields).await.leads_to("/c/essai?");
    let elsewhere = [("reponse", "here"), ("retour", "https://ailleurs.example")];
    house.awa.post(&format!("{march}/reponse"), &elsewhere).await.leads_to(&march);
}

#[tokio::test]
async fn the_reason_of_an_absence_is_read_by_the_facilitators_only() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let fields = [("reponse", "cannot"), ("raison", "Un rendez-vous médical")];
    house.awa.post(&format!("{march}/reponse"), &fields).await.leads_to(&march);
    house.samira.get(&march).await.is(200).shows("Un rendez-vous médical");
    house.awa.get(&march).await.is(200).shows("Lue par l’animation seulement").shows("1 absence annoncée");
    for other in [&house.nadia, &house.jean, &house.person("Lise", Role::Advisor).await] {
        let page = other.get(&march).await.is(200);
        assert!(!page.page.source().contains("médical"), "{}", page.page.text());
    }
    house.awa.answers(&march, "here").await.leads_to(&march);
    house.samira.get(&march).await.is(200).hides("Un rendez-vous médical");
    assert_eq!(
        house.count("SELECT COUNT(*) FROM meeting_answers WHERE reason <> ''").await,
        0,
        "no reason is kept with a yes"
    );
}

#[tokio::test]
async fn silence_is_counted_and_named_to_those_who_prepare_only() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.samira.get(&march).await.is(200).page.around("Réponses attendues").shows("Jean");
    let page = house.awa.get(&march).await.is(200).hides("Réponses attendues");
    assert!(!page.page.has("Jean"), "Jean has said nothing: {}", page.page.text());
}

#[tokio::test]
async fn only_what_the_mode_offers_is_there_and_is_taken() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.sets(&march, &[("mode", "in_person")]).await.leads_to(&march);
    let page = house.awa.get(&march).await.is(200).page;
    assert!(page.has_button("J’y serai sur place") && !page.has_button("J’y serai en ligne"));
    house.awa.answers(&march, "online").await.is(409).shows("n’est plus offerte");
    house.awa.answers(&march, "here").await.leads_to(&march);
    house.sets(&march, &[("mode", "online"), ("lien", "https://visio.example/x")]).await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("La rencontre a changé depuis votre réponse").shows("1 à confirmer");
}

#[tokio::test]
async fn there_is_nothing_to_answer_before_a_date_after_the_end_or_when_cancelled() {
    let house = House::open().await;
    let march = house.march().await;
    house.awa.answers(&march, "here").await.is(409).shows("n’a pas encore de date");
    house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "16:00");
    house.awa.answers(&march, "here").await.is(409).shows("est passée");
    house.it_is("2027-03-18", "12:00");
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    let page = house.awa.answers(&march, "here").await.is(409).shows("est annulée").page;
    assert!(!page.has_button("J’y serai sur place"));
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_answers").await, 0);
}

#[tokio::test]
async fn what_is_not_an_answer_is_refused_and_the_reason_typed_is_kept() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    for answer in ["", "maybe", "HERE", "here\0", "👩‍👧"] {
        house.awa.answers(&march, answer).await.is(422).shows("Choisissez un des boutons");
    }
    let long = "é".repeat(501);
    let page = house.awa.post(&format!("{march}/reponse"), &[("reponse", "cannot"), ("raison", &long)]).await.is(422);
    assert_eq!(page.page.field("Raison, si vous voulez la dire").value.trim(), long);
    let hidden = [("reponse", "cannot"), ("raison", "a\u{7}b")];
    house.awa.post(&format!("{march}/reponse"), &hidden).await.is(422);
    house.awa.post(&format!("{march}/reponse"), &[]).await.is(422);
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_answers").await, 0);
}

#[tokio::test]
async fn a_guest_says_whether_they_come_to_what_they_are_asked_to() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let marc = house.person("Marc", Role::Guest).await;
    marc.answers(&march, "here").await.is(404);
    house
        .nadia
        .post(&format!("{march}/personnes-ressources"), &[("personne", &marc.id.to_string())])
        .await
        .leads_to(&march);
    let told: Vec<Letter> = house.letters_to(&marc).await;
    assert_eq!(told.iter().map(|letter| letter.kind.as_str()).collect::<Vec<_>>(), ["meetings.set"]);
    marc.answers(&march, "here").await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("Marc").shows("1 personne-ressource");
}
