//! A report is begun and written: by one person at a time, and nobody's words are lost.

use super::REPORTS;
use crate::world::House;

#[tokio::test]
async fn a_first_draft_makes_itself_and_keeps_the_words_around_what_it_draws() {
    let house = House::open().await;
    house.met_twice().await;
    let report = house.samira.begins_a_report("bilan").await;
    let page = house.samira.get(&*report).await.is(200).shows("Bilan de la saison").shows("Ce qu’on a fait ensemble");
    page.shows("Rencontres de suivi tenues").shows("D’où vient ce chiffre?").shows("Présences");
    house.awa.get(&*report).await.is(404);
    house.awa.get(REPORTS).await.is(200).hides("Bilan de la saison");
    let part = house.part("Ce qu’on a fait ensemble").await;
    house
        .samira
        .post(format!("{report}/parties/{part}/plume"), &[])
        .await
        .leads_to(&format!("{report}/parties/{part}"));
    let form = house.samira.get(format!("{report}/parties/{part}")).await.is(200);
    assert_eq!(form.page.attributes("input[name=revision]", "value").concat(), "1");
    house.samira.writes_part(&report, part, ("On a <b>tenu</b> bon.", "1")).await.leads_to(&report);
    let people = [house.awa.clone(), house.jean.clone()];
    house.meets_on("2027-05-20", &people.iter().collect::<Vec<_>>()).await;
    let page = house.samira.get(&*report).await.is(200);
    assert!(page.body().contains("On a &lt;b&gt;tenu&lt;/b&gt; bon.") && page.body().contains("Voilà."));
    page.shows("tenues\u{a0}: 3 sur 3");
}

#[tokio::test]
async fn two_who_write_a_part_are_both_kept() {
    let house = House::open().await;
    let report = house.samira.begins_a_report("bilan").await;
    let part = house.part("La suite").await;
    let at = |rest: &str| format!("{report}/parties/{part}{rest}");
    house.samira.post(at("/plume"), &[]).await.is(303);
    house.nadia.post(at("/plume"), &[]).await.leads_to(&at(""));
    house.nadia.get(at("")).await.is(200).shows("Samira").shows("Écrire à sa place");
    let refused = house.nadia.writes_part(&report, part, ("De Nadia", "1")).await.is(409);
    assert!(refused.body().contains("De Nadia"), "what was typed is there");
    house.nadia.post(at("/plume"), &[("prendre", "oui")]).await.leads_to(&at(""));
    house.nadia.writes_part(&report, part, ("De Nadia", "1")).await.is(303);
    let late = house.samira.writes_part(&report, part, ("De Samira", "1")).await.is(409);
    assert!(late.body().contains("De Samira") && late.body().contains("De Nadia"), "both are shown");
    assert_eq!(late.page.attributes("input[name=revision]", "value").concat(), "2");
    let over = [("avant", "Des deux"), ("revision", "2"), ("par-dessus", "oui")];
    house.samira.post(at(""), &over).await.is(303);
    house.nadia.get(&*report).await.is(200).shows("Des deux").hides("De Nadia");
    let long = "é".repeat(20_001);
    let wrong = house.samira.writes_part(&report, part, (&long, "3")).await.is(422);
    assert!(wrong.body().contains(&long));
}

#[tokio::test]
async fn what_is_frozen_stays_and_the_rest_is_of_today() {
    let house = House::open().await;
    let people = house.met_twice().await;
    let report = house.samira.begins_a_report("bilan").await;
    let part = house.part("Ce qu’on a fait ensemble").await;
    let freeze = format!("{report}/parties/{part}/gel");
    house.samira.post(&*freeze, &[("oui", "oui")]).await.leads_to(&report);
    house.meets_on("2027-05-20", &people.iter().collect::<Vec<_>>()).await;
    house.samira.get(&*report).await.is(200).shows("tenues\u{a0}: 2 sur 2").shows("figés à cette date");
    house.samira.post(&*freeze, &[("oui", "")]).await.is(303);
    house.samira.get(&*report).await.is(200).shows("tenues\u{a0}: 3 sur 3");
    house.samira.post(format!("{report}/parties/999/gel"), &[("oui", "oui")]).await.is(404);
    house.awa.post(&*freeze, &[("oui", "oui")]).await.is(404);
}

