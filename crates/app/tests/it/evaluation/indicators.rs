//! Indicators: those of the program, one that the group adds, what is noted, what is refused and kept.

use communities::Role;

use super::INDICATORS;
use crate::world::{Ask, House, Sent};

const SENSE: &str = "/c/essai/evaluation/result.sens";

#[tokio::test]
async fn a_season_opens_with_the_indicators_of_its_program() {
    let house = House::open().await;
    house.awa.get("/c/essai/saison").await.is(200).shows("ce qui le montre");
    house.awa.get("/c/essai/evaluation").await.is(200).shows("Tisser un réseau").shows("Vient de");
    house
        .awa
        .get(SENSE)
        .await
        .is(200)
        .shows("Outils partagés")
        .shows("on ne sait pas")
        .shows("n’en est pas la seule cause");
    house.jean.get(SENSE).await.is(200).shows("Shared tools").shows("we do not know");
    house.awa.get(INDICATORS).await.is(200).shows("Présences").shows("visé\u{a0}: 3").shows("pas encore");
    house.awa.get("/c/essai/evaluation/result.ailleurs").await.is(404);
}

#[tokio::test]
async fn who_coordinates_and_the_committee_say_what_is_looked_at_and_the_others_read_it() {
    let house = House::open().await;
    let advisor = house.person("Hélène", Role::Advisor).await;
    let page = advisor.looks_at("Visites", "clef-des-visites").await;
    house.awa.get(page.as_str()).await.is(200).shows("Visites").hides("Modifier").hides("Noter une valeur");
    house.samira.get(page.as_str()).await.is(200).hides("Modifier").shows("Noter une valeur");
    for (person, path) in [(&house.awa, "nouveau"), (&house.samira, "nouveau")] {
        person.get(format!("{INDICATORS}/{path}")).await.is(404);
        person.post(format!("{page}/retrait"), &[]).await.is(404);
    }
    house.awa.post(format!("{page}/valeurs"), &[("valeur", "3")]).await.is(404);
    house.nadia.post(format!("{page}/retrait"), &[]).await.is(303);
    house.awa.get(page.as_str()).await.is(404);
}

#[tokio::test]
async fn sent_twice_it_is_one_and_what_is_wrong_is_said_beside_its_field() {
    let house = House::open().await;
    let first = house.nadia.looks_at("Visites", "clef-des-visites").await;
    assert_eq!(house.nadia.looks_at("Visites", "clef-des-visites").await, first);
    let page = format!("{INDICATORS}/nouveau");
    let typed = [("nom", ""), ("elements", "result.ailleurs"), ("cible", "0"), ("depart", "douze"), ("compte", "tout")];
    let answer = house.nadia.post(page.as_str(), &typed).await.is(422);
    let answer = answer
        .shows("au moins un morceau")
        .shows("Viser zéro")
        .shows("un nombre entier")
        .shows("Choisissez dans la liste");
    assert!(answer.body().contains("value=\"douze\""), "what was typed is kept");
    for name in ["é".repeat(161), "a\0b".into(), "\u{200b}".into()] {
        house.nadia.post(page.as_str(), &[("nom", &name), ("elements", "problem")]).await.is(422);
    }
}

#[tokio::test]
async fn two_who_change_one_at_once_are_both_read() {
    let house = House::open().await;
    let page = house.nadia.looks_at("Visites", "clef-des-visites").await;
    let change = format!("{page}/modification");
    let typed = |target, revision| {
        [
            ("nom", "Visites"),
            ("elements", "result.sens"),
            ("frequence", "end"),
            ("cible", target),
            ("revision", revision),
        ]
    };
    house.nadia.post(change.as_str(), &typed("5", "1")).await.is(303);
    let late = house.nadia.post(change.as_str(), &typed("9", "1")).await.is(409);
    let late = late.shows("entre-temps").shows("Visé");
    assert!(
        late.body().contains("value=\"9\"") && late.body().contains("name=\"revision\" value=\"2\""),
        "to be saved again"
    );
    house.nadia.post(change.as_str(), &typed("9", "2")).await.is(303);
    house.awa.get(page.as_str()).await.shows("visé\u{a0}: 9");
}

