//! What people do about meetings, in the season in March.

use communities::Role;
use platform::sql;

use crate::world::{Answer, House, Person, changed};

impl House {
    /// The numbers of the meetings, in the order of the season: welcome, March, April, training.
    pub(crate) async fn meetings(&self) -> Vec<i64> {
        let rows = sql("SELECT id FROM meetings WHERE community_id = $1 ORDER BY position").bind(self.community.id);
        rows.all::<(i64,)>(&self.instance.db).await.unwrap().into_iter().map(|(id,)| id).collect()
    }

    /// The address of the meeting of March.
    pub(crate) async fn march(&self) -> String {
        format!("/c/essai/rencontres/{}", self.meetings().await[1])
    }

    /// Nadia sets the meeting of March: hybrid, at 13 h, on this day.
    pub(crate) async fn march_is_set(&self, date: &str) -> String {
        let march = self.march().await;
        let set = self.sets(&march, &[("date", date), ("heure", "13:00"), ("lieu", "12, rue de l’Écluse")]).await;
        set.leads_to(&march);
        march
    }

    /// Nadia fills the form of a meeting as it stands, changes these fields and saves.
    pub(crate) async fn sets(&self, meeting: &str, changes: &[(&str, &str)]) -> Answer {
        let form = changed(self.form(meeting).await, changes);
        self.nadia.sends(format!("{meeting}/date"), &form).await
    }

    /// Samira adds a block to the agenda of a meeting, with what else its form says; returns its number.
    pub(crate) async fn plans(&self, meeting: &str, (kind, title): (&str, &str), more: &[(&str, &str)]) -> i64 {
        let fields = [&[("genre", kind), ("titre", title)], more].concat();
        let answer = self.samira.post(format!("{meeting}/ordre-du-jour/ajout"), &fields).await;
        let answer = answer.leads_to(&format!("{meeting}/ordre-du-jour"));
        answer.header("location").rsplit_once("#bloc-").expect("it leads to its row").1.parse().unwrap()
    }

    /// Samira marks these people as there.
    pub(crate) async fn marks(&self, meeting: &str, people: &[&Person]) {
        for person in people {
            let fields = [("personne", &*person.id.to_string()), ("presence", "present")];
            self.samira.post(format!("{meeting}/presences"), &fields).await.leads_to(meeting);
        }
    }

    /// Samira writes down what is said: a note, a decision, a commitment, under a block or none.
    pub(crate) async fn notes(&self, meeting: &str, (what, words): (&str, &str), block: Option<i64>) {
        let block = block.map(|block| block.to_string()).unwrap_or_default();
        let fields = [("quoi", what), ("texte", words), ("bloc", &*block)];
        self.samira.post(format!("{meeting}/animation/notes"), &fields).await.leads_to(meeting);
    }

    /// The address of « Annuler », on the page to which a deed led this person.
    pub(crate) async fn undo(&self, person: &Person, done: &Answer) -> String {
        person.get(done.header("location")).await.is(200).page.form_with_button("Annuler").action
    }

    /// Nadia asks a resource person to a meeting.
    pub(crate) async fn guest(&self, name: &str, meeting: &str) -> Person {
        let guest = self.person(name, Role::Guest).await;
        let fields = [("personne", &*guest.id.to_string())];
        self.nadia.post(format!("{meeting}/personnes-ressources"), &fields).await.leads_to(meeting);
        guest
    }

    /// The same job comes twice to whoever carries it out, as after a cut between its end and the note of its end; returns
    /// how many there were.
    pub(crate) async fn doubles_jobs(&self, kind: &str) -> u64 {
        // Breaks on purpose.
        let copy = "INSERT INTO jobs (kind, data, run_at) SELECT kind, data, run_at FROM jobs WHERE kind = $1";
        let tx = self.instance.db.begin().await.unwrap();
        let doubled = sql(copy).bind(kind).run(&tx).await.unwrap();
        tx.commit().await.unwrap();
        doubled
    }

    /// The form of a meeting as it stands.
    pub(crate) async fn form(&self, meeting: &str) -> Vec<(String, String)> {
        let page = self.nadia.get(format!("{meeting}/date")).await.is(200).page;
        page.form_with_button("Enregistrer").entries()
    }
}

impl Person {
    /// Loads the page of those who run a meeting, and presses one of its buttons.
    pub(crate) async fn presses(&self, meeting: &str, button: &str) -> Answer {
        let (action, fields) = self.wish(meeting, button).await;
        self.sends(action, &fields).await
    }

    /// The form of a button of that page as it stands, to be sent later.
    pub(crate) async fn wish(&self, meeting: &str, button: &str) -> (String, Vec<(String, String)>) {
        let page = self.get(format!("{meeting}/animation")).await.is(200).page;
        let offered = page.all("[data-deed]:not([hidden]) button");
        assert!(offered.iter().any(|each| each == button), "« {button} » is not offered among {offered:?}");
        let form = page.around(button);
        (form.attributes("form", "action").remove(0), page.form_with_button(button).entries())
    }

    /// What this person answers to a meeting.
    pub(crate) async fn answers(&self, meeting: &str, answer: &str) -> Answer {
        self.post(format!("{meeting}/reponse"), &[("reponse", answer)]).await
    }
}
