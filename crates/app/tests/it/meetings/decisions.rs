//! The register of decisions: written from the meeting's day, read by the community, corrected in the open, opened again,
//! upheld, replaced; never erased.

use communities::Role;

use crate::world::{Answer, House, Person};

const REGISTER: &str = "/c/essai/decisions";

/// Writes a decision of the meeting of this address; `changes` replace fields.
async fn writes(person: &Person, meeting: &str, words: &str, changes: &[(&str, &str)]) -> Answer {
    let number = meeting.rsplit('/').next().unwrap();
    let form = filled(
        &[("decision", words), ("maniere", "consent"), ("reouverture", "group"), ("rencontre", number)],
        changes,
    );
    person.sends(&format!("{REGISTER}/ajout"), &form).await
}

fn filled(fields: &[(&str, &str)], changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let changed = |name: &str| changes.iter().any(|(each, _)| *each == name);
    let kept = fields.iter().filter(|(name, _)| !changed(name)).chain(changes);
    kept.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The address of the decision that an answer leads to.
fn decision(answer: &Answer) -> String {
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.page.text());
    answer.header("location").split('?').next().unwrap().to_owned()
}

/// A house on the day of its meeting of March, with a decision.
async fn decided() -> (House, String, String) {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "14:00");
    let jeudi = decision(&writes(&house.samira, &march, "Nous nous rencontrons le jeudi.", &[]).await);
    (house, march, jeudi)
}

/// The form of a page, with some fields filled otherwise.
async fn form(person: &Person, page: &str, button: &str, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut form = person.get(page).await.is(200).page.form_with_button(button).entries();
    for (name, value) in changes {
        form.retain(|(each, _)| each != name);
        form.push(((*name).to_owned(), (*value).to_owned()));
    }
    form
}

#[tokio::test]
async fn what_was_decided_is_read_by_the_community_and_found_by_words() {
    let (house, march, jeudi) = decided().await;
    let number = march.rsplit('/').next().unwrap();
    let outside = [("rencontre", "hors"), ("maniere", "coordination"), ("reouverture", "team")];
    decision(&writes(&house.nadia, &march, "Les intervenant·e·s choisissent les thèmes.", &outside).await);

    let register = house.awa.get(REGISTER).await.is(200);
    for words in [
        "2 décisions",
        "le jeudi",
        "par consentement",
        "Rencontre mensuelle, jeudi 18 mars 2027",
        "Hors rencontre, jeudi 18 mars 2027",
    ] {
        register.page.shows(words);
    }
    house.awa.get(&format!("{REGISTER}?mots=INTERVENANTES+themes")).await.shows("1 décision").hides("le jeudi");
    house.awa.get(&format!("{REGISTER}?rencontre={number}")).await.shows("le jeudi").hides("thèmes.");
    house.awa.get(&format!("{REGISTER}?etat=replaced")).await.shows("Aucune décision ne correspond");
    house.awa.get(&march).await.is(200).shows("Nous nous rencontrons le jeudi.");
    house.jean.get(&jeudi).await.is(200).shows("by consent").shows("the group, when it meets");
    let decided = house.events().await.into_iter().filter(|(kind, _)| kind == "meetings.decided").count();
    assert_eq!(decided, 2);
}

#[tokio::test]
async fn the_register_is_closed_to_those_who_are_not_of_the_group() {
    let (house, march, jeudi) = decided().await;
    let marc = house.person("Marc", Role::Guest).await;
    let asked = [("personne", marc.id.to_string())];
    let asked = asked.each_ref().map(|(name, value)| (*name, value.as_str()));
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    house.nadia.post(&format!("{april}/personnes-ressources"), &asked).await.leads_to(&april);
    marc.get(&april).await.is(200).hides("Décisions");
    house.samira.get(&jeudi).await.is(200);
    for person in [&marc, &house.person("Denis", Role::Sponsor).await, &house.stranger("Chloé").await] {
        for page in [REGISTER, &jeudi, &format!("{jeudi}/reouverture")] {
            person.get(page).await.is(404);
        }
        writes(person, &march, "Le lundi", &[]).await.is(404);
    }
    writes(&house.awa, &march, "Le lundi", &[]).await.is(404);
    for page in ["/ajout", "/../0", "/abc"] {
        house.awa.get(&format!("{REGISTER}{page}")).await.is(404);
    }
}

