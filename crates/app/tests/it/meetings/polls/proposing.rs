//! Proposing moments: suggestions, patterns, copies; what is seen before it opens; what is refused.

use super::{Polled, THREE};
use crate::world::{House, at};

#[tokio::test]
async fn a_meeting_without_a_date_is_dated_and_everyone_invited_in_two_deeds() {
    let house = House::open().await;
    let march = house.march().await;
    let ask = house.nadia.get(&march).await.is(200).page.link("Demander les disponibilités");
    let form =
        house.nadia.get(&ask).await.is(200).shows("4 moments proposés").page.form_with_button("Ouvrir le sondage");
    house.nadia.sends(&form.action, &form.entries()).await.leads_to(&format!("{march}/sondage"));
    let polled = Polled { house, march };
    for person in [&polled.house.awa, &polled.house.jean, &polled.house.samira, &polled.house.nadia] {
        polled.answers(person, &["no", "yes", "if_needed", "no"]).await.leads_to(&polled.path(""));
    }
    let page = polled.house.nadia.get(&polled.path("")).await.is(200).page;
    let choice = page.form_with_button("Choisir cette date et inviter");
    polled.house.nadia.sends(&choice.action, &choice.entries()).await.leads_to(&polled.march);
    let best = at("2027-03-30", "13:30");
    let starts = "SELECT starts_at FROM meetings WHERE starts_at IS NOT NULL";
    assert_eq!(polled.house.count(starts).await, best, "what suits most people was chosen before anybody looked");
    let told = polled.house.letters_to(&polled.house.awa).await.pop().unwrap();
    assert_eq!((told.kind.as_str(), told.subject.as_str()), ("meetings.set", "mardi 30 mars : Rencontre mensuelle"));
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM jobs WHERE kind = 'meetings.poll_remind'").await, 0);
    assert!(polled.house.count("SELECT COUNT(*) FROM jobs WHERE kind = 'meetings.remind'").await > 0);
}

#[tokio::test]
async fn what_opens_is_what_was_seen() {
    let polled = Polled::unopened().await;
    let pattern = ("motif", "jeudis d’avril, 9 h et 13 h 30");
    let seen = polled.proposes("ouverture", &THREE[..1], &[pattern]).await.is(200);
    let seen = seen.shows("10 moments ajoutés").shows("jeudi 1er avril 2027").page;
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_polls").await, 0, "nothing is open yet");
    assert!(polled.house.letters().await.is_empty());
    let form = seen.form_with_button("Ouvrir le sondage").entries();
    assert!(form.iter().all(|(name, value)| name != "motif" || value.is_empty()), "it is among the moments now");
    let page = polled.path("/ouverture");
    polled.house.nadia.sends(&page, &form).await.leads_to(&polled.path("?fait=sondage"));
    assert_eq!(polled.slots().await.len(), 11);
    polled
        .house
        .awa
        .get(&polled.path(""))
        .await
        .is(200)
        .shows("jeudi 1er avril 2027")
        .shows("heures sont celles de Montréal");
    polled.house.awa.get(&polled.march).await.is(200).shows("Donner mes disponibilités");
}

#[tokio::test]
async fn a_pattern_is_read_in_english_and_a_day_is_copied() {
    let polled = Polled::unopened().await;
    let english = ("motif", "March 30, 9:00 and 1:30 p.m.");
    polled.proposes("ouverture", &[], &[english]).await.is(200).shows("2 moments ajoutés");
    let copied = [("copier", "2027-03-23"), ("copier-vers", "30 et 31 mars")];
    let page = polled.proposes("ouverture", &THREE[..1], &copied).await.is(200).shows("2 moments ajoutés");
    page.shows("mercredi 31 mars 2027");
    let day = [("jour", "2027-03-31"), ("heures", "9 h à 11 h"), ("duree", "180")];
    polled.proposes("ouverture", &[], &day).await.is(200).shows("9 h à 11 h");
}

