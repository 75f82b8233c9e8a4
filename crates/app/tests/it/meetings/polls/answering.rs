//! Answering: on the page, for somebody on the telephone; too late; while it ends.

use communities::Role;

use super::Polled;

#[tokio::test]
async fn a_member_answers_and_everybody_sees_what_suits_most() {
    let polled = Polled::open().await;
    let (awa, jean) = (&polled.house.awa, &polled.house.jean);
    awa.get("/c/essai").await.is(200).shows("Dire quand vous pouvez venir");
    polled.answers(awa, &["no", "yes", "if_needed"]).await.leads_to(&polled.path("?fait=sondage-reponse"));
    awa.get("/c/essai").await.is(200).hides("Dire quand vous pouvez venir");
    polled.answers(jean, &["no", "yes", "no"]).await.leads_to(&polled.path(""));
    let page = polled.house.samira.get(&polled.path("")).await.is(200).page;
    let order: Vec<String> = page.all(".avail-slots > li > p:first-child");
    assert!(order[0].starts_with("mercredi 24 mars") && order[1].starts_with("jeudi 25 mars"), "{order:?}");
    let best = &page.all(".avail-slots > li")[0];
    for words in ["2 oui", "0 au besoin", "Oui : Awa, Jean"] {
        assert!(best.contains(words), "{words} in {best}");
    }
    page.shows("Non : Awa, Jean");
    polled.house.jean.get(&polled.march).await.is(200).shows("suits 2");
    let kinds: Vec<String> = polled.house.events().await.into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["meetings.poll_opened", "meetings.poll_answered", "meetings.poll_answered"]);
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_given_is_kept() {
    let polled = Polled::open().await;
    let answer = polled.answers(&polled.house.awa, &["if_needed", "", ""]).await.is(422);
    let page = answer.shows("Il reste 2 moments sans réponse").page;
    assert_eq!(page.attributes("input[type=radio][checked]", "value"), ["if_needed"]);
    assert_eq!(page.all(".avail-ask .error").len(), 2);
    let mut rest = polled.sheet(&["if_needed", "", ""]).await;
    rest.extend([("reste".to_owned(), "no".to_owned()), ("mot".to_owned(), "je pars à 15 h".to_owned())]);
    polled.house.awa.sends(&polled.path("/reponse"), &rest).await.leads_to(&polled.path(""));
    let page = polled.house.awa.get(&polled.path("")).await.is(200).shows("je pars à 15 h").page;
    assert_eq!(page.attributes("input[type=radio][checked]", "value"), ["if_needed", "no", "no"]);
    let long = ("mot".to_owned(), "é".repeat(201));
    rest.retain(|(name, _)| name != "mot");
    rest.push(long);
    polled.house.awa.sends(&polled.path("/reponse"), &rest).await.is(422);
    polled.house.awa.post(&polled.path("/reponse"), &[]).await.is(409).shows("ont changé");
}

#[tokio::test]
async fn somebody_on_the_telephone_is_noted_as_such_until_they_answer_themselves() {
    let polled = Polled::open().await;
    let jean = polled.house.jean.id.to_string();
    let page = polled.house.samira.get(&polled.path("/telephone")).await.is(200).page;
    let form = polled.house.samira.get(&page.link("Jean")).await.is(200).shows("Pour Jean").page;
    assert_eq!(form.field("mardi 23 mars 2027, 13 h à 16 h").value, "");
    let mut sheet = polled.sheet(&["yes", "no", "no"]).await;
    sheet.push(("personne".to_owned(), jean.clone()));
    polled.house.samira.sends(&polled.path("/telephone"), &sheet).await.leads_to(&polled.path("?fait=sondage-note"));
    polled.house.awa.get(&polled.path("")).await.is(200).shows("Jean (par téléphone)");
    polled.answers(&polled.house.jean, &["no", "no", "yes"]).await.leads_to(&polled.path(""));
    polled.house.awa.get(&polled.path("")).await.is(200).hides("par téléphone").shows("Jean");
    let again = format!("{}?personne={jean}", polled.path("/telephone"));
    polled.house.samira.get(&again).await.is(200).shows("Jean a déjà répondu");
    for nobody in ["0", "abc", "999999"] {
        let mut sheet = polled.sheet(&["yes", "no", "no"]).await;
        sheet.push(("personne".to_owned(), nobody.to_owned()));
        polled.house.samira.sends(&polled.path("/telephone"), &sheet).await.is(409).shows("n’est pas attendue");
    }
}

