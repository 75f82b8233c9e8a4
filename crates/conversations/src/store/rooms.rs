//! SQL of rooms.

use communities::{Entry, entry_columns, entry_join};
use identity::{Holder, PresentedToken, holder_columns, holder_from};
use platform::{Db, On, Result, Tx, sql};

use crate::access::OpenRoom;
use crate::room::Room;

/// The most unread messages that are counted in a room: beyond, the badge says "99+".
const MOST_UNREAD: u32 = 100;
/// The most messages that are looked at in a room to count them, the newest after the mark: one's own and those that were
/// removed are among them. Whoever said nearly all of the last two hundred has few left to count.
const MOST_LOOKED_AT: i64 = 200;

macro_rules! columns {
    () => {
        "r.id, r.slug, r.name_fr, r.name_en, r.purpose_fr, r.purpose_en, r.audience"
    };
}

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

pub(crate) async fn of(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Room>> {
    let rows = sql(concat!("SELECT ", columns!(), " FROM rooms r WHERE r.community_id = $1 ORDER BY r.position, r.id"));
    rows.bind(community).all(on).await
}

/// The rooms, with what a person has not read there. The order inside makes both engines walk the index from its end and stop:
/// without it, PostgreSQL reads the whole table of a person who has read everything.
pub(crate) async fn with_unread(on: impl Into<On<'_>>, community: i64, person: i64) -> Result<Vec<OpenRoom>> {
    let mut rooms = sql(concat!(
        "SELECT ",
        columns!(),
        ", (SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT m.author_id, m.removed_at FROM messages m WHERE m.room_id = r.id \
         AND m.seq > COALESCE(x.read_seq, 0) ORDER BY m.seq DESC LIMIT $3) AS fresh \
         WHERE fresh.removed_at IS NULL AND fresh.author_id IS DISTINCT FROM $2) AS unread \
         FROM rooms r LEFT JOIN room_reads x ON x.room_id = r.id AND x.person_id = $2 \
         WHERE r.community_id = $1 ORDER BY r.position, r.id"
    ))
    .with((community, person, MOST_LOOKED_AT))
    .all::<OpenRoom>(on)
    .await?;
    rooms.iter_mut().for_each(|each| each.unread = each.unread.min(MOST_UNREAD));
    Ok(rooms)
}

/// A room to make.
pub(crate) struct NewRoom<'a> {
    pub(crate) slug: &'a str,
    pub(crate) name: (&'a str, &'a str),
    pub(crate) purpose: (&'a str, &'a str),
    pub(crate) audience: String,
    pub(crate) position: i64,
}

pub(crate) async fn insert(tx: &Tx, community: i64, room: NewRoom<'_>) -> Result<()> {
    sql("INSERT INTO rooms (community_id, slug, name_fr, name_en, purpose_fr, purpose_en, audience, position) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .with((
        community,
        room.slug,
        room.name.0,
        room.name.1,
        room.purpose.0,
        room.purpose.1,
        room.audience,
        room.position,
    ))
    .done(tx)
    .await
}
