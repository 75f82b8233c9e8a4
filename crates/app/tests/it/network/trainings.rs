//! Trainings that a community opens to the network: what is read of them, who registers, who waits, who hears of what.

use platform::DAY;
use platform::mail::deliver_due;
use testkit::Sink;

use super::CANAL;
use crate::world::{House, Person};

const LIST: &str = "/reseau/formations";
const TITLE: &str = "Accueillir un nouveau parent";
const DOOR: &str = "Sonnez au 12, porte bleue";

/// What coordination writes of a training with so many places.
fn written<'a>(places: &'a str, revision: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("titre", TITLE), ("lieu", "Rosemont"), ("places", places), ("pratique", DOOR), ("revision", revision)]
}

/// A training in April that Nadia opened to the network.
struct Opened {
    house: House,
    id: i64,
    /// Its meeting, and the page of who registered.
    meeting: String,
    page: String,
}

impl Opened {
    async fn with(places: &str) -> Opened {
        let house = House::with_a_network().await;
        let id = house.season.training_on("2027-04-20").await;
        let meeting = format!("/c/essai/rencontres/{id}");
        let page = format!("{meeting}/reseau");
        house.nadia.post(&*page, &written(places, "0")).await.leads_to(&page);
        Opened { house, id, meeting, page }
    }

    async fn registers(&self, person: &Person) {
        person.post(format!("{LIST}/{}/inscription", self.id), &[]).await.leads_to(LIST);
    }

    async fn withdraws(&self, person: &Person) {
        person.post(format!("{LIST}/{}/desistement", self.id), &[]).await.leads_to(LIST);
        self.house.works().await;
    }

    /// The subject of the last letter about trainings to this address; empty when there is none.
    async fn told(&self, address: &str) -> String {
        let letters = self.house.letters().await;
        let last = letters.into_iter().rfind(|each| each.address == address && each.kind == "network.training");
        last.map(|each| each.subject).unwrap_or_default()
    }
}

#[tokio::test]
async fn coordination_opens_a_training_and_the_network_reads_what_it_wrote_and_nothing_else() {
    let house = House::with_a_network().await;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let (training, other) = (house.season.training_on("2027-04-20").await, house.season.meeting_on("2027-04-22").await);
    let page = format!("/c/essai/rencontres/{training}/reseau");
    zoe.get(LIST).await.is(200).shows("Aucune formation");
    for somebody in [&house.samira, &house.awa, &zoe] {
        somebody.get(&*page).await.is(404);
        somebody.post(&*page, &written("2", "0")).await.is(404);
    }
    house.nadia.get(format!("/c/essai/rencontres/{other}/reseau")).await.is(404);
    house.nadia.post(format!("/c/essai/rencontres/{other}/reseau"), &written("2", "0")).await.is(409);
    house.nadia.get(format!("/c/essai/rencontres/{training}")).await.is(200).shows("pas ouverte");
    house.nadia.get(&*page).await.is(200).shows("Ouvrir au réseau");
    let wrong = house.nadia.post(&*page, &[("titre", ""), ("places", "mille"), ("revision", "0")]).await.is(422);
    wrong.shows("Écrivez un nombre de 1 à 500");
    house.nadia.post(&*page, &written("2", "0")).await.leads_to(&page);
    house.nadia.post(&*page, &written("3", "0")).await.is(409).shows("entre-temps");
    house.nadia.post(&*page, &written("3", "1")).await.leads_to(&page);
    house.awa.get(format!("/c/essai/rencontres/{training}")).await.is(200).shows("jusqu’à 3 personnes");

    let list = zoe.get(LIST).await.is(200);
    let list = list.shows(TITLE).shows("Rosemont").shows("3 places libres sur 3").shows("Essai");
    list.hides(DOOR).hides("visio.exemple.org").hides("Nadia");
    zoe.get("/reseau").await.is(200).shows(TITLE);
    zoe.get(format!("/c/essai/rencontres/{training}")).await.is(404);
    house.awa.get(LIST).await.is(404);
    let program = zoe.gives_a_program(&[("nom", "un carnet"), ("portee", "reads")]).await;
    let told = program.get("/api/v1/network/trainings").await.is(200).json();
    let first = &told["items"][0];
    assert_eq!((&first["title"], &first["places_left"], &first["own"]), (&TITLE.into(), &3.into(), &"none".into()));
    assert!(!told.to_string().contains(DOOR), "{told}");
}

#[tokio::test]
async fn places_go_in_the_order_of_who_registered_and_the_next_hears_of_it() {
    let opened = Opened::with("1").await;
    let house = &opened.house;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let omar = house.comes_in("Omar", "omar@canal.org").await;
    let lise = house.comes_in("Lise", "lise@canal.org").await;
    opened.registers(&zoe).await;
    zoe.get(LIST).await.shows("Vous y avez une place").shows(DOOR);
    omar.get(LIST).await.shows("Complet").hides(DOOR).hides("Zoé");
    for person in [&omar, &lise, &lise] {
        opened.registers(person).await;
    }
    omar.get(LIST).await.shows("la première personne à attendre").hides(DOOR);
    lise.get(LIST).await.shows("une personne est avant vous");
    let list = house.nadia.get(&*opened.page).await.is(200);
    list.shows("Une personne a une place")
        .shows("2 personnes attendent")
        .shows("Omar")
        .shows(CANAL)
        .hides("omar@canal.org");
    opened.withdraws(&zoe).await;
    zoe.post(format!("{LIST}/{}/desistement", opened.id), &[]).await.is(404);
    assert_eq!(opened.told("omar@canal.org").await, format!("Une place se libère : {TITLE}"));
    omar.get(LIST).await.shows("Vous y avez une place").shows(DOOR);
    assert_eq!(opened.told("lise@canal.org").await, "", "she waits still");
    let number = house.count("SELECT id FROM people WHERE email = 'omar@canal.org'").await;
    let off = format!("{}/inscriptions/{number}/retrait", opened.page);
    house.samira.post(&*off, &[]).await.is(404);
    house.nadia.post(&*off, &[]).await.leads_to(&opened.page);
    house.nadia.post(off, &[]).await.is(404);
    house.works().await;
    assert!(opened.told("omar@canal.org").await.starts_with("Vous n’êtes plus sur la liste"));
    lise.get(LIST).await.shows("Vous y avez une place");
    opened.registers(&omar).await;
    opened.registers(&zoe).await;
    house.nadia.post(&*opened.page, &written("2", "1")).await.leads_to(&opened.page);
    house.works().await;
    omar.get(LIST).await.shows("Vous y avez une place");
    house.nadia.post(&*opened.page, &written("1", "2")).await.leads_to(&opened.page);
    house.works().await;
    omar.get(LIST).await.shows("Vous y avez une place");
    lise.get(LIST).await.shows("Vous y avez une place");
}

