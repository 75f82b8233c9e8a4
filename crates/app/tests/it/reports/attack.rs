//! What a report may not tell: of fewer than five people nothing, nothing of the members' own layer, nothing that somebody took back.

use communities::Role;

use crate::world::{House, Person};

const STORIES: &str = "/c/essai/evaluation/recits";
const WORDS: &str = "Je respire mieux depuis";

impl Person {
    /// Tells a story and lets these words of it be quoted; its page.
    async fn lets_be_quoted(&self, words: &str) -> String {
        let typed = [("moment", "Ce que je garde pour moi"), ("cycle", "moment"), ("elements", "result.sens")];
        let told = self.post(format!("{STORIES}/nouveau"), &typed).await.is(303);
        let story = told.header("location").split('?').next().expect("an address").to_owned();
        let shared =
            [("niveau", "quoted"), ("fin", "2028-07-01"), ("revision", "1"), ("relu", "yes"), ("texte", words)];
        self.post(format!("{story}/partage"), &shared).await.is(303);
        story
    }
}

#[tokio::test]
async fn a_meeting_of_four_shows_no_number_anywhere_and_no_sum_gives_it_back() {
    let house = House::open().await;
    let people = house.met_twice().await;
    for person in people.iter().take(4) {
        person.post("/c/essai/evaluation/heures", &[("mois", "2027-04"), ("heures", "24")]).await.is(303);
    }
    house.it_is("2027-06-02", "12:00");
    house.works().await;
    for template in ["bilan", "resume", "interim", "rapport-final"] {
        let report = house.samira.begins_a_report(template).await;
        // Spaces inside a date do not break.
        let text = house.samira.get(format!("{report}/texte.md")).await.is(200).body().replace('\u{a0}', " ");
        let april = text.lines().find(|line| line.contains("20 avril 2027")).expect("the meeting of four");
        assert!(april.contains("moins de cinq"), "{april}");
        assert!(text.lines().any(|line| line.contains("20 mars 2027") && line.contains("| 5 |")), "{template}");
        assert!(!text.contains("Présences en tout : 9"), "what is left would be four");
        assert!(!text.contains("96"), "hours of four people are told nowhere");
    }
}

/// What the group looks at may count people one by one on its own pages; outside it is told as the rest.
#[tokio::test]
async fn no_indicator_gives_back_the_number_that_a_report_keeps() {
    let house = House::open().await;
    house.met_twice().await;
    for (name, measure) in
        [("Sièges", "seats"), ("Venues", "people_there"), ("Assidues", "regulars"), ("Heures", "person_minutes")]
    {
        let typed = [("nom", name), ("compte", measure), ("elements", "problem"), ("frequence", "end"), ("cible", "4")];
        house.nadia.post("/c/essai/evaluation/indicateurs/nouveau", &typed).await.is(303);
    }
    let report = house.samira.begins_a_report("rapport-final").await;
    let text = house.samira.get(format!("{report}/texte.md")).await.is(200).body().to_owned();
    let row = |name: &str| text.lines().find(|line| line.starts_with(&format!("| {name} "))).expect(name).to_owned();
    assert!(row("Sièges").contains("| 5 |"), "without the meeting of four: {}", row("Sièges"));
    assert!(row("Venues").contains("au moins 5"), "{}", row("Venues"));
    assert!(row("Assidues").contains("moins de cinq") || row("Assidues").contains("au moins 5"), "{}", row("Assidues"));
    let few = House::open().await;
    few.meets_on("2027-03-20", &[&few.awa, &few.jean]).await;
    let typed =
        [("nom", "Venues"), ("compte", "people_there"), ("elements", "problem"), ("frequence", "end"), ("cible", "2")];
    few.nadia.post("/c/essai/evaluation/indicateurs/nouveau", &typed).await.is(303);
    let report = few.samira.begins_a_report("rapport-final").await;
    let text = few.samira.get(format!("{report}/texte.md")).await.is(200).body().to_owned();
    let row = text.lines().find(|line| line.starts_with("| Venues ")).expect("the indicator");
    assert!(row.contains("moins de cinq") && !row.contains("| atteint"), "{row}");
}

#[tokio::test]
async fn those_who_pay_read_nothing_of_what_members_keep_among_them() {
    let house = House::open().await;
    house.met_twice().await;
    house.season.decides("On ne parle pas de la famille T.").await;
    house.awa.lets_be_quoted(WORDS).await;
    let kept = house.jean.lets_be_quoted("Autre chose").await;
    house.jean.post(format!("{kept}/moins"), &[("niveau", "group")]).await.is(303);
    let report = house.sends_a_report("rapport-final").await;
    let sponsor = house.person("Denis", Role::Sponsor).await;
    for page in [report.clone(), format!("{report}/texte.md")] {
        let read = sponsor.get(&*page).await.is(200);
        assert!(read.body().contains(WORDS), "the consent holds: {page}");
        for hidden in ["Ce que je garde pour moi", "Autre chose", "la famille T.", "Awa", "Jean", "Samira"] {
            assert!(!read.body().contains(hidden), "{hidden} in {page}");
        }
    }
    let rows = house.count("SELECT COUNT(*) FROM report_versions WHERE whole LIKE '%respire%'").await;
    assert_eq!(rows, 0, "no word of a quotation is kept");
    let bilan = house.sends_a_report("bilan").await;
    house.person("Noé", Role::Network).await.get(&*bilan).await.is(200).shows("On ne parle pas de la famille T.");
}

#[tokio::test]
async fn a_consent_taken_back_takes_the_quotation_out_of_what_was_frozen_and_sent() {
    let house = House::open().await;
    let story = house.awa.lets_be_quoted(WORDS).await;
    let report = house.sends_a_report("rapport-final").await;
    house.nadia.get(format!("{report}/versions/1")).await.is(200).shows(WORDS).shows("octet pour octet");
    let went = house.awa.get(&*story).await.is(200).shows("Ces bilans sont partis avec des mots");
    went.shows("remis le").hides("Aucun bilan remis");
    house.awa.post(format!("{story}/moins"), &[("niveau", "me")]).await.is(303);
    house.awa.get(&*story).await.is(200).shows("Ces bilans sont partis avec des mots");
    let page = house.nadia.get(format!("{report}/versions/1")).await.is(200).hides(WORDS);
    page.shows("Une citation a été retirée").hides("octet pour octet").shows("son empreinte a changé");
    let file = house.nadia.get(format!("{report}/versions/1/texte.md")).await.is(200);
    assert!(!file.body().contains(WORDS));
    let other = house.jean.lets_be_quoted("Un rire").await;
    house.jean.get(&*other).await.is(200).shows("No report that was sent quoted it");
    let draft = house.samira.begins_a_report("resume").await;
    house.samira.get(&*draft).await.is(200).shows("Un rire");
    house.parts(&house.jean).await;
    house.samira.get(&*draft).await.is(200).hides("Un rire");
    assert!(other.starts_with(STORIES));
}
