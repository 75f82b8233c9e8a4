//! Where one can go in conversations: the rooms that a member may enter, and the pages beside them.

use communities::roles::Converse;
use communities::{Directory, Membership};
use platform::{Instance, Result};
use search::Destination;
use ui::Icon;

use crate::access::{OpenRoom, rooms_of};
use crate::pages::{KEPT, REPORTS, href, label};
use crate::requests::BOARD;
use crate::room::WRITE;

/// What of this slice this member may open. A room that is only read is found by its words, once it was read.
pub async fn destinations(instance: &Instance, member: &Membership, directory: &Directory) -> Result<Vec<Destination>> {
    let rooms = rooms_of(instance, member).await?;
    let rooms = rooms
        .iter()
        .filter(|each| each.unread > 0 || !each.room.is_archived())
        .map(|each| room(member, directory, each));
    Ok(rooms.chain(pages(member)).collect())
}

fn room(member: &Membership, directory: &Directory, each: &OpenRoom) -> Destination {
    let lang = member.lang();
    let (icon, kind) = match &each.room {
        room if room.is_direct() => (Icon::Lock, t!(lang, "go-direct")),
        room if room.ends_at().is_some() => (Icon::Lock, t!(lang, "go-circle")),
        _ => (Icon::Conversation, t!(lang, "go-room")),
    };
    let room = Destination::new(icon, label(member, each, directory), href(member.community(), each));
    room.beside(kind).waiting(each.unread)
}

fn pages(member: &Membership) -> Vec<Destination> {
    let (lang, path) = (member.lang(), |path| member.community().path(path));
    let write = Destination::new(Icon::Add, t!(lang, "direct-write"), path(WRITE));
    let pages = [
        (t!(lang, "help-board"), path(BOARD)),
        (t!(lang, "kept-title"), path(KEPT)),
        (t!(lang, "what-was-told"), notifications::TOLD.to_owned()),
        (t!(lang, "reports"), path(REPORTS)),
    ];
    let page = |(label, href)| Destination::new(Icon::Conversation, label, href);
    if member.may::<Converse>() { [write].into_iter().chain(pages.map(page)).collect() } else { Vec::new() }
}
