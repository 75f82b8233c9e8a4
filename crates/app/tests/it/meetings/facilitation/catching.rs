//! Notes, decisions and commitments caught as they are said.

use platform::{MINUTE, sql};

use super::Held;
use crate::world::{Answer, Person};

impl Held {
    async fn notes(&self, who: &Person, fields: &[(&str, &str)]) -> Answer {
        who.post(&self.path("/animation/notes"), fields).await
    }

    /// A block that is no codéveloppement any more, and then nowhere: what no deed does while notes speak of it.
    async fn forgets_block(&self, block: i64) {
        let tx = self.house.instance.db.begin().await.unwrap();
        // Breaks on purpose.
        sql("UPDATE agenda_blocks SET kind = 'discussion' WHERE id = $1").bind(block).run(&tx).await.unwrap();
        sql("DELETE FROM agenda_blocks WHERE id = $1").bind(block).run(&tx).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The notes that are kept: words, block, confidential.
    async fn kept(&self) -> Vec<(String, Option<i64>, bool)> {
        let rows = sql("SELECT body, block_id, is_confidential FROM meeting_notes ORDER BY at, id");
        rows.all(&self.house.instance.db).await.unwrap()
    }
}

#[tokio::test]
async fn one_sending_catches_a_note_a_decision_and_a_commitment() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    let block = held.blocks[0].to_string();
    let words = "Le café avant l’atelier\n! On garde le café\n@Awa essayer le rituel lundi";
    held.notes(samira, &[("texte", words), ("quoi", "note"), ("bloc", &block), ("cle", "une-seule-fois")])
        .await
        .leads_to(&held.path("/animation#notes"));
    let page = held.page(samira).await;
    assert_eq!(page.page.all("#notes .caught .tag").len(), 3);
    page.shows("Le café avant l’atelier").shows("On garde le café").shows("Awa essayer le rituel lundi");
    let decided: (String, Option<i64>) =
        sql("SELECT text, block_id FROM decisions").one(&held.house.instance.db).await.unwrap();
    assert_eq!(decided, ("On garde le café".to_owned(), Some(held.blocks[0])));
    let committed: (i64, String) =
        sql("SELECT owner_id, text FROM commitments").one(&held.house.instance.db).await.unwrap();
    assert_eq!(committed, (held.house.awa.id, "essayer le rituel lundi".to_owned()));
}

#[tokio::test]
async fn sent_twice_it_is_kept_once_and_two_notes_alike_are_two() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    let words = "Café\n! On garde\n@Jean essayer";
    for _ in 0..3 {
        held.notes(samira, &[("texte", words), ("cle", "la-meme")]).await.leads_to(&held.march);
    }
    let counts =
        ["SELECT COUNT(*) FROM meeting_notes", "SELECT COUNT(*) FROM decisions", "SELECT COUNT(*) FROM commitments"];
    for count in counts {
        assert_eq!(held.house.count(count).await, 1, "{count}");
    }
    held.notes(samira, &[("texte", "Café"), ("cle", "une-autre")]).await.leads_to(&held.march);
    assert_eq!(held.house.count(counts[0]).await, 2);
}

#[tokio::test]
async fn two_people_of_one_name_are_asked_about_and_nothing_is_lost() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    let other = held.house.person("Jean-Guy", communities::Role::Member).await;
    other.post("/profil", &[("nom", "Jean Côté"), ("langue", "fr-CA")]).await.is(303);
    let words = "Bon coup\n@Jean appeler la dame";
    let asked = held.notes(samira, &[("texte", words), ("quoi", "note"), ("cle", "abc")]).await.is(422);
    assert_eq!(asked.page.field("Ce qui se dit").value, words, "what was typed is kept");
    asked.page.field("De qui est « Jean appeler la dame »?");
    assert!(held.kept().await.is_empty(), "all of it, or nothing");
    let chosen = other.id.to_string();
    let fields = [("texte", words), ("quoi", "note"), ("cle", "abc"), ("choix-0", &*chosen)];
    held.notes(samira, &fields).await.leads_to(&held.march);
    let owner: i64 = sql("SELECT owner_id FROM commitments").value(&held.house.instance.db).await.unwrap();
    assert_eq!((owner, held.kept().await.len()), (other.id, 1));
    held.notes(samira, &[("texte", "@Zénobie essayer"), ("cle", "def")]).await.is(422).shows("De qui est");
}

