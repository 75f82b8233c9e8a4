//! A question that is asked of those alone who answered an earlier one so: prepared, answered with and without scripts, closed.

use super::Survey;
use crate::world::{House, Phone};

const WHY: &str = "Qu’est-ce qui vous aide le plus?";
const LACKS: &str = "Qu’est-ce qui vous manque le plus?";

/// The number of the question of these words.
async fn item(house: &House, ready: &str) -> String {
    let item = platform::sql("SELECT id FROM survey_items WHERE ready = $1").bind(ready);
    item.value::<i64>(&house.instance.db).await.unwrap().to_string()
}

/// « c1 », and a question in points for those who gave it four or more, and one in words for those who gave two or less.
async fn prepared(house: &House) -> String {
    let page = house.prepares(&house.nadia, ("group", ""), &["c1"]).await;
    let first = item(house, "c1").await;
    for (kind, words, bound, step) in [("five", WHY, "least", "4"), ("text", LACKS, "most", "2")] {
        let typed = [("genre", kind), ("question", words), ("apres", &first), ("bout", bound), ("palier", step)];
        house.nadia.post(format!("{page}/questions"), &typed).await.leads_to(&page);
    }
    page
}

async fn opened() -> Survey {
    let house = House::open().await;
    let page = prepared(&house).await;
    let form = house.opens(&page).await;
    Survey { house, page, form }
}

#[tokio::test]
async fn when_to_answer_is_said_on_the_form_on_paper_and_to_who_prepares_it() {
    let survey = opened().await;
    let form = survey.house.nobody().get(&*survey.form).await.is(200);
    let form = form.shows("Seulement si vous avez répondu « beaucoup » ou plus");
    let form = form.shows("Seulement si vous avez répondu « un peu » ou moins");
    assert_eq!(form.page.attributes("[data-condition]", "data-condition"), ["q-2 q-1 least 4", "q-3 q-1 most 2"]);
    survey.house.nadia.get(format!("{}/papier", survey.page)).await.is(200).shows("« beaucoup » ou plus");
}

/// What was not asked is neither an answer nor a mistake, whatever was sent and however.
#[tokio::test]
async fn what_was_not_asked_is_left_out_whatever_is_sent() {
    let survey = opened().await;
    let content = |said: &'static [(&'static str, &'static str)]| {
        let survey = &survey;
        async move {
            survey.phone().await.answers(said).await;
            survey.content().await
        }
    };
    let empty = content(&[("q-1", "3")]).await;
    let hostile = content(&[("q-1", "3"), ("q-2", "5"), ("q-3", "Des mots que personne n’a demandés")]).await;
    assert!(!hostile.contains("Des mots que personne"), "{hostile}");
    assert_eq!(empty.matches("[5,1]").count(), hostile.matches("[5,1]").count(), "{hostile}");
    let phone = survey.phone().await;
    phone.sends(&[("q-2", "5"), ("q-3", "Sans la première")]).await.is(422).shows("une seule question suffit");
    // A mistake in what is not asked is none.
    phone.sends(&[("q-1", "3"), ("q-2", "beaucoup trop")]).await.leads_to(&survey.form);
    survey.phone().await.sends(&[("q-1", "4"), ("q-2", "beaucoup trop")]).await.is(422);
    let asked = content(&[("q-1", "4"), ("q-2", "5")]).await;
    assert!(asked.contains("[5,1]"), "{asked}");
}

#[tokio::test]
async fn it_is_shown_as_one_group_from_five_who_were_asked_on() {
    let survey = opened().await;
    for place in 0..12 {
        let said: &[(&str, &str)] =
            if place < 10 { &[("q-1", "4"), ("q-2", "3")] } else { &[("q-1", "1"), ("q-3", "Du temps")] };
        Phone::reads(&survey.house, &survey.form).await.answers(said).await;
    }
    survey.closes().await;
    let page = survey.house.awa.get(&survey.page).await.is(200).shows("le milieu d’un seul groupe");
    page.hides("Du temps");
    let program = survey.house.awa.program(&survey.house).await;
    let path = format!("/api/v1/communities/{}/surveys", survey.house.community.id);
    let shown = crate::search::read(&program.get(path).await.is(200));
    let questions = shown["items"][0]["questions"].as_array().expect("a list").clone();
    assert_eq!((&questions[0]["groups"], &questions[0]["of_some"]), (&serde_json::json!([4, 4]), &false.into()));
    assert_eq!((&questions[1]["groups"], &questions[1]["of_some"]), (&serde_json::json!([3]), &true.into()));
}

#[tokio::test]
async fn what_cannot_depend_is_said_beside_its_field_and_what_was_typed_is_kept() {
    let house = House::open().await;
    let page = prepared(&house).await;
    let (questions, first) = (format!("{page}/questions"), item(&house, "c1").await);
    let depending = platform::sql("SELECT MAX(id) FROM survey_items").value::<i64>(&house.instance.db).await.unwrap();
    let depending = depending.to_string();
    for (kind, after, bound, step, said) in [
        ("five", depending.as_str(), "least", "3", "Choisissez une question de la liste"),
        ("five", "999", "least", "3", "Choisissez une question de la liste"),
        ("several", first.as_str(), "least", "3", "se pose à tout le monde"),
        ("five", first.as_str(), "between", "3", "Choisissez dans la liste"),
        ("five", first.as_str(), "least", "6", "de 1 à 5"),
        ("five", first.as_str(), "least", "trois", "de 1 à 5"),
    ] {
        let typed = [("genre", kind), ("question", "Et encore?"), ("choix", "Oui\nNon"), ("apres", after)];
        let typed = [&typed[..], &[("bout", bound), ("palier", step)]].concat();
        let wrong = house.nadia.post(questions.as_str(), &typed).await.is(422).shows(said);
        assert!(wrong.body().contains("Et encore?"), "what was typed is kept");
    }
}

/// What a condition leads to may be taken out meanwhile, or the survey be read otherwise: it is not opened so.
#[tokio::test]
async fn a_survey_whose_conditions_lead_nowhere_is_not_opened() {
    let house = House::open().await;
    let page = prepared(&house).await;
    let last = house.in_days(10);
    let saves = async |mode: &str, ready: &str| {
        let form = house.nadia.get(format!("{page}/ouverture")).await.page;
        let revision = form.attributes("input[name=revision]", "value").concat();
        let typed = [("titre", "Avant"), ("mode", mode), ("fin", &*last), ("pretes", ready), ("revision", &*revision)];
        house.nadia.post(format!("{page}/modification"), &typed).await.is(303);
        let revision = (revision.parse::<i64>().unwrap() + 1).to_string();
        house.nadia.post(format!("{page}/ouverture"), &[("revision", &revision)]).await
    };
    saves("group", "c2").await.is(409).shows("Une question dépend d’une autre qui n’est plus là");
    house.nadia.get(page.as_str()).await.is(200).shows("n’est plus là : personne n’y répond");
    saves("back", "c1").await.is(409).shows("Une question dépend");
    saves("group", "c1").await.is(303);
}
