//! SQL of messages.

use files::Hung;
use platform::{On, Result, Sql, Tx, insert_told, sql, sql_pair};

use super::rooms::is_open;
use crate::mention::Mentions;
use crate::message::{FOUND_AS, Message, Place, Remover};

macro_rules! columns {
    () => {
        "m.id, m.room_id, m.seq, m.thread_id, m.aside, m.author_id, m.body, m.mentions, m.posted_at, m.edited_at, m.removed_by, m.files, m.asks_acknowledgement"
    };
}
macro_rules! returning {
    () => {
        " RETURNING id, room_id, seq, thread_id, aside, author_id, body, mentions, posted_at, edited_at, removed_by, files, asks_acknowledgement"
    };
}

pub(super) use columns;

/// The rooms of the community `$1` that the person `$4` may enter, in the role `$2`, but for circles: of those nothing is told elsewhere.
macro_rules! open_to {
    () => {
        concat!(" WHERE r.community_id = $1 AND r.ends_at IS NULL AND ", is_open!("$2", "$4"))
    };
}

/// A message to write.
pub(crate) struct NewMessage<'a> {
    pub(crate) room: i64,
    pub(crate) place: Place,
    pub(crate) author: i64,
    pub(crate) body: &'a str,
    pub(crate) mentions: &'a Mentions,
    pub(crate) posted_at: i64,
    pub(crate) sent_key: Option<String>,
    /// Whether it asks those who read it to say so; only one that goes the longer way does.
    pub(crate) asks_acknowledgement: bool,
    /// Whether somebody is to be told of it: that is work for after it is on disk.
    pub(crate) tells: bool,
}

/// What writes a message, with the event that tells it. A duplicate is the same sending once more.
pub(crate) fn insert(message: NewMessage<'_>) -> Sql {
    let insert = match message.tells {
        false => insert_told!(
            "messages",
            { "room_id" = 7, "thread_id" = 8, "aside" = 9, "author_id" = 10, "body" = 11, "posted_at" = 12, "sent_key" = 13, "mentions" = 16 },
            with findings::put_beside!(sqlite "message", 7, 10, 12, 14, 15),
            findings::put_beside!(postgres "message", 7, 10, 12, 14, 15)
        ),
        true => insert_told!(
            "messages",
            { "room_id" = 7, "thread_id" = 8, "aside" = 9, "author_id" = 10, "body" = 11, "posted_at" = 12, "sent_key" = 13, "mentions" = 16 },
            with concat!(
                findings::put_beside!(sqlite "message", 7, 10, 12, 14, 15),
                platform::job_beside!(sqlite "conversations.tell", 12)
            ),
            concat!(
                findings::put_beside!(postgres "message", 7, 10, 12, 14, 15),
                platform::job_beside!(postgres "conversations.tell", 12)
            )
        ),
    };
    insert
        .with((
            message.room,
            message.place.thread,
            message.place.aside,
            message.author,
            message.body,
            message.posted_at,
            message.sent_key,
        ))
        .with((findings::number(message.posted_at, FOUND_AS, 0), findings::words_of("", message.body)))
        .bind(message.mentions.stored())
}

/// Writes a message that holds files, under the number of the event that tells it. It goes its own, longer way: most messages hold
/// none, and theirs is one trip to the database.
pub(crate) async fn insert_holding(tx: &Tx, message: NewMessage<'_>, seq: i64, files: &Hung) -> Result<Message> {
    let row = sql(concat!(
        "INSERT INTO messages (seq, room_id, thread_id, aside, author_id, body, posted_at, sent_key, files, file_names, file_told, \
         mentions, asks_acknowledgement) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        returning!()
    ));
    let place = message.place;
    row.with((seq, message.room, place.thread, place.aside, message.author))
        .with((
            message.body,
            message.posted_at,
            message.sent_key,
            files.kept(),
            files.names(),
            files.told(),
            message.mentions.stored(),
            message.asks_acknowledgement,
        ))
        .one(tx)
        .await
}

pub(crate) async fn by_key(tx: &Tx, author: i64, sent_key: &str) -> Result<Option<Message>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM messages m WHERE m.author_id = $1 AND m.sent_key = $2"));
    row.with((author, sent_key)).optional(tx).await
}

pub(crate) async fn by_id(on: impl Into<On<'_>>, room: i64, id: i64) -> Result<Option<Message>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM messages m WHERE m.room_id = $1 AND m.id = $2"));
    row.with((room, id)).optional(on).await
}

/// These messages, in one query.
pub(crate) async fn by_ids(on: impl Into<On<'_>>, ids: &[i64]) -> Result<Vec<Message>> {
    let ids = serde_json::to_string(ids).expect("a list of numbers is JSON");
    let rows = sql_pair(
        concat!("SELECT ", columns!(), " FROM messages m WHERE m.id IN (SELECT value FROM json_each($1))"),
        concat!(
            "SELECT ",
            columns!(),
            " FROM messages m WHERE m.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST($1 AS json)))"
        ),
    );
    rows.bind(ids).all(on).await
}

/// At most `most` messages that are said in a room before number `before`, the newest first.
pub(crate) async fn before(on: impl Into<On<'_>>, room: i64, before: i64, most: i64) -> Result<Vec<Message>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM messages m WHERE m.room_id = $1 AND m.seq < $2 AND NOT m.aside ORDER BY m.seq DESC LIMIT $3"
    ));
    rows.with((room, before, most)).all(on).await
}

/// At most `most` messages that are said in a room from number `from` on, the oldest first.
pub(crate) async fn from(on: impl Into<On<'_>>, room: i64, from: i64, most: i64) -> Result<Vec<Message>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM messages m WHERE m.room_id = $1 AND m.seq >= $2 AND NOT m.aside ORDER BY m.seq LIMIT $3"
    ));
    rows.with((room, from, most)).all(on).await
}

