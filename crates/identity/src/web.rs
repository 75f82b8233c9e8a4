//! The routes of this slice.

use axum::Router;
use platform::Instance;

/// Every page of this slice.
pub fn routes() -> Router<Instance> {
    Router::new()
        .merge(crate::sign_in::web::routes())
        .merge(crate::welcome::web::routes())
        .merge(crate::language::routes())
        .merge(crate::profiles::web::routes())
        .merge(crate::sessions::web::routes())
        .merge(crate::tokens::web::routes())
        .merge(crate::authenticator::web::routes())
        .merge(crate::passkeys::web::routes())
        .merge(crate::deletion::web::routes())
}
