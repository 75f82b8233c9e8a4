//! A borrowed computer keeps nothing.

use platform::{HOUR, MINUTE};

use super::house::AWA;
use super::{Door, Person};

async fn on_a_borrowed_computer(house: &Door) -> Person {
    let browser = house.browser();
    let code = house.code_for(&browser, AWA).await;
    let answer = browser.post("/connexion/code", &[("email", AWA), ("code", &code), ("partage", "yes")]).await;
    answer.goes_to("/");
    let cookie = answer.cookie("__Host-jasette");
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "the browser forgets it: {cookie}");
    browser
}

#[tokio::test]
async fn no_page_is_kept_and_leaving_empties_the_browser() {
    let house = Door::open().await;
    let browser = on_a_borrowed_computer(&house).await;
    let page = browser.get("/profil").await;
    page.says(200, "Awa Diallo");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(
        page.page.attributes("body", "data-drafts"),
        ["forgotten"],
        "no word that is typed stays in the browser"
    );
    assert_eq!(browser.get("/nulle-part").await.status.as_u16(), 404);
    browser.get("/profil/appareils").await.says(200, "Ordinateur partagé");

    let answer = browser.post("/sortir", &[]).await;
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    assert_eq!(answer.header("cache-control"), "no-store");

    let own = house.browser_of(AWA).await;
    let page = own.get("/profil").await;
    assert_ne!(page.header("cache-control"), "no-store", "one's own device may go back a page");
    assert_ne!(page.page.attributes("body", "data-drafts"), ["forgotten"], "and keeps what was not sent");
    own.post("/sortir", &[]).await;
    let farewell = own.get("/connexion/au-revoir").await;
    assert_eq!(farewell.page.attributes("body", "data-drafts"), ["forgotten"], "until its person leaves");
}

#[tokio::test]
async fn the_session_closes_by_itself_after_two_hours_even_in_use() {
    let house = Door::open().await;
    let browser = on_a_borrowed_computer(&house).await;
    house.waits(HOUR + 30 * MINUTE);
    assert!(browser.is_signed_in().await);
    house.waits(30 * MINUTE);
    assert!(!browser.is_signed_in().await);
}
