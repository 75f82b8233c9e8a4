//! The pages of conversations: values in, HTML out. A message is drawn by one function, for the page and for the stream.

mod composer;
mod deeds;
mod room;
mod rooms;
mod said;

pub(crate) use composer::{Composer, composer};
pub(crate) use deeds::{edit, remove};
pub(crate) use room::{RoomPage, room};
pub(crate) use rooms::{list, rooms};
pub(crate) use said::{Said, Standing, day, said};

use communities::frame::frame_counting;
use communities::{Directory, Membership, Place};
use platform::{Instance, Result};
use ui::layout::{Pane, ThreePanes, three_panes};
use ui::shell::{CommunityFrame, Frame, Page, Shape};
use ui::{Lang, Markup};

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
        Ok(Around { frame: CommunityFrame { shape: Shape::Panes, ..frame }, rooms, names })
    }

    /// A page of panes: the rooms, and beside them `pane`.
    fn page(mut self, membership: &Membership, title: &str, shown: (Pane, Option<i64>), pane: Markup) -> Page {
        self.take_as_read(membership, shown.1);
        let lang = membership.lang();
        let list = list(lang, membership.community(), &self.rooms, shown);
        let panes = ThreePanes { list_label: t!(lang, "rooms"), list, room: pane, side: None, shown: shown.0 };
        Page::new(lang, title, Frame::Community(self.frame), three_panes(&panes))
    }

    /// What is in the open room is being read: the navigation counts the others.
    fn take_as_read(&mut self, membership: &Membership, open: Option<i64>) {
        let elsewhere = self.rooms.iter().filter(|each| Some(each.room.id) != open).map(|each| each.unread).sum();
        let href = membership.community().path("/salons");
        for item in self.frame.items.iter_mut().filter(|item| item.href == href) {
            *item = item.clone().waiting(elsewhere);
        }
    }
}

/// « # bons-coups »: how a room is called.
fn called(lang: Lang, room: &crate::Room) -> String {
    format!("# {}", room.name(lang))
}
