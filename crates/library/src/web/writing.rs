//! `…/nouvelle`, `…/modification`: the form by which a resource is kept, or changed; from a message, in one step.

use axum::extract::Query;
use axum::http::StatusCode;
use communities::roles::UseLibrary;
use communities::{Directory, Grant, Membership};
use conversations::{Message, MessageId, RoomAccess};
use forms::{Posted, Undone};
use platform::{Instance, Refusal, Served};

use super::{Around, seen_by};
use crate::draft::{Draft, Field, Tried};
use crate::keeping::{self as deeds, From, NotKept};
use crate::model::Kind;
use crate::obtaining::Changing;
use crate::pages::{self, Address, PAGE, Whose};
use crate::{ADDRESS, done, reading_addresses};

/// A resource that begins with the words of a message; `Refusal::NotFound` for what was said to people whom somebody chose.
pub(super) async fn offer_from(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let message = sayable(&instance, &room, id.0).await?;
    let tried = Tried::offered(Draft::from_words(&message.body));
    drawn(&instance, room.membership(), Whose::Message(&room, id.0), &tried).await
}

async fn sayable(instance: &Instance, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    room.membership().grant::<UseLibrary>()?;
    let message = conversations::reading::message(&instance.db, room, id).await?;
    let is_open = !room.room().audience().is_empty() && message.removed.is_none();
    is_open.then_some(message).ok_or(Refusal::NotFound)
}

pub(super) async fn keep_from(instance: Instance, room: RoomAccess, id: MessageId, posted: Posted) -> Served {
    let message = sayable(&instance, &room, id.0).await?;
    let member = room.membership().grant::<UseLibrary>()?;
    let from = From { room: room.room().id, message: id.0, words_by: message.author };
    keeping(&instance, &member, (Whose::Message(&room, id.0), Some(from)), &posted).await
}

/// An address may say the themes of the resource: somebody comes from the page of one.
pub(super) async fn offer_new(
    instance: Instance,
    member: Grant<UseLibrary>,
    Query(query): Query<Vec<(String, String)>>,
) -> Served {
    let address = asked(&instance);
    let themes = query.into_iter().find(|(name, _)| name == Field::Themes.name()).map(|(_, themes)| themes);
    let draft = Draft { themes: themes.unwrap_or_default(), ..Draft::empty() };
    drawn(&instance, &member, Whose::New(address.as_ref()), &Tried::offered(draft)).await
}

/// The form of an address, where they are read.
fn asked(instance: &Instance) -> Option<Address> {
    reading_addresses::is_on(instance).then(Address::default)
}

/// A form that begins with what a page says of itself, to confirm; with why, where nothing was read.
pub(super) async fn offer_from_page(instance: Instance, member: Grant<UseLibrary>, posted: Posted) -> Served {
    let typed = posted.value(PAGE).to_owned();
    let found = reading_addresses::found(&instance, &typed).await.ok_or(Refusal::NotFound)?;
    let (draft, problem) = match found {
        Ok(found) => (Draft::from_page(&typed, &found), None),
        Err(problem) => {
            let begun = Draft { kind: Kind::Link.code().into(), link: typed.clone(), ..Draft::empty() };
            (begun, Some(problem.sentence(member.lang())))
        }
    };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (tried, address) = (Tried { status, ..Tried::offered(draft) }, Address { typed, problem });
    drawn(&instance, &member, Whose::New(Some(&address)), &tried).await
}

pub(super) async fn keep(instance: Instance, member: Grant<UseLibrary>, posted: Posted) -> Served {
    let address = asked(&instance);
    keeping(&instance, &member, (Whose::New(address.as_ref()), None), &posted).await
}

async fn keeping(
    instance: &Instance,
    member: &Grant<UseLibrary>,
    (whose, from): (Whose<'_>, Option<From>),
    posted: &Posted,
) -> Served {
    let draft = Draft::posted(posted);
    let content = match draft.check() {
        Ok(content) => content,
        Err(wrong) => return drawn(instance, member, whose, &Tried::mistaken(draft, wrong)).await,
    };
    match deeds::keep_from(instance, member, (&content, &draft.key), from).await.map_err(Undone::refused) {
        Ok(id) => Ok(done::KEPT.leads_to(member.community().path(&format!("{ADDRESS}/{id}")))),
        Err(refused) => {
            let tried = Tried::refused(draft, refused?.sentence(member.lang()));
            drawn(instance, member, whose, &tried).await
        }
    }
}

pub(super) async fn offer_change(instance: Instance, by: Changing) -> Served {
    let (member, resource) = (by.member(), by.resource());
    let tried = Tried::offered(Draft::of(&resource.content, resource.revision));
    drawn(&instance, member, Whose::Standing(&by), &tried).await
}

pub(super) async fn change(instance: Instance, by: Changing, posted: Posted) -> Served {
    let (member, draft) = (by.member(), Draft::posted(&posted));
    let content = match draft.check() {
        Ok(content) => content,
        Err(wrong) => return drawn(&instance, member, Whose::Standing(&by), &Tried::mistaken(draft, wrong)).await,
    };
    let seen = draft.revision.trim().parse().unwrap_or(0);
    match deeds::change(&instance, &by, (&content, seen)).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::CHANGED.leads_to(by.path(""))),
        Err(refused) => not_changed(&instance, &by, (draft, refused?)).await,
    }
}

/// What was typed, ready to be saved over what somebody else saved, both side by side; or why it cannot be.
async fn not_changed(instance: &Instance, by: &Changing, (draft, rule): (Draft, NotKept)) -> Served {
    let (member, sentence) = (by.member(), rule.sentence(by.member().lang()));
    let NotKept::Changed(revision, saved) = rule else {
        return drawn(instance, member, Whose::Standing(by), &Tried::refused(draft, sentence)).await;
    };
    let tried = Tried::refused(Draft { revision: revision.to_string(), ..draft }, sentence);
    let names = Directory::of(&instance.db, member).await?;
    let body = pages::conflict(by, &names, &saved, &tried);
    let title = Whose::Standing(by).title(member.lang());
    Around::tried(title, seen_by(&names, by), &tried).page(instance, member, body).await
}

async fn drawn(instance: &Instance, member: &Membership, whose: Whose<'_>, tried: &Tried) -> Served {
    let names = Directory::of(&instance.db, member).await?;
    let body = pages::form(member, whose, &names, tried);
    let seen = match whose {
        Whose::Standing(access) => seen_by(&names, access),
        _ => names.seen_by::<UseLibrary>(),
    };
    Around::tried(whose.title(member.lang()), seen, tried).page(instance, member, body).await
}
