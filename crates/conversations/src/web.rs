//! Routes of conversations: parse, enter, act, answer.

mod apart;
mod finding;
mod names;
mod reacting;
mod saying;
mod threads;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use communities::Membership;
use communities::live::{self, HEARTBEAT};
use communities::roles::Converse;
use forms::{Done, Part, Posted};
use platform::{Instance, Refusal, Served, events};
use serde::Deserialize;
use ui::notice::Notice;
use ui::raised::raised;

use crate::access::{Door, RoomAccess};
use crate::live::follow;
use crate::message::Message;
use crate::pages::{self, Around, Composer, RoomPage, Said, Spot, Standing};
use crate::reading::{self, PAGE, Stretch};
use crate::under::{Under, under};
use crate::{Body, acknowledging, actions, begun, circle, direct, keeping, marking, people, requests, store, watched};
use saying::Saying;

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let message = "/c/{community}/salons/{room}/messages/{message}";
    Router::new()
        .route("/c/{community}/salons", get(rooms))
        .route("/c/{community}/salons/{room}", get(room))
        .route("/c/{community}/salons/{room}/messages", get(back_to_room).post(say).layer(DefaultBodyLimit::disable()))
        .route("/c/{community}/salons/{room}/lecture", post(mark_read))
        .route("/c/{community}/salons/{room}/flux", get(stream))
        .route(message, get(one_message))
        .route(&format!("{message}/modification"), get(ask_edit).post(edit))
        .route(&format!("{message}/retrait"), get(ask_remove).post(remove))
        .route(&format!("{message}/avant"), get(before))
        .merge(apart::routes())
        .merge(finding::routes())
        .merge(names::routes())
        .merge(reacting::routes())
        .merge(threads::routes())
        .merge(keeping::web::routes())
        .merge(direct::web::routes())
        .merge(people::web::routes())
        .merge(circle::web::routes())
        .merge(watched::web::routes())
}

async fn rooms(instance: Instance, membership: Membership, done: Done) -> Served {
    membership.grant::<Converse>()?;
    let around = Around::read(&instance, &membership).await?;
    let notice = done.notice(membership.lang(), &[finding::WORDS, people::web::WORDS]);
    let past = circle::past(&instance, &membership).await?;
    Ok(pages::rooms(&membership, around, &past, notice).into_response())
}

/// Where in the history of a room a page stands: numbers of events.
#[derive(Debug, Default, Deserialize)]
struct Place {
    avant: Option<i64>,
    apres: Option<i64>,
    autour: Option<i64>,
    /// The message that is quoted where one writes.
    citer: Option<i64>,
}

async fn room(instance: Instance, door: Door, place: Query<Place>, done: Done) -> Served {
    let room = match door {
        Door::Open(room) => *room,
        Door::Over(membership, room) => return circle::web::over(&instance, &membership, &room).await,
    };
    let typed = match place.citer {
        Some(id) => quote(&instance, &room, id).await?,
        None => String::new(),
    };
    let keeping = begun::keeping(&instance, &room, None).await?;
    let composer = Composer { keeping, ..composer(&room, typed) };
    let notice = done.notice(room.membership().lang(), &[apart::WORDS, finding::WORDS]);
    let page = draw_room(&instance, &room, &place, (composer, notice)).await?;
    Ok(page.into_response())
}

/// The words of a message as they are quoted, under the name of who said them; nothing when they were removed.
async fn quote(instance: &Instance, room: &RoomAccess, id: i64) -> Result<String, Refusal> {
    let message = reading::message(&instance.db, room, id).await?;
    if message.removed.is_some() {
        return Ok(String::new());
    }
    let names = communities::Directory::of(&instance.db, room.membership()).await?;
    let name = &names.card(message.author.unwrap_or_default()).name;
    let said = t!(room.membership().lang(), "quoted", name = name.as_str());
    let lines: Vec<String> = message.body.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    Ok(format!("> {said}\n>\n{}\n\n", lines.join("\n")))
}

async fn draw_room(
    instance: &Instance,
    room: &RoomAccess,
    place: &Place,
    (composer, notice): (Composer, Option<Notice>),
) -> Result<ui::Markup, Refusal> {
    let view = RoomPage { notice, ..read_room(instance, room, place, composer, &[]).await? };
    let around = Around::read(instance, room.membership()).await?;
    note_as_read(instance, &view);
    Ok(pages::room(view, around))
}

