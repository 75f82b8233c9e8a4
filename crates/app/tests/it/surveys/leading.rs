//! The ways that lead to surveys: the home of the members, the part of the model that a question is a sign of, « Aller à… ».

use super::{SURVEYS, Survey};
use crate::world::{Who, World};

const HOME: &str = "/c/essai";
const OPEN: &str = "Un questionnaire est ouvert jusqu’au";

#[tokio::test]
async fn while_it_is_open_the_home_of_each_member_leads_to_it_whoever_answered() {
    let survey = Survey::opens().await;
    let awa = &survey.house.awa;
    assert_eq!(awa.get(HOME).await.is(200).page.link(OPEN), survey.form);
    survey.answers(0..5).await;
    awa.get(survey.form.as_str()).await.is(200);
    assert_eq!(awa.get(HOME).await.is(200).page.link(OPEN), survey.form, "nothing knows who answered");
    assert_eq!(survey.house.jean.get(HOME).await.is(200).page.link("A survey is open until"), survey.form);
    for other in [&survey.house.nadia, &survey.house.samira] {
        other.get(HOME).await.is(200).hides(OPEN);
    }
    survey.closes().await;
    awa.get(HOME).await.is(200).hides(OPEN);
}

#[tokio::test]
async fn a_survey_that_is_over_by_its_day_alone_is_led_to_no_more() {
    let survey = Survey::opens().await;
    survey.house.instance.clock.advance(11 * platform::DAY);
    survey.house.awa.get(HOME).await.is(200).hides(OPEN);
}

#[tokio::test]
async fn a_result_of_the_model_leads_to_the_closed_surveys_that_are_a_sign_of_it() {
    let world = World::open().await;
    let (by, reader) = (world.who(Who::Coordination), world.who(Who::Advisor));
    let part = world.here.path("/evaluation/result.competence");
    let last_day = ui::dates::for_date_field(world.instance.clock.now() + 10 * platform::DAY);
    let fields = [("titre", "En mars"), ("mode", "group"), ("fin", &last_day), ("pretes", "c1"), ("pretes", "c2")];
    let made = by.post(world.here.path("/evaluation/questionnaires/nouveau"), &fields).await.is(303);
    let survey = made.header("location").split('?').next().expect("an address").to_owned();
    by.post(format!("{survey}/ouverture"), &[("revision", "1")]).await.is(303);
    for _ in 0..5 {
        by.post(format!("{survey}/bulletin"), &[("q-1", "3")]).await.is(303);
    }
    reader.get(part.as_str()).await.is(200).hides("Ce que les personnes en disent");
    by.post(format!("{survey}/fermeture"), &[]).await.is(303);
    let shown = reader.get(part).await.is(200).shows("Ce que les personnes en disent");
    assert_eq!(shown.page.link("En mars"), survey);
    let other = reader.get(world.here.path("/evaluation/result.pouvoir-d-agir")).await.is(200);
    other.hides("Ce que les personnes en disent");
}

#[tokio::test]
async fn surveys_and_stories_are_among_the_places_where_one_can_go() {
    let survey = Survey::opens().await;
    let places = survey.house.awa.get("/c/essai/aller").await.is(200);
    assert_eq!(places.page.link("Questionnaires"), SURVEYS);
    assert_eq!(places.page.link("Récits"), "/c/essai/evaluation/recits");
}
