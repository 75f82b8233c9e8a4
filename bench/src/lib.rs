//! How fast is Jasette on this machine, next to what this machine can do at all? The limits (bare disk flushes, bare SQLite
//! commits, a bare server that does the same job without rights or pages) are measured in the same run, by the same load
//! generator, in the same way; so a number can be read on any machine. A run in which a reader missed a post, or heard
//! it twice, or out of order, fails: a fast server that loses things has no number.

pub mod delivery;
pub mod disk;
pub mod first_load;
pub mod http;
pub mod jasette;
pub mod latency;
mod library;
pub mod load;
pub mod machine;
mod paper;
pub mod plan;
pub mod process;
pub mod report;
pub mod run;
mod search;
pub mod server;
pub mod siege;
pub mod sse;
pub mod subject;
pub mod target;
pub mod trouble;

pub use trouble::{Result, Trouble};
