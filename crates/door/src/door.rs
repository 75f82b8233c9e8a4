//! The door of a community, as a value: what its page says, whether it is open, until when one may ask to take part.

use communities::Community;
use platform::{Error, MINUTE, Result};
use ui::dates;

use crate::store::{Row, Sewn};
use crate::words::Words;

/// A door, open or closed.
#[derive(Clone, Debug)]
pub(crate) struct Door {
    pub(crate) words: Words,
    /// The last day on which one may ask to take part, if there is one.
    pub(crate) last_day: Option<String>,
    /// How many places the season has.
    pub(crate) places: i64,
    /// Whether machines that search may keep the page.
    pub(crate) is_listed: bool,
    /// Grows with each change; 0 while nothing was ever kept.
    pub(crate) revision: i64,
    /// Since when strangers read it.
    pub(crate) opened_at: Option<i64>,
    /// What signs the moments of its form.
    pub(crate) secret: String,
    /// How many applications were destroyed at their date, and when the last was.
    pub(crate) destroyed: i64,
    pub(crate) destroyed_at: Option<i64>,
    /// What its cloth is sewn with.
    pub(crate) sewn: Sewn,
}

impl Door {
    /// The door of a community that never said anything: closed, with its places.
    pub(crate) fn new(community: &Community) -> Door {
        Door {
            words: Words::default(),
            last_day: None,
            places: community.capacity,
            is_listed: false,
            revision: 0,
            opened_at: None,
            secret: String::new(),
            destroyed: 0,
            destroyed_at: None,
            sewn: Sewn::default(),
        }
    }

    pub(crate) fn read(row: Row) -> Result<Door> {
        let unread = |error| Error::Stored(format!("the door of community {}: {error}", row.community_id));
        Ok(Door {
            words: serde_json::from_str(&row.words).map_err(unread)?,
            last_day: row.last_day,
            places: row.places,
            is_listed: row.is_listed,
            revision: row.revision,
            opened_at: row.opened_at,
            secret: row.secret,
            destroyed: row.destroyed,
            destroyed_at: row.destroyed_at,
            sewn: row.sewn,
        })
    }

    /// When one may no longer ask, in milliseconds UTC; none when there is no last day.
    pub(crate) fn closes_at(&self) -> Option<i64> {
        Some(dates::from_fields(self.last_day.as_deref()?, "23:59")? + MINUTE)
    }

    /// Whether the last day is past.
    pub(crate) fn is_late(&self, now: i64) -> bool {
        self.closes_at().is_some_and(|at| at <= now)
    }
}

/// The address of its page for whoever comes.
pub(crate) fn path(community: &Community, rest: &str) -> String {
    format!("/porte/{}{rest}", community.slug)
}
