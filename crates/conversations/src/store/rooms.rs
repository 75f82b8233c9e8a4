//! SQL of rooms.

use communities::{Entry, entry_columns, entry_join};
use identity::{Holder, PresentedToken, holder_columns, holder_from};
use platform::{Db, On, Result, Tx, sql};

use crate::access::OpenRoom;
use crate::end::End;
use crate::room::{Kind, Room};

/// The most unread messages that are counted in a room: beyond, the badge says "99+".
const MOST_UNREAD: u32 = 100;
/// The most messages that are looked at in a room to count them, the newest after the mark: one's own and those that were
/// removed, or are read in a thread alone, are among them. Whoever said nearly all of the last two hundred has few left to count.
const MOST_LOOKED_AT: i64 = 200;

macro_rules! columns {
    () => {
        "r.id, r.slug, r.name_fr, r.name_en, r.purpose_fr, r.purpose_en, r.archived_at, r.revision, r.kind, r.announces, r.audience, \
         r.people, r.ends_at, r.ends_before, r.ends_moved_at, r.opened_at, r.opened_by"
    };
}

/// Whether a room `r` is open to the person whom a statement binds there, in the role that it binds here, at a moment: the same rule
/// as [`Room::is_open_to`] and [`Room::is_over`], for who has the right to converse.
macro_rules! is_open {
    ($role:literal, $person:literal, $now:literal) => {
        concat!(
            "((r.ends_at IS NULL OR r.ends_at > ",
            $now,
            ") AND ",
            crate::store::rooms::is_open!($role, $person),
            ")"
        )
    };
    ($role:literal, $person:literal) => {
        concat!(
            "((' ' || r.audience || ' ') LIKE ('% ' || ",
            $role,
            " || ' %') OR (' ' || r.people || ' ') LIKE ('% ' || CAST(CAST(",
            $person,
            " AS BIGINT) AS TEXT) || ' %'))"
        )
    };
}

pub(super) use columns;
pub(crate) use is_open;

pub(crate) async fn by_slug(on: impl Into<On<'_>>, community: i64, slug: &str) -> Result<Option<Room>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM rooms r WHERE r.community_id = $1 AND r.slug = $2"));
    row.with((community, slug)).optional(on).await
}

/// A room, whoever is asked for it by, with what lets them in.
#[derive(sqlx::FromRow)]
pub(crate) struct Entered {
    #[sqlx(flatten)]
    pub(crate) room: Room,
    #[sqlx(flatten)]
    pub(crate) holder: Holder,
    #[sqlx(flatten)]
    pub(crate) entry: Entry,
}

/// A room whatever its community, with who holds this token and their entry there; nothing when they have none.
pub(crate) async fn entered(db: &Db, token: &PresentedToken, id: i64) -> Result<Option<Entered>> {
    let row = sql(concat!(
        "SELECT ",
        columns!(),
        ", ",
        holder_columns!(),
        ", ",
        entry_columns!(),
        holder_from!("$1"),
        "JOIN rooms r ON r.id = $2",
        entry_join!("holder.id", "r.community_id")
    ));
    row.with((token.hash(), id)).optional(db).await
}

/// Every room of a community, direct conversations too, whoever asks: for the names in addresses alone.
pub(crate) async fn of(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Room>> {
    let rows = sql(concat!("SELECT ", columns!(), " FROM rooms r WHERE r.community_id = $1 ORDER BY r.position, r.id"));
    rows.bind(community).all(on).await
}

/// The rooms of a community that are open to somebody in this role, of this number, at a moment.
pub(crate) async fn open_to(on: impl Into<On<'_>>, reader: (i64, &str, i64), now: i64) -> Result<Vec<Room>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM rooms r WHERE r.community_id = $1 AND ",
        is_open!("$2", "$3", "$4"),
        " ORDER BY r.position, r.id"
    ));
    rows.with(reader).bind(now).all(on).await
}

