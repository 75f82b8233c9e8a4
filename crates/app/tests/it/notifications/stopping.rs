//! The link that each mail carries (RFC 8058).

use crate::world::House;

/// The path of the link in the mail that tells Awa of a date.
async fn link(house: &House) -> String {
    house.march_is_set("2027-03-25").await;
    let letter = house.letters_to(&house.awa).await.pop().expect("Awa is told");
    let link = letter.unsubscribe.expect("an optional mail can be stopped");
    assert!(letter.text.contains(&link) && letter.html.contains(&link), "the link is in the letter too");
    link.strip_prefix("http://localhost:8080").expect("an address of this instance").to_owned()
}

async fn unwanted(house: &House) -> i64 {
    house.count("SELECT COUNT(*) FROM mail_wishes WHERE wanted = FALSE").await
}

#[tokio::test]
async fn a_mail_program_stops_a_kind_in_one_request_without_a_session() {
    let house = House::open().await;
    let link = link(&house).await;
    let answer = house.nobody().post(&link, &[("List-Unsubscribe", "One-Click")]).await.is(200);
    answer.shows("C’est arrêté");
    assert_eq!(unwanted(&house).await, 1);
    house.nobody().post(&link, &[("List-Unsubscribe", "One-Click")]).await.is(200);
    assert_eq!(unwanted(&house).await, 1, "twice changes nothing");
    let page = house.awa.get("/profil/courriels").await.is(200).page;
    assert_eq!(
        page.attributes("input[name=courriel]:not([checked])", "value"),
        ["meetings.set"],
        "and nothing else is stopped"
    );
}

#[tokio::test]
async fn opening_the_link_asks_first() {
    let house = House::open().await;
    let link = link(&house).await;
    let page = house.nobody().get(&link).await.is(200).shows("La date d’une rencontre est fixée");
    assert_eq!(unwanted(&house).await, 0, "mail scanners open links");
    assert!(!page.page.has("Awa") && !page.page.has("awa@example.org"), "it tells nothing of whose mail it was");
    assert_eq!(page.page.form_with_button("Arrêter ces courriels").action, link);
}

#[tokio::test]
async fn a_guessed_link_leads_nowhere() {
    let house = House::open().await;
    let link = link(&house).await;
    for path in ["/courriels/desabonnement/x", "/courriels/desabonnement/%00", &link[..link.len() - 1]] {
        house.nobody().get(path).await.is(404);
        house.nobody().post(path, &[("List-Unsubscribe", "One-Click")]).await.is(404);
    }
    assert_eq!(unwanted(&house).await, 0);
    let stored = house.count("SELECT COUNT(*) FROM unsubscribe_links WHERE LENGTH(token_hash) = 64").await;
    assert_eq!(stored, 4, "only hashes are stored");
}
