//! The compiled program in a process of its own, to be killed and started again at the same address.

use std::net::{Ipv4Addr, TcpListener};
use std::process::Stdio;
use std::time::Duration;

use platform::Location;
use tokio::process::{Child, Command};

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

    /// Starts it again where it was.
    pub(crate) async fn starts_again(&mut self) {
        self.child = command(&self.address, &self.database, &self.manner).spawn().unwrap();
        self.is_ready().await;
    }

    /// Waits until it says that it can answer people.
    pub(crate) async fn is_ready(&self) {
        let ready = async {
            while self.readiness().await != Some(200) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(PATIENCE, ready).await.expect("the program becomes ready");
    }

    /// What `/readyz` answers; nothing when nobody listens.
    pub(crate) async fn readiness(&self) -> Option<u16> {
        Some(reqwest::get(format!("{}/readyz", self.address)).await.ok()?.status().as_u16())
    }
}

fn command(address: &str, database: &str, (preparation, settings): &Manner) -> Command {
    let mut command = Command::new("bash");
    command.args(["-c", &format!("{preparation}; exec \"$0\" serve")]).arg(env!("CARGO_BIN_EXE_jasette"));
    command.kill_on_drop(true).stdout(Stdio::null());
    // The environment of the suite must not reach the program: a variable it does not know is refused.
    command.env_clear().env("JASETTE_LISTEN", address.trim_start_matches("http://")).env("JASETTE_METRICS_LISTEN", "");
    command.env("JASETTE_LOG", "off").env("JASETTE_DATA", std::env::temp_dir()).env("JASETTE_DATABASE_URL", database);
    command.envs(settings.iter().copied());
    command
}