/// The direct conversation of these people.
pub(crate) async fn among(on: impl Into<On<'_>>, community: i64, people_key: &str) -> Result<Option<Room>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM rooms r WHERE r.community_id = $1 AND r.people_key = $2"));
    row.with((community, people_key)).optional(on).await
}

/// The rooms that are open to somebody in this role, of this number, with what they have not read there. The order inside makes both engines walk the index from its end and stop:
/// without it, PostgreSQL reads the whole table of a person who has read everything.
pub(crate) async fn with_unread(
    on: impl Into<On<'_>>,
    (community, role, person): (i64, &str, i64),
    now: i64,
) -> Result<Vec<OpenRoom>> {
    let mut rooms = sql(concat!(
        "SELECT ",
        columns!(),
        ", (SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT m.author_id, m.removed_at, m.aside FROM messages m WHERE m.room_id = r.id \
         AND m.seq > COALESCE(x.read_seq, 0) ORDER BY m.seq DESC LIMIT $3) AS fresh \
         WHERE fresh.removed_at IS NULL AND NOT fresh.aside AND fresh.author_id IS DISTINCT FROM $2) AS unread, COALESCE(x.muted, FALSE) AS muted, \
         COALESCE(x.mentions_only, FALSE) AS mentions_only FROM rooms r LEFT JOIN room_reads x ON x.room_id = r.id AND x.person_id = $2 \
         WHERE r.community_id = $1 AND ",
        is_open!("$4", "$2", "$5"),
        " ORDER BY r.position, r.id"
    ))
    .with((community, person, MOST_LOOKED_AT, role, now))
    .all::<OpenRoom>(on)
    .await?;
    // What is over waits for nobody, and what is muted is not counted.
    let counted =
        |each: &OpenRoom| if each.room.is_archived() || each.muted { 0 } else { each.unread.min(MOST_UNREAD) };
    rooms.iter_mut().for_each(|each| each.unread = counted(each));
    Ok(rooms)
}

/// The rooms, with what others said in each since a moment and that a person has not read.
pub(crate) async fn fresh(on: impl Into<On<'_>>, (community, person): (i64, i64), since: i64) -> Result<Vec<OpenRoom>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        ", (SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT m.author_id, m.removed_at, m.aside, m.posted_at FROM messages m \
         WHERE m.room_id = r.id AND m.seq > COALESCE(x.read_seq, 0) ORDER BY m.seq DESC LIMIT $3) AS fresh \
         WHERE fresh.removed_at IS NULL AND NOT fresh.aside AND fresh.author_id IS DISTINCT FROM $2 AND fresh.posted_at > $4) AS unread, \
         COALESCE(x.muted, FALSE) AS muted, COALESCE(x.mentions_only, FALSE) AS mentions_only \
         FROM rooms r LEFT JOIN room_reads x ON x.room_id = r.id AND x.person_id = $2 \
         WHERE r.community_id = $1 ORDER BY r.position, r.id"
    ))
    .with((community, person, MOST_LOOKED_AT, since))
    .all(on)
    .await
}

#[derive(sqlx::FromRow)]
struct Placed {
    community_id: i64,
    #[sqlx(flatten)]
    room: Room,
}

/// A room whatever its community, with the number of that.
pub(crate) async fn anywhere(on: impl Into<On<'_>>, id: i64) -> Result<Option<(i64, Room)>> {
    let row = sql(concat!("SELECT r.community_id, ", columns!(), " FROM rooms r WHERE r.id = $1"));
    Ok(row.bind(id).optional::<Placed>(on).await?.map(|placed| (placed.community_id, placed.room)))
}

/// A room to make.
pub(crate) struct NewRoom<'a> {
    pub(crate) slug: &'a str,
    pub(crate) name: (&'a str, &'a str),
    pub(crate) purpose: (&'a str, &'a str),
    pub(crate) kind: Kind,
    /// Whether only the team begins to speak there.
    pub(crate) announces: bool,
    pub(crate) audience: String,
    /// Those who are in it by name, as they are stored.
    pub(crate) people: String,
    pub(crate) position: i64,
    /// How it ends, if it is a circle.
    pub(crate) end: End,
}

