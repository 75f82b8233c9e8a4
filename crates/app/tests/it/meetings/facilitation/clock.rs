//! The clock: what is pressed, by whom, twice, at once, late, and what every page then shows.

use std::process::Command;

use platform::{MINUTE, SECOND, sql};

use super::Held;
use crate::world::at;

#[tokio::test]
async fn the_clock_goes_through_the_agenda_and_everybody_sees_the_same() {
    let held = Held::open().await;
    let (samira, awa) = (&held.house.samira, &held.house.awa);
    // The agenda leaves an hour of the three: as things stand, the meeting would end an hour early.
    held.page(samira).await.shows("13 h").hides("d’avance");
    held.starts().await;
    held.it_is("13:10");
    for page in [held.page(samira).await, awa.get(&held.path("/animation/ecran")).await.is(200)] {
        assert_eq!(page.page.all("[data-now] h1"), ["Météo intérieure"]);
        assert_eq!(page.page.all("[data-digits]"), ["5:00"]);
        page.shows("Il reste").shows("Ensuite : La situation de Jean, 1 h").shows("Bloc 1 de 4");
    }
    held.it_is("13:14");
    held.page(samira).await.shows("Bientôt fini, il reste");
    held.it_is("13:20");
    let over = held.page(samira).await.shows("Temps dépassé de");
    assert_eq!(over.page.all("[data-digits]"), ["+5:00"]);
    held.presses(samira, "Suite").await.leads_to(&held.path("/animation"));
    held.page(samira)
        .await
        .shows("Étape 1 de 2")
        .shows("Ensuite : Consultation, 40 min")
        .shows("reste entre les membres");
    held.presses(samira, "Sauter au bloc suivant").await.leads_to(&held.march);
    assert_eq!(held.page(samira).await.page.all("[data-now] h1"), ["Pause"]);
    held.presses(samira, "Revenir").await.leads_to(&held.march);
    held.page(samira).await.shows("Étape 2 de 2");
}

#[tokio::test]
async fn a_pause_stops_time_and_five_minutes_more_are_five() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    held.starts().await;
    held.it_is("13:05");
    held.presses(samira, "Arrêter le temps").await.leads_to(&held.march);
    held.it_is("13:25");
    let paused = held.page(samira).await.shows("En pause, il reste");
    assert_eq!(paused.page.all("[data-digits]"), ["10:00"]);
    held.presses(samira, "Reprendre").await.leads_to(&held.march);
    held.presses(samira, "Donner 5 min").await.leads_to(&held.march);
    assert_eq!(held.page(samira).await.page.all("[data-digits]"), ["15:00"]);
    held.presses(samira, "Donner 5 min").await.leads_to(&held.march);
    assert_eq!(held.page(samira).await.page.all("[data-digits]"), ["20:00"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_facilitators_who_press_at_once_advance_once() {
    let held = Held::open().await;
    let (samira, nadia) = (&held.house.samira, &held.house.nadia);
    held.starts().await;
    held.it_is("13:15");
    let (first, second) = (held.wish(samira, "Suite").await, held.wish(nadia, "Suite").await);
    let (one, other) = tokio::join!(held.sends(samira, &first), held.sends(nadia, &second));
    one.leads_to(&held.march);
    other.leads_to(&held.march);
    held.page(samira).await.shows("Étape 1 de 2");
    let (first, second) = (held.wish(samira, "Donner 5 min").await, held.wish(nadia, "Donner 5 min").await);
    let (one, other) = tokio::join!(held.sends(samira, &first), held.sends(nadia, &second));
    one.leads_to(&held.march);
    other.leads_to(&held.march);
    assert_eq!(held.page(samira).await.page.all("[data-digits]"), ["25:00"], "five minutes, not ten");
    let kept = held.house.count("SELECT COUNT(*) FROM meeting_clock").await;
    assert_eq!(kept, 5, "all four are kept, and the clock says what they are worth");
}

#[tokio::test]
async fn a_deed_sent_twice_counts_once() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    held.starts().await;
    let wish = held.wish(samira, "Arrêter le temps").await;
    for _ in 0..3 {
        held.sends(samira, &wish).await.leads_to(&held.march);
    }
    assert_eq!(held.house.count("SELECT COUNT(*) FROM meeting_clock WHERE deed = 'pause'").await, 1);
    let moved = held.house.events().await.into_iter().filter(|(kind, _)| kind == "meetings.clock_moved");
    assert_eq!(moved.map(|(_, channel)| channel).collect::<Vec<_>>(), ["members", "members"]);
}

/// Two deeds done while the network was away, each with its own time.
#[tokio::test]
async fn what_was_done_without_network_counts_from_when_it_was_done() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    let (path, mut start) = held.wish(samira, "Commencer la rencontre").await;
    held.it_is("13:30");
    start.push(("moment".into(), at("2027-03-18", "13:02").to_string()));
    samira.sends(&path, &start).await.leads_to(&held.march);
    assert_eq!(held.page(samira).await.page.all("[data-digits]"), ["+13:00"]);
    let (path, mut next) = held.wish(samira, "Suite").await;
    next.push(("moment".into(), at("2027-03-18", "13:20").to_string()));
    samira.sends(&path, &next).await.leads_to(&held.march);
    let page = held.page(samira).await.shows("Étape 1 de 2");
    assert_eq!(page.page.all("[data-digits]"), ["10:00"]);
}

