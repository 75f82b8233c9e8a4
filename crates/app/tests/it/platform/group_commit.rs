//! Writers that wait share a commit; each is told the truth about its own transaction, whatever happens to the others.

use std::time::Duration;

use futures_util::future::join_all;
use platform::{Db, Error, sql};
use testkit::{Database, Figures};
use tokio::time::timeout;

use super::other_process::{self, OtherProcess};
use super::{SOON, insert, insert_alone, rows};

#[tokio::test]
async fn writers_that_wait_share_a_commit_and_each_finds_its_row_on_disk() {
    let database = Database::fresh().await;
    let other = database.open_again().await;
    let figures = Figures::watch();
    let writers = (0..32).map(|writer| {
        let (db, other) = (database.db.clone(), other.clone());
        tokio::spawn(async move {
            for turn in 0..10 {
                let id = 1 + writer * 10 + turn;
                insert_alone(&db, id).await.unwrap();
                let seen = sql("SELECT id FROM event_streams WHERE id = $1").bind(id).optional::<(i64,)>(&other).await;
                assert_eq!(seen.unwrap(), Some((id,)), "what was acknowledged is there for another connection");
            }
        })
    });
    for writer in join_all(writers).await {
        writer.unwrap();
    }
    assert_eq!(rows(&database.db).await, (1..=320).collect::<Vec<_>>());
    assert_eq!(figures.of("jasette_database_transactions_total"), 320);
    let commits = figures.of("jasette_database_commits_total");
    if Database::is_postgres() {
        assert_eq!(commits, 320, "PostgreSQL groups its commits by itself");
    } else {
        assert!(commits < 80, "320 transactions of 32 writers took {commits} commits");
    }
}

#[tokio::test]
async fn one_that_fails_is_undone_alone() {
    let database = Database::fresh().await;
    insert_alone(&database.db, 1).await.unwrap();
    let writers = (0..32).map(|writer| {
        let db = database.db.clone();
        tokio::spawn(async move {
            let tx = db.begin().await?;
            insert(&tx, 100 + writer).await?;
            // Every third one then meets a row that is there.
            insert(&tx, if writer % 3 == 0 { 1 } else { 200 + writer }).await?;
            tx.commit().await
        })
    });
    for (writer, outcome) in join_all(writers).await.into_iter().enumerate() {
        let outcome = outcome.unwrap();
        match writer % 3 {
            0 => assert!(outcome.unwrap_err().is_duplicate()),
            _ => outcome.unwrap(),
        }
    }
    let kept = (0..32).filter(|writer| writer % 3 != 0);
    let mut expected: Vec<i64> = kept.flat_map(|writer| [100 + writer, 200 + writer]).chain([1]).collect();
    expected.sort_unstable();
    assert_eq!(rows(&database.db).await, expected);
}

#[tokio::test]
async fn one_that_is_dropped_leaves_nothing_and_blocks_nobody() {
    let database = Database::fresh().await;
    for id in 1..20 {
        let tx = database.db.begin().await.unwrap();
        insert(&tx, id).await.unwrap();
        drop(tx);
        timeout(SOON, insert_alone(&database.db, 100 + id)).await.expect("nobody is blocked").unwrap();
    }
    assert_eq!(rows(&database.db).await, (101..120).collect::<Vec<_>>());
}

#[tokio::test]
async fn one_that_fails_takes_no_more_and_cannot_commit() {
    let database = Database::fresh().await;
    insert_alone(&database.db, 1).await.unwrap();
    let tx = database.db.begin().await.unwrap();
    insert(&tx, 2).await.unwrap();
    assert!(insert(&tx, 1).await.unwrap_err().is_duplicate());
    assert!(matches!(insert(&tx, 3).await, Err(Error::Aborted)));
    assert!(matches!(tx.commit().await, Err(Error::Aborted)), "a commit that keeps nothing must say so");
    insert_alone(&database.db, 4).await.unwrap();
    assert_eq!(rows(&database.db).await, [1, 4]);
}

#[tokio::test]
async fn one_that_leaves_the_queue_blocks_nobody() {
    let database = Database::fresh().await;
    let db = &database.db;
    let holder = db.begin().await.unwrap();
    insert(&holder, 1).await.unwrap();
    let waiting = begin_in_the_background(db).await;
    waiting.abort();
    timeout(SOON, holder.commit()).await.expect("nobody waits for one who left").unwrap();
    timeout(SOON, insert_alone(db, 2)).await.expect("the queue moves").unwrap();
    assert_eq!(rows(db).await, [1, 2]);
}

#[tokio::test]
async fn one_that_leaves_right_after_its_turn_came_does_not_keep_the_others_waiting() {
    let database = Database::fresh().await;
    for round in 0..50 {
        let holder = database.db.begin().await.unwrap();
        insert(&holder, round).await.unwrap();
        let waiting = begin_in_the_background(&database.db).await;
        let commit = tokio::spawn(holder.commit());
        for _ in 0..round % 8 {
            tokio::task::yield_now().await;
        }
        tokio::time::sleep(Duration::from_micros(u64::try_from(round).unwrap() * 10)).await;
        waiting.abort();
        timeout(SOON, commit).await.expect("the shared commit comes").unwrap().unwrap();
    }
    assert_eq!(rows(&database.db).await.len(), 50);
}

/// A writer that waits behind the one who holds the database, then does nothing with its turn.
async fn begin_in_the_background(db: &Db) -> tokio::task::JoinHandle<()> {
    let db = db.clone();
    let waiting = tokio::spawn(async move {
        let _held = db.begin().await.unwrap();
        std::future::pending::<()>().await;
    });
    tokio::task::yield_now().await;
    waiting
}

