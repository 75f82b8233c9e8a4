//! Reports, from the outside: begun from a template, written by several, adopted, sent and kept; their files and programs; and what
//! they may not tell.

mod attack;
mod due;
mod files;
mod leaving;
mod word;
mod writing;

use communities::Role;

use crate::world::{Answer, House, Person};

/// Where reports are.
const REPORTS: &str = "/c/essai/bilans";

impl Person {
    /// Begins a report from this template, over the season; its page.
    async fn begins_a_report(&self, template: &str) -> String {
        let typed = [("modele", template), ("du", "2026-12-01"), ("au", "2027-12-31"), ("langue", "fr-CA")];
        let begun = self.post(format!("{REPORTS}/nouveau"), &typed).await.is(303);
        begun.header("location").split('?').next().expect("an address").to_owned()
    }

    /// Writes the part of this number.
    async fn writes_part(&self, report: &str, part: i64, (before, revision): (&str, &str)) -> Answer {
        let typed = [("avant", before), ("apres", "Voilà."), ("revision", revision)];
        self.post(format!("{report}/parties/{part}"), &typed).await
    }
}

impl House {
    /// The number of a part of the only report, by what stands in its title.
    async fn part(&self, title: &str) -> i64 {
        let found = platform::sql("SELECT id FROM report_parts WHERE title = $1").bind(title);
        found.value(&self.instance.db).await.unwrap()
    }

    /// Holds a meeting of this day with so many of the people there, the first first.
    async fn meets_on(&self, date: &str, people: &[&Person]) -> i64 {
        let meeting = self.season.meeting_on(date).await;
        self.it_is(date, "20:00");
        let there: Vec<_> = people.iter().map(|person| person.account()).collect();
        self.season.marks(meeting, &there).await;
        meeting
    }

    /// Six people who take part, of whom five came in March, and four in April.
    async fn met_twice(&self) -> Vec<Person> {
        let mut people = vec![self.awa.clone(), self.jean.clone()];
        for name in ["Ana", "Luc", "Mia", "Zoé"] {
            people.push(self.person(name, Role::Member).await);
        }
        let all: Vec<&Person> = people.iter().collect();
        self.meets_on("2027-03-20", &all[..5]).await;
        self.meets_on("2027-04-20", &all[..4]).await;
        people
    }

    /// A report that was adopted and sent; its page.
    async fn sends_a_report(&self, template: &str) -> String {
        let report = self.samira.begins_a_report(template).await;
        self.adopts(&report).await;
        self.nadia.post(format!("{report}/envoi"), &[]).await.leads_to(&report);
        report
    }

    /// Coordination notes that a report is adopted, by a decision that it writes.
    async fn adopts(&self, report: &str) {
        let decision = self.season.decides("On adopte le bilan").await.to_string();
        self.nadia.post(format!("{report}/adoption"), &[("decision", &decision)]).await.leads_to(report);
    }
}