/// What stands at this place of a room, with what people said of the messages `beside` it too.
async fn read_room<'a>(
    instance: &Instance,
    room: &'a RoomAccess,
    place: &Place,
    composer: Composer,
    beside: &[Message],
) -> Result<RoomPage<'a>, Refusal> {
    // The number first: what is said while we read the messages comes again on the stream, and is recognised there.
    let seq = events::newest(&instance.db, room.membership().community().id).await?;
    let read = reading::read_up_to(&instance.db, room).await?;
    let stretch = stretch(instance, room, place).await?;
    let ids: Vec<i64> = stretch.messages.iter().chain(beside).map(|message| message.id).collect();
    let Under { answers, reactions, requests, .. } = under(&instance.db, room.person_id(), &ids).await?;
    let pins = marking::pins(&instance.db, room).await?;
    let receipts = acknowledging::receipts(instance, room, stretch.messages.iter().chain(beside)).await?;
    Ok(RoomPage { room, stretch, answers, reactions, requests, receipts, pins, read, seq, composer, notice: None })
}

async fn stretch(instance: &Instance, room: &RoomAccess, place: &Place) -> Result<Stretch, Refusal> {
    let db = &instance.db;
    let stretch = match *place {
        Place { autour: Some(seq), .. } => reading::around(db, room, seq).await?,
        Place { apres: Some(seq), .. } => reading::page_from(db, room, seq.saturating_add(1), PAGE).await?,
        Place { avant, .. } => reading::page(db, room, avant, PAGE).await?,
    };
    Ok(stretch)
}

/// The mark moves behind the answer, which does not wait for a disk. A mark that is lost in a crash costs one badge.
fn note_as_read(instance: &Instance, view: &RoomPage<'_>) {
    let (room, read) = (view.room, view.read);
    let said = view.stretch.messages.last().map_or(0, |message| message.seq);
    // At the end of the room, that answers came was seen too.
    let answered = view.answers.values().map(|answers| answers.last_seq).filter(|_| !view.stretch.newer).max();
    let seen = said.max(answered.unwrap_or_default());
    if read.is_none_or(|read| read < seen) {
        let (instance, room) = (instance.clone(), room.clone());
        tokio::spawn(async move {
            if let Err(error) = reading::mark_read(&instance, &room, seen).await {
                tracing::warn!(%error, "a read mark was not kept");
            }
        });
    }
}

fn composer(room: &RoomAccess, typed: String) -> Composer {
    let announces = room.room().announces;
    let ask = (!announces).then(|| room.path() + requests::ASK);
    let asks_acknowledgement = announces.then_some(false);
    let later = Some(room.path() + pages::LATER);
    Composer { typed, ask, later, asks_acknowledgement, ..Composer::empty(format!("{}/messages", room.path())) }
}

/// Somebody who asks again for the address that a form was sent to.
async fn back_to_room(room: RoomAccess) -> Redirect {
    Redirect::to(&room.path())
}

/// The field of the words.
const BODY: &str = "body";

async fn say(instance: Instance, room: RoomAccess, part: Part, request: Request) -> Served {
    let saying = Saying::read(&instance, &room, request).await?;
    let message = match saying.say(&instance, &room, None).await? {
        Ok(message) => message,
        Err(back) => {
            let empty = composer(&room, String::new());
            let given_back = saying.given_back((&instance, &room), empty, back).await?;
            return give_back(&instance, &room, given_back, part).await;
        }
    };
    match part {
        Part::Script => drawn_alone(&instance, &room, message).await,
        Part::Browser => Ok(Redirect::to(&format!("{}#message-{}", room.path(), message.id)).into_response()),
    }
}

/// The words come back with the sentence that says why they were not said.
async fn give_back(instance: &Instance, room: &RoomAccess, given_back: Composer, part: Part) -> Served {
    let drawn = match part {
        Part::Script => pages::composer(room.membership().lang(), &given_back),
        Part::Browser => draw_room(instance, room, &Place::default(), (given_back, None)).await?,
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, drawn).into_response())
}

