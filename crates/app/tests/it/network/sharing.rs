//! What communities share with the network: read there, followed by a private address, withdrawn.

use std::path::Path;

use communities::Role;
use tokio::process::Command;

use super::{BOX, CANAL, organization};
use crate::library::{left_out, python};
use crate::world::{House, Person};

const FEED: &str = "/reseau/fil";

impl Person {
    /// Makes a private address; it, without its host.
    async fn follows(&self) -> String {
        let page = self.post(FEED, &[]).await.is(200).page.text();
        let at = page.find("/reseau/fil/").unwrap_or_else(|| panic!("no address: {page}"));
        page[at..].split_whitespace().next().expect("an address").to_owned()
    }
}

impl House {
    /// What the feed of this address holds, whoever asks.
    async fn reads(&self, feed: &str) -> String {
        self.nobody().get(feed).await.is(200).body().to_owned()
    }
}

#[tokio::test]
async fn what_is_withdrawn_is_gone_from_the_network_at_once() {
    let house = House::with_a_network().await;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let number = house.keeps_for(BOX, "network").await;
    let page = format!("/c/essai/bibliotheque/{number}");
    let sent = crate::world::Sent::files(&[], &[("fichiers", "cartes.pdf", b"%PDF-1.4\n%%EOF".to_vec())]);
    let ask = crate::world::Ask::of(axum::http::Method::POST, format!("{page}/fichiers"), sent);
    house.awa.asks(&ask).await.is(303);
    let shared = format!("/reseau/bibliotheque/{number}");
    let file = zoe.get(&*shared).await.is(200).page.attributes(".file", "href").concat();
    zoe.get(&*file).await.is(200);
    let program = zoe.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "reads")]).await;
    let api = "/api/v1/network/resources";
    assert_eq!(program.get(api).await.is(200).json()["items"][0]["title"], BOX);
    assert!(program.get("/api/v1/communities/1/resources").await.status.is_client_error());
    let feed = zoe.follows().await;
    let told = house.reads(&feed).await;
    let page_there = format!("{}{shared}<", crate::world::ADDRESS);
    assert!([BOX, "Quatre cartes", &page_there].iter().all(|words| told.contains(words)), "{told}");
    let stranger = house.person("Chloé", Role::Guest).await;
    stranger.get(&*shared).await.is(404);
    stranger.get(&*file).await.is(404);
    house.awa.post(format!("{page}/rangement"), &[]).await.is(303);
    for closed in [&shared, &file] {
        zoe.get(closed.as_str()).await.is(404);
    }
    zoe.get("/reseau/bibliotheque?mots=emotions").await.is(200).hides(BOX);
    zoe.get("/reseau").await.is(200).hides(BOX);
    assert_eq!(program.get(api).await.json()["items"].as_array().map(Vec::len), Some(0));
    assert!(!house.reads(&feed).await.contains(BOX), "gone from the feed");
}

#[tokio::test]
async fn words_of_somebody_else_reach_the_network_once_they_agree_and_come_back_when_they_do_not() {
    let house = House::with_a_network().await;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let room = "/c/essai/salons/bons-coups";
    let said = house.awa.post(format!("{room}/messages"), &[("body", BOX)]).await.is(303);
    let id = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
    let typed = [("titre", BOX), ("phrase", "Quatre cartes"), ("genre", "tool"), ("licence", "cc-by")];
    let to = |visibility: &'static str, revision: &'static str| {
        [&typed[..], &[("visible", visibility), ("revision", revision)]].concat()
    };
    let told = house.jean.post(format!("{room}/messages/{id}/bibliotheque"), &to("community", "1")).await.is(303);
    let page = told.header("location").split('?').next().expect("an address").to_owned();
    house.jean.get(&*page).await.is(200).shows("it awaits the agreement");
    house.jean.post(format!("{page}/modification"), &to("network", "1")).await.is(409).shows("Ask them");
    house.samira.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(404);
    house.jean.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(404);
    house.awa.get(&*page).await.is(200).shows("La laisser aller plus loin?");
    house.awa.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(303);
    zoe.get("/reseau/bibliotheque").await.is(200).hides(BOX);
    house.jean.post(format!("{page}/modification"), &to("network", "1")).await.is(303);
    zoe.get("/reseau/bibliotheque").await.is(200).shows(BOX);
    house.awa.post(format!("{page}/accord"), &[("oui", "")]).await.is(303);
    zoe.get("/reseau/bibliotheque").await.is(200).hides(BOX);
    house.jean.post(format!("{page}/modification"), &to("network", "3")).await.is(409);
}

