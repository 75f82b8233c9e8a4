//! Choosing the date: one act, once; a date that everybody refused takes a second thought; a meeting that has a date moves.

use super::Polled;
use crate::world::{House, at};

#[tokio::test]
async fn choosing_sets_the_meeting_and_tells_everyone_in_one_act() {
    let polled = Polled::open().await;
    polled.answers(&polled.house.awa, &["no", "yes", "no"]).await.leads_to(&polled.path(""));
    let before = polled.house.letters().await.len();
    polled.chooses(1, &[]).await.leads_to(&format!("{}?fait=sondage-choix", polled.march));
    let told = polled.house.letters().await.split_off(before);
    assert!(told.iter().all(|letter| letter.kind == "meetings.set"));
    for person in [&polled.house.samira, &polled.house.awa, &polled.house.jean] {
        assert_eq!(told.iter().filter(|letter| letter.person == person.id).count(), 1, "each is told once");
    }
    let events = polled.house.events().await;
    assert_eq!(events.iter().filter(|(kind, _)| kind == "meetings.set").count(), 1, "{events:?}");
    polled
        .house
        .awa
        .get(&polled.march)
        .await
        .is(200)
        .shows("mercredi 24 mars 2027, 13 h à 16 h")
        .shows("J’y serai sur place");
    polled.house.awa.get(&polled.path("")).await.is(200).shows("La date est choisie").shows("Choisie");
    let meeting = polled.march.rsplit('/').next().unwrap();
    let path = format!("/api/v1/communities/{}/meetings/{meeting}/poll", polled.house.community.id);
    let answer = polled.house.awa.program(&polled.house).await.get(&path).await.is(200);
    let read: serde_json::Value = crate::search::read(&answer);
    let chosen: Vec<_> = read["moments"].as_array().unwrap().iter().map(|each| each["is_chosen"].clone()).collect();
    assert_eq!(chosen, [false, true, false]);
    assert_eq!(read.as_object().unwrap().len(), 3, "never who answered what: {read}");
}

#[tokio::test]
async fn a_date_that_everybody_refused_takes_a_confirmation() {
    let polled = Polled::open().await;
    for person in [&polled.house.awa, &polled.house.jean] {
        polled.answers(person, &["no", "if_needed", "no"]).await.leads_to(&polled.path(""));
    }
    let answer = polled.chooses(0, &[]).await.is(409).shows("ont dit non à cette date : mardi 23 mars 2027");
    polled.house.awa.get(&polled.march).await.is(200).shows("date à déterminer");
    let form = answer.page.form_with_button("La choisir quand même").entries();
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM meetings WHERE starts_at IS NOT NULL").await, 0);
    polled.house.nadia.sends(&polled.path("/choix"), &form).await.leads_to(&polled.march);
    polled.house.awa.get(&polled.march).await.is(200).shows("mardi 23 mars 2027");
}

#[tokio::test]
async fn a_date_chosen_before_the_answers_takes_a_confirmation_that_says_how_many_it_invites() {
    let polled = Polled::open().await;
    let asked =
        polled.asks_for(1, &[]).await.is(409).shows("Il manque encore des réponses").shows("0 personne a répondu");
    let asked = asked.shows("mercredi 24 mars 2027").shows("La choisir quand même et inviter 4 personnes");
    polled.house.awa.get(&polled.march).await.is(200).shows("date à déterminer");
    let form = asked.page.form_with_button("La choisir quand même").entries();
    polled.house.nadia.sends(&polled.path("/choix"), &form).await.leads_to(&polled.march);
    polled.house.awa.get(&polled.march).await.is(200).shows("mercredi 24 mars 2027");
}

#[tokio::test]
async fn a_date_that_everyone_answered_or_whose_answers_are_over_is_chosen_at_once() {
    for everyone in [true, false] {
        let polled = Polled::open().await;
        let house = &polled.house;
        let people =
            if everyone { vec![&house.awa, &house.jean, &house.samira, &house.nadia] } else { vec![&house.awa] };
        for person in people {
            polled.answers(person, &["no", "yes", "no"]).await.leads_to(&polled.path(""));
        }
        if !everyone {
            house.it_is("2027-03-22", "18:30");
        }
        polled.asks_for(1, &[]).await.leads_to(&polled.march);
    }
}

