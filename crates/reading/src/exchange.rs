//! One question and its answer, over HTTP/1.1, to a place that was checked.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HOST, HeaderName, LOCATION, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::{Position, Url};

use crate::{MOST_BYTES, NotRead};

/// How long a place may take to take the connection.
const CONNECT: Duration = Duration::from_secs(4);
/// The most bytes of the head of an answer, and its most lines.
const LARGEST_HEAD: usize = 64 * 1024;
const MOST_LINES: usize = 100;

/// What was answered.
pub(crate) enum Answer {
    /// It is there: a whole address, or one from here.
    Elsewhere(String),
    /// A page, and how it says that its letters are written.
    Page { charset: Option<String>, bytes: Vec<u8> },
}

/// Asks for the page at an address, which is at this place.
pub(crate) async fn ask(at: &Url, place: SocketAddr) -> Result<Answer, NotRead> {
    let line = timeout(CONNECT, TcpStream::connect(place)).await;
    let line = line.map_err(|_| NotRead::NoAnswer)?.map_err(|_| NotRead::NoAnswer)?;
    if at.scheme() == "http" {
        return exchange(at, line).await;
    }
    let name = at.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']').to_owned();
    let name = ServerName::try_from(name).map_err(|_| NotRead::NoAddress)?;
    let secured = TlsConnector::from(Arc::new(trust())).connect(name, line).await.map_err(|_| NotRead::NoAnswer)?;
    exchange(at, secured).await
}

/// Those whom browsers trust.
fn trust() -> ClientConfig {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    ClientConfig::builder().with_root_certificates(roots).with_no_client_auth()
}

/// A task that ends when nobody waits for it any more.
struct Ends(JoinHandle<()>);

impl Drop for Ends {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn exchange(at: &Url, line: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) -> Result<Answer, NotRead> {
    let mut dialogue = http1::Builder::new();
    dialogue.max_buf_size(LARGEST_HEAD).max_headers(MOST_LINES);
    let (mut sender, talking) = dialogue.handshake(TokioIo::new(line)).await.map_err(|_| NotRead::NoAnswer)?;
    let _talking = Ends(tokio::spawn(async move { drop(talking.await) }));
    let answer = sender.send_request(question(at)?).await.map_err(|_| NotRead::NoAnswer)?;
    if answer.status().is_redirection() {
        return Ok(Answer::Elsewhere(said(&answer, LOCATION).ok_or(NotRead::NoAnswer)?));
    }
    if !answer.status().is_success() {
        return Err(NotRead::NoAnswer);
    }
    let charset = page_of_words(&answer)?;
    Ok(Answer::Page { charset, bytes: beginning(answer.into_body()).await? })
}

/// It says who asks, and nothing of for whom: no cookie, no page from which it comes. Nothing packed is asked for.
fn question(at: &Url) -> Result<Request<Empty<Bytes>>, NotRead> {
    let host = &at[Position::BeforeHost..Position::AfterPort];
    let question = Request::get(&at[Position::BeforePath..Position::AfterQuery]).header(HOST, host);
    let question = question.header(USER_AGENT, "Jasette").header(ACCEPT, "text/html, application/xhtml+xml");
    question.header(ACCEPT_ENCODING, "identity").body(Empty::new()).map_err(|_| NotRead::NoAddress)
}

fn said(answer: &Response<Incoming>, name: HeaderName) -> Option<String> {
    answer.headers().get(name).and_then(|value| value.to_str().ok()).map(|value| value.trim().to_owned())
}

/// Whether it is a page that is not packed, and how it says that its letters are written.
fn page_of_words(answer: &Response<Incoming>) -> Result<Option<String>, NotRead> {
    let packed = said(answer, CONTENT_ENCODING).is_some_and(|how| !how.eq_ignore_ascii_case("identity"));
    let kind = said(answer, CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    let (essence, more) = kind.split_once(';').unwrap_or((&kind, ""));
    if packed || !["text/html", "application/xhtml+xml"].contains(&essence.trim()) {
        return Err(NotRead::NoPage);
    }
    let charset = more.split(';').find_map(|each| each.trim().strip_prefix("charset="));
    Ok(charset.map(|charset| charset.trim_matches('"').to_owned()))
}

/// The bytes of a page, as many as are read of one.
async fn beginning(mut body: Incoming) -> Result<Vec<u8>, NotRead> {
    let mut bytes = Vec::new();
    while let Some(piece) = body.frame().await {
        let piece = piece.map_err(|_| NotRead::NoAnswer)?;
        let piece = piece.data_ref().map(|piece| &**piece).unwrap_or_default();
        let room = MOST_BYTES - bytes.len();
        bytes.extend_from_slice(&piece[..piece.len().min(room)]);
        if bytes.len() == MOST_BYTES {
            break;
        }
    }
    Ok(bytes)
}
