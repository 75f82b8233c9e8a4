//! Marking who was there.

use communities::Role;

use crate::world::{Answer, House, Person};

async fn marks(by: &Person, meeting: &str, person: &Person, mark: &str) -> Answer {
    by.post(&format!("{meeting}/presences"), &[("personne", &person.id.to_string()), ("presence", mark)]).await
}

#[tokio::test]
async fn one_press_marks_one_person_and_another_corrects() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "12:30");
    let page = house.samira.get(&format!("{march}/presences")).await.is(200).shows("4 à noter");
    assert_eq!(page.page.all("main li form").len(), 4);
    let answer = marks(&house.samira, &march, &house.awa, "present").await.leads_to(&format!("{march}/presences"));
    assert!(answer.header("location").ends_with(&format!("#personne-{}", house.awa.id)), "back to the same row");
    let page = house.samira.get(&format!("{march}/presences")).await.is(200).shows("1 présence, 3 à noter");
    assert_eq!(page.page.around("Awa").all("button[aria-pressed=true]"), ["Présence"]);
    marks(&house.nadia, &march, &house.awa, "late").await.leads_to(&march);
    house.samira.get(&format!("{march}/presences")).await.is(200).shows("0 présence, 1 retard, 3 à noter");
    let marked = house.events().await.into_iter().filter(|(kind, _)| kind == "meetings.attendance_marked");
    assert_eq!(marked.map(|(_, channel)| channel).collect::<Vec<_>>(), ["team", "team"]);
}

#[tokio::test]
async fn everyone_who_said_yes_is_marked_at_once_and_nobody_else() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.awa.answers(&march, "here").await.leads_to(&march);
    house.samira.answers(&march, "online").await.leads_to(&march);
    house.jean.answers(&march, "cannot").await.leads_to(&march);
    house.it_is("2027-03-18", "14:00");
    marks(&house.samira, &march, &house.awa, "late").await.leads_to(&march);
    house.samira.get(&format!("{march}/presences")).await.is(200).shows("avait dit : En ligne");
    house.samira.post(&format!("{march}/presences/oui"), &[]).await.leads_to(&march);
    let page = house.samira.get(&format!("{march}/presences")).await.is(200);
    let page = page.shows("1 présence, 1 retard, 2 à noter");
    assert!(!page.page.has_button("Tout le monde qui a dit oui est là"), "nobody is left for it");
}

#[tokio::test]
async fn a_list_is_finished_in_one_press_more_and_an_announced_absence_is_excused() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.awa.answers(&march, "here").await.leads_to(&march);
    house.jean.answers(&march, "cannot").await.leads_to(&march);
    house.it_is("2027-03-18", "14:00");
    let page = house.samira.get(&format!("{march}/presences")).await.is(200).page;
    assert!(!page.has_button("Les autres n’étaient pas là"), "those who were there come first");
    house.samira.post(&format!("{march}/presences/oui"), &[]).await.leads_to(&march);
    let page = house.samira.get(&format!("{march}/presences")).await.is(200).page;
    let form = page.form_with_button("Les autres n’étaient pas là");
    house.samira.sends(&form.action, &form.entries()).await.leads_to(&march);
    let page = house.samira.get(&format!("{march}/presences")).await.is(200);
    let page = page.shows("1 présence, 1 absence motivée, 2 absences").page;
    assert!(!page.has_button("Les autres n’étaient pas là"), "nobody is left");
}

#[tokio::test]
async fn attendance_is_marked_from_the_day_and_never_of_a_cancelled_meeting() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    marks(&house.samira, &march, &house.awa, "present").await.is(409).shows("à partir du jour");
    house.samira.post(&format!("{march}/presences/oui"), &[]).await.is(409);
    house.it_is("2027-03-18", "08:00");
    marks(&house.samira, &march, &house.awa, "present").await.leads_to(&march);
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    marks(&house.samira, &march, &house.jean, "present").await.is(409);
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_attendance").await, 1);
}

#[tokio::test]
async fn only_those_expected_are_marked_and_only_with_a_mark() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "14:00");
    let chloe = house.stranger("Chloé").await;
    let marc = house.person("Marc", Role::Guest).await;
    for other in [&chloe, &marc] {
        marks(&house.samira, &march, other, "present").await.is(409).shows("n’est pas attendue");
    }
    for mark in ["", "here", "PRESENT", "a\0"] {
        marks(&house.samira, &march, &house.awa, mark).await.is(422);
    }
    house.samira.post(&format!("{march}/presences"), &[("personne", "moi"), ("presence", "present")]).await.is(409);
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_attendance").await, 0);
}

#[tokio::test]
async fn who_left_keeps_their_mark() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "14:00");
    marks(&house.samira, &march, &house.awa, "present").await.leads_to(&march);
    house.parts(&house.awa).await;
    house.samira.get(&format!("{march}/presences")).await.is(200).shows("1 présence, 3 à noter");
    marks(&house.samira, &march, &house.awa, "late").await.leads_to(&march);
}

#[tokio::test]
async fn a_meeting_that_was_held_is_told_from_who_was_there_then() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "14:00");
    let list = format!("{march}/presences");
    house.marks(&march, &[&house.samira]).await;
    house.it_is("2027-03-25", "09:00");
    house.parts(&house.jean).await;
    let paul = house.person("Paul", Role::Member).await;
    let page = house.samira.get(&list).await.is(200).shows("1 présence, 3 à noter");
    let page = page.shows("Une personne a rejoint le groupe depuis");
    assert_eq!(page.page.all("main li form").len(), 5, "the four of then, and apart the one who came since");
    // Who left since was expected, and can still be marked; who joined since may have been there all the same.
    marks(&house.samira, &march, &house.jean, "absent").await.leads_to(&march);
    house.samira.get(&list).await.is(200).shows("1 présence, 1 absence, 2 à noter");
    marks(&house.samira, &march, &paul, "present").await.leads_to(&march);
    house.samira.get(&list).await.is(200).shows("2 présences, 1 absence, 2 à noter").hides("a rejoint le groupe");
    // Whoever comes back was not away from what was held before they left.
    house.joins(&house.jean, &house.community, Role::Member).await;
    house.samira.get(&list).await.is(200).shows("2 présences, 1 absence, 2 à noter");
    house.jean.get(&list).await.is(404);
}

#[tokio::test]
async fn the_sheet_has_a_line_for_each_and_a_place_to_sign() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.awa.answers(&march, "online").await.leads_to(&march);
    let page = house.samira.get(&format!("{march}/presences/feuille")).await.is(200).page;
    assert_eq!(page.all("thead th"), ["Nom", "Organisme", "Prévu", "Signature"]);
    let rows = page.all("tbody tr");
    let free = rows.iter().filter(|row| row.as_str() == "Ligne libre").count();
    assert_eq!((rows.len(), free), (8, 4), "the four who are expected, then lines for whoever comes: {rows:?}");
    assert!(rows.iter().any(|row| row.contains("Awa") && row.contains("En ligne")), "{rows:?}");
    page.shows("jeudi 18 mars 2027");
}

#[tokio::test]
async fn members_do_not_see_who_was_there() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "14:00");
    marks(&house.awa, &march, &house.awa, "present").await.is(404);
    marks(&house.samira, &march, &house.awa, "absent").await.leads_to(&march);
    house.samira.get(&march).await.is(200).shows("1 absence");
    house.jean.get(&march).await.is(200).hides("absent").hides("Attendance");
}
