//! Reports: a living document made of parts, begun from a template. What a part draws from what happened stays apart from the words
//! of those who write it, says where it comes from, and can be frozen at a date; a version that is sent is kept for ever. It
//! promises that nobody's words are lost to a refresh or to somebody else's saving, and that nothing enters that the slices do not
//! tell outside (`evidence`): a report is drawn without a proof that anybody is a member.

ui::texts!($);

mod access;
mod adopting;
mod beginning;
mod book;
mod chart;
mod done;
mod drawing;
mod due;
mod file;
mod going;
mod model;
mod pages;
mod part;
pub mod read;
mod remarking;
mod store;
pub mod template;
mod web;
mod whole;
mod writing;

pub use access::{ReportAccess, ReportGrant};
pub use file::{File, Kind, NotWritten};
pub use going::{destinations, leads_on, quoting, to_decide};
pub use model::{Readers, Report, State};
pub use part::PART;
pub use whole::Whole;

use platform::{Instance, Result, Tx};

/// Where reports are, inside a community.
pub const ADDRESS: &str = "/bilans";
/// A report was begun, written, frozen, adopted, sent.
pub const CHANGED: &str = "reports.changed";

/// What a template makes of a community over a period, in a language, without a report being begun: for the console.
pub async fn drawn(
    instance: &Instance,
    community: &communities::Community,
    template: &programs::ReportPlan,
    (period, lang): ((i64, i64), ui::Lang),
) -> Result<Whole> {
    drawing::of_template(instance, community, template, (period, lang)).await
}

/// The period of a season that goes on: from its first month to now.
pub fn season(community: &communities::Community, now: i64) -> (i64, i64) {
    beginning::season(community, now)
}

/// The jobs of this slice.
pub fn handlers(handlers: platform::jobs::Handlers) -> platform::jobs::Handlers {
    handlers.on(due::REMIND, due::remind)
}

/// Why a mail of this slice need not leave.
pub async fn needless(
    on: platform::On<'_>,
    mail: &platform::mail::Leaving,
) -> Result<Option<platform::mail::Needless>> {
    due::needless(on, mail).await
}

/// Takes a person's name off; what the group wrote stays.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}
