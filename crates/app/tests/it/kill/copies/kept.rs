//! What a copy keeps, row by row and page by page, and what it must not keep.

use std::time::Duration;

use app::backup;
use platform::mail::{Mail, hold};
use platform::sql;
use testkit::{Database, NOW};

use super::{Elsewhere, LATER, Shelf};
use crate::edge::{free_address, says};
use crate::kill::program::Program;
use crate::world::{Tables, Who, World};

/// What a restore changes on purpose.
const CHANGED: &[&str] = &[
    "sessions",
    "pulses",
    "pulse_answers",
    "pulse_devices",
    "surveys",
    "survey_answers",
    "survey_devices",
    "votes",
    "vote_counts",
    "vote_devices",
    "mail_held",
];

#[tokio::test]
async fn each_row_and_page_is_equal_but_what_a_restore_ends() {
    let (world, shelf) = (World::open().await, Shelf::new());
    world.here.opens_pulse(world.held).await;
    let survey = opens_a_survey(&world).await;
    let vote = opens_a_secret_vote(&world).await;
    let awa = world.who(Who::Member).account().clone();
    world.here.says(&awa, &world.here.room, "Un mot de « Léa » : 🌱").await;
    let copy = shelf.takes(world.location()).await;
    let elsewhere = Elsewhere::beside(&shelf).await;
    let restored = shelf.restores(&copy.file, &shelf.key, &elsewhere).await.unwrap();
    assert_eq!(restored.erased, 0);
    assert_eq!(restored.manifest.contents.rows["pulse_answers"], 0, "what is anonymous in one copy is not in two");
    assert_eq!(restored.manifest.contents.rows["survey_answers"], 0, "neither is what was said to an open survey");
    assert_eq!(restored.manifest.contents.rows["vote_counts"], 0, "nor what was cast in an open secret vote");

    let (here, there) = (&world.instance.db, elsewhere.open().await);
    let rows = async |db| {
        let mut rows = Tables::of(db).await.whole(db).await;
        rows.retain(|(table, _)| !CHANGED.contains(&table.as_str()));
        rows.sort();
        rows
    };
    assert!(
        rows(here).await == rows(&there).await,
        "{:#?}",
        crate::world::difference(&rows(here).await, &rows(&there).await)
    );
    for gone in ["SELECT COUNT(*) FROM sessions", "SELECT COUNT(*) FROM pulses"] {
        assert_eq!(sql(gone).value::<i64>(&there).await.unwrap(), 0, "{gone}");
    }
    without_pulses(here).await;
    let again = World::standing(there.clone()).await;
    both_are_prepared_again(&again, &survey, &vote).await;
    // The home of a member leads to it while it is open: there alone, until it closes there too.
    let (home, open) = (world.here.path(""), "Un questionnaire est ouvert");
    world.who(Who::Member).get(&home).await.is(200).shows(open);
    again.who(Who::Member).get(&home).await.is(200).hides(open);
    world.who(Who::Coordination).post(format!("{survey}/fermeture"), &[]).await.is(303);
    world.who(Who::Coordination).post(format!("{vote}/retrait"), &[]).await.is(303);
    for who in [Who::Coordination, Who::Member] {
        for path in ["", "/membres", "/rencontres", "/salons/entraide", "/decisions", "/charte"] {
            let path = world.here.path(path);
            let (one, other) = (world.who(who).get(&path).await, again.who(who).get(&path).await);
            assert!(one.status.as_u16() != 200 || one.page.text() == other.page.text(), "{who:?} at {path}");
            assert_eq!(one.status, other.status, "{who:?} at {path}");
        }
    }
    again.instance.db.close().await;
}

