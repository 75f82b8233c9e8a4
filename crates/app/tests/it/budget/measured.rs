//! What the evaluation counts of a budget: hours, rooms and shares, which its readers see; never a sum of money.

use measures::{Measure, Measures};

use super::BUDGET;
use crate::world::House;

async fn counted(house: &House, measure: Measure) -> (i64, Option<i64>) {
    known(house, measure).await.expect("it is known")
}

async fn known(house: &House, measure: Measure) -> Option<(i64, Option<i64>)> {
    let (db, now) = (&house.instance.db, house.instance.clock.now());
    let figures = Measures::in_use(&house.instance).figures(db, house.community.id, now).await.unwrap();
    figures.get(&measure).map(|figure| (figure.reached, figure.among))
}

#[tokio::test]
async fn hours_rooms_and_shares_are_counted_and_members_read_no_sum() {
    let (house, [rooms, _, _, given]) = House::with_a_budget().await;
    assert_eq!(known(&house, Measure::MoneySpent).await, None, "there is no money of which it is a share");
    let typed = [("sorte", "grant"), ("nom", "Subvention"), ("montant", "1 000")];
    house.nadia.post(format!("{BUDGET}/sources"), &typed).await.is(303);
    let checked = house.samira.spends(&rooms, "621,99", &[]).await;
    house.nadia.checks(&checked).await.leads_to(&checked);
    house.samira.spends(&rooms, "5", &[]).await;
    house.samira.spends(&rooms, "300", &[("a-venir", "yes"), ("jour", "2027-05-01")]).await;
    assert_eq!(counted(&house, Measure::MoneySpent).await, (62, None), "626,99 of 1 000, cut off; what is ahead apart");
    assert_eq!(counted(&house, Measure::ExpensesChecked).await, (1, Some(2)));
    for kind in ["hours", "room"] {
        let rate = [("sorte", kind), ("montant", "30"), ("source", "Notre échelle")];
        house.nadia.post(format!("{BUDGET}/apports/taux"), &rate).await.is(303);
        let gift = [("sorte", kind), ("quoi", "Donné"), ("organisme", "La Maison"), ("heures", "2,5")];
        let rest = [("poste", given.as_str()), ("jour", "2027-03-01")];
        house.samira.post(format!("{BUDGET}/apports"), &[&gift[..], &rest].concat()).await.is(303);
    }
    assert_eq!(counted(&house, Measure::MinutesGiven).await, (150, None));
    assert_eq!(counted(&house, Measure::RoomsGiven).await, (1, None));
    let typed = [
        ("nom", "Argent dépensé"),
        ("elements", "objective.reseau"),
        ("frequence", "monthly"),
        ("compte", "money_spent"),
    ];
    let made = house.nadia.post("/c/essai/evaluation/indicateurs/nouveau", &typed).await.is(303);
    let shown = house.awa.get(made.header("location").to_owned()).await.is(200).shows("62\u{a0}%");
    shown.hides("626,99").hides("1\u{a0}000");
}
