//! Passkeys: a device lets its person in by itself.

use std::sync::Arc;

use communities::coordinators;
use platform::{DAY, HOUR, MINUTE, Settings};
use testkit::Database;

use super::house::{ADDRESS, AWA, JEAN};
use super::tokens::program;
use super::{Door, WRONG, endless};
use crate::world::{APPLICATION, Keyring, PASSKEYS, Site};

const KEY: &str = "/connexion/cle";
const QUESTION: &str = "/connexion/cle/question";
const STEP: &str = "/connexion/code/application";

fn device() -> Keyring {
    Keyring::at(ADDRESS)
}

#[tokio::test]
async fn awa_adds_a_passkey_and_comes_in_by_it_alone() {
    let house = Door::open().await;
    let (own, mut telephone) = (house.browser_of(AWA).await, device());
    own.get("/profil").await.says(200, PASSKEYS);
    own.get(PASSKEYS).await.says(200, "Ajouter une clé d’accès");
    let added = own.adds_a_passkey(&mut telephone, "Téléphone d’Awa").await;
    added.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    own.get(PASSKEYS).await.says(200, "Pas encore utilisée");
    own.get(PASSKEYS).await.says(200, "/profil/appareils/autres/fermeture");
    let letter = house.last_letter(AWA).await;
    assert_eq!(letter.kind, "identity.account");
    assert!(letter.text.contains("Téléphone d’Awa"), "{}", letter.text);

    let browser = house.browser();
    browser.get("/connexion").await.says(200, "Se connecter avec une clé d’accès");
    let shown = telephone.shows(&browser.is_asked(QUESTION).await);
    let typed = [("reponse", shown.as_str()), ("suite", "/profil"), ("partage-cle", "yes")];
    browser.post(KEY, &typed).await.goes_to("/profil");
    browser.get("/profil/appareils").await.says(200, "Ordinateur partagé");
    browser.get(PASSKEYS).await.says(200, "Dernier usage\u{a0}: aujourd’hui");
    house.browser().comes_in_by(&mut telephone).await.goes_to("/");
    house.browser_of(AWA).await;
}

#[tokio::test]
async fn a_question_serves_once_in_the_browser_that_asked_and_for_five_minutes() {
    let house = Door::open().await;
    let (own, mut telephone) = (house.browser_of(AWA).await, device());
    own.adds_a_passkey(&mut telephone, "Téléphone").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));

    let browser = house.browser();
    let shown = telephone.shows(&browser.is_asked(QUESTION).await);
    let thief = house.browser();
    thief.post(KEY, &[("reponse", &shown)]).await.says(422, "Cette clé d’accès n’ouvre rien ici");
    thief.is_asked(QUESTION).await;
    thief.post(KEY, &[("reponse", &shown)]).await.says(422, "Cette clé d’accès n’ouvre rien ici");
    let copy = browser.clone();
    browser.post(KEY, &[("reponse", &shown)]).await.goes_to("/");
    copy.post(KEY, &[("reponse", &shown)]).await.says(422, "Cette clé d’accès n’ouvre rien ici");
    assert!(!copy.is_signed_in().await && !thief.is_signed_in().await);

    let late = house.browser();
    let shown = telephone.shows(&late.is_asked(QUESTION).await);
    house.waits(5 * MINUTE);
    late.post(KEY, &[("reponse", &shown)]).await.says(422, "vous avez trop attendu");
    late.comes_in_by(&mut telephone).await.goes_to("/");
}

#[tokio::test]
async fn what_was_asked_for_one_thing_does_no_other() {
    let house = Door::open().await;
    let (awa, jean) = (house.browser_of(AWA).await, house.browser_of(JEAN).await);
    let mut telephone = device();
    let made = telephone.makes(&awa.is_asked(&format!("{PASSKEYS}/question")).await);
    let adds = [("nom", "Téléphone"), ("reponse", made.as_str())];
    jean.carries("__Host-cle", &awa.cookie_called("__Host-cle").unwrap());
    jean.post(PASSKEYS, &adds).await.says(409, "was not added");
    awa.post(PASSKEYS, &adds).await.says(409, "La clé n’a pas été ajoutée");
    awa.is_asked(QUESTION).await;
    awa.post(PASSKEYS, &adds).await.says(409, "La clé n’a pas été ajoutée");
    awa.adds_a_passkey(&mut telephone, "Téléphone").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    let browser = house.browser();
    let shown = telephone.shows(&browser.is_asked(QUESTION).await);
    awa.is_asked(&format!("{PASSKEYS}/question")).await;
    browser.carries("__Host-cle", &awa.cookie_called("__Host-cle").unwrap());
    browser.post(KEY, &[("reponse", &shown)]).await.says(422, "Cette clé d’accès n’ouvre rien ici");
    for wrong in WRONG.iter().map(|wrong| (*wrong).to_owned()).chain([endless(), "{}".into(), "null".into()]) {
        browser.is_asked(QUESTION).await;
        browser.post(KEY, &[("reponse", &wrong)]).await.says(422, "Cette clé d’accès n’ouvre rien ici");
    }
}

