//! The season in the community's own words: its beginning, its amounts, its logic model; nothing that was said is lost.

use communities::Role;

use super::house::House;

/// Why the words of the model are others.
const WHY: (&str, &str) = ("Pourquoi ce changement", "Le groupe le dit ainsi");

#[tokio::test]
async fn the_coordination_says_the_logic_model_in_the_groups_own_words() {
    let house = House::open().await;
    let (mut nadia, mut awa) = (house.nadia.clone(), house.person("Awa", Role::Member).await);
    nadia.opens(&house.path("/saison")).await.is(200).shows("La pandémie a alourdi");
    nadia.follows("Modifier la saison").await.is(200).shows("Le problème");
    let problem = house.path("/saison/textes/problem");
    nadia.opens(&problem).await.is(200).hides("Le programme dit");
    assert!(nadia.page().field("En français").value.contains("La pandémie a alourdi"));
    let without = [("En français", "Les familles sont seules"), ("En anglais", "")];
    nadia.presses("Enregistrer", &without).await.is(422);
    assert_eq!(nadia.page().field("En français").value, "Les familles sont seules", "what was typed stays");
    let words = [("Pourquoi ce changement", "Ce sont nos mots")];
    nadia
        .presses("Enregistrer", &words)
        .await
        .is(200)
        .shows("La saison est enregistrée")
        .shows("1 texte dit à votre façon");
    awa.opens(&house.path("/saison")).await.is(200).shows("Les familles sont seules").hides("La pandémie");
    awa.page().hides("Modifier la saison");
    awa.posts("/langue", &[("langue", "en-CA")]).await;
    awa.opens(&house.path("/saison")).await.shows("Les familles sont seules").shows("Bearings, and meaning");
    nadia.opens(&problem).await.shows("Ce qui a été écrit").shows("Nadia").shows("Le programme dit");
    nadia.page().shows("Ce sont nos mots");
    // Both empty, it is the program's again, and what was said stays in the history.
    nadia.presses("Enregistrer", &[("En français", ""), ("En anglais", ""), WHY]).await.is(200);
    nadia.opens(&problem).await.shows("Les familles sont seules").shows("Le texte du programme");
    nadia.opens(&house.path("/saison")).await.shows("La pandémie a alourdi");
    let told = house.events().await.into_iter().filter(|(kind, ..)| kind == "seasons.changed").count();
    assert_eq!(told, 2, "an event for each");
}

#[tokio::test]
async fn two_who_write_at_once_are_both_read() {
    let house = House::open().await;
    let (mut nadia, mut louise) = (house.nadia.clone(), house.person("Louise", Role::Coordination).await);
    let need = house.path("/saison/textes/need.reperes");
    nadia.opens(&need).await.is(200);
    louise.opens(&need).await.is(200);
    nadia.presses("Enregistrer", &[("En français", "Du sens"), WHY]).await.is(200);
    louise.presses("Enregistrer", &[("En français", "Des repères"), WHY]).await.is(409).shows("Du sens");
    assert_eq!(louise.page().field("En français").value, "Des repères");
    louise.presses("Enregistrer", &[]).await.is(200);
    louise.opens(&house.path("/saison")).await.shows("Des repères").hides("Du sens");
}

/// The committee says the words of the model as coordination does, and nothing else of the season.
#[tokio::test]
async fn the_committee_says_the_words_of_the_model_and_not_those_of_the_season() {
    let house = House::open().await;
    let (mut lise, mut nadia) = (house.person("Lise", Role::Advisor).await, house.nadia.clone());
    lise.opens(&house.path("/saison")).await.is(200).hides("Modifier la saison");
    lise.follows("Changer ce que le modèle contient").await.is(200).shows("Les mots du modèle");
    let problem = house.path("/saison/textes/problem");
    lise.opens(&problem).await.is(200);
    lise.presses("Enregistrer", &[("En français", "On porte seul"), WHY])
        .await
        .is(200)
        .shows("La saison est enregistrée");
    lise.page().shows("Ce que le modèle contient").shows("1 texte dit à votre façon");
    nadia.opens(&problem).await.is(200).shows("Lise").shows(WHY.1);
    for of_the_season in ["description", "place", "budget.locaux"] {
        let text = house.path(&format!("/saison/textes/{of_the_season}"));
        lise.opens(&text).await.is(404);
        lise.posts(&text, &[("fr-CA", "Ailleurs"), ("revision", "0")]).await.is(404);
        nadia.opens(&text).await.is(200);
    }
}

#[tokio::test]
async fn amounts_that_the_program_left_open_are_written_in_dollars_and_cents() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/saison")).await.shows("restent à venir");
    nadia.opens(&house.path("/saison/modification")).await.is(200);
    nadia.follows("Écrire les montants").await.is(200);
    let typed = [("Locaux", "1 200,50 $"), ("Impression", "cher")];
    nadia.presses("Enregistrer", &typed).await.is(422).shows("Ce n’est pas un montant");
    assert_eq!(nadia.page().field("Locaux").value, "1 200,50 $", "what was typed stays");
    nadia.presses("Enregistrer", &[("Impression", "80")]).await.is(200);
    nadia.opens(&house.path("/saison")).await.shows("1 200,50 $").shows("80 $").shows("restent à venir");
    nadia.opens(&house.path("/saison/budget")).await.shows("Ce qui a été écrit");
    assert_eq!(nadia.page().field("Locaux").value, "1200,50");
    nadia.posts("/langue", &[("langue", "en-CA")]).await;
    nadia.opens(&house.path("/saison")).await.shows("$1,200.50");
}

#[tokio::test]
async fn a_season_starts_no_later_than_its_first_meeting() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    let edit = house.path("/saison/modification");
    nadia.opens(&edit).await.is(200);
    let fields = |start| [("Nom de la communauté", "Familles ensemble"), ("Début de la saison", start)];
    nadia.presses("Enregistrer", &fields("janvier 2027")).await.is(409).shows("en décembre 2026");
    assert_eq!(nadia.page().field("Nom de la communauté").value, "Familles ensemble");
    nadia.presses("Enregistrer", &fields("novembre 2026")).await.is(200).shows("La saison est enregistrée");
    nadia.opens(&house.path("/saison")).await.shows("Familles ensemble").shows("Saison 2026-2027");
    nadia.opens(&edit).await.shows("Ce qui a été écrit").shows("novembre 2026");
    for (name, start) in [("", "2026-12"), ("Nous", "hier"), ("a\0b", "2026-12"), ("Nous", "")] {
        nadia.posts(&edit, &[("nom", name), ("debut", start), ("revision", "1")]).await.is(422);
    }
}

#[tokio::test]
async fn only_the_coordination_edits_the_season_and_only_texts_that_are_there() {
    let house = House::open().await;
    let mut samira = house.person("Samira", Role::Facilitator).await;
    for page in ["/saison/modification", "/saison/budget", "/saison/textes/problem"] {
        samira.opens(&house.path(page)).await.is(404);
        samira.posts(&house.path(page), &[("revision", "0")]).await.is(404);
    }
    let mut nadia = house.nadia.clone();
    for nothing in ["rien", "need.rien", "budget", "problem.fr"] {
        nadia.opens(&house.path(&format!("/saison/textes/{nothing}"))).await.is(404);
    }
    for typed in super::refused().into_iter().filter(|typed| !typed.trim().is_empty()) {
        let fields = [("fr-CA", typed.as_str()), ("revision", "0")];
        nadia.posts(&house.path("/saison/textes/place"), &fields).await.is(422);
    }
}
