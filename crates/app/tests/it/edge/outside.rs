//! `jasette check` goes out and comes back in through the proxy, as people do.

use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use reqwest::Client;
use testkit::Database;
use tokio::net::TcpListener;

use super::says;
use crate::kill::program::Program;

/// A web server before the program, which tells it that everybody comes from here.
struct Proxy {
    to: String,
    /// Whether it also passes on what the client wrote, after its own word.
    believes_anybody: bool,
}

const THE_WEB: &str = "203.0.113.7";

impl Proxy {
    /// Starts it; its address.
    async fn starts(self) -> String {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let pages = Router::new().fallback(passes).with_state(Arc::new(self));
        tokio::spawn(async move { axum::serve(listener, pages).await });
        format!("http://{address}")
    }
}

async fn passes(State(proxy): State<Arc<Proxy>>, request: Request) -> String {
    let written = request.headers().get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let told = written.filter(|_| proxy.believes_anybody).unwrap_or(THE_WEB);
    let asked = Client::new().get(format!("{}{}", proxy.to, request.uri().path())).header("x-forwarded-for", told);
    asked.send().await.unwrap().text().await.unwrap()
}

async fn check(believes_anybody: bool, header: &'static str, trusted: &'static str) -> String {
    let database = Database::fresh().await;
    let settings = [("JASETTE_CLIENT_ADDRESS_HEADER", header), ("JASETTE_TRUSTED_PROXIES", trusted)];
    let program = Program::starts_with(&database.location, "true", &settings).await;
    let address = Proxy { to: program.address.clone(), believes_anybody }.starts().await;
    let url = match &database.location {
        platform::Location::File(path) => format!("sqlite:{}", path.display()),
        platform::Location::Server(url) => url.clone(),
    };
    let data = std::env::temp_dir().display().to_string();
    let common = [("JASETTE_ADDRESS", address.as_str()), ("JASETTE_DATABASE_URL", &url), ("JASETTE_DATA", &data)];
    says(&["check"], &[&settings[..], &common[..]].concat()).await.1
}

#[tokio::test]
async fn check_says_how_it_is_seen_through_the_proxy() {
    let said = check(false, "x-forwarded-for", "loopback").await;
    assert!(said.contains("cette machine est vue comme 203.0.113.7"), "{said}");
}

#[tokio::test]
async fn check_says_that_a_proxy_passes_on_what_anybody_writes() {
    let said = check(true, "x-forwarded-for", "loopback").await;
    assert!(said.contains("une adresse inventée est crue"), "{said}");
}

#[tokio::test]
async fn check_says_that_a_proxy_is_not_among_the_trusted() {
    let said = check(false, "x-forwarded-for", "10.0.0.0/8").await;
    assert!(said.contains("127.0.0.1, qui n’est pas dans trusted_proxies"), "{said}");
}
