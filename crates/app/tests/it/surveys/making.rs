//! A survey is prepared and opened: by whom, what is refused and kept, and that nothing of it changes afterwards.

use communities::Role;

use super::{SURVEYS, Survey};
use crate::world::House;

#[tokio::test]
async fn coordination_and_the_committee_prepare_one_and_the_others_read_it_once_it_is_open() {
    let house = House::open().await;
    let advisor = house.person("Hélène", Role::Advisor).await;
    let page = house.prepares(&advisor, ("group", ""), &["c1", "p1"]).await;
    house.nadia.get(SURVEYS).await.is(200).shows("Avant la saison").shows("en préparation");
    for member in [&house.awa, &house.samira] {
        member.get(SURVEYS).await.is(200).hides("Avant la saison").hides("Préparer un questionnaire");
        member.get(page.as_str()).await.is(404);
        member.get(format!("{SURVEYS}/nouveau")).await.is(404);
        for deed in
            ["/modification", "/questions", "/questions/retrait", "/retrait", "/ouverture", "/fermeture", "/paroles"]
        {
            member.post(format!("{page}{deed}"), &[]).await.is(404);
        }
    }
    house.opens(&page).await;
    house.awa.get(page.as_str()).await.is(200).shows("Répondre").hides("Fermer").hides("Sur papier");
    house.samira.get(page.as_str()).await.is(200).shows("Entrer un bulletin").hides("Moins de cinq réponses");
    house.jean.get(page).await.is(200).shows("Nothing is required");
    let neighbour = house.neighbour().await;
    let stranger = house.stranger("Oumar").await;
    house.joins(&stranger, &neighbour, Role::Coordination).await;
    stranger.get(SURVEYS).await.is(404);
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_what_was_typed_is_kept() {
    let house = House::open().await;
    let past = house.in_days(-1);
    let typed = [("titre", ""), ("mode", "path"), ("suit", "99"), ("fin", past.as_str()), ("pretes", "z9")];
    let wrong = house.nadia.post(format!("{SURVEYS}/nouveau"), &typed).await.is(422);
    let wrong = wrong.shows("Ce jour est passé").shows("Choisissez dans la liste");
    assert!(wrong.body().contains(&format!("value=\"{past}\"")), "what was typed is kept");
    let last = house.in_days(400);
    let far = [("titre", "<b>Loin</b>"), ("mode", "group"), ("fin", last.as_str())];
    let far = house.nadia.post(format!("{SURVEYS}/nouveau"), &far).await.is(422).shows("60 jours");
    assert!(far.body().contains("value=\"&lt;b&gt;Loin&lt;/b&gt;\""), "hostile words are words");
    let page = house.prepares(&house.nadia, ("group", ""), &[]).await;
    let questions = format!("{page}/questions");
    let typed = [("genre", "one"), ("question", "Quand?"), ("choix", "Le matin"), ("source", "Un article")];
    let wrong = house.nadia.post(questions.as_str(), &typed).await.is(422);
    wrong.shows("Il faut de 2 à 12 réponses").shows("la permission de s’en servir").shows("Le matin");
    let ask = format!("{page}/ouverture");
    house.nadia.post(ask, &[("revision", "1")]).await.is(409).shows("Il ne demande rien encore");
}

#[tokio::test]
async fn two_hundred_questions_are_refused_in_words() {
    let house = House::open().await;
    let page = house.prepares(&house.nadia, ("group", ""), &["c1"]).await;
    let questions = format!("{page}/questions");
    let mut refused = 0;
    for place in 0..200 {
        let question = format!("Question numéro {place}");
        let asked = house.nadia.post(questions.as_str(), &[("genre", "five"), ("question", &question)]).await;
        if asked.status == 409 {
            refused += 1;
            assert!(asked.shows("au plus 40 choses").body().contains(&question), "what was typed is kept");
        }
    }
    assert_eq!(refused, 161);
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_questions").await, 40);
}

#[tokio::test]
async fn once_it_is_open_nothing_of_it_changes() {
    let survey = Survey::opens().await;
    let (house, page) = (&survey.house, &survey.page);
    let last = house.in_days(5);
    let typed = [("titre", "Autre"), ("mode", "back"), ("fin", last.as_str()), ("revision", "2")];
    house.nadia.post(format!("{page}/modification"), &typed).await.is(409).shows("plus rien n’y change");
    house.nadia.get(format!("{page}/modification")).await.is(409).shows("plus rien n’y change");
    let question = [("genre", "five"), ("question", "Une de plus")];
    house.nadia.post(format!("{page}/questions"), &question).await.is(409).shows("plus rien n’y change");
    let item = "SELECT print FROM survey_items ORDER BY id LIMIT 1";
    let item: String = platform::sql(item).value(&house.instance.db).await.unwrap();
    house.nadia.post(format!("{page}/questions/retrait"), &[("question", &item)]).await.is(409);
    house.nadia.post(format!("{page}/retrait"), &[]).await.is(409);
    house.nadia.post(format!("{page}/ouverture"), &[("revision", "2")]).await.is(409);
    house.awa.get(page.as_str()).await.is(200).shows("Avant la saison").shows("Le groupe, avant et après");
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_questions").await, 4);
}

#[tokio::test]
async fn two_who_change_one_at_once_are_both_read_and_what_is_opened_is_what_was_seen() {
    let house = House::open().await;
    let page = house.prepares(&house.nadia, ("group", ""), &["c1"]).await;
    let (change, last) = (format!("{page}/modification"), house.in_days(8));
    let typed = |title: &'static str, revision: &'static str| {
        [("titre", title), ("mode", "group"), ("fin", last.clone().leak()), ("pretes", "c2"), ("revision", revision)]
    };
    house.nadia.post(change.as_str(), &typed("Au printemps", "1")).await.is(303);
    let late = house.nadia.post(change.as_str(), &typed("En mars", "1")).await.is(409);
    let late = late.shows("entre-temps").shows("Au printemps");
    assert!(late.body().contains("value=\"En mars\"") && late.body().contains("name=\"revision\" value=\"2\""));
    house.nadia.post(format!("{page}/ouverture"), &[("revision", "1")]).await.is(409).shows("entre-temps");
    house.nadia.post(format!("{page}/ouverture"), &[("revision", "2")]).await.is(303);
}

#[tokio::test]
async fn a_question_is_kept_once_in_its_exact_words_and_a_changed_word_is_another() {
    let house = House::open().await;
    let (one, other) = (
        house.prepares(&house.nadia, ("group", ""), &["c1"]).await,
        house.prepares(&house.nadia, ("group", ""), &["c1", "c2"]).await,
    );
    for (page, words) in [(&one, "Je dors bien"), (&other, "Je dors bien"), (&other, "Je dors bien.")] {
        house.nadia.post(format!("{page}/questions"), &[("genre", "ten"), ("question", words)]).await.is(303);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_items").await, 4);
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_questions").await, 6);
    house.nadia.post(format!("{one}/retrait"), &[]).await.is(303);
    house.nadia.get(one.as_str()).await.is(404);
    house.nadia.get(other).await.is(200).shows("Je dors bien.");
}

#[tokio::test]
async fn before_it_opens_what_the_number_of_people_allows_is_said() {
    let house = House::open().await;
    let page = house.prepares(&house.nadia, ("group", ""), &["c1"]).await;
    house.nadia.get(page.as_str()).await.is(200).shows("Sous cinq réponses, rien ne paraît");
    for name in ["Ana", "Bea", "Cyr", "Dia", "Eve", "Flo", "Guy", "Hao", "Ida", "Jo"] {
        house.person(name, Role::Member).await;
    }
    let twelve = house.nadia.get(page.as_str()).await.is(200);
    twelve.shows("À 12, il faut que 10 personnes bougent dans le même sens");
}

#[tokio::test]
async fn sent_twice_it_is_one() {
    let house = House::open().await;
    let last = house.in_days(10);
    let typed = [("titre", "Avant"), ("mode", "group"), ("fin", last.as_str()), ("cle", "clef-du-questionnaire")];
    let page = format!("{SURVEYS}/nouveau");
    let first = house.nadia.post(page.as_str(), &typed).await.is(303).header("location").to_owned();
    assert_eq!(house.nadia.post(page, &typed).await.is(303).header("location"), first);
}
