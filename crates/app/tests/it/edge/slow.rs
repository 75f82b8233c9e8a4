//! Slow people, and those who pretend to be: what does not come, or is not read, in its time is let go; the others are answered.

use std::future::pending;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use app::Whence;
use app::doors::{Limits, listen};
use testkit::Database;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// Far longer than any limit of these tests, on a busy machine.
const SOON: Duration = Duration::from_secs(20);

/// The program at doors with these limits.
struct Doors {
    address: SocketAddr,
    _database: Database,
}

impl Doors {
    async fn open(limits: Limits) -> Doors {
        let database = Database::fresh().await;
        let instance = app::instance_at(database.db.clone(), testkit::settings("http://127.0.0.1"), testkit::clock());
        let pages = app::router_within(&instance, None, limits.clone());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(listen(listener, pages, (limits, Whence::from(None)), pending()));
        Doors { address, _database: database }
    }

    /// A line on which this was said.
    async fn hears(&self, said: &str) -> TcpStream {
        let mut line = TcpStream::connect(self.address).await.unwrap();
        line.write_all(said.as_bytes()).await.unwrap();
        line
    }

    /// Somebody in no hurry at all but ours.
    async fn answers_others(&self) {
        let answer = reqwest::get(format!("http://{}/healthz", self.address)).await.unwrap();
        assert_eq!(answer.status().as_u16(), 200);
    }
}

fn short() -> Limits {
    let moment = Duration::from_millis(400);
    Limits { head: moment, body: moment, unread: moment, ..Limits::of(64) }
}

/// What comes until the line is closed.
async fn until_closed(mut line: TcpStream) -> String {
    let mut bytes = Vec::new();
    let read = timeout(SOON, line.read_to_end(&mut bytes)).await.expect("the line is closed");
    read.map(|_| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}

pub(super) const HALF_A_HEAD: &str = "GET /connexion HTTP/1.1\r\nhost: jasette\r\n";
pub(super) const HALF_A_BODY: &str = "POST /connexion HTTP/1.1\r\nhost: jasette\r\ncontent-length: 100\r\n\
                           content-type: application/x-www-form-urlencoded\r\n\r\nemail=";

#[tokio::test]
async fn half_a_head_is_closed_and_so_is_a_line_that_says_nothing() {
    let doors = Doors::open(short()).await;
    let (half, silent) = (doors.hears(HALF_A_HEAD).await, doors.hears("").await);
    doors.answers_others().await;
    assert!(!until_closed(half).await.contains("200 OK"));
    until_closed(silent).await;
    let idle = doors.hears("GET /healthz HTTP/1.1\r\nhost: jasette\r\n\r\n").await;
    assert!(until_closed(idle).await.contains("200 OK"), "it was answered, then had nothing more to say");
}

#[tokio::test]
async fn half_a_body_is_told_so_and_closed_however_it_drips() {
    let doors = Doors::open(short()).await;
    let half = doors.hears(HALF_A_BODY).await;
    doors.answers_others().await;
    let told = until_closed(half).await;
    assert!(told.starts_with("HTTP/1.1 408"), "{told}");

    let (mut reads, mut writes) = doors.hears(HALF_A_BODY).await.into_split();
    let dripping = async {
        while writes.write_all(b"a").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    let mut told = [0; 12];
    let answered = async { reads.read_exact(&mut told).await.map(drop) };
    tokio::select! {
        () = dripping => panic!("the line was closed without a word"),
        told = timeout(SOON, answered) => told.expect("it is told before it is done").unwrap(),
    }
    assert_eq!(&told, b"HTTP/1.1 408");
}

#[tokio::test]
async fn who_does_not_read_is_left() {
    let doors = Doors::open(short()).await;
    let mut line = doors.hears("").await;
    let asks = format!("GET {} HTTP/1.1\r\nhost: jasette\r\n\r\n", ui::assets::url("favicon.svg")).repeat(64);
    let asking = async { while line.write_all(asks.as_bytes()).await.is_ok() {} };
    timeout(SOON, asking).await.expect("whoever asks without end and reads nothing is cut");
    doors.answers_others().await;
}

#[tokio::test]
async fn one_place_takes_no_more_lines_than_its_share() {
    let doors = Doors::open(Limits { by_place: 4, ..Limits::of(64) }).await;
    let mut held = Vec::new();
    for _ in 0..4 {
        held.push(doors.hears("").await);
    }
    let one_too_many = doors.hears("").await;
    assert_eq!(until_closed(one_too_many).await, "");
    held.pop();
    tokio::time::sleep(Duration::from_millis(100)).await;
    doors.answers_others().await;
}
