//! The drill, by the commands: a copy under load, the machine lost, the program started on what was restored.

use reqwest::Client;

use super::{Elsewhere, Shelf};
use crate::edge::says;
use crate::kill::load::{self, Load};
use crate::kill::program::Program;
use crate::kill::tally::Tally;
use crate::world::{Person, Who, World};

const POSTS: usize = 150;

/// Somebody deletes their account, for good.
async fn deletes_their_account(person: &Person, program: &Program) {
    let form = [("email", person.account().email.as_str())];
    let asked = Client::new().post(format!("{}/profil/suppression", program.address)).form(&form);
    let answer = asked.header("cookie", person.cookie()).header("sec-fetch-site", "same-origin").send().await.unwrap();
    assert!(answer.url().path().ends_with("/compte-supprime"), "{}", answer.url());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_before_a_copy_is_there_when_the_program_starts_on_it() {
    let world = World::open().await;
    let (room, shelf) = (load::room_of(&world).await, Shelf::new());
    let leaving = world.twin(Who::Advisor).await;
    world.instance.db.close().await;
    let settings = shelf.settings(world.location());
    let mut program = Program::starts_with(world.location(), "true", &settings).await;
    let load = Load::begins(&world, &program, (room, 1));
    load.reaches(POSTS).await;
    let before = load.so_far();
    let (fine, said) = says(&["backup"], &settings).await;
    assert!(fine, "{said}");
    load.reaches(before.len() + POSTS / 3).await;
    deletes_their_account(&leaving, &program).await;
    let awa = world.who(Who::Member);
    program.is_killed().await;
    let all = load.ends().await;

    let elsewhere = Elsewhere::beside(&shelf).await;
    let file = app::backup::Shelf::of(&shelf.config(world.location()).backup.unwrap()).copies().remove(0).file;
    let key = shelf.place("key.txt");
    std::fs::write(&key, format!("# à garder\n{}\n", shelf.private)).unwrap();
    let words = ["restore", file.to_str().unwrap(), "--key", key.to_str().unwrap()];
    let (fine, said) = says(&[&words[..], &["--check"]].concat(), &settings).await;
    assert!(fine && said.contains("se lit en entier"), "{said}");
    let (fine, said) = says(&[&words[..], &["--into", &elsewhere.word()]].concat(), &settings).await;
    assert!(fine && said.contains("Un compte supprimé depuis l’est de nouveau"), "{said}");

    let restored = Program::starts(&elsewhere.location()).await;
    let there = load::messages(&restored, awa, room).await;
    Tally::holds(&before, &there);
    let invented = there.iter().filter(|message| message.body.starts_with("vie ") && !all.contains(message)).count();
    // The last of each writer was perhaps kept, and its answer cut.
    assert!(invented <= 16, "{invented} messages that nobody posted");
    let signed_in = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let home =
        signed_in.get(format!("{}/profil", restored.address)).header("cookie", awa.cookie()).send().await.unwrap();
    assert_eq!(home.status().as_u16(), 303, "everybody signs in again");
}
