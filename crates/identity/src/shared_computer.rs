//! A borrowed or shared computer: nothing of what was read may stay on it. Whoever signed in there gets pages that the
//! browser does not write down, and leaves with an order to forget.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, HeaderName};
use axum::http::{Extensions, HeaderValue};
use axum::response::{IntoResponse, Response};

/// Filled in when the request turns out to come from a shared computer: known only once the session is read, and the
/// session is read only by the pages that need it.
#[derive(Clone, Default)]
pub struct Noticed(Arc<AtomicBool>);

/// Goes around every route: what a person reads on a shared computer is kept nowhere.
pub fn watch(request: &mut Request) -> Noticed {
    let noticed = Noticed::default();
    request.extensions_mut().insert(noticed.clone());
    noticed
}

impl Noticed {
    /// If it was one, the browser keeps nothing of this answer.
    pub fn keeps_nothing_of(&self, answer: &mut Response) {
        if self.0.load(Ordering::Relaxed) {
            forbid_keeping(answer);
        }
    }
}

/// Says that this request comes from a shared computer.
pub(crate) fn notice(extensions: &Extensions) {
    if let Some(Noticed(noticed)) = extensions.get() {
        noticed.store(true, Ordering::Relaxed);
    }
}

/// An answer that the browser writes down nowhere; neither does anything on the way. So are pages whose address, or whose
/// content, is a secret.
pub fn unkept(answer: impl IntoResponse) -> Response {
    let mut answer = answer.into_response();
    forbid_keeping(&mut answer);
    answer
}

fn forbid_keeping(answer: &mut Response) {
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

/// The browser forgets all it kept of this instance.
pub(crate) fn forget_all(response: &mut Response) {
    let all = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), all);
}
