//! Polls from the outside: opened, answered at three doors, changed, closed, and a date chosen.

mod answering;
mod choosing;
mod hiding;
mod links;
mod proposing;
mod racing;
mod reminding;

use platform::sql;

use crate::world::{Answer, House, Letter, Person, at};

/// A Tuesday, a Wednesday and a Thursday of March, at 13 h.
const THREE: [&str; 3] = ["2027-03-23", "2027-03-24", "2027-03-25"];

/// A poll that Nadia opened for the meeting of March, until Monday evening.
struct Polled {
    house: House,
    march: String,
}

impl Polled {
    async fn unopened() -> Polled {
        Polled::at(House::open().await).await
    }

    async fn open() -> Polled {
        Polled::at(House::open_after("poll", async |house| opens(house, &[]).await).await).await
    }

    async fn hidden() -> Polled {
        let hidden = [("cacher", "yes")];
        Polled::at(House::open_after("hidden_poll", async |house| opens(house, &hidden).await).await).await
    }

    async fn at(house: House) -> Polled {
        let march = house.march().await;
        Polled { house, march }
    }

    fn path(&self, rest: &str) -> String {
        format!("{}/sondage{rest}", self.march)
    }

    /// Nadia proposes these days at 13 h, for three hours each.
    async fn proposes(&self, page: &str, days: &[&str], more: &[(&str, &str)]) -> Answer {
        self.house.nadia.sends(&self.path(&format!("/{page}")), &proposed(days, more)).await
    }

    /// The numbers of what is proposed, in order.
    async fn slots(&self) -> Vec<i64> {
        let slots = sql("SELECT id FROM date_poll_slots WHERE is_proposed ORDER BY poll_id, starts_at");
        slots.all::<(i64,)>(&self.house.instance.db).await.unwrap().into_iter().map(|(id,)| id).collect()
    }

    /// What a form of answers sends: one answer to each moment, in order; nothing where it is empty.
    async fn sheet(&self, answers: &[&str]) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        for (slot, answer) in self.slots().await.into_iter().zip(answers) {
            fields.push(("vu".to_owned(), slot.to_string()));
            if !answer.is_empty() {
                fields.push((format!("reponse-{slot}"), (*answer).to_owned()));
            }
        }
        fields
    }

    async fn answers(&self, person: &Person, answers: &[&str]) -> Answer {
        person.sends(&self.path("/reponse"), &self.sheet(answers).await).await
    }

    /// Nadia chooses the moment of this place; asked whether she does so before the answers that are lacking, she does.
    async fn chooses(&self, place: usize, more: &[(&str, &str)]) -> Answer {
        let asked = self.asks_for(place, more).await;
        if !asked.page.text().contains("Il manque encore des réponses") {
            return asked;
        }
        let form = asked.page.form_with_button("La choisir quand même").entries();
        self.house.nadia.sends(&self.path("/choix"), &form).await
    }

    /// Nadia presses the button that chooses the moment of this place.
    async fn asks_for(&self, place: usize, more: &[(&str, &str)]) -> Answer {
        let slot = self.slots().await[place].to_string();
        let fields: Vec<_> = std::iter::once(("choix", slot.as_str())).chain(more.iter().copied()).collect();
        self.house.nadia.post(&self.path("/choix"), &fields).await
    }

    /// The letters of polls that this person received.
    async fn letters_to(&self, person: &Person) -> Vec<Letter> {
        let letters = self.house.letters_to(person).await;
        letters.into_iter().filter(|letter| letter.kind == "meetings.poll").collect()
    }

    /// The address in the last letter to this person.
    async fn link_of(&self, person: &Person) -> String {
        let letter = self.letters_to(person).await.pop().expect("they were written to");
        let token = letter.text.split("/sondage/").nth(1).expect("the letter has a link");
        format!("/sondage/{}", token.split_whitespace().next().unwrap())
    }
}

/// Nadia opens the poll of March.
async fn opens(house: &House, more: &[(&str, &str)]) {
    let poll = format!("{}/sondage", house.march().await);
    house.nadia.sends(format!("{poll}/ouverture"), &proposed(&THREE, more)).await.leads_to(&poll);
}

/// The form that proposes these days at 13 h.
fn proposed(days: &[&str], more: &[(&str, &str)]) -> Vec<(String, String)> {
    let moment = |day: &&str| ("moment".to_owned(), format!("{}/180", at(day, "13:00")));
    let mut fields: Vec<(String, String)> = days.iter().map(moment).collect();
    let usual = [("echeance", "2027-03-22"), ("echeance-heure", "18:00"), ("geste", "ouvrir")];
    let kept = usual.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend(kept.chain(more).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}
