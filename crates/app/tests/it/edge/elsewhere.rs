//! What comes from pages of others, and the answers that are the same for everybody.

use axum::http::Method;
use testkit::Database;

use crate::world::{Ask, House, Sent, Site};

const ADDRESS: &str = "https://jasette.example.org";

#[tokio::test]
async fn a_page_from_elsewhere_sends_no_form_even_for_somebody_without_a_session() {
    let site = Site::on(Database::fresh().await, ADDRESS, |_| {});
    let form = |site| Ask { site, ..Ask::form("/connexion", &[("email", "awa@exemple.org")]) };
    for elsewhere in ["cross-site", "same-site"] {
        site.browser().asks(&form(elsewhere)).await.is(403);
    }
    for origin in ["https://ailleurs.example", "null"] {
        site.browser().asks(&form("").with("origin", origin)).await.is(403);
    }
    site.browser().asks(&form("").with("origin", ADDRESS)).await.is(303);
    site.browser().asks(&form("same-origin")).await.is(303);
    site.nobody().asks(&form("")).await.is(303);
}

#[tokio::test]
async fn what_is_asked_in_a_way_that_does_not_exist_is_told_which_do() {
    let house = House::open().await;
    let answer = house.awa.asks(&Ask::of(Method::PUT, "/profil", Sent::Nothing)).await.is(405);
    assert!(answer.header("allow").contains("POST"), "{}", answer.header("allow"));
    answer.shows("ne se demande pas de cette façon");
    let api = house.awa.asks(&Ask::of(Method::DELETE, "/api/v1/communities", Sent::Nothing)).await.is(405);
    assert_eq!(api.header("content-type"), "application/problem+json");
}

#[tokio::test]
async fn a_browser_that_came_by_tls_comes_by_it_again() {
    let site = Site::on(Database::fresh().await, ADDRESS, |_| {});
    assert_eq!(site.browser().get("/connexion").await.header("strict-transport-security"), "max-age=31536000");
    let plain = Site::on(Database::fresh().await, "http://127.0.0.1:8080", |_| {});
    assert_eq!(plain.browser().get("/connexion").await.header("strict-transport-security"), "");
}

/// Pages, refusals, files, the API and what machines ask: none may be framed, guessed, kept by others, or load what is not ours.
#[tokio::test]
async fn each_answer_forbids_what_no_page_of_ours_needs() {
    let site = Site::on(Database::fresh().await, ADDRESS, |_| {});
    let drawing = ui::assets::url("favicon.svg");
    let api = ["/api/v1/communities", "/api/v1/openapi.json"];
    let others = ["/connexion", "/nulle-part", "/profil", "/readyz", "/from", drawing];
    for path in api.into_iter().chain(others) {
        let answer = site.browser().get(path).await;
        let policy = answer.header("content-security-policy");
        for ours in ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
            assert!(policy.contains(ours), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
        assert_ne!(answer.header("strict-transport-security"), "", "{path}");
        let for_all = answer.header("cache-control").starts_with("public");
        assert_eq!(for_all, path.starts_with("/assets/"), "{path}: {}", answer.header("cache-control"));
    }
    site.browser().asks(&Ask::of(Method::TRACE, "/connexion", Sent::Nothing)).await.is(405);
}