#[tokio::test]
async fn a_decision_of_another_community_is_nowhere() {
    let (house, _, jeudi) = decided().await;
    let neighbour = house.neighbour().await;
    house.joins(&house.samira, &neighbour, Role::Facilitator).await;
    let theirs = jeudi.replace("essai", "voisine");
    house.samira.get(&jeudi).await.is(200);
    house.samira.get(&theirs).await.is(404);
    house.samira.post(&format!("{theirs}/maintien"), &[]).await.is(404);
    let foreign = house.count("SELECT MAX(id) FROM meetings").await.to_string();
    let answer = writes(&house.samira, "x/0", "Le lundi", &[("rencontre", &foreign)]).await;
    answer.is(422).shows("Cette rencontre n’existe pas");
}

#[tokio::test]
async fn a_correction_keeps_what_was_said_before() {
    let (house, _, jeudi) = decided().await;
    let correction = format!("{jeudi}/correction");
    let sent = form(
        &house.samira,
        &correction,
        "Corriger la décision",
        &[("decision", "Nous nous rencontrons le jeudi à 13 h.")],
    )
    .await;
    house.samira.sends(&correction, &sent).await.leads_to(&jeudi);
    let page = house.awa.get(&jeudi).await.is(200);
    page.shows("jeudi à 13 h.").shows("Samira a corrigé la décision.").shows("Elle disait avant").shows("le jeudi.");
    house.awa.get(&correction).await.is(404);
}

#[tokio::test]
async fn two_people_who_correct_the_same_decision_lose_nothing() {
    let (house, _, jeudi) = decided().await;
    let correction = format!("{jeudi}/correction");
    let first = form(&house.samira, &correction, "Corriger la décision", &[("decision", "Le jeudi à 13 h")]).await;
    let second = form(&house.nadia, &correction, "Corriger la décision", &[("decision", "Le jeudi à 14 h")]).await;
    house.samira.sends(&correction, &first).await.leads_to(&jeudi);
    let conflict = house.nadia.sends(&correction, &second).await.is(409);
    let again = conflict.shows("Rien n’est perdu").shows("Le jeudi à 13 h").page;
    let kept = again.form_with_button("Corriger la décision").entries();
    assert!(kept.iter().any(|(_, value)| value.trim() == "Le jeudi à 14 h"), "{kept:?}");
    house.nadia.sends(&correction, &kept).await.leads_to(&jeudi);
    house.awa.get(&jeudi).await.is(200).shows("Le jeudi à 14 h");
    house.samira.sends(&correction, &first).await.is(409);
}

#[tokio::test]
async fn a_decision_is_opened_again_with_a_reason_and_upheld() {
    let (house, _, jeudi) = decided().await;
    let reopening = format!("{jeudi}/reouverture");
    house.samira.post(&reopening, &[("raison", "  ")]).await.is(422).shows("Dites pourquoi");
    house.samira.post(&reopening, &[("raison", "Deux personnes ne peuvent plus")]).await.leads_to(&jeudi);
    house.awa.get(&jeudi).await.shows("Rouverte").shows("Deux personnes ne peuvent plus");
    house.awa.get(&format!("{REGISTER}?etat=reopened")).await.shows("le jeudi");
    house.samira.post(&reopening, &[("raison", "Encore")]).await.is(409).shows("déjà rouverte");
    house.awa.post(&format!("{jeudi}/maintien"), &[]).await.is(404);
    house.nadia.post(&format!("{jeudi}/maintien"), &[]).await.leads_to(&jeudi);
    house.awa.get(&jeudi).await.hides("Rouverte").shows("Nadia a noté que la décision est maintenue.");
    house.nadia.post(&format!("{jeudi}/maintien"), &[]).await.is(409);
}