#[tokio::test]
async fn what_was_said_in_the_room_of_a_meeting_leaves_once_facilitation_agrees() {
    let house = House::with_a_network().await;
    let meeting = house.season.meeting_on("2027-04-08").await;
    let room = house.samira.post(format!("/c/essai/rencontres/{meeting}/salon"), &[]).await.is(303);
    let room = room.header("location").split('?').next().expect("an address").to_owned();
    let said = house.awa.post(format!("{room}/messages"), &[("body", BOX)]).await.is(303);
    let id = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
    let typed = [("titre", BOX), ("phrase", "Quatre cartes"), ("genre", "tool"), ("licence", "cc-by")];
    let form = format!("{room}/messages/{id}/bibliotheque");
    let further = [&typed[..], &[("visible", "network")]].concat();
    house.awa.post(&*form, &further).await.is(409).shows("demandez à l’animation son accord");
    let told = house.awa.post(form, &[&typed[..], &[("visible", "community")]].concat()).await.is(303);
    let page = told.header("location").split('?').next().expect("an address").to_owned();
    let further = [&further[..], &[("revision", "1")]].concat();
    house.awa.post(format!("{page}/modification"), &further).await.is(409).shows("demandez à l’animation");
    house.awa.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(404);
    house.samira.get(&*page).await.is(200).shows("salon d’une rencontre");
    house.samira.post(format!("{page}/accord"), &[("oui", "oui")]).await.is(303);
    house.awa.post(format!("{page}/modification"), &further).await.is(303);
    house.samira.post(format!("{page}/accord"), &[("oui", "")]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM library_resources WHERE visibility = 'network'").await, 0);
}

#[tokio::test]
async fn a_private_address_is_shown_once_replaced_closed_and_dies_with_the_belonging() {
    let house = House::with_a_network().await;
    house.keeps_for(BOX, "network").await;
    house.keeps_for("Le rituel de départ", "community").await;
    let (zoe, nobody) = (house.comes_in("Zoé", "zoe@canal.org").await, house.nobody());
    house.awa.post(FEED, &[]).await.is(404);
    let first = zoe.follows().await;
    let told = house.reads(&first).await;
    assert!(told.contains(BOX) && !told.contains("Le rituel") && !told.contains("Awa"), "{told}");
    zoe.get(FEED).await.is(200).shows("Vous avez une adresse privée").hides(&first);
    let second = zoe.follows().await;
    nobody.get(&*first).await.is(404);
    nobody.get(&*second).await.is(200);
    zoe.post(format!("{FEED}/fermeture"), &[]).await.is(303);
    nobody.get(&*second).await.is(404);
    nobody.get(format!("{FEED}/n-existe-pas")).await.is(404);

    let number = house.count("SELECT id FROM people WHERE email = 'zoe@canal.org'").await;
    let third = zoe.follows().await;
    house.nadia.post(format!("/reseau/personnes/{number}/retrait"), &[]).await.is(303);
    nobody.get(&*third).await.is(404);
    house.nadia.post(format!("/reseau/personnes/{number}/remise"), &[]).await.is(303);
    nobody.get(third).await.is(404);
    let fourth = zoe.follows().await;
    let one = house.count("SELECT MIN(organization_id) FROM network_organizations").await;
    house.nadia.post(format!("/reseau/organismes/{one}/retrait"), &[]).await.is(303);
    nobody.get(&*fourth).await.is(404);
    assert_eq!(
        house.count("SELECT COUNT(*) FROM network_feeds").await,
        0,
        "it does not come back with its organization"
    );
    house.nadia.post("/reseau/organismes/nouveau", &organization(CANAL, "canal.org", "rosa@canal.org")).await.is(303);
    nobody.get(fourth).await.is(404);
}

#[tokio::test]
async fn a_reader_that_is_not_ours_follows_the_network() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let Some(python) = python(&root) else {
        return left_out("Python's reader of feeds is not set up: run bin/test once");
    };
    let house = House::with_a_network().await;
    for title in [BOX, "Boîte & <suite> « à lire »"] {
        house.keeps_for(title, "network").await;
    }
    let feed = house.comes_in("Zoé", "zoe@canal.org").await.follows().await;
    let mut reader = Command::new(python);
    reader.arg(root.join("e2e/readers/feed.py")).arg(format!("{}{feed}", house.listens().await));
    let read = reader.output().await.expect("Python starts");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let read: serde_json::Value = serde_json::from_slice(&read.stdout).expect("the reader prints JSON");
    assert_eq!(read["titles"], serde_json::json!(["Boîte & <suite> « à lire »", BOX]));
    assert_eq!(read["broken"], false);
}
