//! An organisation is not what somebody types: whoever says that they work where others receive opens nothing of theirs.

use communities::Role;
use platform::DAY;

use super::{HOSTS, OWN, SHEET, march_without_place};
use crate::world::{House, Person, Season};

const THEIRS: &str = "/c/voisine/rencontres/lieu";

/// What only those read who are expected, or who work there.
const INSIDE: [&str; 4] = ["12, rue de l’Écluse", "Sonner à la porte bleue", "margelle-42", "Lucie, à l’accueil"];

/// Rose, of the community next door, says that she works at the Maison du Canal.
async fn rose_names_the_canal(house: &House, role: Role) -> Person {
    let rose = house.stranger("Rose").await;
    house.joins(&rose, &house.neighbour().await, role).await;
    let said = [("organization", "maison du canal")];
    rose.post("/profil/organisme", &said).await.leads_to("/profil/organisme");
    rose
}

#[tokio::test]
async fn who_names_the_host_of_others_reads_nothing_of_its_room_and_changes_nothing() {
    let house = House::open().await;
    house.with_organizations().await;
    house.fills(&house.awa, &SHEET).await.leads_to(OWN);
    let rose = rose_names_the_canal(&house, Role::Member).await;
    for word in INSIDE {
        rose.get(THEIRS).await.is(200).hides(word);
    }
    let false_address = [("adresse", "99, rue de Nulle-Part"), ("revision", "1")];
    rose.post(THEIRS, &false_address).await.is(200);
    house.awa.get(OWN).await.is(200).shows("12, rue de l’Écluse").hides("Nulle-Part");
}

#[tokio::test]
async fn who_names_the_host_of_others_offers_no_room_and_sends_nobody_away() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    house.awa.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    house.chooses(&march, canal).await;
    let rose = rose_names_the_canal(&house, Role::Member).await;
    house.joins(&rose, &house.community, Role::Member).await;
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    rose.post(&format!("{april}/offre"), &[]).await.is(409);
    rose.post(&format!("{march}/offre/retrait"), &[]).await.is(409);
    rose.get(&march).await.is(200).shows("Maison du Canal").hides("ne peut plus recevoir");
}

/// Whoever coordinates next door vouches for nobody of an organisation that is known here.
#[tokio::test]
async fn coordination_next_door_opens_nothing_of_an_organization_of_others() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    house.fills(&house.awa, &SHEET).await.leads_to(OWN);
    let rose = rose_names_the_canal(&house, Role::Coordination).await;
    let canal = canal.to_string();
    for (deed, field) in [
        (format!("membres/{}/organisme", rose.id), ("direction", "oui")),
        ("membres/organismes".into(), ("domaine", "exemple.org")),
    ] {
        let refused = rose.post(&format!("/c/voisine/{deed}"), &[("organisme", &canal), field]).await;
        refused.is(409);
    }
    let voisine = house.next_door(&rose).await;
    let paul = house.stranger("Paul").await;
    let link = voisine.invites(&format!("Paul <{}> Maison du Canal", paul.account().email)).await.link;
    let door = link.find("/invitation/").map(|at| &link[at..]).expect("a link of an invitation");
    paul.post(door, &[("organization", "Maison du Canal")]).await.is(303);
    for person in [&rose, &paul] {
        for word in INSIDE {
            person.get(THEIRS).await.is(200).hides(word);
        }
        person.get("/profil").await.is(200).shows("C’est vous qui le dites");
    }
}

/// The Wi-Fi and who receives are for the week of the meeting, and for those who come there.
#[tokio::test]
async fn the_wifi_and_who_receives_are_read_by_those_expected_in_the_week_before() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    house.fills(&house.awa, &SHEET).await.leads_to(OWN);
    house.awa.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    house.chooses(&march, canal).await;
    let place = format!("{march}/lieu");
    let near = house.instance.clock.now();
    for (when, reads) in [(near - 8 * DAY, false), (near, true), (near + 3 * DAY, false)] {
        house.instance.clock.set(when);
        let page = house.jean.get(&place).await.is(200).shows("Sonner à la porte bleue");
        for word in ["margelle-42", "Lucie, à l’accueil"] {
            assert_eq!(page.body().contains(word), reads, "{word} at {when}");
        }
    }
    house.instance.clock.set(near);
    house.jean.post(&format!("{march}/reponse"), &[("reponse", "cannot")]).await.is(303);
    house.jean.get(&place).await.is(200).hides("margelle-42").hides("Lucie, à l’accueil");
}

#[tokio::test]
async fn a_team_sends_its_meetings_to_nobody_who_is_not_of_their_community() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    house.fills(&house.awa, &SHEET).await.leads_to(OWN);
    let rose = rose_names_the_canal(&house, Role::Facilitator).await;
    let theirs = house.first_of("voisine").await;
    let form = format!("{theirs}/date");
    rose.get(&form).await.is(200).hides("Maison du Canal").hides("Entre-Parents");
    let (page, canal) = (rose.get(&form).await.is(200).page, canal.to_string());
    let mut fields = page.form_with_button("Enregistrer").entries();
    fields.retain(|(name, _)| !["organisme", "date", "heure"].contains(&name.as_str()));
    let wanted = [("organisme", canal.as_str()), ("date", "2027-03-18"), ("heure", "13:00")];
    fields.extend(wanted.map(|(name, value)| (name.to_owned(), value.to_owned())));
    rose.sends(&form, &fields).await.is(422);
    for word in INSIDE {
        rose.get(&format!("{theirs}/lieu")).await.is(200).hides(word);
    }
}

impl House {
    /// The community next door, as who coordinates it has it.
    async fn next_door(&self, coordinates: &Person) -> Season {
        let found = platform::sql("SELECT id, slug, name, capacity, starts_on FROM communities WHERE slug = 'voisine'");
        let community = found.one(&self.instance.db).await.unwrap();
        Season::of(&self.instance, (community, false), coordinates.account().clone())
    }

    /// The page of the first meeting of a community.
    async fn first_of(&self, slug: &str) -> String {
        let found = platform::sql(
            "SELECT MIN(m.id) FROM meetings m JOIN communities c ON c.id = m.community_id WHERE c.slug = $1",
        );
        let first: i64 = found.bind(slug).value(&self.instance.db).await.unwrap();
        format!("/c/{slug}/rencontres/{first}")
    }
}
