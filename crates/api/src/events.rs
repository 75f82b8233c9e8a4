//! The events of a community, live: one stream (Server-Sent Events) whose `id:` is the number of the event. A reader that
//! comes back with `Last-Event-ID` gets the rest, in order and once. It ends when the membership or the token does.

use std::collections::HashSet;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use communities::live::{self, Frames, HEARTBEAT, LiveStream, Telling};
use communities::roles::EnterSpace;
use communities::{Grant, Membership};
use conversations::told::told;
use conversations::{channels_of, moves_doors};
use identity::Bearer;
use platform::{Instance, Recorded, Result};
use serde_json::json;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Ended;

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
))]
async fn follow(
    instance: Instance,
    bearer: Bearer,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Ended> {
    let reader = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant()?;
    let telling = CommunityTelling { instance: instance.clone(), reader, channels: HashSet::new() };
    let stream = LiveStream::start(&instance, telling, live::resumed(&headers), HEARTBEAT).await?;
    Ok(stream.into_response())
}

/// What is told of a community to one reader.
struct CommunityTelling {
    instance: Instance,
    reader: Grant<EnterSpace>,
    channels: HashSet<String>,
}

impl Telling for CommunityTelling {
    fn reader(&self) -> &Membership {
        &self.reader
    }

    async fn begin(&mut self, frames: &mut Frames) -> Result<()> {
        self.channels = channels_of(&self.instance, &self.reader).await?;
        frames.push(&b": jasette\n\n"[..]);
        Ok(())
    }

    async fn hear(&mut self, mut events: Vec<Arc<Recorded>>, frames: &mut Frames) -> Result<()> {
        if events.iter().any(|event| moves_doors(&event.kind)) {
            self.channels = channels_of(&self.instance, &self.reader).await?;
        }
        events.retain(|event| self.channels.contains(&event.channel));
        // As a rule another reader heard them first.
        let drawn_before: Option<Vec<Bytes>> = events.iter().map(|event| event.drawn_before(FACE)).collect();
        let drawn = match drawn_before {
            Some(drawn) => drawn,
            None => self.draw(&events).await?,
        };
        drawn.into_iter().for_each(|frame| frames.push(frame));
        Ok(())
    }

    async fn beat(&mut self, frames: &mut Frames) -> Result<()> {
        frames.push(&b":\n\n"[..]);
        Ok(())
    }
}

impl CommunityTelling {
    async fn draw(&self, events: &[Arc<Recorded>]) -> Result<Vec<Bytes>> {
        let messages = told(&self.instance.db, &self.reader, events).await?;
        let each = events.iter().zip(messages);
        Ok(each.map(|(event, message)| event.drawn(FACE, || frame(event, message.as_deref()))).collect())
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
        let said = |method: &str| {
            let operation = &description["paths"]["/api/v1/rooms/{id}/messages"][method];
            let answers = operation["responses"].as_object().expect("answers");
            answers.keys().map(String::as_str).collect::<Vec<_>>()
        };
        let schema = |name: &str, field: &str| &description["components"]["schemas"][name]["properties"][field];
        assert_eq!(schema("Saying", "body")["maxLength"], conversations::MOST_CHARACTERS);
        assert_eq!(schema("Rsvp", "reason")["maxLength"], meetings::answers::LONGEST_REASON);
        assert_eq!(schema("Rsvp", "answer")["$ref"], "#/components/schemas/meetings_Answer");
        let words = |name: &str| &description["components"]["schemas"][name]["enum"];
        assert_eq!(*words("meetings_Answer"), serde_json::json!(["here", "online", "cannot"]));
        assert_eq!(*words("meetings_State"), serde_json::json!(["planned", "set", "held", "cancelled"]));
        // What has the same name elsewhere is another thing: the crate stands before it.
        assert_eq!(*words("meetings_Mode"), serde_json::json!(["in_person", "online", "hybrid"]));
        assert_eq!(words("meetings_Kind")[0], "welcome");
        assert_eq!(said("get"), ["200", "400", "401", "404", "422", "429", "503"]);
        assert_eq!(said("post"), ["201", "400", "401", "403", "404", "408", "409", "413", "422", "429", "503"]);
    }
}
