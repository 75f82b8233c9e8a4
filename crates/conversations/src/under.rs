//! What stands under messages: how many answers, what people said by one emoji, and what is said of a request for help. Asked
//! together, in one query, since most messages have none; where one asks for help, one more.

use std::collections::HashMap;

use platform::{On, Result};

use crate::reactions::{NAMED, Reaction, Reactions};
use crate::requests::{self, Requests};
use crate::store;
use crate::thread::Answers;

/// What stands under messages, each by the number of its message.
#[derive(Clone, Debug, Default)]
pub struct Under {
    /// The answers under those that have some.
    pub answers: HashMap<i64, Answers>,
    /// The reactions under those that have some.
    pub reactions: Reactions,
    /// Those that ask for help.
    pub requests: Requests,
    /// The numbers of these.
    pub(crate) asking: Vec<i64>,
}

impl Under {
    /// What people said of one of them by one emoji.
    pub(crate) fn reactions_to(mut self, message: i64) -> Vec<Reaction> {
        self.reactions.remove(&message).unwrap_or_default()
    }
}

/// What stands under these messages, for this reader (0 is nobody).
pub async fn under(on: impl Into<On<'_>>, reader: i64, messages: &[i64]) -> Result<Under> {
    let on = on.into();
    let mut under = store::under::of(on, (reader, NAMED), messages).await?;
    if !under.asking.is_empty() {
        under.requests = requests::of(on, reader, &under.asking).await?;
    }
    Ok(under)
}
