//! What is given instead of money: rates, what meetings and hours propose, what a person accepts, and what is never added to money.

use communities::organizations::{self, belonging};

use super::BUDGET;
use crate::world::House;

const GIFTS: &str = "/c/essai/budget/apports";

/// A meeting was held at an organisation, with three people, and proposes; nothing counts yet. What its hours are proposed from.
async fn propose(house: &House) -> String {
    let tx = house.instance.db.begin().await.unwrap();
    let canal = organizations::named(&tx, "Maison du Canal").await.unwrap();
    let now = house.instance.clock.now();
    belonging::belongs_at_the_console(&tx, house.nadia.id, &canal, now).await.unwrap();
    tx.commit().await.unwrap();
    let meeting = house.season.meeting_on("2027-03-18").await;
    house.season.hosts(meeting).await;
    house.it_is("2027-03-18", "14:00");
    house.season.marks(meeting, &[house.awa.account(), house.jean.account(), house.samira.account()]).await;
    house.samira.get(GIFTS).await.is(200).shows("Rien pour le moment");
    house.it_is("2027-03-19", "14:00");
    let page =
        house.samira.get(GIFTS).await.is(200).shows("Heures de présence").shows("9\u{a0}h").shows("n’est pas fixé");
    assert!(page.page.attributes("form[action$=acceptation]", "action").is_empty(), "nothing counts without a rate");
    let hours = format!("hours:{meeting}");
    house.samira.post(format!("{GIFTS}/acceptation"), &[("origine", &hours)]).await.is(409).shows("dit ce que ça vaut");
    house.samira.post(format!("{GIFTS}/acceptation"), &[("origine", "")]).await.leads_to(GIFTS);
    assert_eq!(house.count("SELECT COUNT(*) FROM budget_gifts").await, 0, "nothing counts without a rate");
    hours
}

#[tokio::test]
async fn attendance_and_rooms_propose_and_a_person_accepts() {
    let (house, [_, _, _, given]) = House::with_a_budget().await;
    let hours = propose(&house).await;
    let rate = format!("{GIFTS}/taux");
    house.samira.post(&*rate, &[("sorte", "hours"), ("montant", "30"), ("source", "Notre échelle")]).await.is(404);
    house.nadia.post(&*rate, &[("sorte", "hours"), ("montant", "30"), ("source", "")]).await.is(422);
    for (kind, amount) in [("hours", "29"), ("hours", "30"), ("room", "150,50")] {
        house
            .nadia
            .post(&*rate, &[("sorte", kind), ("montant", amount), ("source", "Notre échelle")])
            .await
            .leads_to(GIFTS);
    }
    let page = house.samira.get(GIFTS).await.is(200).shows("9\u{a0}h à 30,00\u{a0}$").shows("420,50\u{a0}$");
    assert_eq!(
        page.page.attributes("form[action$=acceptation] input[name=origine]", "value").len(),
        3,
        "each, and all"
    );
    house.samira.post(format!("{GIFTS}/acceptation"), &[("origine", &hours), ("poste", &given)]).await.leads_to(GIFTS);
    house.samira.post(format!("{GIFTS}/acceptation"), &[("origine", &hours), ("poste", &given)]).await.is(409);
    house
        .nadia
        .post(&*rate, &[("sorte", "hours"), ("montant", "40"), ("source", "Plus")])
        .await
        .is(409)
        .shows("ne change plus");
    house.samira.post(format!("{GIFTS}/acceptation"), &[("origine", "")]).await.leads_to(GIFTS);
    let figures = house.figures().await;
    let line = &figures["lines"][3];
    assert_eq!(
        (&line["in_kind_planned"], &line["in_kind"], &line["left"]),
        (&100_000.into(), &42_050.into(), &0.into())
    );
    assert_eq!((&figures["sums"]["left"], &figures["sums"]["spent"]), (&280_000.into(), &0.into()), "money is money");

    let void = house.nadia.get(GIFTS).await.is(200).page.attributes("form[action$=annulation]", "action");
    house.samira.post(&*void[0], &[("raison", "Non")]).await.is(404);
    house.nadia.post(&*void[0], &[("raison", "")]).await.is(422).shows("Dites pourquoi");
    house.nadia.post(&*void[0], &[("raison", "Compté ailleurs")]).await.leads_to(GIFTS);
    house.samira.get(GIFTS).await.is(200).shows("Compté ailleurs").shows("Accepter");
}

#[tokio::test]
async fn material_is_written_by_hand_and_hours_count_at_their_rate() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    let fields = |kind: &'static str, value: &'static str, hours: &'static str| {
        [
            ("sorte", kind),
            ("quoi", "Des chaises"),
            ("organisme", "La Maison"),
            ("valeur", value),
            ("heures", hours),
            ("jour", "2027-03-01"),
        ]
    };
    let gives = async |kind, value, hours| {
        house.samira.post(GIFTS, &[&fields(kind, value, hours)[..], &[("poste", rooms.as_str())]].concat()).await
    };
    gives("material", "beaucoup", "").await.is(422).shows("Ce n’est pas un montant");
    gives("hours", "", "trois").await.is(422).shows("Écrivez un nombre d’heures");
    gives("hours", "", "2,5").await.is(409).shows("dit ce que ça vaut");
    gives("material", "80", "").await.leads_to(GIFTS);
    house
        .nadia
        .post(format!("{GIFTS}/taux"), &[("sorte", "hours"), ("montant", "30"), ("source", "Échelle")])
        .await
        .is(303);
    gives("hours", "", "2,5").await.leads_to(GIFTS);
    let figures = house.figures().await;
    assert_eq!(figures["lines"][0]["in_kind"], 15_500);
    assert_eq!(figures["lines"][0]["left"], 200_000, "what is given is never added to money");
    house.samira.get(BUDGET).await.is(200).shows("155,00\u{a0}$");
    house.awa.get(GIFTS).await.is(404);
}
