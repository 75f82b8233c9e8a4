//! What accompanies a story: a voice note, a photo. It hangs from the story, is read by who reads the whole of it and for as long as
//! they do, and goes with it. Where only an approved text is read, it is read by its teller alone.

use communities::Membership;
use files::{FileProblem, Holder, Hung, NotTaken, Shown, Thing};
use identity::Viewer;
use platform::{Instance, Refusal, Result, Tx};

use crate::access::{Own, Sight, StoryAccess};
use crate::{store, telling};

/// The word of stories among the things that files hang from.
pub(crate) const HOLDS: &str = "story";
/// The most files of a story.
pub(crate) const MOST: usize = 3;

/// Whoever reads the whole of a story reads what accompanies it.
pub const HOLDER: Holder =
    Holder { kind: HOLDS, may_read: |instance, viewer, id| Box::pin(may_read(instance, viewer, id)) };

/// What somebody tried to add, and why it was not taken.
#[derive(Debug, Default)]
pub(crate) struct Tried {
    pub(crate) told: String,
    pub(crate) problem: Option<String>,
}

async fn may_read(instance: &Instance, viewer: &Viewer, id: i64) -> Result<(), Refusal> {
    let story = store::story(&instance.db, id).await?.ok_or(Refusal::NotFound)?;
    let member = Membership::enter_by_id(&instance.db, viewer, story.community_id).await?;
    match StoryAccess::enter(instance, &member, id).await?.sight() {
        Sight::Own | Sight::Whole => Ok(()),
        Sight::Awaited | Sight::Noted | Sight::Approved => Err(Refusal::NotFound),
    }
}

/// Whether a file may accompany a story.
pub(crate) fn accompanies(file: &Shown) -> bool {
    file.is_sound() || file.is_picture()
}

/// Lets files of its teller, which wait, accompany their story.
pub(crate) async fn add(instance: &Instance, own: &Own, ids: &[i64]) -> Result<(), NotTaken> {
    let (me, story, now) = (own.member().person_id(), own.story(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let mut all = store::held_files(&tx, story.id).await?.ok_or(Refusal::NotFound)?;
    let new = files::waiting(&tx, me, ids).await?;
    if all.0.len() + new.0.len() > MOST {
        return Err(FileProblem::TooMany(MOST).into());
    }
    files::hang((instance, &tx), (me, story.community_id), thing(story.id), &new).await?;
    all.0.extend(new.0);
    store::keep_files(&tx, story.id, &all).await?;
    telling::told_of(&tx, own, now).await?;
    Ok(tx.commit().await?)
}

/// Takes a file off a story, and off the disk. One that is not there changes nothing.
pub(crate) async fn take_off(instance: &Instance, own: &Own, file: i64) -> Result<()> {
    let (id, now) = (own.story().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    let all = store::held_files(&tx, id).await?.unwrap_or_default();
    let left = Hung(all.0.iter().filter(|each| each.id != file).cloned().collect());
    if left.0.len() == all.0.len() {
        return Ok(());
    }
    files::let_go_of_one(&tx, thing(id), file, now).await?;
    store::keep_files(&tx, id, &left).await?;
    telling::told_of(&tx, own, now).await?;
    tx.commit().await
}

/// Lets go of all that accompanies a story which goes.
pub(crate) async fn let_go(tx: &Tx, id: i64, now: i64) -> Result<()> {
    files::let_go(tx, thing(id), now).await
}

fn thing(id: i64) -> Thing {
    Thing { kind: HOLDS, id }
}
