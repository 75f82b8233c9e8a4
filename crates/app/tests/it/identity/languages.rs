//! The switch of languages, before and after signing in.

use super::Door;
use super::house::AWA;

#[tokio::test]
async fn a_visitor_chooses_and_comes_back_where_they_were() {
    let house = Door::open().await;
    let mut browser = house.browser().with("accept-language", "fr");
    browser.get("/connexion").await.says(200, "lang=\"fr-CA\"");
    let there = browser.clone().with("referer", "https://jasette.example.org/connexion/code?suite=/profil");
    let answer = there.post("/langue", &[("langue", "en-CA")]).await;
    answer.goes_to("/connexion/code?suite=/profil");
    browser.cookies = there.cookies;
    browser.get("/connexion").await.says(200, "Get a code");
}

#[tokio::test]
async fn the_switch_leads_to_no_other_host() {
    let house = Door::open().await;
    for (referer, path) in [
        ("https://evil.example//evil.example", "/"),
        ("nonsense", "/"),
        ("https://evil.example/profil", "/profil"),
        ("", "/"),
    ] {
        let browser = house.browser().with("referer", referer);
        browser.post("/langue", &[("langue", "xx")]).await.goes_to(path);
    }
}

#[tokio::test]
async fn the_account_remembers_the_language() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    browser.post("/langue", &[("langue", "en-CA")]).await.goes_to("/");
    let elsewhere = house.browser_of(AWA).await.with("accept-language", "fr");
    elsewhere.get("/profil").await.says(200, "My profile");
}

#[tokio::test]
async fn every_page_of_ones_own_is_there_in_both_languages() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    for (langue, pages) in [
        ("fr-CA", ["Mon profil", "Mes appareils", "Jetons d’accès", "Supprimer mon compte"]),
        ("en-CA", ["My profile", "My devices", "Access tokens", "Delete my account"]),
    ] {
        browser.post("/langue", &[("langue", langue)]).await.goes_to("/");
        for (path, title) in ["/profil", "/profil/appareils", "/profil/jetons", "/profil/suppression"].iter().zip(pages)
        {
            let page = browser.get(*path).await;
            page.says(200, &format!("<h1>{title}</h1>"));
            assert!(page.body().contains(&format!("lang=\"{langue}\"")));
        }
    }
}
