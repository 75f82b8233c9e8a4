//! What somebody began to write in a room, kept on the server too, above conversations: the phone goes on with what the desk began.
//! It promises that nobody else reads it, that nothing is kept from a shared computer, that what two devices wrote is never
//! overwritten unseen, and that it is gone once it is sent, with its circle, with its author, or after [`KEPT`].

mod keeping;
mod store;
mod web;

pub use keeping::{DRAFTS, KEPT, forget, forget_things, handlers};
pub use web::routes;
