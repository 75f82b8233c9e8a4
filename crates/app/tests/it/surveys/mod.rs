//! Surveys, from the outside: made, opened, answered by telephones and on paper, closed, read; and as somebody looks at one who
//! wants to know what one person said.

mod answering;
mod attack;
mod audiences;
mod depending;
mod inviting;
mod leading;
mod making;
mod paths;
mod planned;
mod reading;
mod signed;
mod tables;
mod together;

use platform::{DAY, sql};
use serde_json::Value as Json;

use crate::world::{House, Person, Phone};

/// Where surveys are.
const SURVEYS: &str = "/c/essai/evaluation/questionnaires";

/// The season in March, and a survey of it that is open.
struct Survey {
    house: House,
    /// Its page.
    page: String,
    /// Its form, for whoever holds the link.
    form: String,
}

impl House {
    /// The day in so many days, as a form has it.
    fn in_days(&self, days: i64) -> String {
        ui::dates::for_date_field(self.instance.clock.now() + days * DAY)
    }

    /// Somebody prepares a survey of these ready questions; the address of its page.
    async fn prepares(&self, by: &Person, (mode, follows): (&str, &str), ready: &[&str]) -> String {
        let last = self.in_days(10);
        let fields = [("titre", "Avant la saison"), ("mode", mode), ("suit", follows), ("fin", &last)];
        let fields: Vec<_> = fields.into_iter().chain(ready.iter().map(|code| ("pretes", *code))).collect();
        let made = by.post(format!("{SURVEYS}/nouveau"), &fields).await.is(303);
        made.header("location").split('?').next().expect("an address").to_owned()
    }

    /// Opens a survey as it stands; its form.
    async fn opens(&self, page: &str) -> String {
        let ask = format!("{page}/ouverture");
        let revision =
            self.nadia.get(ask.as_str()).await.is(200).page.attributes("input[name=revision]", "value").concat();
        self.nadia.post(ask, &[("revision", &revision)]).await.leads_to(page);
        self.awa.get(page).await.is(200).page.link("Répondre")
    }
}

impl Survey {
    /// Nadia prepared and opened one of two questions in five points, a number, and words of the group's own.
    async fn opens() -> Survey {
        Survey::of("group", "").await
    }

    async fn of(mode: &str, follows: &str) -> Survey {
        let house = House::open().await;
        let page = house.prepares(&house.nadia, (mode, follows), &["c1", "i1", "n1"]).await;
        let words = [("genre", "text"), ("question", "Qu’est-ce qui vous aiderait?")];
        house.nadia.post(format!("{page}/questions"), &words).await.leads_to(&page);
        let form = house.opens(&page).await;
        Survey { house, page, form }
    }

    /// Another telephone that reads the square.
    async fn phone(&self) -> Phone {
        Phone::reads(&self.house, &self.form).await
    }

    /// So many people answer, each from their telephone.
    async fn answers(&self, people: std::ops::Range<usize>) {
        for person in people {
            let (step, number) = (["4", "5", "3"][person % 3], (person % 4).to_string());
            let said = [("q-1", step), ("q-2", "2"), ("q-3", &number), ("q-4", SENTENCES[person % 6])];
            self.phone().await.answers(&said).await;
        }
    }

    async fn closes(&self) {
        let close = format!("{}/fermeture", self.page);
        self.house.nadia.get(close.as_str()).await.is(200);
        self.house.nadia.post(close, &[]).await.leads_to(&self.page);
    }

    /// The box, as who holds the database reads it.
    async fn content(&self) -> String {
        sql("SELECT content FROM survey_answers").value(&self.house.instance.db).await.unwrap()
    }

    /// How many answers are in the box.
    async fn counted(&self) -> u64 {
        let content: Json = serde_json::from_str(&self.content().await).unwrap();
        content["answers"].as_u64().expect("a count")
    }
}

/// Six sentences, as six people could write them; none is near another in the alphabet.
const SENTENCES: [&str; 6] = [
    "Zéro réunion le vendredi.",
    "Une collègue à appeler.",
    "Bien dormir, surtout.",
    "Moins de formulaires.",
    "Je voudrais un vrai local.",
    "On a besoin de relève.",
];
