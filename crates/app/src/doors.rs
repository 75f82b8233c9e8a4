//! Who may stand at the doors, and for how long. The program has so many descriptors, and each connection takes one: so a line
//! that says half of what it has to say is closed, nobody holds many, and some descriptors are kept for the database and for
//! mail. Behind a trusted proxy, which is one for everybody, requests and streams are counted instead, by whom it names.

mod crowd;
mod descriptors;
mod line;
mod listening;
mod whole;

use std::time::Duration;

pub(crate) use crowd::{Crowd, Seat};
pub use descriptors::make_room;
pub use listening::listen;
pub(crate) use whole::Whole;

/// How many, and how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many connections are open at once, whoever they are.
    pub connections: usize,
    /// How many connections, or requests and streams, are open at once from one place.
    pub by_place: usize,
    /// How many live streams are open at once: the rest of the connections serves pages, however many follow.
    pub streams: usize,
    /// How many live streams a person has open at once, on all their devices.
    pub streams_of_a_person: usize,
    /// How many live streams a browser in which somebody signed in has open at once.
    pub streams_of_a_session: usize,
    /// How long a line may take to say the head of a request, from when it may begin.
    pub head: Duration,
    /// The same for the line of a trusted proxy, which keeps lines for the next request and waits for slow people itself. Longer
    /// than proxies keep a line, so that none is closed under a request that leaves.
    pub head_from_proxy: Duration,
    /// How long the body of a request may take to come whole.
    pub body: Duration,
    /// How long somebody may take to read what waits for them, a piece of an answer at a time.
    pub unread: Duration,
}

impl Limits {
    /// For so many connections.
    pub fn of(connections: usize) -> Limits {
        Limits {
            connections,
            by_place: 256.min(connections / 2).max(1),
            streams: (connections / 2).max(1),
            streams_of_a_person: 40,
            streams_of_a_session: 12,
            head: Duration::from_secs(20),
            head_from_proxy: Duration::from_secs(150),
            body: Duration::from_secs(60),
            unread: Duration::from_secs(30),
        }
    }
}
