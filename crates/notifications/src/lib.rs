//! What a member is told, by which mail and how often. It promises calm: a kind of mail can be turned off, by its page or by
//! the link in each mail; nights are quiet; news that can wait leave together when the week already brought two mails.

ui::texts!($);

mod digest;
mod gather;
mod kinds;
mod needless;
mod news;
mod notice;
mod pages;
mod rhythm;
mod store;
pub mod uncertain;
mod unsubscribe;
mod web;

pub use digest::begin;
pub use gather::handlers;
pub use kinds::{Kind, Pace};
pub use needless::needless;
pub use news::{Fresh, Line, News, Reader, Said, Sayer, Sayers, are_unseen, forget_things, seen};
pub use notice::{Notice, Told, tell, tell_all, tell_all_with_calendars, tell_beside};
pub use pages::profile_part;
pub use rhythm::{Rhythm, Wishes};
pub use store::forget;
pub use unsubscribe::PATH as UNSUBSCRIBE_PATH;
pub use web::{PREFERENCES, TOLD, routes};
