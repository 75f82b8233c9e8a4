//! A line to a server that the settings name, encrypted or not, for what `jasette check` asks.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderName, Request, Uri};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// How long a server may take to answer.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of an answer that are read.
const LARGEST: usize = 16 * 1024;

/// An open line.
pub(super) trait Line: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Line for T {}

/// Opens a line; what went wrong, in the words of the machine.
pub(super) async fn open(host: &str, port: u16, encrypted: bool) -> Result<Box<dyn Line>, String> {
    let bare = host.trim_matches(['[', ']']);
    let connecting = async {
        let line = TcpStream::connect((bare, port)).await.map_err(|error| error.to_string())?;
        if !encrypted {
            return Ok(Box::new(line) as Box<dyn Line>);
        }
        let name = bare.to_owned().try_into().map_err(|_| bare.to_owned())?;
        let line = TlsConnector::from(Arc::new(trust())).connect(name, line).await;
        Ok(Box::new(line.map_err(|error| error.to_string())?) as Box<dyn Line>)
    };
    timeout(PATIENCE, connecting).await.unwrap_or_else(|_| Err("timeout".into()))
}

/// The public authorities.
fn trust() -> ClientConfig {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    ClientConfig::builder().with_root_certificates(roots).with_no_client_auth()
}

/// What a web address answers to a GET with this header.
pub(super) async fn get(address: &Uri, header: Option<(&HeaderName, &str)>) -> Result<String, String> {
    let encrypted = address.scheme_str() == Some("https");
    let host = address.host().unwrap_or_default();
    let port = address.port_u16().unwrap_or(if encrypted { 443 } else { 80 });
    let line = open(host, port, encrypted).await?;
    let asking = async {
        let (mut sender, connection) = http1::handshake(TokioIo::new(line)).await?;
        tokio::spawn(connection);
        sender.send_request(request(address, header)).await
    };
    let answered = timeout(PATIENCE, asking).await.map_err(|_| "timeout".to_owned())?;
    let body = Body::new(answered.map_err(|error| error.to_string())?.into_body());
    let bytes = timeout(PATIENCE, to_bytes(body, LARGEST)).await.map_err(|_| "timeout".to_owned())?;
    Ok(String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned())
}

fn request(address: &Uri, header: Option<(&HeaderName, &str)>) -> Request<Body> {
    let path = address.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::get(path);
    request = request.header("host", address.authority().map_or("", |authority| authority.as_str()));
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    request.body(Body::empty()).expect("an address that was parsed makes a request")
}
