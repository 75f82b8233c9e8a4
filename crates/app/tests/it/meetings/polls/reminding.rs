//! Reminders: one by itself, one when the facilitator asks; to those whose answer is missing, and nobody else.

use super::Polled;
use crate::world::Letter;

async fn reminded(polled: &Polled) -> Vec<i64> {
    let missing =
        |letter: &Letter| letter.subject.contains("manque encore") || letter.subject.contains("still missing");
    polled.house.letters().await.iter().filter(|letter| missing(letter)).map(|letter| letter.person).collect()
}

#[tokio::test]
async fn a_reminder_leaves_by_itself_once_to_those_who_have_not_answered() {
    let polled = Polled::open().await;
    polled.answers(&polled.house.awa, &["yes", "no", "no"]).await.leads_to(&polled.path(""));
    polled.house.it_is("2027-03-20", "08:59");
    assert_eq!(polled.house.works().await, 0, "it is too early");
    polled.house.it_is("2027-03-20", "09:00");
    assert_eq!(polled.house.doubles_jobs("meetings.poll_remind").await, 1, "one reminder is planned");
    assert_eq!(polled.house.works().await, 2, "the same job runs twice");
    let mut to = reminded(&polled).await;
    to.sort_unstable();
    assert_eq!(to, [polled.house.nadia.id, polled.house.samira.id, polled.house.jean.id]);
    let link = polled.link_of(&polled.house.jean).await;
    polled.house.nobody().get(&link).await.is(200);
    polled.house.it_is("2027-03-25", "09:00");
    polled.house.works().await;
    assert_eq!(reminded(&polled).await.len(), 3, "one reminder is enough");
}

#[tokio::test]
async fn the_facilitator_reminds_once_a_day_and_nobody_when_all_answered() {
    let polled = Polled::open().await;
    let (samira, remind) = (&polled.house.samira, polled.path("/rappel"));
    samira.get(&polled.path("")).await.is(200).shows("Réponses attendues").shows("Awa, Jean, Nadia, Samira");
    polled.house.awa.get(&polled.path("")).await.is(200).hides("Réponses attendues Vu par");
    polled.answers(&polled.house.awa, &["yes", "no", "no"]).await.leads_to(&polled.path(""));
    samira.post(&remind, &[]).await.leads_to(&polled.path("?fait=sondage-rappel"));
    assert!(!reminded(&polled).await.contains(&polled.house.awa.id));
    let count = reminded(&polled).await.len();
    samira.post(&remind, &[]).await.is(409).shows("il y a moins d’une journée");
    assert_eq!(reminded(&polled).await.len(), count);
    for person in [&polled.house.nadia, samira, &polled.house.jean] {
        polled.answers(person, &["yes", "no", "no"]).await.leads_to(&polled.path(""));
    }
    polled.house.it_is("2027-03-19", "12:00");
    samira.post(&remind, &[]).await.is(409).shows("Tout le monde a répondu");
}

#[tokio::test]
async fn nobody_is_reminded_of_what_ended() {
    let polled = Polled::open().await;
    polled.house.sets(&polled.march, &[("date", "2027-03-25"), ("heure", "13:00")]).await.leads_to(&polled.march);
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM jobs WHERE kind = 'meetings.poll_remind'").await, 0);
    polled.house.awa.get(&polled.march).await.is(200).hides("Donner mes disponibilités");
    polled.house.awa.get("/c/essai").await.is(200).hides("Dire quand vous pouvez venir");
    polled.house.nadia.post(&polled.path("/rappel"), &[]).await.is(409).shows("Ce sondage est terminé");
    polled.chooses(0, &[]).await.is(409).shows("Ce sondage est terminé");
}
