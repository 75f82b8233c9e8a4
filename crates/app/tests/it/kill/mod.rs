//! What the machine does to us: the program or a node killed under load, the database killed or standing still, the disk full,
//! the clock wrong, the mail server cut. Nothing that was acknowledged is lost, nothing half done is kept, and people read a
//! sentence. What is copied comes back elsewhere, and what an earlier program left comes up. `bin/siege` tells most of these
//! stories at length.

mod clock_jumps;
mod copies;
mod database_frozen;
mod database_killed;
mod disk_full;
mod load;
mod mail_cut;
mod mail_killed;
mod no_room;
mod postgres;
pub(crate) mod program;
mod program_killed;
mod reader;
pub(crate) mod tally;
mod two_nodes;
mod upgrade;
