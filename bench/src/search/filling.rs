//! A million messages, put into the tables as the statement that posts one does, many of them at once: the same rows of messages, the
//! same words in the index made by the program's own crate. Triggers, columns and indexes of the index follow by themselves.

use std::sync::Arc;
use std::time::{Duration, Instant};

use platform::{Db, sql_pair};
use serde_json::json;
use tokio::sync::mpsc;

use super::message::Message;
use super::place::{Place, catches_up};
use super::vocabulary::Vocabulary;
use crate::Result;

/// Messages of a transaction.
const TOGETHER: i64 = 5_000;
/// Transactions whose messages are made before their turn.
const AHEAD: usize = 2;

/// Fills; gives how long that took.
pub(super) async fn fill(db: &Db, place: &Arc<Place>, vocabulary: &Arc<Vocabulary>, count: i64) -> Result<Duration> {
    let (started, (made, mut making)) = (Instant::now(), mpsc::channel(AHEAD));
    let (from, words) = (place.clone(), vocabulary.clone());
    tokio::task::spawn_blocking(move || make(&from, &words, count, &made));
    while let Some(rows) = making.recv().await {
        put(db, place, rows).await?;
    }
    catches_up(db, place, place.seq + count).await?;
    Ok(started.elapsed())
}

fn make(place: &Place, vocabulary: &Vocabulary, count: i64, made: &mpsc::Sender<String>) {
    let mut number = 0;
    while number < count {
        let upto = count.min(number + TOGETHER);
        let rows = (number..upto).map(|number| row(place, vocabulary, number, count)).collect::<serde_json::Value>();
        // Whoever waited is gone: the trouble is told there.
        if made.blocking_send(rows.to_string()).is_err() {
            return;
        }
        number = upto;
    }
}

fn row(place: &Place, vocabulary: &Vocabulary, number: i64, count: i64) -> serde_json::Value {
    let message = Message::of(number, vocabulary, place.size());
    let (text, at) = (message.text(vocabulary), place.at(number, count));
    let words = findings::words_of("", &text);
    let (room, author) = (place.rooms[message.room].id, place.people[message.author].id);
    json!([place.seq + 1 + number, room, author, text, at, findings::number(at, 0, 0) + place.kind, words])
}

async fn put(db: &Db, place: &Place, rows: String) -> Result<()> {
    let tx = db.begin().await?;
    let messages = sql_pair(
        "INSERT INTO messages (seq, room_id, author_id, body, posted_at) \
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each($1)",
        "INSERT INTO messages (seq, room_id, author_id, body, posted_at) SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), \
         CAST(value ->> 2 AS BIGINT), value ->> 3, CAST(value ->> 4 AS BIGINT) FROM json_array_elements(CAST($1 AS JSON))",
    );
    messages.bind(rows.clone()).done(&tx).await?;
    let words = sql_pair(
        "INSERT INTO findings (id, community_id, kind, thing, place, author_id, at, words) \
         SELECT (value ->> 5) + m.id % 67108864, $2, 'message', m.id, m.room_id, m.author_id, m.posted_at, value ->> 6 \
         FROM json_each($1) JOIN messages m ON m.room_id = value ->> 1 AND m.seq = value ->> 0 ORDER BY m.id; \
         INSERT INTO findings_words (rowid, marked) SELECT f.id, f.marked FROM json_each($1) CROSS JOIN findings f \
         ON f.id = (SELECT (value ->> 5) + m.id % 67108864 FROM messages m WHERE m.room_id = value ->> 1 AND m.seq = value ->> 0)",
        "INSERT INTO findings (id, community_id, kind, thing, place, author_id, at, words) \
         SELECT CAST(value ->> 5 AS BIGINT) + m.id % 67108864, $2, 'message', m.id, m.room_id, m.author_id, m.posted_at, value ->> 6 \
         FROM json_array_elements(CAST($1 AS JSON)) JOIN messages m ON m.room_id = CAST(value ->> 1 AS BIGINT) \
         AND m.seq = CAST(value ->> 0 AS BIGINT) ORDER BY m.id",
    );
    words.with((rows, place.community)).done(&tx).await?;
    Ok(tx.commit().await?)
}
