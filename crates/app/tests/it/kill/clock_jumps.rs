//! The wall clock of the machine jumps a month ahead and back while people post and ask to come in: nothing is closed, and
//! nothing waits for the day that it told.

use std::path::{Path, PathBuf};
use std::process::Command;

use platform::{DAY, SECOND};

use super::load::{self, Load};
use super::program::Program;
use super::tally::Tally;
use crate::siege::{self, Others, Row};
use crate::world::{Who, World};

const MONTH: i64 = 30 * DAY / SECOND;

/// A clock that is put before the machine's.
struct Clock {
    folder: PathBuf,
}

impl Clock {
    fn is_made() -> Clock {
        let folder = std::env::temp_dir().join(format!("jasette-clock-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/kill/jumping-clock.c");
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(folder.join("clock.so")).arg(source);
        assert!(compiler.status().expect("SQLite was compiled by it").success());
        let clock = Clock { folder };
        clock.is_ahead(0);
        clock
    }

    /// From now on, by so many seconds.
    fn is_ahead(&self, seconds: i64) {
        let aside = self.folder.join("aside");
        std::fs::write(&aside, seconds.to_string()).unwrap();
        std::fs::rename(aside, self.folder.join("ahead")).unwrap();
    }

    fn settings(&self) -> [(&'static str, &'static str); 2] {
        let file = |name| &*self.folder.join(name).display().to_string().leak();
        [("LD_PRELOAD", file("clock.so")), ("JUMPING_CLOCK", file("ahead"))]
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_jumps_a_month_ahead_and_back_closes_nothing() {
    let (clock, world) = (Clock::is_made(), World::open().await);
    let room = load::room_of(&world).await;
    let program = Program::starts_with(world.location(), "true", &clock.settings()).await;
    let others = Others::of(&world, world.who(Who::Facilitator), &program);
    let load = Load::begins(&world, &program, (room, 1));
    let (jumps, mut asked, mut answered) = (siege::rounds(1, 20), 0, 0);
    let (usual, mut besieged) = (others.ninety_fifth().await, Vec::new());
    for ahead in [MONTH, 0].repeat(jumps) {
        clock.is_ahead(ahead);
        load.reaches(load.so_far().len() + 100).await;
        besieged.extend(others.reads(40).await);
        asked += 1;
        let email = format!("personne-{asked}@exemple.org");
        let (status, _) = program.takes(world.who(Who::Nobody), "/connexion", &[("email", &email)]).await;
        answered += usize::from(status == 303);
    }
    let kept = load.stops().await;
    let there = load::messages(&program, world.who(Who::Member), room).await;
    let day = Row::of("the wall clock jumps a month ahead and back while 16 people post", jumps);
    let day = day.counting(&Tally::of(&kept, &there)).others(usual, siege::ninety_fifth(besieged));
    day.promising("whoever asks to come in is answered", asked == answered).stands_to_its_word();
}
