//! What follows events before they are committed.

use std::sync::Arc;

use futures_util::future::BoxFuture;

use super::Tx;
use crate::Result;
use crate::events::event::Recorded;

/// What follows events in the transaction that recorded them, just before it commits: what it writes is kept with them, or
/// nothing is. It records no event itself.
pub type Following = Arc<dyn for<'a> Fn(&'a Tx, &'a [Arc<Recorded>]) -> BoxFuture<'a, Result<()>> + Send + Sync>;
