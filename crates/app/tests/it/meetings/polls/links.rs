//! The link of a mail: it answers one poll for one person, without signing in, and can do nothing else.

use super::Polled;

#[tokio::test]
async fn a_link_answers_for_its_person_without_signing_in() {
    let polled = Polled::open().await;
    let letter = polled.letters_to(&polled.house.awa).await.pop().unwrap();
    assert_eq!(letter.subject, "Quelle date vous convient? Rencontre mensuelle");
    for words in ["mardi 23 mars : 13 h à 16 h", "lundi 22 mars, 18 h", "Donner mes disponibilités"] {
        assert!(letter.text.contains(words), "{words} in {}", letter.text);
    }
    let (link, phone) = (polled.link_of(&polled.house.awa).await, polled.house.nobody());
    let page = phone.get(&link).await.is(200).shows("répond pour Awa").shows("heures sont celles de Montréal").page;
    let form = page.form_with_button("Envoyer mes réponses");
    let form =
        form.fill("mardi 23 mars 2027, 13 h à 16 h", "Oui").fill("mercredi 24 mars 2027, 13 h à 16 h", "Au besoin");
    phone.sends(&link, &form.entries()).await.is(422).shows("Il reste 1 moment sans réponse");
    let whole = form.fill("jeudi 25 mars 2027, 13 h à 16 h", "Non").entries();
    phone.sends(&link, &whole).await.leads_to(&format!("{link}?fait=sondage-reponse"));
    phone.get(&link).await.is(200).shows("1 oui").hides("Jean");
    polled.house.nadia.get(&polled.path("")).await.is(200).shows("Oui : Awa").hides("Awa (par téléphone)");
    let jean = polled.link_of(&polled.house.jean).await;
    phone.get(&jean).await.is(200).shows("This link answers for Jean").hides("1 yes");
}

#[tokio::test]
async fn a_link_that_is_forwarded_opens_nothing_else() {
    let polled = Polled::open().await;
    let (link, phone) = (polled.link_of(&polled.house.awa).await, polled.house.nobody());
    for closed in [polled.march.clone(), polled.path(""), "/c/essai".to_owned(), "/profil".to_owned()] {
        assert_ne!(phone.get(&closed).await.status.as_u16(), 200, "{closed}");
    }
    assert!(phone.get(&link).await.is(200).header("set-cookie").is_empty());
    // In somebody else's browser it still answers for Awa, whatever the form says.
    let mut sheet = polled.sheet(&["yes", "yes", "yes"]).await;
    sheet.push(("personne".to_owned(), polled.house.jean.id.to_string()));
    polled.house.jean.sends(&link, &sheet).await.leads_to(&link);
    assert_eq!(polled.house.count("SELECT person_id FROM date_poll_voters").await, polled.house.awa.id);
}

#[tokio::test]
async fn a_link_that_is_forged_or_of_somebody_who_left_is_nothing() {
    let polled = Polled::open().await;
    let (link, phone) = (polled.link_of(&polled.house.awa).await, polled.house.nobody());
    phone.get(&link).await.is(200);
    let sheet = polled.sheet(&["yes", "yes", "yes"]).await;
    for forged in [format!("{link}x"), link[..link.len() - 1].to_owned(), "/sondage/1".into(), "/sondage/%00".into()] {
        phone.get(&forged).await.is(404);
        phone.sends(&forged, &sheet).await.is(404);
    }
    polled.house.parts(&polled.house.awa).await;
    phone.get(&link).await.is(404);
    phone.sends(&link, &sheet).await.is(404);
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_poll_voters").await, 0);
}

#[tokio::test]
async fn a_link_says_how_it_ended_then_expires() {
    let polled = Polled::open().await;
    let (link, phone) = (polled.link_of(&polled.house.awa).await, polled.house.nobody());
    let sheet = polled.sheet(&["yes", "no", "no"]).await;
    polled.house.it_is("2027-03-22", "18:01");
    let answer = phone.sends(&link, &sheet).await.is(409).shows("Les réponses sont closes");
    assert_eq!(answer.page.attributes("input[type=radio][checked]", "value"), ["yes", "no", "no"]);
    polled.chooses(1, &[]).await.leads_to(&polled.march);
    phone.get(&link).await.is(200).shows("La date est choisie : mercredi 24 mars 2027");
    phone.sends(&link, &sheet).await.is(409).shows("Vos réponses n’ont pas été envoyées");
    polled.house.it_is("2027-03-30", "18:00");
    phone.get(&link).await.is(404);
}

#[tokio::test]
async fn a_link_does_not_outlive_a_cancelled_meeting() {
    let polled = Polled::open().await;
    let (link, phone) = (polled.link_of(&polled.house.awa).await, polled.house.nobody());
    let sheet = polled.sheet(&["yes", "no", "no"]).await;
    polled
        .house
        .nadia
        .post(&format!("{}/annulation", polled.march), &[("raison", "Verglas")])
        .await
        .leads_to(&polled.march);
    phone.sends(&link, &sheet).await.is(409).shows("annulée");
    polled.house.nadia.post(&format!("{}/remise", polled.march), &[]).await.leads_to(&polled.march);
    phone.sends(&link, &sheet).await.is(409).shows("Ce sondage est terminé");
}