/// Breaks on purpose: what a restore ends is offered to nobody, so the pages are compared without it.
async fn without_pulses(db: &platform::Db) {
    let tx = db.begin().await.unwrap();
    sql("DELETE FROM pulses").run(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// What was open in a copy is prepared there again, for who prepares it alone.
async fn both_are_prepared_again(again: &World, survey: &str, vote: &str) {
    again.who(Who::Member).get(survey).await.is(404);
    again.who(Who::Coordination).get(survey).await.is(200).shows("en préparation").shows("par où commencer");
    again.who(Who::Member).get(vote).await.is(404);
    again.who(Who::Coordination).get(vote).await.is(200).shows("en préparation").shows("Le deuil");
}

/// Coordination opens a survey, and one ballot is entered; the address of its page.
async fn opens_a_survey(world: &World) -> String {
    let (by, at) =
        (world.who(Who::Coordination), |rest: &str| world.here.path(&format!("/evaluation/questionnaires{rest}")));
    let last_day = ui::dates::for_date_field(world.instance.clock.now() + 10 * platform::DAY);
    let fields = [("titre", "Avant la saison"), ("mode", "group"), ("fin", &last_day), ("pretes", "c1")];
    let made = by.post(at("/nouveau"), &fields).await.is(303);
    let page = made.header("location").split('?').next().expect("an address").to_owned();
    by.post(format!("{page}/ouverture"), &[("revision", "1")]).await.is(303);
    by.post(format!("{page}/bulletin"), &[("q-1", "4")]).await.is(303);
    page
}

/// Coordination opens a secret vote, and one ballot is entered; the address of its page.
async fn opens_a_secret_vote(world: &World) -> String {
    let (by, last_day) = (world.who(Who::Coordination), world.instance.clock.now() + 10 * platform::DAY);
    let fields = [
        ("question", "Quel thème?"),
        ("sorte", "one"),
        ("options", "Le deuil\nLe logement"),
        ("bulletins", "secret"),
        ("depouillement", "schulze"),
        ("fin", &*ui::dates::for_date_field(last_day)),
    ];
    let made = by.post(world.here.path("/votes/nouveau"), &fields).await.is(303);
    let page = made.header("location").split('?').next().expect("an address").to_owned();
    by.post(format!("{page}/ouverture"), &[("revision", "1")]).await.is(303);
    by.post(format!("{page}/telephone"), &[("abstention", "oui")]).await.is(303);
    page
}

#[tokio::test]
async fn mail_waits_after_a_restore_until_somebody_says() {
    let (world, shelf) = (World::open().await, Shelf::new());
    let tx = world.instance.db.begin().await.unwrap();
    tx.post(letter("waited-in-the-copy@exemple.org"), NOW - 1).await.unwrap();
    tx.commit().await.unwrap();
    let copy = shelf.takes(world.location()).await;
    let elsewhere = Elsewhere::beside(&shelf).await;
    shelf.restores(&copy.file, &shelf.key, &elsewhere).await.unwrap();

    let instance =
        app::instance_at(elsewhere.open().await, testkit::settings("http://127.0.0.1:8080"), testkit::clock());
    instance.clock.set(LATER);
    assert_eq!(hold::held_since(&instance.db).await.unwrap(), Some(LATER));
    assert!(hold::waiting_before(&instance.db, LATER).await.unwrap() > 0);
    let tx = instance.db.begin().await.unwrap();
    tx.post(letter("posted-since@exemple.org"), LATER).await.unwrap();
    tx.commit().await.unwrap();
    let sink = testkit::Sink::start().await;
    platform::mail::deliver_due(&instance, &sink.smtp()).await.unwrap();
    assert!(sink.mails().is_empty(), "none leaves");
    hold::resume(&instance, true).await.unwrap();
    platform::mail::deliver_due(&instance, &sink.smtp()).await.unwrap();
    let left: Vec<_> = sink.mails().into_iter().flat_map(|mail| mail.to).collect();
    assert_eq!(left, ["posted-since@exemple.org"], "what waited in the copy had perhaps left");
    instance.db.close().await;
}

fn letter(to: &str) -> Mail {
    Mail {
        kind: "identity.code",
        to: to.into(),
        name: String::new(),
        person: None,
        community: None,
        lang: "fr-CA",
        subject: "Un mot".into(),
        html: "<p>Un mot</p>".into(),
        text: "Un mot".into(),
        unsubscribe: None,
        calendar: None,
        not_before: None,
        about: None,
        not_after: None,
        members_only: false,
    }
}

#[tokio::test]
async fn who_was_deleted_since_is_deleted_again() {
    let (world, shelf) = (World::open().await, Shelf::new());
    let copy = shelf.takes(world.location()).await;
    let jules = world.who(Who::Advisor);
    let plan = shelf.config(world.location()).backup.unwrap();
    backup::Shelf::of(&plan).note_erasure(jules.id, NOW + 1);
    backup::Shelf::of(&plan).note_erasure(world.who(Who::Member).id, NOW - 1);
    let elsewhere = Elsewhere::beside(&shelf).await;
    let restored = shelf.restores(&copy.file, &shelf.key, &elsewhere).await.unwrap();
    assert_eq!(restored.erased, 1, "who was deleted before the copy was taken has another's number now, if any");
    let there = elsewhere.open().await;
    let left = sql("SELECT COUNT(*) FROM people WHERE id = $1").bind(jules.id);
    assert_eq!(left.value::<i64>(&there).await.unwrap(), 0);
    there.close().await;
}

#[tokio::test]
async fn the_program_takes_one_by_itself_and_says_when() {
    let (database, shelf) = (Database::fresh().await, Shelf::new());
    let metrics = &*free_address().leak();
    let settings =
        [&shelf.settings(&database.location)[..], &[("JASETTE_BACKUP_HOUR", "3"), ("JASETTE_METRICS_LISTEN", metrics)]];
    let settings = settings.concat();
    let (_, said) = says(&["check"], &settings).await;
    assert!(said.contains("n’a aucune copie"), "{said}");
    let _program = Program::starts_with(&database.location, "true", &settings).await;
    let plan = shelf.config(&database.location).backup.unwrap();
    let taken = async {
        while backup::Shelf::of(&plan).copies().is_empty() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let text = async || reqwest::get(format!("http://{metrics}/metrics")).await.unwrap().text().await.unwrap();
        while !text().await.contains("jasette_backup_last_readable_seconds") {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), taken).await.expect("a copy is due as long as there is none");
    let (_, said) = says(&["check"], &settings).await;
    assert!(said.contains("Dernière copie lisible"), "{said}");
    assert_eq!(backup::Shelf::of(&plan).copies().len(), 1, "one a day");
}

#[tokio::test]
async fn files_are_encrypted_once_beside_the_copies_come_back_and_go_with_the_last_copy_that_lists_them() {
    let (world, shelf) = (World::open().await, Shelf::new());
    let config = shelf.config(world.location());
    let (name, other) = (format!("ab/cd/{}", "1".repeat(60)), format!("ab/cd/{}-small", "2".repeat(60)));
    for (key, bytes) in [(&name, "des mots"), (&other, "un dessin")] {
        // On purpose: what the program would have kept there.
        std::fs::create_dir_all(config.files.folder.join("ab/cd")).unwrap();
        std::fs::write(config.files.folder.join(key), bytes).unwrap();
    }
    let copy = shelf.takes(world.location()).await;
    let sealed = shelf.place("copies").join("files").join(format!("{name}.age"));
    assert!(!std::fs::read(&sealed).unwrap().windows(4).any(|part| part == b"mots"), "nobody reads it there");
    let elsewhere = Elsewhere::beside(&shelf).await;
    let there = shelf.config(&elsewhere.location()).files.folder;
    std::fs::remove_dir_all(&there).unwrap();
    let restored = shelf.restores(&copy.file, &shelf.key, &elsewhere).await.unwrap();
    assert_eq!(restored.files, backup::Files { restored: 2, missing: 0 });
    let put_back = [elsewhere.files(), there].into_iter().find(|folder| folder.exists()).expect("they are somewhere");
    assert_eq!(std::fs::read(put_back.join(&name)).unwrap(), b"des mots");

    // On purpose: one is gone, another is damaged beside the copies.
    let _ = std::fs::remove_file(config.files.folder.join(&name));
    std::fs::write(shelf.place("copies").join("files").join(format!("{other}.age")), "abîmé").unwrap();
    let (_, files) = backup::check(&config, &copy.file, shelf.key.clone(), LATER).await.unwrap();
    assert_eq!(files, backup::Files { restored: 1, missing: 1 });
    backup::take(&config, NOW + platform::DAY).await.unwrap();
    assert!(sealed.exists(), "the first copy lists it");
    std::fs::remove_file(&copy.file).unwrap();
    backup::take(&config, NOW + 2 * platform::DAY).await.unwrap();
    assert!(sealed.exists(), "it was noted as gone with the second one, which stays");
    for old in backup::Shelf::of(config.backup.as_ref().unwrap()).copies().into_iter().skip(1) {
        std::fs::remove_file(old.file).unwrap();
    }
    backup::take(&config, NOW + 3 * platform::DAY).await.unwrap();
    assert!(!sealed.exists(), "no copy lists it any more");
}
