//! A report leaves: read by the members, adopted by a decision, sent, kept for ever, taken up again.

use communities::Role;

use super::REPORTS;
use crate::world::House;

#[tokio::test]
async fn members_read_it_before_it_leaves_and_those_who_pay_what_left() {
    let house = House::open().await;
    house.met_twice().await;
    let (sponsor, advisor) = (house.person("Denis", Role::Sponsor).await, house.person("Hélène", Role::Advisor).await);
    let report = house.samira.begins_a_report("rapport-final").await;
    house.samira.post(format!("{report}/lecture"), &[]).await.leads_to(&report);
    house.awa.get(&*report).await.is(200).shows("En relecture par les membres").hides("Figer ces chiffres");
    for outside in [&sponsor, &advisor] {
        outside.get(&*report).await.is(404);
    }
    let decide = house.nadia.get(format!("{report}/adoption")).await.is(200).page.link("Écrire la décision d’abord");
    house.nadia.get(decide).await.is(200).shows("On adopte le bilan «\u{a0}Rapport final\u{a0}»");
    house.nadia.post(format!("{report}/adoption"), &[("decision", "999")]).await.is(422);
    house.samira.get(format!("{report}/adoption")).await.is(404);
    house.nadia.post(format!("{report}/envoi"), &[]).await.is(409).shows("changé d’état");
    house.adopts(&report).await;
    let part = house.part("Activités").await;
    house.samira.writes_part(&report, part, ("Trop tard", "1")).await.is(409).shows("adopté ou envoyé");
    house.samira.get(format!("{report}/parties/{part}")).await.is(409);
    sponsor.get(&*report).await.is(404);
    house.nadia.get(format!("{report}/envoi")).await.is(200).shows("le bailleur de fonds pourront le lire");
    house.nadia.post(format!("{report}/envoi"), &[]).await.leads_to(&report);
    house.nadia.post(format!("{report}/envoi"), &[]).await.is(409);
    for outside in [&sponsor, &advisor] {
        outside.get(&*report).await.is(200).shows("Version 1").shows("SHA-256");
        outside.get(REPORTS).await.is(200).shows("Rapport final");
        outside.get(format!("{report}/versions/1")).await.is(200);
        outside.get(format!("{report}/versions/2")).await.is(404);
    }
    let page = sponsor.get(&*report).await;
    assert!(!page.body().contains("href=\"/c/essai/rencontres/"), "the evidence is the group’s");
    house.stranger("Chloé").await.get(&*report).await.is(404);
}

#[tokio::test]
async fn members_say_what_they_think_of_a_part_before_it_leaves() {
    let house = House::open().await;
    let report = house.samira.begins_a_report("bilan").await;
    let part = house.part("La suite").await;
    let remarks = format!("{report}/parties/{part}/remarques");
    house.awa.get(&*remarks).await.is(404);
    house.samira.post(format!("{report}/lecture"), &[]).await.is(303);
    house.awa.get(&*report).await.is(200).shows("Dire quelque chose de cette partie");
    house.awa.post(&*remarks, &[("remarque", " ")]).await.is(422).shows("Écrivez quelques mots");
    for _ in 0..2 {
        let said = [("remarque", "Et les <b>familles</b>?"), ("cle", "une-seule-fois")];
        house.awa.post(&*remarks, &said).await.leads_to(&remarks);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM report_remarks").await, 1, "sent twice, it is said once");
    let read =
        house.jean.get(&*remarks).await.is(200).shows("Et les <b>familles</b>?").hides("It is taken into account");
    assert!(!read.body().contains("<b>familles"));
    house.samira.get(&*report).await.is(200).shows("1 remarque");
    assert!(!house.samira.get(format!("{report}/texte.md")).await.body().contains("familles"), "no file holds it");
    let settle = format!("{report}/remarques/{}/reglee", house.count("SELECT MAX(id) FROM report_remarks").await);
    house.jean.post(&*settle, &[]).await.is(404);
    house.samira.post(&*settle, &[]).await.leads_to(&remarks);
    house.samira.post(&*settle, &[]).await.is(404);
    house.awa.get(&*remarks).await.is(200).hides("familles");
    house.adopts(&report).await;
    house.awa.post(&*remarks, &[("remarque", "Trop tard")]).await.is(404);
}

#[tokio::test]
async fn what_was_sent_is_kept_while_a_new_draft_goes_on() {
    let house = House::open().await;
    let people = house.met_twice().await;
    let report = house.sends_a_report("bilan").await;
    let file = house.awa.get(format!("{report}/versions/1/texte.docx")).await.is(200);
    house.samira.post(format!("{report}/reprise"), &[]).await.leads_to(&report);
    house.meets_on("2027-05-20", &people.iter().collect::<Vec<_>>()).await;
    house.samira.get(&*report).await.is(200).shows("tenues\u{a0}: 3 sur 3").shows("Brouillon");
    house.awa.get(&*report).await.is(200).shows("Version 1").shows("tenues\u{a0}: 2 sur 2");
    let again = house.awa.get(format!("{report}/versions/1/texte.docx")).await.is(200);
    assert_eq!(file.body(), again.body());
    house.awa.get(&*report).await.shows("octet pour octet");
    house.adopts(&report).await;
    house.nadia.post(format!("{report}/envoi"), &[]).await.is(303);
    house.awa.get(&*report).await.is(200).shows("Version 2").shows("tenues\u{a0}: 3 sur 3");
    house.awa.get(format!("{report}/versions/1")).await.is(200).shows("tenues\u{a0}: 2 sur 2");
}

#[tokio::test]
async fn a_review_for_the_organizations_is_not_read_by_those_who_pay() {
    let house = House::open().await;
    let report = house.sends_a_report("bilan").await;
    house.person("Noé", Role::Network).await.get(&*report).await.is(200).shows("On adopte le bilan");
    house.person("Denis", Role::Sponsor).await.get(&*report).await.is(404);
}

#[tokio::test]
async fn a_decision_leads_to_the_reports_that_it_may_adopt_and_to_the_one_that_it_did() {
    let house = House::open().await;
    let report = house.samira.begins_a_report("bilan").await;
    let decision = house.season.decides("On adopte le bilan").await;
    let page = format!("/c/essai/decisions/{decision}");
    let form = house.nadia.get(&*page).await.is(200).page.link("Adopter par cette décision");
    assert_eq!(form, format!("{report}/adoption?decision={decision}"));
    house.awa.get(&*page).await.is(200).hides("Adopter par cette décision");
    house.nadia.post(format!("{report}/adoption"), &[("decision", &decision.to_string())]).await.is(303);
    let adopted = house.nadia.get(&*page).await.is(200).page.link("Le bilan adopté");
    assert_eq!(adopted, report);
}
