//! What venue sheets add to a meeting: the word that one was saved. The sheet itself stands on the card of its host.

use super::{forget, web};
use crate::part::Part;

/// What venue sheets add to a meeting.
pub const PART: Part =
    Part { words: web::WORDS, forget: Some(|tx, person| Box::pin(forget(tx, person))), ..Part::NOTHING };
