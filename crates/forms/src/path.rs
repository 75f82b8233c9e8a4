//! What an address names: the number or the word in the place of `{name}`. What is none leads to nothing.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use platform::Refusal;

/// The number in the place of `{name}`.
pub async fn number(parts: &mut Parts, name: &str) -> Result<i64, Refusal> {
    word(parts, name).await?.parse().map_err(|_| Refusal::NotFound)
}

/// The word in the place of `{name}`.
pub async fn word(parts: &mut Parts, name: &str) -> Result<String, Refusal> {
    let params = RawPathParams::from_request_parts(parts, &()).await.map_err(|_| Refusal::NotFound)?;
    let found = params.iter().find(|(each, _)| *each == name).map(|(_, word)| word.to_owned());
    found.ok_or(Refusal::NotFound)
}
