//! Who is told whom to reach, and what each guide leads to.

use std::sync::Arc;

use communities::Role;
use identity::profiles::{self, Shared};

use crate::world::{House, Person};

impl House {
    /// Somebody shows their address to the group, and nothing else.
    async fn shows_their_address(&self, person: &Person) {
        let viewer = identity::Viewer::at_the_console(person.account().clone());
        let shared = Shared { email: Some(person.account().email.clone()), ..Shared::default() };
        let tx = self.instance.db.begin().await.unwrap();
        profiles::show(&tx, &viewer, &shared).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The same house where the administrator names whom to reach.
    fn naming(&self, contact: &str) -> axum::Router {
        let mut instance = self.instance.clone();
        Arc::make_mut(&mut instance.settings).contact = contact.to_owned();
        app::router(&instance, None)
    }
}

#[tokio::test]
async fn a_member_finds_who_coordinates_and_writes_to_them_once_they_show_their_address() {
    let house = House::open().await;
    let hidden = house.awa.get("/aide").await.is(200).shows("Participer").shows("Nadia").hides("nadia@example.org");
    hidden.shows("gardée cachée").hides("Samira");
    house.shows_their_address(&house.nadia).await;
    let shown = house.awa.get("/aide?c=essai").await.is(200).shows("Nadia").hides("gardée cachée");
    assert_eq!(shown.page.link("nadia@example.org"), "mailto:nadia@example.org");
}

#[tokio::test]
async fn each_role_finds_its_own_guide_and_only_pages_that_open() {
    let house = House::open().await;
    let awa = house.awa.get("/aide/coordination").await.is(200).shows("Coordonner");
    assert!(!awa.page.has_link("Inviter des personnes"), "a member is led to no page that is not theirs");
    let nadia = house.nadia.get("/aide").await.is(200).shows("Coordonner").shows("Ouvrir une communauté");
    for words in ["Inviter des personnes", "Voir les membres", "Ouvrir une communauté", "Voir les rencontres"] {
        house.nadia.get(&nadia.page.link(words)).await.is(200);
    }
    house.samira.get("/aide").await.is(200).shows("Aide\u{a0}: Animer");
    house.awa.get("/aide/nulle-part").await.is(404);
}

#[tokio::test]
async fn a_guest_and_a_stranger_learn_the_name_of_nobody_in_the_group() {
    let house = House::open().await;
    let gaston = house.person("Gaston", Role::Guest).await;
    let sylvie = house.person("Sylvie", Role::Sponsor).await;
    house.shows_their_address(&house.nadia).await;
    gaston.get("/aide").await.is(200).shows("Donner une formation").hides("Nadia").hides("nadia@");
    sylvie.get("/aide").await.is(200).shows("Lire ce qui est publié").hides("Nadia");
    for page in ["/aide", "/aide?c=essai", "/aide/membre", "/aide/mots"] {
        house.nobody().get(page).await.is(200).hides("Nadia").hides("Essai");
        house.stranger("Oscar").await.get(page).await.is(200).hides("Nadia").hides("Essai");
    }
    house.nobody().get("/aide").await.shows("Arriver").shows("La personne qui vous a invité·e");
}

#[tokio::test]
async fn whom_the_administrator_names_is_told_to_everybody() {
    let house = House::open().await;
    let pages = house.naming("Louise Roy, louise@example.org");
    for person in [&house.nobody(), &house.awa, &house.nadia] {
        let help = person.before(&pages).get("/aide").await.is(200).shows("Louise Roy");
        assert_eq!(help.page.link("louise@example.org"), "mailto:louise@example.org");
    }
}

#[tokio::test]
async fn who_is_in_two_groups_stays_in_the_one_they_come_from() {
    let house = House::open().await;
    let neighbour = house.neighbour().await;
    house.joins(&house.awa, &neighbour, Role::Coordination).await;
    let here = house.awa.get("/aide?c=essai").await.is(200).shows("Participer").shows("Voisine");
    assert_eq!(here.page.link("Aller aux conversations"), "/c/essai/salons");
    let there = house.awa.get("/aide?c=voisine").await.is(200).shows("Coordonner").shows("Oscar").hides("Nadia");
    assert_eq!(there.page.link("Essai"), "/aide?c=essai");
    assert_eq!(there.page.link("Inviter des personnes"), "/c/voisine/invitations");
}

#[tokio::test]
async fn sign_in_and_what_is_refused_lead_to_help() {
    let house = House::open().await;
    for page in ["/connexion", "/connexion/code", "/nulle-part", "/invitation/abc", "/entree/abc", "/debut/abc"] {
        assert_eq!(house.nobody().get(page).await.page.link("Aide"), "/aide", "{page}");
    }
}
