//! Migrations run at start, once, and never against a database from the future.

use platform::{Db, Error, events, sql, sql_pair};
use testkit::Database;

use super::{STREAM, insert_alone, open_stream, record};

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

/// The tables as they were on SQLite.
const EARLIER: &str = "
CREATE TABLE streams_earlier (id BIGINT PRIMARY KEY, seq BIGINT NOT NULL);
INSERT INTO streams_earlier SELECT id, seq FROM event_streams;
CREATE TABLE events_earlier (
    stream_id BIGINT NOT NULL REFERENCES streams_earlier (id) ON DELETE CASCADE, seq BIGINT NOT NULL, kind TEXT NOT NULL,
    channel TEXT NOT NULL, actor_id BIGINT, subject_id BIGINT NOT NULL, data TEXT NOT NULL, at BIGINT NOT NULL,
    PRIMARY KEY (stream_id, seq)
);
INSERT INTO events_earlier SELECT stream_id, seq, kind, channel, actor_id, subject_id, data, at FROM events;
DROP TABLE events;
DROP TABLE event_streams;
ALTER TABLE streams_earlier RENAME TO event_streams;
ALTER TABLE events_earlier RENAME TO events;
CREATE INDEX events_by_actor ON events (actor_id);
CREATE TABLE messages_earlier (
    id INTEGER PRIMARY KEY AUTOINCREMENT, room_id BIGINT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL, author_id BIGINT REFERENCES people (id) ON DELETE SET NULL, body TEXT NOT NULL,
    posted_at BIGINT NOT NULL, edited_at BIGINT, removed_at BIGINT, removed_by TEXT, sent_key TEXT,
    UNIQUE (room_id, seq), UNIQUE (author_id, sent_key)
);
INSERT INTO messages_earlier
SELECT id, room_id, seq, author_id, body, posted_at, edited_at, removed_at, removed_by, sent_key FROM messages;
DROP TABLE messages;
ALTER TABLE messages_earlier RENAME TO messages";

/// Takes a database back to before the steps that build tables again.
async fn before_the_tables_were_renewed(db: &Db) {
    let steps = [
        sql_pair(EARLIER, "CREATE INDEX events_by_actor ON events (actor_id)"),
        sql_pair("SELECT 1", "DROP INDEX messages_sent_once"),
        sql_pair(
            "SELECT 1",
            "ALTER TABLE messages ADD CONSTRAINT messages_author_id_sent_key_key UNIQUE (author_id, sent_key)",
        ),
        sql("DELETE FROM _sqlx_migrations WHERE version IN (53, 54)"),
    ];
    for step in steps {
        let tx = db.begin().await.unwrap();
        step.run(&tx).await.unwrap();
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn tables_that_are_built_again_keep_what_was_in_them() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    for subject in 1..=3 {
        record(&database.db, subject).await.unwrap();
    }
    let tx = database.db.begin().await.unwrap();
    // Ages on purpose: rows as an earlier program left them.
    for statement in [
        "INSERT INTO communities (id, slug, name, description, program, capacity, starts_on, created_at) VALUES (7, 'c', 'C', '', '', 15, '2026-12-01', 1)",
        "INSERT INTO rooms (id, community_id, slug, name_fr, name_en, purpose_fr, purpose_en, audience, position) VALUES (4, 7, 's', 'S', 'S', '', '', 'member', 1)",
        "INSERT INTO messages (id, room_id, seq, body, posted_at, sent_key) VALUES (5, 4, 2, 'Une porte ouverte', 9, 'k'), (9, 4, 3, 'Deux', 9, NULL)",
    ] {
        sql(statement).run(&tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    before_the_tables_were_renewed(&database.db).await;

    database.db.migrate().await.unwrap();
    let kept = events::after(&database.db, STREAM, 0, 10).await.unwrap();
    assert_eq!(kept.iter().map(|event| (event.seq, event.subject)).collect::<Vec<_>>(), [(1, 1), (2, 2), (3, 3)]);
    assert_eq!(record(&database.db, 4).await.unwrap(), 4, "the numbers go on");
    let words = sql("SELECT id, body, sent_key FROM messages ORDER BY id");
    let words: Vec<(i64, String, Option<String>)> = words.all(&database.db).await.unwrap();
    assert_eq!(words, [(5, "Une porte ouverte".into(), Some("k".into())), (9, "Deux".into(), None)]);
    let tx = database.db.begin().await.unwrap();
    // Breaks on purpose, to see what goes with a thing.
    sql("DELETE FROM rooms WHERE id = 4").run(&tx).await.unwrap();
    sql("DELETE FROM event_streams WHERE id = $1").bind(STREAM).run(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let left = sql("SELECT (SELECT COUNT(*) FROM messages) + (SELECT COUNT(*) FROM events)");
    assert_eq!(left.value::<i64>(&database.db).await.unwrap(), 0, "what belongs to a thing still goes with it");
}
