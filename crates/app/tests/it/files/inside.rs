//! The words inside of files of messages, of meetings and of minutes are found by who may find what they hang from, and go with it.

use axum::http::Method;
use communities::Role;

use super::house::{COMMITTEE, ROOM, archive};
use crate::world::{Ask, House, Person, Sent};

/// A document of Word that says this.
fn saying(words: &str) -> Vec<u8> {
    let text =
        format!("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>");
    archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", text.as_bytes())])
}

impl Person {
    /// How many things they find by a word.
    async fn finds_inside(&self, word: &str) -> usize {
        self.get(format!("/c/essai/recherche?q={word}")).await.is(200).page.all(".found li").len()
    }

    /// Attaches a document to a meeting, or to its minutes.
    async fn goes_with(&self, meeting: &str, words: &str, with: &str) {
        let fields = [("avec", with), ("texte-", "")];
        let sent = Sent::files(&fields, &[("fichiers", "plan.docx", saying(words))]);
        self.asks(&Ask::of(Method::POST, format!("{meeting}/documents"), sent)).await.is(303);
    }

    /// Says something with a document; the page of what was said.
    async fn says_with(&self, room: &str, words: &str) -> String {
        let said =
            self.sends_with(&format!("{room}/messages"), "Voici", &[("compte.docx", &saying(words))]).await.is(303);
        let id = said.header("location").rsplit_once("#message-").expect("the message").1.to_owned();
        format!("{room}/messages/{id}")
    }
}

async fn works_off(house: &House) {
    while house.works().await > 0 {}
}

const INSIDE: &str = "SELECT COUNT(*) FROM file_inside";

#[tokio::test]
async fn the_words_inside_of_a_message_s_file_are_found_in_its_room_and_go_with_it() {
    let house = House::open().await;
    let message = house.awa.says_with(ROOM, "Un plumetis de papier").await;
    assert_eq!(house.jean.finds_inside("plumetis").await, 0, "it is not read yet");
    works_off(&house).await;
    let found = house.jean.get("/c/essai/recherche?q=plumetis").await.is(200);
    let found = found.shows("compte.docx").shows("plumetis de papier");
    assert!(found.body().contains(&message));
    house.awa.post(format!("{message}/modification"), &[("body", "Autrement")]).await.is(303);
    assert_eq!(house.jean.finds_inside("plumetis").await, 1, "other words of the message leave those of its file");
    house.awa.post(format!("{message}/retrait"), &[]).await.is(303);
    assert_eq!(house.jean.finds_inside("plumetis").await, 0);
    assert_eq!(house.count(INSIDE).await, 0, "nothing stays of it");
}

#[tokio::test]
async fn nobody_finds_by_its_words_a_file_of_a_room_that_they_may_not_enter() {
    let house = House::open().await;
    let advisor = house.person("Colette", Role::Advisor).await;
    advisor.says_with(COMMITTEE, "Un richelieu brodé").await;
    works_off(&house).await;
    assert_eq!(advisor.finds_inside("richelieu").await, 1, "it must be there for this to mean anything");
    assert_eq!(house.awa.finds_inside("richelieu").await, 0);
    assert_eq!(house.count("SELECT COUNT(*) FROM file_inside WHERE words <> ''").await, 1);
    let program = house.awa.clone().gives_a_program(&[("nom", "un carnet")]).await;
    let found = program.get("/api/v1/communities/1/search?q=richelieu").await.is(200).json();
    assert_eq!(found["results"].as_array().map(Vec::len), Some(0), "{found}");
}

