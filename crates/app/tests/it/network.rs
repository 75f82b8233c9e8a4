//! The network, from the outside: its member organizations, who comes in and how, what they read and what stays closed, the directory.

mod entering;
mod monthly;
mod outcomes;
mod sharing;
mod trainings;

use platform::DAY;

use crate::world::{House, Letter, Person};

const ORGANIZATIONS: &str = "/reseau/organismes";
const ENTRANCE: &str = "/reseau/entrer";
const CANAL: &str = "Maison du Canal";
const BOX: &str = "La boîte à émotions";

/// What a form sends of a member organization.
fn organization<'a>(name: &'a str, domains: &'a str, contact: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("nom", name), ("domaines", domains), ("contact", "Rosa"), ("courriel", contact)]
}

impl House {
    /// A house whose federation has one organization, with a mail domain and a contact.
    async fn with_a_network() -> House {
        let house = House::open().await;
        let canal = organization(CANAL, "canal.org", "rosa@canal.org");
        house.nadia.post(format!("{ORGANIZATIONS}/nouveau"), &canal).await.is(303);
        house
    }

    /// The last letter to this address.
    async fn last_to(&self, address: &str) -> Letter {
        let all = self.letters().await;
        all.into_iter().rev().find(|each| each.address == address).unwrap_or_else(|| panic!("no letter to {address}"))
    }

    /// Somebody asks at the entrance with this address; where they are led.
    async fn asks_to_enter(&self, somebody: &Person, (name, email, organization): (&str, &str, &str)) -> String {
        let typed = [("nom", name), ("courriel", email), ("organisme", organization), ("langue", "fr-CA")];
        somebody.post(ENTRANCE, &typed).await.is(303).header("location").to_owned()
    }

    /// Somebody without an account comes in by an address of the domain.
    async fn comes_in(&self, name: &str, email: &str) -> Person {
        let somebody = self.browser();
        let page = self.asks_to_enter(&somebody, (name, email, CANAL)).await;
        let code = self.last_to(email).await.code();
        somebody.post(page, &[("code", &code)]).await.is(303).leads_to("/reseau?fait=entree");
        somebody
    }

    /// Awa keeps this in the library, for whom it says; the number of the resource.
    async fn keeps_for(&self, title: &str, visibility: &str) -> String {
        let typed = [("titre", title), ("phrase", "Quatre cartes"), ("genre", "tool"), ("licence", "cc-by")];
        let fields = [&typed[..], &[("visible", visibility)]].concat();
        let told = self.awa.post("/c/essai/bibliotheque/nouvelle", &fields).await.is(303);
        let page = told.header("location").split('?').next().expect("an address").to_owned();
        page.rsplit('/').next().expect("a number").to_owned()
    }
}

/// The way in a letter, from this start.
fn way(letter: &Letter, start: &str) -> String {
    let at = letter.lines.find(start).unwrap_or_else(|| panic!("no {start} in {}", letter.lines));
    letter.lines[at..].split_whitespace().next().expect("an address").to_owned()
}

#[tokio::test]
async fn who_chose_to_appear_is_written_to_without_an_address() {
    let house = House::with_a_network().await;
    let (zoe, omar) = (house.comes_in("Zoé", "zoe@canal.org").await, house.comes_in("Omar", "omar@canal.org").await);
    let number = house.count("SELECT id FROM people WHERE email = 'zoe@canal.org'").await;
    let write = format!("/reseau/repertoire/{number}/ecrire");
    omar.get("/reseau/repertoire").await.is(200).hides("Zoé");
    omar.get(&*write).await.is(404);
    zoe.post("/reseau/repertoire/moi", &[("territoire", "Rosemont")]).await.is(422).shows("Dites ce que vous offrez");
    zoe.post("/reseau/repertoire/moi", &[("offre", "Une salle"), ("territoire", "Rosemont")]).await.is(303);
    omar.get("/reseau/repertoire?mots=salle").await.shows("Zoé").shows("Rosemont").hides("zoe@canal.org");
    zoe.get(&*write).await.is(404);
    omar.get(&*write).await.is(200).hides("zoe@canal.org");
    omar.post(&*write, &[("mots", " ")]).await.is(422);
    omar.post(&*write, &[("mots", "Est-elle libre le jeudi?")]).await.is(303);
    let letter = house.last_to("zoe@canal.org").await;
    assert!(letter.text.contains("Est-elle libre le jeudi?") && !letter.text.contains("omar@canal.org"), "{letter:?}");
    let (answer, report) = (way(&letter, "/reseau/repertoire/"), way(&letter, "/reseau/repertoire/"));
    zoe.post(answer, &[("mots", "Oui"), ("adresse", "oui")]).await.is(303);
    assert!(house.last_to("omar@canal.org").await.text.contains("zoe@canal.org"), "she gives her address");
    zoe.post(report.replace("/ecrire", "/signalement"), &[("mots", "Il insiste")]).await.is(303);
    let told = house.letters_to(&house.nadia).await.into_iter().rfind(|letter| letter.kind == "network.letter");
    assert!(told.is_some_and(|letter| letter.text.contains("Il insiste")));
    for _ in 0..4 {
        omar.post(&*write, &[("mots", "Encore")]).await.is(303);
    }
    omar.post(&*write, &[("mots", "Et encore")]).await.is(409).shows("Réessayez demain");
    zoe.post("/reseau/repertoire/moi/retrait", &[]).await.is(303);
    omar.get("/reseau/repertoire").await.hides("Rosemont");
    house.waits(2 * DAY);
    omar.get(&*write).await.is(200);
    house.waits(40 * DAY);
    omar.get(write).await.is(404);
}

#[tokio::test]
async fn whoever_deletes_their_account_leaves_no_trace_in_the_network() {
    let house = House::with_a_network().await;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    zoe.post("/reseau/repertoire/moi", &[("cherche", "Une salle")]).await.is(303);
    zoe.post("/profil/suppression", &[("email", "zoe@canal.org")]).await.is(303);
    for rows in ["network_people", "network_cards", "network_letters", "network_arrivals"] {
        let query: &'static str = Box::leak(format!("SELECT COUNT(*) FROM {rows}").into_boxed_str());
        assert_eq!(house.count(query).await, 0, "{rows}");
    }
}
