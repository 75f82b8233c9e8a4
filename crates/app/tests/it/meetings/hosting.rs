//! Who receives a meeting: rooms are offered, the rota proposes, the team chooses, a host withdraws; the sheet of a room is
//! filled once and read everywhere.

mod claims;
mod racing;

use communities::organizations::belonging;
use communities::{Role, organizations};

use crate::world::{House, Letter, Person};

const HOSTS: &str = "/c/essai/rencontres/hotes";
const OWN: &str = "/c/essai/rencontres/lieu";

/// A sheet as somebody fills it.
const SHEET: [(&str, &str); 9] = [
    ("adresse", "12, rue de l’Écluse"),
    ("porte", "Sonner à la porte bleue"),
    ("places", "2"),
    ("sans-marche", "partly"),
    ("transport", "Métro Lionel-Groulx"),
    ("wifi", "Canal-invités"),
    ("wifi-mot-de-passe", "margelle-42"),
    ("ecran", "oui"),
    ("personne", "Lucie, à l’accueil"),
];

/// The organisations that the stories tell of.
impl House {
    async fn works_at(&self, person: &Person, organization: &str) -> i64 {
        let tx = self.instance.db.begin().await.unwrap();
        let organization = organizations::named(&tx, organization).await.unwrap();
        let now = self.instance.clock.now();
        belonging::belongs_at_the_console(&tx, person.id, &organization, now).await.unwrap();
        tx.commit().await.unwrap();
        organization.id
    }

    /// Awa is of the Maison du Canal, Jean of Entre-Parents.
    async fn with_organizations(&self) -> (i64, i64) {
        (self.works_at(&self.awa, "Maison du Canal").await, self.works_at(&self.jean, "Entre-Parents").await)
    }

    async fn chooses(&self, meeting: &str, organization: i64) {
        let chosen = [("organisme", organization.to_string())];
        let chosen = chosen.each_ref().map(|(name, value)| (*name, value.as_str()));
        self.samira.post(&format!("{meeting}/hote"), &chosen).await.leads_to(meeting);
    }

    async fn fills(&self, person: &Person, changes: &[(&str, &str)]) -> crate::world::Answer {
        let page = person.get(OWN).await.is(200).page;
        let mut form = page.form_with_button("Enregistrer la fiche").entries();
        for (name, value) in changes {
            form.retain(|(each, _)| each != name);
            form.push(((*name).to_owned(), (*value).to_owned()));
        }
        person.sends(OWN, &form).await
    }
}

/// March is set with a date and without a place.
async fn march_without_place(house: &House) -> String {
    let march = house.march().await;
    house.sets(&march, &[("date", "2027-03-18"), ("heure", "13:00")]).await.leads_to(&march);
    march
}

fn of_kind<'a>(letters: &'a [Letter], kind: &str) -> Vec<&'a Letter> {
    letters.iter().filter(|letter| letter.kind == kind).collect()
}

#[tokio::test]
async fn a_call_asks_everybody_once_for_every_meeting_that_lacks_a_host() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.samira.get(HOSTS).await.is(200).shows("Appel aux organismes").hides("Dernier appel");
    let call = format!("{HOSTS}/appel");
    for _ in 0..2 {
        house.samira.post(&call, &[("mots", "Le matin, si possible")]).await.leads_to(HOSTS);
    }
    let letters = house.letters().await;
    let calls = of_kind(&letters, "meetings.hosts");
    let mut told: Vec<_> = calls.iter().map(|letter| letter.person).collect();
    told.sort_unstable();
    assert_eq!(told, [house.nadia.id, house.awa.id, house.jean.id], "once each, and Samira knows");
    let awa = calls.iter().find(|letter| letter.person == house.awa.id).unwrap();
    for words in ["Rencontre d’accueil", "Première formation", "Le matin, si possible", HOSTS] {
        assert!(awa.text.contains(words), "{words} in {}", awa.text);
    }
    assert!(!awa.text.contains("18 mars"), "March has its place");
    house.awa.get(HOSTS).await.is(200).shows("Rencontre d’accueil").hides("Envoyer l’appel");
    house.awa.post(&call, &[]).await.is(404);
    house.samira.post(&call, &[("mots", &"x".repeat(501))]).await.is(422).shows("xxx");
    house.awa.get(&march).await.is(200).hides("cherche un organisme hôte");
}

