//! Who asks, as the program sees it over real connections.

use reqwest::Client;
use testkit::Database;

use crate::kill::program::Program;

const BEHIND_A_PROXY: &[(&str, &str)] = &[("JASETTE_CLIENT_ADDRESS_HEADER", "x-forwarded-for")];
const PROXY_ELSEWHERE: &[(&str, &str)] =
    &[("JASETTE_CLIENT_ADDRESS_HEADER", "x-forwarded-for"), ("JASETTE_TRUSTED_PROXIES", "10.0.0.0/8")];

/// Whom the program sees behind these lines of the header.
async fn seen(program: &Program, lines: &[&str]) -> String {
    let request = Client::new().get(format!("{}/from", program.address));
    let request = lines.iter().fold(request, |request, line| request.header("x-forwarded-for", *line));
    let text = request.send().await.unwrap().text().await.unwrap();
    text.trim().strip_prefix("jasette sees ").expect("it says whom it sees").to_owned()
}

#[tokio::test]
async fn the_client_is_whom_the_proxy_named_last_on_whatever_line_and_in_whatever_form() {
    let database = Database::fresh().await;
    let program = Program::starts_with(&database.location, "true", BEHIND_A_PROXY).await;
    assert_eq!(seen(&program, &["203.0.113.7"]).await, "203.0.113.7 from-proxy");
    assert_eq!(seen(&program, &["198.51.100.66", "203.0.113.7"]).await, "203.0.113.7 from-proxy", "two lines");
    assert_eq!(seen(&program, &["203.0.113.7:5555"]).await, "203.0.113.7 from-proxy", "with a port");
    assert_eq!(seen(&program, &["\"[2001:db8::7]:5555\""]).await, "2001:db8::7 from-proxy");
    assert_eq!(seen(&program, &[]).await, "127.0.0.1 directly");
}

#[tokio::test]
async fn a_header_forged_on_a_direct_connection_is_not_believed() {
    let database = Database::fresh().await;
    let program = Program::starts_with(&database.location, "true", PROXY_ELSEWHERE).await;
    assert_eq!(seen(&program, &["203.0.113.7"]).await, "127.0.0.1 header-ignored");
}
