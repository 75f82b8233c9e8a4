//! What the slices above do for this one: hooks of a known type, set once in `app::wiring`.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use platform::{Instance, Result, Tx};

use crate::access::Membership;
use crate::model::Community;
use crate::program::Program;

/// The future of a hook.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// How many messages a member has not read, for the badge of the navigation.
#[derive(Clone)]
pub struct UnreadCount(pub UnreadHook);

/// Counts what a member has not read.
pub type UnreadHook = Arc<dyn for<'a> Fn(&'a Instance, &'a Membership) -> Pending<'a, u32> + Send + Sync>;

/// When a community meets next, in milliseconds UTC, for whoever is invited there.
#[derive(Clone)]
pub struct NextMeeting(pub NextMeetingHook);

/// Looks by the number of the community.
pub type NextMeetingHook = Arc<dyn for<'a> Fn(&'a Instance, i64) -> Pending<'a, Option<i64>> + Send + Sync>;

/// Where a person belongs besides their communities, for the page of these.
#[derive(Clone)]
pub struct Beside(pub BesideHook);

/// Gives the places of a viewer, of whom it is known whether they coordinate the federation.
pub type BesideHook =
    Arc<dyn for<'a> Fn(&'a Instance, &'a identity::Viewer, bool) -> Pending<'a, Vec<Beyond>> + Send + Sync>;

/// A place beside communities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beyond {
    /// Its address.
    pub path: String,
    /// Its name.
    pub name: String,
    /// What is there.
    pub means: String,
    /// Whether who has no community is led there.
    pub is_home: bool,
}

/// A place of a community came free, or may have: those who wait elsewhere than here are offered it.
#[derive(Clone, Copy)]
pub struct PlaceFreed(pub for<'a> fn(&'a Tx, i64, i64) -> Pending<'a, ()>);

/// A program as its community says it: what the group wrote stands over what the program states.
#[derive(Clone)]
pub struct OwnWords(pub OwnWordsHook);

/// Says the program of the community of this number in its own words.
pub type OwnWordsHook = Arc<dyn for<'a> Fn(&'a Instance, i64, Program) -> Pending<'a, Program> + Send + Sync>;

/// A season that opens, in the transaction that creates its community.
pub struct Opening<'a> {
    /// The transaction.
    pub tx: &'a Tx,
    /// The community, just created.
    pub community: &'a Community,
    /// Its program; `schedule` gives the dates.
    pub program: &'a Program,
    /// Now, in milliseconds UTC.
    pub now: i64,
}

/// What else comes into being with a season (its meetings, its rooms), all in the same transaction.
#[derive(Clone, Default)]
pub struct SeasonOpenings(pub Vec<OpeningHook>);

/// Creates what a slice owes to a season that opens.
pub type OpeningHook = Arc<dyn for<'a> Fn(&'a Opening<'a>) -> Pending<'a, ()> + Send + Sync>;
