//! The frame of a community's pages: where a member can go from here. It shows only what their role may open.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
pub(crate) use identity::PROFILE;
use identity::links::{self, Around};
use identity::{SIGN_OUT, Viewer};
use platform::{Instance, Result};
use ui::Icon;
use ui::shell::{Anywhere, CommunityFrame, Finder, FooterItem, Frame, HELP, NavItem};

use crate::access::Membership;
use crate::links::UnreadCount;
use crate::model::Community;
use crate::roles::{Converse, EnterSpace, ReadFigures, ReadLogicModel, SeeMeetings, SeeMembers, UseLibrary};

/// Where a member looks for things, inside a community.
pub const SEARCH: &str = "/recherche";
/// The name of the field there.
pub const WORDS: &str = "q";
/// Where a member goes anywhere from, inside a community.
pub const GO: &str = "/aller";

/// The place of the page that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The community's home.
    Home,
    /// Rooms and their messages.
    Conversations,
    /// The meetings of the season.
    Meetings,
    /// The library.
    Library,
    /// The members.
    Members,
    /// The season and its logic model.
    Season,
    /// Who sees what.
    WhoSees,
    /// How to do things, and whom to ask.
    Help,
    /// One's own profile.
    Profile,
    /// A page that no place of the navigation leads to.
    Elsewhere,
}

/// The frame around a page of the member's community.
pub fn frame<'a>(
    instance: &'a Instance,
    membership: &'a Membership,
    place: Place,
) -> BoxFuture<'a, Result<CommunityFrame>> {
    async move { Ok(frame_counting(membership, place, unread(instance, membership).await?)) }.boxed()
}

/// The same, for a page that counted by itself what the member has not read.
pub fn frame_counting(membership: &Membership, place: Place, unread: u32) -> CommunityFrame {
    CommunityFrame {
        community: membership.community().name.clone(),
        subtitle: Some(membership.community().season(membership.lang())),
        items: items(membership, place, unread),
        footer: footer(membership, place),
        finder: membership.may::<EnterSpace>().then(|| finder(membership)),
        anywhere: membership.may::<EnterSpace>().then(|| anywhere(membership)),
        drafts: membership.viewer().drafts(),
        ..CommunityFrame::default()
    }
}

/// What stands around a person's own pages: their community, when they are in exactly one.
pub async fn personal(instance: &Instance, viewer: &Viewer) -> Result<Frame> {
    Ok(around(instance, viewer).await?.frame)
}

/// The same, with the communities that the person belongs to.
pub async fn around(instance: &Instance, viewer: &Viewer) -> Result<Around> {
    let memberships = Membership::all_of(&instance.db, viewer).await?;
    let place = |membership: &Membership| {
        let Community { id, name, .. } = membership.community().clone();
        links::Place { id, name }
    };
    let places = memberships.iter().map(place).collect();
    Ok(Around { frame: personal_among(instance, &memberships).await?, places })
}

/// The same for somebody whose memberships are known.
pub async fn personal_among(instance: &Instance, memberships: &[Membership]) -> Result<Frame> {
    let unread = match memberships {
        [only] if only.may::<EnterSpace>() => unread(instance, only).await?,
        _ => 0,
    };
    Ok(personal_counting(memberships, unread))
}

/// The same, for a page that counted by itself what they have not read.
pub fn personal_counting(memberships: &[Membership], unread: u32) -> Frame {
    match memberships {
        [only] if only.may::<EnterSpace>() => Frame::Community(frame_counting(only, Place::Profile, unread)),
        _ => Frame::Bare,
    }
}

async fn unread(instance: &Instance, membership: &Membership) -> Result<u32> {
    match instance.links.get::<UnreadCount>() {
        Some(UnreadCount(count)) if membership.may::<Converse>() => count(instance, membership).await,
        _ => Ok(0),
    }
}

/// Where the library is, and what it is called: for what stands beside it and does not know it.
pub fn library(membership: &Membership) -> (String, String) {
    (membership.community().path("/bibliotheque"), t!(membership.lang(), "frame-library"))
}

fn items(membership: &Membership, place: Place, unread: u32) -> Vec<NavItem> {
    let (lang, path) = (membership.lang(), |path| membership.community().path(path));
    let (library, library_name) = library(membership);
    let conversations = NavItem::new(path("/salons"), t!(lang, "frame-conversations"), Icon::Conversation);
    let items = [
        (membership.may::<EnterSpace>(), Place::Home, NavItem::new(path(""), t!(lang, "frame-home"), Icon::Home)),
        (membership.may::<Converse>(), Place::Conversations, conversations.waiting(unread)),
        (
            membership.may::<SeeMeetings>(),
            Place::Meetings,
            NavItem::new(path("/rencontres"), t!(lang, "frame-meetings"), Icon::Meeting),
        ),
        // Those for whom there is no meeting to see read what was published of them.
        (
            membership.may::<ReadFigures>() && !membership.may::<SeeMeetings>(),
            Place::Meetings,
            NavItem::new(path("/comptes-rendus"), t!(lang, "frame-minutes"), Icon::Report),
        ),
        (membership.may::<UseLibrary>(), Place::Library, NavItem::new(library, library_name, Icon::Library)),
        (
            membership.may::<SeeMembers>(),
            Place::Members,
            NavItem::new(path("/membres"), t!(lang, "frame-members"), Icon::Members),
        ),
        (
            membership.may::<ReadLogicModel>(),
            Place::Season,
            NavItem::new(path("/saison"), t!(lang, "frame-season"), Icon::Season),
        ),
    ];
    let open = items.into_iter().filter(|(may, ..)| *may);
    open.map(|(_, each, item)| item.current(each == place)).collect()
}

fn finder(membership: &Membership) -> Finder {
    let label = t!(membership.lang(), "frame-search");
    Finder { action: membership.community().path(SEARCH), field: WORDS, label }
}

fn anywhere(membership: &Membership) -> Anywhere {
    Anywhere { href: membership.community().path(GO), label: t!(membership.lang(), "frame-go") }
}

/// Where help is for this member: its links lead to pages of this community.
fn help(membership: &Membership) -> String {
    format!("{HELP}?c={}", membership.community().slug)
}

fn footer(membership: &Membership, place: Place) -> Vec<FooterItem> {
    let lang = membership.lang();
    let who_sees = membership.may::<EnterSpace>().then(|| FooterItem::Link {
        href: membership.community().path("/qui-voit-quoi"),
        label: t!(lang, "frame-who-sees"),
        icon: Icon::Safe,
        current: place == Place::WhoSees,
    });
    let help = FooterItem::Link {
        href: help(membership),
        label: t!(lang, "frame-help"),
        icon: Icon::Question,
        current: place == Place::Help,
    };
    let profile = FooterItem::Link {
        href: PROFILE.into(),
        label: t!(lang, "frame-profile"),
        icon: Icon::Profile,
        current: place == Place::Profile,
    };
    let communities = FooterItem::link("/communautes", t!(lang, "frame-communities"), Icon::Communities);
    let sign_out = FooterItem::deed(SIGN_OUT, t!(lang, "frame-sign-out"), Icon::SignOut);
    who_sees.into_iter().chain([help, profile, communities, sign_out]).collect()
}
