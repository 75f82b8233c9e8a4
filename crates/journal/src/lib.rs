//! A person's own log: what happened on a day, what it did to them, what they think of it now. It promises that nobody else reads
//! it by the program: no role, no page, no search, no event, no count, no program; that its person takes all of it out as text,
//! that what they erase is gone at once, that what they mark for the review of a season is shown to them alone as they write it, and that nothing elsewhere says that words came from it.

ui::texts!($);

mod entry;
mod keeping;
mod leads;
mod page;
mod store;
mod web;

pub use keeping::forget;
pub use leads::{Kept, Leads, for_review, own_words};
pub use page::profile_part;
pub use web::routes;

/// Where it is.
pub const JOURNAL: &str = "/profil/journal";
