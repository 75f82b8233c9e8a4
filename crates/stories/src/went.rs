//! Where a story went already, outside of its pages: what its teller is told, honestly, beside what they allowed.

use std::future::Future;
use std::pin::Pin;

use platform::{Instance, Result};

/// A report that was sent and quoted a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The title of the report.
    pub title: String,
    /// When it was sent, in milliseconds UTC.
    pub at: i64,
}

/// Tells where the story of this number of this community was quoted, the last first; set in `app::wiring`.
pub type WentHook =
    for<'a> fn(&'a Instance, i64, i64) -> Pin<Box<dyn Future<Output = Result<Vec<Quoted>>> + Send + 'a>>;

/// Where stories went.
#[derive(Clone, Copy, Debug)]
pub struct Went(pub WentHook);

/// Where a story was quoted; nowhere where nothing quotes.
pub(crate) async fn of(instance: &Instance, (community, story): (i64, i64)) -> Result<Vec<Quoted>> {
    match instance.links.get::<Went>() {
        Some(Went(quoted)) => quoted(instance, community, story).await,
        None => Ok(Vec::new()),
    }
}