#[tokio::test]
async fn each_mistake_is_said_beside_its_field_and_what_was_typed_is_kept() {
    let polled = Polled::unopened().await;
    for (name, typed, sentence) in [
        ("motif", "mardis de mars en soirée", "« soirée » n’est ni un jour"),
        ("motif", "jeudi 23 mars, 9 h", "un autre jour : mardi 23 mars 2027"),
        ("motif", "23 mars, 9 h à 9 h", "commence et finit à la même heure"),
        ("motif", "23 mars, 9 h et 10 h", "se chevauchent"),
        ("motif", "23 mars, 12 h", "se chevauchent"),
        ("motif", "16 mars, 9 h", "Ce moment est passé : mardi 16 mars 2027"),
        ("motif", "12 mars 2028, 2 h 30", "cette heure n’existe pas"),
        ("motif", "7 novembre, 1 h 30", "cette heure arrive deux fois"),
        ("motif", "du 1er avril au 30 novembre, 9 h et 13 h", "Cela ferait 488 moments"),
        ("motif", "9 h\u{7}", "caractère"),
        ("echeance", "2027-03-16", "Cette échéance est passée"),
        ("echeance", "2027-03-24", "après le premier moment proposé"),
        ("echeance", "bientôt", "un jour et une heure d’échéance"),
    ] {
        let page = polled.proposes("ouverture", &THREE[..1], &[(name, typed)]).await.is(422).page;
        let said = page.all(".field .error").join(" ");
        assert!(said.contains(sentence), "{typed:?}: {said}");
        let form = page.form_with_button("Ouvrir le sondage").entries();
        assert!(form.iter().any(|(each, value)| each == name && value == typed), "{typed} is not kept in {form:?}");
        assert!(form.iter().any(|(each, _)| each == "moment"), "nor are the moments of before");
    }
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_polls").await, 0);
}

