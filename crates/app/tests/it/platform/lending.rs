//! A connection that somebody left in the middle of something troubles nobody after.

use std::time::Duration;

use platform::{Db, sql, sql_pair};
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

async fn answers_slowly(db: &Db) {
    let slow = sql_pair(
        "WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 200000) \
         SELECT MAX(n) FROM numbers",
        "SELECT CAST(1 AS BIGINT) FROM pg_sleep(3600)",
    );
    let _ = slow.value::<i64>(db).await;
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
