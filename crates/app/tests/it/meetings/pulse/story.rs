//! From its opening to what it says.

use communities::Role;
use platform::DAY;

use super::room::SENTENCES;
use super::{Phone, Room};
use crate::world::House;

#[tokio::test]
async fn six_people_answer_and_the_group_reads_what_they_said() {
    let room = Room::opens().await;
    let screen = room.house.samira.get(&format!("{}/pouls", room.march)).await.is(200);
    assert!(
        screen.page.source().contains("<svg")
            && !screen.page.link(&format!("http://localhost:8080{}", room.form)).is_empty()
    );
    room.answers(0..6).await;
    room.closes().await;
    let page = room.house.awa.get(&room.march).await.is(200);
    let pulse = page.page.around("Au moins 5 personnes ont répondu");
    for sentence in SENTENCES {
        pulse.shows(sentence);
    }
    pulse.shows("mot0").shows("mot5").shows("au moins 5").shows("pas par les personnes-ressources");
    pulse.shows("Moins de cinq personnes ont répondu à cette question");
    assert_eq!(pulse.source().matches("<svg").count(), 2, "one group for each of the two questions that were answered");
    room.house.jean.get(&room.march).await.is(200).shows("At least 5 people answered");
}

#[tokio::test]
async fn what_is_shown_is_for_the_members_and_not_for_a_resource_person() {
    let room = Room::opens().await;
    let marc = room.house.person("Marc", Role::Guest).await;
    let asked = format!("{}/personnes-ressources", room.march);
    room.house.it_is("2027-03-18", "12:00");
    room.house.nadia.post(&asked, &[("personne", &marc.id.to_string())]).await.leads_to(&asked);
    room.house.it_is("2027-03-18", "15:50");
    marc.get(&room.march).await.is(200).hides("Le pouls");
    room.answers(0..5).await;
    room.closes().await;
    room.house.awa.get(&room.march).await.is(200).shows("Au moins 5 personnes");
    marc.get(&room.march).await.is(200).hides("Le pouls").hides(SENTENCES[0]);
}

#[tokio::test]
async fn it_closes_by_itself_after_seven_days() {
    let room = Room::opens().await;
    room.answers(0..5).await;
    room.house.instance.clock.advance(7 * DAY - 1);
    room.house.works().await;
    room.house.awa.get(&room.march).await.is(200).shows("Répondre au pouls");
    room.house.instance.clock.advance(1);
    room.house.nobody().get(&room.form).await.is(410).shows("Ce pouls est fermé");
    room.house.awa.get(&room.march).await.is(200).shows("paraîtra dans un instant").hides(SENTENCES[0]);
    room.house.works().await;
    room.house.awa.get(&room.march).await.is(200).shows(SENTENCES[0]);
    let closed = ("meetings.pulse_closed".to_owned(), "members".to_owned());
    assert_eq!(room.house.events().await.iter().filter(|event| **event == closed).count(), 1);
    room.house.works().await;
}

#[tokio::test]
async fn closed_too_early_nothing_is_shown_and_it_can_be_opened_anew() {
    let room = Room::opens().await;
    room.answers(0..4).await;
    let close = format!("{}/pouls/fermeture", room.march);
    room.house.samira.get(&close).await.is(200).shows("rien ne paraîtrait");
    room.closes().await;
    room.house.awa.get(&room.march).await.is(200).shows("Moins de cinq personnes y ont répondu").hides(SENTENCES[0]);
    room.house.nobody().get(&room.form).await.is(410);
    let pulse = format!("{}/pouls", room.march);
    room.house.samira.post(&pulse, &[]).await.leads_to(&pulse);
    let form = room.house.awa.get(&room.march).await.is(200).page.link("Répondre au pouls");
    assert_ne!(form, room.form, "the old code leads nowhere");
    room.house.nobody().get(&room.form).await.is(404);
    let again = Room { form, ..room };
    again.answers(0..5).await;
    again.closes().await;
    again.house.awa.get(&again.march).await.is(200).shows("Au moins 5 personnes");
    again.house.samira.post(&pulse, &[]).await.is(409).shows("déjà fermé et montré");
    again.house.samira.post(&close, &[]).await.is(409).shows("déjà fermé");
    again.house.awa.get(&again.march).await.is(200).shows("Au moins 5 personnes");
}

#[tokio::test]
async fn it_opens_from_the_day_of_the_meeting_and_once() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let pulse = format!("{march}/pouls");
    house.it_is("2027-03-17", "23:00");
    house.samira.get(&march).await.is(200).hides("Ouvrir le pouls");
    house.samira.post(&pulse, &[]).await.is(409).shows("à partir du jour de la rencontre");
    house.it_is("2027-03-18", "09:00");
    house.awa.get(&march).await.is(200).hides("Le pouls");
    for facilitates in [&house.samira, &house.nadia] {
        facilitates.post(&pulse, &[]).await.leads_to(&pulse);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM pulses").await, 1);
    let opened = house.events().await.into_iter().filter(|(kind, _)| kind == "meetings.pulse_opened").count();
    assert_eq!(opened, 1, "the second who opens finds it open");
}

#[tokio::test]
async fn who_is_signed_in_answers_as_anybody_does_and_in_the_language_of_their_browser() {
    let room = Room::opens().await;
    let form = room.house.nobody().with("accept-language", "en-CA").get(&room.form).await.is(200);
    form.shows("Send without my name").shows("Name nobody").hides("Awa");
    let phone = Phone::of(room.house.awa.clone(), &room.form).await;
    let page = phone.browser.get(&room.form).await.is(200);
    assert_eq!(page.header("cache-control"), "no-store");
    page.hides("Awa").shows("Ne nommez personne").shows("Je passe cette question");
    phone.answers(&[("mot", "clarté")]).await;
    phone.browser.get(&room.form).await.is(200).shows("La réponse de cet appareil est dans la boîte");
    assert_eq!(room.counted().await, 1);
}
