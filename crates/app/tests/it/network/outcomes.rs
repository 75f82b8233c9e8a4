//! What meetings decided and learnt, which the network reads once coordination of a community shares it, and no longer.

use crate::world::House;

const LIST: &str = "/reseau/rencontres";
const SHARING: &str = "/c/essai/comptes-rendus/reseau";
const SECRET: &str = "La famille de la rue du Canal";
const SAID: &str = "On a parlé des horaires d’été";
const LEARNT: &str = "Nommer la fatigue aide";

impl House {
    /// A meeting that was held, with what was said in confidence, said among members and learnt; its minutes are drafted.
    async fn with_minutes(&self) -> String {
        let march = self.march_is_set("2027-03-18").await;
        let codev = self.plans(&march, ("codev", "La situation de Jean"), &[("duree", "75")]).await;
        let talk = self.plans(&march, ("discussion", "Les horaires"), &[("duree", "45")]).await;
        self.it_is("2027-03-18", "16:30");
        self.marks(&march, &[&self.awa, &self.jean]).await;
        self.notes(&march, ("learning", &format!("{SECRET}, ce qu’on en retient")), Some(codev)).await;
        self.notes(&march, ("note", SAID), Some(talk)).await;
        self.notes(&march, ("learning", LEARNT), None).await;
        let minutes = format!("{march}/compte-rendu");
        self.samira.post(&*minutes, &[]).await.leads_to(&minutes);
        minutes
    }
}

#[tokio::test]
async fn the_network_reads_what_was_decided_once_it_is_shared_and_never_what_was_said_in_confidence() {
    let house = House::with_a_network().await;
    let minutes = house.with_minutes().await;
    let page = format!("{LIST}/{}", house.meetings().await[1]);
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    let yes = [("oui", "oui")];
    zoe.get(LIST).await.is(200).shows("Aucune communauté ne partage encore");
    for somebody in [&house.samira, &house.awa, &zoe] {
        somebody.post(SHARING, &yes).await.is(404);
    }
    house.nadia.get("/c/essai/comptes-rendus").await.is(200).shows("Il n’en lit rien");
    house.awa.get("/c/essai/comptes-rendus").await.is(200).hides("réseau de la fédération");
    house.nadia.post(SHARING, &yes).await.is(303);
    zoe.get(&*page).await.is(404);
    house.samira.post(format!("{minutes}/ouverture"), &[("jours", "7")]).await.leads_to(&minutes);
    zoe.get(&*page).await.is(404);
    house.samira.post(format!("{minutes}/approbation"), &[("maniere", "meeting")]).await.leads_to(&minutes);
    house.awa.get("/c/essai/comptes-rendus").await.is(200).shows("Tout le réseau de la fédération lit");
    zoe.get("/reseau").await.is(200).shows("Ce que des rencontres ont décidé");
    zoe.get(LIST).await.is(200).shows("Essai").hides(SECRET);
    let read = zoe.get(&*page).await.is(200).shows(LEARNT);
    for kept in [SECRET, SAID, "Awa", "Jean", "La situation"] {
        assert!(!read.body().contains(kept), "{kept} is on the page of the network");
    }
    zoe.get(minutes).await.is(404);
    house.awa.get(&*page).await.is(404);
    house.nadia.post(SHARING, &[("oui", "")]).await.is(303);
    zoe.get(page).await.is(404);
    zoe.get(LIST).await.is(200).shows("Aucune communauté ne partage encore");
    zoe.get("/reseau").await.is(200).hides("Ce que des rencontres ont décidé");
}