#[tokio::test]
async fn a_value_is_noted_with_how_it_was_found_and_what_fills_by_itself_is_written_over_by_nobody() {
    let house = House::open().await;
    let page = format!("{INDICATORS}/{}", house.indicator("Outils partagés").await);
    let values = format!("{page}/valeurs");
    let wrong = house.samira.post(values.as_str(), &[("valeur", "beaucoup"), ("note", "Au fil du mois")]).await.is(422);
    assert!(
        wrong.body().contains("value=\"beaucoup\"") && wrong.body().contains("Au fil du mois"),
        "what was typed is kept"
    );
    let noted = [("valeur", "1 200"), ("note", "Comptés au tableau"), ("cle", "clef-du-tableau")];
    house.samira.post(values.as_str(), &noted).await.is(303);
    house.samira.post(values.as_str(), &noted).await.is(303);
    house.nadia.post(values.as_str(), &[("valeur", "0"), ("cle", "clef-du-rien")]).await.is(303);
    house
        .awa
        .get(page.as_str())
        .await
        .is(200)
        .shows("1 200")
        .shows("Comptés au tableau")
        .shows("Samira")
        .shows("pas encore");
    assert_eq!(house.count("SELECT COUNT(*) FROM indicator_values").await, 2, "sent twice, noted once");
    let seats = format!("{INDICATORS}/{}/valeurs", house.indicator("Présences").await);
    house.samira.post(seats, &[("valeur", "99")]).await.is(409).shows("se remplit tout seul");
    let told = house.events().await.into_iter().filter(|(kind, _)| kind == evaluation::CHANGED).count();
    assert_eq!(told, 2, "an event for each value");
}

/// A file that goes with a value is read by who reads the model, and goes with the indicator.
#[tokio::test]
async fn a_value_is_noted_with_a_file_which_goes_with_its_indicator() {
    let house = House::open().await;
    let page = house.nadia.looks_at("Visites", "clef-des-visites").await;
    let values = format!("{page}/valeurs");
    let sends = async |name: &'static str, bytes: Vec<u8>| {
        let sent = Sent::files(&[("valeur", "3"), ("note", "Au tableau")], &[("piece", name, bytes)]);
        house.nadia.asks(&Ask::of(axum::http::Method::POST, values.as_str(), sent)).await
    };
    let wrong = sends("programme.exe", b"MZ\x90\0".to_vec()).await.is(422);
    assert!(wrong.body().contains("Au tableau") && wrong.body().contains("value=\"3\""), "what was typed is kept");
    sends("tableau.jpg", crate::files::from_a_telephone()).await.is(303);
    let file = house.awa.get(page.as_str()).await.is(200).page.attributes(".files a", "href").remove(0);
    house.awa.get(file.as_str()).await.is(200);
    let guest = house.person("Gil", Role::Guest).await;
    for other in [&house.stranger("Zoé").await, &guest] {
        other.get(file.as_str()).await.is(404);
    }
    house.nadia.post(format!("{page}/retrait"), &[]).await.is(303);
    house.nadia.get(file.as_str()).await.is(404);
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM files WHERE holder IS NOT NULL").await, 0);
}

#[tokio::test]
async fn who_leaves_takes_their_name_along_and_what_they_found_stays() {
    let house = House::open().await;
    let page = format!("{INDICATORS}/{}", house.indicator("Outils partagés").await);
    house.samira.post(format!("{page}/valeurs"), &[("valeur", "7"), ("note", "Au tableau")]).await.is(303);
    let tx = house.instance.db.begin().await.unwrap();
    evaluation::forget(&tx, house.samira.account().id).await.unwrap();
    tx.commit().await.unwrap();
    house.awa.get(page).await.is(200).shows("Au tableau").hides("Samira");
}
