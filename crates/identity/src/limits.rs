//! How often something may be done under one key: so many times at once, then one each pause. Counted in the memory of this
//! process only, and written nowhere; what must hold whatever happens is counted in the database.

use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use governor::clock::Clock as _;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use platform::{Clock, Refusal};

use crate::client::ClientAddress;

/// Keys beyond which those that are full again are dropped.
const MANY: usize = 10_000;

/// Too much: how many seconds to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait(pub u64);

/// A limit, by key.
pub struct Limit<K: Hash + Eq + Clone>(RateLimiter<K, DashMapStateStore<K>, Ticks, NoOpMiddleware<Duration>>);

impl<K: Hash + Eq + Clone> Limit<K> {
    /// So many at once, then one each `pause`.
    pub fn new(at_once: u32, pause: Duration, clock: &Clock) -> Limit<K> {
        let quota = Quota::with_period(pause).expect("no pause is zero");
        let at_once = NonZeroU32::new(at_once).expect("no limit is zero");
        Limit(RateLimiter::new(quota.allow_burst(at_once), DashMapStateStore::default(), Ticks(clock.clone())))
    }

    /// Counts one more, or says how long to wait.
    pub fn check(&self, key: &K) -> Result<(), Wait> {
        if self.0.len() > MANY {
            self.0.retain_recent();
        }
        self.0.check_key(key).map_err(|not_until| {
            let wait = not_until.wait_time_from(self.0.clock().now());
            Wait(wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
        })
    }
}

/// A room of sixty people at once from behind one router passes a door that asks for no session; a machine that knocks there
/// for sport waits 20 seconds each time. Who passed is known to the memory of this process only.
#[derive(Clone, Default)]
pub struct RoomGate(Arc<OnceLock<Limit<IpAddr>>>);

impl RoomGate {
    /// Counts one more from a place; `Refusal::TooMany` when it must wait.
    pub fn pass(&self, clock: &Clock, from: ClientAddress) -> Result<(), Refusal> {
        let limit = self.0.get_or_init(|| Limit::new(60, Duration::from_secs(20), clock));
        limit.check(&from.neighbourhood()).map_err(|Wait(retry_after)| Refusal::TooMany { retry_after })
    }
}

/// The time that passes on the instance's clock, whatever its date says: tests move it.
struct Ticks(Clock);

impl governor::clock::Clock for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.passed()
    }
}

impl governor::clock::ReasonablyRealtime for Ticks {}
