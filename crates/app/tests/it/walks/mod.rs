//! Walks through the whole program: every route with everybody, every table after somebody was forgotten. They find routes
//! and tables by themselves, so that a new one cannot be left out.

mod crossing;
mod deeds;
mod deletion;
mod drafts;
mod forms;
mod help;
mod icons;
mod library;
mod log;
mod markup;
mod minutes;
mod network;
mod nowhere;
mod outcome;
mod pages;
mod pairs;
mod routes;
mod shapes;
mod shards;
mod statements;
mod table;
mod things;
mod unsent;
mod watch;

pub(crate) use pages::every_page_opens;

use crate::world::{Answer, Person};

impl Person {
    async fn opens(&self, path: impl Into<String>) -> Answer {
        self.get(path).await
    }

    async fn posts(&self, path: impl Into<String>, fields: &[(&str, &str)]) -> Answer {
        self.post(path, fields).await
    }

    /// The account's number.
    fn id(&self) -> i64 {
        self.account().id
    }
}
