//! Whom a message names: who is marked, who is told by mail and who is not.

use axum::http::Method;
use platform::mail::{Leaving, Needless};
use platform::{DAY, HOUR, MINUTE, sql};
use serde_json::{Value as Json, json};

use super::house::{COMMITTEE, ROOM};
use crate::world::{Answer, Ask, House, Person, Sent};

const TOLD: &str = "/profil/ce-qu-on-ma-dit";

impl House {
    /// The kinds of the mails that wait for somebody.
    async fn mails_to(&self, person: &Person) -> Vec<String> {
        self.letters_to(person).await.into_iter().map(|letter| letter.kind).collect()
    }

    /// Why the last mail to somebody would not leave now.
    pub(super) async fn needless_for(&self, person: &Person) -> Option<Needless> {
        let row = "SELECT kind, about, person_id AS person, community_id AS community, members_only, not_after, \
                   CAST($2 AS BIGINT) AS now FROM outbox WHERE person_id = $1 ORDER BY id DESC LIMIT 1";
        let now = self.instance.clock.now();
        let leaving = sql(row).with((person.id, now)).one::<Leaving>(&self.instance.db).await.unwrap();
        leaving.needless(&self.instance, (&self.instance.db).into()).await.unwrap()
    }
}

async fn answers(person: &Person, message: i64, words: &str) {
    person.post(format!("{ROOM}/messages/{message}/fil"), &[("body", words)]).await.is(303);
}

