//! Room for everybody: so many requests from one place at once, so many live streams of one person, of one browser, and in all.
//! What is open is held until its last byte has left.

use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use http_body::{Frame, SizeHint};
use identity::ClientAddress;
use platform::Refusal;
use platform::live::Reader;

use crate::doors::{Crowd, Limits, Seat};

/// What is open in this process.
#[derive(Clone)]
pub(super) struct Room {
    pub(super) limits: Limits,
    /// The largest form with files, in bytes.
    pub(super) largest: usize,
    places: Crowd<IpAddr>,
    streams: Crowd<Follows>,
}

/// Under what a stream is counted.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Follows {
    Somebody,
    Person(i64),
    Session(i64),
}

/// The place of a request.
pub(super) type Place = Seat<IpAddr>;

impl Room {
    pub(super) fn new(limits: Limits, largest: usize) -> Room {
        Room { limits, largest, places: Crowd::default(), streams: Crowd::default() }
    }

    /// A place for a request, unless its sender has too many open.
    pub(super) fn enter(&self, from: ClientAddress) -> Option<Place> {
        self.places.enter(from.neighbourhood(), self.limits.by_place)
    }

    /// An answer that is done gives its place back; a stream keeps it, if there is room for one more.
    pub(super) fn leaves(&self, answer: Response, place: Place) -> Response {
        let is_stream = answer.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
        if !is_stream {
            return answer;
        }
        let Some(seats) = self.seats_of(answer.extensions().get::<Reader>()) else {
            return Refusal::TooManyAtOnce.into_response();
        };
        answer.map(|body| Body::new(Held { body, _place: place, _seats: seats }))
    }

    fn seats_of(&self, reader: Option<&Reader>) -> Option<Vec<Seat<Follows>>> {
        let limits = &self.limits;
        let person = reader.map(|reader| (Follows::Person(reader.person), limits.streams_of_a_person));
        let session = reader.and_then(|reader| reader.session);
        let session = session.map(|session| (Follows::Session(session), limits.streams_of_a_session));
        let all = [(Follows::Somebody, limits.streams)].into_iter().chain(person).chain(session);
        all.map(|(who, most)| self.streams.enter(who, most)).collect()
    }
}

/// A stream that holds its places.
struct Held {
    body: Body,
    _place: Place,
    _seats: Vec<Seat<Follows>>,
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
