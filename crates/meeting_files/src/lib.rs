//! The files of a meeting: those that go with it, with a block of its agenda, or with its minutes; a part of a meeting, above the
//! agenda. It promises that a file is read by who reads what it goes with: the agenda by who sees the meeting, the minutes by their
//! members once these are open to corrections. What leaves the community of minutes carries no file.

ui::texts!($);

mod attaching;
mod finding;
mod page;
mod panel;
mod store;
mod web;

use communities::Membership;
use communities::roles::ReadMinutes;
use files::Holder;
use identity::Viewer;
use meetings::MeetingAccess;
use meetings::part::Part;
use platform::{Instance, Refusal};

pub use attaching::{Goes, attach, take_out};
pub use finding::{BLOCK_OF_FILE, OF_AGENDAS, OF_MINUTES};

/// What files add to a meeting.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel::panel(db, scene))),
    facts: Some(store::FACTS),
    of_meeting: web::of_meeting,
    ..Part::NOTHING
};

/// The word of these among the things that files hang from.
const HOLDS: &str = "meeting_file";

/// Whoever reads what a file goes with reads the file.
pub const HOLDER: Holder =
    Holder { kind: HOLDS, may_read: |instance, viewer, id| Box::pin(may_read(instance, viewer, id)) };

async fn may_read(instance: &Instance, viewer: &Viewer, id: i64) -> Result<(), Refusal> {
    let kept = store::by_id(&instance.db, id).await?.ok_or(Refusal::NotFound)?;
    let membership = Membership::enter_by_id(&instance.db, viewer, kept.community_id).await?;
    let access = MeetingAccess::enter(&instance.db, &membership, kept.meeting_id).await?;
    match kept.goes {
        Goes::Minutes => access.membership().grant::<ReadMinutes>().map(drop),
        Goes::Meeting | Goes::Block => Ok(()),
    }
}
