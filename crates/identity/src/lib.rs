//! Who somebody is: accounts, sign-in by a code received by e-mail, sessions, API tokens. It promises a [`Viewer`]: the
//! proof that a person is signed in, which every other slice asks for.

ui::texts!($);

pub mod access;
pub mod actions;
mod answers;
pub mod authenticator;
pub mod by_hand;
mod client;
pub mod code;
pub mod codes;
mod deletion;
pub mod device;
mod door;
pub mod email;
pub mod housekeeping;
mod language;
pub mod letters;
pub mod limits;
pub mod links;
pub mod model;
mod needless;
mod own_pages;
mod passkeys;
mod paths;
pub mod people;
pub mod profiles;
pub mod said;
pub mod sessions;
pub mod shared_computer;
pub mod sign_in;
pub mod tokens;
mod web;
pub mod welcome;

pub use access::{Bearer, Viewer, Visitor};
pub use client::ClientAddress;
pub use deletion::erase_again;
pub use door::{lang_asked, lang_chosen};
pub use email::{Email, EmailProblem};
pub use housekeeping::handlers;
pub use model::Person;
pub use needless::needless;
pub use paths::{PROFILE, SIGN_IN, SIGN_OUT};
pub use people::NewPerson;
pub use sessions::{PresentedSession, SignedIn};
pub use sign_in::sign_in_path;
pub use tokens::{Holder, PresentedToken};
pub use web::routes;
