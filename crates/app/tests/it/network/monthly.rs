//! The monthly letter of the network: what it says, to whom, and when it does not leave.

use platform::HOUR;
use platform::mail::deliver_due;
use testkit::Sink;

use super::BOX;
use crate::world::{ADDRESS, House, Letter};

const SUBJECT: &str = "Du nouveau dans le réseau";

impl House {
    /// It is this day at nine, and what is due is done.
    async fn morning_of(&self, day: &str) {
        self.it_is(day, "09:00");
        let tx = self.instance.db.begin().await.unwrap();
        network::begin(&tx, self.instance.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        for _ in 0..2 {
            self.works().await;
        }
    }

    /// The monthly letters to this address, the last first.
    async fn monthly(&self, address: &str) -> Vec<Letter> {
        let letters = self.letters().await.into_iter().rev();
        letters.filter(|each| each.address == address && each.kind == "network.month").collect()
    }
}

#[tokio::test]
async fn what_is_new_is_told_once_a_month_to_who_came_in_and_did_not_turn_it_off() {
    let house = House::with_a_network().await;
    let zoe = house.comes_in("Zoé", "zoe@canal.org").await;
    zoe.get("/reseau").await.is(200).shows("Un courriel par mois");
    house.waits(HOUR);
    house.keeps_for(BOX, "network").await;
    house.keeps_for("Le rituel de départ", "community").await;
    let training = house.season.training_on("2027-04-20").await;
    let written = [("titre", "Accueillir"), ("lieu", "Rosemont"), ("places", "2"), ("revision", "0")];
    house.nadia.post(format!("/c/essai/rencontres/{training}/reseau"), &written).await.is(303);
    house.works().await;
    assert!(house.monthly("zoe@canal.org").await.is_empty(), "the month is not over");
    house.morning_of("2027-04-01").await;
    let told = house.monthly("zoe@canal.org").await;
    assert_eq!(told.len(), 1);
    let text = &told[0].text;
    assert_eq!(told[0].subject, SUBJECT);
    assert!(text.contains(BOX) && text.contains("Accueillir") && !text.contains("Le rituel"), "{text}");
    house.morning_of("2027-04-02").await;
    assert_eq!(house.monthly("zoe@canal.org").await.len(), 1, "one a month");
    house.morning_of("2027-05-01").await;
    assert_eq!(house.monthly("zoe@canal.org").await.len(), 1, "there is nothing new");
    let stop = told[0].unsubscribe.clone().expect("it can be stopped");
    assert!(text.contains(&stop), "the link is in the letter too");
    let stop = stop.strip_prefix(ADDRESS).expect("an address of this instance");
    house.nobody().post(stop, &[("List-Unsubscribe", "One-Click")]).await.is(200);
    house.keeps_for("Un jeu de cartes", "network").await;
    house.morning_of("2027-06-01").await;
    assert_eq!(house.monthly("zoe@canal.org").await.len(), 1, "she turned it off");
    assert!(house.letters().await.iter().all(|each| each.kind != "network.month" || each.address == "zoe@canal.org"));
}

#[tokio::test]
async fn a_letter_with_something_that_was_withdrawn_meanwhile_does_not_leave() {
    let house = House::with_a_network().await;
    house.comes_in("Zoé", "zoe@canal.org").await;
    house.comes_in("Omar", "omar@canal.org").await;
    house.waits(HOUR);
    let first = house.keeps_for(BOX, "network").await;
    house.morning_of("2027-04-01").await;
    assert_eq!(house.monthly("zoe@canal.org").await.len(), 1);
    house.awa.post(format!("/c/essai/bibliotheque/{first}/rangement"), &[]).await.is(303);
    let sink = Sink::start().await;
    deliver_due(&house.instance, &sink.smtp()).await.unwrap();
    let about = |address: &str| sink.mails_to(address).iter().filter(|mail| mail.text().contains(BOX)).count();
    assert_eq!([about("zoe@canal.org"), about("omar@canal.org")], [0, 0]);
}
