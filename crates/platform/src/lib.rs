//! What every slice stands on: one write path over two databases, events that leave at commit, jobs, mail, live
//! streams, the clock and the dice. It knows no community word.

pub mod clock;
pub mod db;
pub mod error;
pub mod events;
pub mod forgetting;
pub mod instance;
pub mod jobs;
pub mod live;
pub mod mail;
pub mod refusal;
pub mod secret;
pub mod text;

pub use clock::{AHEAD, Clock, DAY, HOUR, MINUTE, SECOND};
pub use db::{Db, FromRow, Location, On, Sql, StatementLog, Tx, sql, sql_pair};
pub use error::{Ailment, Error, Result};
pub use events::{Event, Recorded};
pub use forgetting::{Forgotten, WhatForgets};
pub use instance::{BucketSettings, FileSettings, Instance, Scanner, Settings};
pub use jobs::Job;
pub use live::Follow;
pub use refusal::{Refusal, Served};
