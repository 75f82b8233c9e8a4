//! What the machine does to us: the program killed under load, the database killed or stopped, the disk full. Nothing that
//! was acknowledged is lost, nothing half done is kept, and people read a sentence. What is copied comes
//! back elsewhere, and what an earlier program left comes up.

mod copies;
mod database_killed;
mod disk_full;
mod load;
mod mail_cut;
mod postgres;
pub(crate) mod program;
mod program_killed;
mod reader;
mod upgrade;
