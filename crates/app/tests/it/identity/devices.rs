//! « Mes appareils ».

use identity::actions::SignedOut;
use platform::{DAY, HOUR, MINUTE};

use super::Door;
use super::house::{AWA, JEAN};

const TELEPHONE: &str =
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36";

#[tokio::test]
async fn awa_closes_a_telephone_she_lost_and_it_is_out_at_once() {
    let house = Door::open().await;
    let telephone = house.browser().with("user-agent", TELEPHONE);
    let code = house.code_for(&telephone, AWA).await;
    telephone.types_code(AWA, &code).await.goes_to("/");
    let here = house.browser_of(AWA).await;

    let page = here.get("/profil/appareils").await;
    page.says(200, "Chrome sur Android");
    assert_eq!(page.body().matches("Cet appareil</").count(), 1);
    let close = page.after("action=\"/profil/appareils/");
    let answer = here.post(&format!("/profil/appareils/{close}"), &[]).await;
    answer.goes_to("/profil/appareils?fait=fermee");
    assert!(!telephone.is_signed_in().await && here.is_signed_in().await);
    let page = here.get("/profil/appareils?fait=fermee").await;
    page.says(200, "Cet appareil est fermé");
    assert!(!page.body().contains("Chrome sur Android"));
}

#[tokio::test]
async fn all_the_others_close_together() {
    let house = Door::open().await;
    let (one, two) = (house.browser_of(AWA).await, house.browser_of(AWA).await);
    let (here, jean) = (house.browser_of(AWA).await, house.browser_of(JEAN).await);
    here.post("/profil/appareils/autres/fermeture", &[]).await.goes_to("/profil/appareils?fait=fermees");
    assert!(!one.is_signed_in().await && !two.is_signed_in().await);
    assert!(here.is_signed_in().await && jean.is_signed_in().await);
    assert!(!here.get("/profil/appareils").await.body().contains("autres/fermeture"), "there are no others to close");
}

/// Somebody else is in Awa's account, and she cannot come in to close it.
#[tokio::test]
async fn who_administers_signs_somebody_out_everywhere() {
    let house = Door::open().await;
    let (one, two, jean) = (house.browser_of(AWA).await, house.browser_of(AWA).await, house.browser_of(JEAN).await);
    one.post("/profil/jetons", &[("nom", "carnet")]).await.says(201, "jasette_");
    let email = identity::Email::parse(AWA).unwrap();
    let ended = identity::actions::sign_out(&house.instance, &email).await.unwrap();
    assert_eq!(ended, Some(SignedOut { sessions: 2, tokens: 1 }));
    assert!(!one.is_signed_in().await && !two.is_signed_in().await && jean.is_signed_in().await);
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM api_tokens").await, 0);
    let nobody = identity::Email::parse("chloe@exemple.org").unwrap();
    assert_eq!(identity::actions::sign_out(&house.instance, &nobody).await.unwrap(), None);
}

#[tokio::test]
async fn nobody_closes_a_session_of_somebody_else() {
    let house = Door::open().await;
    let awa = house.browser_of(AWA).await;
    let jean = house.browser_of(JEAN).await;
    let of_awa = house.count("SELECT MIN(id) FROM sessions").await;
    for session in [of_awa.to_string(), "999999".into(), "x".into(), "-1".into(), "99999999999999999999".into()] {
        let answer = jean.post(&format!("/profil/appareils/{session}/fermeture"), &[]).await;
        assert_eq!(answer.status.as_u16(), 404, "{session}");
    }
    assert!(awa.is_signed_in().await);
}

#[tokio::test]
async fn a_visit_is_written_once_an_hour_and_keeps_the_session_for_ninety_days() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    let opened = house.instance.clock.now();
    house.waits(59 * MINUTE);
    assert!(browser.is_signed_in().await);
    assert_eq!(house.count("SELECT seen_at FROM sessions").await, opened);
    house.waits(MINUTE);
    assert!(browser.is_signed_in().await);
    assert_eq!(house.count("SELECT seen_at FROM sessions").await, opened + HOUR);

    house.waits(89 * DAY);
    assert!(browser.is_signed_in().await);
    house.waits(89 * DAY);
    assert!(browser.is_signed_in().await);
    house.waits(90 * DAY);
    assert!(!browser.is_signed_in().await);
}
