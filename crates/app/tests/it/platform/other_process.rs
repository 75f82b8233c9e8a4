//! A process of its own for what a test does to it: limits, and death. It is this very program, running one of its ignored
//! tests on the database of the test that started it.

use std::process::Stdio;

use platform::{Db, Location};
use tokio::process::Command;

/// How the path of the database is handed over.
const HANDED_OVER: &str = "JASETTE_TEST_OTHER_PROCESS";

pub(super) struct OtherProcess {
    test: String,
    database: String,
}

impl OtherProcess {
    /// The ignored test `module::name` of this folder, on the database at `location`.
    pub(super) fn running(test: &str, location: &Location) -> OtherProcess {
        let this_folder = module_path!().split("::").skip(1).take_while(|part| *part != "other_process");
        let test = this_folder.chain([test]).collect::<Vec<_>>().join("::");
        let database = match location {
            Location::File(path) => format!("sqlite:{}", path.display()),
            Location::Server(address) => address.clone(),
        };
        OtherProcess { test, database }
    }

    /// The command that starts it, after this preparation in its shell.
    pub(super) fn under(&self, preparation: &str) -> Command {
        let mut command = Command::new("bash");
        command
            .args(["-c", &format!("{preparation}; exec \"$0\" --exact --ignored --nocapture \"$1\"")])
            .arg(std::env::current_exe().expect("this program knows where it is"))
            .arg(&self.test)
            .env(HANDED_OVER, &self.database)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        command
    }
}

/// In the other process: the database it was given.
#[expect(clippy::disallowed_methods, reason = "how a test hands a database to its own other process")]
pub(super) async fn database() -> Db {
    let location = std::env::var(HANDED_OVER).expect("only the test that starts this one runs it");
    Db::open(&Location::parse(&location).expect("an address of a database")).await.expect("it opens")
}
