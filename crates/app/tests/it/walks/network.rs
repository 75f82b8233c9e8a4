//! The network of the federation in these walks: everybody here works for a member organization. And somebody who is in it and in no
//! community, before whom every door of a community is what nothing at all is.

use std::collections::BTreeSet;

use network::AtTheConsole;
use platform::sql;

use super::forms;
use super::routes::{self, Route};
use super::things::{Case, Everything, Things, ask, word_after};
use crate::world::{Person, Season, Sent, Who, World, account};

/// The organization of everybody here.
const CANAL: &str = "Maison des familles du Canal";
/// Where its contact reads mail.
const CONTACT: &str = "rosa@reseau.exemple.org";

/// Whether a route is of the network, and of no community.
pub(super) fn is_of(route: &Route) -> bool {
    route.pattern.starts_with("/reseau")
}

/// What a parameter of such a route names.
pub(super) fn key(route: &Route, name: &str) -> Option<&'static str> {
    let starts = |start: &str| route.pattern.starts_with(start);
    match name {
        "organization" => Some("member-organization"),
        "person" if starts("/reseau/personnes/") && route.pattern.ends_with("/remise") => Some("person-put-out"),
        "person" if starts("/reseau/personnes/") => Some("person-of-the-network"),
        "request" => Some("network-request"),
        "training" => Some("open-training"),
        "meeting" if starts("/reseau/rencontres/") => Some("minuted"),
        "person" if starts("/c/{community}/rencontres/{meeting}/reseau/") => Some("registered-person"),
        "meeting" if starts("/c/{community}/rencontres/{meeting}/reseau") => Some("open-training"),
        "resource" if starts("/reseau/") => Some("shared-resource"),
        "token" if starts("/reseau/entrer/") => Some("network-arrival"),
        "token" if starts("/reseau/fil/") => Some("network-feed"),
        "token" if starts("/reseau/accord/") => Some("network-agreement"),
        _ => None,
    }
}

/// Their organization becomes a member; Awa shares something, appears, writes to who coordinates; somebody waits.
pub(super) async fn begins(world: &World, things: &mut Things) {
    let (nadia, awa) = (world.who(Who::Coordination), world.who(Who::Member));
    let canal = [("nom", CANAL), ("domaines", "reseau.exemple.org"), ("contact", "Rosa"), ("courriel", CONTACT)];
    nadia.posts("/reseau/organismes/nouveau", &canal).await.is(303);
    let typed = [("titre", "Le rituel du réseau"), ("phrase", "On le partage"), ("genre", "idea")];
    let shared = [&typed[..], &[("licence", "cc-by"), ("visible", "network")]].concat();
    let told = awa.posts(world.here.path("/bibliotheque/nouvelle"), &shared).await.is(303);
    let page = told.header("location").split('?').next().unwrap_or_default().to_owned();
    things.set("shared-resource", page.rsplit('/').next().unwrap_or_default());
    for person in [awa, nadia] {
        person.posts("/reseau/repertoire/moi", &[("offre", "Une salle")]).await.is(303);
    }
    let follows = awa.posts("/reseau/fil", &[]).await.is(200).page.source().to_owned();
    things.set("network-feed", word_after(&follows, "/reseau/fil/"));
    let letter = [("mots", "Bonjour!")];
    awa.posts(format!("/reseau/repertoire/{}/ecrire", nadia.id()), &letter).await.is(303);
    let arriving = AtTheConsole { name: "Zita", email: "zita@reseau.exemple.org", organization: CANAL };
    things.set("network-arrival", network::arrive_at_the_console(&world.instance, &arriving).await.unwrap());
    nadia.posts(world.here.path("/comptes-rendus/reseau"), &[("oui", "oui")]).await.is(303);
    register(world, things).await;
    for part in ["organization", "person", "request"] {
        another(world, part, things).await;
    }
}

/// A training that coordination of a season opened to the network.
pub(super) async fn opens_a_training(season: &Season, by: &Person, things: &mut Things) {
    let training = season.training_on("2027-04-20").await;
    let written = [("titre", "Accueillir"), ("places", "2"), ("revision", "0")];
    by.posts(season.path(&format!("/rencontres/{training}/reseau")), &written).await.is(303);
    things.set("open-training", training);
}

/// Awa and who coordinates register for it.
pub(super) async fn register(world: &World, things: &mut Things) {
    let training = things.get("open-training").to_owned();
    for who in [Who::Member, Who::Coordination] {
        // In a walk over all deeds, one may have left the network: what the deed then answers is told by the table of who opens what.
        world.who(who).posts(format!("/reseau/formations/{training}/inscription"), &[]).await;
    }
    things.set("registered-person", world.who(Who::Member).id());
}