/// The first message that is said in a room at a moment or after it.
pub(crate) async fn first_since(on: impl Into<On<'_>>, room: i64, at: i64) -> Result<Option<Message>> {
    let row = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM messages m WHERE m.room_id = $1 AND m.posted_at >= $2 AND NOT m.aside ORDER BY m.seq LIMIT 1"
    ));
    row.with((room, at)).optional(on).await
}

/// A message of a room, and at most `most` answers to it before number `before`, the newest first.
pub(crate) async fn thread(
    on: impl Into<On<'_>>,
    (room, first): (i64, i64),
    before: i64,
    most: i64,
) -> Result<Vec<Message>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM messages m WHERE m.room_id = $1 AND m.id = $2 UNION ALL SELECT * FROM (SELECT ",
        columns!(),
        " FROM messages m WHERE m.thread_id = $2 AND m.room_id = $1 AND m.seq < $3 ORDER BY m.seq DESC LIMIT $4) AS answers"
    ));
    rows.with((room, first, before, most)).all(on).await
}

/// The newest messages of all the rooms of a community that a person may enter in this role, circles aside, the newest first. Each room gives its own
/// newest ones through its index, however many messages it has. PostgreSQL has a word for that; to SQLite it is said by the
/// number where they begin, which would have PostgreSQL read the whole table.
pub(crate) async fn newest(
    on: impl Into<On<'_>>,
    (community, role, person): (i64, &str, i64),
    most: i64,
) -> Result<Vec<Message>> {
    let rows = sql_pair(
        concat!(
            "WITH doors AS MATERIALIZED (SELECT r.id, COALESCE((SELECT x.seq FROM messages x WHERE x.room_id = r.id \
             ORDER BY x.seq DESC LIMIT 1 OFFSET $3), 0) AS floor FROM rooms r",
            open_to!(),
            ") SELECT ",
            columns!(),
            " FROM doors d JOIN messages m ON m.room_id = d.id AND m.seq > d.floor",
            " WHERE m.removed_at IS NULL ORDER BY m.seq DESC LIMIT $3"
        ),
        concat!(
            "SELECT ",
            columns!(),
            " FROM rooms r CROSS JOIN LATERAL (SELECT x.* FROM messages x WHERE x.room_id = r.id \
             ORDER BY x.seq DESC LIMIT $3) AS m",
            open_to!(),
            " AND m.removed_at IS NULL ORDER BY m.seq DESC LIMIT $3"
        ),
    );
    rows.with((community, role, most, person)).all(on).await
}

/// Corrects the words of a message of this author that still has words.
pub(crate) async fn edit(
    tx: &Tx,
    change: (i64, i64, i64),
    (body, mentions): (&str, &Mentions),
    at: i64,
) -> Result<Option<Message>> {
    let (room, id, author) = change;
    let row = sql(concat!(
        "UPDATE messages SET body = $4, edited_at = $5, mentions = $6 WHERE room_id = $1 AND id = $2 AND author_id = $3 AND removed_at IS NULL",
        returning!()
    ));
    row.with((room, id, author, body, at, mentions.stored())).optional(tx).await
}

/// Says something else of the files of a message.
pub(crate) async fn tell_of_files(tx: &Tx, id: i64, files: &Hung) -> Result<Message> {
    let row = sql(concat!("UPDATE messages SET files = $2, file_told = $3 WHERE id = $1", returning!()));
    row.with((id, files.kept(), files.told())).one(tx).await
}

/// Takes the words of a message away and keeps its place, and that it was for everybody: that is counted for the day.
pub(crate) async fn remove(tx: &Tx, room: i64, id: i64, by: Remover, at: i64) -> Result<Option<Message>> {
    let row = sql(concat!(
        "UPDATE messages SET body = '', files = NULL, file_names = NULL, file_told = NULL, edited_at = NULL, removed_at = $3, removed_by = $4 \
         WHERE room_id = $1 AND id = $2 AND removed_at IS NULL",
        returning!()
    ));
    row.with((room, id, at, by)).optional(tx).await
}

/// How many messages of somebody in a community were for everybody of a room since a moment, but for this sending.
pub(crate) async fn for_everyone(
    on: impl Into<On<'_>>,
    (community, author): (i64, i64),
    since: i64,
    sent_key: Option<&str>,
) -> Result<i64> {
    sql("SELECT CAST(COUNT(*) AS BIGINT) FROM messages m JOIN rooms r ON r.id = m.room_id WHERE m.author_id = $1 AND m.posted_at > $2 \
         AND m.mentions <> '' AND m.mentions LIKE '%\"everyone\":true%' AND r.community_id = $3 AND (m.sent_key IS NULL OR m.sent_key IS DISTINCT FROM $4)")
    .with((author, since, community, sent_key))
    .value(on)
    .await
}

/// A message whatever its room.
pub(crate) async fn anywhere(on: impl Into<On<'_>>, id: i64) -> Result<Option<Message>> {
    sql(concat!("SELECT ", columns!(), " FROM messages m WHERE m.id = $1")).bind(id).optional(on).await
}

/// Takes a person off every message of theirs, and off those that name them, where the words stay.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    let naming = sql("SELECT id, mentions FROM messages WHERE mentions <> '' AND mentions LIKE $1");
    for (id, mentions) in naming.bind(format!("%\"person\":{person},%")).all::<(i64, String)>(tx).await? {
        let left = Mentions::from(mentions).without(person).stored();
        sql("UPDATE messages SET mentions = $2 WHERE id = $1").with((id, left)).done(tx).await?;
    }
    sql("UPDATE messages SET author_id = NULL, sent_key = NULL WHERE author_id = $1").bind(person).done(tx).await
}
