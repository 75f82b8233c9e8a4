//! Where an entry may lead in a community of its person, who alone takes from it the words that they choose. Nothing leaves the log by
//! itself: the page there shows them their entry beside an empty form.

use communities::Membership;
use identity::Viewer;
use platform::{Instance, Result};

use crate::store;

/// Where an entry of this number may lead in the member's community: the words and the address, or nothing; set in `app::wiring`.
#[derive(Clone, Copy, Debug)]
pub struct Leads(pub fn(&Membership, i64) -> Option<(String, String)>);

/// A way from an entry: the community, the words and the address.
pub(crate) type Way = (String, String, String);

/// The ways from an entry, one for each community of its person that has one.
pub(crate) fn ways(instance: &Instance, memberships: &[Membership], entry: i64) -> Vec<Way> {
    let Some(Leads(lead)) = instance.links.get::<Leads>() else { return Vec::new() };
    let way = |membership: &Membership| {
        let (words, path) = lead(membership, entry)?;
        Some((membership.community().name.clone(), words, path))
    };
    memberships.iter().filter_map(way).collect()
}

/// The words of an entry, for its person; nothing when it is no entry of theirs.
pub async fn own_words(instance: &Instance, viewer: &Viewer, id: i64) -> Result<Option<String>> {
    let entry = store::one(&instance.db, (viewer.id(), id)).await?;
    Ok(entry.map(|entry| entry.words()))
}

/// An entry that its person wants to find again as they write a review.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its number.
    pub id: i64,
    /// The noon of its day, in milliseconds UTC.
    pub at: i64,
    /// All that it says.
    pub words: String,
}

/// Those of this person, for them alone, the first day first. What they take of them is what they write themselves.
pub async fn for_review(instance: &Instance, viewer: &Viewer) -> Result<Vec<Kept>> {
    let entries = store::for_review(&instance.db, viewer.id()).await?;
    Ok(entries.iter().map(|entry| Kept { id: entry.id, at: entry.at(), words: entry.words() }).collect())
}
