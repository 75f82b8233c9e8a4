//! An organisation is not what somebody types: whoever says that they work where others receive opens nothing of theirs.

use communities::Role;

use super::{HOSTS, OWN, SHEET, march_without_place};
use crate::world::{House, Person};

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
    /// The page of the first meeting of a community.
    async fn first_of(&self, slug: &str) -> String {
        let found = platform::sql(
            "SELECT MIN(m.id) FROM meetings m JOIN communities c ON c.id = m.community_id WHERE c.slug = $1",
        );
        let first: i64 = found.bind(slug).value(&self.instance.db).await.unwrap();
        format!("/c/{slug}/rencontres/{first}")
    }
}
