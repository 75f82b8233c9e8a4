//! What a theme comes from, besides a message: a note of another slice, which gives its words to begin with and its page to come back
//! to. Themes know of it one word, `section:12`, and nothing else; of what a member keeps for themselves not even that.

use std::future::Future;
use std::pin::Pin;

use communities::Membership;
use communities::roles::ProposeThemes;
use platform::{Instance, Refusal};

use crate::ADDRESS;
use crate::draft::Field;

/// Something from which a member may propose a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its words.
    pub words: String,
    /// What it is called, for who wonders where the theme comes from.
    pub name: String,
    /// Its page.
    pub path: String,
    /// Whether it is the member's own, which nobody else reads: they read it beside an empty form, and the theme keeps nothing of it.
    pub is_own: bool,
}

/// Gives something of this number to a member who reads it; nothing when they do not.
pub type Origin = for<'a> fn(
    &'a Instance,
    &'a Membership,
    i64,
) -> Pin<Box<dyn Future<Output = Result<Option<Found>, Refusal>> + Send + 'a>>;

/// What themes may come from, by the word that addresses have for it; set in `app::wiring`.
#[derive(Clone, Debug)]
pub struct Origins(pub Vec<(&'static str, Origin)>);

/// The way to propose a theme from something of another slice, for who proposes some.
pub fn way(member: &Membership, (word, id): (&str, i64)) -> Option<(String, String)> {
    let page = || member.community().path(&format!("{ADDRESS}/nouveau?{}={word}:{id}", Field::Origin.name()));
    member.may::<ProposeThemes>().then(|| (t!(member.lang(), "theme-propose-from"), page()))
}

/// What a word names, for a member who reads it.
pub(crate) async fn found(instance: &Instance, member: &Membership, origin: &str) -> Result<Option<Found>, Refusal> {
    let origins = instance.links.get::<Origins>().map(|origins| origins.0.as_slice()).unwrap_or_default();
    let Some((word, id)) = origin.split_once(':') else { return Ok(None) };
    let found = origins.iter().find(|(known, _)| *known == word);
    match (found, id.parse()) {
        (Some((_, origin)), Ok(id)) => origin(instance, member, id).await,
        _ => Ok(None),
    }
}
