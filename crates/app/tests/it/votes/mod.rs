//! Votes, from the outside: prepared, opened, cast under one's name and by telephones, counted, kept in the register; and as
//! somebody looks at a secret one who wants to know what one person chose.

mod about;
mod attack;
mod consent;
mod named;
mod programs;
mod seams;
mod secret;
mod wall;

use platform::DAY;

use crate::world::{House, Person, Phone};

/// Where votes are.
const VOTES: &str = "/c/essai/votes";

impl House {
    /// The day in so many days, as a form has it.
    fn vote_day(&self, days: i64) -> String {
        ui::dates::for_date_field(self.instance.clock.now() + days * DAY)
    }

    /// Samira prepares a vote of this kind, with these fields besides; the address of its page.
    async fn plans_a_vote(&self, kind: &str, ballots: &str, more: &[(&str, &str)]) -> String {
        let last = self.vote_day(7);
        let fields = [
            ("question", "Quel thème d’abord?"),
            ("sorte", kind),
            ("options", "Le deuil\nLes horaires\nLe logement"),
            ("bulletins", ballots),
            ("depouillement", "schulze"),
            ("fin", last.as_str()),
        ];
        let kept = fields.into_iter().filter(|(name, _)| !more.iter().any(|(given, _)| given == name));
        let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
        let made = self.samira.post(format!("{VOTES}/nouveau"), &fields).await.is(303);
        made.header("location").split('?').next().expect("an address").to_owned()
    }

    /// The same, open.
    async fn opens_a_vote(&self, kind: &str, ballots: &str, more: &[(&str, &str)]) -> String {
        let page = self.plans_a_vote(kind, ballots, more).await;
        self.samira.get(format!("{page}/ouverture")).await.is(200);
        self.samira.post(format!("{page}/ouverture"), &[("revision", "1")]).await.leads_to(&page);
        page
    }

    async fn closes_a_vote(&self, page: &str) {
        self.samira.get(format!("{page}/fermeture")).await.is(200);
        self.samira.post(format!("{page}/fermeture"), &[]).await.leads_to(page);
    }
}

impl Person {
    /// Chooses in a named vote.
    async fn votes(&self, page: &str, fields: &[(&str, &str)]) {
        self.post(format!("{page}/bulletin"), fields).await.leads_to(page);
    }

    /// The values of what can be chosen, in order.
    async fn choices(&self, page: &str) -> Vec<String> {
        self.get(page).await.is(200).page.attributes("input[name=choix]", "value")
    }
}

/// The link of a secret vote that is open.
async fn door(house: &House, page: &str) -> String {
    house.awa.get(page).await.is(200).page.link("Voter")
}

/// Another telephone, which reads the square of the screen.
async fn phone(house: &House, door: &str) -> Phone {
    Phone::reads(house, door).await
}
