//! The disk under the program fills up while people post: what they were told is kept is kept, what cannot be is given back, and
//! when there is room again the program goes on by itself.

use std::time::{Duration, Instant};

use testkit::{Database, Page};
use tokio::time::timeout;

use super::load::{self, Load};
use super::program::Program;
use super::tally::Tally;
use crate::siege::{self, Others, Row};
use crate::world::{Person, Who, World};

/// No file may grow beyond this: the log of the database meets it before it is folded into the file.
const MOST: u64 = 3 * 1024 * 1024;
/// Long after there is room again.
const IN_THE_END: Duration = Duration::from_secs(30);
/// What exceeds it is an error like any other, and no signal that ends the program.
const TOLD_AND_NOT_KILLED: &str = "trap '' XFSZ";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_disk_fills_up_under_load_nothing_acknowledged_is_lost_and_room_is_found_again() {
    if Database::is_postgres() {
        return;
    }
    let world = World::open().await;
    let (room, awa) = (load::room_of(&world).await, world.who(Who::Member));
    world.instance.db.close().await;
    let program = Program::starts_with(world.location(), TOLD_AND_NOT_KILLED, &[]).await;
    let others = Others::of(&world, world.who(Who::Facilitator), &program);
    let (lives, mut kept, mut back) = (siege::rounds(1, 10), Vec::new(), Vec::new());
    let (mut usual, mut besieged) = (Vec::new(), Vec::new());
    for life in 1..=lives {
        usual.extend(others.reads(40).await);
        program.may_write(Some(MOST));
        kept.extend(Load::begins(&world, &program, (room, 2 * life)).ends().await);
        is_told(&program, &world, awa).await;
        besieged.extend(others.reads(40).await);
        let begun = Instant::now();
        program.may_write(None);
        takes_words_again(&program, &world, awa).await;
        back.push(begun.elapsed());
        let load = Load::begins(&world, &program, (room, 2 * life + 1));
        load.reaches(100).await;
        kept.extend(load.stops().await);
    }
    let there = load::messages(&program, awa, room).await;
    let day = Row::of("the disk takes no more while 16 people post, then does again", lives);
    let day = day.counting(&Tally::of(&kept, &there)).back_in(&back);
    let day = day.others(siege::ninety_fifth(usual), siege::ninety_fifth(besieged));
    day.promising("what cannot be kept is given back", true).stands_to_its_word();
}

/// Who sends what is too long for what is left of the disk has it back. The log may have been folded into the file a moment
/// ago, which leaves some room: it is filled first.
async fn is_told(program: &Program, world: &World, awa: &Person) {
    let refused = async {
        loop {
            let words = format!("{} {}", world.next_number(), "Une phrase qui compte. ".repeat(300));
            let (status, page) = program.takes(awa, &room(world), &[("body", &words)]).await;
            if status != 303 {
                break (words, status, page);
            }
        }
    };
    let (words, status, page) = timeout(IN_THE_END, refused).await.expect("a disk is full in the end");
    assert_eq!(status, 503);
    let given_back = Page::from(page).shows("n’a pas été gardé").form_with_button("Envoyer de nouveau").entries();
    assert_eq!(given_back, [("body".to_owned(), words)]);
}

async fn takes_words_again(program: &Program, world: &World, awa: &Person) {
    let kept = async {
        while program.takes(awa, &room(world), &[("body", &world.next_number().to_string())]).await.0 != 303 {}
    };
    timeout(IN_THE_END, kept).await.expect("what is sent is kept again");
}

fn room(world: &World) -> String {
    world.here.path(&format!("/salons/{}/messages", world.here.room))
}
