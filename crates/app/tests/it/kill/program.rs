//! The compiled program in a process of its own, to be killed and started again at the same address, and asked for pages.

use std::net::{Ipv4Addr, TcpListener};
use std::process::Stdio;
use std::time::{Duration, Instant};

use platform::Location;
use reqwest::{Client, RequestBuilder};
use tokio::process::{Child, Command};

use crate::siege;
use crate::world::Person;

/// Debug builds on a busy machine start slowly.
const PATIENCE: Duration = Duration::from_secs(60);

/// What happens in its shell before it starts, and its settings.
type Manner = (&'static str, Vec<(&'static str, &'static str)>);

/// `jasette serve` on a database.
pub(crate) struct Program {
    /// Where it is reached: `http://127.0.0.1:4321`.
    pub(crate) address: String,
    database: String,
    manner: Manner,
    child: Child,
}

impl Program {
    /// Starts it and waits until it is ready.
    pub(crate) async fn starts(location: &Location) -> Program {
        Program::starts_with(location, "true", &[]).await
    }

    /// The same after this preparation in its shell (`ulimit -n 256`), with these settings.
    pub(crate) async fn starts_with(
        location: &Location,
        preparation: &'static str,
        settings: &[(&'static str, &'static str)],
    ) -> Program {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let database = match location {
            Location::File(path) => format!("sqlite:{}", path.display()),
            Location::Server(url) => url.clone(),
        };
        let manner = (preparation, settings.to_vec());
        let child = command(&address, &database, &manner).spawn().expect("the program of this suite is compiled");
        let program = Program { address, database, manner, child };
        program.is_ready().await;
        program
    }

    /// `kill -9`: it has no time for a last word.
    pub(crate) async fn is_killed(&mut self) {
        self.child.kill().await.unwrap();
    }

    /// Starts it again where it was; how long it takes until it answers people.
    pub(crate) async fn starts_again(&mut self) -> Duration {
        let begun = Instant::now();
        self.child = command(&self.address, &self.database, &self.manner).spawn().unwrap();
        self.is_ready().await;
        begun.elapsed()
    }

    /// The system lets it write files of so many bytes at most, or of any size.
    pub(crate) fn may_write(&self, most: Option<u64>) {
        let process = self.child.id().expect("it runs").to_string();
        let size = most.map_or_else(|| "unlimited".to_owned(), |most| most.to_string());
        let done =
            std::process::Command::new("prlimit").args(["--pid", &process, &format!("--fsize={size}:")]).status();
        assert!(done.expect("prlimit, of util-linux, is there").success());
    }

    /// A page as somebody's browser gets it that asks for this language: its status and its text.
    pub(crate) async fn shows(&self, person: &Person, path: &str, language: &str) -> (u16, String) {
        let request = Client::new().get(format!("{}{path}", self.address)).header("accept-language", language);
        answered(request, person).await
    }

    /// What somebody's browser gets that sends a form from a page of ours.
    pub(crate) async fn takes(&self, person: &Person, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let request = client.post(format!("{}{path}", self.address)).header("sec-fetch-site", "same-origin");
        answered(request.header("accept-language", "fr-CA").form(fields), person).await
    }

    /// Waits until it says that it can answer people.
    pub(crate) async fn is_ready(&self) {
        let ready = async {
            while self.readiness().await != Some(200) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(PATIENCE, ready).await.expect("the program becomes ready");
    }

    /// What `/readyz` answers; nothing when nobody listens.
    pub(crate) async fn readiness(&self) -> Option<u16> {
        Some(reqwest::get(format!("{}/readyz", self.address)).await.ok()?.status().as_u16())
    }
}

async fn answered(request: RequestBuilder, person: &Person) -> (u16, String) {
    let answer = request.header("cookie", person.cookie()).send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

fn command(address: &str, database: &str, (preparation, settings): &Manner) -> Command {
    let mut command = Command::new("bash");
    command.args(["-c", &format!("{preparation}; exec \"$0\" serve")]).arg(siege::program());
    command.kill_on_drop(true).stdout(Stdio::null());
    // The environment of the suite must not reach the program: a variable it does not know is refused.
    command.env_clear().env("JASETTE_LISTEN", address.trim_start_matches("http://")).env("JASETTE_METRICS_LISTEN", "");
    command.env("JASETTE_LOG", "off").env("JASETTE_DATA", std::env::temp_dir()).env("JASETTE_DATABASE_URL", database);
    command.envs(settings.iter().copied());
    command
}
