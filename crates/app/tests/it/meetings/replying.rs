//! Replies that calendars send back, as the intake of mails will bring them.

use communities::Role;
use forms::Undone;
use meetings::invitation::{NotReceived, Received, receive};
use meetings::model::Answer;
use platform::{SECOND, sql};
use replies::NotRead;
use ui::dates;

use super::inviting::carried_to;
use crate::world::{House, Person, at};

/// A reply that somebody's calendar makes of the invitation that they received.
struct Reply {
    uid: String,
    sequence: i64,
    says: &'static str,
    who: String,
    stamp: i64,
}

impl Reply {
    /// Of Awa, now, to the invitation that leaves now.
    async fn of_awa(house: &House, says: &'static str) -> Reply {
        let (_, file) = carried_to(house, "awa@example.org").await.calendar().expect("an invitation");
        let of = |name: &str| {
            let lines = file.lines().rfind(|line| line.starts_with(name));
            lines.and_then(|line| line.split_once(':')).expect("it is there").1.to_owned()
        };
        let sequence = of("SEQUENCE").parse().unwrap();
        Reply { uid: of("UID"), sequence, says, who: "awa@example.org".into(), stamp: house.instance.clock.now() }
    }

    fn file(&self) -> String {
        let stamp = dates::local(self.stamp).timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
        let Reply { uid, sequence, says, who, .. } = self;
        format!(
            "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{sequence}\r\n\
             DTSTAMP:{stamp}\r\nATTENDEE;PARTSTAT={says}:mailto:{who}\r\nCOMMENT:Bonne idée\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    }

    async fn comes_from(&self, house: &House, address: &str) -> Result<Received, NotReceived> {
        receive(&house.instance, address, self.file().as_bytes()).await.map_err(|undone| match undone {
            Undone::Refused(why) => why,
            Undone::Failed(error) => panic!("{error}"),
        })
    }

    async fn comes(&self, house: &House) -> Result<Received, NotReceived> {
        self.comes_from(house, "awa@example.org").await
    }
}

async fn answer(house: &House, person: &Person) -> Option<String> {
    let answer = sql("SELECT answer FROM meeting_answers WHERE person_id = $1").bind(person.id);
    answer.optional::<(String,)>(&house.instance.db).await.unwrap().map(|(answer,)| answer)
}

#[tokio::test]
async fn yes_and_no_become_the_answer_and_maybe_is_said() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let yes = Reply::of_awa(&house, "ACCEPTED").await;
    assert_eq!(yes.comes(&house).await, Ok(Received::Kept(Answer::Here)));
    house.awa.get(&march).await.is(200).shows("1 sur place");
    assert_eq!(house.events().await.last().unwrap().0, "meetings.answered");
    house.instance.clock.advance(SECOND);
    let perhaps = Reply { says: "TENTATIVE", stamp: yes.stamp + SECOND, ..yes };
    assert_eq!(perhaps.comes(&house).await, Ok(Received::Perhaps));
    assert_eq!(answer(&house, &house.awa).await.as_deref(), Some("here"), "nothing changed");
    let no = Reply { says: "DECLINED", ..perhaps };
    assert_eq!(no.comes(&house).await, Ok(Received::Kept(Answer::Cannot)));
    house.samira.get(&march).await.is(200).shows("Bonne idée");
    assert_eq!(no.comes_from(&house, "Awa <AWA@Example.org>").await, Ok(Received::Kept(Answer::Cannot)), "and again");
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_answers").await, 1);
}

#[tokio::test]
async fn a_yes_is_online_where_there_is_no_place_and_keeps_what_was_chosen() {
    let house = House::open().await;
    let march = house.march().await;
    let online = [("date", "2027-03-25"), ("heure", "13:00"), ("mode", "online"), ("lien", "https://visio.example/x")];
    house.sets(&march, &online).await.leads_to(&march);
    let yes = Reply::of_awa(&house, "ACCEPTED").await;
    assert_eq!(yes.comes(&house).await, Ok(Received::Kept(Answer::Online)));
    house.sets(&march, &[("mode", "hybrid"), ("lieu", "Salle 2")]).await.leads_to(&march);
    let again = Reply::of_awa(&house, "ACCEPTED").await;
    assert!(again.sequence > yes.sequence);
    assert_eq!(again.comes(&house).await, Ok(Received::Kept(Answer::Online)), "she said how she comes");
}

#[tokio::test]
async fn nobody_answers_for_somebody_else_and_nobody_learns_what_there_is() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    let yes = Reply::of_awa(&house, "ACCEPTED").await;
    house.person("Marc", Role::Guest).await;
    house.stranger("Paul").await;
    let file = |who: &str, uid: &str| Reply {
        who: who.into(),
        uid: uid.into(),
        ..Reply { uid: String::new(), who: String::new(), ..yes }
    };
    for (from, who, uid) in [
        ("jean@example.org", "awa@example.org", yes.uid.as_str()),
        ("awa@example.org", "jean@example.org", yes.uid.as_str()),
        ("paul@example.org", "paul@example.org", yes.uid.as_str()),
        ("marc@example.org", "marc@example.org", yes.uid.as_str()),
        ("inconnue@example.org", "inconnue@example.org", yes.uid.as_str()),
        ("awa@example.org", "awa@example.org", "autre@jasette"),
        ("pas une adresse", "awa@example.org", yes.uid.as_str()),
        ("", "", yes.uid.as_str()),
    ] {
        let refused = file(who, uid).comes_from(&house, from).await;
        let expected =
            if who.is_empty() { NotReceived::NotRead(NotRead::Unreadable("ATTENDEE")) } else { NotReceived::NotTheirs };
        assert_eq!(refused, Err(expected), "{from} for {who} at {uid}");
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_answers").await, 0);
    assert_eq!(yes.comes(&house).await, Ok(Received::Kept(Answer::Here)), "the same from her is taken");
    house.parts(&house.awa).await;
    assert_eq!(yes.comes(&house).await, Err(NotReceived::NotTheirs), "who left is expected no more");
}

#[tokio::test]
async fn a_late_reply_does_not_undo_a_newer_answer() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let yes = Reply::of_awa(&house, "ACCEPTED").await;
    house.instance.clock.advance(10 * SECOND);
    house.awa.answers(&march, "cannot").await.leads_to(&march);
    assert_eq!(yes.comes(&house).await, Ok(Received::Older));
    assert_eq!(answer(&house, &house.awa).await.as_deref(), Some("cannot"));
    let later = Reply { stamp: yes.stamp + 20 * SECOND, ..yes };
    let first = Reply {
        stamp: later.stamp - 5 * SECOND,
        says: "DECLINED",
        uid: later.uid.clone(),
        who: later.who.clone(),
        ..later
    };
    house.instance.clock.advance(20 * SECOND);
    assert_eq!(later.comes(&house).await, Ok(Received::Kept(Answer::Here)));
    assert_eq!(first.comes(&house).await, Ok(Received::Older), "mails may overtake one another");
    assert_eq!(answer(&house, &house.awa).await.as_deref(), Some("here"));
}

