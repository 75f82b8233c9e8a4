//! Everything that a journey needs around it, and the journey itself as a process of Node.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use testkit::{Database, Sink};
use tokio::process::Command;

use super::cable::Cable;
use super::program::Program;
use super::prompter;

/// A journey that is longer is stuck.
const LONGEST: Duration = Duration::from_secs(900);

/// A program with its database, its mail server, and a line that can be cut.
pub(super) struct Stage {
    program: Program,
    cable: Cable,
    prompter: String,
    _database: Database,
}

impl Stage {
    /// Starts it all, empty: no account yet.
    pub(super) async fn set() -> Stage {
        Stage::at("127.0.0.1").await
    }

    /// The same under this name of the machine: browsers offer passkeys at a name only.
    pub(super) async fn at(host: &str) -> Stage {
        let database = Database::fresh().await;
        let sink = Arc::new(Sink::start().await);
        let program = Program::serving(&database.location, &sink.smtp(), host).await;
        let cable = Cable::to(program.port).await;
        let prompter = prompter::start(sink, cable.clone(), database.db.clone()).await;
        Stage { program, cable, prompter, _database: database }
    }

    /// Plays a journey of `e2e/journeys`; its words are the test's failure.
    pub(super) async fn play(&self, journey: &str, options: &[(&str, &str)]) {
        let finished = self.node(journey, options).output();
        let told = tokio::time::timeout(LONGEST, finished).await;
        let told = told.unwrap_or_else(|_| panic!("{journey} is not over after {LONGEST:?}")).expect("node starts");
        let words = [told.stdout, told.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
        assert!(told.status.success(), "{words}");
    }

    fn node(&self, journey: &str, options: &[(&str, &str)]) -> Command {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e");
        assert!(folder.join("node_modules").exists(), "run bin/test once, or: cd e2e && npm ci --ignore-scripts");
        let mut node = Command::new("node");
        node.current_dir(folder).kill_on_drop(true).arg(format!("journeys/{journey}.mjs"));
        node.arg(format!("--base={}", self.program.address));
        node.arg(format!("--cable=http://127.0.0.1:{}", self.cable.port));
        node.arg(format!("--control={}", self.prompter));
        node.args(self.program.first_link.iter().map(|link| format!("--first={link}")));
        node.args(folder_of_audited().map(|folder| format!("--audited={folder}")));
        node.args(options.iter().map(|(name, value)| format!("--{name}={value}")));
        node
    }
}

/// Where journeys tell one another which shapes of pages passed the audit, if bin/test says so.
#[expect(clippy::disallowed_methods, reason = "bin/test says where, and it is read here and nowhere else")]
fn folder_of_audited() -> Option<String> {
    std::env::var("JASETTE_TEST_AUDITED").ok().filter(|folder| !folder.is_empty())
}