#[tokio::test]
async fn what_cannot_be_begun_is_said_beside_its_field() {
    let house = House::open().await;
    let page = format!("{REPORTS}/nouveau");
    house.samira.get(&*page).await.is(200).shows("Rapport final");
    let typed = [("modele", "autre"), ("du", "2027-02-30"), ("au", "demain"), ("langue", "de")];
    let wrong = house.samira.post(&*page, &typed).await.is(422);
    wrong.shows("Choisissez un de ces modèles").shows("Écrivez une date comme").shows("Choisissez une langue");
    let backwards = [("modele", "bilan"), ("du", "2027-03-02"), ("au", "2027-03-01"), ("langue", "fr-CA")];
    house.samira.post(&*page, &backwards).await.is(422).shows("Le dernier jour vient avant le premier");
    let again = [
        ("modele", "bilan"),
        ("du", "2027-03-01"),
        ("au", "2027-03-02"),
        ("langue", "en-CA"),
        ("cle", "une-seule-fois"),
    ];
    house.samira.post(&*page, &again).await.is(303);
    house.samira.post(&*page, &again).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM reports").await, 1, "sent twice, it is begun once");
    for person in [&house.awa, &house.stranger("Chloé").await] {
        person.get(&*page).await.is(404);
        person.post(&*page, &again).await.is(404);
    }
}

/// The log of whoever writes feeds the review by their own choice: they marked a day, they read it again beside the text, they take it,
/// change it and save. Nobody else sees it there, and what is not saved is nowhere.
#[tokio::test]
async fn a_day_of_ones_own_log_enters_the_review_by_its_person_alone() {
    let house = House::open().await;
    let new = "/profil/journal/nouveau";
    let days = [("16", "Un silence d’éléphant.", "oui"), ("17", "Une fatigue de chameau.", "")];
    house.samira.get(new).await.is(200).shows("Pour le bilan");
    for (day, words, mark) in days {
        let day = format!("2027-03-{day}");
        let typed = [("jour", &*day), ("faits", words), ("bilan", mark), ("cle", &*day)];
        house.samira.post(new, &typed).await.is(303);
    }
    house.awa.get(new).await.is(200).hides("Pour le bilan");
    let report = house.samira.begins_a_report("bilan").await;
    let at = format!("{report}/parties/{}", house.part("La suite").await);
    let form = house.samira.get(&*at).await.is(200).shows("éléphant").hides("chameau");
    assert!(form.page.attributes("textarea[name=avant]", "value").concat().is_empty());
    house.nadia.get(&*at).await.is(200).hides("éléphant").hides("Mon journal");
    let entry = form.page.attributes("button[name=reprendre]", "value").concat();
    let takes = [("avant", "On a appris à se taire."), ("revision", "1"), ("reprendre", &*entry)];
    let taken = house.samira.post(&*at, &takes).await.is(200).shows("rien n’est encore enregistré");
    assert!(taken.body().contains("On a appris à se taire.\n\nUn silence d’éléphant."), "after what was typed");
    house.nadia.post(&*at, &takes).await.is(404);
    house.samira.get(&*report).await.is(200).hides("éléphant");
    house.samira.post(&*at, &[("avant", "On se tait mieux."), ("revision", "1")]).await.is(303);
    house.nadia.get(&*report).await.is(200).shows("On se tait mieux.").hides("éléphant");
    let held = house.count("SELECT COUNT(*) FROM report_parts WHERE before_words LIKE '%éléphant%'").await;
    assert_eq!(held, 0, "what was not saved is nowhere");
}
