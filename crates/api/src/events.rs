//! The events of a community, live: one stream (Server-Sent Events) whose `id:` is the number of the event. A reader that
//! comes back with `Last-Event-ID` gets the rest, in order and once. It ends when the membership or the token does.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName};
use axum::response::{IntoResponse, Response};
use communities::Membership;
use communities::roles::EnterSpace;
use conversations::channels_of;
use conversations::told::told;
use futures_util::stream;
use identity::Bearer;
use platform::{Follow, Instance, Recorded, Result};
use serde_json::json;
use tokio::time::timeout;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Ended;
use crate::problem::Problem;

/// How long a stream is silent at most: proxies close those that are.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// The face under which frames are drawn once for all readers.
const FACE: &str = "api";

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(follow))
}

/// Follows a community live.
///
/// Each event is a frame `id: SEQ` and `data: {"seq", "kind", "subject", "actor", "at", "data", "message"}`; `message` is
/// there for events of messages, as they are now.
#[utoipa::path(get, path = "/api/v1/communities/{id}/events", tag = "events",
    params(("id" = i64, Path), ("Last-Event-ID" = Option<i64>, Header)), responses(
    (status = 200, content_type = "text/event-stream", body = String),
    (status = 404, body = Problem, content_type = "application/problem+json"),
))]
async fn follow(
    State(instance): State<Instance>,
    bearer: Bearer,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Ended> {
    let member = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<EnterSpace>()?;
    let known = headers.get("last-event-id").and_then(|value| value.to_str().ok()?.trim().parse().ok());
    let follow = Follow::start(&instance.db, id, known).await?;
    let channels = channels_of(&instance.db, &member).await?;
    let reader = Reader { instance, membership: (*member).clone(), channels, follow };
    let head = [
        (CONTENT_TYPE, "text/event-stream"),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((head, Body::from_stream(reader.frames())).into_response())
}

/// One open stream.
struct Reader {
    instance: Instance,
    membership: Membership,
    channels: HashSet<String>,
    follow: Follow,
}

impl Reader {
    fn frames(self) -> impl futures_util::Stream<Item = Result<Bytes>> {
        let hello = stream::iter([Ok(Bytes::from_static(b": jasette\n\n"))]);
        let rest = stream::unfold(Some(self), async |reader| {
            let mut reader = reader?;
            match reader.next().await {
                Ok(Some(frames)) => Some((Ok(frames), Some(reader))),
                Ok(None) => None,
                Err(error) => Some((Err(error), None)),
            }
        });
        futures_util::StreamExt::chain(hello, rest)
    }

    /// What to send next; nothing when the stream must end.
    async fn next(&mut self) -> Result<Option<Bytes>> {
        loop {
            let Ok(events) = timeout(HEARTBEAT, self.follow.next()).await else {
                return Ok(self.still_stands().await?.then(|| Bytes::from_static(b":\n\n")));
            };
            let events = events?;
            if events.is_empty() || (events.iter().any(|event| self.is_about_me(event)) && !self.still_stands().await?)
            {
                return Ok(None);
            }
            let frames = self.draw(events).await?;
            if !frames.is_empty() {
                return Ok(Some(frames));
            }
        }
    }

    /// Whether an event may end this stream: somebody left or changed role, and it is who reads here.
    fn is_about_me(&self, event: &Recorded) -> bool {
        event.kind.starts_with("communities.") && event.subject == self.membership.person_id()
    }

    async fn still_stands(&self) -> Result<bool> {
        let Instance { db, clock, .. } = &self.instance;
        Ok(self.membership.still_stands(db).await? && self.membership.viewer().still_stands(db, clock.now()).await?)
    }

    async fn draw(&self, events: Vec<Arc<Recorded>>) -> Result<Bytes> {
        let mine: Vec<_> = events.into_iter().filter(|event| self.channels.contains(&event.channel)).collect();
        if let [event] = mine.as_slice()
            && let Some(frame) = event.drawn_before(FACE)
        {
            return Ok(frame);
        }
        let messages = told(&self.instance.db, &self.membership, &mine).await?;
        let frames = mine.iter().zip(messages);
        let frames: Vec<_> =
            frames.map(|(event, message)| event.drawn(FACE, || frame(event, message.as_deref()))).collect();
        Ok(frames.concat().into())
    }
}

fn frame(event: &Recorded, message: Option<&str>) -> Bytes {
    let Recorded { seq, kind, subject, actor, at, data, .. } = event;
    let fields = json!({ "seq": seq, "kind": kind, "subject": subject, "actor": actor, "at": at, "data": data });
    let mut text = fields.to_string();
    if let Some(message) = message {
        text.truncate(text.len() - 1);
        text.push_str(&format!(",\"message\":{message}}}"));
    }
    Bytes::from(format!("id: {seq}\ndata: {text}\n\n"))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    #[test]
    fn the_description_is_openapi_3_1_and_names_every_route() {
        let text = crate::description().to_json().expect("a description");
        let description: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(description["openapi"], "3.1.0");
        assert!(description["paths"]["/api/v1/communities/{id}/events"]["get"].is_object());
        assert!(description["components"]["securitySchemes"]["bearer"].is_object());
    }
}
