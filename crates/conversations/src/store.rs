//! SQL of rooms, messages, requests and read marks, and only SQL.

pub(crate) mod circles;
pub(crate) mod earlier;
pub(crate) mod marks;
pub(crate) mod messages;
pub(crate) mod reactions;
pub(crate) mod reads;
pub(crate) mod requests;
pub(crate) mod rooms;
pub(crate) mod under;