#[tokio::test]
async fn what_is_past_or_not_proposed_is_not_chosen() {
    let polled = Polled::open().await;
    for unknown in ["", "0", "abc", "999999"] {
        polled
            .house
            .nadia
            .post(&polled.path("/choix"), &[("choix", unknown)])
            .await
            .is(409)
            .shows("n’est plus proposé");
    }
    polled.house.it_is("2027-03-23", "13:00");
    polled.chooses(0, &[]).await.is(409).shows("Ce moment est passé");
    polled.chooses(1, &[]).await.leads_to(&polled.march);
}

#[tokio::test]
async fn of_two_who_choose_at_once_one_does() {
    let polled = Polled::open().await;
    let slots = polled.slots().await;
    let although = ("malgre".to_owned(), "oui".to_owned());
    let fields: Vec<Vec<(String, String)>> =
        slots.iter().map(|slot| vec![("choix".to_owned(), slot.to_string()), although.clone()]).collect();
    let page = polled.path("/choix");
    let (nadia, samira) = (&polled.house.nadia, &polled.house.samira);
    let (one, other) = tokio::join!(nadia.sends(&page, &fields[0]), samira.sends(&page, &fields[1]));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let events = polled.house.events().await;
    assert_eq!(events.iter().filter(|(kind, _)| kind == "meetings.set").count(), 1);
    assert_eq!(polled.house.count("SELECT COUNT(*) FROM date_poll_slots WHERE is_chosen").await, 1);
    let told = polled.house.letters_to(&polled.house.awa).await;
    assert_eq!(told.iter().filter(|letter| letter.kind == "meetings.set").count(), 1);
}

#[tokio::test]
async fn a_meeting_that_has_a_date_moves_with_a_reason() {
    let house = House::open().await;
    house.march_is_set("2027-03-18").await;
    super::opens(&house, &[]).await;
    let polled = Polled::at(house).await;
    polled.house.awa.answers(&polled.march, "here").await.leads_to(&polled.march);
    polled.answers(&polled.house.awa, &["no", "yes", "no"]).await.leads_to(&polled.path(""));
    polled.chooses(1, &[]).await.is(409).shows("dites pourquoi");
    polled.house.awa.get(&polled.march).await.is(200).shows("jeudi 18 mars 2027");
    let page = polled.house.nadia.get(&polled.path("")).await.is(200).page;
    let form = page.form_with_button("Choisir cette date et inviter").entries();
    let asked = polled.house.nadia.sends(&polled.path("/choix"), &form).await.is(409);
    let form = asked.page.form_with_button("La choisir quand même").entries();
    polled.house.nadia.sends(&polled.path("/choix"), &form).await.leads_to(&polled.march);
    let told = polled.house.letters_to(&polled.house.awa).await.pop().unwrap();
    assert_eq!(told.subject, "Nouvelle date, mercredi 24 mars : Rencontre mensuelle");
    assert!(told.text.contains("choisie par sondage"), "{}", told.text);
    polled.house.awa.get(&polled.march).await.is(200).shows("Est-ce encore bon?");
    assert_eq!(
        polled.house.count("SELECT starts_at FROM meetings WHERE starts_at IS NOT NULL").await,
        at("2027-03-24", "13:00")
    );
}

#[tokio::test]
async fn a_meeting_that_is_cancelled_or_over_looks_for_no_date() {
    let polled = Polled::open().await;
    polled
        .house
        .nadia
        .post(&format!("{}/annulation", polled.march), &[("raison", "Verglas")])
        .await
        .leads_to(&polled.march);
    polled.chooses(0, &[]).await.is(409).shows("annulée");
    polled.answers(&polled.house.awa, &["yes", "no", "no"]).await.is(409).shows("annulée");
    polled.proposes("ouverture", &super::THREE, &[]).await.is(409).shows("annulée");
    let house = House::open().await;
    house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-19", "12:00");
    let over = Polled { march: house.march().await, house };
    over.proposes("ouverture", &super::THREE, &[]).await.is(409).shows("passée");
}
