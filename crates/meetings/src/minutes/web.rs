//! Its routes.

use axum::Router;
use platform::Instance;

/// Under the page of a meeting: `…/rencontres/{meeting}/compte-rendu`.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
}

/// Elsewhere.
pub(crate) fn elsewhere() -> Router<Instance> {
    Router::new()
}
