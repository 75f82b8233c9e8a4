//! Conversations: the rooms of a community, what is said in them, who asks for help there, and how far each member has read. It promises that a
//! message is on disk when its author reads that it was sent, that it is said once however often it is sent, and that
//! nobody learns who is there, who has read and who is writing.

ui::texts!($);

mod access;
pub mod acknowledging;
pub mod actions;
pub mod begun;
mod body;
pub mod circle;
pub mod direct;
pub mod earlier;
mod end;
mod finding;
mod going;
mod holding;
pub mod keeping;
mod live;
pub mod marking;
mod measured;
mod mention;
mod message;
mod opening;
mod pages;
pub mod people;
pub mod reactions;
pub mod reading;
pub mod recent;
pub mod requests;
mod room;
mod store;
mod telling;
pub mod thread;
pub mod told;
pub mod under;
mod watched;
mod web;

pub use access::{OpenRoom, RoomAccess, channels_of, moves_doors, rooms_of, unread_in, unread_total};
pub use actions::{Posted, answer, edit, post, remove};
pub use body::{Body, BodyProblem, MOST_CHARACTERS, MOST_LINES};
pub use finding::{FILES, MESSAGES, REQUESTS};
pub use going::destinations;
pub use holding::{HOLDER, tell_of_files};
pub use live::{RoomStream, RoomTelling, SharedNames, follow};
pub use measured::MEASURED;
pub use mention::{Mention, Mentions};
pub use message::{Draft, Message, Place, Remover};
pub use opening::{forget, open_rooms};
pub use pages::{
    ALL_LATER, Around, LATER, PRESS, REPORTS, SIGN, acknowledged as drawn_acknowledged, acknowledged_path, boxes,
    by_when, called, quoted, quoted_at, report_path, request as drawn_request, seen_by_those_of, way_back,
    way_to_rooms,
};
pub use room::{Kind, Room};
pub use telling::{fresh, lines, needless};
pub use web::{MessageId, routes};

use platform::jobs::Handlers;

/// The words by which what is kept about a message calls it: what files hang from, and each way of finding it.
const HOLDS_OF_MESSAGES: &[&str] = &[message::HOLDS, FILES.kind, REQUESTS.kind];

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    circle::handlers(telling::handlers(handlers))
}
