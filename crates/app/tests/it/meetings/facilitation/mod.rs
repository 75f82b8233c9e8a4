//! Running a meeting from the outside: the clock, the stream, notes, groups, and who says that they are there.

mod catching;
mod clock;
mod groups;
mod here;
mod live;
mod moments;

use meetings::MeetingAccess;
use platform::sql;

use crate::world::{Answer, House, Person};

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
        let house = House::open_after("prepared", async |house| {
            let march = house.march_is_set("2027-03-18").await;
            house.plans(&march, ("check_in", "Météo intérieure"), &[("duree", "15")]).await;
            let steps = [("duree", "60"), ("etapes", "20 Exposé\n40 Consultation")];
            house.plans(&march, ("codev", "La situation de Jean"), &steps).await;
            house.plans(&march, ("pause", "Pause"), &[("duree", "15")]).await;
            house.plans(&march, ("closing", "Récolte"), &[("duree", "30")]).await;
        });
        let house = house.await;
        house.it_is("2027-03-18", "13:00");
        let (march, id) = (house.march().await, house.meetings().await[1]);
        let blocks = sql("SELECT id FROM agenda_blocks WHERE meeting_id = $1 ORDER BY position").bind(id);
        let blocks: Vec<(i64,)> = blocks.all(&house.instance.db).await.unwrap();
        Held { house, march, id, blocks: blocks.into_iter().map(|(block,)| block).collect() }
    }

    fn path(&self, rest: &str) -> String {
        format!("{}{rest}", self.march)
    }

    /// The page of those who run the meeting, as this person sees it.
    async fn page(&self, who: &Person) -> Answer {
        who.get(&self.path("/animation")).await.is(200)
    }

    async fn presses(&self, who: &Person, button: &str) -> Answer {
        who.presses(&self.march, button).await
    }

    /// The form of a button as the page has it now, to be sent later.
    async fn wish(&self, who: &Person, button: &str) -> (String, Vec<(String, String)>) {
        who.wish(&self.march, button).await
    }

    async fn sends(&self, who: &Person, (action, fields): &(String, Vec<(String, String)>)) -> Answer {
        who.sends(action, fields).await
    }

    async fn starts(&self) {
        self.presses(&self.house.samira, "Commencer la rencontre").await.leads_to(&self.path("/animation"));
    }

    fn it_is(&self, time: &str) {
        self.house.it_is("2027-03-18", time);
    }

    async fn marks(&self, people: &[&Person]) {
        self.house.marks(&self.march, people).await;
    }

    /// The proof that somebody enters the meeting.
    async fn enters(&self, who: &Person) -> MeetingAccess {
        self.house.enters(who, "/c/{community}/rencontres/{meeting}", &self.march).await
    }

    /// A resource person who is asked to this meeting.
    async fn guest(&self, name: &str) -> Person {
        self.house.guest(name, &self.march).await
    }
}
