//! Mail whose sense has passed. A mail may wait for hours, for a server that is down or takes nothing now; meanwhile a code is
//! over, a meeting moved, a person left. So it is asked again as it leaves: is it the last word on its thing, is it still of
//! use, still for its addressee, still wanted, still true. What the outbox does not know, the slices say, by [`StillNeeded`].

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::outbox::Waiting;
use crate::db::{On, sql};
use crate::{DAY, Db, Instance, Result};

/// What a mail is about, for its addressee ("meeting:12"). For who has no account the words name a thing that is theirs alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Only the last word counts: a mail takes the place of earlier ones that have not left.
    Newest(String),
    /// Each counts, and they leave in their order.
    Each(String),
}

/// Why a mail did not leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needless {
    /// A newer one says what became of the same thing.
    Replaced,
    /// It would come too late to be of use.
    TooLate,
    /// Its addressee is no longer in the community.
    NotThere,
    /// Its addressee turned its kind off.
    Unwanted,
    /// What it says is no longer so, or what it asks is done.
    Untrue,
}

impl Needless {
    /// Every reason, in the order in which they are told.
    pub const ALL: [Needless; 5] =
        [Needless::Replaced, Needless::TooLate, Needless::NotThere, Needless::Unwanted, Needless::Untrue];

    /// The word that is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Needless::Replaced => "replaced",
            Needless::TooLate => "too_late",
            Needless::NotThere => "not_there",
            Needless::Unwanted => "unwanted",
            Needless::Untrue => "untrue",
        }
    }

    /// How many mails did not leave in the past week, for each reason that there was.
    pub async fn of_the_week(db: &Db, now: i64) -> Result<Vec<(Needless, i64)>> {
        let counts =
            sql("SELECT trouble, CAST(COUNT(*) AS BIGINT) FROM outbox WHERE state = 'needless' AND ended_at >= $1 \
                          GROUP BY trouble");
        let counts = counts.bind(now - 7 * DAY).all::<(String, i64)>(db).await?;
        let count =
            |why: &Needless| counts.iter().find(|(code, _)| code == why.code()).map(|(_, count)| (*why, *count));
        Ok(Needless::ALL.iter().filter_map(count).collect())
    }
}

/// A mail that is about to leave, without its words, for who says whether it still should.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Leaving {
    /// "slice.what".
    pub kind: String,
    /// What it is about.
    pub about: String,
    /// The account of the addressee, if there is one.
    pub person: Option<i64>,
    /// The community it speaks for.
    pub community: Option<i64>,
    /// Whether it is only for who is in that community.
    pub members_only: bool,
    /// The last moment at which it is of use (milliseconds UTC).
    pub not_after: Option<i64>,
    /// Now (milliseconds UTC).
    pub now: i64,
}

impl Leaving {
    /// The number of the thing that it is about, when it is of this sort: 12 of "meeting:12" for "meeting".
    pub fn number(&self, sort: &str) -> Option<i64> {
        self.about.strip_prefix(sort)?.strip_prefix(':')?.parse().ok()
    }

    /// Why it need not leave, by what the slices know.
    pub async fn needless(&self, instance: &Instance, on: On<'_>) -> Result<Option<Needless>> {
        let Some(StillNeeded(asked)) = instance.links.get() else { return Ok(None) };
        for ask in asked {
            if let Some(why) = ask(on, self).await? {
                return Ok(Some(why));
            }
        }
        Ok(None)
    }
}

/// What the slices know of the mail that they posted, each of its own. Set once, where slices are linked.
#[derive(Clone, Default)]
pub struct StillNeeded(pub Vec<NeededHook>);

/// Why a mail need not leave; nothing when it is still needed, or is another slice's.
pub type NeededHook = Arc<dyn for<'a> Fn(On<'a>, &'a Leaving) -> Asked<'a> + Send + Sync>;

/// The future of a hook.
pub type Asked<'a> = Pin<Box<dyn Future<Output = Result<Option<Needless>>> + Send + 'a>>;

/// Why this mail, which is about to leave, need not. A slice that cannot say holds no mail back.
pub(super) async fn why(instance: &Instance, mail: &Waiting) -> Result<Option<Needless>> {
    let now = instance.clock.now();
    if mail.not_after.is_some_and(|end| end <= now) {
        return Ok(Some(Needless::TooLate));
    }
    if is_replaced(instance, mail.id).await? {
        return Ok(Some(Needless::Replaced));
    }
    let asked = mail.leaving(now).needless(instance, (&instance.db).into()).await;
    Ok(asked.unwrap_or_else(|error| {
        tracing::warn!(%error, mail = mail.id, kind = mail.kind, "mail: whether it is still needed is not known");
        None
    }))
}

/// Whether a newer word on the same thing for the same person was posted since this mail, a row of the outbox called `o`.
macro_rules! replaced {
    () => {
        "(o.newest_only AND EXISTS (SELECT 1 FROM outbox newer WHERE newer.about = o.about AND newer.id > o.id \
         AND newer.person_id IS NOT DISTINCT FROM o.person_id))"
    };
}
pub(super) use replaced;

/// Whether a newer mail takes its place.
pub(super) async fn is_replaced(instance: &Instance, mail: i64) -> Result<bool> {
    let replaced = sql(concat!("SELECT 1 FROM outbox o WHERE o.id = $1 AND ", replaced!()));
    replaced.bind(mail).exists(&instance.db).await
}

macro_rules! passed {
    () => {
        concat!(" FROM outbox o WHERE o.state = 'waiting' AND (o.not_after <= $1 OR ", replaced!(), ")")
    };
}

/// Those whose last moment has passed, and those that a newer one replaces, are emptied whether the server answers or not.
pub(super) async fn sweep(instance: &Instance) -> Result<()> {
    let now = instance.clock.now();
    if !sql(concat!("SELECT 1", passed!())).bind(now).exists(&instance.db).await? {
        return Ok(());
    }
    let tx = instance.db.begin().await?;
    sql(concat!(
        "UPDATE outbox SET state = 'needless', trouble = CASE WHEN not_after <= $1 THEN $2 ELSE $3 END, ended_at = $1, \
         address = '', name = '', message = '' WHERE state = 'waiting' AND id IN (SELECT o.id",
        passed!(),
        ")"
    ))
    .with((now, Needless::TooLate.code(), Needless::Replaced.code()))
    .done(&tx)
    .await?;
    tx.commit().await
}
