//! The pages of conversations: values in, HTML out. A message is drawn by one function, for the page and for the stream.

mod acknowledged;
mod composer;
mod deeds;
mod keys;
mod marks;
mod menu;
mod past;
mod reactions;
mod request;
mod room;
mod rooms;
mod said;
mod standing;
mod thread;

pub use acknowledged::{PRESS, acknowledged, acknowledged_path};
pub(crate) use composer::{ACKNOWLEDGEMENT, ALSO_HERE, Composer, EVERYONE, FILE, composer};
pub use composer::{ALL_LATER, LATER};
pub(crate) use deeds::{earlier, edit, remove};
pub(crate) use marks::{KEPT, kept, pins};
pub(crate) use past::line_of_past;
pub(crate) use reactions::{Choosing, EMOJI, reacted, reactions, reactions_path};
pub use request::{SIGN, by_when, request};
pub(crate) use room::{RoomPage, room};
pub(crate) use rooms::rooms;
pub(crate) use said::{Said, Spot, Standing, Under, day, path_of, said};
pub(crate) use standing::{changed_standing, standing};
pub(crate) use thread::{answers, thread, thread_path};

use communities::frame::frame_counting;
use communities::roles::{Converse, Right};
use communities::{Card, Community, Directory, Membership, Place, Role};
use platform::{Instance, Result};
use ui::form::{AnyField, Checkbox};
use ui::shell::{CommunityFrame, Frame, Page, Within};
use ui::{Icon, Lang, Markup, breadcrumb};

use crate::access::{OpenRoom, RoomAccess, rooms_of, unread_in};
use crate::message::Message;
use crate::room::Kind;

/// What every page of conversations shows around its own: the frame, the rooms, the names.
pub struct Around {
    /// The frame of the community.
    pub frame: CommunityFrame,
    /// The rooms that the reader may enter.
    pub rooms: Vec<OpenRoom>,
    /// Who is called what.
    pub names: Directory,
}

impl Around {
    /// Read for one reader.
    pub async fn read(instance: &Instance, membership: &Membership) -> Result<Around> {
        let rooms = rooms_of(instance, membership).await?;
        let frame = frame_counting(membership, Place::Conversations, unread_in(&rooms));
        let names = Directory::of(&instance.db, membership).await?;
        Ok(Around { frame, rooms, names })
    }

    /// A page of conversations. While a room is open, the navigation unfolds all of them, and what is in it is being read:
    /// the navigation counts the others.
    pub fn page(mut self, membership: &Membership, title: &str, open: Option<i64>, body: Markup) -> Page {
        let (lang, community) = (membership.lang(), membership.community());
        let elsewhere = self.rooms.iter().filter(|each| Some(each.room.id) != open).map(|each| each.unread).sum();
        let href = community.path("/salons");
        for item in self.frame.items.iter_mut().filter(|item| item.href == href) {
            *item = item.clone().waiting(elsewhere);
            if open.is_some() {
                let shown = |each: &&OpenRoom| !each.room.is_archived() || Some(each.room.id) == open;
                let (direct, rooms): (Vec<_>, Vec<_>) =
                    self.rooms.iter().filter(shown).partition(|each| each.room.is_direct());
                item.within =
                    rooms.into_iter().chain(direct).map(|each| within(membership, &self.names, each, open)).collect();
            }
        }
        Page::new(lang, title, Frame::Community(self.frame), body)
    }
}

/// A room in the navigation.
fn within(membership: &Membership, names: &Directory, each: &OpenRoom, open: Option<i64>) -> Within {
    let current = open == Some(each.room.id);
    Within {
        href: href(membership.community(), each),
        label: label(membership, each, names),
        icon: (!is_for_everyone(each)).then_some(Icon::Lock),
        waiting: if current { 0 } else { each.unread },
        current,
    }
}

/// What stands for a room in a list.
pub(crate) fn label(membership: &Membership, each: &OpenRoom, names: &Directory) -> String {
    match is_for_everyone(each) || each.room.is_direct() {
        true => named(membership, &each.room, names),
        false if each.room.ends_at().is_some() => called(membership.lang(), &each.room),
        false => each.room.name(membership.lang()).to_owned(),
    }
}

/// The address of a room. What was not read is put in sight; a room that was read begins at its end.
pub(crate) fn href(community: &Community, open: &OpenRoom) -> String {
    format!("{}{}", open.room.path(community), if open.unread > 0 { "#new" } else { "" })
}

