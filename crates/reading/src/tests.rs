//! A hostile neighbourhood: servers that answer what nobody wants, and a world where names mean what they like.

use std::collections::HashMap;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;

/// A world where only some places are reached, and where the n-th time that a name is asked for it may mean another one.
#[derive(Default)]
struct Town {
    open: Vec<SocketAddr>,
    names: HashMap<&'static str, Vec<SocketAddr>>,
    asked: AtomicUsize,
}

impl World for Town {
    async fn places(&self, name: &str, _: u16) -> io::Result<Vec<SocketAddr>> {
        let places = self.names.get(name).ok_or(io::ErrorKind::NotFound)?;
        let at = self.asked.fetch_add(1, Ordering::SeqCst).min(places.len() - 1);
        Ok(vec![places[at]])
    }

    fn may_reach(&self, place: SocketAddr) -> bool {
        self.open.contains(&place)
    }
}

/// A server that answers each question with these bytes, and what it was asked.
struct Server {
    at: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn answering(answer: impl Into<Vec<u8>>) -> Server {
        let answer = answer.into();
        Server::doing(move |mut line| {
            let answer = answer.clone();
            async move {
                let _ = line.write_all(&answer).await;
                let _ = line.shutdown().await;
            }
        })
        .await
    }

    async fn doing<F: Future<Output = ()> + Send + 'static>(
        does: impl Fn(TcpStream) -> F + Send + Sync + 'static,
    ) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (at, asked) = (listener.local_addr().unwrap(), Arc::<Mutex<Vec<String>>>::default());
        let notes = asked.clone();
        tokio::spawn(async move {
            while let Ok((mut line, _)) = listener.accept().await {
                let mut head = [0; 4096];
                let read = line.read(&mut head).await.unwrap_or(0);
                notes.lock().unwrap().push(String::from_utf8_lossy(&head[..read]).into_owned());
                tokio::spawn(does(line));
            }
        });
        Server { at, asked }
    }

    fn town(&self) -> Town {
        Town { open: vec![self.at], ..Town::default() }
    }

    fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.at)
    }

    fn times(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

fn page(more: &str, body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: text/html{more}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

fn elsewhere(location: &str) -> String {
    format!("HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n")
}

#[tokio::test]
async fn a_page_is_read_and_is_told_nothing_of_who_asks() {
    let server =
        Server::answering(page("; charset=utf-8", "<title>Les é</title><meta name=description content=Ici>")).await;
    let found = read(&server.town(), &server.address("/a?b=c#d")).await.expect("it is read");
    assert_eq!((found.title.as_str(), found.description.as_str()), ("Les é", "Ici"));
    assert_eq!(found.address, server.address("/a?b=c"));
    let asked = server.asked.lock().unwrap()[0].to_lowercase();
    assert!(asked.starts_with("get /a?b=c http/1.1\r\n") && asked.contains("accept-encoding: identity"), "{asked}");
    assert!(!asked.contains("cookie") && !asked.contains("referer"), "{asked}");
}

#[tokio::test]
async fn nobody_is_sent_to_a_place_that_is_not_public() {
    let inside = Server::answering(page("", "<title>Secret</title>")).await;
    let port = inside.at.port();
    let internet = Internet { own: "jasette.example".into() };
    for host in [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0x7f.1",
        "2130706433",
        "0177.0.0.1",
        "127.1",
        "0.0.0.0",
        "0",
    ] {
        for address in [format!("http://{host}:{port}/"), format!("http://{host}/"), format!("https://{host}/")] {
            let refused = read(&internet, &address).await.expect_err(&address);
            assert!(matches!(refused, NotRead::Elsewhere | NotRead::NoAddress), "{address}: {refused}");
        }
    }
    for address in
        ["file:///etc/passwd", "gopher://1.1.1.1/", "ftp://1.1.1.1/", "javascript:1", "data:text/html,a", "1.1.1.1", ""]
    {
        assert_eq!(read(&internet, address).await, Err(NotRead::NoAddress), "{address}");
    }
    for address in
        ["http://1.1.1.1:22/", "http://1.1.1.1:8080/", "http://a:b@1.1.1.1/", "http://169.254.169.254/latest/meta-data"]
    {
        assert_eq!(read(&internet, address).await, Err(NotRead::Elsewhere), "{address}");
    }
    assert_eq!(read(&internet, "https://Jasette.example/").await, Err(NotRead::NoAnswer), "its own pages");
    assert_eq!(inside.times(), 0, "nothing reached it");
}

#[tokio::test]
async fn a_redirect_goes_no_further_than_an_address() {
    let inside = Server::answering(page("", "<title>Secret</title>")).await;
    for location in [
        inside.address("/"),
        format!("//127.0.0.1:{}/", inside.at.port()),
        "http://[::1]/".into(),
        "http://0x7f.1/".into(),
    ] {
        let server = Server::answering(elsewhere(&location)).await;
        assert_eq!(read(&server.town(), &server.address("/")).await, Err(NotRead::Elsewhere), "{location}");
    }
    let server = Server::answering(elsewhere("file:///etc/passwd")).await;
    assert_eq!(read(&server.town(), &server.address("/")).await, Err(NotRead::NoAddress));
    assert_eq!(inside.times(), 0, "nothing reached it");
    let round = Server::answering(elsewhere("/encore")).await;
    assert_eq!(read(&round.town(), &round.address("/")).await, Err(NotRead::TooFar));
    assert_eq!(round.times(), MOST_REDIRECTS + 1);
}

#[tokio::test]
async fn a_name_that_means_another_place_the_second_time_is_asked_for_once() {
    let server = Server::answering(page("", "<title>Dehors</title>")).await;
    let inside = Server::answering(page("", "<title>Secret</title>")).await;
    let names = HashMap::from([("rebond.example", vec![server.at, inside.at])]);
    let town = Town { open: vec![server.at], names, ..Town::default() };
    assert_eq!(read(&town, "http://rebond.example/").await.map(|found| found.title), Ok("Dehors".into()));
    assert_eq!(read(&town, "http://rebond.example/").await, Err(NotRead::Elsewhere));
    assert_eq!((server.times(), inside.times()), (1, 0));
    assert!(server.asked.lock().unwrap()[0].contains("host: rebond.example\r\n"));
}

#[tokio::test]
async fn what_has_no_end_is_cut() {
    let endless = Server::doing(|mut line| async move {
        let _ = line.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 2000000000\r\n\r\n<title>Longue</title>").await;
        while line.write_all(&[b'a'; 65_536]).await.is_ok() {}
    })
    .await;
    assert_eq!(read(&endless.town(), &endless.address("/")).await.map(|found| found.title), Ok("Longue".into()));
    let drips = Server::doing(|mut line| async move {
        let _ = line.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<title>").await;
        while line.write_all(b"a").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    })
    .await;
    let mute = Server::doing(|line| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(line);
    })
    .await;
    let heads = Server::doing(|mut line| async move {
        let _ = line.write_all(b"HTTP/1.1 200 OK\r\n").await;
        while line.write_all(b"x-a: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\r\n").await.is_ok() {}
    })
    .await;
    let (towns, addresses) =
        ((drips.town(), mute.town(), heads.town()), (drips.address("/"), mute.address("/"), heads.address("/")));
    let read = tokio::join!(read(&towns.0, &addresses.0), read(&towns.1, &addresses.1), read(&towns.2, &addresses.2));
    assert_eq!(read, (Err(NotRead::TooSlow), Err(NotRead::TooSlow), Err(NotRead::NoAnswer)));
}

#[tokio::test]
async fn only_a_page_of_words_is_read() {
    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    bomb.write_all(&vec![b' '; 10_000_000]).unwrap();
    let bomb = bomb.finish().unwrap();
    let mut packed = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        bomb.len()
    )
    .into_bytes();
    packed.extend(bomb);
    let kind = |kind: &str| {
        format!("HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: 20\r\n\r\n<title>Non</title>..")
            .into_bytes()
    };
    for answer in
        [packed, kind("image/png"), kind("application/pdf"), kind("text/plain"), kind("image/svg+xml"), kind("")]
    {
        let server = Server::answering(answer).await;
        assert_eq!(read(&server.town(), &server.address("/")).await, Err(NotRead::NoPage));
    }
    for answer in [
        "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
        "SSH-2.0-OpenSSH_9.9\r\n",
        "",
        "HTTP/1.1 302 Found\r\n\r\n",
    ] {
        let server = Server::answering(answer).await;
        assert_eq!(read(&server.town(), &server.address("/")).await, Err(NotRead::NoAnswer), "{answer}");
    }
    let wrong = Server::answering([page("; charset=klingon", "").into_bytes().as_slice(), b""].concat()).await;
    assert_eq!(read(&wrong.town(), &wrong.address("/")).await.map(|found| found.title), Ok(String::new()));
}
