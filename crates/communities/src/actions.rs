//! What people, commands and tests do here, gathered under one roof: each deed takes a proof and lives with its idea.

pub use crate::arrivals::arrival_code;
pub use crate::charter::{acknowledge, write as write_charter};
pub use crate::invitations::window::show_code;
pub use crate::invitations::{FromConsole, NotInvited, invite, make_link, resend, send, withdraw};
pub use crate::members::{give_role, leave, remove};
pub use crate::opening::{FromFile, NewCommunity, NotCreated, create, create_from_file};
pub use crate::places::{give_up, take};