#[tokio::test]
async fn the_one_who_received_least_is_proposed_and_the_reason_is_said() {
    let house = House::open().await;
    let (canal, parents) = house.with_organizations().await;
    let meetings: Vec<_> = house.meetings().await.iter().map(|id| format!("/c/essai/rencontres/{id}")).collect();
    for meeting in &meetings[..3] {
        house.awa.post(&format!("{meeting}/offre"), &[("mots", "On a une cour")]).await.leads_to(HOSTS);
    }
    let page = house.samira.get(HOSTS).await.is(200).shows("Maison du Canal est le seul organisme qui offre sa salle");
    page.shows("On a une cour").shows("N’a pas encore reçu cette saison.");
    house.chooses(&meetings[0], canal).await;
    house.jean.post(&format!("{}/offre", meetings[1]), &[]).await.leads_to(HOSTS);
    house
        .samira
        .get(HOSTS)
        .await
        .is(200)
        .shows("Entre-Parents est proposé : c’est l’organisme qui a reçu le moins souvent");
    house
        .samira
        .get(&meetings[1])
        .await
        .is(200)
        .shows("2 organismes ont offert leur salle")
        .shows("Entre-Parents est proposé");
    house.chooses(&meetings[1], parents).await;
    house.chooses(&meetings[1], parents).await;
    let refused = house.samira.post(&format!("{}/hote", meetings[1]), &[("organisme", &canal.to_string())]).await;
    refused.is(409).shows("a déjà son lieu");
    house.awa.get(&meetings[1]).await.is(200).shows("Entre-Parents");
}

#[tokio::test]
async fn a_chosen_host_is_told_to_everyone_in_one_act_with_the_way_there() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    house.fills(&house.awa, &SHEET).await.leads_to(OWN);
    house.awa.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    let before = house.letters().await.len();
    house.chooses(&march, canal).await;
    let told = house.letters().await.split_off(before);
    assert_eq!(of_kind(&told, "meetings.moved").len(), told.len(), "one news, of the place");
    let awa = told.iter().find(|letter| letter.person == house.awa.id).unwrap();
    for words in ["Maison du Canal, 12, rue de l’Écluse", "Sonner à la porte bleue", "Métro Lionel-Groulx"] {
        assert!(awa.text.contains(words), "{words} in {}", awa.text);
    }
    let file = house.awa.get(&format!("{march}/agenda.ics")).await.is(200).page;
    let file = file.source().replace("\r\n ", "");
    assert!(file.contains("LOCATION:Maison du Canal\\, 12\\, rue de l’Écluse"), "{file}");
    assert!(file.contains("Sonner à la porte bleue") && !file.contains("margelle-42"));
    assert!(told.iter().all(|letter| !letter.text.contains("Lucie")) && !file.contains("Lucie"));
    assert!(told.iter().all(|letter| !letter.text.contains("margelle-42") && !letter.html.contains("margelle-42")));
    house.awa.get(&march).await.is(200).shows("margelle-42").shows("Métro Lionel-Groulx");
    house.awa.get(&format!("{march}/lieu")).await.is(200).shows("margelle-42").shows("En partie, ou avec de l’aide");
}

#[tokio::test]
async fn a_resource_person_finds_the_place_of_their_meeting_without_the_password() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    house.fills(&house.awa, &SHEET).await.leads_to(OWN);
    house.awa.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    house.chooses(&march, canal).await;
    let marc = house.person("Marc", Role::Guest).await;
    house.works_at(&marc, "Maison du Canal").await;
    let asked = format!("{march}/personnes-ressources");
    house.nadia.post(&asked, &[("personne", &marc.id.to_string())]).await.leads_to(&asked);
    for page in ["", "/lieu"] {
        marc.get(&format!("{march}{page}")).await.is(200).shows("Sonner à la porte bleue").hides("margelle-42");
        marc.get(&format!("{april}{page}")).await.is(404);
    }
    for closed in [HOSTS, OWN] {
        marc.get(closed).await.is(404);
    }
    for deed in ["offre", "offre/retrait", "hote", "lieu/fiche"] {
        marc.post(&format!("{march}/{deed}"), &[]).await.is(404);
    }
}

