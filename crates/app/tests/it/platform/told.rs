//! A row and the event that tells it are written together, or not at all.

use futures_util::future::join_all;
use platform::{Db, Event, Follow, Result, events, insert_told, job_beside, sql, sql_pair};
use testkit::{Database, Figures, NOW};
use tokio::time::timeout;

use super::{SOON, STREAM, open_stream};

/// A word that is said once, under the number of its event.
async fn say(db: &Db, stream: i64, word: i64) -> Result<(i64, i64)> {
    let row = insert_told!("test_words", { "word" = 7 }).bind(word);
    let event = Event::new(stream, "test.said", 0, NOW).to("room:4").by(3).with(serde_json::json!({ "word": word }));
    db.insert_told(row, event, move |id, seq| format!("{word} is {id}, told by {seq}").into()).await
}

async fn database() -> Database {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let tx = database.db.begin().await.unwrap();
    let table = sql_pair(
        "CREATE TABLE test_words (id INTEGER PRIMARY KEY, seq BIGINT NOT NULL, word BIGINT NOT NULL UNIQUE)",
        "CREATE TABLE test_words (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, seq BIGINT NOT NULL, \
         word BIGINT NOT NULL UNIQUE)",
    );
    table.run(&tx).await.unwrap();
    tx.commit().await.unwrap();
    database
}

