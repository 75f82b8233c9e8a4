//! How long each measure lasts, and how much of everything there is.

use std::time::Duration;

/// A run, whole or quick.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Whether the numbers are only good for seeing that the bench works.
    pub is_quick: bool,
    /// How often posting is measured, the bare server and Jasette taking turns: the speed of a disk drifts.
    pub rounds: usize,
    /// Each bare measure.
    pub limit: Duration,
    /// Before counting posts.
    pub warm_up: Duration,
    /// While posts without pause are counted, each round.
    pub posting: Duration,
    /// While posts at a steady pace are counted, each round.
    pub steady: Duration,
    /// While pages are asked for.
    pub asking: Duration,
    /// Requests of which the processor's time is taken, each round.
    pub costing: u32,
    /// Messages of the community whose pages are measured, at least.
    pub messages: i64,
    /// Messages among which one looks for some.
    pub found_among: i64,
    /// What is looked for.
    pub queries: usize,
    /// Resources of the library that is looked through.
    pub resources: i64,
    /// How often the server is started.
    pub starts: usize,
    /// Posts to the many readers.
    pub fan_outs: usize,
}

/// People who write without pause.
pub const WRITERS: usize = 32;
/// Communities that are posted to at once, by one writer each.
pub const COMMUNITIES: usize = 32;
/// People who follow live meanwhile.
pub const READERS: usize = 32;
/// Posts a second at the steady pace.
pub const STEADY_PER_SECOND: u32 = 20;
/// People of one community, who post in turn at the steady pace and all follow.
pub const PEOPLE: usize = 15;
/// Readers of one post.
pub const MANY_READERS: usize = 500;
/// Clients who ask for pages.
pub const CLIENTS: usize = 8;
/// How long a server is left alone before its memory is read.
pub const IDLE: Duration = Duration::from_secs(5);

impl Plan {
    /// The run whose numbers may be quoted.
    pub fn whole() -> Plan {
        Plan {
            is_quick: false,
            rounds: 3,
            limit: Duration::from_secs(5),
            warm_up: Duration::from_secs(2),
            posting: Duration::from_secs(10),
            steady: Duration::from_secs(20),
            asking: Duration::from_secs(10),
            costing: 500,
            messages: 100_000,
            found_among: 1_000_000,
            queries: 600,
            resources: 20_000,
            starts: 10,
            fan_outs: 20,
        }
    }

    /// A run of a minute, for seeing that everything works.
    pub fn quick() -> Plan {
        Plan {
            is_quick: true,
            rounds: 1,
            limit: Duration::from_secs(1),
            warm_up: Duration::from_millis(500),
            posting: Duration::from_secs(2),
            steady: Duration::from_secs(3),
            asking: Duration::from_secs(2),
            costing: 200,
            messages: 5_000,
            found_among: 20_000,
            queries: 60,
            resources: 2_000,
            starts: 3,
            fan_outs: 3,
        }
    }
}
