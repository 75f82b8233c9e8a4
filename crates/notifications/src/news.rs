//! What a person was told, once for each thing, whether a mail said it or not; and the door by which slices say it again in their
//! own words, as it is now. A person's page of it and their digest are drawn from here.

use std::future::Future;
use std::pin::Pin;

use communities::{Community, Role};
use identity::Person;
use platform::{Db, Forgotten, Instance, On, Result, Tx};

use crate::kinds::Kind;
use crate::store;

/// A thing that a person was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The community that it comes from.
    pub community: i64,
    /// Its kind.
    pub kind: Kind,
    /// The thing ("message:12").
    pub about: String,
    /// In words, in the person's language of that time; empty when its slice says it.
    pub subject: String,
    /// The page where it is told in full.
    pub path: String,
    /// When, in milliseconds UTC.
    pub at: i64,
    /// Whether the person was seen to read it.
    pub is_seen: bool,
}

/// Who is told, and where they belong.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The person.
    pub person: &'a Person,
    /// Their communities, and what they are in each.
    pub places: &'a [(Community, Role)],
    /// Now, in milliseconds UTC.
    pub now: i64,
}

/// A thing that a person was told, as its slice says it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The thing.
    pub about: String,
    /// What happened, for the person's own page.
    pub words: String,
    /// The same for a mail: what may be said outside of the place where it happened.
    pub outside: String,
    /// The beginning of what was said; never in a mail.
    pub beginning: String,
    /// Whether the person read it since.
    pub is_read: bool,
    /// Whether they want nothing told of the place where it was said.
    pub is_muted: bool,
}

/// What was said in one place and was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// The community.
    pub community: i64,
    /// « # entraide : 4 messages »
    pub words: String,
    /// Where it is read.
    pub path: String,
}

/// What a slice answers, once the database did.
pub type Said<'a, T> = Pin<Box<dyn Future<Output = Result<Vec<T>>> + Send + 'a>>;

/// How a slice says what it had people told.
#[derive(Clone, Copy)]
pub struct Sayer {
    /// Its lines of these news; of a thing that is gone, or no longer for this reader, none.
    pub lines: for<'a> fn(On<'a>, Reader<'a>, &'a [News]) -> Said<'a, Line>,
    /// What was said since a moment and was not read.
    pub fresh: for<'a> fn(On<'a>, Reader<'a>, i64) -> Said<'a, Fresh>,
}

/// Those who say; `app::wiring` sets them.
#[derive(Clone)]
pub struct Sayers(pub Vec<Sayer>);

impl Sayers {
    fn of(instance: &Instance) -> &[Sayer] {
        instance.links.get::<Sayers>().map(|sayers| sayers.0.as_slice()).unwrap_or_default()
    }

    pub(crate) async fn lines(instance: &Instance, on: On<'_>, reader: Reader<'_>, news: &[News]) -> Result<Vec<Line>> {
        let mut lines = Vec::new();
        for sayer in Sayers::of(instance) {
            lines.extend((sayer.lines)(on, reader, news).await?);
        }
        Ok(lines)
    }

    pub(crate) async fn fresh(instance: &Instance, on: On<'_>, reader: Reader<'_>, since: i64) -> Result<Vec<Fresh>> {
        let mut fresh = Vec::new();
        for sayer in Sayers::of(instance) {
            fresh.extend((sayer.fresh)(on, reader, since).await?);
        }
        Ok(fresh)
    }
}

/// Whether a person was told one of these things and was not seen to read it.
pub async fn are_unseen(db: &Db, person: i64, abouts: &[String]) -> Result<bool> {
    store::told::is_unseen(db, person, abouts).await
}

/// What was told of things that are forgotten, to whomever, was never told.
pub async fn forget_things(tx: &Tx, things: &Forgotten) -> Result<()> {
    store::told::forget_all(tx, &things.abouts()).await
}

/// Notes that a person read these things, wherever that was: no mail tells them any more.
pub async fn seen(db: &Db, person: i64, abouts: &[String], now: i64) -> Result<()> {
    let tx = db.begin().await?;
    store::told::see(&tx, person, abouts, now).await?;
    tx.commit().await
}