/// The request of a browser that goes away is dropped anywhere, also while the disk syncs. Those who share the commit must
/// not be told that it failed, and it must not be half there.
#[tokio::test]
async fn one_whose_asker_goes_away_during_the_commit_harms_nobody() {
    let database = Database::fresh().await;
    for round in 0..150 {
        let (leaver, others) = (1000 + round, (0..3).map(|other| 10_000 + round * 10 + other));
        let leaving = tokio::spawn({
            let db = database.db.clone();
            async move { insert_alone(&db, leaver).await }
        });
        let others: Vec<_> = others
            .map(|id| {
                let db = database.db.clone();
                tokio::spawn(async move { insert_alone(&db, id).await })
            })
            .collect();
        tokio::time::sleep(Duration::from_micros(u64::try_from(round).unwrap() * 40)).await;
        leaving.abort();
        for outcome in join_all(others).await {
            outcome.unwrap().expect("nobody pays for the one who left");
        }
    }
    let others = rows(&database.db).await.into_iter().filter(|id| *id >= 10_000).count();
    assert_eq!(others, 450);
}

#[tokio::test]
async fn a_full_disk_is_told_to_all_it_touches_and_the_writer_works_again() {
    if Database::is_postgres() {
        return; // The server's disk is the server's: it refuses, and the transaction says so.
    }
    let database = Database::fresh().await;
    let db = &database.db;
    insert_alone(db, 1).await.unwrap();
    limit_pages(db, 60).await;

    let first = db.begin().await.unwrap();
    insert(&first, 2).await.unwrap();
    let too_much = tokio::spawn({
        let db = db.clone();
        async move { insert_much(&db, 3).await }
    });
    tokio::task::yield_now().await;
    let first = first.commit().await;
    let error = too_much.await.unwrap().expect_err("the disk is full");
    assert!(error.is_outage(), "people read that the disk is full, not that we are wrong: {error}");
    assert_eq!(rows(db).await.contains(&2), first.is_ok(), "what was said of the other is true: {first:?}");
    assert!(!rows(db).await.contains(&3));

    limit_pages(db, 1_000_000).await;
    insert_much(db, 4).await.unwrap();
    assert!(rows(db).await.contains(&4));
}

/// Limits the size of the SQLite file, as a full disk does.
async fn limit_pages(db: &Db, pages: u32) {
    let tx = db.begin().await.unwrap();
    let statement: &'static str =
        if pages == 60 { "PRAGMA max_page_count = 60" } else { "PRAGMA max_page_count = 1000000" };
    sql(statement).run(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

async fn insert_much(db: &Db, id: i64) -> platform::Result<()> {
    let tx = db.begin().await?;
    insert(&tx, id).await?;
    tx.record(platform::Event::new(id, "test.much", 1, 1).with("x".repeat(600_000).into())).await?;
    tx.commit().await
}

/// A disk that fills up while the commit itself is written: the limit on the size of files stands for it, set on a process
/// of its own.
#[tokio::test]
async fn a_disk_that_fills_up_during_a_shared_commit_acknowledges_none_of_it() {
    if Database::is_postgres() {
        return;
    }
    let database = Database::fresh().await;
    let other = OtherProcess::running("group_commit::fills_the_disk", &database.location);
    let output = other.under("trap '' XFSZ; ulimit -f 600").output().await.unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "the other process must have run for this test to mean anything: {said}");
    let acknowledged: Vec<i64> = numbers_after(&said, "acknowledged ");
    assert!(!acknowledged.is_empty() && !numbers_after(&said, "failed ").is_empty(), "some before, some after: {said}");

    let after = database.open_again().await;
    assert_eq!(rows(&after).await, acknowledged, "all that was acknowledged is there, and nothing else");
}

#[tokio::test]
#[ignore = "the other process of the test above, under a limit"]
async fn fills_the_disk() {
    let db = other_process::database().await;
    let (mut acknowledged, mut failed, mut id) = (Vec::new(), Vec::new(), 1);
    while failed.is_empty() {
        let writers = (id..id + 8).map(|id| {
            let db = db.clone();
            tokio::spawn(async move { (id, write_some(&db, id).await) })
        });
        for outcome in join_all(writers).await {
            match outcome.unwrap() {
                (id, Ok(())) => acknowledged.push(id),
                (id, Err(error)) => {
                    assert!(error.is_outage(), "{error}");
                    failed.push(id);
                }
            }
        }
        id += 8;
    }
    say("acknowledged", &acknowledged);
    say("failed", &failed);
}

/// Enough to fill the file by and by.
async fn write_some(db: &Db, id: i64) -> platform::Result<()> {
    let tx = db.begin().await?;
    insert(&tx, id).await?;
    tx.record(platform::Event::new(id, "test.some", 1, 1).with("x".repeat(6_000).into())).await?;
    tx.commit().await
}

#[expect(clippy::print_stdout, reason = "how the other process tells what it was told")]
fn say(what: &str, ids: &[i64]) {
    println!("\n{what} {}", ids.iter().map(i64::to_string).collect::<Vec<_>>().join(","));
}

fn numbers_after(said: &str, what: &str) -> Vec<i64> {
    let line = said.lines().find_map(|line| line.strip_prefix(what)).unwrap_or_default();
    line.split(',').filter_map(|number| number.parse().ok()).collect()
}
