//! One member opens far more streams than the program has descriptors: the others are answered as before.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use reqwest::Client;

use crate::kill::program::Program;
use crate::world::{Who, World};

const DESCRIPTORS: &str = "ulimit -n 256";
const STREAMS: usize = 300;
const PAGES: usize = 60;

/// Somebody at this address of the machine, who waits ten seconds at most.
fn client_at(last: u8) -> Client {
    let client = Client::builder().local_address(Some(Ipv4Addr::new(127, 0, 0, last).into()));
    client.pool_max_idle_per_host(0).connect_timeout(Duration::from_secs(10)).build().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_streams_of_one_member_do_not_close_the_site() {
    let world = World::open().await;
    let community = world.here.community.id;
    let program = Program::starts_with(world.location(), DESCRIPTORS, &[]).await;
    let usual = ninety_fifth(&program).await;

    let (awa, address) = (world.who(Who::Member), format!("{}/api/v1/communities/{community}/events", program.address));
    let hers = client_at(1);
    let opening = (0..STREAMS).map(|_| hers.get(&address).bearer_auth(&awa.token).send());
    let opened: Vec<_> = join_all(opening).await.into_iter().filter_map(Result::ok).collect();
    let streams = opened.iter().filter(|answer| answer.status() == 200).count();
    assert_eq!(streams, 40, "a person has so many streams");
    assert!(opened.iter().all(|answer| [200, 429].contains(&answer.status().as_u16())));

    let besieged = ninety_fifth(&program).await;
    assert!(besieged < usual * 4 + Duration::from_millis(200), "{usual:?} became {besieged:?}");
    drop(opened);
}

/// How long a page takes for somebody elsewhere, at the 95th of a hundred.
async fn ninety_fifth(program: &Program) -> Duration {
    let (client, mut took) = (client_at(2), Vec::new());
    for _ in 0..PAGES {
        let begun = Instant::now();
        let answer = client.get(format!("{}/connexion", program.address)).timeout(Duration::from_secs(10)).send();
        assert_eq!(answer.await.expect("others are answered").status().as_u16(), 200);
        took.push(begun.elapsed());
    }
    took.sort();
    took[PAGES * 95 / 100]
}
