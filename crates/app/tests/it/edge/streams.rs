//! One member opens far more streams than the program has descriptors: the others are answered as before.

use futures_util::future::join_all;

use crate::kill::program::Program;
use crate::siege::{Others, Row, client_at};
use crate::world::{Who, World};

const DESCRIPTORS: &str = "ulimit -n 256";
const STREAMS: usize = 300;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_streams_of_one_member_do_not_close_the_site() {
    let world = World::open().await;
    let community = world.here.community.id;
    let program = Program::starts_with(world.location(), DESCRIPTORS, &[]).await;
    let others = Others::of(&world, world.who(Who::Facilitator), &program);
    let usual = others.ninety_fifth().await;

    let (awa, address) = (world.who(Who::Member), format!("{}/api/v1/communities/{community}/events", program.address));
    let hers = client_at(1);
    let opening = (0..STREAMS).map(|_| hers.get(&address).bearer_auth(&awa.token).send());
    let opened: Vec<_> = join_all(opening).await.into_iter().filter_map(Result::ok).collect();
    let streams = opened.iter().filter(|answer| answer.status() == 200).count();
    assert_eq!(streams, 40, "a person has so many streams");
    assert!(opened.iter().all(|answer| [200, 429].contains(&answer.status().as_u16())));

    let day = Row::of(format!("one member opens {STREAMS} streams, the program has 256 descriptors"), 1);
    day.others(usual, others.meanwhile(usual).await).stands_to_its_word();
    drop(opened);
}