/// Makes a room and returns its number.
pub(crate) async fn insert(tx: &Tx, community: i64, room: NewRoom<'_>) -> Result<i64> {
    let people_key = (room.kind == Kind::Direct).then(|| room.people.clone());
    sql("INSERT INTO rooms (community_id, slug, name_fr, name_en, purpose_fr, purpose_en, audience, position, kind, people, people_key, \
         ends_at, opened_at, opened_by, announces) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id")
    .with((community, room.slug, room.name.0, room.name.1, room.purpose.0, room.purpose.1, room.audience))
    .with((room.position, room.kind, room.people, people_key))
    .with((room.end.ends_at, room.end.opened_at, room.end.opened_by, room.announces))
    .value(tx)
    .await
}

/// Writes what a room is called and what it is for, in French then in English, and whether only the team begins to speak there,
/// over this revision of it; false when it has another one by now.
pub(crate) async fn change(
    tx: &Tx,
    (room, revision): (i64, i64),
    name: (&str, &str),
    purpose: (&str, &str),
    announces: bool,
) -> Result<bool> {
    sql("UPDATE rooms SET name_fr = $3, name_en = $4, purpose_fr = $5, purpose_en = $6, announces = $7, \
         revision = revision + 1 WHERE id = $1 AND revision = $2")
    .with((room, revision, name.0, name.1, purpose.0, purpose.1, announces))
    .touched(tx)
    .await
}

/// Puts a room at a place of the list.
pub(crate) async fn place(tx: &Tx, room: i64, position: i64) -> Result<()> {
    sql("UPDATE rooms SET position = $2 WHERE id = $1 AND position <> $2").with((room, position)).done(tx).await
}

/// From now on a room is only read; false when it was already.
pub(crate) async fn archive(tx: &Tx, room: i64, now: i64) -> Result<bool> {
    sql("UPDATE rooms SET archived_at = $2, revision = revision + 1 WHERE id = $1 AND archived_at IS NULL")
        .with((room, now))
        .touched(tx)
        .await
}

/// A room is written in again; false when it was already.
pub(crate) async fn reopen(tx: &Tx, room: i64) -> Result<bool> {
    sql("UPDATE rooms SET archived_at = NULL, revision = revision + 1 WHERE id = $1 AND archived_at IS NOT NULL")
        .bind(room)
        .touched(tx)
        .await
}

/// The community and the word of the room where a message stands that was not taken away.
pub(crate) async fn of_message(on: impl Into<On<'_>>, message: i64) -> Result<Option<(i64, String)>> {
    let room = sql("SELECT r.community_id, r.slug FROM messages m JOIN rooms r ON r.id = m.room_id \
                    WHERE m.id = $1 AND m.removed_at IS NULL");
    room.bind(message).optional(on).await
}

/// Puts these people in the place of those; false when others are there by now.
pub(crate) async fn set_people(tx: &Tx, room: i64, (before, after): (&str, &str)) -> Result<bool> {
    sql("UPDATE rooms SET people = $3, revision = revision + 1 WHERE id = $1 AND people = $2")
        .with((room, before, after))
        .touched(tx)
        .await
}

/// Takes a person out of every room where they are by name. In a direct conversation their place stays, nobody's: it is no other
/// one by that; and in a circle, which says how many they were.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE rooms SET opened_by = NULL WHERE opened_by = $1").bind(person).done(tx).await?;
    sql("UPDATE rooms SET people_key = NULL, people = TRIM(REPLACE(' ' || people || ' ', ' ' || $1 || ' ', \
         CASE WHEN kind = 'direct' OR ends_at IS NOT NULL THEN ' 0 ' ELSE ' ' END)) WHERE (' ' || people || ' ') LIKE ('% ' || $1 || ' %')")
    .bind(person.to_string())
    .done(tx)
    .await
}
