//! Outgoing mail. A mail is posted in the transaction of the change it tells of, waits in the outbox, and is handed to the
//! SMTP server by one worker. What the server accepted is never sent again, and its text is not kept; what it may have or not
//! waits for somebody to say so; what has lost its sense while it waited does not leave.

mod calendar;
pub mod hold;
mod letter;
mod needless;
mod outbox;
mod smtp;
pub mod uncertain;
mod words;
mod worker;

use serde_json::json;

use crate::Result;
use crate::db::{Tx, sql};

pub use calendar::{CalendarPart, Method};
pub use letter::sender_address;
pub use needless::{About, Asked, Leaving, NeededHook, Needless, StillNeeded};
pub use outbox::Outbox;
pub use smtp::{Security, Smtp, try_server};
pub use worker::{Round, deliver, deliver_due};

/// A mail, ready to be posted: its two twins are drawn by `ui::mail::Letter`.
#[derive(Clone, Debug)]
pub struct Mail {
    /// "slice.what", for counting and for the log: never the address.
    pub kind: &'static str,
    /// The address.
    pub to: String,
    /// The name beside the address; may be empty.
    pub name: String,
    /// The account of the addressee, if there is one: their mail goes with them when they are deleted.
    pub person: Option<i64>,
    /// The community it speaks for: its coordination is told when nobody knows whether it arrived. None on mail of the instance.
    pub community: Option<i64>,
    /// "fr-CA" or "en-CA": the `Content-Language`.
    pub lang: &'static str,
    /// One line.
    pub subject: String,
    /// The HTML twin.
    pub html: String,
    /// The plain twin.
    pub text: String,
    /// The address behind `List-Unsubscribe` (RFC 8058, one click); none on mail that the person just asked for.
    pub unsubscribe: Option<String>,
    /// What the reader's calendar understands of it; none on mail that tells of no meeting.
    pub calendar: Option<CalendarPart>,
    /// The moment before which it waits in the outbox: quiet hours. None leaves at once.
    pub not_before: Option<i64>,
    /// What it is about. None stands alone.
    pub about: Option<About>,
    /// The last moment at which it is of use (milliseconds UTC): later, it does not leave.
    pub not_after: Option<i64>,
    /// Whether it is only for who is still in its community when it leaves.
    pub members_only: bool,
}

impl Mail {
    /// The same, as mail that speaks for this community.
    pub fn of_community(self, community: i64) -> Mail {
        Mail { community: Some(community), ..self }
    }

    /// The same, as the last word on this thing.
    pub fn about(self, thing: impl Into<String>) -> Mail {
        Mail { about: Some(About::Newest(thing.into())), ..self }
    }

    /// The same, as one of several words on this thing, that leave in their order.
    pub fn in_turn(self, thing: impl Into<String>) -> Mail {
        Mail { about: Some(About::Each(thing.into())), ..self }
    }

    /// The same, of no use after this moment (milliseconds UTC).
    pub fn until(self, moment: i64) -> Mail {
        Mail { not_after: Some(moment), ..self }
    }
}

impl Tx {
    /// Posts a mail: it leaves after this transaction commits, in place of those that wait and of which it is the newer word.
    /// Returns its number in the outbox.
    pub async fn post(&self, mail: Mail, now: i64) -> Result<i64> {
        let (about, newest_only) = match mail.about {
            Some(About::Newest(about)) => (Some(about), true),
            Some(About::Each(about)) => (Some(about), false),
            None => (None, false),
        };
        let message = json!({
            "lang": mail.lang, "subject": mail.subject, "html": mail.html, "text": mail.text, "unsubscribe": mail.unsubscribe,
            "calendar": mail.calendar,
        });
        let id = sql(
            "INSERT INTO outbox (kind, address, name, person_id, message, state, posted_at, next_try_at, community_id, about, \
             newest_only, not_after, members_only) VALUES ($1, $2, $3, $4, $5, 'waiting', $6, $7, $8, $9, $10, $11, $12) \
             RETURNING id",
        )
        .with((
            mail.kind,
            mail.to,
            mail.name,
            mail.person,
            message.to_string(),
            now,
            mail.not_before.unwrap_or(now).max(now),
            mail.community,
        ))
        .with((about, newest_only, mail.not_after, mail.members_only))
        .value(self)
        .await?;
        self.leave_with(|leaving| leaving.jobs = true);
        Ok(id)
    }

    /// Removes every mail to this account, sent or not. A last word to a person who leaves is posted after this.
    pub async fn forget_mail_of(&self, person: i64) -> Result<()> {
        sql("DELETE FROM outbox WHERE person_id = $1").bind(person).run(self).await.map(drop)
    }

    /// Removes every mail about this thing ("letter:12"), sent or not.
    pub async fn forget_mail_about(&self, thing: &str) -> Result<()> {
        sql("DELETE FROM outbox WHERE about = $1").bind(thing).run(self).await.map(drop)
    }

    /// Removes every mail to this address, whether its person had an account when it was posted or not.
    pub async fn forget_mail_to(&self, address: &str) -> Result<()> {
        sql("DELETE FROM outbox WHERE address = $1").bind(address).run(self).await.map(drop)
    }
}