#[tokio::test]
async fn five_hundred_moments_are_refused_in_words() {
    let polled = Polled::unopened().await;
    let first = at("2027-04-01", "09:00");
    let moment = |number: i64| ("moment".to_owned(), format!("{}/60", first + number * 3_600_000 * 2));
    let mut fields: Vec<(String, String)> = (0..500).map(moment).collect();
    let deadline = [("echeance", "2027-03-22"), ("echeance-heure", "18:00"), ("geste", "ouvrir")];
    fields.extend(deadline.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let page = polled.path("/ouverture");
    polled.house.nadia.sends(&page, &fields).await.is(422).shows("Cela ferait 500 moments").shows("40 au plus");
    for forged in ["12/0", "x", "9223372036854775807/60"] {
        polled.proposes("ouverture", &THREE, &[("moment", forged)]).await.is(422).shows("n’en est pas un");
    }
    polled.proposes("ouverture", &[], &[]).await.is(422).shows("au moins un moment");
    let gone = format!("{}/60", at("2027-03-17", "13:00"));
    polled.proposes("ouverture", &THREE, &[("moment", &gone)]).await.is(422).shows("Ce moment est passé");
}

#[tokio::test]
async fn one_poll_stands_at_a_time() {
    let polled = Polled::open().await;
    polled.house.nadia.get(&polled.path("/ouverture")).await.leads_to(&polled.path(""));
    polled.proposes("ouverture", &THREE, &[]).await.is(409).shows("Un sondage est déjà ouvert");
    let others = (polled.proposes("ouverture", &THREE, &[]), polled.proposes("ouverture", &THREE, &[]));
    let _ = tokio::join!(others.0, others.1);
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_polls").await, 1);
    polled.house.nadia.post(&polled.path("/retrait"), &[]).await.leads_to(&polled.path(""));
    polled.proposes("ouverture", &THREE, &[]).await.leads_to(&polled.path(""));
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_polls").await, 2);
}

#[tokio::test]
async fn a_poll_taken_back_by_a_slip_stands_again_with_its_answers() {
    let polled = Polled::open().await;
    let (house, remains) = (&polled.house, "SELECT COUNT(*) FROM date_polls WHERE ended_at IS NULL");
    polled.answers(&house.awa, &["yes", "no", "if_needed"]).await.leads_to(&polled.path(""));
    let planned = house.count("SELECT COUNT(*) FROM jobs WHERE kind = 'meetings.poll_remind'").await;
    let removed = house.nadia.post(&polled.path("/retrait"), &[]).await.leads_to(&polled.path(""));
    assert_eq!(house.count(remains).await, 0);
    let undo = house.undo(&house.nadia, &removed).await;
    house.awa.post(&undo, &[]).await.is(404);
    for _ in 0..2 {
        house.nadia.post(&undo, &[]).await.leads_to(&polled.path(""));
    }
    assert_eq!(house.count(remains).await, 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM date_poll_answers").await, 3);
    assert_eq!(house.count("SELECT COUNT(*) FROM jobs WHERE kind = 'meetings.poll_remind'").await, planned);
    house.nadia.post(&polled.path("/retrait"), &[]).await.leads_to(&polled.path(""));
    house.waits(10 * platform::MINUTE);
    house.nadia.post(&undo, &[]).await.is(409);
    assert_eq!(house.count(remains).await, 0, "it is too late");
}

#[tokio::test]
async fn moments_change_and_answers_to_those_that_stay_are_kept() {
    let polled = Polled::open().await;
    polled.answers(&polled.house.awa, &["yes", "no", "if_needed"]).await.leads_to(&polled.path(""));
    let form = polled.house.nadia.get(&polled.path("/moments")).await.is(200).page;
    assert_eq!(form.attributes("input[name=moment]", "value").len(), 3, "the form says what stands");
    let before = polled.house.letters().await.len();
    let changed = polled.proposes("moments", &["2027-03-23", "2027-03-24", "2027-03-30"], &[]).await;
    changed.leads_to(&polled.path("?fait=sondage-moments"));
    let letters = polled.house.letters().await.split_off(before);
    let to: Vec<i64> = letters.iter().map(|letter| letter.person).collect();
    assert_eq!(to, [polled.house.awa.id], "she had answered; the others are asked about all of it already");
    assert_eq!(letters[0].subject, "De nouveaux moments proposés : Rencontre mensuelle");
    let page = polled.house.awa.get(&polled.path("")).await.is(200).page;
    let kept: Vec<String> = page.attributes("input[type=radio][checked]", "value");
    assert_eq!(kept, ["yes", "no"], "the new one is still to answer");
    polled.house.awa.get("/c/essai").await.is(200).shows("Dire quand vous pouvez venir");
    polled.proposes("moments", &THREE, &[]).await.leads_to(&polled.path(""));
    let page = polled.house.awa.get(&polled.path("")).await.is(200).page;
    let found = page.attributes("input[type=radio][checked]", "value");
    assert_eq!(found, ["yes", "no", "if_needed"], "what comes back finds its answers");
}

#[tokio::test]
async fn a_closed_poll_is_opened_again_with_what_is_still_to_come() {
    let polled = Polled::open().await;
    polled.house.it_is("2027-03-23", "14:00");
    let page = polled.house.nadia.get(&polled.path("/moments")).await.is(200).shows("2 moments proposés").page;
    let form = page.form_with_button("Enregistrer les moments").entries();
    polled.house.nadia.sends(&polled.path("/moments"), &form).await.leads_to(&polled.path(""));
    polled.answers(&polled.house.awa, &["yes", "no"]).await.leads_to(&polled.path(""));
}

/// What this form would send, with these days of its month pressed instead.
fn pressing(form: &[(String, String)], days: &[&str]) -> Vec<(String, String)> {
    let kept = form.iter().filter(|(name, _)| name != "jour" && name != "geste").cloned();
    kept.chain(days.iter().map(|day| ("jour".to_owned(), (*day).to_owned()))).collect()
}

#[tokio::test]
async fn days_are_pressed_at_hours_said_once_and_read_before_they_are_sent() {
    let polled = Polled::unopened().await;
    let (nadia, page) = (&polled.house.nadia, polled.path("/ouverture"));
    let first = nadia.get(&page).await.is(200).shows("mars 2027").page;
    let pressed = first.attributes("input[name=jour][checked]", "value");
    assert!(!pressed.is_empty(), "what is suggested is pressed");
    assert!(
        first.attributes("input[name=jour]:not([disabled])", "value").iter().all(|day| day.as_str() >= "2027-03-17")
    );
    let barred = first.attributes(".month-day.barred input", "aria-label").join(" ");
    assert!(barred.contains("vendredi 26\u{a0}mars\u{a0}2027, jour férié\u{a0}: Vendredi saint"), "{barred}");
    let mut form = pressing(&first.form_with_button("Ouvrir le sondage").entries(), &["2027-03-30", "2027-03-31"]);
    form.iter_mut().filter(|(name, _)| name == "heures").for_each(|(_, hours)| *hours = "18 h à 20 h".into());
    form.push(("geste".into(), "ouvrir".into()));
    let read = nadia.sends(&page, &form).await.is(200).shows("Rien n’est encore envoyé").page;
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_polls").await, 0, "it was not read yet");
    assert_eq!(read.attributes("input[name=jour][checked]", "value"), ["2027-03-30", "2027-03-31"]);
    assert_eq!(read.attributes("input[name=moment]", "value").len(), 2);
    nadia.sends(&page, &read.form_with_button("Ouvrir le sondage").entries()).await.leads_to(&polled.path(""));
    let starts = "SELECT starts_at FROM date_poll_slots WHERE is_proposed ORDER BY starts_at LIMIT 1";
    assert_eq!(polled.house.count(starts).await, at("2027-03-30", "18:00"));
}

#[tokio::test]
async fn a_month_that_is_turned_keeps_what_was_pressed_and_typed() {
    let polled = Polled::unopened().await;
    let (nadia, page) = (&polled.house.nadia, polled.path("/ouverture"));
    let first = nadia.get(&page).await.is(200).page;
    let mut form = pressing(&first.form_with_button("Ouvrir le sondage").entries(), &["2027-03-23"]);
    form.push(("tourner".into(), "2027-04".into()));
    form.iter_mut().filter(|(name, _)| name == "echeance").for_each(|(_, day)| *day = "2027-03-20".into());
    let april = nadia.sends(&page, &form).await.is(200).shows("avril 2027").shows("mardi 23 mars 2027").page;
    assert!(april.attributes("input[name=jour][checked]", "value").is_empty(), "nothing is pressed in April");
    assert_eq!(april.attributes("input[name=echeance]", "value"), ["2027-03-20"]);
    let both = pressing(&april.form_with_button("Ouvrir le sondage").entries(), &["2027-04-15"]);
    let both = nadia.sends(&page, &both).await.is(200).shows("avril 2027").page;
    both.shows("mardi 23 mars 2027").shows("jeudi 15 avril 2027");
    let wrong = pressing(&both.form_with_button("Ouvrir le sondage").entries(), &["2027-04-15", "2027-02-01", "x"]);
    nadia.sends(&page, &wrong).await.is(422).shows("« x » n’est pas un jour").shows("jeudi 15 avril 2027");
}

#[tokio::test]
async fn a_day_has_other_hours_than_the_rest() {
    let polled = Polled::unopened().await;
    let other = [
        ("jour-liste", "2027-03-23"),
        ("heures-jour", ""),
        ("jour-liste", "2027-03-24"),
        ("heures-jour", "9 h à 11 h"),
    ];
    let usual = [("heures", "13 h à 16 h"), ("heures-vues", "13 h à 16 h")];
    let page = polled.proposes("ouverture", &THREE, &[&other[..], &usual[..]].concat()).await.is(200).page;
    page.shows("9 h à 11 h");
    assert_eq!(page.all(".apart").len(), 1, "the two others have the hours of all");
    let wrong = [("jour-liste", "2027-03-24"), ("heures-jour", "le soir")];
    let page = polled.proposes("ouverture", &THREE, &wrong).await.is(422).page;
    assert_eq!(page.attributes("input[name=heures-jour]", "value").concat(), "le soir", "what was typed is kept");
}
