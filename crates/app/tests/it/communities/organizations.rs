//! One organisation is one row, however it is typed.

use communities::{Role, organizations};

use super::house::House;
use super::refused;

#[tokio::test]
async fn spellings_of_one_organization_meet() {
    let house = House::open().await;
    let tx = house.world.instance.db.begin().await.unwrap();
    let first = organizations::named(&tx, "Maison des familles du Cœur-de-l’Île").await.unwrap();
    let second = organizations::named(&tx, "maison DES familles du coeur de l'ile").await.unwrap();
    let other = organizations::named(&tx, "Maison des familles du Canal").await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(first, second);
    assert_ne!(first.id, other.id);
}

#[tokio::test]
async fn a_person_changes_organization_and_the_known_ones_are_offered() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    awa.opens("/profil/organisme").await.is(200);
    assert_eq!(awa.page().field("Votre organisme").value, "Maison des familles du Canal");
    awa.presses("Enregistrer mon organisme", &[("Votre organisme", "Entre-Parents du Nord")])
        .await
        .is(200)
        .shows("est noté");
    let offered = awa.page().attributes("datalist option", "value");
    assert_eq!(offered, ["Entre-Parents du Nord", "Maison des familles du Canal"]);
    for typed in &refused() {
        awa.posts("/profil/organisme", &[("organization", typed)]).await.is(422);
    }
    awa.opens(&house.path("/membres")).await.shows("Entre-Parents du Nord");
}

#[tokio::test]
async fn a_link_of_the_room_names_the_organizations_of_nobody() {
    let house = House::open().await;
    house.person("Awa", Role::Member).await;
    let mut nadia = house.nadia.clone();
    nadia.posts(&house.path("/invitations/salle"), &[]).await.is(200);
    let token = nadia.sees().address.rsplit('/').next().unwrap().to_owned();
    let mut somebody = house.world.person("Quelqu’un");
    somebody.opens(&format!("/invitation/{token}")).await.is(200).hides("Maison des familles du Canal");
    assert!(somebody.page().attributes("datalist option", "value").is_empty());
    assert!(!somebody.page().source().contains("Maison des familles du Canal"));
    let mut zoe = house.stranger("Zoé").await;
    zoe.opens("/profil/organisme").await.is(200);
    assert!(zoe.page().attributes("datalist option", "value").is_empty(), "who belongs nowhere is suggested nothing");
}
