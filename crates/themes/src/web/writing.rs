//! `…/nouveau`, `…/modification`: the form by which a theme is proposed, or said otherwise.

use axum::extract::Query;
use communities::roles::ProposeThemes;
use communities::{Directory, Grant, Membership};
use conversations::{Message, MessageId, RoomAccess};
use forms::{Posted, Undone};
use meetings::framed::{Head, seen_among};
use platform::{Instance, Refusal, Served};

use super::{Asked, all};
use crate::access::{Changes, ThemeGrant};
use crate::draft::{Draft, Field, New, Tried};
use crate::origins::Found;
use crate::pages::{self, Whose};
use crate::proposing::{self as deeds, NotProposed};
use crate::{done, origins};

/// A theme that begins with the words of a message; `Refusal::NotFound` for what was said to people whom somebody chose.
pub(super) async fn offer_from(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let message = sayable(&instance, &room, id.0).await?;
    let tried = Tried::offered(Draft::from_words(&message.body));
    drawn(&instance, room.membership(), Whose::Message(&room, id.0), &tried).await
}

async fn sayable(instance: &Instance, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    room.membership().grant::<ProposeThemes>()?;
    let message = conversations::reading::message(&instance.db, room, id).await?;
    let is_open = !room.room().audience().is_empty() && message.removed.is_none();
    is_open.then_some(message).ok_or(Refusal::NotFound)
}

pub(super) async fn propose_from(instance: Instance, room: RoomAccess, id: MessageId, posted: Posted) -> Served {
    sayable(&instance, &room, id.0).await?;
    let member = room.membership().grant::<ProposeThemes>()?;
    let from = Some((room.room().id, id.0));
    proposing(&instance, &member, (Whose::Message(&room, id.0), from, String::new()), &posted).await
}

/// A theme may begin with the words of a note that the address names.
pub(super) async fn offer_new(instance: Instance, member: Grant<ProposeThemes>, Query(asked): Asked) -> Served {
    let origin = asked.into_iter().find(|(name, _)| name == Field::Origin.name()).map(|(_, origin)| origin);
    let origin = origin.unwrap_or_default();
    let found = origins::found(&instance, &member, &origin).await?;
    let draft = match &found {
        Some(Found { is_own: false, words, .. }) => Draft { origin, ..Draft::from_words(words) },
        Some(_) => Draft { origin, ..Draft::empty() },
        None => Draft::empty(),
    };
    drawn(&instance, &member, Whose::beside(found.as_ref()), &Tried::offered(draft)).await
}

/// Where it comes from is kept as long as the member reads that, and it is not theirs alone.
pub(super) async fn propose(instance: Instance, member: Grant<ProposeThemes>, posted: Posted) -> Served {
    let word = posted.value(Field::Origin.name());
    let found = origins::found(&instance, &member, word).await?;
    let origin = found.as_ref().filter(|found| !found.is_own).map(|_| word.to_owned()).unwrap_or_default();
    proposing(&instance, &member, (Whose::beside(found.as_ref()), None, origin), &posted).await
}

async fn proposing(
    instance: &Instance,
    member: &Grant<ProposeThemes>,
    (whose, from, origin): (Whose<'_>, Option<(i64, i64)>, String),
    posted: &Posted,
) -> Served {
    let draft = Draft::posted(posted);
    let new = match draft.check() {
        Ok(new) => New { from, origin, ..new },
        Err(wrong) => return drawn(instance, member, whose, &Tried::mistaken(draft, wrong)).await,
    };
    match deeds::propose(instance, member, &new).await.map_err(Undone::refused) {
        Ok(id) => Ok(done::PROPOSED.leads_to(format!("{}/{id}", all(member)))),
        Err(refused) => {
            let tried = Tried::refused(draft, refused?.sentence(member.lang()));
            drawn(instance, member, whose, &tried).await
        }
    }
}

pub(super) async fn offer_change(instance: Instance, grant: ThemeGrant<Changes>) -> Served {
    let tried = Tried::offered(Draft::of(grant.thing()));
    drawn(&instance, grant.membership(), Whose::Standing(grant.thing()), &tried).await
}

pub(super) async fn change(instance: Instance, grant: ThemeGrant<Changes>, posted: Posted) -> Served {
    let (member, draft) = (grant.membership(), Draft::posted(&posted));
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => {
            return drawn(&instance, member, Whose::Standing(grant.thing()), &Tried::mistaken(draft, wrong)).await;
        }
    };
    let seen = draft.revision.trim().parse().unwrap_or(0);
    match deeds::change(&instance, &grant, (&new, seen)).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::CHANGED.leads_to(grant.path(""))),
        Err(refused) => {
            let rule = refused?;
            // What was typed, ready to be saved over what somebody else saved.
            let revision = match &rule {
                NotProposed::Changed(saved) => saved.revision.to_string(),
                _ => draft.revision.clone(),
            };
            let tried = Tried::refused(Draft { revision, ..draft }, rule.sentence(member.lang()));
            drawn(&instance, member, Whose::Standing(grant.thing()), &tried).await
        }
    }
}

async fn drawn(instance: &Instance, member: &Membership, whose: Whose<'_>, tried: &Tried) -> Served {
    let names = Directory::of(&instance.db, member).await?;
    let head = Head::tried(whose.title(member.lang()), tried);
    let body = pages::form(member, whose, &names, tried);
    seen_among::<ProposeThemes>(instance, member, &names, head, body).await
}
