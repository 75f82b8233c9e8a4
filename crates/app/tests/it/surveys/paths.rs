//! Each one's path: first answers sleep sealed, each person opens theirs again, and pairs alone are shown.

use platform::DAY;

use super::{House, SURVEYS};
use crate::world::{Answer, Phone, Tables, changed, difference};

/// What six people answer to the five small questions.
const CODES: [[&str; 5]; 6] = [
    ["A", "1", "M", "0", "S"],
    ["B", "12", "Q", "1", "N"],
    ["C", "23", "L", "2", "J"],
    ["D", "4", "S", "3", "P"],
    ["E", "15", "T", "0", "L"],
    ["F", "26", "G", "1", "C"],
];

fn tie(code: [&'static str; 5]) -> Vec<(&'static str, &'static str)> {
    let fields = ["c-1", "c-2", "c-3", "c-4", "c-5"];
    fields.into_iter().zip(code).chain([("moyen", "reponses")]).collect()
}

/// Somebody answers, then says what ties it to their other answer.
async fn answers(house: &House, form: &str, step: &str, tie: &[(&str, &str)]) -> Answer {
    let phone = Phone::reads(house, form).await;
    let today = phone.sends(&[("q-1", step), ("q-2", "2")]).await.is(200);
    let entries = today.page.form_with_button("Envoyer sans mon nom").entries();
    phone.browser.sends(form, &changed(entries, tie)).await
}

/// A first survey of a path, open: its page and its form.
async fn first(house: &House) -> (String, String) {
    let page = house.prepares(&house.nadia, ("path", ""), &["c1", "i1"]).await;
    let form = house.opens(&page).await;
    (page, form)
}

async fn closes(house: &House, page: &str) {
    house.nadia.post(format!("{page}/fermeture"), &[]).await.leads_to(page);
}

async fn second(house: &House, first: &str) -> String {
    let number = first.rsplit('/').next().expect("a number");
    house.prepares(&house.nadia, ("path", number), &["c1", "i1"]).await
}

#[tokio::test]
async fn six_people_come_back_and_only_the_middle_of_their_paths_is_shown() {
    let house = House::open().await;
    let (page, form) = first(&house).await;
    for code in &CODES[..5] {
        answers(&house, &form, "2", &tie(*code)).await.leads_to(&form);
    }
    let phone = Phone::reads(&house, &form).await;
    let today = phone.sends(&[("q-1", "3")]).await.is(200).shows("Vos quatre mots, dans cet ordre");
    let words = today.page.attributes("input[name=quatre-mots]", "value").concat();
    let entries = today.page.form_with_button("Envoyer sans mon nom").entries();
    phone.browser.sends(&form, &entries).await.is(422).shows("Choisissez l’un des deux").shows(&words);
    phone.browser.sends(&form, &changed(entries, &[("moyen", "mots")])).await.leads_to(&form);
    closes(&house, &page).await;
    house.awa.get(page.as_str()).await.is(200).shows("dorment scellées").hides("je sais par où commencer");

    let again = second(&house, &page).await;
    let form = house.opens(&again).await;
    house.nobody().get(&form).await.is(200).shows("il ne compte que pour qui a répondu au premier");
    let forgot = ["", "1", "M", "0", "S"];
    answers(&house, &form, "4", &tie(forgot)).await.leads_to(&form);
    let two_slips = ["B", "13", "R", "1", "N"];
    answers(&house, &form, "4", &tie(two_slips)).await.is(422).shows("ne rouvre aucune réponse");
    for code in &CODES[1..5] {
        answers(&house, &form, "4", &tie(*code)).await.leads_to(&form);
    }
    answers(&house, &form, "5", &tie(CODES[1])).await.is(422).shows("ne rouvre aucune réponse");
    let upper = words.to_uppercase();
    answers(&house, &form, "4", &[("moyen", "mots"), ("quatre-mots", &upper)]).await.leads_to(&form);
    closes(&house, &again).await;
    let shown = house.awa.get(again.as_str()).await.is(200).shows("Au moins 5 personnes");
    shown.shows("de «\u{a0}un peu\u{a0}» à «\u{a0}beaucoup\u{a0}»");
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_boxes").await, 0, "what was not opened is destroyed");
}

#[tokio::test]
async fn with_four_first_answers_all_is_destroyed_and_nothing_can_follow() {
    let house = House::open().await;
    let (page, form) = first(&house).await;
    for code in &CODES[..4] {
        answers(&house, &form, "2", &tie(*code)).await.leads_to(&form);
    }
    closes(&house, &page).await;
    house.awa.get(page.as_str()).await.is(200).shows("les réponses sont détruites");
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_boxes").await, 0);
    let number = page.rsplit('/').next().expect("a number");
    let asked = [("titre", "Après"), ("mode", "path"), ("suit", number), ("fin", &house.in_days(10)), ("pretes", "c1")];
    house.nadia.post(format!("{SURVEYS}/nouveau"), &asked).await.is(422);
}

/// Nobody prepares what follows: what sleeps is destroyed all the same. And what is not a path sleeps nowhere.
#[tokio::test]
async fn what_sleeps_too_long_is_destroyed_and_what_follows_is_of_steps_alone() {
    let house = House::open().await;
    let (page, form) = first(&house).await;
    for code in &CODES[..5] {
        answers(&house, &form, "2", &tie(*code)).await.leads_to(&form);
    }
    closes(&house, &page).await;
    let again = second(&house, &page).await;
    house.nadia.post(format!("{again}/questions"), &[("genre", "text"), ("question", "Et encore?")]).await.is(303);
    let revision = house.nadia.get(format!("{again}/ouverture")).await.page.attributes("input[name=revision]", "value");
    let refused = house.nadia.post(format!("{again}/ouverture"), &[("revision", &revision.concat())]).await.is(409);
    refused.shows("Un chemin va d’un point à un autre");
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_boxes").await, 1);
    house.instance.clock.advance(367 * DAY);
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_boxes").await, 0);
}

#[tokio::test]
async fn what_cannot_be_sealed_is_said_beside_its_field_and_kept() {
    let house = House::open().await;
    let (page, form) = first(&house).await;
    answers(&house, &form, "2", &tie(["A", "32", "M", "0", "S"])).await.is(422).shows("un nombre qui se peut");
    let missing = answers(&house, &form, "2", &tie(["A", "", "M", "0", "S"])).await.is(422);
    missing.shows("Répondez aux cinq");
    house.samira.get(format!("{page}/bulletin")).await.is(404);
    house.samira.post(format!("{page}/bulletin"), &[("q-1", "5")]).await.is(404);
    assert_eq!(house.count("SELECT COUNT(*) FROM survey_boxes").await, 1);
}

/// What a first answer changes in the whole database: three rows, each written over, and none holds what was typed.
#[tokio::test]
async fn a_first_answer_is_nowhere_but_in_a_box() {
    let house = House::open().await;
    let (_, form) = first(&house).await;
    answers(&house, &form, "2", &tie(CODES[0])).await.leads_to(&form);
    let db = &house.instance.db;
    let tables = Tables::of(db).await;
    let mut before = tables.whole(db).await;
    let phone = Phone::reads(&house, &form).await;
    let today = phone.sends(&[("q-1", "4")]).await.is(200);
    let words = today.page.attributes("input[name=quatre-mots]", "value").concat();
    let entries = today.page.form_with_button("Envoyer sans mon nom").entries();
    phone.browser.sends(&form, &changed(entries, &[("moyen", "mots")])).await.leads_to(&form);
    let mut after = tables.whole(db).await;
    before.sort_unstable();
    after.sort_unstable();
    let changed = difference(&before, &after);
    let written: Vec<&str> = changed.iter().map(|row| row.split(':').next().unwrap_or_default()).collect();
    let [answers, boxes, devices] = ["survey_answers", "survey_boxes", "survey_devices"];
    let both: Vec<String> =
        ["-", "+"].iter().flat_map(|sign| [answers, boxes, devices].map(|table| format!("{sign} {table}"))).collect();
    assert_eq!(written, both, "{changed:#?}");
    assert!(after.iter().all(|(_, row)| !row.contains(&words)), "the words are nowhere");
    let counts = after.iter().find(|(table, _)| table == "survey_answers").expect("its row");
    assert!(
        !counts.1.contains("steps") && !counts.1.contains("pairs"),
        "a first answer is counted nowhere: {counts:?}"
    );
}
