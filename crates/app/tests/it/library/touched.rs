//! A library of twenty thousand resources, aged by SQL: its list and what is found in it read the index of the shelf and the rows of a
//! page, and never the words of all.

use platform::jobs::run_due;
use platform::sql;
use testkit::{Database, NOW};

use super::LIBRARY;
use crate::world::House;
use crate::world::touched::{apart, blocks};

const RESOURCES: i64 = 20_000;
/// Blocks of eight thousand bytes, or pages of four thousand: what a page of fifty resources may read, each in a block of its own, and
/// once more for what stands around it.
const A_PAGE: u32 = 100;
/// Of SQLite’s file: the indexes of the shelf, read once, and what a connection reads before it knows the tables. The rows are four times
/// as many.
const INDEXES: u32 = 2_000;

/// Nobody puts twenty thousand resources there by hand. Each has a long address, which no index holds; each seven thousandth says « plumetis ».
async fn ages(house: &House) {
    apart(house, async |at| {
        let tx = at.db.begin().await.unwrap();
        // Ages on purpose.
        let kept = sql(
            "WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < $1) \
             INSERT INTO library_resources (community_id, kind, title, sentence, purpose, material, languages, themes, source, link, \
             licence, visibility, by_id, at, changed_at, address, sent_key, tried) SELECT 1, \
             CASE WHEN n % 10 = 0 THEN 'tool' ELSE 'idea' END, 'Ressource ' || n, \
             CASE WHEN n % 7000 = 0 THEN 'Un plumetis' ELSE 'Une phrase' END, '', '', '', 'accueil', '', \
             'https://exemple.org/' || CAST($4 AS TEXT) || n, 'cc-by', 'community', $2, $3 - n, $3 - n, \
             'ancienne-' || n, 'ancienne-' || n, 0 FROM numbers",
        );
        let link = "long-".repeat(190);
        kept.with((RESOURCES, house.jean.id, NOW, link)).run(&tx).await.unwrap();
        // Ages on purpose: as if they had come before the index.
        sql("DELETE FROM findings_made WHERE kind = 'resource'").run(&tx).await.unwrap();
        findings::begin(&tx, findings::Index::in_use(at).expect("an index")).await.unwrap();
        tx.commit().await.unwrap();
        // Here and not by the house: a connection that stays counts what it read when it likes, and later than the pages are asked.
        while run_due(at, &app::handlers()).await.unwrap() > 0 {}
    })
    .await;
}

/// What PostgreSQL does by itself after a while: it knows the table, and which of its blocks everybody reads. What it reads for that is
/// counted before anything else is.
async fn rests(house: &House) {
    if Database::is_postgres() {
        apart(house, async |at| {
            let rested: Vec<(i64,)> = sql("VACUUM ANALYZE").all(&at.db).await.unwrap();
            assert!(rested.is_empty());
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_of_twenty_thousand_and_what_is_found_in_it_read_the_rows_that_are_shown() {
    let house = House::open().await;
    ages(&house).await;
    rests(&house).await;
    let pages = [
        ("", "Page 1 de 400"),
        ("?page=200", "Page 200 de 400"),
        ("?genre=tool", "Page 1 de 40"),
        ("?theme=accueil&page=400", "Page 400 de 400"),
        ("?mots=plumetis", "Ressource 7000"),
    ];
    for (asked, shown) in pages {
        let read = blocks(&house, "library_resources", async |at| {
            let awa = house.awa.before(&app::router(at, None));
            awa.get(format!("{LIBRARY}{asked}")).await.is(200).shows(shown);
            1
        });
        let (read, most) = (read.await, if Database::is_postgres() { A_PAGE } else { A_PAGE + INDEXES });
        assert!(read <= most, "{asked}: {read} read, at most {most} expected");
    }
    let read = blocks(&house, "library_resources", async |at| {
        let awa = house.awa.before(&app::router(at, None));
        awa.get("/c/essai/recherche?q=plumetis").await.is(200).shows("Ressource 7000").shows("Ressource 14000");
        1
    });
    let most = if Database::is_postgres() { 20 } else { 400 };
    let read = read.await;
    assert!(read <= most, "search: {read} read, at most {most} expected");
}
