//! Deleting one's account leaves nothing that names its person.

use std::sync::Arc;

use identity::links::Forget;
use identity::{Email, people};

use super::house::{AWA, JEAN, linked};
use super::{Door, WRONG};

#[tokio::test]
async fn nothing_of_awa_is_left_and_jean_is_as_he_was() {
    let forget: Forget =
        Forget(vec![Arc::new(|tx, person| Box::pin(async move { tx.open_stream(person + 1_000).await }))]);
    let house = Door::open_with(|instance| linked(instance, forget)).await;
    let (awa, jean) = (house.browser_of(AWA).await, house.browser_of(JEAN).await);
    let elsewhere = house.browser_of(AWA).await;
    awa.post("/profil", &[("nom", "Awa"), ("langue", "fr-CA"), ("titre", "elle")]).await.goes_to("/profil?fait=profil");
    awa.post("/profil/jetons", &[("nom", "un")]).await.says(201, "");
    identity::actions::sign_in_link(&house.instance, house.awa.id).await.unwrap();

    let answer = awa.post("/profil/suppression", &[("email", " AWA@exemple.org")]).await;
    answer.goes_to("/connexion/compte-supprime");
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    awa.get("/connexion/compte-supprime").await.says(200, "Votre compte est supprimé");
    assert!(!awa.is_signed_in().await && !elsewhere.is_signed_in().await && jean.is_signed_in().await);

    assert!(people::by_email(&house.instance.db, &Email::parse(AWA).unwrap()).await.unwrap().is_none());
    assert!(house.letters_at(AWA).await.is_empty() && !house.letters_at(JEAN).await.is_empty());
    for left in [
        "SELECT CAST(COUNT(*) AS BIGINT) FROM profiles",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM api_tokens",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM one_time_links",
    ] {
        assert_eq!(house.count(left).await, 0, "{left}");
    }
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM sessions").await, 1);
    assert_eq!(house.count("SELECT id FROM event_streams").await, house.awa.id + 1_000, "the other slices were told");
}

#[tokio::test]
async fn a_slice_that_cannot_forget_keeps_everything_as_it_was() {
    let refuse = Forget(vec![Arc::new(|_, _| Box::pin(async { Err(platform::Error::Stored("not now".into())) }))]);
    let house = Door::open_with(|instance| linked(instance, refuse)).await;
    let awa = house.browser_of(AWA).await;
    assert_eq!(awa.post("/profil/suppression", &[("email", AWA)]).await.status.as_u16(), 500);
    assert!(awa.is_signed_in().await);
}

#[tokio::test]
async fn only_ones_own_address_confirms() {
    let house = Door::open().await;
    let awa = house.browser_of(AWA).await;
    awa.get("/profil/suppression").await.says(200, "C’est définitif");
    for typed in WRONG.iter().copied().chain([JEAN, "oui"]) {
        let page = awa.post("/profil/suppression", &[("email", typed)]).await;
        page.says(422, "Rien n’a été supprimé");
    }
    assert!(awa.is_signed_in().await);
    assert_ne!(house.browser().post("/profil/suppression", &[("email", AWA)]).await.status.as_u16(), 200);
    assert!(awa.is_signed_in().await, "a stranger deletes nobody");
}