#[tokio::test]
async fn a_member_opens_again_only_what_any_member_may() {
    let (house, march, jeudi) = decided().await;
    house.awa.get(&jeudi).await.is(200).hides("Rouvrir");
    house.awa.post(&format!("{jeudi}/reouverture"), &[("raison", "Non")]).await.is(404);
    let open = decision(&writes(&house.samira, &march, "Un mot de bienvenue", &[("reouverture", "member")]).await);
    house.awa.get(&open).await.is(200).shows("Rouvrir la décision");
    house.awa.post(&format!("{open}/reouverture"), &[("raison", "Il est trop long")]).await.leads_to(&open);
    house.jean.get(&open).await.is(200).shows("Awa reopened the decision.");
}

#[tokio::test]
async fn a_decision_that_replaces_another_leads_to_it_and_back() {
    let (house, _, jeudi) = decided().await;
    let replacing = format!("{jeudi}/remplacement");
    let sent =
        form(&house.samira, &replacing, "Remplacer la décision", &[("decision", "Nous nous rencontrons le mardi.")])
            .await;
    let mardi = decision(&house.samira.sends(&replacing, &sent).await);
    assert_ne!(mardi, jeudi);
    assert_eq!(decision(&house.samira.sends(&replacing, &sent).await), mardi, "sent twice, it is written once");
    let old = house.awa.get(&jeudi).await.is(200).shows("Remplacée");
    assert!(old.page.source().contains(&mardi) && old.page.has("Remplacée par"));
    let new = house.awa.get(&mardi).await.is(200).shows("Remplace");
    assert!(new.page.source().contains(&jeudi));
    for deed in ["correction", "remplacement"] {
        let late = filled(
            &[("decision", "Le lundi"), ("maniere", "vote"), ("reouverture", "team"), ("rencontre", "hors")],
            &[],
        );
        house
            .samira
            .sends(&format!("{jeudi}/{deed}"), &late)
            .await
            .is(409)
            .shows("Une autre décision a remplacé celle-ci");
    }
    house.samira.post(&format!("{jeudi}/reouverture"), &[("raison", "Non")]).await.is(409);
    assert_eq!(house.count("SELECT COUNT(*) FROM decisions").await, 2);
}

#[tokio::test]
async fn what_cannot_be_written_is_shown_again_as_it_was_typed() {
    let (house, march, _) = decided().await;
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    let early = writes(&house.samira, &april, "Trop tôt 🌱", &[]).await.is(422);
    early.shows("à partir du jour de la rencontre").shows("Trop tôt 🌱");
    for wrong in [("maniere", "tirage"), ("reouverture", ""), ("decision", " \u{200b}"), ("decision", "a\0b")] {
        writes(&house.samira, &march, "Le mercredi", &[wrong]).await.is(422);
    }
    let long = "é".repeat(2_000);
    decision(&writes(&house.samira, &march, &long, &[]).await);
    let longer = writes(&house.samira, &march, &format!("{long}!"), &[]).await.is(422);
    longer.shows(&format!("{long}!"));
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    writes(&house.samira, &march, "Le mercredi", &[]).await.is(422).shows("annulée");
    assert_eq!(house.count("SELECT COUNT(*) FROM decisions").await, 2);
}

#[tokio::test]
async fn a_form_sent_twice_is_written_once_and_other_words_make_another() {
    let (house, march, _) = decided().await;
    let key = [("cle", "une-seule-cle")];
    let first = decision(&writes(&house.samira, &march, "Le mercredi", &key).await);
    assert_eq!(decision(&writes(&house.samira, &march, "Le mercredi", &key).await), first);
    assert_ne!(decision(&writes(&house.samira, &march, "Le vendredi", &key).await), first);
    assert_ne!(decision(&writes(&house.nadia, &march, "Le mercredi", &key).await), first, "another person's key");
}
