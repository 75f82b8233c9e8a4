//! The rows of the outbox, and how a mail goes from one state to the next. Every passage names the state it leaves, so that
//! two nodes, or a worker and its successor, cannot both carry the same mail.

use serde::Serialize;

use super::needless::{self, Leaving, Needless, replaced};
use crate::db::{sql, sql_pair};
use crate::{AHEAD, DAY, Db, HOUR, Instance, Result, SECOND};

/// A mail that the server puts off for longer is given up.
const GIVE_UP_AFTER: i64 = 2 * DAY;
/// The longest pause between two tries of the same mail.
const LONGEST_PAUSE: i64 = 4 * HOUR;

/// Nobody knows whether the server has it. That of a community is kept whole, for its coordination to decide.
macro_rules! unknown {
    ($now:literal, $trouble:literal) => {
        concat!(
            "UPDATE outbox SET state = 'unknown', ended_at = ",
            $now,
            ", trouble = ",
            $trouble,
            ", address = CASE WHEN community_id IS NULL THEN '' ELSE address END\
             , name = CASE WHEN community_id IS NULL THEN '' ELSE name END\
             , message = CASE WHEN community_id IS NULL THEN '' ELSE message END"
        )
    };
}

/// A mail that this worker holds, until `held_until`.
#[derive(sqlx::FromRow)]
pub(super) struct Waiting {
    pub(super) id: i64,
    pub(super) kind: String,
    pub(super) address: String,
    pub(super) name: String,
    pub(super) message: String,
    pub(super) posted_at: i64,
    pub(super) not_after: Option<i64>,
    person_id: Option<i64>,
    community_id: Option<i64>,
    about: Option<String>,
    members_only: bool,
    /// Since when it is tried: it was posted, or somebody said that it leaves again.
    since: i64,
    tries: i64,
    #[sqlx(rename = "next_try_at")]
    held_until: i64,
}

impl Waiting {
    /// What is asked of it before it leaves.
    pub(super) fn leaving(&self, now: i64) -> Leaving {
        Leaving {
            kind: self.kind.clone(),
            about: self.about.clone().unwrap_or_default(),
            person: self.person_id,
            community: self.community_id,
            members_only: self.members_only,
            not_after: self.not_after,
            now,
        }
    }
}

/// What became of a mail.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// The server has it.
    Sent,
    /// It will not be tried again, for this reason.
    Refused(String),
    /// The server had the text and went away before it answered: it may have it or not.
    Unknown(String),
    /// The server does not want it now.
    PutOff(String),
    /// It was not its turn: nothing happened to it.
    Kept(String),
    /// Its sense passed while it waited.
    Needless(Needless),
}

/// The mail whose moment has come, but none that would leave before an earlier word on the same thing. An earlier one that it
/// replaces is not waited for, unless its text is leaving already.
macro_rules! due {
    ($now:literal) => {
        concat!(
            "o.state = 'waiting' AND o.next_try_at <= ",
            $now,
            " AND NOT EXISTS (SELECT 1 FROM outbox earlier WHERE earlier.about = o.about AND earlier.id < o.id \
             AND earlier.person_id IS NOT DISTINCT FROM o.person_id \
             AND (earlier.state = 'sending' OR (earlier.state = 'waiting' AND NOT earlier.newest_only)))"
        )
    };
}

/// Takes hold of one of them, which the end of the statement may pass over when somebody else holds it.
macro_rules! take {
    ($($others:literal)?) => {
        concat!(
            "UPDATE outbox SET next_try_at = $1 WHERE id = (SELECT o.id FROM outbox o WHERE ",
            due!("$2"),
            " ORDER BY o.next_try_at, o.id LIMIT 1", $($others,)? ") RETURNING id, kind, address, name, message, posted_at, not_after, \
             person_id, community_id, about, members_only, COALESCE(again_at, posted_at) AS since, tries, next_try_at"
        )
    };
}

pub(super) async fn is_any_due(instance: &Instance) -> Result<bool> {
    let due = sql(concat!(
        "SELECT o.id FROM outbox o WHERE ",
        due!("$1"),
        " AND NOT EXISTS (SELECT since FROM mail_held) LIMIT 1"
    ));
    due.bind(instance.clock.now()).exists(&instance.db).await
}

