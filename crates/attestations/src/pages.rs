//! The pages of attestations, from values.

mod all;
mod door;
mod one;
mod own;
mod sign;
mod training;

use communities::Membership;
use maud::Markup;
use meetings::trail;

use crate::ADDRESS;

pub(crate) use all::{all, listed};
pub(crate) use door::{Answer, CODE, NAME, asked, door};
pub(crate) use one::{one, revoking};
pub use own::profile_part;
pub(crate) use own::{own, own_one};
pub(crate) use sign::{choose, sign};
pub(crate) use training::{PLACES, Training, Tried, training};

/// The field that says yes.
pub(crate) const IS: &str = "oui";

/// The way back up: the list of attestations, then this page.
fn above(member: &Membership, here: &str) -> Markup {
    let (all, name) = (member.community().path(ADDRESS), t!(member.lang(), "attestations"));
    trail::of_season(member, &[(&all, &name)], here)
}
