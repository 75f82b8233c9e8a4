//! The routes of this slice, and the addresses that others link to.

use axum::Router;
use platform::Instance;

/// Where people sign in.
pub const SIGN_IN: &str = "/connexion";
/// Where signing out posts.
pub const SIGN_OUT: &str = "/sortir";
/// A person's own profile.
pub const PROFILE: &str = "/profil";

/// Every page of this slice.
pub fn routes() -> Router<Instance> {
    Router::new()
        .merge(crate::sign_in::web::routes())
        .merge(crate::welcome::web::routes())
        .merge(crate::language::routes())
        .merge(crate::profiles::web::routes())
        .merge(crate::sessions::web::routes())
        .merge(crate::tokens::web::routes())
        .merge(crate::deletion::web::routes())
}
