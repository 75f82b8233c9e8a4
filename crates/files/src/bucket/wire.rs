//! How the storage is spoken to: over HTTP/1.1, with the TLS of the rest of the program (rustls, ring, the roots of Mozilla).

use std::time::Duration;

use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client, connect};
use hyper_util::rt::TokioExecutor;
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody, HttpResponse, HttpResponseBody,
    HttpService,
};

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(3);
/// How long a piece of ten megabytes may take to be sent and answered.
const ANSWER: Duration = Duration::from_secs(60);

/// What makes connections.
#[derive(Debug)]
pub(super) struct Connector;

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let mut plain = connect::HttpConnector::new();
        plain.enforce_http(false);
        plain.set_connect_timeout(Some(CONNECT));
        let secured = HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1();
        let client = Client::builder(TokioExecutor::new()).build(secured.wrap_connector(plain));
        Ok(HttpClient::new(Wire(client)))
    }
}

#[derive(Debug)]
struct Wire(Client<HttpsConnector<connect::HttpConnector>, HttpRequestBody>);

#[async_trait::async_trait]
impl HttpService for Wire {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let answer = tokio::time::timeout(ANSWER, self.0.request(request)).await;
        let answer = answer.map_err(|late| HttpError::new(HttpErrorKind::Timeout, late))?;
        let (head, body) = answer.map_err(unanswered)?.into_parts();
        let body = http_body_util::BodyExt::map_err(body, |cut| HttpError::new(HttpErrorKind::Interrupted, cut));
        Ok(HttpResponse::from_parts(head, HttpResponseBody::new(body)))
    }
}

fn unanswered(error: hyper_util::client::legacy::Error) -> HttpError {
    let kind = if error.is_connect() { HttpErrorKind::Connect } else { HttpErrorKind::Request };
    HttpError::new(kind, error)
}