#[tokio::test]
async fn a_passkey_that_was_removed_and_one_of_somebody_who_left_open_nothing() {
    let house = Door::open().await;
    let (own, mut telephone, mut computer) = (house.browser_of(AWA).await, device(), device());
    own.adds_a_passkey(&mut telephone, "Téléphone").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    let page = own.get(PASSKEYS).await;
    let remove = format!("{PASSKEYS}/{}", page.after("action=\"/profil/cles/"));
    house.browser_of(JEAN).await.post(&remove, &[]).await.says(404, "");
    own.adds_a_passkey(&mut computer, "Ordinateur").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    own.post(&remove, &[]).await.goes_to(&format!("{PASSKEYS}?fait=retiree"));
    own.post(&remove, &[]).await.says(404, "");
    let letter = house.last_letter(AWA).await;
    assert!(letter.text.contains("Téléphone") && letter.text.contains("Si ce n’est pas vous"), "{}", letter.text);
    house.browser().comes_in_by(&mut telephone).await.says(422, "elle a été retirée");
    house.browser().comes_in_by(&mut computer).await.goes_to("/");
    own.post("/profil/suppression", &[("email", AWA)]).await.is(303);
    house.browser().comes_in_by(&mut computer).await.says(422, "elle a été retirée");
}

#[tokio::test]
async fn a_device_that_opens_for_anybody_or_that_was_copied_is_refused() {
    let house = Door::open().await;
    let (own, mut telephone) = (house.browser_of(AWA).await, device());
    telephone.asks = false;
    own.adds_a_passkey(&mut telephone, "Téléphone").await.says(409, "La clé n’a pas été ajoutée");
    telephone.asks = true;
    own.adds_a_passkey(&mut telephone, "Téléphone").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    telephone.asks = false;
    house.browser().comes_in_by(&mut telephone).await.says(422, "Cette clé d’accès n’ouvre rien ici");
    telephone.asks = true;
    let mut copied = telephone.clone();
    house.browser().comes_in_by(&mut telephone).await.goes_to("/");
    house.browser().comes_in_by(&mut copied).await.says(422, "Cette clé d’accès n’ouvre rien ici");
    let mut elsewhere = Keyring::at("https://jasette.example.net");
    own.adds_a_passkey(&mut elsewhere, "Ailleurs").await.says(409, "La clé n’a pas été ajoutée");
}

#[tokio::test]
async fn a_name_is_asked_for_and_a_list_stays_short() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    let mut telephone = device();
    for wrong in ["", "   ", "a\u{1}b", &"a".repeat(81)] {
        assert_eq!(own.adds_a_passkey(&mut telephone, wrong).await.status.as_u16(), 422, "{wrong:?}");
    }
    for number in 0..10 {
        own.adds_a_passkey(&mut device(), &format!("<b>{number}")).await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    }
    own.get(PASSKEYS).await.says(200, "&lt;b&gt;9");
    own.adds_a_passkey(&mut device(), "de trop").await.says(409, "retirez-en une");
}

#[tokio::test]
async fn whoever_uses_an_application_may_show_a_passkey_in_its_place() {
    let house = Door::open().await;
    let (own, mut telephone) = (house.browser_of(AWA).await, device());
    own.adds_an_application(house.instance.clock.now()).await;
    own.adds_a_passkey(&mut telephone, "Téléphone").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    house.browser().comes_in_by(&mut telephone).await.goes_to("/");
    let browser = house.browser();
    let code = house.code_for(&browser, AWA).await;
    browser.types_code(AWA, &code).await.goes_to(STEP);
    let page = browser.get(STEP).await;
    page.says(200, "Code de l’application, ou code de réserve");
    page.says(200, "Se connecter avec une clé d’accès");
    browser.comes_in_by(&mut telephone).await.goes_to("/");
}

