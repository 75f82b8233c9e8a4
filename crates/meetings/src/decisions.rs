//! The register of decisions, across the meetings of a community.

pub(crate) mod web;

use maud::Markup;
use platform::{Db, Result};

use crate::access::MeetingAccess;

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(_db: &Db, _access: &MeetingAccess, _now: i64) -> Result<Markup> {
    Ok(Markup::default())
}
