//! PostgreSQL killed under load, while the program stays: people read a sentence meanwhile, then it goes on by itself and
//! nothing that was acknowledged is lost. (SQLite has no server to kill: its file goes with the program.)

use platform::{Db, events};
use testkit::{Database, Page};

use super::load::{self, Load};
use super::postgres::Server;
use super::program::Program;
use super::program_killed::{is_all_there, numbers_have_no_gap};
use super::reader::Reader;
use crate::world::{Person, Who, World};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_killed_loses_nothing_and_is_found_again() {
    if !Database::is_postgres() {
        return;
    }
    let server = Server::starts();
    let db = Db::open(&server.location).await.unwrap();
    db.migrate().await.unwrap();
    let world = World::on(db).await;
    let (room, awa, community) = (load::room_of(&world).await, world.who(Who::Member), world.here.community.id);
    let start = events::newest(&world.instance.db, community).await.unwrap();
    let program = Program::starts(&server.location).await;
    let load = Load::begins(&world, &program, (room, 1));
    load.reaches(200).await;
    server.is_killed();
    let kept = load.ends().await;

    assert_eq!(program.readiness().await, Some(503));
    reads_a_sentence(&program, awa).await;

    server.starts_again().await;
    program.is_ready().await;
    is_all_there(&kept, &load::messages(&program, awa, room).await);
    let reader =
        Reader::of(awa, &program, (community, start)).catches_up(kept.iter().map(|post| post.seq).max().unwrap());
    is_all_there(&kept, &reader.await.heard);
    numbers_have_no_gap(&world.instance.db, community).await;
    world.instance.db.close().await;
}

/// The page of somebody who asks while there is no database, in the language of their browser.
async fn reads_a_sentence(program: &Program, awa: &Person) {
    for (language, words) in [("fr-CA", "ne répond pas"), ("en-CA", "not answering")] {
        let client = reqwest::Client::new();
        let request = client.get(format!("{}/profil", program.address)).header("cookie", awa.cookie());
        let answer = request.header("accept-language", language).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 503);
        Page::from(answer.text().await.unwrap()).shows(words);
    }
}
