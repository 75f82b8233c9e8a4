//! Questions that share a heading: one table on the form and on paper, and each of them an item of its own in what is kept and shown.

use super::Survey;
use crate::world::House;

const HEADING: &str = "Dans mon équipe";

/// Two rows of one table, then one of another.
async fn opened() -> Survey {
    let house = House::open().await;
    let page = house.prepares(&house.nadia, ("group", ""), &["c1"]).await;
    for (heading, words) in [(HEADING, "On m’écoute"), (HEADING, "On s’entraide"), ("Dans le réseau", "On s’entraide")]
    {
        let typed = [("genre", "five"), ("question", words), ("tableau", heading)];
        house.nadia.post(format!("{page}/questions"), &typed).await.leads_to(&page);
    }
    let form = house.opens(&page).await;
    Survey { house, page, form }
}

#[tokio::test]
async fn rows_of_one_heading_stand_in_one_table_and_are_groups_of_their_own() {
    let survey = opened().await;
    let form = survey.house.nobody().get(&*survey.form).await.is(200);
    assert_eq!(form.page.all("fieldset.group > legend"), [HEADING, "Dans le réseau"]);
    let rows = form.page.all("fieldset.group > fieldset > legend");
    assert_eq!(
        rows,
        ["On m’écoute", "On s’entraide", "On s’entraide"],
        "the same words under another heading are another item"
    );
    let paper = survey.house.nadia.get(format!("{}/papier", survey.page)).await.is(200);
    assert_eq!(paper.page.all("table thead th:first-child"), [HEADING, "Dans le réseau"]);
    assert_eq!(paper.page.all("table tbody th").len(), 3);
}

/// A heading and all its rows in one form; a mistake keeps what was typed.
#[tokio::test]
async fn a_table_is_typed_at_once() {
    let house = House::open().await;
    let page = house.prepares(&house.nadia, ("group", ""), &["c1"]).await;
    let (ask, rows) = (format!("{page}/questions"), "On s’entraide\r\nOn rit");
    let typed = [("genre", "five"), ("question", "On m’écoute"), ("lignes", rows)];
    let refused = house.nadia.post(ask.as_str(), &typed).await.is(422).shows("a un titre : écrivez-le");
    let kept = refused.page.all("textarea[name=lignes]").concat();
    assert!(kept.contains("On s’entraide") && kept.contains("On rit"), "what was typed is kept: {kept}");
    let whole: Vec<_> = typed.into_iter().chain([("tableau", HEADING)]).collect();
    house.nadia.post(ask.as_str(), &whole).await.leads_to(&page);
    house.nadia.post(ask, &whole).await.leads_to(&page);
    let form = house.opens(&page).await;
    let form = house.nobody().get(&*form).await.is(200);
    assert_eq!(form.page.all("fieldset.group > legend"), [HEADING]);
    assert_eq!(form.page.all("fieldset.group > fieldset > legend"), ["On m’écoute", "On s’entraide", "On rit"]);
}

#[tokio::test]
async fn each_row_is_answered_and_shown_by_itself() {
    let survey = opened().await;
    for _ in 0..5 {
        survey.phone().await.answers(&[("q-1", "3"), ("q-2", "5"), ("q-4", "2")]).await;
    }
    survey.house.nadia.post(format!("{}/fermeture", survey.page), &[]).await.is(303);
    let read = survey.house.awa.get(&*survey.page).await.is(200);
    let titles = read.page.all(".survey-item h2");
    let titles: Vec<String> = titles.iter().map(|title| title.replace('\u{a0}', " ")).collect();
    assert_eq!(
        titles[1..],
        ["Dans mon équipe : On m’écoute", "Dans mon équipe : On s’entraide", "Dans le réseau : On s’entraide"]
    );
    assert_eq!(
        read.page.text().matches("Moins de cinq personnes ont répondu à cette question").count(),
        1,
        "that of the row nobody answered"
    );
}

#[tokio::test]
async fn a_row_that_cannot_be_one_is_refused_beside_its_heading() {
    let house = House::open().await;
    let page = house.prepares(&house.nadia, ("group", ""), &["c1"]).await;
    let typed = [("genre", "text"), ("question", "Et quoi encore?"), ("tableau", HEADING)];
    let refused = house.nadia.post(format!("{page}/questions"), &typed).await.is(422).shows("par tout le monde");
    assert!(refused.body().contains("value=\"Dans mon équipe\""), "what was typed is kept");
}
