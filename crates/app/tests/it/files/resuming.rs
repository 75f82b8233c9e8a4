//! Files that come in pieces (tus), over real lines, some of which are cut.

use std::future::pending;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use app::Whence;
use app::doors::{Limits, listen};
use platform::DAY;
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value as Json;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use super::house::{PDF, ROOM};
use super::kept::kept;
use crate::world::{House, Person};

/// Long enough for a line that was cut to be known to be, on a busy machine.
const SOON: Duration = Duration::from_secs(20);

/// The program of a house at real doors, and somebody in front of them.
struct Line {
    address: SocketAddr,
    /// Who they are: a header.
    who: (&'static str, String),
    /// Where they begin to send.
    begins_at: &'static str,
}

impl Line {
    async fn to(house: &House, who: (&'static str, String)) -> Line {
        let limits = Limits::of(64);
        let pages = app::router_within(&house.instance, None, limits.clone());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(listen(listener, pages, (limits, Whence::from(None)), pending()));
        let begins_at = if who.0 == "cookie" { "/fichiers/envois" } else { "/api/v1/files/tus" };
        Line { address, who, begins_at }
    }

    /// A request over a line of its own.
    fn asks(&self, method: Method, path: &str) -> RequestBuilder {
        let (name, value) = &self.who;
        let ask = Client::new().request(method, format!("http://{}{path}", self.address)).header(*name, value);
        ask.header("tus-resumable", "1.0.0").header("sec-fetch-site", "same-origin")
    }

    async fn begins(&self, name: &str, length: usize) -> Response {
        use base64::prelude::{BASE64_STANDARD, Engine};
        let named = format!("filename {},filetype eA==", BASE64_STANDARD.encode(name));
        let ask =
            self.asks(Method::POST, self.begins_at).header("upload-length", length).header("upload-metadata", named);
        ask.send().await.unwrap()
    }

    /// The address of an upload that began.
    async fn began(&self, name: &str, length: usize) -> String {
        let begun = self.begins(name, length).await;
        assert_eq!(begun.status(), 201);
        said(begun.headers(), "location").to_owned()
    }

    async fn sends(&self, path: &str, from: usize, piece: &[u8]) -> Response {
        let ask = self.asks(Method::PATCH, path).header("upload-offset", from);
        ask.header("content-type", "application/offset+octet-stream").body(piece.to_vec()).send().await.unwrap()
    }

    /// How much came, as the program says.
    async fn stands(&self, path: &str) -> usize {
        let answer = self.asks(Method::HEAD, path).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        said(answer.headers(), "upload-offset").parse().unwrap()
    }

    /// Sends a piece of so many bytes over a line that is cut after these.
    async fn is_cut(&self, path: &str, (from, length): (usize, usize), sent: &[u8]) {
        let (name, value) = &self.who;
        let head = format!(
            "PATCH {path} HTTP/1.1\r\nhost: jasette\r\n{name}: {value}\r\nsec-fetch-site: same-origin\r\ntus-resumable: 1.0.0\r\n\
             upload-offset: {from}\r\ncontent-type: application/offset+octet-stream\r\ncontent-length: {length}\r\n\r\n"
        );
        let mut line = TcpStream::connect(self.address).await.unwrap();
        line.write_all(head.as_bytes()).await.unwrap();
        line.write_all(sent).await.unwrap();
    }

    /// Waits until so much came.
    async fn knows(&self, path: &str, came: usize) {
        let coming = async {
            while self.stands(path).await != came {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(SOON, coming).await.expect("what came before the cut is kept");
    }
}

#[track_caller]
fn said<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).unwrap_or_else(|| panic!("{name} is not in {headers:?}")).to_str().unwrap()
}

fn browser(person: &Person) -> (&'static str, String) {
    ("cookie", format!("jasette={}", person.cookie_called("jasette").expect("they are signed in")))
}

async fn program(house: &House) -> (Person, (&'static str, String)) {
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let bearer = format!("Bearer {}", awa.token);
    (awa, ("authorization", bearer))
}

/// A text of so many bytes, none of its pieces like another.
fn long(bytes: usize) -> Vec<u8> {
    (0..).flat_map(|line: u32| format!("ligne {line}\n").into_bytes()).take(bytes).collect()
}

#[tokio::test]
async fn a_file_that_was_cut_at_ninety_nine_hundredths_goes_on_over_another_line_and_is_the_same() {
    let house = House::open().await;
    let (awa, who) = program(&house).await;
    let line = Line::to(&house, who).await;
    let (whole, cut) = (long(900_000), 891_000);
    let path = line.began("récit.txt", whole.len()).await;
    line.is_cut(&path, (0, whole.len()), &whole[..cut]).await;
    line.knows(&path, cut).await;
    let done = line.sends(&path, cut, &whole[cut..]).await;
    assert_eq!((done.status().as_u16(), said(done.headers(), "upload-offset")), (204, "900000"));
    let number = said(done.headers(), "jasette-file").to_owned();
    let file: Json = line.asks(Method::GET, &path).send().await.unwrap().json().await.unwrap();
    assert_eq!(
        (&file["id"].to_string(), &file["name"], &file["size"]),
        (&number, &"récit.txt".into(), &900_000.into())
    );
    assert_eq!(awa.get(file["url"].as_str().unwrap()).await.is(200).body().as_bytes(), whole);
    house.works().await;
    assert_eq!(kept(&house).await.len(), 1, "its pieces left the disk");
    house.awa.post(format!("{ROOM}/messages"), &[("body", "Voici"), ("fichier", &number)]).await.is(303);
    assert!(house.jean.get(ROOM).await.page.html(".files").contains("récit.txt"));
}

#[tokio::test]
async fn many_small_pieces_make_one_file_and_the_first_may_come_at_once() {
    let house = House::open().await;
    let line = Line::to(&house, browser(&house.awa)).await;
    let whole = long(5_000);
    let ask = line.asks(Method::POST, line.begins_at).header("upload-length", whole.len());
    let ask = ask.header("content-type", "application/offset+octet-stream").body(whole[..1_000].to_vec());
    let begun = ask.send().await.unwrap();
    assert_eq!((begun.status().as_u16(), said(begun.headers(), "upload-offset")), (201, "1000"));
    let path = said(begun.headers(), "location").to_owned();
    for from in (1_000..5_000).step_by(500) {
        assert_eq!(line.sends(&path, from, &whole[from..from + 500]).await.status(), 204);
    }
    let file: Json = line.asks(Method::GET, &path).send().await.unwrap().json().await.unwrap();
    let read = line.asks(Method::GET, file["url"].as_str().unwrap()).send().await.unwrap().bytes().await.unwrap();
    assert_eq!(read, whole);
    assert_eq!(line.stands(&path).await, 5_000, "whoever lost the last answer learns that it is whole");
    assert_eq!(line.sends(&path, 5_000, b"encore").await.status(), 409);
}

#[tokio::test]
async fn pieces_that_come_at_the_same_time_or_from_elsewhere_are_refused_and_lose_nothing() {
    let house = House::open().await;
    let line = Line::to(&house, browser(&house.awa)).await;
    let whole = long(4_000);
    let path = line.began("notes.txt", whole.len()).await;
    let (one, other) = tokio::join!(line.sends(&path, 0, &whole[..2_000]), line.sends(&path, 0, &whole[..3_000]));
    let mut both = [one.status().as_u16(), other.status().as_u16()];
    both.sort_unstable();
    assert_eq!(both, [204, 409]);
    assert_eq!(line.sends(&path, 1, b"a").await.status(), 409);
    let came = line.stands(&path).await;
    assert_eq!(line.sends(&path, came, &[b'a'; 9_000]).await.status(), 413, "it goes on after the end");
    assert_eq!(line.stands(&path).await, came);
    assert_eq!(line.sends(&path, came, &whole[came..]).await.status(), 204);
    for stranger in [&house.jean, &house.nadia] {
        let theirs = Line { address: line.address, who: browser(stranger), begins_at: line.begins_at };
        assert_eq!(theirs.asks(Method::HEAD, &path).send().await.unwrap().status(), 404);
        assert_eq!(theirs.sends(&path, 0, b"a").await.status(), 404);
    }
}

#[tokio::test]
async fn what_is_not_taken_says_so_and_leaves_nothing() {
    let house = House::open().await;
    let line = Line::to(&house, browser(&house.awa)).await;
    assert_eq!(line.begins("lourd.txt", 1_000_001).await.status(), 413);
    assert_eq!(line.begins("vide.txt", 0).await.status(), 422);
    let page = b"<!DOCTYPE html><script>alert(1)</script>";
    let path = line.began("photo.jpg", page.len()).await;
    assert_eq!(line.sends(&path, 0, &page[..10]).await.status(), 204);
    let refused = line.sends(&path, 10, &page[10..]).await;
    assert_eq!(refused.status(), 422);
    let problem: Json = refused.json().await.unwrap();
    assert!(problem["detail"].as_str().unwrap().contains("page"), "{problem}");
    assert_eq!(line.asks(Method::HEAD, &path).send().await.unwrap().status(), 404);
    let mut old = line.asks(Method::POST, line.begins_at).build().unwrap();
    old.headers_mut().insert("tus-resumable", "0.2.2".parse().unwrap());
    assert_eq!(Client::new().execute(old).await.unwrap().status(), 412);
    house.works().await;
    assert!(kept(&house).await.is_empty(), "{:?}", kept(&house).await);
}

#[tokio::test]
async fn what_was_begun_counts_and_is_gone_when_it_is_given_up_or_old() {
    let house = House::open().await;
    let line = Line::to(&house, browser(&house.awa)).await;
    let mut begun = Vec::new();
    for number in 0..10 {
        begun.push(line.began(&format!("{number}.pdf"), 1_000_000).await);
    }
    let full = line.begins("de trop.pdf", 1_000).await;
    assert_eq!(full.status(), 422, "what was begun counts whole");
    assert_eq!(line.sends(&begun[0], 0, PDF).await.status(), 204);
    assert_eq!(line.sends(&begun[1], 0, PDF).await.status(), 204);
    assert_eq!(line.asks(Method::DELETE, &begun[0]).send().await.unwrap().status(), 204);
    house.works().await;
    assert_eq!(kept(&house).await.len(), 1, "what was given up is gone");
    house.waits(DAY + 1);
    assert_eq!(line.asks(Method::HEAD, &begun[1]).send().await.unwrap().status(), 404);
    super::leaving::sweeps(&house).await;
    assert!(kept(&house).await.is_empty(), "{:?}", kept(&house).await);
    assert_eq!(house.count("SELECT COUNT(*) FROM file_uploads").await, 0);
    assert_eq!(house.count("SELECT COUNT(*) FROM file_parts").await, 0);
}

#[tokio::test]
async fn whoever_is_removed_while_sending_hangs_it_nowhere_and_whoever_deletes_their_account_leaves_nothing() {
    let house = House::open().await;
    let awa = Line::to(&house, browser(&house.awa)).await;
    let whole = long(4_000);
    let path = awa.began("notes.txt", whole.len()).await;
    assert_eq!(awa.sends(&path, 0, &whole[..2_000]).await.status(), 204);
    house.parts(&house.awa).await;
    let done = awa.sends(&path, 2_000, &whole[2_000..]).await;
    assert_eq!(done.status(), 204, "what they send is theirs");
    let file = said(done.headers(), "jasette-file").to_owned();
    house.awa.post(format!("{ROOM}/messages"), &[("body", "Voici"), ("fichier", &file)]).await.is(404);
    let jean = Line::to(&house, browser(&house.jean)).await;
    let path = jean.began("notes.txt", whole.len()).await;
    assert_eq!(jean.sends(&path, 0, &whole[..2_000]).await.status(), 204);
    let email = house.jean.account().email.clone();
    house.jean.post("/profil/suppression", &[("email", &*email)]).await;
    house.works().await;
    assert_eq!(house.count("SELECT COUNT(*) FROM file_parts").await, 0);
    assert_eq!(kept(&house).await.len(), 1, "Awa’s waits for its day");
    house.waits(DAY + 1);
    super::leaving::sweeps(&house).await;
    assert!(kept(&house).await.is_empty(), "{:?}", kept(&house).await);
}
