//! SQL of meetings and of those asked to them, and only SQL.

use communities::Entry;
use communities::program::{PartOfMonth, SeasonMonth, Text};
use communities::{entry_columns, entry_join};
use identity::{PresentedSession, SignedIn, signed_in_columns, signed_in_from};
use platform::{Error, Instance, On, Result, Tx, sql, sql_pair};

use crate::model::{Expected, Kind, Meeting, Mode};

macro_rules! columns {
    () => {
        "m.id, m.community_id, m.kind, m.position, m.title_fr, m.title_en, m.about_fr, m.about_en, m.theme, \
         m.planned_month, m.planned_part, m.starts_at, m.minutes, m.host_id, m.venue, m.mode, m.link, m.moved_from, \
         m.move_reason, m.cancelled_at, m.cancel_reason, m.revision, m.sequence, m.uid, m.changed_at"
    };
}

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT ", columns!(), " FROM meetings m ", $rest)
    };
}

#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    #[sqlx(flatten)]
    meeting: Meeting,
    title_fr: String,
    title_en: String,
    about_fr: String,
    about_en: String,
    planned_month: Option<String>,
    planned_part: Option<String>,
}

impl From<Row> for Meeting {
    fn from(row: Row) -> Meeting {
        Meeting {
            title: Text { fr: row.title_fr, en: row.title_en },
            about: Text { fr: row.about_fr, en: row.about_en },
            expected: expected(row.planned_month.as_deref(), row.planned_part.as_deref()),
            ..row.meeting
        }
    }
}

fn expected(month: Option<&str>, part: Option<&str>) -> Option<Expected> {
    let (year, month) = month?.split_once('-')?;
    let month = SeasonMonth { year: year.parse().ok()?, month: month.parse().ok()? };
    let parts = [PartOfMonth::Early, PartOfMonth::Middle, PartOfMonth::Late];
    Some(Expected { month, part: parts.into_iter().find(|each| Some(each.word()) == part) })
}

fn read(rows: Vec<Row>) -> Vec<Meeting> {
    let mut meetings: Vec<_> = rows.into_iter().map(Meeting::from).collect();
    meetings.sort_by_cached_key(Meeting::rank);
    meetings
}

/// The meeting of this number.
pub async fn meeting(on: impl Into<On<'_>>, id: i64) -> Result<Option<Meeting>> {
    Ok(sql(select!("WHERE m.id = $1")).bind(id).optional::<Row>(on).await?.map(Meeting::from))
}

/// Who is signed in, with their entry to a community and to one of its meetings.
#[derive(sqlx::FromRow)]
pub(crate) struct Entered {
    #[sqlx(flatten)]
    pub(crate) signed_in: SignedIn,
    #[sqlx(flatten)]
    pub(crate) entry: Entry,
    #[sqlx(flatten)]
    pub(crate) meeting: Row,
    /// Whether they were asked to it as a resource person.
    pub(crate) is_asked: bool,
}

/// Who holds this session, with their entry to the community of this slug and to its meeting of this number; nothing when they
/// have none.
pub(crate) async fn entered(
    instance: &Instance,
    session: &PresentedSession,
    (slug, meeting): (&str, i64),
) -> Result<Option<Entered>> {
    let row = sql(concat!(
        "SELECT ",
        signed_in_columns!(),
        ", ",
        entry_columns!(),
        ", ",
        columns!(),
        ", EXISTS (SELECT 1 FROM meeting_guests g WHERE g.meeting_id = m.id AND g.person_id = signed.id) AS is_asked",
        signed_in_from!("$1", "$2"),
        "JOIN meetings m ON m.id = $4",
        entry_join!("signed.id", "m.community_id"),
        "AND entered.slug = $3"
    ));
    row.bind(session.hash()).bind(instance.clock.now()).bind(slug).bind(meeting).optional(&instance.db).await
}

/// The meeting as it stands, held until the transaction ends: a cancellation, a move, another deed that is judged by it waits,
/// or was first and is seen here.
///
/// SQLite has one writer at a time, and a transaction that reads is already it. On PostgreSQL the row is taken, for one deed at
/// a time: if several could share it, two that go on to change it would wait for each other. It costs little, as the deeds of a
/// community wait for one another anyway, for the number of their event. A row that names the meeting can still be written.
///
/// So that nobody waits in a circle, every deed takes things in one order: the meeting, what belongs to it (its poll, its
/// minutes), the number of the event, the people who are told.
pub async fn held(tx: &Tx, id: i64) -> Result<Meeting> {
    let row = sql_pair(select!("WHERE m.id = $1"), select!("WHERE m.id = $1 FOR NO KEY UPDATE"));
    let row = row.bind(id).optional::<Row>(tx).await?;
    row.map(Meeting::from).ok_or_else(|| Error::Stored(format!("meeting {id} is gone")))
}

/// The meeting of this name in calendars.
pub async fn by_uid(on: impl Into<On<'_>>, uid: &str) -> Result<Option<Meeting>> {
    Ok(sql(select!("WHERE m.uid = $1")).bind(uid).optional::<Row>(on).await?.map(Meeting::from))
}

/// Every meeting of a community, in the order of the season.
pub async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Meeting>> {
    Ok(read(sql(select!("WHERE m.community_id = $1")).bind(community).all::<Row>(on).await?))
}

