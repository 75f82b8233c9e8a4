//! Personal links: an address in a mail that lets one person do one thing without signing in: answer one poll, or say whether
//! they come to one meeting. It gives no membership: who holds it can do that one thing, until it expires.
//!
//! The secret is random and only its hash is stored, as for every other secret of this program. A signature would need a key
//! to keep, and could not be taken back.

mod store;

use communities::{Community, roster};
use forms::coded;
use identity::{Person, people as accounts};
use platform::{DAY, On, Refusal, Result, Tx, secret};

pub use store::expire;
pub(crate) use store::forget;

/// How long a link that is over is still known (milliseconds): whoever follows it reads that it is over, not that it never was.
const KNOWN: i64 = 90 * DAY;

coded! {
    /// What a link lets its person do.
    Purpose {
        /// Answer the poll of this number.
        Poll = "poll",
        /// Say whether they come to the meeting of this number.
        Answer = "answer",
    }
}

/// What a new link is for.
#[derive(Clone, Copy, Debug)]
pub struct New {
    /// What it opens.
    pub purpose: Purpose,
    /// The poll or the meeting.
    pub subject: i64,
    /// Its community.
    pub community: i64,
    /// Whose it is.
    pub person: i64,
    /// When it stops, in milliseconds UTC.
    pub expires_at: i64,
}

/// Makes a link, in the transaction of the mail that carries it; returns its secret, which is written nowhere else. Links that
/// were over long ago are swept on the way.
pub async fn make(tx: &Tx, new: New, now: i64) -> Result<String> {
    store::sweep(tx, now - KNOWN).await?;
    let token = secret::token();
    store::insert(tx, &secret::hash(&token), &new).await?;
    Ok(token)
}

/// The proof that somebody holds a link that is still good, made for a person who still belongs to the community.
#[derive(Clone, Debug)]
pub struct PersonalAccess {
    person: Person,
    community: Community,
    subject: i64,
}

impl PersonalAccess {
    /// Opens the link with this secret; `Refusal::NotFound` when nobody made it for this, when it has expired, or when its
    /// person has left the community.
    pub async fn enter(
        on: impl Into<On<'_>>,
        purpose: Purpose,
        token: &str,
        now: i64,
    ) -> Result<PersonalAccess, Refusal> {
        let (access, expires_at) = Self::recall(on.into(), purpose, token).await?;
        if expires_at > now { Ok(access) } else { Err(Refusal::NotFound) }
    }

    /// The same whether the link is still good or over, with its end: enough to say that it is over, to nobody who never had it.
    pub(crate) async fn recall(on: On<'_>, purpose: Purpose, token: &str) -> Result<(PersonalAccess, i64), Refusal> {
        let found = store::find(on, purpose, &secret::hash(token)).await?.ok_or(Refusal::NotFound)?;
        let standings = roster::of_person(on, found.person_id).await?;
        let own = standings.into_iter().find(|(community, _)| community.id == found.community_id);
        let (community, _) = own.ok_or(Refusal::NotFound)?;
        let person = accounts::by_id(on, found.person_id).await?.ok_or(Refusal::NotFound)?;
        Ok((PersonalAccess { person, community, subject: found.subject_id }, found.expires_at))
    }

    /// The person for whom it was made.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// The community of its subject.
    pub(crate) fn community(&self) -> &Community {
        &self.community
    }

    /// The poll or the meeting.
    pub fn subject(&self) -> i64 {
        self.subject
    }
}
