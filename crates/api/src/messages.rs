//! Messages of a room: reading them, saying something, correcting it, taking it away.

use axum::Json;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use communities::Directory;
use conversations::reactions::{Emoji, Wish, react};
use conversations::requests::{self, Asking};
use conversations::told::{Author, ReactionTold, Told, author};
use conversations::under::{Under, under};
use conversations::{
    Body as Words, Draft, Message, RoomAccess, answer, edit, post, reading, remove, tell_of_files, thread,
};
use forms::Key;
use identity::PresentedToken;
use platform::Instance;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Body, Ended};
use crate::files::within;
use crate::problem::Problem;
use crate::rooms::Entered;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list, say)).routes(routes!(correct, take_away)).routes(routes!(say_by_emoji))
}

/// What to say.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Saying {
    /// Markdown.
    #[schema(min_length = 1, max_length = 8000)]
    body: String,
    /// The message that it answers, any of its thread; absent for what begins by itself.
    #[serde(default)]
    thread: Option<i64>,
    /// Whether an answer is read in the room too, and not in its thread alone.
    #[serde(default)]
    also_in_room: bool,
    /// That everybody of the room is to be told, when the words name everybody: without it they are refused, and twice a day
    /// is the most.
    #[serde(default)]
    everyone: bool,
    /// Whether those who read are asked to say so (« lu et compris »), in a room of announcements; an answer asks nobody.
    #[serde(default)]
    asks_acknowledgement: bool,
    /// What makes it a request for help; absent for what asks for none. An answer is no request.
    #[serde(default)]
    request: Option<AskingForHelp>,
    /// The numbers of the files that go with it, which the token's owner sent and which wait.
    #[serde(default)]
    #[schema(max_items = 10)]
    files: Vec<i64>,
}

/// A request for help: the message says what is needed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AskingForHelp {
    /// The day by which help is needed: its beginning, in milliseconds UTC; absent when there is no hurry.
    #[serde(default)]
    needed_by: Option<i64>,
}

/// What to put in the place of what was said.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Correcting {
    /// Markdown; absent when the words stay.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 8000)]
    body: Option<String>,
    /// What its files show or say from now on; those that are not named stay as they are.
    #[serde(default)]
    #[schema(max_items = 10)]
    files: Vec<TellingOfFile>,
}

/// What a file shows or says.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TellingOfFile {
    /// The number of the file.
    id: i64,
    /// In the words of who sent it: empty for a picture that only decorates, absent when it is not said.
    #[serde(default)]
    #[schema(max_length = 1000)]
    told: Option<String>,
}

/// A message that is on disk.
#[derive(Serialize, ToSchema)]
struct PostedAnswer {
    /// Its number.
    id: i64,
    /// Its place among the events of the community.
    seq: i64,
}

/// A stretch of a room.
#[derive(Serialize, ToSchema)]
struct Messages<'a> {
    /// The messages, the oldest first.
    items: Vec<Told<'a>>,
    /// What to give as `before` for the messages before these; absent at the beginning of the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<i64>,
}

/// Which stretch.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Stretch {
    /// Only messages whose `seq` is smaller; the newest ones when absent.
    before: Option<i64>,
    /// The answers to this message, instead of what is said in the room.
    thread: Option<i64>,
    /// How many at most; 50 when absent.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<i64>,
}

/// A stretch of a room's messages.
#[utoipa::path(get, path = "/api/v1/rooms/{id}/messages", tag = "messages", params(("id" = i64, Path), Stretch), responses(
    (status = 200, body = Messages),
    (status = 422, body = Problem, content_type = "application/problem+json", description = "A parameter is not what it must be."),
))]
async fn list(instance: Instance, Entered(room): Entered, Query(asked): Query<Stretch>) -> Result<Response, Ended> {
    let limit = most(&room, asked.limit)?;
    let (messages, older) = match asked.thread {
        Some(first) => thread::answers_to(&instance.db, &room, first, (asked.before, limit)).await?,
        None => {
            let stretch = reading::page(&instance.db, &room, asked.before, limit).await?;
            (stretch.messages, stretch.older)
        }
    };
    let ids: Vec<i64> = messages.iter().map(|message| message.id).collect();
    let Under { answers, reactions, requests, .. } = under(&instance.db, room.person_id(), &ids).await?;
    let directory = Directory::of(&instance.db, room.membership()).await?;
    let told = |message| {
        Told::new(message, author(&directory, message))
            .answered(answers.get(&message.id))
            .reacted(reactions.get(&message.id))
            .asking(requests.get(&message.id))
    };
    let items = messages.iter().map(told).collect();
    let next = messages.first().map(|message| message.seq).filter(|_| older);
    Ok(Json(Messages { items, next }).into_response())
}

