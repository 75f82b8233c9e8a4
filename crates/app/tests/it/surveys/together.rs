//! A closed survey that the group reads together: one question at a time, what it notes of each, and what becomes of the notes.

use communities::Role;

use super::{SENTENCES, Survey};

/// What the group says of the first question.
const NOTES: [(&str, &str); 3] = [
    ("surprise", "La moitié d’entre nous cherche encore."),
    ("conclusion", "On sait mieux par où commencer."),
    ("suite", "Afficher la marche à suivre dans chaque local."),
];

fn over(revision: &'static str) -> Vec<(&'static str, &'static str)> {
    NOTES.into_iter().chain([("revision", revision)]).collect()
}

async fn closed() -> Survey {
    let survey = Survey::opens().await;
    survey.answers(0..7).await;
    survey.closes().await;
    survey
}

#[tokio::test]
async fn a_question_at_a_time_is_read_by_the_group_and_notes_are_kept_by_who_facilitates() {
    let survey = closed().await;
    let (house, at) = (&survey.house, |place: usize| format!("{}/lecture/{place}", survey.page));
    let first = house.awa.get(at(1)).await.is(200).shows("Question 1 de 4").shows("par où commencer").hides("m’isole");
    assert_eq!(first.shows("Rien n’est noté encore").page.link("Suivante"), at(2));
    assert_eq!(house.awa.get(at(5)).await.is(200).shows("Et tout ensemble?").page.link("Précédente"), at(4));
    house.awa.get(at(4)).await.is(200).shows("Nadia lit d’abord, à l’écart").hides(SENTENCES[0]);
    for nowhere in [at(0), at(6), at(99), format!("{}/lecture/un", survey.page), format!("{}/lecture/-1", survey.page)]
    {
        house.awa.get(nowhere).await.is(404);
    }
    let advisor = house.person("Hélène", Role::Advisor).await;
    for person in [&house.awa, &advisor] {
        person.post(at(1), &over("0")).await.is(404);
    }
    house.samira.post(at(1), &over("0")).await.leads_to(&at(1));
    for person in [&house.awa, &advisor] {
        for page in [at(1), survey.page.clone(), at(5)] {
            let page = person.get(page).await.is(200);
            NOTES.iter().for_each(|(_, words)| assert!(page.page.has(words), "« {words} » is read"));
        }
    }
    let noted = house.events().await.into_iter().filter(|(kind, _)| kind == surveys::NOTED).count();
    assert_eq!(noted, 1);
}

#[tokio::test]
async fn what_is_refused_or_was_noted_meanwhile_stays_in_the_form() {
    let survey = closed().await;
    let (house, first) = (&survey.house, format!("{}/lecture/1", survey.page));
    let long = "é".repeat(601);
    let wrong = [("surprise", "Tiens!"), ("conclusion", long.as_str()), ("revision", "0")];
    let wrong = house.samira.post(first.as_str(), &wrong).await.is(422);
    assert!(wrong.body().contains("Tiens!") && wrong.body().contains(&long), "what was typed is kept");
    house.nadia.post(first.as_str(), &over("0")).await.leads_to(&first);
    let late = [("surprise", "Je n’ai rien vu venir."), ("revision", "0")];
    let late = house.samira.post(first.as_str(), &late).await.is(409);
    let late = late.shows("La moitié d’entre nous cherche encore.");
    assert!(late.body().contains("Je n’ai rien vu venir."), "both versions are there");
    assert_eq!(late.page.attributes("input[name=revision]", "value"), ["1"]);
    let over_it = [("surprise", "Je n’ai rien vu venir."), ("revision", "1")];
    house.samira.post(first.as_str(), &over_it).await.leads_to(&first);
    let now = house.awa.get(first.as_str()).await.is(200).shows("Je n’ai rien vu venir.");
    now.hides("La moitié d’entre nous");
    let nothing = [("surprise", ""), ("revision", "2")];
    house.samira.post(first.as_str(), &nothing).await.leads_to(&first);
    house.awa.get(&survey.page).await.is(200).hides("Ce que le groupe en dit");
}

/// From a note to a decision, from the decision to what goes out, in the words of the group; the notes themselves stay inside.
#[tokio::test]
async fn notes_lead_to_a_decision_which_leads_to_what_those_who_pay_read() {
    let survey = closed().await;
    let (house, first) = (&survey.house, format!("{}/lecture/1", survey.page));
    let sponsor = house.person("Bernard", Role::Sponsor).await;
    house.samira.post(first.as_str(), &over("0")).await.leads_to(&first);
    let start = house.samira.get(&survey.page).await.is(200).page.link("En faire une décision");
    assert!(
        house
            .samira
            .get(start.as_str())
            .await
            .is(200)
            .body()
            .contains("Afficher la marche à suivre dans chaque local.")
    );
    house.awa.get(&survey.page).await.is(200).hides("En faire une décision");
    for other in ["questionnaire=999&question=1", "questionnaire=x&question=1", "questionnaire=1&question=-3"] {
        let form = house.samira.get(format!("/c/essai/decisions/ajout?{other}")).await.is(200);
        assert!(!form.body().contains("Afficher la marche"), "{other}");
    }
    let decision = house.season.decides("Nous montrons nos réponses à la Ville").await;
    let page = format!("/c/essai/decisions/{decision}");
    house.samira.get(page.as_str()).await.is(200).hides("hors du groupe par cette décision");
    let release = house
        .nadia
        .get(page.as_str())
        .await
        .is(200)
        .page
        .link("Montrer « Avant la saison » hors du groupe par cette décision");
    let form = house.nadia.get(release.as_str()).await.is(200);
    assert!(form.body().contains("On sait mieux par où commencer."), "it begins with what was concluded");
    assert_eq!(form.page.attributes("option[selected]", "value"), [decision.to_string()]);
    let said = [("decision", &*decision.to_string()), ("lecture", "Nous savons mieux par où commencer.")];
    house.nadia.post(format!("{}/diffusion", survey.page), &said).await.is(303);
    let outside = house.awa.get(page).await.is(200).page.link("Par elle, « Avant la saison » se lit hors du groupe");
    let read = sponsor.get(outside).await.is(200).shows("Nous savons mieux par où commencer.");
    NOTES.iter().fold(read, |read, (_, words)| read.hides(words));
    for inside in [first, survey.page.clone()] {
        sponsor.get(inside).await.is(404);
    }
}

/// Nothing is read together of a survey that is open, of one that says nothing, or of what sleeps.
#[tokio::test]
async fn only_what_was_shown_is_read_together() {
    let survey = Survey::opens().await;
    let first = format!("{}/lecture/1", survey.page);
    survey.answers(0..4).await;
    survey.house.nadia.get(first.as_str()).await.is(404);
    survey.closes().await;
    survey.house.nadia.get(first.as_str()).await.is(404);
    survey.house.nadia.post(first, &over("0")).await.is(404);
}
