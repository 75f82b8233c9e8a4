//! Amounts that move, gaps that are explained, and periods in which nothing changes any more.

use super::BUDGET;
use crate::world::House;

#[tokio::test]
async fn an_amount_moves_within_what_was_agreed() {
    let (house, [rooms, material, administration, _]) = House::with_a_budget().await;
    let page = format!("{BUDGET}/reamenagements");
    let fields = |from: &str, to: &str, amount: &str| {
        [("du-poste", from), ("au-poste", to), ("montant", amount)].map(|(name, value)| (name, value.to_owned()))
    };
    let rest = [("pourquoi", "La salle était offerte"), ("accord", "Le comité avisé"), ("jour", "2027-03-01")];
    let moves = async |from: &str, to: &str, amount: &str, more: &[(&str, &str)]| {
        let fields = fields(from, to, amount);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        house.nadia.post(&*page, &[&fields[..], &rest, more].concat()).await
    };
    moves(&rooms, &rooms, "100", &[]).await.is(422).shows("un autre poste");
    moves(&rooms, &material, "2 000,01", &[]).await.is(409).shows("Il ne reste pas autant");
    moves(&rooms, &administration, "50", &[]).await.is(409).shows("accord écrit");
    moves(&rooms, &administration, "50", &[("par-ecrit", "oui")]).await.leads_to(&page);
    moves(&rooms, &material, "100", &[("cle", "clef-du-deplacement")]).await.leads_to(&page);
    moves(&rooms, &material, "100", &[("cle", "clef-du-deplacement")]).await.leads_to(&page);
    let figures = house.figures().await;
    let revised = |line: usize| figures["lines"][line]["revised"].as_i64();
    assert_eq!((revised(0), revised(1), revised(2)), (Some(185_000), Some(60_000), Some(35_000)));
    assert_eq!(figures["sums"]["revised"], 280_000, "moving changes no sum");
    house.samira.get(&*page).await.is(200).shows("La salle était offerte").hides("Déplacer ce montant");
    house.samira.post(&*page, &[]).await.is(404);
}

#[tokio::test]
async fn where_money_comes_from_is_said_and_taken_back_with_a_reason() {
    let (house, _) = House::with_a_budget().await;
    let page = format!("{BUDGET}/sources");
    house
        .nadia
        .post(&*page, &[("sorte", "grant"), ("nom", ""), ("montant", "un peu")])
        .await
        .is(422)
        .shows("Ce n’est pas un montant");
    for (kind, name, amount) in [("grant", "Subvention", "2 500"), ("own", "Fonds propres", "300")] {
        let fields = [("sorte", kind), ("nom", name), ("de-qui", "La Ville"), ("montant", amount)];
        house.nadia.post(&*page, &fields).await.leads_to(&page);
    }
    let shown = house.nadia.get(&*page).await.is(200).shows("2\u{a0}800,00\u{a0}$");
    let void = shown.page.attributes("form[action$=annulation]", "action").remove(1);
    house.nadia.post(&*void, &[("raison", "")]).await.is(422).shows("Dites pourquoi");
    house.samira.post(&*void, &[("raison", "Non")]).await.is(404);
    house.nadia.post(&*void, &[("raison", "Promesse retirée")]).await.leads_to(&page);
    house.nadia.post(&*void, &[("raison", "Encore")]).await.is(409);
    house.samira.get(&*page).await.is(200).shows("Promesse retirée").shows("2\u{a0}500,00\u{a0}$");
    assert_eq!(house.figures().await["income"], 250_000);
}

