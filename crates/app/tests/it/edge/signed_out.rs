//! A session that ends while somebody writes: what they wrote comes back, with the way to sign in and to send it.

use crate::world::{Ask, House};

const MESSAGE: [(&str, &str); 1] = [("body", "Trois phrases que personne ne veut retaper")];

async fn room(house: &House) -> String {
    let slug: String = platform::sql("SELECT slug FROM rooms WHERE community_id = $1 ORDER BY id LIMIT 1")
        .bind(house.community.id)
        .value(&house.instance.db)
        .await
        .unwrap();
    format!("/c/essai/salons/{slug}/messages")
}

#[tokio::test]
async fn what_was_written_comes_back_and_is_sent_after_signing_in() {
    let house = House::open().await;
    let path = room(&house).await;
    let page = house.nobody().post(&path, &MESSAGE).await.is(401).shows("Votre session est terminée");
    assert_eq!(page.header("cache-control"), "no-store", "it stays on this screen alone");
    assert!(page.body().contains("target=\"_blank\"") && page.body().contains("/connexion"), "{}", page.body());
    let form = page.page.form_with_button("Envoyer de nouveau");
    assert_eq!((form.action.clone(), form.entries()), (path, vec![("body".to_owned(), MESSAGE[0].1.to_owned())]));
    house.nadia.sends(&form.action, &form.entries()).await.is(303);
}

#[tokio::test]
async fn a_choice_or_a_script_is_led_to_sign_in_as_ever() {
    let house = House::open().await;
    let path = room(&house).await;
    assert!(house.nobody().post(&path, &[("body", "Oui")]).await.is(303).asks_to_sign_in());
    let by_a_script = Ask::form(&path, &MESSAGE).by_a_script();
    assert!(house.nobody().asks(&by_a_script).await.is(303).asks_to_sign_in());
}