/// A clock that is ahead does not lock out what comes after.
#[tokio::test]
async fn a_reply_from_the_future_counts_as_of_now() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let yes = Reply { stamp: at("2099-01-01", "00:00"), ..Reply::of_awa(&house, "ACCEPTED").await };
    assert_eq!(yes.comes(&house).await, Ok(Received::Kept(Answer::Here)));
    house.instance.clock.advance(SECOND);
    house.awa.answers(&march, "cannot").await.leads_to(&march);
    let no = Reply { says: "ACCEPTED", stamp: house.instance.clock.now() + SECOND, ..yes };
    house.instance.clock.advance(SECOND);
    assert_eq!(no.comes(&house).await, Ok(Received::Kept(Answer::Here)));
}

#[tokio::test]
async fn a_reply_to_an_older_version_is_to_confirm_when_the_moment_changed() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let yes = Reply::of_awa(&house, "ACCEPTED").await;
    house.sets(&march, &[("theme", "Le deuil")]).await.leads_to(&march);
    assert_eq!(yes.comes(&house).await, Ok(Received::Kept(Answer::Here)), "a new theme asks nobody again");
    house.sets(&march, &[("date", "2027-04-08"), ("raison", "Verglas")]).await.leads_to(&march);
    house.instance.clock.advance(SECOND);
    let stale = Reply { stamp: yes.stamp + SECOND, ..yes };
    assert_eq!(stale.comes(&house).await, Ok(Received::ToConfirm(Answer::Here)));
    house.awa.get(&march).await.is(200).shows("1 à confirmer");
    let never_sent = Reply { sequence: 0, stamp: stale.stamp + SECOND, ..stale };
    house.instance.clock.advance(SECOND);
    assert_eq!(never_sent.comes(&house).await, Ok(Received::ToConfirm(Answer::Here)));
    let fresh = Reply { sequence: 3, ..never_sent };
    assert_eq!(fresh.comes(&house).await, Ok(Received::Kept(Answer::Here)));
    let ahead = Reply { sequence: 4, ..fresh };
    assert_eq!(ahead.comes(&house).await, Err(NotReceived::Ahead));
}

#[tokio::test]
async fn what_is_over_or_cancelled_takes_no_reply() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let yes = Reply::of_awa(&house, "ACCEPTED").await;
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    let refused = yes.comes(&house).await.expect_err("it is cancelled");
    assert!(refused.sentence(ui::Lang::Fr).contains("annulée"), "{refused:?}");
    house.nadia.post(&format!("{march}/remise"), &[]).await.leads_to(&march);
    house.it_is("2027-03-26", "12:00");
    let refused = yes.comes(&house).await.expect_err("it is over");
    assert!(refused.sentence(ui::Lang::Fr).contains("passée"), "{refused:?}");
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_answers").await, 0);
}

#[tokio::test]
async fn what_cannot_be_read_changes_nothing_and_says_why() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    let bomb = "BEGIN:VCALENDAR\r\n".repeat(1_000_000);
    for bytes in [b"".as_slice(), b"\0", b"Bonjour", bomb.as_bytes()] {
        let Err(Undone::Refused(NotReceived::NotRead(why))) = receive(&house.instance, "awa@example.org", bytes).await
        else {
            panic!("it is no reply");
        };
        assert!(!why.sentence(ui::Lang::En).is_empty());
    }
}
