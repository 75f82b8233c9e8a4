//! Organisations, communities and their season, memberships and roles, invitations, the charter, program files. It promises
//! a [`Membership`] and its [`Grant`]s: the proofs that every slice of a community asks for.

ui::texts!($);

pub mod access;
pub mod charter;
pub mod coordinators;
pub mod directory;
pub mod frame;
pub mod links;
pub mod model;
mod names;
mod notices;
pub mod opening;
pub mod organizations;
pub mod program;
pub mod roles;
pub mod roster;
pub mod season;
mod slug;
mod store;
mod web;
mod who_sees;

pub use access::{Grant, Membership};
pub use coordinators::Coordinator;
pub use directory::{Card, Directory};
pub use frame::Place;
pub use model::Community;
pub use roles::Role;
pub use web::routes;
