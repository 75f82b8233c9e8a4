//! What is forgotten for good, for everybody: things of a slice that go with all that was ever kept because of them. The slice that
//! owns them decides when and takes its own rows away; each slice that keeps something about things of others says in one hook what
//! goes with them. What this crate keeps goes first: the events of their channel, the mails about them.

use std::sync::Arc;

use futures_util::future::BoxFuture;

use crate::db::{Tx, sql, sql_pair};
use crate::{Instance, Result};

/// What is left of an event that told of something forgotten: its number in its stream, which must not have gaps, and nothing else.
pub const FORGOTTEN: &str = "platform.forgotten";

/// Things that are forgotten.
#[derive(Clone, Debug)]
pub struct Forgotten {
    /// The stream of their events: their community.
    pub stream: i64,
    /// The channel on which they were told, and nothing else was.
    pub channel: String,
    /// The words by which those who keep something about them call them ("message").
    pub kinds: &'static [&'static str],
    /// Their numbers, the same for each of these words.
    pub ids: Vec<i64>,
    /// Now, in milliseconds UTC.
    pub now: i64,
}

impl Forgotten {
    /// How news and mails name them: "message:12".
    pub fn abouts(&self) -> Vec<String> {
        self.kinds.iter().flat_map(|kind| self.ids.iter().map(move |id| format!("{kind}:{id}"))).collect()
    }
}

/// What forgets with them, each slice for its own; set once in `app::wiring`.
#[derive(Clone, Default)]
pub struct WhatForgets(pub Vec<ForgetHook>);

/// Takes away what a slice keeps about things that are forgotten, in the transaction that forgets them.
pub type ForgetHook =
    Arc<dyn for<'a> Fn(&'a Tx, &'a Instance, &'a Forgotten) -> BoxFuture<'a, Result<()>> + Send + Sync>;

impl Forgotten {
    /// Takes away what everybody but their own slice keeps about them.
    pub async fn forget(&self, tx: &Tx, instance: &Instance) -> Result<()> {
        self.wipe_events(tx).await?;
        self.take_mails_away(tx).await?;
        let Some(WhatForgets(hooks)) = instance.links.get() else { return Ok(()) };
        for forget in hooks {
            forget(tx, instance, self).await?;
        }
        Ok(())
    }

    /// Who did what, when and to what leaves the events; the numbers stay, for whoever comes back to a stream counts on them.
    async fn wipe_events(&self, tx: &Tx) -> Result<()> {
        sql("UPDATE events SET kind = $3, channel = '', actor_id = NULL, subject_id = 0, data = 'null', at = $4 \
             WHERE stream_id = $1 AND channel = $2")
        .with((self.stream, &self.channel, FORGOTTEN, self.now))
        .done(tx)
        .await
    }

    /// Mails about them do not leave, and those that left are not known to have.
    async fn take_mails_away(&self, tx: &Tx) -> Result<()> {
        let mails = sql_pair(
            "DELETE FROM outbox WHERE about IN (SELECT value FROM json_each($1))",
            "DELETE FROM outbox WHERE about IN (SELECT value FROM json_array_elements_text(CAST($1 AS JSON)))",
        );
        mails.bind(serde_json::json!(self.abouts()).to_string()).done(tx).await
    }
}
