//! Migrations run at start, once, and never against a database from the future.

use platform::{Error, sql};
use testkit::Database;

use super::insert_alone;

#[tokio::test]
async fn running_them_twice_changes_nothing() {
    let database = Database::empty().await;
    database.db.migrate().await.unwrap();
    insert_alone(&database.db, 1).await.unwrap();
    database.db.migrate().await.unwrap();
    assert_eq!(super::rows(&database.db).await, [1]);
}

#[tokio::test]
async fn a_database_from_a_newer_program_is_refused_in_words_and_left_as_it_is() {
    let database = Database::fresh().await;
    let tx = database.db.begin().await.unwrap();
    sql("INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'from the future', TRUE, $1, 1)")
        .bind(vec![1_u8])
        .run(&tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let error = database.db.migrate().await.unwrap_err();
    assert!(matches!(error, Error::NewerDatabase(9999)), "{error:?}");
    assert!(error.to_string().contains("newer than this program"), "{error}");
    insert_alone(&database.db, 1).await.expect("it was left as it is");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_that_start_at_once_do_not_get_in_each_others_way() {
    let database = Database::empty().await;
    let others = [database.open_again().await, database.open_again().await];
    let starting = others.into_iter().chain([database.db.clone()]);
    let starting: Vec<_> = starting.map(|db| tokio::spawn(async move { db.migrate().await })).collect();
    for start in starting {
        start.await.unwrap().unwrap();
    }
    insert_alone(&database.db, 1).await.unwrap();
}
