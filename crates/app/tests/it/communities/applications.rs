//! Where who administers says so, whoever coordinates comes in with an application of codes.

use communities::Role;

use super::house::House;
use crate::world::{APPLICATION, Telephone};

#[tokio::test]
async fn who_coordinates_adds_an_application_before_anything_else() {
    let house = House::with_applications().await;
    let (mut nadia, mut awa) = (house.nadia.clone(), house.person("Awa", Role::Member).await);
    for path in [house.path(""), house.path("/salons"), house.path("/membres"), "/profil".into(), "/communautes".into()]
    {
        nadia.opens(&path).await.is(200).shows("entrent avec une application de codes");
        assert!(nadia.sees().address.starts_with(APPLICATION), "{path}");
    }
    nadia.posts(&house.path("/invitations/salle"), &[]).await.shows("entrent avec une application de codes");
    awa.opens(&house.path("")).await.is(200);
    assert_eq!(awa.sees().address, house.path(""));

    nadia.posts(APPLICATION, &[]).await.is(200);
    let telephone = Telephone::of(nadia.page().source());
    let code = telephone.shows(house.world.instance.clock.now());
    nadia.posts(&format!("{APPLICATION}/code"), &[("code", &code)]).await.is(201).shows("Vos codes de réserve");
    nadia.opens(&house.path("")).await.is(200);
    assert_eq!(nadia.sees().address, house.path(""));
    nadia.posts(&format!("{APPLICATION}/fin"), &[]).await.is(200);
    nadia.opens(&house.path("")).await.is(200).shows("entrent avec une application de codes");
}
