//! Attestations: that somebody took part in a training or in the season, for how many hours, and who says so. Hours come from
//! attendance and from nothing else. It promises that an attestation says for ever what was signed, that whoever holds its code can
//! ask whether it holds without learning more than that, and that nobody is on a list who did not put themselves there. The page of a
//! training is here too, with its places ([`places`]) and what is asked three months later.

ui::texts!($);

mod after;
mod document;
mod done;
mod draft;
pub mod hours;
mod issuing;
mod letters;
mod listing;
mod model;
mod own;
mod pages;
mod part;
pub mod places;
mod places_store;
pub mod read;
mod revoking;
mod store;
mod subject;
mod web;

pub use model::Attestation;
pub use pages::profile_part;
pub use part::{PART, destinations};

/// Where attestations are signed, inside a community.
pub const ADDRESS: &str = "/attestations";
/// Where a person finds theirs.
pub const OWN: &str = "/profil/attestations";
/// Where whoever holds a code asks about it.
pub const DOOR: &str = "/attestation";
/// An attestation was signed. Its person alone hears of it.
pub const ISSUED: &str = "attestations.issued";
/// An attestation holds no more.
pub const REVOKED: &str = "attestations.revoked";
