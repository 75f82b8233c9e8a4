//! The edge of the program: what is true of every request, whatever it asks for. It refuses forged requests and bodies
//! that are too large, draws refusals once, sets the headers that keep a page to itself, and counts.

mod draw;
mod headers;
mod origin;
mod watch;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use platform::Instance;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;

pub(crate) use watch::Watch;

/// The largest body of any request, in bytes: a program file and its form are well below.
const LARGEST_BODY: usize = 512 * 1024;

/// Puts the edge around the routes. The last layer is the first that a request meets.
pub(crate) fn around(routes: Router<Instance>, instance: &Instance, watch: Watch) -> Router {
    routes
        .layer(CatchPanicLayer::custom(draw::panicked))
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(from_fn_with_state(instance.clone(), origin::refuse_forged))
        .layer(from_fn_with_state(instance.clone(), draw::refusals))
        .layer(from_fn(identity::shared_computer::keep_nothing))
        .layer(from_fn(headers::guard))
        .layer(CompressionLayer::new().compress_when(headers::worth_compressing()))
        .layer(from_fn_with_state(watch, watch::observe))
        .with_state(instance.clone())
}
