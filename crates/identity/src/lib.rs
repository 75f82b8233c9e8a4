//! Who somebody is: accounts, sign-in by a code received by e-mail, sessions, API tokens. It promises a [`Viewer`]: the
//! proof that a person is signed in, which every other slice asks for.

ui::texts!($);

pub mod access;
mod cookie;
pub mod email;
pub mod model;
pub mod people;
pub mod said;
mod store;

pub use access::{Bearer, Viewer, Visitor};
pub use email::{Email, EmailProblem};
pub use model::Person;
pub use people::NewPerson;
