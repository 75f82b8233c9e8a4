//! Running a meeting from the outside: the clock, the stream, notes, groups, and who says that they are there.

mod catching;
mod clock;
mod groups;
mod here;
mod live;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use communities::Role;
use meetings::MeetingAccess;
use platform::sql;
use tokio::sync::mpsc;
use tower::ServiceExt;

use super::house::Answer;
use super::{House, Somebody};

/// The meeting of March, on its day at 13 h, with its agenda: check-in 15, codéveloppement of two steps 20 and 40, pause 15,
/// closing 30. It lasts three hours.
struct Held {
    house: House,
    march: String,
    id: i64,
    blocks: Vec<i64>,
}

impl Held {
    async fn open() -> Held {
        let house = House::open().await;
        let march = house.march_is_set("2027-03-18").await;
        house.it_is("2027-03-18", "13:00");
        let id = house.meetings().await[1];
        let held = Held { house, march, id, blocks: Vec::new() };
        let mut blocks = Vec::new();
        for (kind, title, minutes) in [
            ("check_in", "Météo intérieure", 15),
            ("codev", "La situation de Jean", 60),
            ("pause", "Pause", 15),
            ("closing", "Récolte", 30),
        ] {
            blocks.push(held.block(blocks.len() as i64 + 1, kind, (title, minutes)).await);
        }
        held.steps(blocks[1], &[("Exposé", 20), ("Consultation", 40)]).await;
        Held { blocks, ..held }
    }

    async fn block(&self, position: i64, kind: &str, (title, minutes): (&str, i64)) -> i64 {
        let tx = self.house.instance.db.begin().await.unwrap();
        let block =
            sql("INSERT INTO agenda_blocks (meeting_id, position, kind, title, minutes) VALUES ($1, $2, $3, $4, $5) \
                         RETURNING id");
        let block = block.bind(self.id).bind(position).bind(kind).bind(title).bind(minutes).value(&tx).await.unwrap();
        tx.commit().await.unwrap();
        block
    }

    async fn steps(&self, block: i64, steps: &[(&str, i64)]) {
        let tx = self.house.instance.db.begin().await.unwrap();
        for (position, (title, minutes)) in steps.iter().enumerate() {
            let step = sql("INSERT INTO agenda_steps (block_id, position, title, minutes) VALUES ($1, $2, $3, $4)");
            step.bind(block).bind(position as i64 + 1).bind(*title).bind(*minutes).run(&tx).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    fn path(&self, rest: &str) -> String {
        format!("{}{rest}", self.march)
    }

    /// The page of those who run the meeting, as this person sees it.
    async fn page(&self, who: &Somebody) -> Answer {
        who.get(&self.path("/animation")).await.is(200)
    }

    /// Loads the page and presses one of its buttons.
    async fn presses(&self, who: &Somebody, button: &str) -> Answer {
        let wish = self.wish(who, button).await;
        self.sends(who, &wish).await
    }

    /// The form of a button as the page has it now, to be sent later.
    async fn wish(&self, who: &Somebody, button: &str) -> (String, Vec<(String, String)>) {
        let page = self.page(who).await.page;
        let offered = page.all("[data-deed]:not([hidden]) button");
        assert!(offered.iter().any(|each| each == button), "« {button} » is not offered among {offered:?}");
        let form = page.around(button);
        let action = form.attributes("form", "action").remove(0);
        (action, page.form_with_button(button).entries())
    }

    async fn sends(&self, who: &Somebody, (action, fields): &(String, Vec<(String, String)>)) -> Answer {
        who.sends(action, fields).await
    }

    async fn starts(&self) {
        self.presses(&self.house.samira, "Commencer la rencontre").await.leads_to(&self.path("/animation"));
    }

    fn it_is(&self, time: &str) {
        self.house.it_is("2027-03-18", time);
    }

    /// Samira marks these people as there.
    async fn marks(&self, people: &[&Somebody]) {
        for person in people {
            let fields = [("personne", &*person.id.to_string()), ("presence", "present")];
            self.house.samira.post(&self.path("/presences"), &fields).await.leads_to(&self.march);
        }
    }

    /// The proof that somebody enters the meeting, obtained the only way there is: from a request.
    async fn enters(&self, who: &Somebody) -> MeetingAccess {
        let (give, mut given) = mpsc::unbounded_channel();
        let keep = move |access: MeetingAccess| {
            let _ = give.send(access);
            async {}
        };
        let door = Router::new().route("/c/{community}/rencontres/{meeting}", axum::routing::get(keep));
        let request = Request::get(&self.march).header(header::COOKIE, &who.cookie).body(Body::empty()).unwrap();
        let answer = door.with_state(self.house.instance.clone()).oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "the person may enter");
        given.recv().await.expect("the door gave the proof")
    }

    /// A resource person who is asked to this meeting.
    async fn guest(&self, name: &str) -> Somebody {
        let guest = self.house.person(name, Role::Guest).await;
        let fields = [("personne", &*guest.id.to_string())];
        self.house.nadia.post(&self.path("/personnes-ressources"), &fields).await.leads_to(&self.march);
        guest
    }
}