#[tokio::test]
async fn a_host_that_withdraws_leaves_the_team_with_the_next_offer() {
    let house = House::open().await;
    let (canal, parents) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    for person in [&house.awa, &house.jean] {
        person.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    }
    house.chooses(&march, canal).await;
    let before = house.letters().await.len();
    house.jean.post(&format!("{march}/offre/retrait"), &[]).await.leads_to(HOSTS);
    assert_eq!(house.letters().await.len(), before, "an offer that is taken back is no news");
    house.jean.post(&format!("{march}/offre"), &[]).await.is(409).shows("already has its place");
    house.sets(&march, &[("organisme", "")]).await.leads_to(&march);
    house.jean.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    house.chooses(&march, canal).await;

    let before = house.letters().await.len();
    house.awa.get(&march).await.is(200).shows("Maison du Canal ne peut plus recevoir");
    house.jean.get(&march).await.is(200).hides("ne peut plus recevoir").hides("can no longer host");
    house.awa.post(&format!("{march}/offre/retrait"), &[("mots", "Dégât d’eau")]).await.leads_to(HOSTS);
    let told = house.letters().await.split_off(before);
    let mut people: Vec<_> = told.iter().map(|letter| letter.person).collect();
    people.sort_unstable();
    assert_eq!(people, [house.nadia.id, house.samira.id], "the team only; members learn of the new place");
    for words in ["Dégât d’eau", "Maison du Canal ne peut plus recevoir", "Entre-Parents offre sa salle"] {
        assert!(told[0].text.contains(words), "{words} in {}", told[0].text);
    }
    house.samira.get("/c/essai/rencontres").await.is(200).shows("lieu");
    house.samira.get(&march).await.is(200).shows("Entre-Parents est le seul organisme");
    house.chooses(&march, parents).await;
    assert_eq!(house.letters_to(&house.awa).await.last().unwrap().kind, "meetings.moved");
}

#[tokio::test]
async fn a_reason_that_is_too_long_comes_back_with_what_was_typed() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    house.awa.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    house.chooses(&march, canal).await;
    let long = "Dégât d’eau. ".repeat(400);
    let page = house.awa.post(&format!("{march}/offre/retrait"), &[("mots", &long)]).await.is(422);
    page.shows(&"Dégât d’eau. ".repeat(9)).shows("Ne plus recevoir");
    house.awa.get(&march).await.is(200).shows("Maison du Canal ne peut plus recevoir");
}

#[tokio::test]
async fn what_cannot_be_offered_is_refused_in_words() {
    let house = House::open().await;
    let march = house.march().await;
    house.awa.get(HOSTS).await.is(200).shows("Dites d’abord pour quel organisme");
    house.awa.post(&format!("{march}/offre"), &[]).await.is(409).shows("Dites d’abord pour quel organisme");
    house.awa.get(OWN).await.is(200).shows("Dites d’abord pour quel organisme");
    house.with_organizations().await;
    let long = house.awa.post(&format!("{march}/offre"), &[("mots", &"é".repeat(301))]).await.is(422);
    assert!(long.page.source().contains(&"é".repeat(301)), "what was typed is kept");
    house.sets(&march, &[("mode", "online"), ("date", "2027-03-18"), ("heure", "13:00")]).await.leads_to(&march);
    house.awa.post(&format!("{march}/offre"), &[]).await.is(409).shows("se tient en ligne");
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    house.awa.post(&format!("{march}/offre"), &[]).await.is(409).shows("passée ou annulée");
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    house.samira.post(&format!("{april}/hote"), &[("organisme", "1")]).await.is(409).shows("n’offre pas sa salle");
    house.samira.post(&format!("{april}/hote"), &[("organisme", "moi")]).await.is(409);
    assert_eq!(house.count("SELECT COUNT(*) FROM host_offers").await, 0);
}

#[tokio::test]
async fn two_people_on_one_sheet_see_both_versions_and_nothing_is_lost() {
    let house = House::open().await;
    house.with_organizations().await;
    house.works_at(&house.jean, "Maison du Canal").await;
    house.fills(&house.awa, &SHEET).await.leads_to(OWN);
    let seen = house.awa.get(OWN).await.is(200).page.form_with_button("Enregistrer la fiche").entries();
    house.fills(&house.awa, &[("porte", "La porte verte")]).await.leads_to(OWN);
    let mut mine = seen.clone();
    mine.retain(|(name, _)| name != "stationnement");
    mine.push(("stationnement".to_owned(), "Dans la cour".to_owned()));
    let both = house.awa.sends(OWN, &mine).await.is(409).shows("Deux versions de la même fiche");
    let both = both.shows("La porte verte").shows("Sonner à la porte bleue").shows("Dans la cour");
    house.awa.sends(OWN, &both.page.form_with_button("Enregistrer la fiche").entries()).await.leads_to(OWN);
    let saved = house.awa.get(OWN).await.is(200).page.form_with_button("Enregistrer la fiche").entries();
    let value = |name: &str| saved.iter().find(|(each, _)| each == name).map(|(_, value)| value.trim().to_owned());
    assert_eq!(value("porte").as_deref(), Some("Sonner à la porte bleue"));
    assert_eq!(value("stationnement").as_deref(), Some("Dans la cour"));
    assert_eq!(value("wifi-mot-de-passe").as_deref(), Some("margelle-42"));
    let wrong = house.fills(&house.awa, &[("places", "beaucoup"), ("adresse", "à \u{7}l’envers")]).await.is(422);
    wrong.shows("de 1 à 500").shows("2 réponses sont à revoir");
}