#[tokio::test]
async fn a_name_after_the_sign_is_a_mark_whatever_its_case_and_its_own_stands_out() {
    let house = House::open().await;
    house.awa.says(ROOM, "Merci @nadia, et @SAMIRA! Pas nadia@example.org, ni `@jean`, ni @nadiane.").await;
    let page = house.nadia.get(ROOM).await.is(200);
    let html = page.body();
    assert!(
        html.contains(&format!(r#"<span class="mention mine" data-of="{}">@nadia</span>"#, house.nadia.id)),
        "{html}"
    );
    assert!(html.contains(&format!(r#"<span class="mention" data-of="{}">@SAMIRA</span>"#, house.samira.id)));
    assert_eq!(html.matches("class=\"mention").count(), 2, "an address, code and another word name nobody");
}

#[tokio::test]
async fn who_is_named_is_told_by_mail_unless_they_read_it_first() {
    let house = House::open().await;
    house.awa.says(ROOM, "@Nadia, @Jean, une question").await;
    house.works().await;
    let letter = house.letters_to(&house.nadia).await.pop().expect("a mail");
    assert_eq!(
        (letter.kind.as_str(), letter.subject.as_str()),
        ("conversations.mention", "Awa vous nomme dans # bons-coups")
    );
    assert!(!letter.text.contains("une question"), "no word leaves the room: {}", letter.text);
    assert!(letter.unsubscribe.is_some());
    assert_eq!(letter.leaves_at, house.instance.clock.now() + 10 * MINUTE);
    assert!(house.mails_to(&house.awa).await.is_empty() && house.mails_to(&house.samira).await.is_empty());
    let page = house.nadia.get(TOLD).await.is(200);
    page.clone().shows("Awa vous nomme dans # bons-coups").shows("une question").shows("non lu");
    house.jean.get(TOLD).await.is(200).shows("Awa mentions you in # good-news");
}

#[tokio::test]
async fn a_mail_that_waits_does_not_leave_once_its_message_was_read() {
    let house = House::open().await;
    house.awa.says(ROOM, "@Nadia, @Samira, une question").await;
    house.works().await;
    let seq = house.count("SELECT MAX(seq) FROM messages").await;
    house.nadia.post(format!("{ROOM}/lecture"), &[("seq", &seq.to_string())]).await.is(204);
    assert_eq!(house.needless_for(&house.nadia).await, Some(Needless::Untrue));
    assert_eq!(house.needless_for(&house.samira).await, None, "who did not read is told");
    house.nadia.get(TOLD).await.is(200).shows("Awa vous nomme").hides("non lu");
}

#[tokio::test]
async fn a_muted_room_tells_nothing_and_an_answer_waits_for_the_digest() {
    let house = House::open().await;
    let asked = house.nadia.says(ROOM, "Qui a essayé?").await;
    house.samira.post(format!("{ROOM}/sourdine"), &[]).await.is(303);
    answers(&house.awa, asked, "Moi, et @Samira").await;
    house.works().await;
    assert!(house.mails_to(&house.nadia).await.is_empty(), "an answer is for the digest");
    assert!(house.mails_to(&house.samira).await.is_empty(), "they want nothing of this room");
    house.samira.get(TOLD).await.is(200).hides("Awa vous nomme");
    house.nadia.get(TOLD).await.is(200).shows("Awa répond à votre message");
}

#[tokio::test]
async fn who_left_is_plain_text_and_a_message_that_was_taken_away_tells_nothing() {
    let house = House::open().await;
    let said = house.awa.says(ROOM, "@Jean, à toi").await;
    let other = house.awa.says(ROOM, "@Nadia, pardon").await;
    house.works().await;
    house.parts(&house.jean).await;
    house.awa.post(format!("{ROOM}/messages/{other}/retrait"), &[]).await.is(303);
    let page = house.awa.get(ROOM).await.is(200).shows("@Jean, à toi");
    assert!(!page.body().contains("class=\"mention\""), "nobody is named any more in {said}");
    house.nadia.get(TOLD).await.is(200).hides("Awa vous nomme");
    assert_eq!(house.needless_for(&house.nadia).await, Some(Needless::Untrue));
}

#[tokio::test]
async fn everybody_is_named_once_more_is_said_and_not_all_day_long() {
    let house = House::open().await;
    let words = [("body", "@tout le salon, c’est demain")];
    house.awa.post(format!("{ROOM}/messages"), &words).await.is(422).shows("3 personnes l’apprendront");
    assert_eq!(house.count("SELECT COUNT(*) FROM messages").await, 0);
    let meant = [words[0], ("tout-le-salon", "1")];
    for _ in 0..2 {
        house.awa.post(format!("{ROOM}/messages"), &meant).await.is(303);
    }
    house.awa.post(format!("{ROOM}/messages"), &meant).await.is(422).shows("2 fois depuis un jour");
    let last = house.count("SELECT MAX(id) FROM messages").await;
    house.awa.post(format!("{ROOM}/messages/{last}/retrait"), &[]).await.is(303);
    house.awa.post(format!("{ROOM}/messages"), &meant).await.is(422).shows("2 fois depuis un jour");
    house.instance.clock.advance(DAY + HOUR);
    house.awa.post(format!("{ROOM}/messages"), &meant).await.is(303);
    house.works().await;
    assert!(!house.mails_to(&house.jean).await.is_empty() && house.mails_to(&house.awa).await.is_empty());
}

#[tokio::test]
async fn a_correction_tells_only_who_is_named_anew() {
    let house = House::open().await;
    let said = house.awa.says(ROOM, "@Nadia, bonjour").await;
    house.works().await;
    let path = format!("{ROOM}/messages/{said}/modification");
    house.awa.post(&path, &[("body", "@Nadia et @Samira, bonjour")]).await.is(303);
    house.awa.post(&path, &[("body", "@Nadia et @Samira, bonjour, @tout le salon")]).await.is(303);
    house.works().await;
    assert_eq!(house.mails_to(&house.nadia).await.len(), 1);
    assert_eq!(house.mails_to(&house.samira).await.len(), 1);
    assert!(house.mails_to(&house.jean).await.is_empty(), "everybody is asked before, when it is posted");
}

#[tokio::test]
async fn programs_read_whom_a_message_names_and_a_deleted_account_leaves_its_words_alone() {
    let house = House::open().await;
    house.awa.says(ROOM, "@Jean et @animation").await;
    let stored = || async {
        let row =
            sql("SELECT mentions FROM messages ORDER BY id LIMIT 1").value::<String>(&house.instance.db).await.unwrap();
        serde_json::from_str::<Json>(&row).unwrap()
    };
    let told = stored().await;
    assert_eq!((&told[0]["person"], &told[0]["text"]), (&house.jean.id.into(), &"@Jean".into()));
    assert_eq!((&told[1]["role"], &told[1]["text"]), (&"facilitator".into(), &"@animation".into()));
    let program = house.awa.clone().gives_a_program(&[("nom", "tout"), ("portee", "writes")]).await;
    let messages = format!("/api/v1/rooms/{}/messages", house.season.room_id("bons-coups").await);
    let listed: Json = serde_json::from_str(program.get(&messages).await.is(200).body()).unwrap();
    assert_eq!(listed["items"][0]["mentions"], told, "{listed}");
    let everyone = |meant: bool| {
        Ask::of(Method::POST, &messages, Sent::Json(json!({ "body": "@tout le salon", "everyone": meant })))
    };
    program.asks(&everyone(false)).await.is(409);
    program.asks(&everyone(true)).await.is(201);
    let tx = house.instance.db.begin().await.unwrap();
    conversations::forget(&tx, house.jean.id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(stored().await.as_array().unwrap().len(), 1);
    house.awa.get(ROOM).await.is(200).shows("@Jean et @animation");
}

#[tokio::test]
async fn names_are_offered_to_those_of_the_room_and_to_nobody_else() {
    let house = House::open().await;
    let offered = house.awa.get(format!("{ROOM}/noms")).await.is(200);
    let names: Vec<String> = serde_json::from_str(offered.body()).unwrap();
    assert_eq!(names[..3], ["Jean", "Nadia", "Samira"], "the others, by name");
    assert!(names.contains(&"animation".to_owned()) && names.contains(&"tout le salon".to_owned()), "{names:?}");
    house.awa.get(format!("{COMMITTEE}/noms")).await.is(404);
    house.stranger("Chloé").await.get(format!("{ROOM}/noms")).await.is(404);
}

#[tokio::test]
async fn the_title_of_the_tab_says_how_much_waits() {
    let house = House::open().await;
    house.awa.says(ROOM, "Un").await;
    house.awa.says(ROOM, "Deux").await;
    let title = |page: Answer| page.page.all("title").first().cloned().unwrap_or_default();
    assert!(title(house.nadia.get("/c/essai").await.is(200)).starts_with("(2) "));
    assert!(!title(house.awa.get("/c/essai").await.is(200)).starts_with('('), "one's own words do not wait");
    house.nadia.post(format!("{ROOM}/sourdine"), &[]).await.is(303);
    assert!(!title(house.nadia.get("/c/essai").await.is(200)).starts_with('('), "a muted room is not counted");
}

#[tokio::test]
async fn an_answer_that_was_read_in_its_thread_is_not_told_any_more() {
    let house = House::open().await;
    let asked = house.nadia.says(ROOM, "Qui a essayé?").await;
    answers(&house.awa, asked, "Moi").await;
    house.works().await;
    house.nadia.get(TOLD).await.is(200).shows("non lu");
    house.nadia.get(format!("{ROOM}/messages/{asked}/fil")).await.is(200);
    let seen = "SELECT COUNT(*) FROM told_news WHERE seen_at IS NOT NULL";
    for _ in 0..200 {
        if house.count(seen).await > 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    house.nadia.get(TOLD).await.is(200).shows("Awa répond à votre message").hides("non lu");
}