/// The message that was just sent, for the page that is open.
async fn drawn_alone(instance: &Instance, room: &RoomAccess, message: Message) -> Served {
    let names = communities::Directory::of(&instance.db, room.membership()).await?;
    let before = store::messages::before(&instance.db, room.room().id, message.seq, 1).await?;
    let lang = room.membership().lang();
    let said = pages::said(&Said {
        card: names.card(message.author.unwrap_or_default()),
        marks: message.mentions.marks(&names, Some(room.reader())),
        room: &room.path(),
        lang,
        standing: Standing::of(room, message.author),
        follows: !message.place.aside && before.first().is_some_and(|before| message.line().follows(&before.line())),
        message: &message,
        spot: Spot::Room,
        archived: false,
        under: None,
    });
    let drawn = raised(maud::html! { (pages::day(lang, message.posted_at)) (said) });
    Ok((StatusCode::CREATED, drawn).into_response())
}

/// The number of a message in an address; what is no number leads to nothing.
pub struct MessageId(pub i64);

impl FromRequestParts<Instance> for MessageId {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> Result<MessageId, Refusal> {
        forms::number(parts, "message").await.map(MessageId)
    }
}

/// A message among those around it. Its address is for ever, the page that shows it is the room's.
async fn one_message(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let message = reading::message(&instance.db, &room, id.0).await?;
    Ok(Redirect::to(&address_of(&instance, &room, &message).await?).into_response())
}

/// The page that shows a message now, at its place there.
async fn address_of(instance: &Instance, room: &RoomAccess, message: &Message) -> Result<String, Refusal> {
    if message.place.aside {
        return Ok(threads::place_of(room, message));
    }
    let latest = reading::page(&instance.db, room, None, PAGE).await?;
    let place = match latest.messages.iter().any(|each| each.id == message.id) {
        true => String::new(),
        false => format!("?autour={}", message.seq),
    };
    Ok(format!("{}{place}#message-{}", room.path(), message.id))
}

async fn ask_edit(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    actions::is_written_in(&room)?;
    let message = mine(&instance, &room, id.0).await?;
    let around = Around::read(&instance, room.membership()).await?;
    Ok(pages::edit(&room, &message, (&message.body, None), around).into_response())
}

async fn edit(instance: Instance, room: RoomAccess, id: MessageId, posted: Posted) -> Served {
    let typed = posted.value(BODY);
    let body = match Body::parse(typed) {
        Ok(body) => body,
        Err(problem) => {
            let message = mine(&instance, &room, id.0).await?;
            let around = Around::read(&instance, room.membership()).await?;
            let page = pages::edit(&room, &message, (typed, Some(problem)), around);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let message = actions::edit(&instance, &room, id.0, body).await?;
    Ok(to_message(&room, &message))
}

/// A message of one's own that still has words.
async fn mine(instance: &Instance, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    let message = reading::message(&instance.db, room, id).await?;
    let is_mine = message.author == Some(room.person_id()) && message.removed.is_none();
    is_mine.then_some(message).ok_or(Refusal::NotFound)
}

async fn ask_remove(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let message = reading::message(&instance.db, &room, id.0).await?;
    actions::remover(&room, &message).filter(|_| message.removed.is_none()).ok_or(Refusal::NotFound)?;
    let around = Around::read(&instance, room.membership()).await?;
    Ok(pages::remove(&room, &message, around).into_response())
}

async fn remove(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let message = actions::remove(&instance, &room, id.0).await?;
    Ok(to_message(&room, &message))
}

fn to_message(room: &RoomAccess, message: &Message) -> Response {
    Redirect::to(&format!("{}/messages/{}", room.path(), message.id)).into_response()
}

/// The words that a message had before it was corrected.
async fn before(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let (message, earlier) = crate::earlier::words(&instance.db, &room, id.0).await?;
    let around = Around::read(&instance, room.membership()).await?;
    Ok(pages::earlier(&room, &message, &earlier, around).into_response())
}

async fn mark_read(instance: Instance, room: RoomAccess, posted: Posted) -> Served {
    let seq = posted.value("seq").parse().map_err(|_| Refusal::Malformed(String::new()))?;
    reading::mark_read(&instance, &room, seq).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn stream(instance: Instance, room: RoomAccess, headers: HeaderMap, place: Query<Place>) -> Served {
    let after = live::resumed(&headers).or(place.apres);
    Ok(follow(&instance, room, after, HEARTBEAT).await?.into_response())
}
