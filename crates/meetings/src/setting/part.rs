//! What setting adds to a meeting: the words of its deeds.

use super::web;
use crate::part::Part;

/// What setting adds to a meeting.
pub const PART: Part = Part { words: web::WORDS, ..Part::NOTHING };
