//! The file of a resource, in versions: what changed is said with each, and the last one is the one that is read first. Whoever has the
//! resource by the address of its file reads it, and nobody else.

use files::{FileProblem, Holder, Hung, NotTaken, Reading, Thing};
use identity::Viewer;
use platform::{Instance, Refusal, Result, Tx};

use communities::Membership;
use network::NetworkMember;

use crate::keeping::{follow, tell};
use crate::obtaining::{Changing, Obtained};
use crate::rights::{Reader, Way};
use crate::{extracting, store};

/// The word of a version among the things that files hang from.
pub(crate) const HOLDS: &str = "resource_version";
/// The most versions of a resource.
pub(crate) const MOST: usize = 30;

/// Whoever has a resource by the address of its file reads the file.
pub const HOLDER: Holder =
    Holder { kind: HOLDS, may_read: |instance, viewer, id| Box::pin(may_read(instance, viewer, id)) };

/// A version of the file of a resource.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Version {
    pub(crate) id: i64,
    files: String,
    /// What changed since the one before; may be empty.
    pub(crate) changed: String,
    #[sqlx(rename = "by_id")]
    pub(crate) by: Option<i64>,
    pub(crate) at: i64,
    /// How the reading of the words inside of it went; nothing before it was read.
    pub(crate) reading: Option<Reading>,
}

impl Version {
    pub(crate) fn files(&self) -> Result<Hung> {
        Hung::try_from((!self.files.is_empty()).then(|| self.files.clone()))
    }

    /// Whether it is of a kind that holds words.
    pub(crate) fn may_hold_words(&self) -> Result<bool> {
        Ok(self.files()?.0.iter().any(|file| extraction::Form::of(&file.kind).is_some()))
    }

    /// What of it is found: its name, and what it shows or says.
    pub(crate) fn found(&self) -> Result<Vec<String>> {
        let files = self.files()?;
        Ok([files.names(), files.told()].into_iter().flatten().collect())
    }
}

async fn may_read(instance: &Instance, viewer: &Viewer, id: i64) -> Result<(), Refusal> {
    reached(instance, viewer, id).await.map(drop)
}

/// The resource of which this is a version, as whoever asks for its file has it.
pub(crate) async fn reached(instance: &Instance, viewer: &Viewer, id: i64) -> Result<Obtained, Refusal> {
    let kept = store::of_version(&instance.db, id).await?.ok_or(Refusal::NotFound)?;
    let inside = match Membership::enter_by_id(&instance.db, viewer, kept.community()).await {
        Ok(member) => kept.clone().by(&member, Way::File).ok(),
        Err(Refusal::NotFound) => None,
        Err(other) => return Err(other),
    };
    if let Some(resource) = inside {
        return Ok(resource);
    }
    // Who is not of the group may be of the network.
    NetworkMember::enter(&instance.db, viewer).await?;
    kept.by_reader(Reader::Network, Way::File).map_err(|_| Refusal::NotFound)
}

/// Keeps another version: these files, which wait, and what changed.
pub(crate) async fn add(instance: &Instance, by: &Changing, (ids, changed): (&[i64], &str)) -> Result<(), NotTaken> {
    let (me, now, resource) = (by.member().person_id(), instance.clock.now(), by.resource().id);
    let tx = instance.db.begin().await?;
    if store::versions(&tx, resource).await?.len() >= MOST {
        return Err(FileProblem::TooMany(MOST).into());
    }
    let hung = files::waiting(&tx, me, ids).await?;
    hang((instance, &tx), by.member(), resource, (&hung, changed)).await?;
    tell(&tx, by.member(), resource, now).await?;
    Ok(tx.commit().await?)
}

/// Hangs files that wait from a resource, as its last version, in this transaction; what is found with it follows.
pub(crate) async fn hang(
    (instance, tx): (&Instance, &Tx),
    by: &Membership,
    resource: i64,
    (hung, changed): (&Hung, &str),
) -> Result<(), NotTaken> {
    let (me, community, now) = (by.person_id(), by.community().id, instance.clock.now());
    let id = store::add_version(tx, (resource, me), (hung.kept(), changed), now).await?;
    files::hang((instance, tx), (me, community), Thing { kind: HOLDS, id }, hung).await?;
    follow(tx, resource).await?;
    Ok(extracting::ask(tx, id).await?)
}

/// Takes a version out, and off the disk. False when there is none of this number.
pub(crate) async fn take_out(instance: &Instance, by: &Changing, id: i64) -> Result<bool> {
    let (resource, now) = (by.resource().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if !store::take_version(&tx, (resource, id)).await? {
        return Ok(false);
    }
    files::let_go(&tx, Thing { kind: HOLDS, id }, now).await?;
    follow(&tx, resource).await?;
    tell(&tx, by.member(), resource, now).await?;
    tx.commit().await?;
    Ok(true)
}
