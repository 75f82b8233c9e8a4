//! The glossary as programs read it.

use communities::Grant;
use communities::roles::UseLibrary;
use platform::{Instance, Result};
use serde::Serialize;

use crate::{pages, store};

/// A word of the practice of a community, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct TermRead {
    /// Its number.
    pub id: i64,
    /// As people write it.
    pub term: String,
    /// What it means, in a sentence.
    pub sentence: String,
    /// Grows with each change of its words.
    pub revision: i64,
    /// When it was proposed, in milliseconds UTC.
    pub at: i64,
}

/// The words that stand, in the order of the alphabet.
pub async fn terms(instance: &Instance, grant: &Grant<UseLibrary>) -> Result<Vec<TermRead>> {
    let terms = pages::in_order(store::of_community(&instance.db, grant.community().id).await?);
    let standing = terms.into_iter().filter(|term| term.stands());
    Ok(standing
        .map(|each| TermRead {
            id: each.id,
            term: each.term,
            sentence: each.sentence,
            revision: each.revision,
            at: each.at,
        })
        .collect())
}