/// Nothing waits for so long, not even for the end of the quiet hours: a clock was wrong when these were written, and the mail would wait for that day.
pub(super) async fn mend(instance: &Instance) -> Result<()> {
    let now = instance.clock.now();
    let too_late = now + DAY + AHEAD;
    let stuck =
        sql("SELECT CAST(COUNT(*) AS BIGINT) FROM outbox WHERE state IN ('waiting', 'sending') AND next_try_at > $1");
    if stuck.bind(too_late).value::<i64>(&instance.db).await? == 0 {
        return Ok(());
    }
    let tx = instance.db.begin().await?;
    sql("UPDATE outbox SET next_try_at = $1 WHERE state IN ('waiting', 'sending') AND next_try_at > $2")
        .bind(now)
        .bind(too_late)
        .run(&tx)
        .await?;
    tx.commit().await
}

/// Takes hold of the mail that has waited longest, for `hold` milliseconds: a worker that dies lets go of it by that.
pub(super) async fn take(instance: &Instance, hold: i64) -> Result<Option<Waiting>> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let taken =
        sql_pair(take!(), take!(" FOR UPDATE SKIP LOCKED")).with((now + hold, now)).optional::<Waiting>(&tx).await?;
    tx.commit().await?;
    Ok(taken)
}

/// Writes down that the server asks for the text and is about to get it: from here on nobody can know, before it, everybody does. False when the mail is no longer ours to send: its addressee was deleted,
/// it was held too long, or a newer word takes its place.
pub(super) async fn begin_sending(instance: &Instance, mail: &Waiting, hold: i64) -> Result<bool> {
    let tx = instance.db.begin().await?;
    let begun = sql(concat!(
        "UPDATE outbox AS o SET state = 'sending', next_try_at = $1 WHERE o.id = $2 AND o.state = 'waiting' AND o.next_try_at = $3 \
         AND NOT ",
        replaced!()
    ))
        .with((instance.clock.now() + hold, mail.id, mail.held_until))
        .touched(&tx)
        .await?;
    tx.commit().await?;
    Ok(begun)
}

/// Mails whose worker died while it sent the text: nobody can know. `everyone` when no other worker can be alive.
pub(super) async fn give_up_abandoned(instance: &Instance, everyone: bool) -> Result<u64> {
    let now = instance.clock.now();
    let limit = if everyone { i64::MAX } else { now };
    let abandoned = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM outbox WHERE state = 'sending' AND next_try_at <= $1");
    if abandoned.bind(limit).value::<i64>(&instance.db).await? == 0 {
        return Ok(0);
    }
    let tx = instance.db.begin().await?;
    let given_up = sql(concat!(unknown!("$1", "$2"), " WHERE state = 'sending' AND next_try_at <= $3"))
        .with((now, "the program stopped while it sent this mail", limit))
        .run(&tx)
        .await?;
    tx.commit().await?;
    Ok(given_up)
}

/// Writes down what became of a mail. One that was put off for too long is refused, and one that a newer word has replaced
/// meanwhile is not tried again; the fate that was written is returned.
pub(super) async fn settle(instance: &Instance, mail: &Waiting, fate: &Fate) -> Result<&'static str> {
    let now = instance.clock.now();
    if matches!(fate, Fate::PutOff(_)) && needless::is_replaced(instance, mail.id).await? {
        return end(instance, mail, "needless", Some(Needless::Replaced.code())).await;
    }
    match fate {
        Fate::Sent => end(instance, mail, "sent", None).await,
        Fate::Refused(said) => end(instance, mail, "refused", Some(said)).await,
        Fate::Unknown(said) => end_unknown(instance, mail, said).await,
        Fate::Needless(why) => end(instance, mail, "needless", Some(why.code())).await,
        Fate::PutOff(said) if now - mail.since >= GIVE_UP_AFTER => end(instance, mail, "refused", Some(said)).await,
        Fate::PutOff(said) => wait(instance, mail, (mail.tries + 1, now + pause_after(mail.tries)), said).await,
        Fate::Kept(said) => wait(instance, mail, (mail.tries, now), said).await,
    }
}

/// 10 s, 20 s, 40 s… up to 4 h.
fn pause_after(tries: i64) -> i64 {
    ((10 * SECOND) << tries.clamp(0, 20)).min(LONGEST_PAUSE)
}

