//! Hours as programs read them: the sums of months that are over, as on the page, and nothing that somebody noted.

use communities::Grant;
use communities::roles::NoteHours;
use platform::{Instance, Result};
use serde::Serialize;

use crate::month::Month;
use crate::store;

/// What a month added up to, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct MonthRead {
    /// The month: `2027-03`.
    pub month: String,
    /// At least so many people noted theirs: a multiple of five.
    pub at_least: i64,
    /// The hours of all of them.
    pub hours: i64,
}

/// The months that are over and of five people or more, the last first.
pub async fn months(instance: &Instance, member: &Grant<NoteHours>) -> Result<Vec<MonthRead>> {
    let told = store::told(&instance.db, member.community().id).await?;
    let read = |(month, at_least, hours)| MonthRead { month: Month(month).word(), at_least, hours };
    Ok(told.into_iter().map(read).collect())
}
