//! The invitation that calendars understand (iTIP, RFC 5546): the file that travels with each mail about a meeting, made for
//! one person and naming nobody else; the link of that mail by which they answer without signing in; and the replies that
//! their calendar sends back. It promises that nobody answers for somebody else: an [`Invitee`] is the proof that a person is
//! expected at a meeting, and that the link or the address is theirs.

mod message;
mod page;
pub mod received;
mod store;
pub(crate) mod web;

pub(crate) use message::{Message, part};
pub use received::{NotReceived, Received, receive};
pub(crate) use store::remember;
