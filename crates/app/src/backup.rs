//! Copies of everything, and what is made of them. A copy is one file: the database as it was at one moment, a manifest that
//! says what is in it and the list of the files of people, which are encrypted beside it, each once; in a tar archive, in the age format, encrypted to keys whose private halves are not on this machine. It
//! stands under its name only once it was read back whole. Restoring goes into an empty place or nowhere, and leaves nothing
//! half done.

mod archive;
mod files;
mod restore;
mod schedule;
mod server;
mod shelf;
mod take;
mod trouble;
mod workplace;

pub use age::x25519::Identity;

pub use archive::Manifest;
pub use files::Files;
pub use restore::{Into, Restored, check, restore};
pub use schedule::keep;
pub use shelf::{Copy, Shelf, noting_erasures};
pub use take::take;
pub use trouble::Trouble;