/// Whether all who converse in the community may enter: the others stand under a lock.
fn is_for_everyone(open: &OpenRoom) -> bool {
    open.room.audience().contains(&Role::Member)
}

/// How a room is called by one of those who are in it: a direct conversation by the others.
pub(crate) fn named(membership: &Membership, room: &crate::Room, names: &Directory) -> String {
    if !room.is_direct() {
        return called(membership.lang(), room);
    }
    let others: Vec<i64> = room.people().iter().copied().filter(|person| *person != membership.person_id()).collect();
    names.names(&others)
}

/// Who reads in a room, for the foot of its pages.
pub fn seen_by_those_of(room: &RoomAccess, names: &Directory) -> String {
    match room.room().kind {
        Kind::Roles => names.seen_by_roles(room.room().audience()),
        Kind::Chosen | Kind::Direct => {
            t!(room.membership().lang(), "seen-by-named", names = names.names(&there(room.room(), names)))
        }
    }
}

/// Who reads what is shown to those alone who are in a room and have the right `R`.
pub(crate) fn seen_by_its_keepers<R: Right>(membership: &Membership, room: &crate::Room, names: &Directory) -> String {
    if room.kind == Kind::Roles {
        return names.seen_by::<R>();
    }
    let keeps = |person: &i64| names.card(*person).role.is_some_and(|role| R::ROLES.contains(&role));
    let keepers: Vec<i64> = there(room, names).into_iter().filter(keeps).collect();
    t!(membership.lang(), "seen-by-named", names = names.names(&keepers))
}

/// The others who may converse, by name: those whom a member may choose.
pub(crate) fn others_who_converse<'a>(names: &'a Directory, by: &Membership) -> Vec<&'a Card> {
    names.those_who_may::<Converse>().into_iter().filter(|card| card.id != by.person_id()).collect()
}

/// A box for each of these people, ticked for those who were chosen; what is wrong stands beside the first.
pub fn boxes(
    lang: Lang,
    (field, chosen): (&str, &[String]),
    (people, mut wrong): (&[&Card], Option<String>),
) -> Vec<Box<dyn AnyField>> {
    let one = |card: &&Card| -> Box<dyn AnyField> {
        let number = card.id.to_string();
        let is_chosen = chosen.contains(&number);
        let tick = Checkbox::new(lang, field, card.name.as_str()).sends(number).checked(is_chosen);
        Box::new(tick.id(format!("{field}-{}", card.id)).error(wrong.take()))
    };
    people.iter().map(one).collect()
}

/// How many people read in a room.
pub(crate) fn count_in(room: &crate::Room, names: &Directory) -> usize {
    match room.kind {
        Kind::Roles => names.count_of(room.audience()),
        Kind::Chosen | Kind::Direct => there(room, names).len(),
    }
}

/// Those who are in a room by name and may enter it now.
pub(crate) fn there(room: &crate::Room, names: &Directory) -> Vec<i64> {
    let there = |person: &i64| names.card(*person).role.is_some_and(|role| room.is_open_to(role, *person));
    room.people().iter().copied().filter(there).collect()
}

/// A message of a room as it stands alone on a page of its own.
pub fn quoted(room: &RoomAccess, message: &Message, names: &Directory) -> Markup {
    quoted_at(room.membership().lang(), &room.path(), message, names)
}

/// The same where the address of its room is known.
pub fn quoted_at(lang: Lang, room: &str, message: &Message, names: &Directory) -> Markup {
    said(&Said::alone(message, names.card(message.author.unwrap_or_default()), (room, lang)))
}

/// Where the reports of a community are, under its address.
pub const REPORTS: &str = "/signalements";

/// The page where one reports a message.
pub fn report_path(room: &str, message: i64) -> String {
    format!("{room}/messages/{message}/signalement")
}

/// The way back to the rooms from a page beside them.
pub fn way_to_rooms(by: &Membership, title: &str) -> Markup {
    breadcrumb::breadcrumb(by.lang(), &[(&by.community().path("/salons"), &t!(by.lang(), "conversations"))], title)
}

/// The way back from a page of a room.
pub fn way_back(room: &RoomAccess, title: &str) -> Markup {
    let lang = room.membership().lang();
    let list = room.membership().community().path("/salons");
    let (path, name) = (room.path(), called(lang, room.room()));
    breadcrumb::breadcrumb(lang, &[(&list, &t!(lang, "conversations")), (&path, &name)], title)
}

/// « # bons-coups »: how a room is called.
pub fn called(lang: Lang, room: &crate::Room) -> String {
    room.called(lang)
}
