//! Going anywhere: one list of the rooms, meetings, people and pages that a member may open, for the page « Aller à… » and for the
//! window that ctrl-K opens. It promises that what is listed opens: each slice lists its own through the types that open its pages.

mod pages;
mod web;

use std::pin::Pin;

use communities::frame::{Place, frame_counting};
use communities::roles::SeeMembers;
use communities::{Card, Directory, Membership};
use platform::{Instance, Result};
use ui::Icon;
use ui::shell::{CommunityFrame, FooterItem};

use crate::{people, typed};

pub(crate) use web::routes;

/// Somewhere that a member may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// Its drawing.
    pub icon: Icon,
    /// What it is called.
    pub label: String,
    /// What it is, when, of whom: what stands beside its name. May be empty.
    pub beside: String,
    /// Its address.
    pub href: String,
    /// How many things wait there that this member has not read.
    pub waiting: u32,
    /// Whether it happens now, or is the next to happen. Those come first, with those where something waits.
    pub is_near: bool,
}

/// What the slices list, in the order in which it is shown; set in `app::wiring`.
#[derive(Clone, Default)]
pub struct Destinations(pub Vec<Listing>);

/// Lists what of a slice this member may open.
pub type Listing = for<'a> fn(&'a Instance, &'a Membership, &'a Directory) -> Listed<'a>;

/// The future of a list.
pub type Listed<'a> = Pin<Box<dyn Future<Output = Result<Vec<Destination>>> + Send + 'a>>;

impl Destination {
    /// A destination where nothing waits.
    pub fn new(icon: Icon, label: impl Into<String>, href: impl Into<String>) -> Destination {
        Destination { icon, label: label.into(), beside: String::new(), href: href.into(), waiting: 0, is_near: false }
    }

    /// What stands beside its name.
    pub fn beside(self, beside: impl Into<String>) -> Destination {
        Destination { beside: beside.into(), ..self }
    }

    /// How many things wait there.
    pub fn waiting(self, waiting: u32) -> Destination {
        Destination { waiting, ..self }
    }

    /// Whether it happens now or next.
    pub fn near(self, is_near: bool) -> Destination {
        Destination { is_near, ..self }
    }

    /// The words by which it is found, for `web/src/go.js` too.
    pub(crate) fn words(&self) -> String {
        writing::beginnings(&format!("{} {}", self.label, self.beside))
    }

    /// Whether each of these words is the beginning of one of its own.
    fn answers(&self, typed: &str) -> bool {
        writing::begin(&self.words(), typed)
    }
}

/// All that this member may go to, and the frame that it was read with: what waits first, then as the slices list it.
async fn destinations(instance: &Instance, member: &Membership) -> Result<(Vec<Destination>, CommunityFrame)> {
    let directory = Directory::of(&instance.db, member).await?;
    let mut listed = Vec::new();
    for listing in instance.links.get::<Destinations>().map_or(&[][..], |listings| &listings.0) {
        listed.extend(listing(instance, member, &directory).await?);
    }
    // What the slices say of what waits serves the frame too, which asks it itself elsewhere.
    let frame = frame_counting(member, Place::Elsewhere, listed.iter().map(|each| each.waiting).sum());
    let mut all = of_frame(&frame);
    all.append(&mut listed);
    if member.may::<SeeMembers>() {
        all.extend(directory.present().into_iter().map(|card| person(member, card)));
    }
    all.sort_by_key(|each| each.waiting == 0 && !each.is_near);
    Ok((all, frame))
}

fn person(member: &Membership, card: &Card) -> Destination {
    let beside = [typed::person(member.lang()), card.organization_beside().to_owned()];
    let beside: Vec<_> = beside.into_iter().filter(|part| !part.is_empty()).collect();
    Destination::new(Icon::Members, &card.name, member.community().path(&people::path(card))).beside(beside.join(", "))
}

/// The places of the community, and the pages at the foot of the rail.
fn of_frame(frame: &CommunityFrame) -> Vec<Destination> {
    let places = frame.items.iter().map(|item| Destination::new(item.icon, &item.label, &item.href));
    let feet = frame.footer.iter().filter_map(|item| match item {
        FooterItem::Link { href, label, icon, .. } => Some(Destination::new(*icon, label, href)),
        FooterItem::Deed { .. } => None,
    });
    places.chain(feet).collect()
}
