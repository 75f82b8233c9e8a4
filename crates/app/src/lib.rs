//! The program: configuration, the edge, the links between slices, the commands. Everything that people can do lives in a
//! slice; this crate only puts them together.

ui::texts!($);

pub mod backup;
mod claim;
pub mod commands;
pub mod config;
pub mod doors;
mod edge;
pub mod housekeeping;
pub mod logging;
mod probes;
mod router;
pub mod serve;
mod static_files;
mod wiring;

pub use edge::whence::Whence;
pub use router::{router, router_within};
pub use wiring::{FINDABLES, PARTS, handlers, instance, instance_at};
