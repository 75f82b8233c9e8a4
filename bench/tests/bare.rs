//! The bench, proven on the bare server: it counts what was really kept, its readers really receive everything, and a
//! server that loses something gets no number.

use std::path::PathBuf;
use std::time::Duration;

use bench::http::Asked;
use bench::load::{Pace, Posting, Readers, ask_all_the_time, fan_out, post_all_the_time, post_steadily};
use bench::process::{Process, free_address};
use bench::target::Target;
use sqlx::Connection;
use sqlx_sqlite::SqliteConnection;
use tokio::process::Command;

struct Server {
    folder: PathBuf,
    process: Process,
    target: Target,
}

impl Server {
    async fn start(name: &str) -> Server {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bare-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder of our own");
        let address = free_address().await.expect("a free port");
        let mut command = Command::new(env!("CARGO_BIN_EXE_bare-server"));
        command.arg("--listen").arg(address.to_string()).arg("--folder").arg(&folder);
        let process = Process::start(command, address, &folder.join("log")).await.expect("it starts");
        Server { folder, process, target: Target::new(address, "/messages", "/events", Vec::new()) }
    }

    /// Ends the server and counts what is in its file.
    async fn stop(self) -> i64 {
        self.process.stop().await.expect("it was running");
        let address = format!("sqlite:{}", self.folder.join("bare.sqlite").display());
        let mut file = SqliteConnection::connect(&address).await.expect("the file is there");
        let kept =
            sqlx::query_scalar("SELECT COUNT(*) FROM messages").fetch_one(&mut file).await.expect("it has the table");
        std::fs::remove_dir_all(&self.folder).expect("it is ours");
        kept
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_counted_was_kept_and_received_by_all() {
    let server = Server::start("counted").await;
    let posting = Posting { writers: 4, readers: 3, warm_up: Duration::ZERO, counted: Duration::from_millis(500) };
    let per_second = post_all_the_time(&server.target, &posting).await.expect("nothing is lost");
    let sent = i64::try_from(server.target.sent()).expect("a small number");
    assert!(per_second > 0.0 && per_second * 0.5 <= sent as f64, "{per_second}/s of {sent}");
    assert_eq!(server.stop().await, sent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_steady_pace_sends_what_the_schedule_says() {
    let server = Server::start("steady").await;
    let pace = Pace { per_second: 20, people: 3, counted: Duration::from_secs(1) };
    let steady = post_steadily(&server.target, &pace).await.expect("nothing is lost");
    assert_eq!((steady.acknowledged.count(), steady.delivered.count()), (20, 20));
    assert!(steady.delivered.median() < Duration::from_secs(1));
    assert_eq!(server.stop().await, 40, "the second of warming up is sent too");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_post_reaches_many_readers() {
    let server = Server::start("many").await;
    let readers = Readers::open(&server.target, 40).await.expect("forty streams");
    let latencies = fan_out(&server.target, readers, 2).await.expect("nothing is lost");
    assert_eq!(latencies.count(), 2);
    assert!(server.process.memory().expect("it runs") > 1_000_000);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_answer_gets_no_number() {
    let server = Server::start("wrong").await;
    let asking = (2, Duration::from_millis(100));
    let right = |_: &_| Ok(());
    let good = ask_all_the_time(server.target.address, &Asked::get("/messages"), asking, right).await;
    assert!(good.expect("the page is there").per_second > 0.0);
    let absent = ask_all_the_time(server.target.address, &Asked::get("/absent"), asking, right).await;
    assert!(absent.expect_err("there is no such page").to_string().contains("404"));
    let elsewhere = Target::new(server.target.address, "/absent", "/events", Vec::new());
    let posting = Posting { writers: 1, readers: 1, warm_up: Duration::ZERO, counted: Duration::from_millis(50) };
    assert!(post_all_the_time(&elsewhere, &posting).await.is_err());
    server.stop().await;
}
