//! Show 3: somebody with a copy of the database, of its file and of every page at every moment, who wants to know what one person
//! said to a survey. It is the walk of the pulse, for a survey of twelve people.

use std::collections::BTreeSet;

use platform::{DAY, sql, sql_pair};

use super::{SENTENCES, Survey};
use crate::world::{Person, Phone, Tables, difference};

/// Every page where something of a survey could be seen, as these people see it; without the secrets, which are new each time.
async fn seen(survey: &Survey, people: &[&Person]) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    for person in people {
        for page in ["", "/fermeture", "/papier"] {
            pages.push(person.get(&format!("{}{page}", survey.page)).await.page.source().to_owned());
        }
        pages.push(person.get(super::SURVEYS).await.page.source().to_owned());
        pages.push(person.get("/c/essai").await.page.source().to_owned());
        pages.push(person.get("/c/essai/evaluation").await.page.source().to_owned());
        let form = person.get(&survey.form).await;
        let secret = form.page.attributes("input[name=appareil]", "value").concat();
        pages.push(form.page.source().replace(&secret, "…"));
    }
    pages.into_iter().map(without_keys).collect()
}

/// The page without the keys of its other forms, which are new each time.
fn without_keys(page: String) -> String {
    let mut parts = page.split("name=\"cle\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| whole + part.split_once('"').map_or(part, |(_, rest)| rest))
}

#[tokio::test]
async fn while_it_is_open_members_see_the_same_and_who_may_close_it_learns_one_thing() {
    let survey = Survey::opens().await;
    let (members, team) = ([&survey.house.awa, &survey.house.samira], [&survey.house.nadia]);
    let (mut for_members, mut for_team) = (vec![seen(&survey, &members).await], vec![seen(&survey, &team).await]);
    for person in 0..7 {
        survey.answers(person..person + 1).await;
        for_members.push(seen(&survey, &members).await);
        for_team.push(seen(&survey, &team).await);
    }
    let same = |pages: &[Vec<String>]| pages.windows(2).all(|pair| pair[0] == pair[1]);
    assert!(same(&for_members), "members see the same whatever was answered");
    assert!(same(&for_team[..5]) && same(&for_team[5..]), "who may close it learns one thing, at the fifth");
    assert_ne!(for_team[4], for_team[5], "they learn it");
    assert!(for_team.iter().flatten().all(|page| !page.contains(SENTENCES[0])));
}

/// What an answer changes in the whole database, looked at before and after: two rows, whatever is in it and whoever sends it, by
/// telephone or on paper.
#[tokio::test]
async fn an_answer_writes_over_the_box_and_the_devices_and_nothing_else() {
    let survey = Survey::opens().await;
    let db = &survey.house.instance.db;
    survey.answers(0..3).await;
    let phone = Phone::of(survey.house.awa.clone(), &survey.form).await;
    survey.house.samira.get(format!("{}/bulletin", survey.page)).await.is(200);
    survey.house.instance.clock.advance(DAY);
    survey.house.samira.get(format!("{}/bulletin", survey.page)).await.is(200);
    let (tables, visits) = (Tables::of(db).await, "SELECT CAST(SUM(seen_at) AS BIGINT) FROM sessions");
    let (mut before, last_visits) = (tables.whole(db).await, survey.house.count(visits).await);
    phone.answers(&[("q-1", "2"), ("q-2", "1"), ("q-4", "Je n’ose pas le dire.")]).await;
    let mut after = tables.whole(db).await;
    before.sort_unstable();
    after.sort_unstable();
    let written =
        |rows: &[String]| rows.iter().map(|row| row.split(':').next().unwrap_or_default().to_owned()).collect();
    let changed = difference(&before, &after);
    let tables_written: Vec<String> = written(&changed);
    let both = ["- survey_answers", "- survey_devices", "+ survey_answers", "+ survey_devices"];
    assert_eq!(tables_written, both, "{changed:#?}");
    assert!(
        changed.iter().any(|row| row.contains("Je n’ose pas")),
        "the answer must be there for this to mean anything"
    );
    assert!(after.iter().all(|(_, row)| !row.contains(&phone.secret())), "its secret is nowhere");
    assert_eq!(survey.house.count(visits).await, last_visits, "that Awa was there is not written down");
    let now = survey.house.instance.clock.now().to_string();
    assert!(changed.iter().all(|row| !row.contains(&now[..8])), "no row says when");
    survey.house.samira.post(format!("{}/bulletin", survey.page), &[("q-1", "3")]).await.is(303);
    let mut with_paper = tables.whole(db).await;
    with_paper.sort_unstable();
    let tables_written: Vec<String> = written(&difference(&after, &with_paper));
    assert_eq!(tables_written, both, "nothing says that it was on paper, nor who entered it");
    assert_eq!(survey.house.count("SELECT COUNT(*) FROM survey_answers").await, 1);
}

/// The same people in another order, what they wrote exchanged: the same bytes.
#[tokio::test]
async fn the_box_says_neither_the_order_nor_what_came_together() {
    let said = [("1", "zèbre"), ("5", "abeille"), ("3", "moutarde"), ("5", "érable")];
    let (one, other) = (Survey::opens().await, Survey::opens().await);
    for (step, words) in said {
        one.phone().await.answers(&[("q-1", step), ("q-4", words)]).await;
    }
    for place in [2, 0, 3, 1] {
        other.phone().await.answers(&[("q-1", said[place].0), ("q-4", said[3 - place].1)]).await;
    }
    assert_eq!(one.content().await, other.content().await);
    let hashes: String = sql("SELECT hashes FROM survey_devices").value(&one.house.instance.db).await.unwrap();
    let hashes: Vec<&str> = hashes.lines().collect();
    assert_eq!(hashes.len(), 4);
    assert!(hashes.is_sorted(), "in the order of their digits");
}

/// Twelve people answer; it closes; one of them goes. What is shown stays to the letter, and nothing that it was made of is left
/// in any table, in the outbox, or in the file itself.
#[tokio::test]
async fn closing_leaves_what_is_shown_and_nothing_it_was_made_of_even_when_somebody_goes() {
    let survey = Survey::opens().await;
    let db = &survey.house.instance.db;
    for place in 0..12 {
        let (step, number) = ((place % 5 + 1).to_string(), (place * 7 + 700).to_string());
        let phone =
            Phone::of(if place == 0 { survey.house.awa.clone() } else { survey.house.nobody() }, &survey.form).await;
        let words = if place < 4 { ["ornithorynque", "kaléidoscope", "quincaillerie", "wapiti"][place] } else { "" };
        phone.answers(&[("q-1", &step), ("q-3", &number), ("q-4", words)]).await;
    }
    let devices = sql("SELECT salt, hashes FROM survey_devices").one::<(String, String)>(db).await.unwrap();
    survey.closes().await;
    let shown = survey.house.jean.get(&survey.page).await.is(200).shows("At least 10 people").page;
    let traces: Vec<&str> = ["wapiti", "ornithorynque", &devices.0].into_iter().chain(devices.1.lines()).collect();
    let rows = Tables::of(db).await.whole(db).await;
    let left: BTreeSet<_> = rows.iter().filter(|(_, row)| traces.iter().any(|trace| row.contains(trace))).collect();
    assert!(left.is_empty(), "{left:#?}");
    survey
        .house
        .awa
        .post("/profil/suppression", &[("email", &survey.house.awa.account().email.to_string())])
        .await
        .is(303);
    let after = survey.house.jean.get(&survey.page).await.is(200).page;
    let said = |page: &testkit::Page| page.around("I know where to start").source().to_owned();
    assert_eq!(said(&after), said(&shown), "what the survey says is the group's");
    let file = sql_pair("SELECT file FROM pragma_database_list WHERE name = 'main'", "SELECT ''");
    let file: String = file.value(db).await.unwrap();
    if !file.is_empty() {
        the_file_forgets(&survey, &file, &traces).await;
    }
}

/// Neither does a copy of the file bring it back, once its write-ahead file is written into it.
async fn the_file_forgets(survey: &Survey, file: &str, traces: &[&str]) {
    survey.house.instance.db.close().await;
    let bytes = std::fs::read(file).unwrap();
    let holds = |trace: &str| bytes.windows(trace.len()).any(|window| window == trace.as_bytes());
    assert!(holds("at_least"), "what is shown is in the file");
    for trace in traces {
        assert!(!holds(trace), "{trace} is still in the file");
    }
}
