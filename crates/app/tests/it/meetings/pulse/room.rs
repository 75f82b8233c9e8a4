//! A room at the end of a meeting: the pulse of March is open.

use platform::sql;
use serde_json::Value as Json;

use super::Phone;
use crate::world::House;

/// Six sentences, as six people could write them; none is near another in the alphabet.
pub(crate) const SENTENCES: [&str; 6] = [
    "Zut, déjà fini.",
    "Une pause plus longue aiderait.",
    "Beaucoup de place pour chaque personne.",
    "Merci pour l’écoute.",
    "Je repars avec deux idées.",
    "On a manqué de temps pour le deuxième point.",
];

/// The community, and the pulse of its meeting of March.
pub(crate) struct Room {
    pub(crate) house: House,
    /// The page of the meeting.
    pub(crate) march: String,
    /// The form of the pulse.
    pub(crate) form: String,
}

impl Room {
    /// Samira opened the pulse, at the end of the meeting.
    pub(crate) async fn opens() -> Room {
        let house = House::open_after("pulse", async |house| {
            let march = house.march_is_set("2027-03-18").await;
            house.it_is("2027-03-18", "15:50");
            house.samira.get(&march).await.is(200).page.button("Ouvrir le pouls");
            let pulse = format!("{march}/pouls");
            house.samira.post(&pulse, &[]).await.leads_to(&pulse);
        });
        let house = house.await;
        house.it_is("2027-03-18", "15:50");
        let march = house.march().await;
        let form = house.awa.get(&march).await.is(200).page.link("Répondre au pouls");
        Room { house, march, form }
    }

    /// So many people answer, each from their phone: notes, a word, one of the sentences.
    pub(crate) async fn answers(&self, people: std::ops::Range<usize>) {
        for person in people {
            let (note, word) = (["4", "5", "3"][person % 3], format!("mot{person}"));
            let said = [("utile", note), ("confiance", "5"), ("mot", &word), ("phrase", SENTENCES[person % 6])];
            self.phone().await.answers(&said).await;
        }
    }

    /// Another phone that reads the code.
    pub(crate) async fn phone(&self) -> Phone {
        Phone::reads(&self.house, &self.form).await
    }

    pub(crate) async fn closes(&self) {
        let close = format!("{}/pouls/fermeture", self.march);
        self.house.samira.get(&close).await.is(200);
        self.house.samira.post(&close, &[]).await.leads_to(&self.march);
    }

    /// The box, as who holds the database reads it.
    pub(crate) async fn content(&self) -> String {
        sql("SELECT content FROM pulse_answers").value(&self.house.instance.db).await.unwrap()
    }

    /// How many answers are in the box.
    pub(crate) async fn counted(&self) -> u64 {
        let content: Json = serde_json::from_str(&self.content().await).unwrap();
        content["answers"].as_u64().expect("a count")
    }
}