#[tokio::test]
async fn a_time_that_a_page_tells_is_believed_within_the_meeting_only() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    let now = at("2027-03-18", "13:00");
    for (moment, words) in [
        ((now + MINUTE).to_string(), "pas encore venue"),
        (i64::MAX.to_string(), "pas encore venue"),
        ((now - 30 * 60 * MINUTE).to_string(), "le jour de la rencontre"),
        (i64::MIN.to_string(), "le jour de la rencontre"),
    ] {
        samira.post(&held.path("/animation/depart"), &[("moment", &moment)]).await.is(409).shows(words);
    }
    let quick = (now + SECOND).to_string();
    samira.post(&held.path("/animation/depart"), &[("moment", &quick)]).await.leads_to(&held.march);
    let kept: i64 = sql("SELECT at FROM meeting_clock").value(&held.house.instance.db).await.unwrap();
    assert_eq!(kept, now, "two clocks that differ by a second: it is now");
}

#[tokio::test]
async fn the_clock_starts_on_the_day_with_an_agenda_and_not_of_a_cancelled_meeting() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    let start = held.path("/animation/depart");
    held.house.it_is("2027-03-17", "20:00");
    held.page(samira).await.shows("Météo intérieure");
    samira.post(&start, &[]).await.is(409).shows("Le chronomètre part le jour de la rencontre");
    held.house.it_is("2027-03-20", "13:00");
    samira.post(&start, &[]).await.is(409).shows("son chronomètre ne bouge plus");
    held.it_is("13:00");
    let april = format!("/c/essai/rencontres/{}", held.house.meetings().await[2]);
    samira.post(&format!("{april}/animation/depart"), &[]).await.is(409).shows("n’a pas de date");
    held.house.sets(&april, &[("date", "2027-03-18"), ("heure", "15:00"), ("lieu", "Ici")]).await.leads_to(&april);
    samira.post(&format!("{april}/animation/depart"), &[]).await.is(409).shows("L’ordre du jour est vide");
    held.house.nadia.post(&held.path("/annulation"), &[("raison", "Verglas")]).await.leads_to(&held.march);
    samira.post(&start, &[]).await.is(409).shows("est annulée");
    assert_eq!(held.house.count("SELECT COUNT(*) FROM meeting_clock").await, 0);
}

#[tokio::test]
async fn an_agenda_that_changes_while_it_is_held_moves_nobody() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    held.starts().await;
    held.it_is("13:15");
    held.presses(samira, "Suite").await.leads_to(&held.march);
    let news = ("information", "Une nouvelle de dernière minute");
    let news = held.house.plans(&held.march, news, &[("duree", "5")]).await;
    let first = [("avant", &*held.blocks[0].to_string())];
    samira.post(held.path(&format!("/ordre-du-jour/blocs/{news}/place")), &first).await.is(303);
    let page = held.page(samira).await.shows("Étape 1 de 2").shows("Bloc 3 de 5");
    assert_eq!(page.page.all("[data-digits]"), ["20:00"]);
    held.presses(samira, "Suite").await.leads_to(&held.march);
    held.page(samira).await.shows("Étape 2 de 2");
}

#[tokio::test]
async fn late_is_said_with_what_could_be_shortened() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    held.it_is("14:10");
    held.starts().await;
    // Two hours of agenda are left and the meeting ends at 16 h: ten minutes late.
    held.page(samira).await.shows("10 min de retard").shows("Pour finir à l’heure").shows("« Récolte »");
    held.presses(samira, "Terminer la rencontre").await.leads_to(&held.march);
    held.page(samira).await.shows("La rencontre est terminée").hides("de retard");
    held.presses(samira, "Reprendre").await.leads_to(&held.march);
    held.page(samira).await.shows("Météo intérieure");
}

#[tokio::test]
async fn only_those_who_facilitate_touch_the_clock_and_a_guest_sees_their_screen() {
    let held = Held::open().await;
    let (awa, marc) = (&held.house.awa, held.guest("Marc").await);
    let other = held.house.person("Zoé", communities::Role::Guest).await;
    for person in [awa, &marc, &other] {
        person.get(&held.path("/animation")).await.is(404);
        person.post(&held.path("/animation/depart"), &[]).await.is(404);
        person.post(&held.path("/animation/notes"), &[("texte", "Bonjour")]).await.is(404);
    }
    for page in ["/animation/ecran", "/animation/heure"] {
        awa.get(&held.path(page)).await.is(200);
        marc.get(&held.path(page)).await.is(200);
        other.get(&held.path(page)).await.is(404);
    }
    awa.get(&held.march).await.is(200).shows("Suivre à l’écran").hides("Animer");
    held.house.samira.get(&held.march).await.is(200).shows("Animer");
}

#[tokio::test]
async fn the_script_is_told_that_it_is_done_and_asks_the_time() {
    let held = Held::open().await;
    let samira = &held.house.samira;
    let time = samira.get(&held.path("/animation/heure")).await.is(200);
    assert_eq!(time.page.source(), at("2027-03-18", "13:00").to_string());
    assert_eq!(time.header("cache-control"), "no-store");
    let done = samira.post_as_script(&held.path("/animation/depart"), &[]).await.is(204);
    assert_eq!(done.header("location"), "");
    samira.post_as_script(&held.path("/animation/notes"), &[("texte", "")]).await.is(422);
    let fields = [("personne", &*held.house.awa.id.to_string()), ("presence", "present")];
    samira.post_as_script(&held.path("/presences"), &fields).await.is(204);
}

/// The clock of the pages, the estimate of the time, the queue: `node --test`, on the same cases as the server's clock.
#[test]
fn the_scripts_of_a_meeting_pass_their_own_tests() {
    let web = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web");
    let run = Command::new("node").args(["--test", "test/"]).current_dir(web).output().expect("node is there");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("# fail 0") && !said.contains("# pass 0"), "{said}");
}
