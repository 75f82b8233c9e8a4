//! Somebody lost their mail, or their telephone: coordination hands over a way back in, face to face.

use communities::{Role, coordinators};
use platform::MINUTE;
use testkit::Person;

use super::house::{House, email};
use crate::world::{APPLICATION, Telephone};

impl House {
    /// Nadia's page of a way back for somebody.
    async fn way_back(&self, name: &str) -> String {
        self.path(&format!("/membres/{}/acces", self.id(name).await))
    }

    /// Nadia hands a way back over; its path.
    async fn hands_over(&self, name: &str) -> String {
        let mut nadia = self.nadia.clone();
        nadia.opens(&self.way_back(name).await).await.is(200).shows("devant vous");
        nadia.presses("Montrer l’adresse", &[]).await.is(201).shows("montrée que cette fois");
        let page = nadia.page().source().to_owned();
        let link = page.split("<code>").nth(1).expect("the address in letters").split('<').next().unwrap();
        link[link.find("/entree/").expect("it lets in once")..].to_owned()
    }
}

async fn comes_in(person: &mut Person, path: &str) {
    person.opens(path).await.is(200);
    person.presses("Entrer", &[]).await;
}

#[tokio::test]
async fn jean_lost_everything_and_comes_back_by_who_coordinates() {
    let house = House::open().await;
    let mut jean = house.person("Jean", Role::Member).await;
    jean.posts(APPLICATION, &[]).await.is(200);
    let telephone = Telephone::of(jean.page().source());
    let code = telephone.shows(house.world.instance.clock.now());
    jean.posts(&format!("{APPLICATION}/code"), &[("code", &code)]).await.is(201);

    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/membres")).await.is(200);
    nadia.follows("Redonner à Jean accès à son compte").await.is(200).shows("Une trace reste");
    let path = house.hands_over("Jean").await;
    let mut telephone = house.world.person("Jean, autre téléphone");
    comes_in(&mut telephone, &path).await;
    telephone.opens(&house.path("")).await.is(200).shows("Réflexion-action");
    telephone.posts(&format!("{APPLICATION}/fin"), &[]).await.is(200);

    let letters = house.letters("Jean").await;
    let told = letters.iter().find(|letter| letter.subject().contains("Nadia vous a redonné accès"));
    assert!(told.expect("he is told").text().contains("fermez vos autres appareils"));
    let (kind, subject, channel) = house.events().await.pop().unwrap();
    assert_eq!((kind.as_str(), subject), ("communities.way_back_given", house.id("Jean").await));
    assert_eq!(channel, "team");
    nadia.opens(&house.way_back("Jean").await).await.is(200).shows("par Nadia");
    telephone.posts("/profil/suppression", &[("email", &email("Jean"))]).await.is(200);
    let of_nobody =
        "SELECT CAST(COUNT(*) AS BIGINT) FROM events WHERE kind = 'communities.way_back_given' AND subject_id = 0";
    assert_eq!(house.count(of_nobody).await, 1, "the trace goes with the account");
}

#[tokio::test]
async fn a_way_back_serves_once_for_half_an_hour_and_the_last_alone() {
    let house = House::open().await;
    house.person("Jean", Role::Member).await;
    let first = house.hands_over("Jean").await;
    let second = house.hands_over("Jean").await;
    let mut jean = house.world.person("Jean, ailleurs");
    jean.opens(&first).await.is(404);
    comes_in(&mut jean, &second).await;
    house.world.person("Voleuse").opens(&second).await.is(404);
    let late = house.hands_over("Jean").await;
    house.world.waits(30 * MINUTE);
    house.world.person("Jean, en retard").opens(&late).await.is(404);
}

#[tokio::test]
async fn no_way_back_crosses_into_what_its_giver_does_not_coordinate() {
    let house = House::open().await;
    let mut facilitator = house.person("Awa", Role::Facilitator).await;
    house.person("Jean", Role::Member).await;
    facilitator.opens(&house.way_back("Jean").await).await.is(404);
    facilitator.posts(&house.way_back("Jean").await, &[]).await.is(404);
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.way_back("Nadia").await).await.is(404);
    house.stranger("Chloe").await;
    nadia.posts(&house.way_back("Chloe").await, &[]).await.is(404);

    let mut odile = house.person("Odile", Role::Coordination).await;
    odile.posts(&house.way_back("Nadia").await, &[]).await.is(409).shows("coordonne la fédération");
    assert!(house.letters("Nadia").await.is_empty());
    let account = house.membership("Odile").await.unwrap().viewer().person().clone();
    let tx = house.world.instance.db.begin().await.unwrap();
    coordinators::name(&tx, account, house.world.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    odile.posts(&house.way_back("Nadia").await, &[]).await.is(201);
}
