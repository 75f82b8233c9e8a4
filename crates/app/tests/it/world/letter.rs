//! A mail as it waits in the outbox, to be read.

use platform::{Db, sql};
use serde_json::Value as Json;

/// A letter that was posted and not carried yet.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) kind: String,
    pub(crate) person: i64,
    pub(crate) address: String,
    pub(crate) subject: String,
    /// Its words on one line, with plain spaces.
    pub(crate) text: String,
    /// The same in lines, as they are sent.
    pub(crate) lines: String,
    pub(crate) html: String,
    pub(crate) lang: String,
    pub(crate) unsubscribe: Option<String>,
    pub(crate) leaves_at: i64,
}

type Row = (String, i64, String, String, i64);

impl Letter {
    /// Everything in the outbox, oldest first.
    pub(super) async fn all(db: &Db) -> Vec<Letter> {
        let rows = sql("SELECT kind, COALESCE(person_id, 0), address, message, next_try_at FROM outbox ORDER BY id");
        rows.all::<Row>(db).await.unwrap().into_iter().map(Letter::read).collect()
    }

    fn read((kind, person, address, message, leaves_at): Row) -> Letter {
        let message: Json = serde_json::from_str(&message).unwrap();
        let of = |key: &str| message[key].as_str().unwrap_or_default().to_owned();
        Letter {
            kind,
            person,
            address,
            subject: of("subject").replace('\u{a0}', " "),
            text: of("text").replace(['\u{a0}', '\n'], " "),
            lines: of("text"),
            html: of("html"),
            lang: of("lang"),
            unsubscribe: message["unsubscribe"].as_str().map(str::to_owned),
            leaves_at,
        }
    }

    /// The code alone on its line.
    pub(crate) fn code(&self) -> String {
        let digits = |line: &str| line.chars().filter(char::is_ascii_digit).collect::<String>();
        let alone = |line: &&str| line.trim().len() == 7 && digits(line).len() == 6;
        digits(self.lines.lines().find(alone).unwrap_or_else(|| panic!("no code in {}", self.lines)))
    }
}
