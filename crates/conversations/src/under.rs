//! What stands under messages: how many answers, and what people said by one emoji. Asked together, in one query: most messages
//! have neither.

use std::collections::HashMap;

use platform::{On, Result};

use crate::reactions::{NAMED, Reaction, Reactions};
use crate::store;
use crate::thread::Answers;

/// What stands under messages, each by the number of its message.
#[derive(Clone, Debug, Default)]
pub struct Under {
    /// The answers under those that have some.
    pub answers: HashMap<i64, Answers>,
    /// The reactions under those that have some.
    pub reactions: Reactions,
}

impl Under {
    /// What people said of one of them by one emoji.
    pub(crate) fn reactions_to(mut self, message: i64) -> Vec<Reaction> {
        self.reactions.remove(&message).unwrap_or_default()
    }
}

/// What stands under these messages, for this reader (0 is nobody).
pub async fn under(on: impl Into<On<'_>>, reader: i64, messages: &[i64]) -> Result<Under> {
    store::under::of(on, (reader, NAMED), messages).await
}