/// Says something in a room, or under a message. An `Idempotency-Key` makes a second sending of the same words the same message.
#[utoipa::path(post, path = "/api/v1/rooms/{id}/messages", tag = "messages",
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header)), request_body = Saying, responses(
    (status = 201, body = PostedAnswer),
    (status = 409, body = Problem, content_type = "application/problem+json", description = "A file is gone, or the room is only read."),
))]
async fn say(
    instance: Instance,
    token: PresentedToken,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(saying): Body<Saying>,
) -> Result<(StatusCode, Json<PostedAnswer>), Ended> {
    // Once the body is there, which may take its time: whoever lost their place meanwhile has no last word.
    let room = RoomAccess::enter_with(&instance, &token, id).await?;
    let body = words(&room, &saying.body, saying.files.len())?;
    let (key, files, everyone) = (key(&headers), saying.files, saying.everyone);
    let asks_acknowledgement = saying.asks_acknowledgement;
    let draft = |body| Draft { body, everyone, key: key.clone(), files: files.clone(), asks_acknowledgement };
    let message = match (saying.request, saying.thread) {
        (Some(_), thread) if thread.is_some() || !files.is_empty() => return Err(no_request(&room).into()),
        (Some(AskingForHelp { needed_by }), _) => {
            requests::ask(&instance, &room, Asking { words: body, needed_by, key }).await?
        }
        (None, Some(to)) => answer(&instance, &room, (to, !saying.also_in_room), draft(body)).await?.message,
        (None, None) => post(&instance, &room, draft(body)).await?.message,
    };
    Ok((StatusCode::CREATED, Json(PostedAnswer { id: message.id, seq: message.seq })))
}

/// Corrects one's own words, or what one's files show or say.
#[utoipa::path(patch, path = "/api/v1/rooms/{id}/messages/{message}", tag = "messages",
    params(("id" = i64, Path), ("message" = i64, Path)), request_body = Correcting, responses(
    (status = 200, body = Told),
    (status = 409, body = Problem, content_type = "application/problem+json", description = "The room is only read."),
))]
async fn correct(
    instance: Instance,
    token: PresentedToken,
    Path((id, message)): Path<(i64, i64)>,
    Body(correcting): Body<Correcting>,
) -> Result<Response, Ended> {
    let room = RoomAccess::enter_with(&instance, &token, id).await?;
    let lang = room.membership().lang();
    let told = correcting.files.iter().map(|file| Ok((file.id, within(lang, file.told.as_deref())?)));
    let told: Vec<_> = told.collect::<Result<_, Problem>>()?;
    if let Some(body) = &correcting.body {
        edit(&instance, &room, message, words(&room, body, 0)?).await?;
    }
    let message = tell_of_files(&instance, &room, message, &told).await?;
    Ok(mine(&room, &message))
}

/// Takes a message away: one's own, or anybody's for the coordination and the facilitation. A trace remains.
#[utoipa::path(delete, path = "/api/v1/rooms/{id}/messages/{message}", tag = "messages",
    params(("id" = i64, Path), ("message" = i64, Path)), responses(
    (status = 200, body = Told),
))]
async fn take_away(
    instance: Instance,
    Entered(room): Entered,
    Path((_room, message)): Path<(i64, i64)>,
) -> Result<Response, Ended> {
    let message = remove(&instance, &room, message).await?;
    Ok(mine(&room, &message))
}

/// What to say by one emoji.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Reacting {
    /// One emoji, and nothing else.
    #[schema(min_length = 1, max_length = 12)]
    emoji: String,
    /// Whether it stands from now on, or goes.
    #[serde(default = "stands")]
    on: bool,
}

pub(crate) fn stands() -> bool {
    true
}

/// What stands under a message.
#[derive(Serialize, ToSchema)]
struct Reacted {
    /// Each emoji, the one that came first before the others.
    items: Vec<ReactionTold>,
}

/// Says one emoji under a message, or takes it back. The same once more changes nothing.
#[utoipa::path(post, path = "/api/v1/rooms/{id}/messages/{message}/reactions", tag = "messages",
    params(("id" = i64, Path), ("message" = i64, Path)), request_body = Reacting, responses(
    (status = 200, body = Reacted),
))]
async fn say_by_emoji(
    instance: Instance,
    token: PresentedToken,
    Path((id, message)): Path<(i64, i64)>,
    Body(reacting): Body<Reacting>,
) -> Result<Json<Reacted>, Ended> {
    let room = RoomAccess::enter_with(&instance, &token, id).await?;
    let lang = room.membership().lang();
    let not_one = || Problem::field(lang, "emoji", t!(lang, "problem-emoji"));
    let emoji = Emoji::parse(&reacting.emoji).ok_or_else(not_one)?;
    let wish = if reacting.on { Wish::Stand } else { Wish::Go };
    let (_, stands) = react(&instance, &room, message, (&emoji, wish)).await?;
    Ok(Json(Reacted { items: stands.iter().map(ReactionTold::from).collect() }))
}

fn no_request(room: &RoomAccess) -> Problem {
    let lang = room.membership().lang();
    Problem::field(lang, "request", t!(lang, "problem-request"))
}

fn most(room: &RoomAccess, asked: Option<i64>) -> Result<i64, Problem> {
    let lang = room.membership().lang();
    let limit = asked.unwrap_or(reading::PAGE);
    let fits = (1..=reading::MOST).contains(&limit);
    fits.then_some(limit).ok_or_else(|| Problem::field(lang, "limit", t!(lang, "problem-limit", most = reading::MOST)))
}

fn words(room: &RoomAccess, typed: &str, files: usize) -> Result<Words, Problem> {
    let lang = room.membership().lang();
    Words::parse_beside(typed, files).map_err(|problem| Problem::field(lang, "body", problem.sentence(lang)))
}

pub(crate) fn key(headers: &HeaderMap) -> Option<Key> {
    Key::parse(headers.get("idempotency-key")?.to_str().ok()?)
}

/// A message that its own author just changed, or a trace, which names nobody.
fn mine(room: &RoomAccess, message: &Message) -> Response {
    let me = room.membership().viewer();
    let author = Author { id: me.id(), name: me.person().name.clone() };
    Json(Told::new(message, Some(author))).into_response()
}
