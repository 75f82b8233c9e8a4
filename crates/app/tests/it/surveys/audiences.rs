//! What is asked of families and of the teams that accompany them: another form, another source, the same thresholds.

use super::SURVEYS;
use crate::world::{Answer, House, Person};

/// Coordination prepares and opens a survey for this audience; its page and its form.
pub(super) async fn opened(house: &House, (audience, title): (&str, &str), ready: &[&str]) -> (String, String) {
    let last = house.in_days(10);
    let fields = [("titre", title), ("mode", "group"), ("public", audience), ("fin", &last)];
    let fields: Vec<_> = fields.into_iter().chain(ready.iter().map(|code| ("pretes", *code))).collect();
    let made = house.nadia.post(format!("{SURVEYS}/nouveau"), &fields).await.is(303);
    let page = made.header("location").split('?').next().expect("an address").to_owned();
    let form = house.opens(&page).await;
    (page, form)
}

/// Somebody fills the form of a family as it is drawn, and sends it; the browser had nothing of it.
async fn a_family_answers(by: &Person, form: &str, said: &[(&str, &str)]) -> Answer {
    let drawn = by.get(form).await.is(200);
    assert!(drawn.header("set-cookie").is_empty(), "nothing is kept on the device");
    let form = drawn.page.form_with_button("Envoyer sans mon nom");
    by.sends(form.action.as_str(), &crate::world::changed(form.entries(), said)).await
}

#[tokio::test]
async fn families_answer_on_one_telephone_that_keeps_nothing_and_are_read_by_fives() {
    let house = House::open().await;
    let (page, form) = opened(&house, ("families", "Vous et votre famille"), &["f1", "f5"]).await;
    let telephone = house.browser();
    let drawn = telephone.get(&*form).await.is(200).shows("Rien ne reste sur ce téléphone").hides("essai");
    assert_eq!(drawn.page.link("Read in English"), format!("{form}?langue=en-CA"));
    telephone.get(format!("{form}?langue=en-CA")).await.is(200).shows("Nobody will know that it is you");
    for person in 0..5 {
        let said = [("q-1", "4"), ("q-2", if person < 3 { "2" } else { "3" })];
        let kept = a_family_answers(&telephone, &form, &said).await.is(303);
        assert!(kept.header("set-cookie").is_empty());
        let thanks = telephone.get(kept.header("location")).await.is(200).shows("Rien n’est resté sur cet appareil");
        assert_eq!(thanks.page.link("Une autre personne répond"), format!("{form}?langue=fr-CA"));
    }
    house.awa.get("/c/essai").await.is(200).hides("Vous et votre famille");
    house.nadia.post(format!("{page}/fermeture"), &[]).await.is(303);
    let shown = house.awa.get(&*page).await.is(200).shows("Au moins 5 personnes").shows("Des familles");
    shown.shows("C’est ce que des familles disent d’elles-mêmes").hides("C’est ce que des équipes voient");
}

#[tokio::test]
async fn the_same_sending_counts_once_and_under_five_families_nothing_is_shown() {
    let house = House::open().await;
    let (page, form) = opened(&house, ("families", "Vous et votre famille"), &["f2"]).await;
    let telephone = house.browser();
    let drawn = telephone.get(&*form).await.is(200).page.form_with_button("Envoyer sans mon nom");
    let sent = crate::world::changed(drawn.entries(), &[("q-1", "5")]);
    telephone.sends(drawn.action.as_str(), &sent).await.is(303);
    telephone.sends(drawn.action.as_str(), &sent).await.is(409);
    for _ in 0..3 {
        a_family_answers(&telephone, &form, &[("q-1", "5")]).await.is(303);
    }
    house.nadia.post(format!("{page}/fermeture"), &[]).await.is(303);
    house.awa.get(&*page).await.is(200).shows("les réponses sont détruites").hides("Au moins 5 personnes");
}

#[tokio::test]
async fn what_teams_see_is_a_source_of_its_own() {
    let house = House::open().await;
    let (page, form) = opened(&house, ("teams", "Ce que nous voyons"), &["w1", "w3"]).await;
    assert_eq!(house.awa.get("/c/essai").await.is(200).page.link("Un questionnaire est ouvert"), form);
    for _ in 0..5 {
        crate::world::Phone::reads(&house, &form).await.answers(&[("q-1", "4"), ("q-2", "3")]).await;
    }
    house.nadia.post(format!("{page}/fermeture"), &[]).await.is(303);
    house
        .awa
        .get(&*page)
        .await
        .is(200)
        .shows("ce que des équipes voient chez les familles, et non ce que les familles disent");
    let list = house.awa.get(SURVEYS).await.is(200);
    list.shows("Ce que les équipes voient");
}

/// Directors have the link alone: no home tells of it, and what they say is read apart, from five on.
#[tokio::test]
async fn directors_answer_by_the_link_and_are_a_source_of_their_own() {
    let house = House::open().await;
    let (page, form) = opened(&house, ("directors", "Pour les directions"), &["d1", "d2"]).await;
    house.awa.get("/c/essai").await.is(200).hides("Un questionnaire est ouvert");
    for _ in 0..5 {
        let director = crate::world::Phone::reads(&house, &form).await;
        director.answers(&[("q-1", "4"), ("q-2", "2")]).await;
    }
    house.nadia.post(format!("{page}/fermeture"), &[]).await.is(303);
    let read = house.awa.get(&*page).await.is(200).shows("Au moins 5 personnes").shows("Des directions d’organismes");
    read.shows("ce que des directions disent de leur organisme").hides("ce que des équipes voient");
    let few = opened(&house, ("directors", "Une autre fois"), &["d3"]).await;
    for _ in 0..4 {
        crate::world::Phone::reads(&house, &few.1).await.answers(&[("q-1", "5")]).await;
    }
    house.nadia.post(format!("{}/fermeture", few.0), &[]).await.is(303);
    house.awa.get(&*few.0).await.is(200).shows("les réponses sont détruites").hides("Au moins");
}

#[tokio::test]
async fn what_is_put_to_others_is_refused_beside_its_field() {
    let house = House::open().await;
    let last = house.in_days(10);
    let mixed =
        [("titre", "Tout le monde"), ("mode", "path"), ("public", "families"), ("fin", &*last), ("pretes", "c1")];
    let refused = house.nadia.post(format!("{SURVEYS}/nouveau"), &mixed).await.is(422);
    let refused = refused.shows("Les familles répondent une seule fois").shows("s’adresse à d’autres personnes");
    assert!(refused.body().contains("value=\"Tout le monde\""), "what was typed is kept");
    let nobody = [("titre", "Personne"), ("mode", "group"), ("public", "voisins"), ("fin", &*last), ("pretes", "c1")];
    house.nadia.post(format!("{SURVEYS}/nouveau"), &nobody).await.is(422);
}
