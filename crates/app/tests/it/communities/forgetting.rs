//! A deleted account leaves no row of this slice that names it.

use communities::Role;
use platform::sql;

use super::house::{House, email};

#[tokio::test]
async fn awa_is_forgotten_everywhere() {
    let house = House::with_places(1).await;
    house.person("Awa", Role::Member).await;
    let mut awa = house.stranger("Bina").await;
    let mut nadia = house.nadia.clone();
    let address = email("Bina");
    nadia
        .posts(&house.path("/invitations"), &[("people", &address), ("role", "member"), ("lang", "fr-CA")])
        .await
        .is(200);
    let text = house.letter("Bina").await.text();
    let link = text[text.find("/invitation/").unwrap()..].split_whitespace().next().unwrap().to_owned();
    awa.posts(&link, &[("organization", "Entre-Parents")]).await.is(200);
    assert_eq!(awa.sees().address, "/attente", "she must wait for this test to mean anything");
    let (bina, member) = (house.id("Bina").await, house.id("Awa").await);
    let tx = house.world.instance.db.begin().await.unwrap();
    communities::forget(&tx, bina).await.unwrap();
    communities::forget(&tx, member).await.unwrap();
    tx.commit().await.unwrap();
    for query in [
        "SELECT CAST(COUNT(*) AS BIGINT) FROM memberships WHERE person_id IN ($1, $2)",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM past_members WHERE person_id IN ($1, $2)",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM waiting_list WHERE person_id IN ($1, $2)",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM affiliations WHERE person_id IN ($1, $2)",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM invitations WHERE accepted_by IN ($1, $2)",
    ] {
        let left: i64 = sql(query).bind(bina).bind(member).value(&house.world.instance.db).await.unwrap();
        assert_eq!(left, 0, "{query}");
    }
    assert_eq!(
        house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM invitations WHERE email = 'bina@exemple.org'").await,
        0
    );
}

#[tokio::test]
async fn who_alone_coordinates_others_names_somebody_before_going() {
    let house = House::open().await;
    house.person("Awa", Role::Member).await;
    let mut nadia = house.nadia.clone();
    let (deletion, address) = ("/profil/suppression", email("Nadia"));
    let page = nadia.posts(deletion, &[("email", &address)]).await.is(409);
    page.shows("seule personne à la coordination").shows("Rien n’a été supprimé");
    assert_eq!(house.membership("Nadia").await.unwrap().role(), Role::Coordination);
    let role = house.path(&format!("/membres/{}/role", house.id("Awa").await));
    nadia.posts(&role, &[("role", "coordination")]).await.is(200);
    nadia.posts(deletion, &[("email", &address)]).await.is(200).shows("Votre compte est supprimé");
}

#[tokio::test]
async fn who_is_alone_in_a_community_may_go() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    nadia.posts("/profil/suppression", &[("email", &email("Nadia"))]).await.is(200).shows("Votre compte est supprimé");
}
