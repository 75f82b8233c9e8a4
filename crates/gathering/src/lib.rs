//! The kinds of gathering beyond the usual meeting: what those expected would like to learn before a training, the follow-up
//! that any member may call, meetings that come back every month or every few weeks.

ui::texts!($);

pub(crate) mod done;
pub mod follow_ups;
mod key;
pub mod needs;
pub mod recurrence;
