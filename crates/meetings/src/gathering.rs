//! The kinds of gathering beyond the usual meeting: what those expected would like to learn before a training, the follow-up
//! that any member may call, meetings that come back every month or every few weeks.

pub(crate) mod done;
pub mod follow_ups;
mod key;
pub mod needs;
pub mod recurrence;
pub(crate) mod web;

use maud::{Markup, html};
use platform::{Db, Result, Tx};

use crate::access::MeetingAccess;

pub(crate) use follow_ups::PAGE as FOLLOW_UP;
pub(crate) use recurrence::PAGE as SERIES;

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(db: &Db, access: &MeetingAccess, now: i64) -> Result<Markup> {
    let (needs, follow_up) = (needs::panel(db, access, now).await?, follow_ups::panel(db, access).await?);
    Ok(html! { (needs) (follow_up) })
}

/// Forgets a person: what they would like to learn, where they are wished, what they called or asked.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    needs::forget(tx, person).await?;
    follow_ups::forget(tx, person).await
}
