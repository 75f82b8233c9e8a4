//! Hours between meetings, from the outside: noted in two presses, read by nobody else, told once as one sum.

use communities::Role;
use measures::{Measure, Measures};

use crate::search::read;
use crate::world::{Answer, House, Person};

/// Where hours are noted.
const HOURS: &str = "/c/essai/evaluation/heures";
/// The rows of which a month is made.
const NOTED: &str = "SELECT COUNT(*) FROM involvement_hours";

impl Person {
    /// Notes these hours of a month.
    async fn gives(&self, month: &str, hours: &str) -> Answer {
        self.post(HOURS, &[("mois", month), ("heures", hours)]).await
    }
}

impl House {
    /// The hours that are counted, in minutes.
    async fn hours_counted(&self) -> i64 {
        let (now, db) = (self.instance.clock.now(), &self.instance.db);
        let figures = Measures::in_use(&self.instance).figures(db, self.community.id, now).await.unwrap();
        figures[&Measure::HoursBetweenMeetings].reached
    }
}

#[tokio::test]
async fn hours_are_read_by_who_notes_them_until_the_month_is_told_as_one_sum() {
    let house = House::open().await;
    let ana = house.person("Ana", Role::Member).await;
    let sum = [(&house.awa, "4"), (&house.jean, "12"), (&house.samira, "2"), (&house.nadia, "0"), (&ana, "1")];
    for (person, hours) in sum {
        person.gives("2027-03", hours).await.is(303);
    }
    house.awa.gives("2027-03", "8").await.is(303);
    house.awa.get(HOURS).await.is(200).shows("Vous avez noté 8\u{a0}h").shows("Rien encore");
    house.jean.get(HOURS).await.is(200).shows("You noted 12").hides("23");
    let heard: Vec<_> = house.events().await.into_iter().filter(|(kind, _)| kind.starts_with("involvement.")).collect();
    assert_eq!(heard.len(), 6, "{heard:?}");
    assert!(heard.iter().all(|(_, channel)| channel.starts_with("person:")), "each to who notes: {heard:?}");
    house.it_is("2027-04-30", "23:30");
    house.works().await;
    assert_eq!(house.count(NOTED).await, 5);
    assert_eq!(house.hours_counted().await, 0, "what may still change is counted by nobody");
    house.it_is("2027-05-01", "00:05");
    house.works().await;
    assert_eq!(house.count(NOTED).await, 0, "what the sum was made of is gone");
    assert_eq!(house.hours_counted().await, 23 * 60);
    let program = house.samira.program(&house).await;
    let read = read(&program.get(format!("/api/v1/communities/{}/hours", house.community.id)).await.is(200));
    assert_eq!(read["items"], serde_json::json!([{ "month": "2027-03", "at_least": 5, "hours": 23 }]));
    house.samira.get(HOURS).await.is(200).shows("mars 2027").shows("au moins 5").shows("23\u{a0}h");
    house.awa.gives("2027-03", "24").await.is(422).shows("Ce mois ne se note plus");
    house.works().await;
    assert_eq!(house.hours_counted().await, 23 * 60);
}

#[tokio::test]
async fn a_month_of_four_people_leaves_nothing() {
    let house = House::open().await;
    let ana = house.person("Ana", Role::Member).await;
    for person in [&house.awa, &house.jean, &house.samira, &house.nadia, &ana] {
        person.gives("2027-02", "4").await.is(303);
    }
    ana.gives("2027-02", "rien").await.is(303);
    ana.get(HOURS).await.is(200).shows("Vous n’avez rien noté");
    house.it_is("2027-04-01", "08:00");
    house.works().await;
    assert_eq!(house.count(NOTED).await, 0);
    assert_eq!(house.count("SELECT COUNT(*) FROM involvement_months").await, 0);
    assert_eq!(house.hours_counted().await, 0);
    house.awa.get(HOURS).await.is(200).shows("Rien encore").hides("au moins 5");
}

#[tokio::test]
async fn what_cannot_be_noted_is_refused_in_words_and_who_is_forgotten_leaves_no_hours() {
    let house = House::open().await;
    house.awa.gives("2027-03", "4").await.is(303);
    for (month, hours, said) in [
        ("2027-01", "4", "Ce mois ne se note plus"),
        ("2027-04", "4", "Ce mois ne se note plus"),
        ("mars", "4", "Ce mois ne se note plus"),
        ("2027-03", "-4", "Choisissez un des nombres"),
        ("2027-03", "", "Choisissez un des nombres"),
        ("2027-03", "9999999999999999999", "Choisissez un des nombres"),
    ] {
        house.awa.gives(month, hours).await.is(422).shows(said).shows("Vous avez noté 4\u{a0}h");
    }
    house.stranger("Zoé").await.gives("2027-03", "4").await.is(404);
    house.jean.gives("2027-03", "4").await.is(303);
    let tx = house.instance.db.begin().await.unwrap();
    involvement::forget(&tx, house.awa.id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(house.count(NOTED).await, 1, "Jean’s alone");
}