/// Another organization that can leave, another person who can be put out and one who was, another who waits.
async fn another(world: &World, part: &str, things: &mut Things) {
    let (nadia, number) = (world.who(Who::Coordination), world.next_number());
    let db = &world.instance.db;
    match part {
        "organization" => {
            let name = format!("Le Phare {number}");
            let phare = [("nom", name.as_str()), ("contact", "Omar"), ("courriel", "omar@phare.exemple.org")];
            nadia.posts("/reseau/organismes/nouveau", &phare).await.is(303);
            let newest = sql("SELECT MAX(organization_id) FROM network_organizations");
            things.set("member-organization", newest.value::<i64>(db).await.unwrap());
        }
        "person" => {
            for key in ["person-of-the-network", "person-put-out"] {
                let email = format!("{key}-{number}@exemple.org");
                let who = AtTheConsole { name: "Passante du réseau", email: &email, organization: CANAL };
                let link = network::ask_at_the_console(&world.instance, &who).await.unwrap().expect("a member");
                let confirmed = [("reponse", "oui")];
                world.who(Who::Nobody).posts(format!("/reseau/accord/{link}"), &confirmed).await.is(200);
                let person = account(&world.instance, "Passante du réseau", &email).await;
                if key == "person-put-out" {
                    nadia.posts(format!("/reseau/personnes/{}/retrait", person.id), &[]).await.is(303);
                }
                things.set(key, person.id);
            }
        }
        _ => {
            let email = format!("attente-{number}@exemple.net");
            let waits = AtTheConsole { name: "Zita", email: &email, organization: CANAL };
            let link = network::ask_at_the_console(&world.instance, &waits).await.unwrap().expect("a member");
            things.set("network-agreement", link);
            let newest = sql("SELECT MAX(id) FROM network_requests");
            things.set("network-request", newest.value::<i64>(db).await.unwrap());
        }
    }
}

/// Things made for one request of a deed.
pub(super) async fn freshen(world: &World, route: &Route, name: &str, things: &mut Things) {
    match name {
        "person" if route.pattern.starts_with("/reseau/repertoire/") => {
            let awa = world.who(Who::Member);
            // In a walk over all deeds, one may have taken her out of the network: what the deed of this route then answers is
            // told by the table of who opens what.
            awa.posts("/reseau/repertoire/moi", &[("offre", "Une salle")]).await;
        }
        "token" if route.pattern.starts_with("/reseau/entrer/") => {}
        "token" | "request" => another(world, "request", things).await,
        "training" => register(world, things).await,
        part => another(world, part, things).await,
    }
}

/// What somebody sends with a deed of the network.
pub(super) fn sent(world: &World, route: &Route, email: &str) -> Sent {
    let name = format!("L’Ancre {}", world.next_number());
    let list = format!("Organisme;Contact;Courriel\n{name};Lise;lise@ancre.exemple.org\n");
    let fields: &[(&str, &str)] = match route.pattern.strip_prefix("/reseau").unwrap_or_default() {
        "/entrer" => &[("nom", "Zita"), ("courriel", email), ("organisme", CANAL)],
        "/entrer/{token}" => &[("code", "000000")],
        "/accord/{token}" => &[("reponse", "oui")],
        "/organismes/nouveau" => &[("nom", &name), ("contact", "Lise"), ("courriel", "lise@ancre.exemple.org")],
        "/organismes/liste" => &[("lignes", &list), ("vu", "oui")],
        "/organismes/{organization}" => {
            &[("contact", "Lise"), ("courriel", "lise@ancre.exemple.org"), ("revision", "1")]
        }
        "/repertoire/moi" => &[("offre", "Une salle"), ("territoire", "Rosemont")],
        "/repertoire/{person}/ecrire" | "/repertoire/{person}/signalement" => &[("mots", "Bonjour!")],
        "/formations/{training}/inscription" | "/formations/{training}/desistement" => &[],
        "/fil"
        | "/fil/fermeture"
        | "/sortie"
        | "/repertoire/moi/retrait"
        | "/demandes/{request}/accord"
        | "/demandes/{request}/refus" => &[],
        "/organismes/{organization}/retrait" | "/personnes/{person}/retrait" | "/personnes/{person}/remise" => &[],
        _ => forms::unknown(route),
    };
    Sent::Form(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

/// Whoever has nothing but an account of the network reads the network, and of a community nothing at all.
#[tokio::test]
async fn an_account_of_the_network_opens_no_door_of_a_community() {
    let world = World::open().await;
    let everything = Everything::of(&world).await;
    let number = account(&world.instance, "Zita", "zita@exemple.net").await;
    let zita = world.signed_in(Who::Stranger, number).await;
    zita.opens("/reseau").await.is(200).shows("Le rituel du réseau");
    let mut opened = BTreeSet::new();
    for route in routes::of(&app::router(&world.instance, None)) {
        if route.inside() {
            for case in [Case::Usual, Case::NextDoor] {
                let things = everything.of_case(case, &route);
                let sends =
                    if route.reads() { Sent::Nothing } else { forms::sent(&world, &route, (&zita, &things)).await };
                let answer = zita.asks(&ask(&route, &things, sends)).await;
                assert_eq!(answer.status.as_u16(), 404, "{route} ({case:?}): {}", answer.body());
            }
        } else if is_of(&route) && route.reads() {
            let answer = zita.asks(&ask(&route, &everything.usual, Sent::Nothing)).await;
            if answer.status.is_success() {
                opened.insert(route.pattern.clone());
            }
        }
    }
    let theirs = [
        "/reseau",
        "/reseau/accord/{token}",
        "/reseau/bibliotheque",
        "/reseau/bibliotheque/{resource}",
        "/reseau/entrer/{token}",
        "/reseau/fil",
        "/reseau/fil/{token}",
        "/reseau/formations",
        "/reseau/rencontres",
        "/reseau/rencontres/{meeting}",
        "/reseau/repertoire",
        "/reseau/repertoire/moi",
        "/reseau/repertoire/{person}/ecrire",
    ];
    assert_eq!(opened.into_iter().collect::<Vec<_>>(), theirs);
}