#[tokio::test]
async fn a_file_of_a_meeting_is_found_by_who_sees_it_and_one_of_minutes_by_who_reads_these() {
    let house = House::open().await;
    let meeting = house.march_is_set("2027-03-18").await;
    let guest = house.person("Gaston", Role::Guest).await;
    house.season.asks(guest.account(), meeting.rsplit('/').next().unwrap().parse().unwrap()).await;
    house.samira.goes_with(&meeting, "Un plumetis de papier", "").await;
    house.it_is("2027-03-18", "16:30");
    house.samira.post(format!("{meeting}/compte-rendu"), &[]).await.is(303);
    house.samira.post(format!("{meeting}/compte-rendu/ouverture"), &[("jours", "7")]).await.is(303);
    house.samira.goes_with(&meeting, "Une frivolité", "minutes").await;
    works_off(&house).await;
    assert_eq!((house.awa.finds_inside("plumetis").await, house.awa.finds_inside("frivolite").await), (1, 1));
    assert_eq!(guest.get("/c/essai/recherche?q=frivolite").await.page.all(".found li").len(), 0);
    let sponsor = house.person("Sylvain", Role::Sponsor).await;
    assert_eq!(sponsor.get("/c/essai/recherche?q=plumetis").await.page.all(".found li").len(), 0);
    let number = house.count("SELECT MIN(id) FROM meeting_files").await.to_string();
    house.samira.post(format!("{meeting}/documents/retrait"), &[("document", &number)]).await.is(303);
    assert_eq!((house.awa.finds_inside("plumetis").await, house.awa.finds_inside("frivolite").await), (0, 1));
    assert_eq!(house.count(INSIDE).await, 1, "nothing stays of it");
}

#[tokio::test]
async fn what_a_file_says_of_a_situation_is_in_no_index() {
    let house = House::open().await;
    let meeting = house.march_is_set("2027-03-18").await;
    let id = meeting.rsplit('/').next().unwrap().parse().unwrap();
    let block = house.season.plans(id, "Atelier").await;
    house.samira.goes_with(&meeting, "Un plumetis de papier", &block.to_string()).await;
    works_off(&house).await;
    assert_eq!(house.awa.finds_inside("plumetis").await, 1, "it must be found for this to mean anything");
    house.season.makes_of_a_block(id, block, agenda::BlockKind::Codev).await;
    assert_eq!(house.awa.finds_inside("plumetis").await, 0);
    assert_eq!(house.count("SELECT COUNT(*) FROM findings WHERE words LIKE '%plumet%'").await, 0);
    assert_eq!(house.awa.finds_inside("plan.docx").await, 1, "its name is read on the page");
    house.season.makes_of_a_block(id, block, agenda::BlockKind::Discussion).await;
    assert_eq!(house.awa.finds_inside("plumetis").await, 1);
}

#[tokio::test]
async fn a_file_that_cannot_be_read_costs_nothing_and_what_was_never_read_is_read_at_the_next_start() {
    let house = House::open().await;
    let broken = b"%PDF-1.4\n%%EOF".as_slice();
    house.awa.sends_with(&format!("{ROOM}/messages"), "Voici", &[("rien.pdf", broken)]).await.is(303);
    house.awa.says_with(ROOM, "Un plumetis de papier").await;
    works_off(&house).await;
    house.jean.get(ROOM).await.is(200).shows("rien.pdf");
    assert_eq!(house.jean.finds_inside("plumetis").await, 1);
    // Taken away on purpose, as if these files had come before their words were read.
    let tx = house.instance.db.begin().await.unwrap();
    platform::sql("DELETE FROM file_inside").done(&tx).await.unwrap();
    files::begin(&tx, house.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    works_off(&house).await;
    assert_eq!(house.count(INSIDE).await, 2);
}

#[tokio::test]
async fn a_file_that_goes_while_it_is_read_leaves_no_word() {
    let house = House::open().await;
    let message = house.awa.says_with(ROOM, "Un plumetis de papier").await;
    let works = async { works_off(&house).await };
    let goes = async { house.awa.post(format!("{message}/retrait"), &[]).await.is(303) };
    let _ = tokio::join!(works, goes);
    works_off(&house).await;
    assert_eq!((house.count(INSIDE).await, house.jean.finds_inside("plumetis").await), (0, 0));
}
