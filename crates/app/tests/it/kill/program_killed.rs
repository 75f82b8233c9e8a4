//! `kill -9` of the program under load, and again.

use platform::{Db, events};
use testkit::Database;

use super::load::{self, Load};
use super::program::Program;
use super::reader::Reader;
use super::tally::Tally;
use crate::siege::{self, Row};
use crate::world::{Who, World};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_is_killed_loses_no_post_that_it_acknowledged() {
    let lives = siege::rounds(3, if Database::is_postgres() { 50 } else { 100 });
    // How many posts are acknowledged before each kill.
    let posts = siege::rounds(250, 1_000);
    let world = World::open().await;
    let (room, community) = (load::room_of(&world).await, world.here.community.id);
    let start = events::newest(&world.instance.db, community).await.unwrap();
    // The program must be the only one to hold the file, as it is in the world: what it leaves is what the next one finds.
    world.instance.db.close().await;
    let awa = world.who(Who::Member);
    let mut program = Program::starts(world.location()).await;
    let mut reader = Reader::of(awa, &program, (community, start));
    let (mut kept, mut back) = (Vec::new(), Vec::new());
    for life in 1..=lives {
        let follows = tokio::spawn(reader.follows());
        let load = Load::begins(&world, &program, (room, life));
        load.reaches(posts).await;
        program.is_killed().await;
        kept.extend(load.ends().await);
        reader = follows.await.unwrap();
        back.push(program.starts_again().await);
    }
    assert!(kept.len() >= posts * lives);
    let there = load::messages(&program, awa, room).await;
    let since: Vec<_> = there.iter().filter(|message| message.seq > start).cloned().collect();
    let reader = reader.catches_up(since.last().expect("much was said").seq).await;
    let day = Row::of("the program is killed (`kill -9`) while 16 people post and one follows", lives);
    day.counting(&Tally::of(&kept, &there))
        .promising("who follows hears everything, once, in order", reader.heard == since)
        .back_in(&back)
        .stands_to_its_word();
    program.is_killed().await;
    numbers_have_no_gap(&Db::open(world.location()).await.unwrap(), community).await;
}

/// The events of a community are numbered 1, 2, 3…
pub(super) async fn numbers_have_no_gap(db: &Db, community: i64) {
    let all = events::after(db, community, 0, 1_000_000).await.unwrap();
    let numbers: Vec<_> = all.iter().map(|event| event.seq).collect();
    assert_eq!(numbers, (1..=i64::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
}
