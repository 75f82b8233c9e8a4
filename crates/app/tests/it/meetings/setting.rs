//! Setting a meeting, moving it, cancelling it; two people at once; what nobody should have typed.

use crate::world::{House, at};

fn kinds(letters: &[crate::world::Letter]) -> Vec<&str> {
    letters.iter().map(|letter| letter.kind.as_str()).collect()
}

#[tokio::test]
async fn a_date_that_is_set_is_told_to_everyone_expected_in_their_language() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let letters = house.letters().await;
    assert_eq!(kinds(&letters), ["meetings.set"; 4], "Nadia, who set it, knows; her calendar does not");
    let awa = &house.letters_to(&house.awa).await[0];
    assert_eq!((awa.subject.as_str(), awa.lang.as_str()), ("jeudi 18 mars : Rencontre mensuelle", "fr-CA"));
    for words in ["jeudi 18 mars 2027, 13 h à 16 h", "12, rue de l’Écluse, ou en ligne", &march, "Essai"] {
        assert!(awa.text.contains(words), "{words} in {}", awa.text);
        assert!(awa.html.replace('\u{a0}', " ").contains(words), "{words} in {}", awa.html);
    }
    let jean = &house.letters_to(&house.jean).await[0];
    assert_eq!((jean.subject.as_str(), jean.lang.as_str()), ("Thursday, March 18: Monthly meeting", "en-CA"));
    assert_eq!(house.events().await, [("meetings.set".to_owned(), "members".to_owned())]);
}

#[tokio::test]
async fn a_move_says_why_keeps_answers_and_asks_again() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.awa.answers(&march, "here").await.leads_to(&march);
    house.sets(&march, &[("date", "2027-03-25")]).await.is(422).shows("dites pourquoi");
    house.sets(&march, &[("date", "2027-03-25"), ("raison", "La salle était prise")]).await.leads_to(&march);
    let page = house.awa.get(&march).await.is(200).shows("1 à confirmer").shows("c’était le jeudi 18 mars 2027");
    let page = page.shows("La salle était prise").shows("La rencontre a changé depuis votre réponse (Sur place)");
    assert!(page.page.all("button[aria-pressed=true]").is_empty());
    let moved = house.letters_to(&house.awa).await.pop().unwrap();
    assert_eq!(
        (moved.kind.as_str(), moved.subject.as_str()),
        ("meetings.moved", "Nouvelle date, jeudi 25 mars : Rencontre mensuelle")
    );
    for words in ["La salle était prise", "jeudi 25 mars 2027, 13 h à 16 h", "prévue le jeudi 18 mars 2027"] {
        assert!(moved.text.contains(words), "{words} in {}", moved.text);
    }
    house.awa.answers(&march, "here").await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("1 sur place").hides("à confirmer");
    assert_eq!(house.events().await[2].0, "meetings.moved");
}

#[tokio::test]
async fn a_meeting_that_moves_back_finds_its_answers_again() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.awa.answers(&march, "here").await.leads_to(&march);
    house.sets(&march, &[("date", "2027-03-25"), ("raison", "La salle était prise")]).await.leads_to(&march);
    house.jean.answers(&march, "here").await.leads_to(&march);
    house.sets(&march, &[("date", "2027-03-18"), ("raison", "Elle est libre")]).await.leads_to(&march);
    let page = house.awa.get(&march).await.is(200).shows("1 sur place").shows("1 à confirmer");
    assert_eq!(page.page.all("button[aria-pressed=true]"), ["J’y serai sur place"]);
}

#[tokio::test]
async fn a_holiday_is_named_and_taken_only_by_who_keeps_it() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.samira.get(&format!("{march}/date")).await.is(200).hides("Garder ce jour férié");
    let national = [("date", "2027-06-24"), ("raison", "La salle était prise")];
    let asked = house
        .sets(&march, &national)
        .await
        .is(422)
        .shows("Jour férié (fête nationale du Québec) : beaucoup d’organismes sont fermés");
    asked.shows("Garder ce jour férié").shows("La salle était prise");
    house.awa.get(&march).await.is(200).shows("jeudi 18 mars 2027");
    let kept = [national.as_slice(), &[("ferie", "oui")]].concat();
    house.sets(&march, &kept).await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("jeudi 24 juin 2027");
    // It is there already: another place asks nothing more.
    house.sets(&march, &[("date", "2027-06-24"), ("lieu", "À l’étage")]).await.leads_to(&march);
}

#[tokio::test]
async fn a_date_can_be_taken_back() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let taken = [("date", ""), ("heure", ""), ("raison", "On cherche encore")];
    house.sets(&march, &taken).await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("mars 2027, date à déterminer").shows("On cherche encore");
    assert_eq!(house.letters_to(&house.awa).await.pop().unwrap().subject, "Date à déterminer : Rencontre mensuelle");
    house.it_is("2027-03-18", "12:00");
    assert_eq!(house.works().await, 0, "no reminder is left");
}

#[tokio::test]
async fn a_new_place_is_told_and_a_new_theme_waits_for_the_reminder() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    house.sets(&march, &[("theme", "Le deuil")]).await.leads_to(&march);
    assert_eq!(house.letters_to(&house.awa).await.len(), 1);
    house.sets(&march, &[("lieu", "Salle 2")]).await.leads_to(&march);
    let told = house.letters_to(&house.awa).await.pop().unwrap();
    assert_eq!(told.subject, "Le lieu, jeudi 25 mars : Le deuil");
    house.sets(&march, &[]).await.leads_to(&march);
    assert_eq!(house.events().await.len(), 3, "saving what is there already changes nothing");
}

