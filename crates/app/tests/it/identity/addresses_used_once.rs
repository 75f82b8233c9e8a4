//! Addresses that let in once, and the one that makes the first account.

use std::sync::Arc;

use axum::http::Extensions;
use identity::links::FirstAccount;
use identity::{actions, people};
use platform::{DAY, Event};

use super::house::{ADDRESS, AWA};
use super::{Door, WRONG, endless};
use crate::world::Site;
use testkit::Database;

#[tokio::test]
async fn looking_spends_nothing_and_the_button_serves_once() {
    let house = Door::open().await;
    let path = actions::sign_in_link(&house.instance, house.awa.id).await.unwrap().path();
    let browser = house.browser();
    for _ in 0..3 {
        browser.get(&path).await.says(200, "Bonjour Awa Diallo");
    }
    assert!(!browser.is_signed_in().await, "programs that look into mail do not sign in");
    let answer = browser.post(&path, &[]).await;
    answer.goes_to("/");
    assert!(browser.is_signed_in().await);
    let other = house.browser();
    other.get(&path).await.says(404, "Cette adresse n’ouvre plus");
    other.post(&path, &[]).await.says(404, "Cette adresse n’ouvre plus");
    assert!(!other.is_signed_in().await);
}

#[tokio::test]
async fn an_address_dies_after_a_day_and_an_invented_one_never_lived() {
    let house = Door::open().await;
    let path = actions::sign_in_link(&house.instance, house.awa.id).await.unwrap().path();
    house.waits(DAY);
    let browser = house.browser();
    browser.post(&path, &[]).await.says(404, "trop vieille");
    let over = browser.get(&path).await.body().to_owned();
    assert_eq!(browser.get("/entree/inventee").await.body(), over, "a stranger learns nothing");
    assert_eq!(browser.get("/debut/inventee").await.body(), over);
    for odd in ["/entree/%00", "/entree/%E2%80%AE", "/debut/%00", "/entree/a%2Fb"] {
        assert_eq!(browser.get(odd).await.status.as_u16(), 404, "{odd}");
    }
    assert!(!browser.is_signed_in().await);
}

#[tokio::test]
async fn an_address_of_one_kind_is_not_one_of_the_other() {
    let house = Door::open().await;
    let path = actions::sign_in_link(&house.instance, house.awa.id).await.unwrap().path();
    let browser = house.browser();
    browser.post(&path.replace("/entree/", "/debut/"), &[("nom", "X"), ("email", "x@exemple.org")]).await.says(404, "");
    assert!(actions::first_account_link(&house.instance).await.unwrap().is_none(), "the house has accounts");
}

#[tokio::test]
async fn the_first_account_is_made_once_by_who_holds_the_machine() {
    let site = Site::on(Database::fresh().await, ADDRESS, |instance| {
        let mut links = Extensions::new();
        links.insert(FirstAccount(Arc::new(|tx, person, now| {
            Box::pin(async move {
                tx.open_stream(99).await?;
                tx.record(Event::new(99, "test.first_account", person.id, now)).await.map(drop)
            })
        })));
        instance.links = Arc::new(links);
    });
    let (instance, browser) = (&site.instance, site.browser());
    let lost = actions::first_account_link(instance).await.unwrap().unwrap().path();
    let path = actions::first_account_link(instance).await.unwrap().unwrap().path();
    browser.get(&lost).await.says(404, "n’ouvre plus");
    browser.get(&path).await.says(200, "Bienvenue dans Jasette");

    let long = endless();
    for typed in WRONG.iter().copied().filter(|typed| typed.contains(['\0', ' ', '\u{1B}'])).chain([long.as_str(), ""])
    {
        assert_eq!(browser.post(&path, &[("nom", typed), ("email", typed)]).await.status.as_u16(), 422, "{typed:?}");
    }
    browser.post(&path, &[("nom", "Samira"), ("email", "samira")]).await.says(422, "value=\"Samira\"");
    browser.post(&path, &[("nom", "Samira"), ("email", "samira@exemple.org")]).await.goes_to("/");
    assert!(browser.is_signed_in().await);
    assert_eq!(platform::events::newest(&instance.db, 99).await.unwrap(), 1, "the coordination was named");
    let samira = people::by_email(&instance.db, &identity::Email::parse("samira@exemple.org").unwrap()).await.unwrap();
    assert_eq!(samira.unwrap().name, "Samira");
    browser.post(&path, &[("nom", "Autre"), ("email", AWA)]).await.says(404, "n’ouvre plus");
}
