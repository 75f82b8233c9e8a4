//! What is owed: noted, changed by two, told two weeks and three days before, ticked, handed in, removed; and a draft that goes.

use communities::Role;

use super::REPORTS;
use crate::world::{House, Person};

const DUES: &str = "/c/essai/bilans/echeances";

impl Person {
    /// Notes what is owed, and what goes with it; its page, and its first piece.
    async fn owes(&self, house: &House, (title, day): (&str, &str)) -> (String, String) {
        let typed = [("quoi", title), ("a-qui", "La Ville"), ("date", day), ("pieces", "- Budget signé\n- Photos")];
        self.post(format!("{DUES}/ajout"), &typed).await.leads_to(DUES);
        let due = house.count("SELECT MAX(id) FROM report_dues").await;
        let piece = house.count("SELECT MIN(id) FROM report_pieces").await;
        (format!("{DUES}/{due}"), format!("{DUES}/{due}/pieces/{piece}"))
    }
}

impl House {
    /// The subjects of what was written to somebody about what is owed.
    async fn reminders_to(&self, person: &Person) -> Vec<String> {
        let letters = self.letters_to(person).await.into_iter().map(|letter| letter.subject);
        letters.filter(|subject| subject.starts_with("À remettre")).collect()
    }
}

#[tokio::test]
async fn those_who_write_reports_hear_of_it_two_weeks_and_three_days_before() {
    let house = House::open().await;
    house.it_is("2027-05-01", "10:00");
    house.samira.owes(&house, ("Rapport d’étape", "2027-06-30")).await;
    house.nadia.owes(&house, ("Déjà tard", "2027-04-01")).await;
    house.works().await;
    assert_eq!(house.reminders_to(&house.samira).await, [""; 0], "it is far, or past");
    for (date, count) in [("2027-06-16", 1), ("2027-06-20", 1), ("2027-06-27", 2), ("2027-06-30", 2)] {
        house.it_is(date, "09:30");
        house.works().await;
        for person in [&house.samira, &house.nadia] {
            let told = house.reminders_to(person).await;
            assert_eq!(told.len(), count, "on {date}: {told:?}");
            assert!(
                told.iter().all(|subject| subject.contains("30 juin") && subject.ends_with("Rapport d’étape")),
                "{told:?}"
            );
        }
        assert_eq!(house.reminders_to(&house.awa).await, [""; 0], "a member writes no report");
    }
    house.samira.get(DUES).await.is(200).shows("aujourd’hui").shows("à remettre à\u{a0}: La Ville");
}

#[tokio::test]
async fn what_moved_was_handed_in_or_removed_is_told_no_more() {
    let house = House::open().await;
    house.it_is("2027-05-01", "10:00");
    let (moved, _) = house.samira.owes(&house, ("Étape", "2027-06-30")).await;
    let typed = [("quoi", "Étape"), ("date", "2027-09-30"), ("pieces", "Photos"), ("revision", "1")];
    house.samira.post(format!("{moved}/modification"), &typed).await.leads_to(DUES);
    let (handed, _) = house.samira.owes(&house, ("Final", "2027-06-30")).await;
    house.samira.post(format!("{handed}/remise"), &[("fait-le", "oui")]).await.leads_to(DUES);
    let (removed, _) = house.samira.owes(&house, ("Rien", "2027-06-30")).await;
    house.samira.post(format!("{removed}/retrait"), &[]).await.leads_to(DUES);
    house.samira.post(format!("{removed}/retrait"), &[]).await.is(404);
    house.it_is("2027-06-28", "10:00");
    house.works().await;
    assert_eq!(house.reminders_to(&house.samira).await, [""; 0]);
    house.samira.get(DUES).await.is(200).shows("remis le").hides("Rien ·");
    // It was not handed in after all: what is left of its days is told again.
    house.it_is("2027-06-20", "10:00");
    house.samira.post(format!("{handed}/remise"), &[("fait-le", "")]).await.leads_to(DUES);
    house.it_is("2027-06-28", "10:00");
    house.works().await;
    assert_eq!(house.reminders_to(&house.samira).await.len(), 1);
}

#[tokio::test]
async fn pieces_stay_ready_while_they_keep_their_name_and_two_who_change_it_lose_nothing() {
    let house = House::open().await;
    let (due, piece) = house.samira.owes(&house, ("Étape", "2027-06-30")).await;
    house.samira.post(&*piece, &[("fait-le", "oui")]).await.leads_to(DUES);
    house.samira.get(DUES).await.shows("Budget signé prêt").hides("Photos prêt");
    let typed =
        |pieces: &'static str| [("quoi", "Étape"), ("date", "2027-06-30"), ("pieces", pieces), ("revision", "1")];
    let change = format!("{due}/modification");
    house.nadia.post(&*change, &typed("Budget signé\nReçus")).await.leads_to(DUES);
    house.samira.post(&*change, &typed("Budget signé\nMes mots")).await.is(409).shows("Mes mots").shows("entre-temps");
    house.samira.get(DUES).await.shows("Budget signé prêt").shows("Reçus").hides("Mes mots");
    let wrong = [("quoi", ""), ("date", "demain"), ("pieces", "Photos"), ("revision", "2")];
    let again = house.samira.post(&*change, &wrong).await.is(422).shows("Écrivez un jour").shows("Photos");
    assert_eq!(again.page.attributes("input[name=date]", "value"), ["demain"]);
    house.samira.post(&*piece, &[("fait-le", "oui")]).await.is(404);
    house.awa.get(DUES).await.is(404);
    house.person("Noé", Role::Sponsor).await.get(DUES).await.is(404);
}

#[tokio::test]
async fn a_draft_goes_while_nothing_of_it_was_sent() {
    let house = House::open().await;
    let draft = house.samira.begins_a_report("bilan").await;
    house.samira.get(&*draft).await.is(200).shows("Supprimer ce brouillon");
    let delete = format!("{draft}/suppression");
    house.samira.get(&*delete).await.is(200).shows("Supprimer pour de bon");
    house.awa.post(&*delete, &[]).await.is(404);
    house.samira.post(&*delete, &[]).await.leads_to(REPORTS);
    house.samira.get(&*draft).await.is(404);
    house.samira.post(&*delete, &[]).await.is(404);
    let sent = house.sends_a_report("bilan").await;
    house.samira.post(format!("{sent}/reprise"), &[]).await.leads_to(&sent);
    let delete = format!("{sent}/suppression");
    house.samira.get(&*sent).await.is(200).hides("Supprimer ce brouillon");
    house.samira.get(&*delete).await.is(200).shows("ne se supprime pas").hides("Supprimer pour de bon");
    house.samira.post(&*delete, &[]).await.is(409);
    house.awa.get(format!("{sent}/versions/1")).await.is(200);
}
