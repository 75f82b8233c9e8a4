//! The edge of the program: what is true of every request, whatever it asks for. It refuses forged requests and bodies
//! that are too large, draws refusals once, sets the headers that keep a page to itself, and counts.

mod draw;
mod headers;
mod origin;
mod room;
mod typed;
mod watch;
pub(crate) mod whence;

use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use identity::{ClientAddress, shared_computer};
use platform::db::patience;
use platform::{Instance, Refusal};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::doors::{Limits, Whole};
use room::Room;
pub(crate) use watch::Watch;

/// The largest body of any request, in bytes: a program file and its form are well below.
const LARGEST_BODY: usize = 512 * 1024;
/// How long a read may take: who looks at a page that cannot be read is told so within three seconds.
const PATIENCE: Duration = Duration::from_secs(2);

/// How many times longer a form with files may take to come.
const WITH_FILES: u32 = 15;

/// Puts the edge around the routes. The first layer is the first that a request meets.
pub(crate) fn around(routes: Router<Instance>, instance: &Instance, (watch, limits): (Watch, Limits)) -> Router {
    // One more than may be kept, so that a file that is too large is refused in words.
    let largest = usize::try_from(instance.settings.files.largest.saturating_mul(2)).unwrap_or(usize::MAX);
    let room = Room::new(limits, largest.max(LARGEST_BODY));
    let edge = ServiceBuilder::new()
        .layer(CompressionLayer::new().compress_when(headers::worth_compressing()))
        .layer(from_fn_with_state((instance.clone(), watch, room), every_request))
        // Those that take files say so themselves.
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(CatchPanicLayer::custom(draw::panicked));
    routes.layer(edge).with_state(instance.clone())
}

/// One layer for all of it: each layer of the framework boxes every request's future and clones all that is inside.
async fn every_request(
    State((instance, watch, room)): State<(Instance, Watch, Room)>,
    request: Request,
    next: Next,
) -> Response {
    patience::within(PATIENCE, answer(&instance, (&watch, &room), request, next)).await
}

async fn answer(instance: &Instance, (watch, room): (&Watch, &Room), mut request: Request, next: Next) -> Response {
    let watched = watch.begin(&mut request);
    let computer = shared_computer::watch(&mut request);
    let mut asked = draw::Asked::of(&request);
    let answer = match room.enter(ClientAddress::of(request.extensions())) {
        _ if origin::is_forged(&request, &instance.settings) => Refusal::Forged.into_response(),
        Some(place) => room.leaves(run(request, next, (room, &mut asked)).await, place),
        None => Refusal::TooManyAtOnce.into_response(),
    };
    let mut answer = draw::refusals(answer, asked, instance).await;
    computer.keeps_nothing_of(&mut answer);
    headers::guard(&mut answer, instance.settings.is_secure());
    watched.end(&answer);
    answer
}

/// The body has so much time to come; an answer that was made without it is ours to replace. A form is kept until it is
/// answered: it may have to be given back.
async fn run(request: Request, next: Next, (room, asked): (&Room, &mut draw::Asked)) -> Response {
    let brings_files = brings_files(&request);
    let patience = if brings_files { room.limits.body * WITH_FILES } else { room.limits.body };
    let Some(request) = limited(request, if brings_files { room.largest } else { LARGEST_BODY }) else {
        return Refusal::TooLarge.into_response();
    };
    let (request, late) = Whole::within(patience, request);
    let answer = match typed::keep(request).await {
        Ok((request, typed)) => {
            asked.typed = typed;
            next.run(request).await
        }
        Err(refusal) => refusal.into_response(),
    };
    if late.is_so() { Refusal::TooSlow.into_response() } else { answer }
}

/// A body that ends at its limit; none where it says that it is longer.
fn limited(request: Request, most: usize) -> Option<Request> {
    let says = request.body().size_hint().lower();
    (says <= most as u64).then(|| request.map(|body| Body::new(http_body_util::Limited::new(body, most))))
}

fn brings_files(request: &Request) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    // A form, or a piece of a file that comes in pieces.
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data") || kind == "application/offset+octet-stream")
}
