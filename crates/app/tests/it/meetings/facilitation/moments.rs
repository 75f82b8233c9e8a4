//! The page of a meeting, the page that runs it and home know what time it is: what is shown first, and what is no longer.

use super::Held;
use crate::world::{House, Person};

/// What stands first on a page.
async fn first(who: &Person, path: &str) -> String {
    who.get(path).await.is(200).page.all(".next h2").join(" | ")
}

/// The steps of what closes a meeting: each with how it stands.
async fn steps(who: &Person, path: &str) -> Vec<String> {
    who.get(path).await.is(200).page.all(".path > li")
}

#[tokio::test]
async fn without_a_date_the_first_thing_is_to_look_for_one() {
    let house = House::open().await;
    let march = house.march().await;
    assert_eq!(first(&house.samira, &march).await, "Demander au groupe quand il peut venir");
    let page = house.samira.get(&march).await.is(200).page;
    assert_eq!(page.link("Demander les disponibilités"), format!("{march}/sondage/ouverture"));
    assert_eq!(page.link("Je connais déjà la date"), format!("{march}/date"));
    page.hides("Commencer").hides("Animer").hides("J’y serai sur place");
    assert_eq!(first(&house.awa, &march).await, "La date n’est pas encore choisie");
}

#[tokio::test]
async fn while_it_is_prepared_a_member_is_asked_and_the_team_reads_what_is_lacking() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    assert_eq!(first(&house.awa, &march).await, "Venez-vous?");
    house.awa.post(format!("{march}/reponse"), &[("reponse", "here")]).await.is(303);
    let page = house.awa.get(&march).await.is(200).shows("Vous y serez, sur place").page;
    assert_eq!(page.all(".next.calm").len(), 1, "nothing is to be done any more");
    let page = house.samira.get(&march).await.is(200).shows("à partir de 12 h 30").page;
    assert!(page.has_link("Répéter la rencontre") && page.has_link("Dire qui anime quoi"));
    house.it_is("2027-03-18", "12:30");
    let page = house.samira.get(&march).await.is(200).hides("Répéter").page;
    assert_eq!(page.all(".next.wait h2"), ["La rencontre a lieu"]);
}

#[tokio::test]
async fn what_happens_is_said_first_to_everybody() {
    let held = Held::open().await;
    held.presses(&held.house.samira, "Commencer la rencontre").await;
    for who in [&held.house.samira, &held.house.awa] {
        assert_eq!(first(who, &held.march).await, "Météo intérieure");
        assert_eq!(first(who, "/c/essai").await, "La rencontre a lieu");
    }
    held.house.awa.get(&held.march).await.is(200).hides("Noter les présences").hides("Animer la rencontre");
}

#[tokio::test]
async fn what_closes_a_meeting_is_one_path_on_three_pages_ticked_as_it_is_done() {
    let held = Held::open().await;
    let (house, samira) = (&held.house, &held.house.samira);
    samira.post("/c/essai/charte/engagement", &[("version", "1")]).await.is(303);
    held.presses(samira, "Commencer la rencontre").await;
    house.it_is("2027-03-18", "15:50");
    held.presses(samira, "Terminer la rencontre").await;
    let told = steps(samira, &held.march).await;
    assert_eq!(told, steps(samira, &held.path("/animation")).await);
    let named: Vec<&str> = told.iter().map(|step| step.split(' ').next().unwrap()).collect();
    assert_eq!(named, ["Présences", "Le", "Compte", "Prochaine"], "{told:?}");
    let here = [held.march.clone(), held.path("/animation"), "/c/essai".to_owned()];
    let all_say = async |words: &str| {
        for page in &here {
            assert_eq!(first(samira, page).await, words, "{page}");
        }
    };
    all_say("Noter les présences").await;
    for person in [&house.awa, &house.jean, &house.nadia, samira] {
        let fields = [("personne", &*person.id.to_string()), ("presence", "present")];
        samira.post(held.path("/presences"), &fields).await.is(303);
    }
    all_say("Ouvrir le pouls pendant que tout le monde est là").await;
    samira.post(held.path("/pouls"), &[]).await.is(303);
    assert_eq!(first(samira, "/c/essai").await, "Répondre au pouls de la rencontre", "she answers it too");
    for page in &here {
        samira.get(page).await.is(200).shows("Rédiger le compte rendu");
    }
    let page = samira.get(&held.march).await.is(200).hides("sans réponse").page;
    assert_eq!(page.all(".path > .done").len(), 2, "attendance and pulse are ticked");
    assert!(page.all(".path > .done")[0].contains("4 présences"), "{:?}", page.all(".path"));
    samira.post(held.path("/compte-rendu"), &[]).await.is(303);
    assert_eq!(first(samira, &held.march).await, "Finir le compte rendu et l’ouvrir au groupe");
    samira.post(held.path("/compte-rendu/ouverture"), &[("jours", "7")]).await.is(303);
    assert_eq!(first(samira, &held.march).await, "Choisir la date");
    samira.get("/c/essai").await.is(200).shows("Choisir la date").hides("Finir le compte rendu");
}

#[tokio::test]
async fn the_pulse_waits_for_each_member_and_a_meeting_that_nobody_closed_is_not_forgotten() {
    let held = Held::open().await;
    let house = &held.house;
    house.it_is("2027-03-18", "16:01");
    house.samira.post(held.path("/pouls"), &[]).await.is(303);
    let home = house.awa.get("/c/essai").await.is(200).page;
    let pulse = home.link("Répondre au pouls");
    assert!(pulse.starts_with("/pouls/"), "{pulse}");
    assert_eq!(home.attributes("[data-done]", "data-done"), [format!("pouls-{}", &pulse["/pouls/".len()..])]);
    house.it_is("2027-05-30", "09:00");
    house.awa.get("/c/essai").await.is(200).hides("Répondre au pouls");
    let home = house.samira.get("/c/essai").await.is(200).page;
    let last = home.all(".waiting > li").pop().unwrap_or_default();
    assert!(last.contains("Noter les présences"), "what was left long ago comes last: {:?}", home.all(".waiting > li"));
}

#[tokio::test]
async fn a_rehearsal_goes_through_the_agenda_and_leaves_nothing() {
    let held = Held::open().await;
    let (house, samira) = (&held.house, &held.house.samira);
    house.it_is("2027-03-12", "20:00");
    let page = held.page(samira).await.page;
    assert!(!page.has_button("Commencer la rencontre"), "its day has not come");
    let rehearsal = page.link("Répéter la rencontre");
    let events = house.events().await.len();
    let mut page = samira.get(&rehearsal).await.is(200).shows("rien n’est gardé").page;
    for (minute, button, block) in [
        ("00", "Commencer la rencontre", "Météo intérieure"),
        ("10", "Suite", "La situation de Jean"),
        ("20", "Suite", "Consultation"),
    ] {
        house.it_is("2027-03-12", &format!("20:{minute}"));
        let form = page.form_with_button(button);
        page = samira.sends(&form.action, &form.entries()).await.is(200).page;
        assert!(page.all("[data-now]").join(" ").contains(block), "{block}: {:?}", page.all("[data-now]"));
    }
    let form = page.form_with_button("Terminer la rencontre");
    samira.sends(&form.action, &form.entries()).await.is(200).shows("Recommencer");
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_clock").await, 0);
    assert_eq!(house.events().await.len(), events, "nobody is told");
    house.awa.get(&rehearsal).await.is(404);
}
