//! Organisations, communities and their season, memberships and roles, invitations, the charter, program files. It promises
//! a [`Membership`] and its [`Grant`]s: the proofs that every slice of a community asks for.

ui::texts!($);

pub mod access;
pub mod directory;
pub mod frame;
pub mod links;
pub mod model;
mod names;
pub mod program;
pub mod roles;
mod store;

pub use access::{Grant, Membership};
pub use directory::{Card, Directory};
pub use frame::Place;
pub use model::Community;
pub use roles::Role;
