//! Direct conversations: a few people of a community who write to one another. The same people have one conversation, whoever
//! writes first; nobody is added to it later, for what was said there was said to those who were there, and nobody keeps it. It is
//! made with the first words, so that no empty one appears to anybody.

mod page;
pub(crate) mod web;

use communities::roles::Converse;
use communities::{Directory, Grant, Membership};
use forms::refusals;
use platform::{Event, Instance, Result};
use ui::Lang;

use crate::end::End;
use crate::keeping::unguessed;
use crate::room::{Kind, People, Room};
use crate::store;
use crate::store::rooms::NewRoom;

/// Some people began to write to one another.
pub const STARTED: &str = "conversations.direct_started";
/// The most people of a direct conversation, with who starts it.
pub const MOST: usize = 8;

refusals! {
    /// Why these people have no conversation.
    NotAmong {
        /// There is nobody besides oneself.
        Nobody => "direct-nobody",
        /// More are a room.
        TooMany => "direct-too-many" (most = MOST - 1),
        /// Somebody of them is not there to converse.
        Unknown => "direct-unknown",
    }
}

/// The people of a direct conversation, among whom who starts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Among(People);

impl Among {
    /// These people and the member, by who may converse here.
    pub fn of(by: &Membership, names: &Directory, others: &[i64]) -> std::result::Result<Among, NotAmong> {
        let present: Vec<i64> = names.those_who_may::<Converse>().into_iter().map(|card| card.id).collect();
        let others: Vec<i64> = others.iter().copied().filter(|person| *person != by.person_id()).collect();
        let people = People::of(others.iter().copied().chain([by.person_id()]));
        match people.count() {
            _ if others.iter().any(|person| !present.contains(person)) => Err(NotAmong::Unknown),
            0 | 1 => Err(NotAmong::Nobody),
            2..=MOST => Ok(Among(people)),
            _ => Err(NotAmong::TooMany),
        }
    }
}

/// The conversation of these people, if they have one.
pub async fn of(instance: &Instance, by: &Membership, among: &Among) -> Result<Option<Room>> {
    store::rooms::among(&instance.db, by.community().id, &among.0.stored()).await
}

/// The conversation of these people; it is made if they have none. Two of them who begin at once have the same.
pub async fn between(instance: &Instance, by: &Grant<Converse>, among: &Among) -> Result<Option<Room>> {
    if let Some(room) = of(instance, by, among).await? {
        return Ok(Some(room));
    }
    match make(instance, by, among).await {
        Ok(()) => of(instance, by, among).await,
        Err(error) if error.is_duplicate() => made_meanwhile(instance, by, among).await,
        Err(error) => Err(error),
    }
}

/// The conversation that another of them just made. It is read in a transaction, and answered once that is on disk: theirs may be
/// waiting for the same commit.
async fn made_meanwhile(instance: &Instance, by: &Membership, among: &Among) -> Result<Option<Room>> {
    let tx = instance.db.begin().await?;
    let room = store::rooms::among(&tx, by.community().id, &among.0.stored()).await?;
    tx.commit().await?;
    Ok(room)
}

async fn make(instance: &Instance, by: &Membership, among: &Among) -> Result<()> {
    let (now, community) = (instance.clock.now(), by.community().id);
    let (name_fr, name_en) = (t!(Lang::Fr, "direct-name"), t!(Lang::En, "direct-name"));
    let slug = unguessed();
    let room = NewRoom {
        slug: &slug,
        name: (&name_fr, &name_en),
        purpose: ("", ""),
        kind: Kind::Direct,
        announces: false,
        audience: String::new(),
        people: among.0.stored(),
        position: 0,
        end: End::default(),
    };
    let tx = instance.db.begin().await?;
    let id = store::rooms::insert(&tx, community, room).await?;
    tx.record(Event::new(community, STARTED, id, now).by(by.person_id()).to(Room::channel_of(id))).await?;
    tx.commit().await
}
