//! What is counted by itself: each slice's own, together in one statement, as programs are told it.

use measures::{Figure, Measure, Measures};

use crate::search::read;
use crate::world::House;

async fn figure(house: &House, measure: Measure) -> Figure {
    let now = house.instance.clock.now();
    let figures = Measures::in_use(&house.instance).figures(&house.instance.db, house.community.id, now).await.unwrap();
    figures.get(&measure).cloned().unwrap_or_else(|| panic!("nobody counts {}", measure.word()))
}

/// What was reached, and of how many.
async fn counted(house: &House, measure: Measure) -> (i64, Option<i64>) {
    let Figure { reached, among, .. } = figure(house, measure).await;
    (reached, among)
}

#[tokio::test]
async fn every_measure_of_the_format_is_counted_by_one_slice() {
    let house = House::open().await;
    for measure in Measure::ALL {
        let declared = Measures::in_use(&house.instance).each().filter(|each| each.measure == *measure).count();
        assert_eq!(declared, 1, "{}", measure.word());
        let now = house.instance.clock.now();
        let figures = Measures::in_use(&house.instance).figures(&house.instance.db, house.community.id, now).await;
        let unknown = [Measure::MoneySpent, Measure::LinksDensity, Measure::DaysToMinutes];
        let known = figures.unwrap().contains_key(measure);
        assert_eq!(known, !unknown.contains(measure), "{}: a part of nothing known is no zero", measure.word());
    }
}

#[tokio::test]
async fn what_happens_is_counted_and_what_is_taken_back_is_not() {
    let house = House::open().await;
    let meeting = house.season.meeting_on("2027-04-15").await;
    house.it_is("2027-04-15", "15:30");
    house.season.marks(meeting, &[house.awa.account(), house.jean.account()]).await;
    let word = house.season.tries(house.awa.account(), meeting, "poser les chaises en rond").await;
    let decision = house.season.decides("On commence à l’heure").await;
    assert!(decision > 0);
    assert_eq!(counted(&house, Measure::Seats).await, (0, None), "the meeting is not over");
    house.waits(platform::DAY);
    assert_eq!(counted(&house, Measure::Seats).await, (2, None));
    assert_eq!(
        figure(&house, Measure::Seats).await.by_meeting.iter().map(|each| each.meeting).collect::<Vec<_>>(),
        [meeting]
    );
    assert_eq!(counted(&house, Measure::PeopleThere).await, (2, None));
    assert_eq!(counted(&house, Measure::Regulars).await, (2, Some(2)));
    assert_eq!(counted(&house, Measure::FollowUpsHeld).await, (1, Some(1)));
    let (held, planned) = counted(&house, Measure::MeetingsHeld).await;
    assert!(held == 0 && planned > Some(1), "those of the season are to come: {held} of {planned:?}");
    assert_eq!(counted(&house, Measure::CommitmentsMade).await, (1, None));
    assert_eq!(counted(&house, Measure::CommitmentsTold).await, (0, Some(1)));
    assert_eq!(counted(&house, Measure::DecisionsTaken).await, (1, None));
    let told = [("suite", "not_yet"), ("recit", "Le temps a manqué")];
    house.awa.post(format!("/c/essai/engagements/{word}/suite"), &told).await.is(303);
    assert_eq!(counted(&house, Measure::CommitmentsTold).await, (1, Some(1)), "any news is news");
    assert_eq!(counted(&house, Measure::CommitmentsTried).await, (0, Some(1)));
    let other = house.season.meeting_on("2027-06-10").await;
    assert_eq!(counted(&house, Measure::FollowUpsHeld).await, (1, Some(2)));
    house.season.cancels(other).await;
    assert_eq!(counted(&house, Measure::FollowUpsHeld).await, (1, Some(1)), "what is cancelled is planned no more");
}

