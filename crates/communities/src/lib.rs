//! Organisations, communities and their season, memberships and roles, invitations, the charter. It promises
//! a [`Membership`] and its [`Grant`]s: the proofs that every slice of a community asks for.

ui::texts!($);

pub mod access;
pub mod actions;
mod arrivals;
pub mod before;
pub mod charter;
pub mod coordinators;
pub mod directory;
mod entry;
pub mod first;
mod forgetting;
pub mod frame;
pub mod invitations;
pub mod links;
pub mod live;
mod measured;
pub mod members;
mod mine;
pub mod model;
mod names;
mod needless;
mod notices;
pub mod opening;
pub mod organizations;
pub mod places;
pub mod roles;
pub mod roster;
pub mod season;
pub mod slug;
mod store;
pub mod visits;
pub mod way_back;
mod web;
mod who_sees;
mod work;

pub use access::{Grant, Membership};
pub use coordinators::Coordinator;
pub use directory::{Card, Directory};
pub use entry::Entry;
pub use forgetting::forget;
pub use frame::Place;
pub use measured::MEASURED;
pub use model::Community;
pub use names::likeness;
pub use needless::needless;
pub use notices::LEADING_HOME;
pub use organizations::belonging::Belonging;
pub use programs as program;
pub use roles::Role;
pub use web::routes;
pub use work::handlers;
