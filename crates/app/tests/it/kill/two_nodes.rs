//! Two nodes on one PostgreSQL, one of them killed: whoever is on the other notices nothing.

use platform::events;
use testkit::Database;

use super::load::{self, Load};
use super::program::Program;
use super::program_killed::numbers_have_no_gap;
use super::reader::Reader;
use super::tally::Tally;
use crate::siege::{self, Others, Row};
use crate::world::{Who, World};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_nodes_one_is_killed_and_those_on_the_other_go_on() {
    if !Database::is_postgres() {
        return;
    }
    let (lives, posts) = (siege::rounds(1, 20), siege::rounds(150, 500));
    let world = World::open().await;
    let (room, awa, community) = (load::room_of(&world).await, world.who(Who::Member), world.here.community.id);
    let start = events::newest(&world.instance.db, community).await.unwrap();
    let (mut stays, mut dies) = (Program::starts(world.location()).await, Program::starts(world.location()).await);
    let others = Others::of(&world, world.who(Who::Facilitator), &stays);
    let follows = tokio::spawn(Reader::of(awa, &stays, (community, start)).follows());
    let (mut kept, mut back, mut usual, mut besieged) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for life in 1..=lives {
        let here = Load::begins(&world, &stays, (room, 2 * life));
        let there = Load::begins(&world, &dies, (room, 2 * life + 1));
        there.reaches(posts).await;
        usual.extend(others.reads(40).await);
        dies.is_killed().await;
        kept.extend(there.ends().await);
        besieged.extend(others.reads(40).await);
        back.push(dies.starts_again().await);
        kept.extend(here.stops().await);
    }
    let messages = load::messages(&dies, awa, room).await;
    let since: Vec<_> = messages.iter().filter(|message| message.seq > start).cloned().collect();
    stays.is_killed().await;
    let reader = follows.await.unwrap();
    stays.starts_again().await;
    let reader = reader.catches_up(since.last().expect("much was said").seq).await;
    let day = Row::of("of two nodes one is killed (`kill -9`) while 16 people post on each", lives);
    let day = day.counting(&Tally::of(&kept, &messages)).back_in(&back);
    let day = day.others(siege::ninety_fifth(usual), siege::ninety_fifth(besieged));
    day.promising("who follows on the other hears everything, once, in order", reader.heard == since)
        .stands_to_its_word();
    numbers_have_no_gap(&world.instance.db, community).await;
}
