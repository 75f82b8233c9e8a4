//! A PostgreSQL of a test's own, by `bin/postgres` in a folder of its own: this one may be killed.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use platform::{Db, Location};

use super::program::Program;
use crate::world::World;

/// A community on such a server, and the program that serves it.
pub(super) struct Besieged {
    pub(super) program: Program,
    pub(super) world: World,
    /// The last to go.
    pub(super) server: Server,
}

impl Besieged {
    pub(super) async fn stands() -> Besieged {
        let server = Server::starts();
        let db = Db::open(&server.location).await.unwrap();
        db.migrate().await.unwrap();
        let world = World::on(db).await;
        let program = Program::starts(&server.location).await;
        Besieged { program, world, server }
    }
}

/// A server, and how to start it again as it was started.
pub(super) struct Server {
    folder: PathBuf,
    /// Its database.
    pub(super) location: Location,
    program: PathBuf,
    words: Vec<String>,
    owner: (u32, u32),
    /// When it was started again: our own process.
    again: Mutex<Option<Child>>,
}

impl Server {
    pub(super) fn starts() -> Server {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("jasette-postgres-killed-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        let told = script("start", &folder).output().unwrap();
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        let location = Location::Server(String::from_utf8(told.stdout).unwrap().trim().to_owned());
        let process = PathBuf::from(format!("/proc/{}", postmaster(&folder).expect("it runs")));
        let words = std::fs::read_to_string(process.join("cmdline")).unwrap();
        let words = words.split_terminator('\0').skip(1).map(str::to_owned).collect();
        let program = std::fs::read_link(process.join("exe")).unwrap();
        Server { location, program, words, owner: owner(&process), folder, again: Mutex::default() }
    }

    /// `kill -9` of the server and, with it, of each of its processes.
    pub(super) fn is_killed(&self) {
        self.is_told("-KILL");
        // One that nobody laid to rest is still there for the next, which refuses to start beside it.
        if let Some(mut child) = self.again.lock().unwrap().take() {
            child.wait().unwrap();
        }
    }

    /// Each of its processes is stopped where it is: connections stay open, and nothing is answered.
    pub(super) fn stands_still(&self) {
        self.is_told("-STOP");
    }

    /// Lets it go on from there.
    pub(super) fn goes_on(&self) {
        self.is_told("-CONT");
    }

    /// The first process stops, and begins no other while they are told.
    fn is_told(&self, signal: &str) {
        let Some(postmaster) = postmaster(&self.folder) else { return };
        let _ = Command::new("kill").args(["-STOP", &postmaster]).stderr(Stdio::null()).status();
        let children = std::fs::read_to_string(format!("/proc/{postmaster}/task/{postmaster}/children"));
        let children = children.unwrap_or_default();
        for each in std::iter::once(postmaster.as_str()).chain(children.split_whitespace()) {
            assert!(Command::new("kill").args([signal, each]).stderr(Stdio::null()).status().is_ok());
        }
    }

    /// Starts the same server again, on the same port; it recovers by itself.
    pub(super) async fn starts_again(&self) {
        for _ in 0..20 {
            let mut command = Command::new(&self.program);
            command.args(&self.words).current_dir("/").stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
            if self.owner != owner(Path::new("/proc/self")) {
                command.gid(self.owner.1).uid(self.owner.0);
            }
            let mut child = command.spawn().unwrap();
            tokio::time::sleep(Duration::from_millis(500)).await;
            // It refuses while a process of the one before is still there.
            if child.try_wait().unwrap().is_none() {
                *self.again.lock().unwrap() = Some(child);
                return;
            }
        }
        panic!("PostgreSQL does not start again");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that stands still would not hear that it must stop.
        self.goes_on();
        let _ = script("stop", &self.folder).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

fn script(word: &str, folder: &Path) -> Command {
    let mut command = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bin/postgres"));
    command.arg(word).env("JASETTE_POSTGRES", folder).stdin(Stdio::null());
    command
}

/// The number of the server's first process, while it is there: once it was killed, the number may be another's.
fn postmaster(folder: &Path) -> Option<String> {
    let written = std::fs::read_to_string(folder.join("data/postmaster.pid")).ok()?;
    let number = written.lines().next()?;
    let words = std::fs::read_to_string(format!("/proc/{number}/cmdline")).ok()?;
    words.contains(folder.to_str()?).then(|| number.to_owned())
}

fn owner(process: &Path) -> (u32, u32) {
    use std::os::unix::fs::MetadataExt;
    let about = std::fs::metadata(process.join("task")).unwrap();
    (about.uid(), about.gid())
}
