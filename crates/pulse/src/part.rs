//! What the pulse adds to a meeting.

use super::{CLOSE, close_by_itself, panel, web};
use meetings::part::{Column, Part};

/// What the pulse adds to a meeting. It knows nobody, so it has nobody to forget.
pub const PART: Part = Part {
    panel: Some((Column::Beside, |db, scene| Box::pin(panel::panel(db, scene)))),
    handlers: |handlers| handlers.on(CLOSE, close_by_itself),
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    words: super::done::WORDS,
    ..Part::NOTHING
};
