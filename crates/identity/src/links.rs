//! What the slices above do for this one: hooks of a known type, set once in `app::wiring`. Each may be absent.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use platform::{Instance, Result, Tx};
use ui::Markup;
use ui::shell::Frame;

use crate::access::Viewer;
use crate::model::Person;

/// The future of a hook.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// How each slice forgets a person, in the transaction that deletes the account.
#[derive(Clone, Default)]
pub struct Forget(pub Vec<ForgetHook>);

/// Removes or makes anonymous what a slice knows of a person.
pub type ForgetHook = Arc<dyn for<'a> Fn(&'a Tx, i64) -> Pending<'a, ()> + Send + Sync>;

/// Writes down, beside the copies of the database, the number of an account that was just deleted: whoever restores an earlier
/// copy deletes it again.
#[derive(Clone)]
pub struct NoteErasure(pub Arc<dyn Fn(i64) + Send + Sync>);

/// Why a person may not go yet, in their language: others would be left without somebody they need. No sentence when they may.
#[derive(Clone)]
pub struct MustStay(pub MustStayHook);

/// Looks in the transaction that would delete the account.
pub type MustStayHook = Arc<dyn for<'a> Fn(&'a Tx, &'a Person) -> Pending<'a, Option<String>> + Send + Sync>;

/// Gives something about a viewer.
pub type ViewerHook<T> = Arc<dyn for<'a> Fn(&'a Instance, &'a Viewer) -> Pending<'a, T> + Send + Sync>;

/// What else is done when the first account of an instance is made: it becomes the coordination. The last value is now.
#[derive(Clone)]
pub struct FirstAccount(pub FirstAccountHook);

/// Acts in the transaction that makes the account.
pub type FirstAccountHook = Arc<dyn for<'a> Fn(&'a Tx, &'a Person, i64) -> Pending<'a, ()> + Send + Sync>;

/// Whether a viewer coordinates a community or the instance: there may be more to ask of them at the door.
#[derive(Clone)]
pub struct Coordinates(pub ViewerHook<bool>);

/// What stands around a person's own pages. Without it, nothing does.
#[derive(Clone)]
pub struct PersonalFrame(pub ViewerHook<Around>);

/// The frame of a person's own pages, their community if they have one; and where they belong.
pub struct Around {
    /// The frame.
    pub frame: Frame,
    /// Their communities: a token may be for one of them alone.
    pub places: Vec<Place>,
}

/// A community, as its member names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
}

/// What other slices add to the profile page: the organisation, the mail one wants.
#[derive(Clone, Default)]
pub struct ProfileParts(pub Vec<ViewerHook<Markup>>);

/// Why the viewer may not delete their account yet.
pub(crate) async fn must_stay(instance: &Instance, tx: &Tx, viewer: &Viewer) -> Result<Option<String>> {
    match instance.links.get::<MustStay>() {
        Some(MustStay(why)) => why(tx, viewer.person()).await,
        None => Ok(None),
    }
}

/// Whether the viewer coordinates anything.
pub(crate) async fn coordinates(instance: &Instance, viewer: &Viewer) -> Result<bool> {
    match instance.links.get::<Coordinates>() {
        Some(Coordinates(coordinates)) => coordinates(instance, viewer).await,
        None => Ok(false),
    }
}

/// What stands around the viewer's own pages.
pub(crate) async fn around(instance: &Instance, viewer: &Viewer) -> Result<Around> {
    match instance.links.get::<PersonalFrame>() {
        Some(PersonalFrame(around)) => around(instance, viewer).await,
        None => Ok(Around { frame: Frame::Bare, places: Vec::new() }),
    }
}

/// The parts of the profile page that come from other slices.
pub(crate) async fn profile_parts(instance: &Instance, viewer: &Viewer) -> Result<Vec<Markup>> {
    let mut parts = Vec::new();
    if let Some(ProfileParts(draw)) = instance.links.get() {
        for part in draw {
            parts.push(part(instance, viewer).await?);
        }
    }
    Ok(parts)
}
