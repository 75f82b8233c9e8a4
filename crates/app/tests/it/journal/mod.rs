//! A person's own log, from the outside: written, changed on two devices, taken out, erased; and looked for by everybody else.

use platform::sql;

use crate::world::{House, Person, Tables};

/// Where it is.
const JOURNAL: &str = "/profil/journal";
/// What Awa writes for herself.
const WORDS: [(&str, &str); 3] = [
    ("faits", "La réunion a débordé d’une heure."),
    ("ressenti", "Une fatigue d’éléphant."),
    ("pensee", "La prochaine fois, je dis que je pars."),
];

fn day<'a>(rest: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    WORDS.into_iter().chain([("jour", "2027-03-16")]).chain(rest.iter().copied()).collect()
}

/// Awa writes; the address of what she wrote.
async fn writes(awa: &Person) -> String {
    awa.get(format!("{JOURNAL}/nouveau")).await.is(200).shows("Les faits");
    awa.post(format!("{JOURNAL}/nouveau"), &day(&[("cle", "7d1f9a3c")])).await.leads_to(JOURNAL);
    awa.get(JOURNAL).await.is(200).page.link("Modifier ou effacer")
}

#[tokio::test]
async fn a_day_is_written_changed_taken_out_and_erased() {
    let house = House::open().await;
    let awa = &house.awa;
    awa.get("/profil").await.is(200).shows("Mon journal de bord");
    let entry = writes(awa).await;
    awa.post(format!("{JOURNAL}/nouveau"), &day(&[("cle", "7d1f9a3c")])).await.leads_to(JOURNAL);
    assert_eq!(house.count("SELECT COUNT(*) FROM journal_entries").await, 1, "sent twice, it is one day");
    let page = awa.get(JOURNAL).await.is(200).shows("16 mars 2027").shows("vous seul·e");
    WORDS.iter().for_each(|(_, words)| assert!(page.page.has(words), "« {words} »"));
    let changed = [("jour", "2027-03-17"), ("faits", "Elle a débordé de deux heures."), ("revision", "1")];
    awa.post(entry.as_str(), &changed).await.leads_to(JOURNAL);
    let late = [("jour", "2027-03-16"), ("faits", "Elle a fini à l’heure."), ("revision", "1")];
    let late = awa.post(entry.as_str(), &late).await.is(409).shows("Elle a débordé de deux heures.");
    assert!(late.body().contains("Elle a fini à l’heure."), "both are there");
    let text = awa.get(format!("{JOURNAL}.md")).await.is(200);
    assert_eq!(text.header("content-type"), "text/markdown; charset=utf-8");
    assert!(
        text.body()
            .replace('\u{a0}', " ")
            .contains("## mercredi 17 mars 2027\n\n### Les faits\n\nElle a débordé de deux heures."),
        "{}",
        text.body()
    );
    awa.post(format!("{entry}/retrait"), &[]).await.leads_to(JOURNAL);
    awa.get(JOURNAL).await.is(200).shows("Rien encore").hides("débordé");
    awa.get(entry.as_str()).await.is(404);
    assert_eq!(house.count("SELECT COUNT(*) FROM journal_entries").await, 0);
}

#[tokio::test]
async fn what_cannot_be_kept_is_said_beside_its_field_and_stays() {
    let house = House::open().await;
    let new = format!("{JOURNAL}/nouveau");
    let nothing = house.awa.post(new.as_str(), &[("jour", "2027-03-16"), ("faits", "  ")]).await.is(422);
    nothing.shows("Écrivez au moins une des trois parties");
    let no_day = house.awa.post(new.as_str(), &[("jour", "hier"), ("faits", "Un rire.")]).await.is(422);
    assert!(no_day.shows("Écrivez un jour").body().contains("Un rire."));
    let long = "é".repeat(4_001);
    house.awa.post(new, &[("jour", "2027-03-16"), ("pensee", &long)]).await.is(422);
    assert_eq!(house.count("SELECT COUNT(*) FROM journal_entries").await, 0);
}

