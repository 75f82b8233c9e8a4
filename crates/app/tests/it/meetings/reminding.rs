//! Reminders leave a week and a day before, say what is true when they leave, and never twice.

use platform::HOUR;

use crate::world::{House, Letter, at};

async fn reminders(house: &House) -> Vec<Letter> {
    house.letters().await.into_iter().filter(|letter| letter.kind == "meetings.reminder").collect()
}

#[tokio::test]
async fn reminders_leave_a_week_and_a_day_before_with_everything_needed() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    house.sets(&march, &[("lien", "https://visio.example/abc"), ("theme", "Le deuil")]).await.leads_to(&march);
    assert_eq!(house.works().await, 0, "it is too early");
    house.it_is("2027-03-18", "09:00");
    house.works().await;
    let first = reminders(&house).await;
    assert_eq!(first.len(), 4, "everyone expected, Nadia too");
    let awa = first.iter().find(|letter| letter.person == house.awa.id).unwrap();
    assert_eq!(awa.subject, "Rappel, jeudi 25 mars : Le deuil");
    for words in
        ["jeudi 25 mars 2027, 13 h à 16 h", "12, rue de l’Écluse", "https://visio.example/abc", &march, "Y serez-vous?"]
    {
        assert!(awa.text.contains(words), "{words} in {}", awa.text);
    }
    house.it_is("2027-03-24", "09:00");
    house.works().await;
    assert_eq!(reminders(&house).await.len(), 8);
}

#[tokio::test]
async fn a_reminder_knows_what_each_one_answered() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    house.awa.answers(&march, "online").await.leads_to(&march);
    house.jean.answers(&march, "cannot").await.leads_to(&march);
    house.it_is("2027-03-18", "09:00");
    house.works().await;
    let sent = reminders(&house).await;
    assert!(sent.iter().all(|letter| letter.person != house.jean.id), "Jean cannot come: he is left in peace");
    let awa = sent.iter().find(|letter| letter.person == house.awa.id).unwrap();
    assert!(awa.text.contains("Votre réponse : En ligne."), "{}", awa.text);
}

#[tokio::test]
async fn a_move_moves_the_reminders_and_a_cancellation_takes_them_back() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    house.sets(&march, &[("date", "2027-04-08"), ("raison", "Verglas")]).await.leads_to(&march);
    house.it_is("2027-03-24", "12:00");
    house.works().await;
    assert!(reminders(&house).await.is_empty());
    house.it_is("2027-04-01", "09:00");
    house.works().await;
    assert_eq!(reminders(&house).await.len(), 4);
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Encore")]).await.leads_to(&march);
    house.it_is("2027-04-07", "12:00");
    house.works().await;
    assert_eq!(reminders(&house).await.len(), 4, "a cancelled meeting is not near");
    assert_eq!(house.count("SELECT COUNT(*) FROM jobs").await, 0);
}

#[tokio::test]
async fn a_reminder_whose_moment_is_past_is_not_sent() {
    let house = House::open().await;
    house.march_is_set("2027-03-19").await;
    house.works().await;
    assert!(reminders(&house).await.is_empty(), "a week before is past");
    house.it_is("2027-03-18", "09:01");
    house.works().await;
    assert_eq!(reminders(&house).await.len(), 4, "the day before is not");
}

#[tokio::test]
async fn a_job_that_runs_twice_sends_once() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    assert_eq!(house.doubles_jobs("meetings.remind").await, 2, "two reminders are planned");
    house.it_is("2027-03-18", "09:00");
    assert_eq!(house.works().await, 2, "the same job runs twice");
    assert_eq!(reminders(&house).await.len(), 4);
}

#[tokio::test]
async fn the_night_is_quiet_and_the_worker_may_be_late() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    house.it_is("2027-03-18", "22:00");
    house.works().await;
    let morning = at("2027-03-19", "07:00");
    assert!(reminders(&house).await.iter().all(|letter| letter.leaves_at == morning));
    house.instance.clock.set(at("2027-03-25", "13:00") + HOUR);
    house.works().await;
    assert_eq!(reminders(&house).await.len(), 4, "nobody is reminded of what has begun");
}

#[tokio::test]
async fn who_left_is_not_reminded_and_who_joined_is() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    house.parts(&house.awa).await;
    let lise = house.person("Lise", communities::Role::Member).await;
    house.it_is("2027-03-18", "09:00");
    house.works().await;
    let to: Vec<i64> = reminders(&house).await.iter().map(|letter| letter.person).collect();
    assert!(to.contains(&lise.id) && !to.contains(&house.awa.id), "{to:?}");
}
