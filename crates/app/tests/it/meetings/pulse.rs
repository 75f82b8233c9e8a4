//! The pulse of a meeting, as people answer it and as somebody looks at it who wants to know what one of them said.

mod attack;
mod doors;
mod phone;
mod room;
mod story;

pub(super) use phone::Phone;
pub(super) use room::Room;