async fn words(db: &Db) -> Vec<(i64, i64, i64)> {
    sql("SELECT id, seq, word FROM test_words ORDER BY seq").all(db).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_row_has_its_event_and_one_that_fails_leaves_neither() {
    let database = database().await;
    let mut follow = Follow::start(&database.db, STREAM, None).await.unwrap();
    say(&database.db, STREAM, 0).await.unwrap();
    let writers = (0..32).map(|writer| {
        let db = database.db.clone();
        // Every third one says what was said.
        tokio::spawn(async move { say(&db, STREAM, if writer % 3 == 0 { 0 } else { writer }).await })
    });
    for (writer, outcome) in join_all(writers).await.into_iter().enumerate() {
        assert_eq!(outcome.unwrap().map_err(|error| error.is_duplicate()).err(), (writer % 3 == 0).then_some(true));
    }
    let kept = words(&database.db).await;
    assert_eq!(kept.iter().map(|(_, seq, _)| *seq).collect::<Vec<_>>(), (1..=22).collect::<Vec<_>>(), "no gap");
    let mut heard = Vec::new();
    while heard.len() < kept.len() {
        heard.extend(timeout(SOON, follow.next()).await.expect("all are announced").unwrap());
    }
    let stored = events::after(&database.db, STREAM, 0, 100).await.unwrap();
    for ((id, seq, word), (live, stored)) in kept.iter().zip(heard.iter().zip(&stored)) {
        // Where two commit at once on PostgreSQL, the later may be announced first: the reader then finds the earlier in the
        // database, where nothing of what it carried is kept.
        assert!(live.live.as_deref().is_none_or(|live| live == format!("{word} is {id}, told by {seq}")));
        for event in [live, stored] {
            assert_eq!((event.seq, event.subject, event.actor, event.at), (*seq, *id, Some(3), NOW));
            assert_eq!((&*event.kind, &*event.channel, &event.data["word"]), ("test.said", "room:4", &(*word).into()));
        }
    }
}

/// The same, which leaves work for later.
async fn say_and_ask(db: &Db, stream: i64, word: i64) -> Result<(i64, i64)> {
    let row = insert_told!("test_words", { "word" = 7 },
        with job_beside!(sqlite "test.later", 8), job_beside!(postgres "test.later", 8));
    let event = Event::new(stream, "test.said", 0, NOW).to("room:4");
    db.insert_told(row.with((word, NOW + 1)), event, |_, _| "".into()).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_who_ask_otherwise_wait_in_the_same_line() {
    let database = database().await;
    let writers = (0..40).map(|word| {
        let db = database.db.clone();
        tokio::spawn(async move {
            if word % 3 == 0 { say_and_ask(&db, STREAM, word).await } else { say(&db, STREAM, word).await }
        })
    });
    let mut given = Vec::new();
    for numbers in join_all(writers).await {
        given.push(numbers.unwrap().unwrap());
    }
    given.sort_unstable_by_key(|(_, seq)| *seq);
    let kept = words(&database.db).await;
    assert_eq!(kept.iter().map(|(id, seq, _)| (*id, *seq)).collect::<Vec<_>>(), given, "each was told its own numbers");
    assert_eq!(given.iter().map(|(_, seq)| *seq).collect::<Vec<_>>(), (1..=40).collect::<Vec<_>>(), "no gap");
    let later =
        sql("SELECT data, run_at FROM jobs WHERE kind = 'test.later' ORDER BY id").all::<(String, i64)>(&database.db);
    let asked = kept.iter().filter(|(_, _, word)| word % 3 == 0);
    let mut asked: Vec<_> = asked.map(|(id, ..)| (serde_json::json!({ "subject": id }).to_string(), NOW + 1)).collect();
    let mut later = later.await.unwrap();
    asked.sort();
    later.sort();
    assert_eq!(later, asked);
}

#[tokio::test]
async fn what_an_event_carries_reaches_those_who_follow() {
    let database = database().await;
    let mut follow = Follow::start(&database.db, STREAM, None).await.unwrap();
    for word in [7, 8] {
        let (id, seq) = say(&database.db, STREAM, word).await.unwrap();
        let heard = timeout(SOON, follow.next()).await.expect("it is announced").unwrap();
        let carried: Vec<_> = heard.iter().map(|event| (event.seq, event.live.as_deref())).collect();
        assert_eq!(carried, [(seq, Some(&*format!("{word} is {id}, told by {seq}")))]);
    }
}

#[tokio::test]
async fn those_of_one_stream_that_wait_share_a_commit_and_are_told_once_it_is_on_disk() {
    let database = database().await;
    let other = database.open_again().await;
    let figures = Figures::watch();
    let writers = (0..32).map(|writer| {
        let (db, other) = (database.db.clone(), other.clone());
        tokio::spawn(async move {
            for turn in 0..10 {
                let (id, _) = say(&db, STREAM, writer * 10 + turn).await.unwrap();
                let seen = sql("SELECT id FROM test_words WHERE id = $1").bind(id).optional::<(i64,)>(&other).await;
                assert_eq!(seen.unwrap(), Some((id,)), "what was acknowledged is there for another connection");
            }
        })
    });
    for writer in join_all(writers).await {
        writer.unwrap();
    }
    assert_eq!(
        words(&database.db).await.iter().map(|(_, seq, _)| *seq).collect::<Vec<_>>(),
        (1..=320).collect::<Vec<_>>()
    );
    assert_eq!(figures.of("jasette_database_transactions_total"), 320);
    let commits = figures.of("jasette_database_commits_total");
    assert!(commits < 120, "320 transactions of 32 writers took {commits} commits");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_that_write_to_one_stream_leave_no_gap_and_no_double() {
    let database = database().await;
    let node = database.open_again().await;
    let mut follow = Follow::start(&node, STREAM, None).await.unwrap();
    let writers = (0..200).map(|word| {
        let db = if word % 2 == 0 { database.db.clone() } else { node.clone() };
        tokio::spawn(async move { say(&db, STREAM, word).await.unwrap().1 })
    });
    let mut given: Vec<i64> = join_all(writers).await.into_iter().map(|seq| seq.unwrap()).collect();
    given.sort_unstable();
    assert_eq!(given, (1..=200).collect::<Vec<_>>());
    let mut heard = Vec::new();
    while heard.len() < 200 {
        heard.extend(timeout(SOON, follow.next()).await.expect("all are announced").unwrap());
    }
    assert_eq!(heard.iter().map(|event| event.seq).collect::<Vec<_>>(), given);
}

#[tokio::test]
async fn one_who_goes_away_meanwhile_leaves_nobody_waiting() {
    let database = database().await;
    for round in 0..20 {
        let asked: Vec<_> = (0..8)
            .map(|writer| {
                let db = database.db.clone();
                tokio::spawn(async move { say(&db, STREAM, 100 * round + writer).await })
            })
            .collect();
        tokio::task::yield_now().await;
        asked.iter().step_by(2).for_each(tokio::task::JoinHandle::abort);
        for kept in asked.into_iter().skip(1).step_by(2) {
            timeout(SOON, kept).await.expect("nobody is left waiting").unwrap().unwrap();
        }
    }
    let last = timeout(SOON, say(&database.db, STREAM, 9_999)).await.expect("the stream is free").unwrap();
    let kept = words(&database.db).await;
    assert_eq!(kept.iter().map(|(_, seq, _)| *seq).collect::<Vec<_>>(), (1..=last.1).collect::<Vec<_>>(), "no gap");
    let stored = events::after(&database.db, STREAM, 0, 1_000).await.unwrap();
    assert_eq!(stored.len(), kept.len(), "each has its event");
}

#[tokio::test]
async fn nothing_is_written_to_a_stream_that_is_not_there() {
    let database = database().await;
    say(&database.db, STREAM + 1, 5).await.unwrap_err();
    assert_eq!(words(&database.db).await, []);
    assert_eq!(say(&database.db, STREAM, 5).await.unwrap().1, 1, "the next one is not in its way");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn those_of_many_streams_that_are_written_together_keep_their_own_numbers() {
    let database = database().await;
    let node = database.open_again().await;
    let streams: Vec<i64> = (20..30).collect();
    for stream in &streams {
        super::insert_alone(&database.db, *stream).await.unwrap();
    }
    // On each of two nodes every stream in turn; each eleventh word goes to a stream that is not there.
    let writers = (0..440).map(|word: i64| {
        let (db, stream) = (if word % 2 == 0 { &database.db } else { &node }.clone(), 20 + word / 2 % 11);
        tokio::spawn(async move { (stream, word, say(&db, stream, word).await) })
    });
    let mut given = Vec::new();
    for outcome in join_all(writers).await {
        let (stream, word, numbers) = outcome.unwrap();
        assert_eq!(numbers.is_ok(), streams.contains(&stream), "{stream}: {numbers:?}");
        given.extend(numbers.map(|(id, seq)| (id, stream, seq, word)));
    }
    given.sort_unstable();
    let kept = sql(
        "SELECT w.id, e.stream_id, w.seq, w.word FROM test_words w JOIN events e ON e.subject_id = w.id ORDER BY w.id",
    );
    assert_eq!(kept.all::<(i64, i64, i64, i64)>(&database.db).await.unwrap(), given);
    for stream in streams {
        let mut seqs: Vec<_> = given.iter().filter(|each| each.1 == stream).map(|(_, _, seq, _)| *seq).collect();
        seqs.sort_unstable();
        assert_eq!(seqs, (1..=40).collect::<Vec<_>>(), "no gap, no double");
    }
}

/// Whether the file may grow: where it may not, the disk is full to SQLite.
async fn may_grow(db: &Db, may: bool) {
    let pages = if may { "PRAGMA max_page_count = 1000000" } else { "PRAGMA max_page_count = 1" };
    let tx = db.begin().await.unwrap();
    sql(pages).run(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_those_sent_together_to_a_full_disk_each_is_told_what_became_of_it() {
    if Database::is_postgres() {
        return; // The server's disk is the server's: it refuses the statement, as it refuses any.
    }
    let database = database().await;
    may_grow(&database.db, false).await;
    let writers = (0..40).map(|word| {
        let db = database.db.clone();
        let row = insert_told!("test_words", { "word" = 7 }).bind(word);
        let event = Event::new(STREAM, "test.said", 0, NOW).with("x".repeat(700).into());
        tokio::spawn(async move { (word, db.insert_told(row, event, |_, _| "".into()).await) })
    });
    let mut acknowledged = Vec::new();
    let mut failed = 0;
    for outcome in join_all(writers).await {
        match outcome.unwrap() {
            (word, Ok((_, seq))) => acknowledged.push((seq, word)),
            (_, Err(error)) => {
                assert!(error.is_outage(), "{error}");
                failed += 1;
            }
        }
    }
    assert!(failed > 0, "28 kB do not fit where nothing grows");
    may_grow(&database.db, true).await;
    let (_, last) = say(&database.db, STREAM, 99).await.expect("the writer works again");
    acknowledged.push((last, 99));
    acknowledged.sort_unstable();
    let kept = words(&database.db).await;
    assert_eq!(kept.iter().map(|(_, seq, word)| (*seq, *word)).collect::<Vec<_>>(), acknowledged);
    assert_eq!(last, i64::try_from(kept.len()).unwrap(), "no gap");
    assert_eq!(events::after(&database.db, STREAM, 0, 100).await.unwrap().len(), kept.len(), "each has its event");
}
