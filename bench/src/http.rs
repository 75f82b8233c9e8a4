//! A client as cheap as can be, because it shares the machine with the server that it measures: one connection, kept
//! alive, HTTP/1.1, nothing but the headers it was given.

use std::net::SocketAddr;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::HOST;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::{Result, Trouble};

/// A request to make again and again.
#[derive(Clone, Debug)]
pub struct Asked {
    method: Method,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Bytes,
}

impl Asked {
    /// A page, an answer, a stream.
    pub fn get(path: impl Into<String>) -> Asked {
        Asked { method: Method::GET, path: path.into(), headers: Vec::new(), body: Bytes::new() }
    }

    /// Something to change.
    pub fn post(path: impl Into<String>, kind: &str, body: impl Into<Bytes>) -> Asked {
        let asked = Asked { method: Method::POST, path: path.into(), headers: Vec::new(), body: body.into() };
        asked.with("content-type", kind)
    }

    /// With one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Asked {
        self.headers.push((name, value.into()));
        self
    }

    /// What is asked for.
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    /// Its status and headers.
    pub head: hyper::http::response::Parts,
    /// Its body, as it was transferred.
    pub body: Bytes,
}

impl Answer {
    /// The answer, if its status is this one.
    pub fn expect_status(self, status: u16, asked: &str) -> Result<Answer> {
        if self.head.status.as_u16() == status {
            return Ok(self);
        }
        let start = String::from_utf8_lossy(&self.body[..self.body.len().min(400)]).into_owned();
        Err(Trouble::said(format!("{asked} answered {} and not {status}: {start}", self.head.status)))
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.headers.get(name)?.to_str().ok()
    }
}

/// An open connection.
pub struct Connection {
    sender: SendRequest<Full<Bytes>>,
    host: String,
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> Result<Connection> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Connection { sender, host: address.to_string() })
    }

    /// Asks, and gives the answer as soon as its head is there.
    pub async fn start(&mut self, asked: &Asked) -> Result<Response<Incoming>> {
        let mut request = Request::builder().method(&asked.method).uri(&asked.path).header(HOST, &self.host);
        for (name, value) in &asked.headers {
            request = request.header(*name, value);
        }
        let request = request.body(Full::new(asked.body.clone()))?;
        self.sender.ready().await?;
        Ok(self.sender.send_request(request).await?)
    }

    /// Asks, and waits for the whole answer.
    pub async fn ask(&mut self, asked: &Asked) -> Result<Answer> {
        let (head, body) = self.start(asked).await?.into_parts();
        Ok(Answer { head, body: body.collect().await?.to_bytes() })
    }
}

/// Asks once, on a connection of its own.
pub async fn ask(address: SocketAddr, asked: &Asked) -> Result<Answer> {
    Connection::open(address).await?.ask(asked).await
}