/// The end of a mail. A fate that is known replaces "unknown": the worker was slow, not dead.
async fn end(instance: &Instance, mail: &Waiting, state: &'static str, trouble: Option<&str>) -> Result<&'static str> {
    let tx = instance.db.begin().await?;
    sql("UPDATE outbox SET state = $1, ended_at = $2, trouble = $3, address = '', name = '', message = '' \
         WHERE id = $4 AND state IN ('waiting', 'sending', 'unknown')")
    .with((state, instance.clock.now(), trouble, mail.id))
    .done(&tx)
    .await?;
    tx.commit().await.map(|()| state)
}

async fn end_unknown(instance: &Instance, mail: &Waiting, trouble: &str) -> Result<&'static str> {
    let tx = instance.db.begin().await?;
    sql(concat!(unknown!("$1", "$2"), " WHERE id = $3 AND state IN ('waiting', 'sending')"))
        .with((instance.clock.now(), trouble, mail.id))
        .done(&tx)
        .await?;
    tx.commit().await.map(|()| "unknown")
}

async fn wait(instance: &Instance, mail: &Waiting, (tries, next): (i64, i64), trouble: &str) -> Result<&'static str> {
    let tx = instance.db.begin().await?;
    sql("UPDATE outbox SET state = 'waiting', tries = $1, next_try_at = $2, trouble = $3 WHERE id = $4 AND state IN ('waiting', 'sending')")
        .with((tries, next, trouble, mail.id))
        .done(&tx)
        .await?;
    tx.commit().await.map(|()| "waiting")
}

/// Notes on the mail that has waited longest why nothing leaves.
pub(super) async fn note_trouble(instance: &Instance, trouble: &str) -> Result<()> {
    let tx = instance.db.begin().await?;
    sql("UPDATE outbox SET trouble = $1 WHERE id = (SELECT id FROM outbox WHERE state = 'waiting' AND next_try_at <= $2 ORDER BY posted_at, id LIMIT 1)")
        .with((trouble, instance.clock.now()))
        .done(&tx)
        .await?;
    tx.commit().await
}

/// How the outbox stands, for `jasette check` and for coordination.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outbox {
    /// Mails that wait for their turn or for the server.
    pub waiting: i64,
    /// Mails whose text is leaving now.
    pub sending: i64,
    /// Mails that the server has.
    pub sent: i64,
    /// Mails that the server does not want.
    pub refused: i64,
    /// Mails that the server may have or not: it went away before it answered.
    pub unknown: i64,
    /// Mails that did not leave, as their sense had passed.
    pub needless: i64,
    /// How long the oldest waiting mail has waited, in milliseconds.
    pub oldest_waiting: Option<i64>,
    /// The last thing that went wrong in the past week, in the server's words, without any address.
    pub last_trouble: Option<String>,
}

impl Outbox {
    /// Reads how the outbox stands at `now`.
    pub async fn read(db: &Db, now: i64) -> Result<Outbox> {
        let counts =
            sql("SELECT state, CAST(COUNT(*) AS BIGINT) FROM outbox GROUP BY state").all::<(String, i64)>(db).await?;
        let count = |state: &str| counts.iter().find(|(name, _)| name == state).map_or(0, |(_, count)| *count);
        let oldest = sql(
            "SELECT COALESCE(again_at, posted_at) FROM outbox WHERE state = 'waiting' AND posted_at <= $1 ORDER BY 1 LIMIT 1",
        );
        let trouble = sql(
            "SELECT trouble FROM outbox WHERE trouble IS NOT NULL AND state <> 'needless' AND COALESCE(ended_at, $1) >= $1 \
                           ORDER BY COALESCE(ended_at, next_try_at) DESC, id DESC LIMIT 1",
        );
        Ok(Outbox {
            waiting: count("waiting"),
            sending: count("sending"),
            sent: count("sent"),
            refused: count("refused"),
            unknown: count("unknown"),
            needless: count("needless"),
            oldest_waiting: oldest.bind(now).optional::<(i64,)>(db).await?.map(|(at,)| now - at),
            last_trouble: trouble.bind(now - 7 * DAY).optional::<(String,)>(db).await?.map(|(said,)| said),
        })
    }
}
