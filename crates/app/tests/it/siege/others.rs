//! Those who are not the attack, and read as they always do.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use reqwest::Client;

use super::{is_whole, rounds};
use crate::kill::program::Program;
use crate::world::{Person, World};

/// Longer than anybody waits for a page.
const FOR_EVER: Duration = Duration::from_secs(10);

/// Somebody at this address of the machine (127.0.0.`last`), on a new connection for each request.
pub(crate) fn client_at(last: u8) -> Client {
    let client = Client::builder().local_address(Some(Ipv4Addr::new(127, 0, 0, last).into()));
    client.pool_max_idle_per_host(0).connect_timeout(FOR_EVER).build().unwrap()
}

/// Somebody of the community, at 127.0.0.2, who opens a room again and again.
pub(crate) struct Others {
    client: Client,
    page: String,
    cookie: String,
}

impl Others {
    pub(crate) fn of(world: &World, person: &Person, program: &Program) -> Others {
        let page = world.here.path(&format!("/salons/{}", world.here.room));
        Others { client: client_at(2), page: format!("{}{page}", program.address), cookie: person.cookie() }
    }

    /// How long the page takes them, of a hundred times the ninety-fifth.
    pub(crate) async fn ninety_fifth(&self) -> Duration {
        ninety_fifth(self.reads(rounds(40, 400)).await)
    }

    /// The same while the program is besieged. The suite shares its machine: where something else took it for a moment, it is measured
    /// again, and what stays long is what counts.
    pub(crate) async fn meanwhile(&self, usual: Duration) -> Duration {
        let mut took = self.ninety_fifth().await;
        for _ in 0..rounds(5, 0) {
            if as_usual(usual, took) {
                break;
            }
            took = took.min(self.ninety_fifth().await);
        }
        took
    }

    /// How long the page takes them, each time.
    pub(crate) async fn reads(&self, times: usize) -> Vec<Duration> {
        let mut took = Vec::new();
        for _ in 0..times {
            let begun = Instant::now();
            let answer = self.client.get(&self.page).header("cookie", &self.cookie).timeout(FOR_EVER).send();
            let answer = answer.await.expect("others are answered");
            assert_eq!(answer.status().as_u16(), 200);
            answer.bytes().await.unwrap();
            took.push(begun.elapsed());
        }
        took
    }
}

/// Of a hundred the ninety-fifth.
pub(crate) fn ninety_fifth(mut took: Vec<Duration>) -> Duration {
    took.sort();
    took[took.len() * 95 / 100]
}

/// Whether they are answered as usual: twice the time is still that, with what a busy machine adds. The suite shares its
/// machine with other tests.
pub(super) fn as_usual(usual: Duration, besieged: Duration) -> bool {
    let (times, slack) = if is_whole() { (2, 50) } else { (4, 200) };
    besieged <= usual * times + Duration::from_millis(slack)
}
