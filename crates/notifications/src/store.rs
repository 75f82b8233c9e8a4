//! SQL of what people wish about their mail, and only SQL.

pub(crate) mod told;

use platform::{AHEAD, DAY, On, Result, Tx, sql};

use crate::kinds::Kind;
use crate::rhythm::{Rhythm, Wishes};

pub(crate) async fn wishes(on: impl Into<On<'_>> + Copy, person: i64) -> Result<Wishes> {
    let decided = sql("SELECT kind, wanted, in_digest FROM mail_wishes WHERE person_id = $1").bind(person);
    let decided = decided.all::<(String, bool, bool)>(on).await?;
    let rhythm = sql("SELECT quiet_hours, most_a_week, daily FROM mail_rhythms WHERE person_id = $1").bind(person);
    let rhythm = rhythm.optional::<(bool, i64, bool)>(on).await?.map(|(quiet_hours, most, daily)| Rhythm {
        quiet_hours,
        most_a_week: usize::try_from(most).ok().filter(|most| *most > 0),
        daily,
    });
    let mut wishes = Wishes { rhythm: rhythm.unwrap_or_default(), ..Wishes::default() };
    for (code, wanted, in_digest) in decided {
        Kind::parse(&code).into_iter().for_each(|kind| wishes.decide(kind, wanted, in_digest));
    }
    Ok(wishes)
}

/// Whether the person turned this kind off.
pub(crate) async fn is_off(on: On<'_>, person: i64, kind: Kind) -> Result<bool> {
    let off = sql("SELECT 1 FROM mail_wishes WHERE person_id = $1 AND kind = $2 AND wanted = FALSE");
    off.with((person, kind.code())).exists(on).await
}

pub(crate) async fn keep(tx: &Tx, person: i64, wishes: &Wishes) -> Result<()> {
    for kind in Kind::optional() {
        decide(tx, person, kind, (wishes.want(kind), wishes.in_digest.contains(&kind))).await?;
    }
    let most = wishes.rhythm.most_a_week.and_then(|most| i64::try_from(most).ok()).unwrap_or(0);
    sql("INSERT INTO mail_rhythms (person_id, quiet_hours, most_a_week, daily) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id) DO UPDATE SET quiet_hours = excluded.quiet_hours, most_a_week = excluded.most_a_week, \
         daily = excluded.daily")
    .with((person, wishes.rhythm.quiet_hours, most, wishes.rhythm.daily))
    .done(tx)
    .await
}

pub(crate) async fn want(tx: &Tx, person: i64, kind: Kind, wanted: bool) -> Result<()> {
    sql("INSERT INTO mail_wishes (person_id, kind, wanted) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id, kind) DO UPDATE SET wanted = excluded.wanted")
    .with((person, kind.code(), wanted))
    .done(tx)
    .await
}

async fn decide(tx: &Tx, person: i64, kind: Kind, (wanted, in_digest): (bool, bool)) -> Result<()> {
    sql("INSERT INTO mail_wishes (person_id, kind, wanted, in_digest) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id, kind) DO UPDATE SET wanted = excluded.wanted, in_digest = excluded.in_digest")
    .with((person, kind.code(), wanted, in_digest))
    .done(tx)
    .await
}

/// The moments at which places of the last week were taken, oldest first. One of the future was taken while the clock was
/// wrong: it must not hold mail back until its day comes.
pub(crate) async fn places_taken(tx: &Tx, person: i64, now: i64) -> Result<Vec<i64>> {
    let taken = sql(
        "SELECT taken_at FROM mail_places WHERE person_id = $1 AND taken_at > $2 AND taken_at <= $3 ORDER BY taken_at",
    );
    taken.with((person, now - 7 * DAY, now + AHEAD)).values(tx).await
}

pub(crate) async fn take_place(tx: &Tx, person: i64, now: i64) -> Result<()> {
    let old = sql("DELETE FROM mail_places WHERE person_id = $1 AND taken_at <= $2").with((person, now - 7 * DAY));
    old.done(tx).await?;
    let taken = sql("INSERT INTO mail_places (person_id, taken_at) VALUES ($1, $2)").with((person, now));
    taken.done(tx).await
}

/// A piece of news that waits for a place.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Held {
    pub(crate) community_id: i64,
    pub(crate) about: String,
    pub(crate) subject: String,
    pub(crate) path: String,
    pub(crate) useful_until: Option<i64>,
}

pub(crate) async fn hold(tx: &Tx, person: i64, held: &Held) -> Result<()> {
    sql("INSERT INTO held_notices (person_id, community_id, about, subject, path, useful_until) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (person_id, about) DO UPDATE SET \
         community_id = excluded.community_id, subject = excluded.subject, path = excluded.path, \
         useful_until = excluded.useful_until")
    .with((person, held.community_id, &held.about, &held.subject, &held.path, held.useful_until))
    .done(tx)
    .await
}

/// Forgets what waited about this thing: a newer word takes its place.
pub(crate) async fn let_go(tx: &Tx, person: i64, about: &str) -> Result<()> {
    let gone = sql("DELETE FROM held_notices WHERE person_id = $1 AND about = $2").with((person, about));
    gone.done(tx).await
}

/// Takes everything that waits for this person, oldest first.
pub(crate) async fn take_held(tx: &Tx, person: i64) -> Result<Vec<Held>> {
    let held = sql(
        "SELECT community_id, about, subject, path, useful_until FROM held_notices WHERE person_id = $1 ORDER BY id",
    );
    let held = held.bind(person).all::<Held>(tx).await?;
    sql("DELETE FROM held_notices WHERE person_id = $1").bind(person).done(tx).await?;
    Ok(held)
}

pub(crate) async fn add_link(tx: &Tx, token_hash: &str, person: i64, kind: Kind, now: i64) -> Result<()> {
    sql("INSERT INTO unsubscribe_links (token_hash, person_id, kind, created_at) VALUES ($1, $2, $3, $4)")
        .with((token_hash, person, kind.code(), now))
        .done(tx)
        .await
}

pub(crate) async fn sweep_links(tx: &Tx, person: i64, before: i64) -> Result<()> {
    let old = sql("DELETE FROM unsubscribe_links WHERE person_id = $1 AND created_at < $2").with((person, before));
    old.done(tx).await
}

/// The person and the kind that a link stands for.
pub(crate) async fn link(on: impl Into<On<'_>>, token_hash: &str) -> Result<Option<(i64, Kind)>> {
    let found = sql("SELECT person_id, kind FROM unsubscribe_links WHERE token_hash = $1").bind(token_hash);
    let found = found.optional::<(i64, String)>(on).await?;
    Ok(found.and_then(|(person, code)| Some((person, Kind::parse(&code)?))))
}

/// Forgets everything that a person decided about their mail and everything that waited for them.
pub async fn forget(tx: &Tx, person_id: i64) -> Result<()> {
    tx.withdraw(&crate::gather::key(person_id)).await?;
    tx.withdraw(&crate::digest::key(person_id)).await?;
    for table in [
        "DELETE FROM mail_wishes WHERE person_id = $1",
        "DELETE FROM mail_rhythms WHERE person_id = $1",
        "DELETE FROM mail_places WHERE person_id = $1",
        "DELETE FROM held_notices WHERE person_id = $1",
        "DELETE FROM unsubscribe_links WHERE person_id = $1",
        "DELETE FROM told_news WHERE person_id = $1",
    ] {
        sql(table).bind(person_id).done(tx).await?;
    }
    Ok(())
}
