//! The list of a slice that is looked through by words: it asks the index, as the page of search does, and keeps its own choices.

use communities::Membership;
use findings::{Asked, Index, Reader};
use platform::{Instance, Result};

use crate::asking;

/// The numbers of the things of this kind that say these words, within the reach of a member: the newest, `most` of them at most. Nothing
/// where what is typed holds no word that is looked for: it leaves a list as it is.
pub async fn among(
    instance: &Instance,
    member: &Membership,
    (kind, typed): (&str, &str),
    most: i64,
) -> Result<Option<Vec<i64>>> {
    let words = asking::sought(typed);
    let Some(index) = Index::in_use(instance).filter(|_| !words.is_empty()) else { return Ok(None) };
    let (community, role) = (member.community().id, member.role().code());
    let reader = Reader { community, person: member.person_id(), role, now: instance.clock.now() };
    let reach = index.reach(&instance.db, reader).await?.only(|place| place.kind == kind);
    let asked =
        Asked { ask: asking::all_of(&words), authors: None, from: 0, below: i64::MAX, most, reads_words: false };
    let found = index.look(&instance.db, &reach, &asked).await?;
    Ok(Some(found.into_iter().map(|each| each.thing).collect()))
}
