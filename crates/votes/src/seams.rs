//! What other slices give to votes and take from them: the options from which a vote starts, where the winning one leads, and
//! the votes that hold an option about something.

use std::future::Future;
use std::pin::Pin;

use communities::{Community, Membership};
use platform::{Instance, On, Result};

use crate::model::{Stands, VOTES_PAGE};
use crate::store;

/// A question and options with which the form of a new vote is filled.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// The question.
    pub question: String,
    /// Each option, and what it is about: a short word of its slice, which votes do not read.
    pub options: Vec<(String, String)>,
}

/// Gives what a vote may start from, to a member who may prepare one; nothing when it is not theirs.
pub type Source =
    for<'a> fn(&'a Instance, &'a Membership) -> Pin<Box<dyn Future<Output = Result<Option<Offered>>> + Send + 'a>>;

/// What votes may start from, by the word that addresses have for it (`?de=themes`); set in `app::wiring`.
#[derive(Clone, Debug, Default)]
pub struct Sources(pub Vec<(&'static str, Source)>);

/// Where a winning option leads: the words and the address inside the instance; nothing when it leads nowhere for this member.
pub type Lead = fn(&Membership, &str) -> Option<(String, String)>;

/// Where winning options lead, asked one after the other; set in `app::wiring`.
#[derive(Clone, Debug, Default)]
pub struct Leads(pub Vec<Lead>);

/// A vote as another slice tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its question.
    pub question: String,
    /// Its page.
    pub path: String,
    /// Where it stands.
    pub stands: Stands,
    /// Whether the option about this came first, once it is closed.
    pub won: bool,
}

/// The votes of a community that hold an option about this, those that are prepared left out, the newest first.
pub async fn about(on: impl Into<On<'_>>, community: &Community, about: &str, now: i64) -> Result<Vec<Told>> {
    let (on, mut told) = (on.into(), Vec::new());
    let mut votes = store::about(on, community.id, about).await?;
    votes.retain(|vote| !vote.is_draft());
    let all = if votes.is_empty() { Vec::new() } else { store::all_options(on, community.id).await? };
    for vote in votes {
        let mut options = all.iter().filter(|(of, _)| *of == vote.id).map(|(_, option)| option);
        let first = vote.outcome()?.and_then(|outcome| outcome.chosen()).and_then(|place| options.nth(place));
        told.push(Told {
            question: vote.question.clone(),
            path: community.path(&format!("{VOTES_PAGE}/{}", vote.id)),
            stands: vote.stands(now),
            won: first.is_some_and(|option| option.about == about),
        });
    }
    Ok(told)
}

/// What a vote starts from, by the word that an address has for it.
pub(crate) async fn offered(instance: &Instance, member: &Membership, from: &str) -> Result<Option<Offered>> {
    let sources = instance.links.get::<Sources>().map(|sources| sources.0.as_slice()).unwrap_or_default();
    match sources.iter().find(|(word, _)| *word == from) {
        Some((_, source)) => source(instance, member).await,
        None => Ok(None),
    }
}

/// Where a winning option leads.
pub(crate) fn lead(instance: &Instance, member: &Membership, about: &str) -> Option<(String, String)> {
    let leads = instance.links.get::<Leads>().map(|leads| leads.0.as_slice()).unwrap_or_default();
    leads.iter().filter(|_| !about.is_empty()).find_map(|lead| lead(member, about))
}
