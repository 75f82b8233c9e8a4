//! What is sent later: it waits for its hour where its author alone reads it, and is said then as if they pressed at that moment.

use communities::Role;
use platform::mail::deliver_due;
use platform::sql;
use testkit::Sink;

use super::house::{COMMITTEE, ROOM};
use crate::world::{Answer, House, Person};

const ALL: &str = "/profil/a-envoyer";
/// A day after those on which the stories of rooms happen.
const FAR: &str = "2027-03-25";

impl Person {
    async fn writes_later(&self, room: &str, words: &str) -> Answer {
        let fields = [("body", words), ("date", FAR), ("heure", "9 h")];
        self.post(format!("{room}/plus-tard"), &fields).await
    }
}

impl House {
    /// The number of the last thing that waits.
    async fn waits(&self) -> i64 {
        sql("SELECT MAX(id) FROM scheduled_messages").value(&self.instance.db).await.unwrap()
    }

    async fn how_many_wait(&self) -> i64 {
        sql("SELECT COUNT(*) FROM scheduled_messages").value(&self.instance.db).await.unwrap()
    }

    /// The hour comes.
    async fn the_hour_comes(&self) {
        let hour = ui::dates::from_fields(FAR, "09:00").expect("an hour that exists");
        self.instance.clock.advance(hour - self.instance.clock.now());
        self.works().await;
    }
}

#[tokio::test]
async fn what_is_written_in_a_room_waits_and_is_said_at_its_hour() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    assert!(awa.get(ROOM).await.page.html("#composer").contains("formaction"));
    let asked = awa.post(format!("{ROOM}/plus-tard"), &[("body", "À jeudi @Jean")]).await.is(200);
    asked.shows("À jeudi").shows("Heure, au Québec");
    let wrong = [("body", "À jeudi @Jean"), ("date", "2020-01-01"), ("heure", "9 h")];
    awa.post(format!("{ROOM}/plus-tard"), &wrong).await.is(422).shows("À jeudi").shows("est passée");
    let wrong = [("body", " "), ("date", "bientôt"), ("heure", "9 h")];
    awa.post(format!("{ROOM}/plus-tard"), &wrong).await.is(422).shows("Choisissez un jour");
    let kept = awa.writes_later(ROOM, "À jeudi @Jean").await.leads_to(&format!("{ROOM}/plus-tard"));
    awa.get(kept.header("location")).await.is(200).shows("À jeudi").shows("25 mars à 9 h");
    awa.get(ALL).await.is(200).shows("À jeudi").shows("# bons-coups");
    for place in [ROOM.to_owned(), format!("{ROOM}/plus-tard"), ALL.to_owned(), "/c/essai/recherche?q=jeudi".to_owned()]
    {
        jean.get(place).await.hides("À jeudi");
    }
    let one = format!("{ALL}/{}", house.waits().await);
    for page in [one.clone(), format!("{one}/maintenant"), format!("{one}/retrait")] {
        jean.post(page, &[("body", "x")]).await.is(404);
    }
    house.works().await;
    assert!(house.bodies().await.is_empty(), "its hour did not come");
    assert!(house.letters_to(&jean).await.is_empty());
    house.the_hour_comes().await;
    house.works().await;
    assert_eq!(house.bodies().await, ["À jeudi @Jean"], "said once");
    jean.get(ROOM).await.shows("À jeudi");
    awa.get(ALL).await.shows("Rien n’attend");
    assert!(house.letters_to(&jean).await.iter().any(|letter| letter.kind == "conversations.mention"));
}

#[tokio::test]
async fn it_is_changed_sent_at_once_or_taken_away() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    awa.writes_later(ROOM, "Un").await.is(303);
    let one = format!("{ALL}/{}", house.waits().await);
    awa.get(&*one).await.is(200).shows("Un");
    let other = [("body", "Deux"), ("date", "2027-03-30"), ("heure", "13:30"), ("revision", "1")];
    awa.post(&*one, &other).await.is(303);
    awa.post(&*one, &other).await.is(409).shows("changé ailleurs");
    awa.get(ALL).await.shows("30 mars à 13 h 30");
    awa.post(format!("{one}/maintenant"), &[]).await.is(303);
    assert_eq!(house.bodies().await, ["Deux"]);
    house.works().await;
    assert_eq!(house.bodies().await, ["Deux"], "the job that stands behind says it no second time");
    awa.post(format!("{one}/maintenant"), &[]).await.is(404);
    awa.writes_later(ROOM, "Trois").await.is(303);
    let gone = format!("{ALL}/{}/retrait", house.waits().await);
    awa.post(&*gone, &[]).await.is(303);
    awa.post(&*gone, &[]).await.is(404);
    house.the_hour_comes().await;
    assert_eq!(house.bodies().await, ["Deux"]);
    // Sent twice under one key, it waits once.
    let twice = [("body", "Quatre"), ("date", "2027-06-01"), ("heure", "9 h"), ("cle", "la-cle-du-jour")];
    awa.post(format!("{ROOM}/plus-tard"), &twice).await.is(303);
    awa.post(format!("{ROOM}/plus-tard"), &twice).await.is(303);
    assert_eq!(house.how_many_wait().await, 1);
}

