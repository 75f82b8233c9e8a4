//! Who receives a meeting, and where: the call for hosts, the offers of rooms, the rota that proposes whose turn it is, the
//! venue sheets. It promises that a host is said once: the place, the news, the invitation and every calendar follow.

ui::texts!($);

pub mod calls;
pub(crate) mod done;
mod measured;
pub mod offers;
mod page;
mod part;
pub mod read;
pub mod rota;
mod web;

use meetings::model::Meeting;
use platform::DAY;

pub use measured::MEASURED;
pub use part::PART;

/// So long a call is recalled to those who have not answered it.
const CALLED: i64 = 14 * DAY;

/// Whether a meeting still looks for somebody to receive it.
pub(crate) fn lacks_host(meeting: &Meeting, now: i64) -> bool {
    meeting.is_ahead(now) && meeting.place.is_unknown()
}
