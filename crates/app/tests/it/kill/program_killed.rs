//! `kill -9` of the program under load, and again.

use std::collections::BTreeSet;

use platform::{Db, events};

use super::load::{self, Kept, Load};
use super::program::Program;
use super::reader::Reader;
use crate::world::{Who, World};

/// How many posts are acknowledged before each kill.
const POSTS: usize = 250;
const LIVES: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_that_is_killed_loses_no_post_that_it_acknowledged() {
    let world = World::open().await;
    let (room, community) = (load::room_of(&world).await, world.here.community.id);
    let start = events::newest(&world.instance.db, community).await.unwrap();
    // The program must be the only one to hold the file, as it is in the world: what it leaves is what the next one finds.
    world.instance.db.close().await;
    let awa = world.who(Who::Member);
    let mut program = Program::starts(world.location()).await;
    let mut reader = Reader::of(awa, &program, (community, start));
    let mut kept = Vec::new();
    for life in 1..=LIVES {
        let follows = tokio::spawn(reader.follows());
        let load = Load::begins(&world, &program, (room, life));
        load.reaches(POSTS).await;
        program.is_killed().await;
        kept.extend(load.ends().await);
        reader = follows.await.unwrap();
        program.starts_again().await;
    }
    assert!(kept.len() >= POSTS * LIVES);
    let there = load::messages(&program, awa, room).await;
    is_all_there(&kept, &there);
    let since: Vec<_> = there.iter().filter(|message| message.seq > start).cloned().collect();
    let reader = reader.catches_up(since.last().expect("much was said").seq).await;
    assert!(reader.heard == since, "the reader heard {} of {}, or not in their order", reader.heard.len(), since.len());
    program.is_killed().await;
    numbers_have_no_gap(&Db::open(world.location()).await.unwrap(), community).await;
}

/// Each acknowledged post is there once, with the number that was given for it.
#[track_caller]
pub(super) fn is_all_there(kept: &[Kept], there: &[Kept]) {
    let lost: Vec<_> = kept.iter().filter(|post| !there.contains(post)).collect();
    assert!(lost.is_empty(), "{} of {} acknowledged posts are lost: {:?}", lost.len(), kept.len(), lost.first());
    let bodies: BTreeSet<_> = there.iter().map(|message| message.body.as_str()).collect();
    let twice = there.len() - bodies.len();
    let numbers: Vec<_> = there.iter().map(|message| message.seq).collect();
    assert!(numbers.is_sorted_by(|one, next| one < next), "numbers grow");
    assert_eq!(twice, 0, "nothing is there twice");
}

/// The events of a community are numbered 1, 2, 3…
pub(super) async fn numbers_have_no_gap(db: &Db, community: i64) {
    let all = events::after(db, community, 0, 1_000_000).await.unwrap();
    let numbers: Vec<_> = all.iter().map(|event| event.seq).collect();
    assert_eq!(numbers, (1..=i64::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
}