#[tokio::test]
async fn the_team_fills_the_sheet_of_a_host_and_nobody_elses() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    let sheet = format!("{march}/lieu/fiche");
    house.samira.get(&sheet).await.is(200).shows("pas encore d’organisme hôte");
    house.samira.post(&sheet, &[("adresse", "x"), ("revision", "0")]).await.is(409);
    house.awa.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    house.chooses(&march, canal).await;
    house.samira.post(&sheet, &[("adresse", "12, rue de l’Écluse"), ("revision", "0")]).await.leads_to(&sheet);
    house.awa.get(OWN).await.is(200).shows("12, rue de l’Écluse");
    house.awa.get(&sheet).await.is(404);
    house.jean.get(OWN).await.is(200).hides("12, rue de l’Écluse");
}

#[tokio::test]
async fn a_full_room_warns_the_team_and_says_a_word_to_who_answers() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    house.fills(&house.awa, &SHEET).await.leads_to(OWN);
    house.awa.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    house.samira.get(HOSTS).await.is(200).shows("La salle est petite : 4 personnes sont attendues");
    house.chooses(&march, canal).await;
    house.awa.answers(&march, "here").await.leads_to(&march);
    house.samira.get(&march).await.is(200).hides("La salle est pleine");
    house.samira.answers(&march, "here").await.leads_to(&march);
    house.samira.get(&march).await.is(200).shows("ses 2 places sont prises").hides("en ligne, il y en a encore");
    house.nadia.get(&march).await.is(200).shows("en ligne, il y en a encore");
    house.awa.get(&march).await.is(200).hides("places sont prises");
    house.nadia.answers(&march, "here").await.leads_to(&march);
    house.nadia.get(&march).await.is(200).shows("3 personnes viennent sur place, pour 2 places");
    house.nadia.get(&march).await.is(200).shows("Pour le mode hybride, il manque : caméra, micro");
}

#[tokio::test]
async fn an_organisation_keeps_its_room_when_the_person_who_spoke_for_it_is_forgotten() {
    let house = House::open().await;
    let (canal, _) = house.with_organizations().await;
    let march = march_without_place(&house).await;
    house.fills(&house.awa, &[("adresse", "12, rue de l’Écluse"), ("personne", "Demander Awa")]).await.leads_to(OWN);
    house.awa.post(&format!("{march}/offre"), &[]).await.leads_to(HOSTS);
    house.samira.post(&format!("{HOSTS}/appel"), &[]).await.leads_to(HOSTS);
    let tables = [
        "SELECT COUNT(*) FROM host_offers WHERE offered_by IS NOT NULL",
        "SELECT COUNT(*) FROM host_calls WHERE called_by IS NOT NULL",
        "SELECT COUNT(*) FROM venue_sheets WHERE changed_by IS NOT NULL OR contact <> ''",
    ];
    for table in tables {
        assert!(house.count(table).await > 0, "{table} must have rows for this test to mean anything");
    }
    let tx = house.instance.db.begin().await.unwrap();
    for person in [&house.awa, &house.samira] {
        meetings::forget(app::PARTS, &tx, person.id).await.unwrap();
    }
    tx.commit().await.unwrap();
    for table in tables {
        assert_eq!(house.count(table).await, 0, "{table}");
    }
    house.nadia.get(HOSTS).await.is(200).shows("Maison du Canal est le seul organisme");
    let gone = house.instance.db.begin().await.unwrap();
    // Breaks on purpose: no deed takes an organisation away yet.
    platform::sql("DELETE FROM affiliations").run(&gone).await.unwrap();
    platform::sql("DELETE FROM organizations WHERE id = $1").bind(canal).run(&gone).await.unwrap();
    gone.commit().await.unwrap();
    assert_eq!(house.count("SELECT COUNT(*) FROM host_offers").await, 0);
    assert_eq!(house.count("SELECT COUNT(*) FROM venue_sheets").await, 0);
    house.nadia.get(HOSTS).await.is(200).hides("Maison du Canal");
}
