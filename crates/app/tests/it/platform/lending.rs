//! A connection that somebody left in the middle of something troubles nobody after.

use std::time::Duration;

use platform::db::patience;
use platform::{Db, Error, Result, sql, sql_pair};
use testkit::Database;
use tokio::time::timeout;

use super::{SOON, open_stream, record, record_in};

/// More than there are connections on either engine.
const MANY: i64 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_transaction_that_is_let_go_keeps_neither_its_rows_nor_a_connection() {
    let Database { db, .. } = &Database::fresh().await;
    open_stream(db).await;
    for subject in 0..MANY {
        let tx = db.begin().await.unwrap();
        record_in(&tx, subject).await.unwrap();
        drop(tx);
        // The next one wants the row that counts the stream, which the first had taken.
        timeout(SOON, record(db, subject)).await.expect("nobody holds the row").unwrap();
    }
}

async fn answers_slowly(db: &Db) -> Result<i64> {
    let slow = sql_pair(
        "WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 200000) \
         SELECT MAX(n) FROM numbers",
        "SELECT CAST(1 AS BIGINT) FROM pg_sleep(3600)",
    );
    slow.value(db).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_go_away_before_their_answer_leave_the_connections_to_the_others() {
    let Database { db, .. } = &Database::fresh().await;
    for wanted in 0..MANY {
        let _ = timeout(Duration::from_millis(5), answers_slowly(db)).await;
        let given = sql("SELECT CAST($1 AS BIGINT)").bind(wanted).value::<i64>(db);
        let given = timeout(SOON, given).await.expect("a connection is free").unwrap();
        assert_eq!(given, wanted, "each hears its own answer");
    }
    timeout(SOON, open_stream(db)).await.expect("who writes is not kept waiting");
    timeout(SOON, left_alone(db)).await.expect("the server stops what nobody waits for");
}

/// A page that is given up asks nothing more, and the next one finds connections that are whole.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asked_for_a_page_waits_only_so_long_and_a_transaction_is_not_cut() {
    let Database { db, .. } = &Database::fresh().await;
    let echo = |wanted: i64| sql("SELECT CAST($1 AS BIGINT)").bind(wanted);
    let in_a_while = || {
        sql_pair(
            "WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 500000) \
             SELECT MIN(n) FROM numbers",
            "SELECT CAST(1 AS BIGINT) FROM pg_sleep(0.1)",
        )
    };
    let mut given_up = 0;
    for wanted in 0..MANY {
        let page = async { (answers_slowly(db).await, echo(wanted).value::<i64>(db).await) };
        let (slow, next) = timeout(SOON, patience::within(Duration::from_millis(2), page)).await.expect("it is told");
        // A machine that looks at its clock too late finds the answer there already.
        let came_first = slow.is_ok();
        let is_given_up = matches!((&slow, &next), (Err(Error::Silent), Err(Error::Silent)));
        assert!(is_given_up || came_first, "{slow:?}, {next:?}");
        given_up += i64::from(is_given_up);
        let given = timeout(SOON, echo(wanted).value::<i64>(db)).await.expect("a connection is free").unwrap();
        assert_eq!(given, wanted, "each hears its own answer");
    }
    assert!(given_up > MANY / 2, "{given_up} of {MANY} were given up");
    let deed = async {
        let tx = db.begin().await?;
        in_a_while().value::<i64>(&tx).await?;
        tx.commit().await
    };
    patience::within(Duration::from_millis(2), deed).await.expect("it has all its time");
    assert_eq!(in_a_while().value::<i64>(db).await.unwrap(), 1, "so has what works in the background");
}

async fn left_alone(db: &Db) {
    let sleeping = || {
        sql_pair(
            "SELECT 0",
            "SELECT COUNT(*) FROM pg_stat_activity \
             WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep(3600)%' AND pid <> pg_backend_pid()",
        )
    };
    while sleeping().value::<i64>(db).await.unwrap() > 0 {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