#[tokio::test]
async fn who_answers_too_late_is_told_and_finds_their_answers_on_the_page() {
    let polled = Polled::open().await;
    let sheet = polled.sheet(&["yes", "no", "if_needed"]).await;
    polled.house.nadia.post(&polled.path("/cloture"), &[]).await.leads_to(&polled.path(""));
    let answer = polled.house.awa.sends(&polled.path("/reponse"), &sheet).await.is(409);
    let page = answer.shows("Les réponses sont closes").page;
    assert_eq!(page.attributes("input[type=radio][checked]", "value"), ["yes", "no", "if_needed"]);
    assert!(!page.has_button("Envoyer mes réponses"), "there is nobody to send them to");
    let mut noted = sheet.clone();
    noted.push(("personne".to_owned(), polled.house.awa.id.to_string()));
    polled.house.samira.sends(&polled.path("/telephone"), &noted).await.leads_to(&polled.path(""));
    polled.house.nadia.get("/c/essai").await.is(200).shows("Choisir la date : le sondage est clos");
    polled.chooses(0, &[]).await.leads_to(&polled.march);
    let answer = polled.house.jean.sends(&polled.path("/reponse"), &sheet).await.is(409);
    let page = answer.shows("Your answers were not sent").shows("The date is chosen").page;
    assert_eq!(page.attributes("input[type=radio][checked]", "value"), ["yes", "no", "if_needed"]);
}

#[tokio::test]
async fn a_deadline_that_passes_closes_and_more_time_opens_again() {
    let polled = Polled::open().await;
    polled.house.it_is("2027-03-22", "17:59");
    polled.answers(&polled.house.awa, &["yes", "no", "no"]).await.leads_to(&polled.path(""));
    polled.house.it_is("2027-03-22", "18:00");
    polled.answers(&polled.house.jean, &["yes", "no", "no"]).await.is(409).shows("Answers are closed");
    polled.house.nadia.get(&polled.path("")).await.is(200).shows("Les réponses sont closes");
    let longer = [("echeance", "2027-03-23"), ("echeance-heure", "12:00")];
    polled.proposes("moments", &super::THREE, &longer).await.leads_to(&polled.path(""));
    polled.answers(&polled.house.jean, &["yes", "no", "no"]).await.leads_to(&polled.path(""));
}

#[tokio::test]
async fn answers_that_race_with_the_end_are_kept_whole_or_refused() {
    let polled = Polled::open().await;
    let mut people = vec![polled.house.awa.clone(), polled.house.jean.clone()];
    for number in 0..8 {
        people.push(polled.house.person(&format!("Membre{number}"), Role::Member).await);
    }
    let sheet = polled.sheet(&["yes", "no", "if_needed"]).await;
    let (page, end) = (polled.path("/reponse"), polled.path("/retrait"));
    let mut answers = tokio::task::JoinSet::new();
    for person in people {
        let (page, sheet) = (page.clone(), sheet.clone());
        answers.spawn(async move { person.sends(&page, &sheet).await.status.as_u16() });
    }
    let ended = polled.house.nadia.post(&end, &[]).await;
    ended.leads_to(&polled.path(""));
    let statuses = answers.join_all().await;
    assert!(statuses.iter().all(|status| [303, 409].contains(status)), "{statuses:?}");
    let taken = statuses.iter().filter(|status| **status == 303).count() as i64;
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_poll_voters").await, taken);
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_poll_answers").await, taken * 3);
}

#[tokio::test]
async fn a_resource_person_answers_for_the_meeting_that_they_are_asked_to() {
    let polled = Polled::open().await;
    let marc = polled.house.person("Marc", Role::Guest).await;
    marc.get(&polled.path("")).await.is(404);
    let asked = [("personne", marc.id.to_string())];
    let asked = asked.each_ref().map(|(name, value)| (*name, value.as_str()));
    polled.house.nadia.post(&format!("{}/personnes-ressources", polled.march), &asked).await.leads_to(&polled.march);
    polled.answers(&marc, &["no", "no", "yes"]).await.leads_to(&polled.path(""));
    for closed in ["/moments", "/telephone", "/ouverture"] {
        marc.get(&polled.path(closed)).await.is(404);
        polled.house.awa.get(&polled.path(closed)).await.is(404);
    }
    for closed in ["/choix", "/retrait", "/cloture", "/rappel"] {
        polled.house.awa.post(&polled.path(closed), &[]).await.is(404);
    }
}