#[tokio::test]
async fn where_coordination_needs_a_second_step_a_passkey_is_one() {
    let house = Door::open_with(|instance| {
        let settings = Settings { coordination_needs_app: true, ..(*instance.settings).clone() };
        instance.settings = Arc::new(settings);
    });
    let house = house.await;
    let tx = house.instance.db.begin().await.unwrap();
    coordinators::name(&tx, house.awa.clone(), house.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let (own, mut telephone) = (house.browser_of(AWA).await, device());
    own.get("/profil").await.goes_to(&format!("{APPLICATION}?fait=requise"));
    own.get(APPLICATION).await.says(200, PASSKEYS);
    own.adds_a_passkey(&mut telephone, "Téléphone").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    let page = own.post("/profil/jetons", &[("nom", "carnet")]).await.is(201);
    let token = format!("Bearer jasette_{}", page.after("<code>jasette_"));
    assert_eq!(program(&house, &token).await.0, 200);

    let thief = house.browser();
    let code = house.code_for(&thief, AWA).await;
    thief.types_code(AWA, &code).await.goes_to(STEP);
    thief.get(STEP).await.says(200, "montrent aussi leur clé d’accès");
    thief.post(STEP, &[("code", "000000")]).await.says(422, "");
    assert!(!thief.is_signed_in().await);
    thief.comes_in_by(&mut telephone).await.goes_to("/");

    let page = own.get(PASSKEYS).await;
    let remove = format!("{PASSKEYS}/{}", page.after("action=\"/profil/cles/"));
    own.post(&remove, &[]).await.goes_to(&format!("{PASSKEYS}?fait=retiree"));
    own.get("/profil").await.goes_to(&format!("{APPLICATION}?fait=requise"));
    assert_eq!(program(&house, &token).await.0, 401);
    let jean = house.browser_of(JEAN).await;
    jean.adds_a_passkey(&mut device(), "Phone").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    house.browser_of(JEAN).await.get("/profil").await.says(200, "");
}

#[tokio::test]
async fn tries_count_for_the_place_and_a_wrong_clock_keeps_no_question() {
    let house = Door::open().await;
    let (own, mut telephone) = (house.browser_of(AWA).await, device());
    own.adds_a_passkey(&mut telephone, "Téléphone").await.goes_to(&format!("{PASSKEYS}?fait=ajoutee"));
    let (browser, now) = (house.browser(), house.instance.clock.now());
    house.instance.clock.set(now + 30 * DAY);
    let shown = telephone.shows(&browser.is_asked(QUESTION).await);
    house.browser().is_asked(QUESTION).await;
    house.instance.clock.set(now + HOUR);
    browser.post(KEY, &[("reponse", &shown)]).await.says(422, "vous avez trop attendu");
    browser.comes_in_by(&mut telephone).await.goes_to("/");
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM passkey_questions").await, 0);

    let stranger = house.browser();
    for _ in 0..60 {
        stranger.post(KEY, &[("reponse", "{}")]).await;
    }
    assert_eq!(stranger.post(KEY, &[("reponse", "{}")]).await.status.as_u16(), 429);
    assert_eq!(stranger.post(QUESTION, &[]).await.status.as_u16(), 429);
    house.waits(MINUTE);
    stranger.comes_in_by(&mut telephone).await.goes_to("/");
}

#[tokio::test]
async fn nothing_is_offered_where_browsers_offer_no_passkeys() {
    let site = Site::on(Database::fresh().await, "http://192.0.2.1:8080", |_| {});
    let account = site.account("Awa Diallo", AWA, ui::Lang::Fr).await;
    let [own] = site.signed_in([account]).await;
    let page = own.get("/profil").await.is(200);
    assert!(!page.body().contains(PASSKEYS), "{}", page.body());
    own.get(PASSKEYS).await.says(200, "il y faut https");
    own.post(&format!("{PASSKEYS}/question"), &[]).await.says(404, "");
    let page = site.browser().get("/connexion").await.is(200);
    assert!(!page.body().contains("clé d’accès"), "{}", page.body());
    site.browser().post(QUESTION, &[]).await.says(404, "");
}