#[tokio::test]
async fn messages_of_rooms_of_roles_are_counted_and_people_only_by_fives() {
    let house = House::open().await;
    let first = house.awa.says_in(crate::search::ROOM, "Bonjour").await;
    house.jean.says_in(crate::search::ROOM, "Hello").await;
    house.awa.says_in(crate::search::ROOM, "Encore").await;
    assert_eq!(counted(&house, Measure::MessagesSaid).await, (3, None));
    house.awa.post(format!("{}/messages/{first}/retrait", crate::search::ROOM), &[]).await.is(303);
    assert_eq!(counted(&house, Measure::MessagesSaid).await, (2, None));
    let typed = [
        ("nom", "Qui écrit"),
        ("elements", "objective.reseau"),
        ("frequence", "monthly"),
        ("compte", "people_who_wrote"),
    ];
    let made = house.nadia.post(format!("{}/nouveau", super::INDICATORS), &typed).await.is(303);
    let page = made.header("location").to_owned();
    house.awa.get(page).await.is(200).shows("moins de 5");
    let told = house
        .awa
        .program(&house)
        .await
        .get(format!("/api/v1/communities/{}/indicators", house.community.id))
        .await
        .is(200);
    let told = read(&told)["items"].as_array().expect("a list").clone();
    let writers = told.iter().find(|each| each["measure"] == "people_who_wrote").expect("it was made");
    assert_eq!(
        (&writers["value"]["number"], &writers["value"]["unit"]),
        (&0.into(), &"people".into()),
        "two are fewer than five"
    );
    assert_eq!(told[0]["nodes"][0], "activity.rencontres");
}

/// A situation that Awa proposes becomes a consultation; Awa and Jean are there; its minutes are opened four days later.
#[tokio::test]
async fn consultations_organizations_and_days_to_minutes_are_counted_and_people_who_brought_by_fives() {
    let house = House::open().await;
    let meetings = house.meetings().await;
    let march = house.march_is_set("2027-03-18").await;
    let told = [("genre", "situation"), ("titre", "Une nuit blanche"), ("explication", "Au local, deux fois")];
    house.awa.post(format!("{march}/ordre-du-jour/propositions"), &told).await.leads_to(&march);
    let one = house.samira.get(format!("{march}/ordre-du-jour")).await.is(200).page.link("Une nuit blanche");
    let form = house.samira.get(&*one).await.is(200).page.form_with_button("Mettre à l’ordre du jour").entries();
    house.samira.sends(format!("{one}/accueil"), &form).await.is(303);
    assert_eq!(counted(&house, Measure::Consultations).await, (0, None), "the meeting is not over");
    house.it_is("2027-03-18", "15:30");
    house.marks(&march, &[&house.awa, &house.jean]).await;
    house.it_is("2027-03-18", "16:30");
    let consulted = counted(&house, Measure::Consultations).await;
    assert_eq!(consulted, (1, None));
    let brought = figure(&house, Measure::PeopleConsulted).await;
    assert_eq!(brought.reached, 1, "told as fewer than five");
    for (person, name) in [(&house.awa, "Maison du Canal"), (&house.jean, "Carrefour des Érables")] {
        person.post("/profil/organisme", &[("organization", name)]).await;
    }
    let count = "SELECT COUNT(DISTINCT a.organization_id) FROM affiliations a JOIN meeting_attendance x \
                 ON x.person_id = a.person_id WHERE x.mark IN ('present', 'late')";
    assert_eq!(counted(&house, Measure::OrganizationsThere).await, (house.count(count).await, None));
    assert_eq!(house.count(count).await, 2);
    let program = house.samira.program(&house).await;
    let path = format!("/api/v1/communities/{}/meetings/{}/agenda", house.community.id, meetings[1]);
    let agenda = program.get(path).await.is(200);
    assert!(!agenda.body().contains("blanche") && !agenda.body().contains("title"), "no word of what it is about");
    let kinds = read(&agenda)["items"].as_array().expect("a list").clone();
    assert!(kinds.iter().any(|block| block["kind"] == "codev"));
    house.it_is("2027-03-22", "17:00");
    house.samira.post(format!("{march}/compte-rendu"), &[]).await.is(303);
    house.samira.post(format!("{march}/compte-rendu/ouverture"), &[("jours", "7")]).await.is(303);
    assert_eq!(counted(&house, Measure::DaysToMinutes).await, (4, None));
}
