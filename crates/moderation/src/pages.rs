//! The pages of reports: making one, the list of one's own and of those made to one, and a report.

mod list;
mod making;
mod one;

pub(crate) use list::list;
pub(crate) use making::making;
pub(crate) use one::{ANSWER, One, one};