/// No role, no search, no event, no other table: whoever looks finds nothing, and cannot tell that there is something.
#[tokio::test]
async fn nobody_else_finds_a_word_of_it() {
    let house = House::open().await;
    let (db, tables) = (&house.instance.db, Tables::of(&house.instance.db).await);
    let events = house.events().await.len();
    let entry = writes(&house.awa).await;
    house.works().await;
    assert_eq!(house.events().await.len(), events, "it is told to nobody");
    let rows = tables.whole(db).await;
    let holding = rows.iter().filter(|(_, row)| WORDS.iter().any(|(_, words)| row.contains(words)));
    assert_eq!(holding.map(|(table, _)| table.as_str()).collect::<Vec<_>>(), ["journal_entries"]);
    for person in [&house.nadia, &house.samira, &house.jean] {
        let elsewhere = format!("{JOURNAL}/999999");
        let (there, nowhere) = (person.get(entry.as_str()).await.is(404), person.get(elsewhere).await.is(404));
        assert_eq!(there.page.text(), nowhere.page.text());
        person.post(entry.as_str(), &day(&[("revision", "1")])).await.is(404);
        person.post(format!("{entry}/retrait"), &[]).await.is(404);
        person.get(JOURNAL).await.is(200).hides(WORDS[1].1);
        person.get("/c/essai/recherche?q=éléphant").await.is(200).hides("fatigue");
    }
    house.awa.get("/c/essai/recherche?q=éléphant").await.is(200).hides("fatigue");
    let kept: i64 = sql("SELECT COUNT(*) FROM journal_entries WHERE revision = 1").value(db).await.unwrap();
    assert_eq!(kept, 1, "nobody touched it");
}

/// A theme may begin with a day of one's own: its person reads the day beside an empty form, and nothing but what they write there
/// leaves it, in no row and on no page.
#[tokio::test]
async fn what_one_brings_of_it_to_the_group_is_what_one_writes_and_says_nothing_of_where_it_comes_from() {
    let house = House::open().await;
    let (db, tables) = (&house.instance.db, Tables::of(&house.instance.db).await);
    let entry = writes(&house.awa).await;
    let way = house.awa.get(entry.as_str()).await.is(200).page.link("En proposer un thème");
    let form = house.awa.get(way.as_str()).await.is(200).shows("éléphant").shows("Rien ne dira");
    assert_eq!(form.page.attributes("input[name=theme]", "value"), [""], "nothing is filled in");
    let origin = form.page.attributes("input[name=de]", "value").concat();
    house.jean.get(way.as_str()).await.is(200).hides("éléphant").hides("Rien ne dira");
    let sends = |title| [("theme", title), ("pourquoi", ""), ("de", origin.as_str())];
    house.awa.post("/c/essai/themes/nouveau", &sends(" ")).await.is(422).shows("éléphant");
    house.jean.post("/c/essai/themes/nouveau", &sends(" ")).await.is(422).hides("éléphant");
    let told = house.awa.post("/c/essai/themes/nouveau", &sends("Finir à l’heure")).await.is(303);
    let theme = told.header("location").split('?').next().unwrap().to_owned();
    house.awa.get(theme.as_str()).await.is(200).shows("Finir à l’heure").hides("D’où vient ce thème");
    house.jean.get(theme.as_str()).await.is(200).hides("éléphant").hides("journal");
    let held = |words: &str, rows: &[(String, String)]| -> Vec<String> {
        rows.iter().filter(|(_, row)| row.contains(words)).map(|(table, _)| table.clone()).collect()
    };
    let rows = tables.whole(db).await;
    assert!(WORDS.iter().all(|(_, words)| held(words, &rows) == ["journal_entries"]));
    assert!(held(&origin, &rows).is_empty() && held("Finir à l’heure", &rows).contains(&"themes".to_owned()));
}
