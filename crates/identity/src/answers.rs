//! Pages as answers: shown, or shown again with what is wrong. Cookies go along.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use ui::shell::{Page, page};

/// The page.
pub(crate) fn shown(content: Page) -> Response {
    Html(page(content).into_string()).into_response()
}

/// The page with another status: 422 when something typed is wrong, 429 when it was too much.
pub(crate) fn shown_as(status: StatusCode, content: Page) -> Response {
    (status, shown(content)).into_response()
}

/// The next page, after a deed.
pub(crate) fn next(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// The same answer with one more cookie.
pub(crate) fn with_cookie(mut response: Response, cookie: HeaderValue) -> Response {
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}