/// The meetings of these numbers, whatever their community.
pub async fn numbered(on: impl Into<On<'_>>, ids: &[i64]) -> Result<Vec<Meeting>> {
    let lite = select!("WHERE m.id IN (SELECT value FROM json_each($1))");
    let among = select!("WHERE m.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST($1 AS JSON)))");
    Ok(read(sql_pair(lite, among).bind(ids).all::<Row>(on).await?))
}

/// The meetings of a community to which this person was asked.
pub(crate) async fn of_guest(on: impl Into<On<'_>>, community: i64, person: i64) -> Result<Vec<Meeting>> {
    let asked = select!("JOIN meeting_guests g ON g.meeting_id = m.id WHERE m.community_id = $1 AND g.person_id = $2");
    Ok(read(sql(asked).bind(community).bind(person).all::<Row>(on).await?))
}

/// A meeting to add.
pub struct New<'a> {
    /// Its community.
    pub community: i64,
    /// What it is for.
    pub kind: Kind,
    /// Where it stands among those without a date.
    pub position: i64,
    /// What the program calls it.
    pub title: &'a Text,
    /// What it is about.
    pub about: Option<&'a Text>,
    /// Its theme; may be empty.
    pub theme: &'a str,
    /// About when, while it has no date.
    pub expected: Option<Expected>,
    /// When it begins, in milliseconds UTC.
    pub starts_at: Option<i64>,
    /// How long it lasts.
    pub minutes: i64,
    /// How people meet.
    pub mode: Mode,
    /// Its name in calendars, that no other meeting has.
    pub uid: String,
}

/// Adds a meeting; returns its number.
pub async fn insert(tx: &Tx, new: &New<'_>, now: i64) -> Result<i64> {
    let month = new.expected.map(|expected| format!("{:04}-{:02}", expected.month.year, expected.month.month));
    let part = new.expected.and_then(|expected| expected.part).map(PartOfMonth::word);
    sql("INSERT INTO meetings (community_id, kind, position, title_fr, title_en, about_fr, about_en, theme, planned_month, \
         planned_part, starts_at, minutes, mode, uid, changed_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id")
    .bind(new.community)
    .bind(new.kind.code())
    .bind(new.position)
    .bind(&new.title.fr)
    .bind(&new.title.en)
    .bind(new.about.map_or("", |about| &about.fr))
    .bind(new.about.map_or("", |about| &about.en))
    .bind(new.theme)
    .bind(month)
    .bind(part)
    .bind(new.starts_at)
    .bind(new.minutes)
    .bind(new.mode.code())
    .bind(&new.uid)
    .bind(now)
    .value(tx)
    .await
}

/// What the program says of all the meetings of a season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Season {
    /// How long a meeting lasts.
    pub minutes: i64,
    /// How people meet.
    pub mode: Mode,
    /// How many days before a meeting people are reminded of it.
    pub reminders: Vec<i64>,
}

pub(crate) async fn keep_season(tx: &Tx, community: i64, season: &Season) -> Result<()> {
    sql("INSERT INTO meeting_seasons (community_id, minutes, mode, reminders) VALUES ($1, $2, $3, $4)")
        .bind(community)
        .bind(season.minutes)
        .bind(season.mode.code())
        .bind(serde_json::json!(season.reminders).to_string())
        .run(tx)
        .await
        .map(drop)
}

/// What the program says of all the meetings of a community's season.
pub async fn season(on: impl Into<On<'_>>, community: i64) -> Result<Season> {
    let row = sql("SELECT minutes, mode, reminders FROM meeting_seasons WHERE community_id = $1").bind(community);
    let (minutes, mode, reminders) = row.one::<(i64, Mode, String)>(on).await?;
    let unknown = |_| Error::Stored(format!("season of community {community}: reminders"));
    Ok(Season { minutes, mode, reminders: serde_json::from_str(&reminders).map_err(unknown)? })
}

pub(crate) async fn is_asked(on: impl Into<On<'_>>, meeting: i64, person: i64) -> Result<bool> {
    let asked = sql("SELECT person_id FROM meeting_guests WHERE meeting_id = $1 AND person_id = $2");
    Ok(asked.bind(meeting).bind(person).optional::<(i64,)>(on).await?.is_some())
}

/// Those asked to a meeting, first asked first.
pub(crate) async fn guests(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<i64>> {
    let asked = sql("SELECT person_id FROM meeting_guests WHERE meeting_id = $1 ORDER BY asked_at, person_id");
    Ok(asked.bind(meeting).all::<(i64,)>(on).await?.into_iter().map(|(person,)| person).collect())
}

/// The highest place of a community's meetings.
pub async fn last_position(on: impl Into<On<'_>>, community: i64) -> Result<i64> {
    let last = sql("SELECT CAST(COALESCE(MAX(position), 0) AS BIGINT) FROM meetings WHERE community_id = $1");
    last.bind(community).value(on).await
}

/// When the whole of a community meets next, in milliseconds UTC.
pub async fn next_of(on: impl Into<On<'_>>, community: i64, now: i64) -> Result<Option<i64>> {
    let next =
        sql("SELECT MIN(starts_at) FROM meetings WHERE community_id = $1 AND starts_at > $2 AND cancelled_at IS NULL \
                    AND kind <> 'follow_up'");
    next.with((community, now)).value(on).await
}