#[tokio::test]
async fn a_cancelled_meeting_stays_in_sight_with_its_reason_and_can_come_back() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    house.nadia.get(&format!("{march}/annulation")).await.is(200);
    for nothing in ["", "   ", "a\0"] {
        house.nadia.post(&format!("{march}/annulation"), &[("raison", nothing)]).await.is(422);
    }
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("Cette rencontre est annulée").shows("Verglas");
    let told = house.letters_to(&house.awa).await.pop().unwrap();
    assert_eq!(
        (told.kind.as_str(), told.subject.as_str()),
        ("meetings.cancelled", "Rencontre annulée : Rencontre mensuelle")
    );
    assert!(told.text.contains("Verglas"));
    house.nadia.get(&format!("{march}/date")).await.is(409).shows("Remettez-la à l’horaire");
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Encore")]).await.is(409);
    house.nadia.post(&format!("{march}/remise"), &[]).await.leads_to(&march);
    house.awa.get(&march).await.is(200).hides("annulée").shows("jeudi 25 mars 2027");
    assert_eq!(
        house.letters_to(&house.awa).await.pop().unwrap().subject,
        "De nouveau à l’horaire : Rencontre mensuelle"
    );
    house.nadia.post(&format!("{march}/remise"), &[]).await.is(409);
}

#[tokio::test]
async fn what_was_held_cannot_be_cancelled_and_keeps_its_date() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-04-01", "12:00");
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Trop tard")]).await.is(409);
    house.sets(&march, &[("theme", "Le deuil")]).await.leads_to(&march);
    assert_eq!(house.letters_to(&house.awa).await.len(), 1, "what is over is not news");
}

#[tokio::test]
async fn the_second_of_two_people_is_shown_both_versions_and_loses_nothing() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let before = house.form(&march).await;
    let change = |name: &str, value: &str| {
        let mut form: Vec<_> = before.iter().filter(|(each, _)| each != name).cloned().collect();
        form.push((name.to_owned(), value.to_owned()));
        form
    };
    let page = format!("{march}/date");
    house.samira.sends(&page, &change("theme", "Le deuil")).await.leads_to(&march);
    let answer = house.nadia.sends(&page, &change("lieu", "Salle 2")).await.is(409);
    let both = answer.shows("Deux versions de la même rencontre").shows("Le deuil").shows("Salle 2").page;
    assert_eq!(both.field("Adresse, salle, porte, stationnement").value.trim(), "Salle 2", "what was typed is kept");
    let saved = house.awa.get(&march).await.is(200).shows("Le deuil").shows("rue de l’Écluse");
    saved.hides("Salle 2");
    let mine = both.form_with_button("Enregistrer").entries();
    house.nadia.sends(&page, &mine).await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("Salle 2").hides("Le deuil");
}

#[tokio::test]
async fn each_mistake_is_said_beside_its_field_and_what_was_typed_is_kept() {
    let house = House::open().await;
    let march = house.march().await;
    let date = |date: &'static str, time: &'static str| [("date", date), ("heure", time)];
    for (typed, sentence) in [
        (date("2027-03-16", "13:00"), "Ce moment est passé"),
        (date("2028-03-12", "02:30"), "ce moment n’existe pas"),
        (date("2027-11-07", "01:30"), "ce moment arrive deux fois"),
        (date("18 mars", "13:00"), "Ce jour n’existe pas"),
        (date("2027-03-18", "midi"), "Cette heure n’existe pas"),
        (date("2027-03-18", ""), "Il manque l’heure"),
        (date("", "13:00"), "Il manque le jour"),
        (date("3027-03-18", "13:00"), "plus de trois ans"),
        ([("duree", "-5"), ("mode", "hybrid")], "de 15 à 720"),
        ([("duree", "999999999999999999999"), ("mode", "hybrid")], "de 15 à 720"),
        ([("lien", "javascript:alert(1)"), ("mode", "online")], "l’adresse d’une page"),
    ] {
        let page = house.sets(&march, &typed).await.is(422).page;
        let said = page.all(".field .error").join(" ");
        assert!(said.contains(sentence), "{typed:?}: {said}");
        let form = page.form_with_button("Enregistrer").entries();
        for (name, value) in typed {
            assert!(form.contains(&(name.to_owned(), value.to_owned())), "{name} was « {value} », there is {form:?}");
        }
    }
    for unknown in [("mode", "télépathie"), ("organisme", "424242"), ("organisme", "moi")] {
        let page = house.sets(&march, &[unknown]).await.is(422).page;
        assert_eq!(page.all(".field .error").len(), 1, "{unknown:?}");
    }
    assert!(house.letters().await.is_empty() && house.events().await.is_empty());
}

#[tokio::test]
async fn strange_texts_are_taken_whole_or_refused() {
    let house = House::open().await;
    let march = house.march().await;
    let lines = "ligne\n".repeat(10_000);
    for theme in ["a\0b", "\u{7}abc", "deux\nlignes", &lines, &"é".repeat(161)] {
        house.sets(&march, &[("theme", theme)]).await.is(422);
    }
    let taken = "<script>alert('x')</script> 👩‍👧 \"; DROP TABLE meetings; --";
    house.sets(&march, &[("theme", taken)]).await.leads_to(&march);
    let page = house.awa.get(&march).await.is(200).shows(taken).page;
    assert!(!page.source().contains("<script>alert"));
}

#[tokio::test]
async fn a_form_of_nothing_at_all_changes_nothing() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.nadia.post(&format!("{march}/date"), &[]).await.is(409);
    let page = house.awa.get(&march).await.is(200);
    page.shows("jeudi 18 mars 2027");
    assert_eq!(
        house.count("SELECT starts_at FROM meetings WHERE starts_at IS NOT NULL").await,
        at("2027-03-18", "13:00")
    );
}