#[tokio::test]
async fn what_is_said_of_a_situation_is_confidential_for_good() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    let codev = held.blocks[1].to_string();
    held.notes(samira, &[("texte", "Sous le codév\n! Décidé sous le codév"), ("bloc", &codev)])
        .await
        .leads_to(&held.march);
    held.notes(samira, &[("texte", "Hors du codév"), ("bloc", "")]).await.leads_to(&held.march);
    held.starts().await;
    held.it_is("13:15");
    held.presses(samira, "Suite").await.leads_to(&held.march);
    held.notes(samira, &[("texte", "Pendant le codév, sans bloc"), ("bloc", "")]).await.leads_to(&held.march);
    held.notes(samira, &[("texte", "Sous un bloc qui n’est plus là"), ("bloc", "424242")]).await.leads_to(&held.march);
    let expected = [
        ("Sous le codév".to_owned(), Some(held.blocks[1]), true),
        ("Hors du codév".to_owned(), None, false),
        ("Pendant le codév, sans bloc".to_owned(), None, true),
        ("Sous un bloc qui n’est plus là".to_owned(), None, true),
    ];
    assert_eq!(held.kept().await, expected);
    held.forgets_block(held.blocks[1]).await;
    assert_eq!(held.kept().await[0], ("Sous le codév".to_owned(), None, true), "whatever becomes of the block");
    let decided = "SELECT id, block_id, is_confidential FROM decisions ORDER BY id DESC";
    let (first, ..) = sql(decided).one::<(i64, Option<i64>, bool)>(&held.house.instance.db).await.unwrap();
    assert_eq!(held.house.count("SELECT COUNT(*) FROM decisions WHERE is_confidential AND block_id IS NULL").await, 1);
    let instead =
        [("decision", "Décidé autrement"), ("maniere", "consent"), ("reouverture", "group"), ("rencontre", "hors")];
    held.house.samira.post(&format!("/c/essai/decisions/{first}/remplacement"), &instead).await.is(303);
    let replaced = sql(decided).all::<(i64, Option<i64>, bool)>(&held.house.instance.db).await.unwrap();
    assert!(replaced.len() == 2 && replaced[0].2, "what takes its place says the same: {replaced:?}");
}

#[tokio::test]
async fn the_parking_lot_keeps_for_later_and_a_note_is_taken_back() {
    let held = Held::open().await;
    let (samira, nadia) = (&held.house.samira, &held.house.nadia);
    held.notes(samira, &[("texte", "Parler du budget"), ("quoi", "parked")]).await.leads_to(&held.march);
    held.notes(samira, &[("texte", "Une faute de frape"), ("quoi", "note")]).await.leads_to(&held.march);
    let page = held.page(nadia).await.shows("À garder pour plus tard").shows("Parler du budget");
    let note = page.page.around("Une faute de frape").attributes("[name=note]", "value").remove(0);
    nadia.post(&held.path("/animation/notes/retrait"), &[("note", &note)]).await.leads_to(&held.march);
    let page = held.page(samira).await.hides("Une faute de frape").shows("Parler du budget").page;
    let undo = page.form_with_button("Annuler");
    samira.sends(&undo.action, &undo.entries()).await.leads_to(&held.march);
    held.page(nadia).await.shows("Une faute de frape").hides("La note est retirée");
    nadia.post(&held.path("/animation/notes/retrait"), &[("note", &note)]).await.leads_to(&held.march);
    nadia.post(&held.path("/animation/notes/retrait"), &[("note", &note)]).await.leads_to(&held.march);
    let april = format!("/c/essai/rencontres/{}", held.house.meetings().await[2]);
    let other = sql("SELECT id FROM meeting_notes WHERE removed_at IS NULL")
        .value::<i64>(&held.house.instance.db)
        .await
        .unwrap()
        .to_string();
    nadia.post(&format!("{april}/animation/notes/retrait"), &[("note", &other)]).await.leads_to(&april);
    assert_eq!(held.kept().await.len(), 2, "a note of another meeting is not within reach");
    held.house.waits(10 * MINUTE);
    held.house.works().await;
    nadia.sends(&undo.action, &undo.entries()).await.leads_to(&held.march);
    held.page(samira).await.hides("Une faute de frape").hides("La note est retirée");
    assert_eq!(held.kept().await.len(), 1, "nothing is left of the other");
}

#[tokio::test]
async fn what_cannot_be_kept_comes_back_with_its_reason() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    for (words, what) in [("", "note"), ("  \n ", "decision"), ("!", "note"), ("a\u{7}b", "note"), ("a\0b", "note")] {
        let answer = held.notes(samira, &[("texte", words), ("quoi", what)]).await.is(422);
        assert!(!answer.page.all(".field .error").is_empty(), "{words:?}");
    }
    let long = "é".repeat(2_001);
    held.notes(samira, &[("texte", &long)]).await.is(422);
    held.notes(samira, &[("texte", "essayer"), ("quoi", "commitment")]).await.is(422).shows("Choisissez de qui");
    let stranger = held.house.stranger("Chloé").await.id.to_string();
    let fields = [("texte", "essayer"), ("quoi", "commitment"), ("personne", &*stranger)];
    held.notes(samira, &fields).await.is(422).shows("Choisissez de qui");
    held.house.it_is("2027-03-17", "13:00");
    let early = held.notes(samira, &[("texte", "Trop tôt")]).await.is(422).shows("le jour de la rencontre");
    assert_eq!(early.page.field("Ce qui se dit").value, "Trop tôt");
    assert!(held.kept().await.is_empty());
}
