//! A database that stands still: a machine that swaps, a disk that hangs, a file that somebody else holds. It refuses nothing and
//! answers nothing; people are told so within three seconds, and when it goes on, nothing is lost.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use platform::{Db, Result, sql_pair};
use testkit::{Database, Page};

use super::load::{self, Load};
use super::postgres::Besieged;
use super::program::Program;
use super::tally::Tally;
use crate::siege::{self, Row};
use crate::world::{Person, Who, World};

/// Who looks at a page is told within this time that it cannot be read.
const TOLD_WITHIN: Duration = Duration::from_secs(3);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_database_stands_still_people_are_told_within_three_seconds() {
    if !Database::is_postgres() {
        return;
    }
    let Besieged { server, world, program } = Besieged::stands().await;
    let (room, awa) = (load::room_of(&world).await, world.who(Who::Member));
    let (lives, mut kept) = (siege::rounds(1, 10), Vec::new());
    let (mut told, mut back) = (Duration::ZERO, Vec::new());
    for life in 1..=lives {
        let load = Load::begins(&world, &program, (room, life));
        load.reaches(200).await;
        server.stands_still();
        told = told.max(are_told(&program, &world, awa).await);
        is_given_back(&program, &world, awa).await;
        let begun = Instant::now();
        server.goes_on();
        program.is_ready().await;
        back.push(begun.elapsed());
        kept.extend(load.stops().await);
    }
    let tally = Tally::of(&kept, &load::messages(&program, awa, room).await);
    let day = Row::of("the database stands still (SIGSTOP) while 16 people post", lives).counting(&tally);
    let promise = format!("pages say so within 3 s (the slowest: {:.1} s)", told.as_secs_f64());
    day.promising(promise, told < TOLD_WITHIN).back_in(&back).stands_to_its_word();
    world.instance.db.close().await;
}

/// Several people and a program ask for pages, more than there are connections; how long the slowest of them waits to be told.
async fn are_told(program: &Program, world: &World, awa: &Person) -> Duration {
    let paths = [world.here.path(""), "/profil".into(), "/".into(), world.here.path("/rencontres")];
    let asking = (0..40).map(|number: usize| {
        let path = &paths[number % paths.len()];
        async move {
            let begun = Instant::now();
            let (status, page) = program.shows(awa, path, "fr-CA").await;
            assert_eq!(status, 503, "{path}");
            Page::from(page).shows("ne répond pas");
            begun.elapsed()
        }
    });
    join_all(asking).await.into_iter().max().expect("many ask")
}

/// What somebody wrote comes back whole, as on a full disk.
async fn is_given_back(program: &Program, world: &World, awa: &Person) {
    let begun = Instant::now();
    let words = "Une phrase qui compte.";
    let (status, page) = program.takes(awa, &world.here.path(&room_messages(world)), &[("body", words)]).await;
    assert_eq!(status, 503);
    let page = Page::from(page);
    let given_back = page.shows("n’a pas été gardé").form_with_button("Envoyer de nouveau").entries();
    assert_eq!(given_back, [("body".to_owned(), words.to_owned())]);
    assert!(begun.elapsed() < TOLD_WITHIN, "it took {:?}", begun.elapsed());
}

fn room_messages(world: &World) -> String {
    format!("/salons/{}/messages", world.here.room)
}

/// Others read for long on all the connections there are.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_no_connection_is_free_people_are_told_within_three_seconds() {
    let world = World::open().await;
    let awa = world.who(Who::Member);
    let readers: Vec<_> = (0..24).map(|_| tokio::spawn(reads_for_long(world.instance.db.clone()))).collect();
    tokio::time::sleep(Duration::from_millis(300)).await;
    for path in ["/profil".to_owned(), world.here.path("")] {
        let begun = Instant::now();
        awa.get(path).await.is(503).shows("ne répond pas");
        assert!(begun.elapsed() < TOLD_WITHIN, "it took {:?}", begun.elapsed());
    }
    for reader in readers {
        if reader.is_finished() {
            reader.await.unwrap().expect("what works in the background is not cut");
        } else {
            reader.abort();
        }
    }
}

async fn reads_for_long(db: Db) -> Result<i64> {
    let slow = sql_pair(
        "WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 10000000) \
         SELECT MAX(n) FROM numbers",
        "SELECT CAST(1 AS BIGINT) FROM pg_sleep(60)",
    );
    slow.value(&db).await
}

/// Somebody else writes into the file and does not come to an end: pages are read, what is sent is given back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_somebody_else_holds_the_file_pages_are_read_and_forms_come_back() {
    if Database::is_postgres() {
        return;
    }
    let world = World::open().await;
    let (awa, other) = (world.who(Who::Member), Db::open(world.location()).await.unwrap());
    let holds = other.begin().await.unwrap();
    holds.open_stream(i64::MAX).await.unwrap();
    // A page that has something to write down in passing.
    world.instance.clock.advance(2 * platform::HOUR);
    let begun = Instant::now();
    awa.get(world.here.path("")).await.is(200);
    assert!(begun.elapsed() < TOLD_WITHIN, "it took {:?}", begun.elapsed());
    let sent = awa.post(world.here.path(&room_messages(&world)), &[("body", "Une phrase qui compte.")]).await;
    sent.is(503).page.shows("n’a pas été gardé").button("Envoyer de nouveau");
    drop(holds);
    other.close().await;
    awa.post(world.here.path(&room_messages(&world)), &[("body", "Une phrase qui compte.")]).await.is(303);
}
