//! Who may read what files hang from: each slice says it of its own things, in one [`Holder`], and `app::wiring` lists them.

use futures_util::future::BoxFuture;
use identity::Viewer;
use platform::{Instance, Refusal, Result};

use crate::model::File;

/// Whether somebody may read the thing of this number; `Refusal::NotFound` when not.
pub type MayRead = for<'a> fn(&'a Instance, &'a Viewer, i64) -> BoxFuture<'a, Result<(), Refusal>>;

/// A kind of things that files hang from.
#[derive(Clone, Copy)]
pub struct Holder {
    /// Its word, as rows keep it.
    pub kind: &'static str,
    /// Who may read such a thing.
    pub may_read: MayRead,
}

/// All of them, set in `app::wiring`.
#[derive(Clone)]
pub struct Holders(pub Vec<Holder>);

/// Notes that somebody took a file of the thing of this number whole.
pub type Taken = for<'a> fn(&'a Instance, &'a Viewer, i64) -> BoxFuture<'a, Result<(), Refusal>>;

/// A kind of things whose files are counted when they are taken.
#[derive(Clone, Copy)]
pub struct Counted {
    /// Its word, as rows keep it.
    pub kind: &'static str,
    /// What notes it.
    pub taken: Taken,
}

/// All of them, set in `app::wiring`.
#[derive(Clone)]
pub struct CountedFiles(pub Vec<Counted>);

/// A file was taken whole.
pub(crate) async fn taken(instance: &Instance, viewer: &Viewer, file: &File) -> Result<(), Refusal> {
    let (Some(kind), Some(id)) = (&file.holder, file.holder_id) else { return Ok(()) };
    let counted = instance.links.get::<CountedFiles>().and_then(|all| all.0.iter().find(|each| each.kind == kind));
    match counted {
        Some(counted) => (counted.taken)(instance, viewer, id).await,
        None => Ok(()),
    }
}

/// Lets in who may read a file: whoever may read what it hangs from, or who sent it while it waits.
pub(crate) async fn enter(instance: &Instance, viewer: &Viewer, file: &File) -> Result<(), Refusal> {
    let (Some(kind), Some(id)) = (&file.holder, file.holder_id) else {
        return if file.uploader_id == Some(viewer.id()) { Ok(()) } else { Err(Refusal::NotFound) };
    };
    let holders = instance.links.get::<Holders>().ok_or(Refusal::NotFound)?;
    let holder = holders.0.iter().find(|holder| holder.kind == kind).ok_or(Refusal::NotFound)?;
    (holder.may_read)(instance, viewer, id).await
}
