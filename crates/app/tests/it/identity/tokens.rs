//! « Jetons d’accès ».

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::get;
use identity::Bearer;
use identity::tokens::{Label, Terms};
use platform::DAY;
use tower::ServiceExt;

use super::house::{AWA, JEAN};
use super::{Door, WRONG, endless};

/// What the program of a token gets: the number of its person.
pub(super) async fn program(house: &Door, authorization: &str) -> (u16, String) {
    let whoami = Router::new().route("/", get(async |bearer: Bearer| bearer.id().to_string()));
    let request = Request::get("/").header("authorization", authorization).body(Body::empty()).unwrap();
    let response = whoami.with_state(house.instance.clone()).oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn a_token_is_shown_once_acts_for_its_person_and_is_revoked_at_once() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    let page = browser.post("/profil/jetons", &[("nom", "Calendrier du bureau")]).await;
    page.says(201, "ne sera plus jamais montré");
    assert_eq!(page.header("cache-control"), "no-store");
    let token = format!("jasette_{}", page.after("<code>jasette_"));
    assert_eq!(program(&house, &format!("Bearer {token}")).await, (200, house.awa.id.to_string()));

    let page = browser.get("/profil/jetons").await;
    page.says(200, "Calendrier du bureau");
    assert!(!page.body().contains(&token) && page.body().contains("Dernier usage\u{a0}: aujourd’hui"));
    let revoke = format!("/profil/jetons/{}", page.after("action=\"/profil/jetons/"));
    assert_eq!(house.browser_of(JEAN).await.post(&revoke, &[]).await.status.as_u16(), 404);
    browser.post(&revoke, &[]).await.goes_to("/profil/jetons?fait=revoque");
    assert_eq!(program(&house, &format!("Bearer {token}")).await.0, 401);
}

#[tokio::test]
async fn what_is_no_token_opens_nothing() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    let session = browser.session().unwrap();
    for authorization in ["", "Bearer", "Bearer ", "Bearer x", "Basic YTpi", &format!("Bearer {session}")] {
        assert_eq!(program(&house, authorization).await.0, 401, "{authorization}");
    }
}

#[tokio::test]
async fn a_label_is_one_short_line_and_a_list_has_an_end() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    let long = endless();
    for typed in
        WRONG.iter().copied().filter(|typed| typed.trim().is_empty() || typed.contains(['\0', '\u{1B}', '\u{1}']))
    {
        assert_eq!(browser.post("/profil/jetons", &[("nom", typed)]).await.status.as_u16(), 422, "{typed:?}");
    }
    browser.post("/profil/jetons", &[("nom", &long)]).await.says(422, "caractère invisible");
    browser.post("/profil/jetons", &[("nom", &"a".repeat(81))]).await.says(422, "80 caractères");
    for number in 0..20 {
        browser.post("/profil/jetons", &[("nom", &format!("<b>{number}"))]).await.says(201, "&lt;b&gt;");
    }
    browser.post("/profil/jetons", &[("nom", "de trop")]).await.says(422, "révoquez-en un");
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM api_tokens").await, 20);
}

#[tokio::test]
async fn the_command_line_makes_one_for_an_address() {
    let house = Door::open().await;
    let terms = Terms::whole(Label::parse("jasette token").unwrap());
    let email = identity::Email::parse(JEAN).unwrap();
    let token = identity::actions::create_token(&house.instance, &email, &terms).await.unwrap().unwrap().unwrap();
    assert_eq!(program(&house, &format!("Bearer {token}")).await, (200, house.jean.id.to_string()));
}

/// A token ends by itself; its person sees that it did, and a month later no trace is left of it.
#[tokio::test]
async fn a_token_ends_when_it_was_said_to() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    browser
        .post("/profil/jetons", &[("nom", "trop long"), ("duree", "4000")])
        .await
        .says(422, "Choisissez une des réponses");
    let page = browser.post("/profil/jetons", &[("nom", "essai"), ("duree", "30")]).await;
    let authorization = format!("Bearer jasette_{}", page.after("<code>jasette_"));
    let made = house.instance.clock.now();
    house.instance.clock.set(made + 30 * DAY - 1);
    assert_eq!(program(&house, &authorization).await.0, 200);
    house.instance.clock.set(made + 30 * DAY);
    assert_eq!(program(&house, &authorization).await.0, 401);
    house.browser_of(AWA).await.get("/profil/jetons").await.says(200, "Terminé\u{a0}: aujourd’hui");
}