#[tokio::test]
async fn who_registered_hears_of_another_date_and_that_it_is_called_off() {
    let opened = Opened::with("1").await;
    let house = &opened.house;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    opened.registers(&zoe).await;
    house.season.dates(opened.id, "2027-04-27").await;
    house.works().await;
    assert_eq!(opened.told("zoe@canal.org").await, format!("Nouvelle date : {TITLE}"));
    zoe.get(LIST).await.shows("27 avril 2027");
    house.season.cancels(opened.id).await;
    house.works().await;
    assert_eq!(opened.told("zoe@canal.org").await, format!("Annulée : {TITLE}"));
    zoe.get(LIST).await.is(200).shows("Annulée").shows("Me désister");
    let omar = house.comes_in("Omar", "omar@canal.org").await;
    omar.get(LIST).await.hides(TITLE);
    omar.post(format!("{LIST}/{}/inscription", opened.id), &[]).await.is(409).shows("on ne peut plus s’y inscrire");
    house.nadia.post(format!("{}/remise", opened.meeting), &[]).await.is(303);
    house.works().await;
    assert_eq!(opened.told("zoe@canal.org").await, format!("Nouvelle date : {TITLE}"));
    house.waits(60 * DAY);
    zoe.get(LIST).await.hides(TITLE);
    zoe.post(format!("{LIST}/999999/inscription"), &[]).await.is(404);
}

#[tokio::test]
async fn who_leaves_the_network_leaves_their_place_and_closing_ends_the_list() {
    let opened = Opened::with("1").await;
    let house = &opened.house;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let omar = house.comes_in("Omar", "omar@canal.org").await;
    let lise = house.comes_in("Lise", "lise@canal.org").await;
    for person in [&zoe, &omar, &lise] {
        opened.registers(person).await;
    }
    zoe.post("/reseau/sortie", &[]).await.is(303);
    house.works().await;
    omar.get(LIST).await.shows("Vous y avez une place");
    omar.post("/profil/suppression", &[("email", "omar@canal.org")]).await.is(303);
    house.works().await;
    lise.get(LIST).await.shows("Vous y avez une place");
    let close = format!("{}/fermeture", opened.page);
    house.samira.post(&*close, &[]).await.is(404);
    house.nadia.post(&*close, &[]).await.leads_to(&opened.meeting);
    house.nadia.post(close, &[]).await.is(404);
    assert!(opened.told("lise@canal.org").await.starts_with("Vous n’êtes plus sur la liste"));
    lise.get(LIST).await.is(200).hides(TITLE);
    for rows in ["SELECT COUNT(*) FROM trainings_open", "SELECT COUNT(*) FROM trainings_registered"] {
        assert_eq!(house.count(rows).await, 0, "{rows}");
    }
}

#[tokio::test]
async fn no_letter_leaves_about_a_place_that_was_given_up() {
    let opened = Opened::with("1").await;
    let (house, sink) = (&opened.house, Sink::start().await);
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let omar = house.comes_in("Omar", "omar@canal.org").await;
    let lise = house.comes_in("Lise", "lise@canal.org").await;
    for person in [&zoe, &omar, &lise] {
        opened.registers(person).await;
    }
    opened.withdraws(&zoe).await;
    opened.withdraws(&omar).await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    let about = |address: &str| sink.mails_to(address).iter().filter(|mail| mail.subject().contains("place")).count();
    assert_eq!(
        [about("omar@canal.org"), about("lise@canal.org")],
        [0, 1],
        "he is on the list no more, she has his place"
    );
}

#[tokio::test]
async fn the_page_of_the_federation_says_which_trainings_are_open_where_a_door_is() {
    let opened = Opened::with("2").await;
    let house = &opened.house;
    house.nobody().get("/portes").await.is(200).hides(TITLE);
    let words = [("titre-fr-CA", "Trois heures par mois"), ("places", "10"), ("revision", "0")];
    house.nadia.post("/c/essai/porte", &words).await.is(303);
    house.nadia.post("/c/essai/porte/ouverture", &[]).await.is(303);
    let shown = house.nobody().get("/portes").await.is(200).shows(TITLE).shows("mardi 20 avril");
    shown.hides(DOOR).hides("Rosemont").shows("Pour les personnes qui travaillent dans un organisme membre");
    house.nadia.post(format!("{}/annulation", opened.meeting), &[("raison", "Verglas")]).await.is(303);
    house.nobody().get("/portes").await.is(200).hides(TITLE);
}
