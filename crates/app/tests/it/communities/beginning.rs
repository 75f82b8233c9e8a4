//! The first five minutes: of an instance, of whoever coordinates, of whoever is invited, of whoever has just agreed.

use communities::Role;
use testkit::Person;

use super::house::{House, account, just_installed, signed_in};
use crate::world::{Season, Site};

impl House {
    /// What Nadia could do in her pages, done at the console.
    async fn console(&self) -> Season {
        let site = Site::of(self.world.instance.clone());
        let nadia = site.account("Nadia", &super::house::email("Nadia"), ui::Lang::Fr).await;
        Season::of(&self.world.instance, (self.community.clone(), true), nadia)
    }

    async fn first_meeting(&self) -> i64 {
        let first = platform::sql("SELECT id FROM meetings WHERE community_id = $1 ORDER BY position LIMIT 1");
        first.bind(self.community.id).value(&self.world.instance.db).await.unwrap()
    }
}

/// The path of the link that Nadia sends by letter.
async fn invited(house: &House, name: &str, role: &str) -> String {
    let mut nadia = house.nadia.clone();
    let address = super::house::email(name);
    let fields = [("people", address.as_str()), ("role", role), ("lang", "fr-CA")];
    nadia.posts(&house.path("/invitations"), &fields).await.is(200);
    let text = house.letter(name).await.text();
    let start = text.find("/invitation/").unwrap_or_else(|| panic!("no link in {text}"));
    text[start..].split_whitespace().next().unwrap().to_owned()
}

/// The steps that are ticked.
fn ticked(person: &Person) -> Vec<String> {
    person.page().all(".path > .done")
}

#[tokio::test]
async fn an_instance_without_anybody_says_where_its_first_address_is() {
    let world = just_installed().await;
    let mut volunteer = world.person("Une bénévole");
    volunteer.opens("/").await.is(200).shows("Jasette est installée").shows("jasette serve").shows("/debut/…");
    let awa = account(&world, "Awa").await;
    volunteer.opens("/").await.hides("Jasette est installée");
    assert!(volunteer.sees().address.starts_with("/connexion"), "{}", volunteer.sees().address);
    signed_in(&world, awa).await.opens("/").await.is(200).hides("Jasette est installée");
}

#[tokio::test]
async fn a_fresh_community_leads_its_coordinator_through_three_gestures_and_notices_each() {
    let house = House::open().await;
    let (mut nadia, console, home) = (house.nadia.clone(), house.console().await, house.path(""));
    nadia.opens(&home).await.is(200).shows("Trois gestes").page.heading("Inviter les membres");
    assert!(ticked(&nadia).is_empty());
    invited(&house, "Awa", "member").await;
    nadia.opens(&home).await.page.heading("Trouver la première date");
    assert_eq!(ticked(&nadia).len(), 1);
    let way = nadia.page().link("Choisir comment");
    nadia.opens(&way).await.is(200).shows("Rencontre d’accueil");
    console.polls(house.first_meeting().await).await;
    nadia.opens(&home).await.page.heading("Écrire un mot de bienvenue");
    assert_eq!(ticked(&nadia).len(), 2);
    let account = account(&house.world, "Nadia").await;
    console.says(&account, "bons-coups", "Bienvenue à tout le monde!").await;
    nadia.opens(&home).await.is(200).hides("Trois gestes");
}

#[tokio::test]
async fn nobody_else_is_led_through_the_gestures_of_coordination() {
    let house = House::open().await;
    let home = house.path("");
    house.nadia.clone().opens(&home).await.shows("Trois gestes");
    for (name, role) in [("Samira", Role::Facilitator), ("Awa", Role::Member)] {
        house.person(name, role).await.opens(&home).await.is(200).hides("Trois gestes");
    }
}

#[tokio::test]
async fn an_invitation_says_what_the_community_is_when_it_meets_and_how_many_hours() {
    let house = House::open().await;
    let link = invited(&house, "Awa", "member").await;
    let mut awa = house.world.person("Awa");
    awa.opens(&link).await.is(200).shows("Nadia vous invite").shows("Un groupe fermé d’intervenantes");
    awa.page().shows("8, de décembre 2026 à septembre 2027").shows("par rencontre").shows("de 1 à 2 h par mois");
    awa.page().hides("La prochaine");
    house.console().await.dates(house.first_meeting().await, "2027-04-15").await;
    awa.opens(&link).await.is(200).shows("La prochaine").shows("15 avril 2027");
    let link = invited(&house, "Sylvie", "sponsor").await;
    let mut sylvie = house.world.person("Sylvie");
    sylvie.opens(&link).await.is(200).shows("Un groupe fermé").hides("La prochaine").hides("Votre temps");
}

#[tokio::test]
async fn who_agrees_to_the_charter_is_led_to_the_next_step() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    awa.opens(&house.path("")).await.is(200).page.heading("Lire la charte et s’y engager");
    awa.opens(&house.path("/charte")).await;
    awa.presses("Je m’engage", &[]).await.is(200).shows("Votre engagement est noté");
    awa.page().heading("Dire bonjour dans un salon").hides("Lire la charte");
    let way = awa.page().link("Choisir un salon");
    awa.opens(&way).await.is(200);
    house.console().await.dates(house.first_meeting().await, "2027-04-15").await;
    let mut lea = house.person("Léa", Role::Member).await;
    lea.opens(&house.path("/charte")).await;
    lea.presses("Je m’engage", &[]).await.is(200).page.button("J’y serai sur place");
}

#[tokio::test]
async fn opening_a_community_hides_what_is_rare_and_offers_no_month_that_is_over() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    nadia.opens("/communautes/nouvelle").await.is(200);
    assert!(nadia.page().html("details").contains("name=\"source\""), "one’s own program is folded");
    let months = nadia.page().attributes("select[name=start] option", "value");
    let now = ui::dates::for_date_field(house.world.clock.now());
    assert_eq!(months.first().map(String::as_str), now.get(..7), "the first month is this one");
    assert_eq!(nadia.page().attributes("option[selected]", "value").len(), 1, "one press is enough");
    assert_eq!(nadia.page().attributes("input[name=program][checked]", "value").len(), 1, "with what stands there");
}
