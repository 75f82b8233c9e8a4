//! Show 3: somebody with a copy of the database, of its file and of every page at every moment, who wants to know what one person
//! chose in a secret vote. What the numbers themselves could tell is attacked in `ballots::secret`.

use platform::{DAY, sql, sql_pair};

use super::{VOTES, door, phone};
use crate::world::{House, Person, Phone, Tables, difference};

/// Every page where something of a vote could be seen, as these people see it; without the secrets, which are new each time.
async fn seen(house: &House, (page, link): (&str, &str), people: &[&Person]) -> Vec<String> {
    let mut pages = Vec::new();
    for person in people {
        for path in [page, &format!("{page}/fermeture"), VOTES, "/c/essai", link] {
            let answer = person.get(path).await;
            let secret = answer.page.attributes("input[name=appareil]", "value").concat();
            let source = answer.page.source().to_owned();
            pages.push(if secret.is_empty() { source } else { source.replace(&secret, "…") });
        }
    }
    assert!(house.awa.get(page).await.body().contains("Voter"));
    pages
}

#[tokio::test]
async fn while_it_is_open_members_learn_people_by_fives_and_nothing_else() {
    let house = House::open().await;
    let page = house.opens_a_vote("one", "secret", &[]).await;
    let link = door(&house, &page).await;
    let options = house.nobody().get(&link).await.page.attributes("input[name=choix]", "value");
    let people = [&house.awa, &house.samira];
    let mut looks = vec![seen(&house, (&page, &link), &people).await];
    for place in 0..7 {
        phone(&house, &link).await.answers(&[("choix", &options[place % 3])]).await;
        looks.push(seen(&house, (&page, &link), &people).await);
    }
    let same = |looks: &[Vec<String>]| looks.windows(2).all(|two| two[0] == two[1]);
    assert!(same(&looks[..5]) && same(&looks[5..]), "one thing is learnt, at the fifth");
    assert_ne!(looks[4], looks[5], "it is learnt");
}

#[tokio::test]
async fn a_ballot_writes_over_the_box_and_the_devices_and_nothing_else() {
    let house = House::open().await;
    let page = house.opens_a_vote("words", "secret", &[("question", "Que garder?")]).await;
    let (link, db) = (door(&house, &page).await, &house.instance.db);
    phone(&house, &link).await.answers(&[("mots", "la trêve")]).await;
    let voter = Phone::of(house.awa.clone(), &link).await;
    house.samira.get(format!("{page}/telephone")).await.is(200);
    house.instance.clock.advance(DAY);
    house.samira.get(format!("{page}/telephone")).await.is(200);
    let (tables, visits) = (Tables::of(db).await, "SELECT CAST(SUM(seen_at) AS BIGINT) FROM sessions");
    let (mut before, last_visits) = (tables.whole(db).await, house.count(visits).await);
    voter.answers(&[("mots", "ornithorynque")]).await;
    let mut after = tables.whole(db).await;
    before.sort_unstable();
    after.sort_unstable();
    let written = |rows: &[String]| -> Vec<String> {
        rows.iter().map(|row| row.split(':').next().unwrap_or_default().to_owned()).collect()
    };
    let changed = difference(&before, &after);
    let both = ["- vote_counts", "- vote_devices", "+ vote_counts", "+ vote_devices"];
    assert_eq!(written(&changed), both, "{changed:#?}");
    assert!(changed.iter().any(|row| row.contains("ornithorynque")), "it must be there for this to mean anything");
    assert!(after.iter().all(|(_, row)| !row.contains(&voter.secret())), "its secret is nowhere");
    assert_eq!(house.count(visits).await, last_visits, "that Awa was there is not written down");
    let now = house.instance.clock.now().to_string();
    assert!(changed.iter().all(|row| !row.contains(&now[..8])), "no row says when");
    house.samira.post(format!("{page}/telephone"), &[("mots", "wapiti")]).await.is(303);
    let mut with_paper = tables.whole(db).await;
    with_paper.sort_unstable();
    assert_eq!(written(&difference(&after, &with_paper)), both, "nothing says who entered it");
}

/// The same people in another order: the same bytes. Closing leaves what is shown and nothing that it was made of, in any table
/// or in the file.
#[tokio::test]
async fn the_box_says_no_order_and_closing_leaves_nothing_of_it() {
    let mut boxes = Vec::new();
    for order in [[0, 1, 2, 3, 4, 5], [5, 3, 1, 0, 2, 4]] {
        let house = House::open().await;
        let page = house.opens_a_vote("several", "secret", &[]).await;
        let (link, db) = (door(&house, &page).await, &house.instance.db);
        let options = house.nobody().get(&link).await.page.attributes("input[name=choix]", "value");
        for place in order {
            phone(&house, &link).await.answers(&[("choix", &options[place % 3])]).await;
        }
        boxes.push(sql("SELECT content FROM vote_counts").value::<String>(db).await.unwrap());
        let (salt, hashes): (String, String) = sql("SELECT salt, hashes FROM vote_devices").one(db).await.unwrap();
        assert!(hashes.lines().collect::<Vec<_>>().is_sorted(), "in the order of their digits");
        house.closes_a_vote(&page).await;
        let traces: Vec<&str> = [salt.as_str()].into_iter().chain(hashes.lines()).collect();
        let rows = Tables::of(db).await.whole(db).await;
        let left: Vec<_> = rows.iter().filter(|(_, row)| traces.iter().any(|trace| row.contains(trace))).collect();
        assert!(left.is_empty(), "{left:#?}");
        assert!(rows.iter().all(|(_, row)| !row.contains("abstaining")), "no count is left");
        let file = sql_pair("SELECT file FROM pragma_database_list WHERE name = 'main'", "SELECT ''");
        let file: String = file.value(db).await.unwrap();
        if !file.is_empty() {
            the_file_forgets(&house, &file, &traces).await;
        }
    }
    assert_eq!(boxes[0], boxes[1]);
}

/// Neither does a copy of the file bring it back, once its write-ahead file is written into it.
async fn the_file_forgets(house: &House, file: &str, traces: &[&str]) {
    house.instance.db.close().await;
    let bytes = std::fs::read(file).unwrap();
    let holds = |trace: &str| bytes.windows(trace.len()).any(|window| window == trace.as_bytes());
    assert!(holds("at_least"), "what is shown is in the file");
    for trace in traces {
        assert!(!holds(trace), "{trace} is still in the file");
    }
}
