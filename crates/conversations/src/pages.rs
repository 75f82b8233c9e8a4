//! The pages of conversations: values in, HTML out. A message is drawn by one function, for the page and for the stream.

mod composer;
mod deeds;
mod keys;
mod marks;
mod menu;
mod reactions;
mod request;
mod room;
mod rooms;
mod said;
mod standing;
mod thread;

pub(crate) use composer::{ALSO_HERE, Composer, EVERYONE, FILE, composer};
pub(crate) use deeds::{earlier, edit, remove};
pub(crate) use marks::{KEPT, kept, pins};
pub(crate) use reactions::{EMOJI, reacted, reactions, reactions_path};
pub(crate) use request::{SIGN, by_when, request};
pub(crate) use room::{RoomPage, room};
pub(crate) use rooms::rooms;
pub(crate) use said::{Said, Spot, Standing, Under, day, path_of, said};
pub(crate) use standing::{changed_standing, standing};
pub(crate) use thread::{answers, thread, thread_path};

use communities::frame::frame_counting;
use communities::{Community, Directory, Membership, Place, Role};
use platform::{Instance, Result};
use ui::shell::{CommunityFrame, Frame, Page, Within};
use ui::{Icon, Lang, Markup};

use crate::access::{OpenRoom, rooms_of, unread_in};

/// What every page of conversations shows around its own: the frame, the rooms, the names.
pub(crate) struct Around {
    pub frame: CommunityFrame,
    pub rooms: Vec<OpenRoom>,
    pub names: Directory,
}

impl Around {
    pub(crate) async fn read(instance: &Instance, membership: &Membership) -> Result<Around> {
        let rooms = rooms_of(&instance.db, membership).await?;
        let frame = frame_counting(membership, Place::Conversations, unread_in(&rooms));
        let names = Directory::of(&instance.db, membership).await?;
        Ok(Around { frame, rooms, names })
    }

    /// A page of conversations. While a room is open, the navigation unfolds all of them, and what is in it is being read:
    /// the navigation counts the others.
    pub(crate) fn page(mut self, membership: &Membership, title: &str, open: Option<i64>, body: Markup) -> Page {
        let (lang, community) = (membership.lang(), membership.community());
        let elsewhere = self.rooms.iter().filter(|each| Some(each.room.id) != open).map(|each| each.unread).sum();
        let href = community.path("/salons");
        for item in self.frame.items.iter_mut().filter(|item| item.href == href) {
            *item = item.clone().waiting(elsewhere);
            if open.is_some() {
                let shown = |each: &&OpenRoom| !each.room.is_archived() || Some(each.room.id) == open;
                item.within = self.rooms.iter().filter(shown).map(|each| within(lang, community, each, open)).collect();
            }
        }
        Page::new(lang, title, Frame::Community(self.frame), body)
    }
}

/// A room in the navigation.
fn within(lang: Lang, community: &Community, each: &OpenRoom, open: Option<i64>) -> Within {
    let current = open == Some(each.room.id);
    Within {
        href: href(community, each),
        label: if is_for_everyone(each) { called(lang, &each.room) } else { each.room.name(lang).to_owned() },
        icon: (!is_for_everyone(each)).then_some(Icon::Lock),
        waiting: if current { 0 } else { each.unread },
        current,
    }
}

/// The address of a room. What was not read is put in sight; a room that was read begins at its end.
fn href(community: &Community, open: &OpenRoom) -> String {
    format!("{}{}", open.room.path(community), if open.unread > 0 { "#new" } else { "" })
}

/// Whether all who converse in the community may enter: the others stand under a lock.
fn is_for_everyone(open: &OpenRoom) -> bool {
    open.room.audience().contains(&Role::Member)
}

/// « # bons-coups »: how a room is called.
pub(crate) fn called(lang: Lang, room: &crate::Room) -> String {
    room.called(lang)
}