#[tokio::test]
async fn nothing_of_a_closed_period_changes() {
    let (house, [rooms, material, administration, given]) = House::with_a_budget().await;
    let spent = house.samira.spends(&rooms, "1 950", &[]).await;
    let page = format!("{BUDGET}/fermetures");
    let february = [("du", "2027-02-01"), ("au", "2027-03-01")];
    house
        .nadia
        .post(&*page, &[("du", "2027-03-01"), ("au", "2027-02-01")])
        .await
        .is(422)
        .shows("finit avant de commencer");
    house.nadia.post(&*page, &february).await.is(409).shows("1 dépense de cette période attend");
    house.nadia.checks(&spent).await.leads_to(&spent);
    house.nadia.post(&*page, &february).await.is(409).shows("3 écarts ne sont pas expliqués");
    house.nadia.get(BUDGET).await.is(200).shows("3 écarts à expliquer").shows("il reste 500,00\u{a0}$");
    for line in [&material, &administration, &given] {
        let page = format!("{BUDGET}/postes/{line}/explication");
        house.samira.get(&*page).await.is(200).shows("Pourquoi cet écart?");
        house.samira.post(&*page, &[("explication", ""), ("revision", "0")]).await.is(422);
        house.samira.post(&*page, &[("explication", "Pas encore commencé."), ("revision", "0")]).await.leads_to(BUDGET);
        let late = house.nadia.post(&*page, &[("explication", "À venir."), ("revision", "0")]).await.is(409);
        late.shows("Pas encore commencé.").shows("À venir.");
    }
    house.samira.post(&*page, &february).await.is(404);
    house.nadia.post(&*page, &february).await.leads_to(&page);
    house.nadia.post(&*page, &[("du", "2027-03-01"), ("au", "2027-03-01")]).await.is(409).shows("déjà fermés");
    house.samira.get(&*spent).await.is(200).shows("Cette période est fermée").hides("Annuler la dépense");
    house.nadia.post(format!("{spent}/annulation"), &[("raison", "Trop tard")]).await.is(409).shows("période fermée");
    let enter = format!("{BUDGET}/depenses/nouvelle");
    let fields = [("poste", rooms.as_str()), ("montant", "5"), ("jour", "2027-02-15")];
    let refused = house.samira.spends_with(&enter, &fields, &[]).await.is(409).shows("période fermée");
    assert_eq!(refused.page.attributes("input[name=montant]", "value"), ["5"]);
    let corrected = [("poste", rooms.as_str()), ("montant", "50"), ("jour", "2027-03-02"), ("remboursement", "yes")];
    house.samira.spends_with(&enter, &corrected, &[]).await.is(303);
    assert_eq!(house.figures().await["lines"][0]["spent"], 190_000, "a correction is an entry of a later date");
    let gaps = format!("{BUDGET}/seuils");
    house.nadia.post(&*gaps, &[("pour-cent", "beaucoup"), ("montant", "1")]).await.is(422);
    house.nadia.post(&*gaps, &[("pour-cent", "100"), ("montant", "5 000")]).await.leads_to(BUDGET);
    house.nadia.get(BUDGET).await.is(200).hides("Une phrase est demandée");
}

#[tokio::test]
async fn a_closed_period_tells_what_was_planned_when_it_was_closed() {
    let (house, [rooms, material, ..]) = House::with_a_budget().await;
    house.nadia.post(format!("{BUDGET}/seuils"), &[("pour-cent", "100"), ("montant", "9 999 999")]).await.is(303);
    let spent = house.samira.spends(&rooms, "150", &[]).await;
    house.nadia.checks(&spent).await.leads_to(&spent);
    let page = format!("{BUDGET}/fermetures");
    house.nadia.post(&*page, &[("du", "2027-02-01"), ("au", "2027-03-01")]).await.leads_to(&page);
    let told = async || {
        let shown = house.samira.get(&*page).await.is(200).shows("comme ils étaient à la fermeture");
        shown.shows("2\u{a0}000,00\u{a0}$").shows("150,00\u{a0}$").hides("1\u{a0}900,00").hides("190,00");
    };
    told().await;
    let moved = [("du-poste", rooms.as_str()), ("au-poste", material.as_str()), ("montant", "100")];
    let rest = [("pourquoi", "La salle était offerte"), ("accord", "Le comité avisé"), ("jour", "2027-03-02")];
    house.nadia.post(format!("{BUDGET}/reamenagements"), &[&moved[..], &rest].concat()).await.is(303);
    house.samira.spends(&rooms, "40", &[("jour", "2027-03-03")]).await;
    assert_eq!(house.figures().await["lines"][0]["revised"], 190_000, "the season has moved on");
    told().await;
    house.awa.get(&*page).await.is(404);
}

#[tokio::test]
async fn of_an_expense_and_a_closing_at_once_one_comes_first() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    house.nadia.post(format!("{BUDGET}/seuils"), &[("pour-cent", "100"), ("montant", "9 999 999")]).await.is(303);
    let enter = format!("{BUDGET}/depenses/nouvelle");
    let fields = [("poste", rooms.as_str()), ("montant", "5"), ("jour", "2027-02-15")];
    let (entered, closed) = tokio::join!(
        house.samira.spends_with(&enter, &fields, &[]),
        house.nadia.post(format!("{BUDGET}/fermetures"), &[("du", "2027-02-01"), ("au", "2027-02-28")]),
    );
    let statuses = [entered.status.as_u16(), closed.status.as_u16()];
    assert!(statuses == [303, 409] || statuses == [409, 303], "{statuses:?}");
}
