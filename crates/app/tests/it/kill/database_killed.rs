//! PostgreSQL killed under load, while the program stays: people read a sentence meanwhile, then it goes on by itself and
//! nothing that was acknowledged is lost. (SQLite has no server to kill: its file goes with the program.)

use std::time::Instant;

use platform::events;
use testkit::{Database, Page};

use super::load::{self, Load};
use super::postgres::Besieged;
use super::program_killed::numbers_have_no_gap;
use super::reader::Reader;
use super::tally::Tally;
use crate::siege::{self, Row};
use crate::world::Who;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_killed_loses_nothing_and_is_found_again() {
    if !Database::is_postgres() {
        return;
    }
    let Besieged { server, world, program } = Besieged::stands().await;
    let (room, awa, community) = (load::room_of(&world).await, world.who(Who::Member), world.here.community.id);
    let start = events::newest(&world.instance.db, community).await.unwrap();
    let (lives, mut kept, mut back) = (siege::rounds(1, 10), Vec::new(), Vec::new());
    for life in 1..=lives {
        let load = Load::begins(&world, &program, (room, life));
        load.reaches(200).await;
        server.is_killed();
        kept.extend(load.ends().await);

        assert_eq!(program.readiness().await, Some(503));
        for (language, words) in [("fr-CA", "ne répond pas"), ("en-CA", "not answering")] {
            let (status, page) = program.shows(awa, "/profil", language).await;
            assert_eq!(status, 503);
            Page::from(page).shows(words);
        }
        let begun = Instant::now();
        server.starts_again().await;
        program.is_ready().await;
        back.push(begun.elapsed());
    }
    let there = load::messages(&program, awa, room).await;
    let reader =
        Reader::of(awa, &program, (community, start)).catches_up(kept.iter().map(|post| post.seq).max().unwrap());
    Tally::holds(&kept, &reader.await.heard);
    let day = Row::of("the database is killed (`kill -9`) while 16 people post", lives);
    let day = day.counting(&Tally::of(&kept, &there)).back_in(&back);
    day.promising("pages say so meanwhile; the program goes on by itself", true).stands_to_its_word();
    numbers_have_no_gap(&world.instance.db, community).await;
    world.instance.db.close().await;
}
