//! The pulse of a meeting, as people answer it and as somebody looks at it who wants to know what one of them said.

mod attack;
mod doors;
mod room;
mod story;

use crate::world::Phone;
pub(super) use room::Room;
