//! Who somebody is: accounts, sign-in by a code received by e-mail, sessions, API tokens. It promises a [`Viewer`]: the
//! proof that a person is signed in, which every other slice asks for.

ui::texts!($);

pub mod access;
mod cookie;
pub mod model;
mod store;

pub use access::{Bearer, Viewer, Visitor};
pub use model::Person;
