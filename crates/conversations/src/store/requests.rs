//! SQL of requests for help.

use platform::{On, Result, Tx, sql, sql_pair};

use super::messages::columns;
use crate::message::Message;
use crate::requests::{HelpRequest, Requests, Sign, Story};

#[derive(sqlx::FromRow)]
struct Row {
    message_id: i64,
    needed_by: Option<i64>,
    relayed: bool,
    settled_at: Option<i64>,
    what_helped: String,
    shared: bool,
    sign: Option<Sign>,
    person_id: Option<i64>,
}

pub(crate) async fn insert(tx: &Tx, message: i64, (needed_by, relayed): (Option<i64>, bool)) -> Result<()> {
    sql("INSERT INTO help_requests (message_id, needed_by, relayed, what_helped, shared) VALUES ($1, $2, $3, '', FALSE)")
        .with((message, needed_by, relayed))
        .done(tx)
        .await
}

macro_rules! requests {
    ($among:literal) => {
        concat!(
            "SELECT h.message_id, h.needed_by, h.relayed, h.settled_at, h.what_helped, h.shared, s.sign, s.person_id \
             FROM help_requests h LEFT JOIN help_signs s ON s.message_id = h.message_id WHERE h.message_id IN (",
            $among,
            ") ORDER BY h.message_id, s.at, s.person_id"
        )
    };
}

/// The requests among these messages, with what people said of them.
pub(crate) async fn of(on: impl Into<On<'_>>, reader: i64, messages: &[i64]) -> Result<Requests> {
    let rows = sql_pair(
        requests!("SELECT value FROM json_each($1)"),
        requests!("SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST($1 AS JSON))"),
    );
    let mut requests = Requests::new();
    for row in rows.bind(messages).all::<Row>(on).await? {
        gather(&mut requests, reader, row);
    }
    Ok(requests)
}

fn gather(requests: &mut Requests, reader: i64, row: Row) {
    let request = requests.entry(row.message_id).or_insert_with(|| HelpRequest {
        needed_by: row.needed_by,
        relayed: row.relayed,
        settled_at: row.settled_at,
        what_helped: row.what_helped,
        shared: row.shared,
        ..HelpRequest::default()
    });
    let (Some(sign), Some(person)) = (row.sign, row.person_id) else { return };
    match sign {
        Sign::Offer => request.helpers.push(person),
        Sign::Lived => request.lived += 1,
    }
    if person == reader {
        request.mine.push(sign);
    }
}

/// A sign comes, or goes if it stood.
pub(crate) async fn turn(tx: &Tx, (message, person, sign): (i64, i64, Sign), at: i64) -> Result<()> {
    let gone = sql("DELETE FROM help_signs WHERE message_id = $1 AND person_id = $2 AND sign = $3");
    if gone.with((message, person, sign.code())).touched(tx).await? {
        return Ok(());
    }
    sql("INSERT INTO help_signs (message_id, person_id, sign, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING")
        .with((message, person, sign.code(), at))
        .done(tx)
        .await
}

pub(crate) async fn settle(tx: &Tx, message: i64, story: &Story, at: i64) -> Result<()> {
    sql("UPDATE help_requests SET settled_at = $2, what_helped = $3, shared = $4 WHERE message_id = $1")
        .with((message, at, story.what_helped.as_str(), story.shared))
        .done(tx)
        .await
}

pub(crate) async fn reopen(tx: &Tx, message: i64) -> Result<()> {
    sql("UPDATE help_requests SET settled_at = NULL, shared = FALSE WHERE message_id = $1").bind(message).done(tx).await
}

/// The messages of a community that ask for help: the open ones, the first to be needed before the others, then those that
/// are settled and shared.
pub(crate) async fn messages(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Message>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM help_requests h JOIN messages m ON m.id = h.message_id JOIN rooms r ON r.id = m.room_id \
         WHERE r.community_id = $1 AND m.removed_at IS NULL AND (h.settled_at IS NULL OR h.shared) \
         ORDER BY CASE WHEN h.settled_at IS NULL THEN 0 ELSE 1 END, COALESCE(-h.settled_at, h.needed_by, m.posted_at), m.id LIMIT 200"
    ));
    rows.bind(community).all(on).await
}

/// The open ones of before `since` that nobody answered and for which nobody offered help, the oldest first.
pub(crate) async fn unanswered(on: impl Into<On<'_>>, community: i64, since: i64) -> Result<Vec<Message>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM help_requests h JOIN messages m ON m.id = h.message_id JOIN rooms r ON r.id = m.room_id \
         WHERE r.community_id = $1 AND h.settled_at IS NULL AND m.removed_at IS NULL AND m.posted_at <= $2 AND r.archived_at IS NULL \
         AND NOT EXISTS (SELECT 1 FROM help_signs s WHERE s.message_id = m.id AND s.sign = 'offer') \
         AND NOT EXISTS (SELECT 1 FROM messages a WHERE a.thread_id = m.id AND a.removed_at IS NULL AND a.author_id <> m.author_id) \
         ORDER BY m.seq LIMIT 20"
    ));
    rows.with((community, since)).all(on).await
}

/// A request goes with the words of its message.
pub(crate) async fn clear(tx: &Tx, message: i64) -> Result<()> {
    sql("DELETE FROM help_requests WHERE message_id = $1").bind(message).done(tx).await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM help_signs WHERE person_id = $1").bind(person).done(tx).await
}