#[tokio::test]
async fn what_may_not_be_said_any_more_keeps_its_words_and_its_author_is_told() {
    let house = House::open().await;
    let nadia = house.person("Nadia", Role::Coordination).await;
    let (awa, lise) = (house.person("Awa", Role::Member).await, house.person("Lise", Role::Advisor).await);
    awa.writes_later(ROOM, "Dans un salon archivé").await.is(303);
    lise.writes_later(COMMITTEE, "Sans plus être du comité").await.is(303);
    nadia.post(format!("{ROOM}/archivage"), &[]).await.is(303);
    nadia.post(format!("/c/essai/membres/{}/role", lise.id), &[("role", "member")]).await.is(303);
    house.the_hour_comes().await;
    assert!(house.bodies().await.is_empty());
    awa.get(ALL).await.is(200).shows("Dans un salon archivé").shows("le salon est archivé");
    lise.get(ALL).await.is(200).shows("Sans plus être du comité").shows("ne vous est plus ouvert");
    for person in [&awa, &lise] {
        let letters = house.letters_to(person).await;
        let told: Vec<_> = letters.iter().filter(|letter| letter.kind == "scheduled.not_sent").collect();
        assert_eq!(told.len(), 1);
        assert!(!told[0].text.contains("archivé") && !told[0].text.contains("comité"), "{}", told[0].text);
    }
    nadia.post(format!("{ROOM}/reouverture"), &[]).await.is(303);
    let one = awa.get(ALL).await.page.attributes("form[action$='/maintenant']", "action")[0].clone();
    awa.post(one, &[]).await.is(303);
    assert_eq!(house.bodies().await, ["Dans un salon archivé"]);
    // What was said meanwhile needs no mail any more; what still waits does.
    let sink = Sink::start().await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    let told = |person: &Person| {
        let mails = sink.mails_to(&person.account().email.to_string());
        mails.iter().filter(|mail| mail.text().contains(ALL)).count()
    };
    assert_eq!((told(&awa), told(&lise)), (0, 1));
}

#[tokio::test]
async fn two_nodes_say_it_once_and_a_circle_takes_what_waited_for_it() {
    let house = House::open().await;
    let (leads, awa) = (house.person("Lucie", Role::Facilitator).await, house.person("Awa", Role::Member).await);
    for words in ["Un", "Deux", "Trois"] {
        awa.writes_later(ROOM, words).await.is(303);
    }
    house.instance.clock.advance(ui::dates::from_fields(FAR, "09:00").unwrap() - house.instance.clock.now());
    tokio::join!(house.works(), house.works(), house.works());
    let mut said = house.bodies().await;
    said.sort();
    assert_eq!(said, ["Deux", "Trois", "Un"]);
    assert_eq!(house.how_many_wait().await, 0);
    let opened = [("nom", "Confidences"), ("personnes", &*awa.id.to_string()), ("fin", "2027-04-01")];
    let circle = leads.post("/c/essai/nouveau-salon/cercle", &opened).await.is(303);
    let circle = circle.header("location").split("/fin").next().unwrap().to_owned();
    let later = [("body", "Après la fin"), ("date", "2027-04-20"), ("heure", "9 h")];
    awa.post(format!("{circle}/plus-tard"), &later).await.is(303);
    house.instance.clock.advance(ui::dates::from_fields("2027-04-20", "09:00").unwrap() - house.instance.clock.now());
    house.works().await;
    assert_eq!(house.how_many_wait().await, 0);
    assert!(house.letters_to(&awa).await.iter().all(|letter| letter.kind != "scheduled.not_sent"));
}
