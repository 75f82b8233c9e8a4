//! « Et depuis? »: once, six weeks later, and the three answers are taken alike.

use platform::DAY;
use platform::mail::deliver_due;
use testkit::Sink;

use crate::world::{House, Letter};

fn asked(letters: Vec<Letter>) -> Vec<Letter> {
    letters.into_iter().filter(|letter| letter.kind == "stories.own").collect()
}

#[tokio::test]
async fn a_teller_is_asked_once_after_six_weeks_without_a_word_of_theirs() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    house.awa.get(&*story).await.is(200).hides("Et depuis?");
    house.waits(41 * DAY);
    house.works().await;
    assert!(asked(house.letters_to(&house.awa).await).is_empty());
    house.waits(2 * DAY);
    house.works().await;
    house.works().await;
    let letters = asked(house.letters_to(&house.awa).await);
    assert_eq!(letters.len(), 1, "once");
    assert!(letters[0].text.contains("Et depuis?") || letters[0].text.contains("six semaines"));
    assert!(!letters[0].text.contains("silence"), "{}", letters[0].text);
    let page = house.awa.get(&*story).await.is(200).shows("Et depuis?").shows("Un long silence");
    assert!(!page.body().contains("value=\"gave\" checked"), "none of the three is chosen for them");
    house.waits(60 * DAY);
    house.works().await;
    assert_eq!(asked(house.letters_to(&house.awa).await).len(), 1);
}

#[tokio::test]
async fn that_nothing_came_of_it_is_worth_as_much_and_says_why() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    house.awa.shares(&story, "group", "1").await.is(303);
    house.waits(43 * DAY);
    let since = format!("{story}/depuis");
    house.awa.post(&*since, &[]).await.is(422).shows("une des trois réponses");
    house.awa.post(&*since, &[("reponse", "nothing")]).await.is(422).shows("pourquoi");
    house.awa.post(&*since, &[("reponse", "nothing"), ("mots", "Le temps a manqué")]).await.is(303);
    house.jean.get(&*story).await.is(200).shows("nothing came of it").shows("Le temps a manqué");
    house.awa.post(&*since, &[("reponse", "gave")]).await.is(303);
    house.jean.get(&*story).await.is(200).shows("something came of it").hides("Le temps a manqué");
}

#[tokio::test]
async fn who_answered_or_is_gone_is_asked_nothing() {
    let house = House::open().await;
    let (story, other) = (house.awa.tells("Un silence").await, house.jean.tells("A laugh").await);
    house.waits(43 * DAY);
    house.parts(&house.jean).await;
    house.works().await;
    assert!(asked(house.letters_to(&house.jean).await).is_empty());
    assert!(!other.is_empty());
    // What is answered before its mail leaves needs none.
    house.awa.post(format!("{story}/depuis"), &[("reponse", "not_yet")]).await.is(303);
    let sink = Sink::start().await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    let mails = sink.mails_to(&house.awa.account().email.to_string());
    assert!(mails.iter().all(|mail| !mail.text().contains("six semaines")));
}
