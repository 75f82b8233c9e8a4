//! An expense from a photo to a sum: entered, seen by whom, checked, changed by two at once, void, given back, by programs too.

use axum::http::Method;
use communities::Role;

use super::{BUDGET, PDF};
use crate::world::{Ask, House, Sent};

#[tokio::test]
async fn an_expense_is_entered_with_its_receipt_and_checked() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    let fields = [("poste", rooms.as_str()), ("montant", "114,98 $"), ("taxes", "comprises"), ("quoi", "Cahiers")];
    let page = format!("{BUDGET}/depenses/nouvelle");
    let told = house.samira.spends_with(&page, &fields, &[("reçu.pdf", PDF)]).await.is(303);
    let expense = told.header("location").split('?').next().unwrap().to_owned();
    let shown = house.samira.get(&*expense).await.is(200);
    let shown =
        shown.shows("114,98\u{a0}$").shows("à vérifier").shows("5,00\u{a0}$").shows("9,98\u{a0}$").shows("Samira");
    let receipt = shown.page.attributes("ul.files a", "href").remove(0);
    house.nadia.get(&*receipt).await.is(200);
    for other in [&house.awa, &house.person("Denis", Role::Sponsor).await, &house.stranger("Chloé").await] {
        for page in [BUDGET, &*expense, &*receipt, &format!("{BUDGET}/pieces.zip"), &format!("{BUDGET}/postes")] {
            other.get(page).await.is(404);
        }
        other.post(format!("{expense}/verification"), &[("revision", "1")]).await.is(404);
    }
    house.samira.post(format!("{expense}/verification"), &[("revision", "1")]).await.is(404);
    house.nadia.checks(&expense).await.leads_to(&expense);
    house.nadia.get(&*expense).await.is(200).shows("vérifiée").shows("Vérifiée par").hides("Modifier la dépense");
    house.samira.get(format!("{expense}/modification")).await.is(200);
    let changes = [("poste", rooms.as_str()), ("montant", "1"), ("revision", "2")];
    let late = house.samira.spends_with(&format!("{expense}/modification"), &changes, &[]).await;
    late.is(409).shows("elle ne change plus");
    let figures = house.figures().await;
    let line = &figures["lines"][0];
    assert_eq!((&line["planned"], &line["spent"], &line["left"]), (&200_000.into(), &11_498.into(), &188_502.into()));
    house.samira.get(BUDGET).await.is(200).shows("seules la coordination et l’animation");
}

#[tokio::test]
async fn who_entered_an_expense_does_not_check_it_while_somebody_else_can() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    let expense = house.nadia.spends(&rooms, "40", &[]).await;
    house.nadia.get(&*expense).await.is(200).shows("c’est à une autre personne").hides("Vérifier la dépense");
    let own = house.nadia.post(format!("{expense}/verification"), &[("revision", "1")]).await;
    own.is(409).shows("Vous avez entré cette dépense");
    // Nobody of coordination is left but her: who facilitates checks it.
    house.samira.get(&*expense).await.is(200).shows("Vérifier la dépense");
    let denis = house.person("Denis", Role::Coordination).await;
    house.samira.get(&*expense).await.is(200).shows("La coordination la vérifie").hides("Vérifier la dépense");
    house.samira.post(format!("{expense}/verification"), &[("revision", "1")]).await.is(404);
    denis.checks(&expense).await.leads_to(&expense);
    denis.get(&*expense).await.is(200).shows("vérifiée").hides("par la personne qui l’a entrée");
}

#[tokio::test]
async fn where_coordination_is_one_person_who_facilitates_checks_and_who_is_alone_checks_alone() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    let (first, second) = (house.nadia.spends(&rooms, "40", &[]).await, house.nadia.spends(&rooms, "50", &[]).await);
    house.samira.checks(&first).await.leads_to(&first);
    house.samira.get(&*first).await.is(200).shows("vérifiée").hides("Annuler la dépense");
    house.parts(&house.samira).await;
    house.nadia.get(&*second).await.is(200).shows("vous vérifiez vous-même").shows("Vérifier la dépense");
    house.nadia.checks(&second).await.leads_to(&second);
    house.nadia.get(&*second).await.is(200).shows("par la personne qui l’a entrée");
}

#[tokio::test]
async fn a_receipt_is_taken_off_or_replaced_until_its_expense_is_checked() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    let page = format!("{BUDGET}/depenses/nouvelle");
    let fields = [("poste", rooms.as_str()), ("montant", "20")];
    let told = house.samira.spends_with(&page, &fields, &[("mauvais.pdf", PDF)]).await.is(303);
    let expense = told.header("location").split('?').next().unwrap().to_owned();
    let shown = house.samira.get(&*expense).await.is(200).shows("Retirer mauvais.pdf");
    let wrong = shown.page.attributes("ul.files a", "href").remove(0);
    let number = shown.page.attributes("form[action$=retrait] input[name=fichier]", "value").remove(0);
    let (take, number) = (format!("{expense}/retrait"), [("fichier", number.as_str())]);
    house.nadia.get(&*wrong).await.is(200);
    house.awa.post(&*take, &number).await.is(404);
    let other = house.samira.spends(&rooms, "5", &[]).await;
    house.samira.post(format!("{other}/retrait"), &number).await.is(409).shows("n’est plus là");
    house.samira.post(&*take, &number).await.leads_to(&expense);
    for person in [&house.samira, &house.nadia] {
        person.get(&*wrong).await.is(404);
        person.get(&*expense).await.is(200).shows("Aucun reçu").hides("mauvais.pdf");
    }
    house.samira.post(&*take, &number).await.is(409).shows("n’est plus là");
    house.nadia.post(format!("{expense}/verification"), &[("revision", "1")]).await.is(409).shows("entre-temps");
    let right = [&fields[..], &[("revision", "2")]].concat();
    house.samira.spends_with(&format!("{expense}/modification"), &right, &[("bon.pdf", PDF)]).await.leads_to(&expense);
    house.nadia.checks(&expense).await.leads_to(&expense);
    let kept = house.samira.get(&*expense).await.is(200).shows("bon.pdf").hides("Retirer");
    let right = kept.page.attributes("ul.files a", "href").remove(0);
    let all = house.count("SELECT MAX(id) FROM files").await.to_string();
    house.samira.post(&*take, &[("fichier", &all)]).await.is(409).shows("elle ne change plus");
    house.nadia.get(&*right).await.is(200);
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_what_was_typed_is_kept() {
    let (house, [rooms, _, _, given]) = House::with_a_budget().await;
    let page = format!("{BUDGET}/depenses/nouvelle");
    for (amount, said) in [
        ("douze", "Ce n’est pas un montant"),
        ("-12", "ne peut pas être sous zéro"),
        ("12,345", "deux chiffres après la virgule"),
        ("10 000 000,01", "C’est plus que 10\u{a0}000\u{a0}000\u{a0}$"),
        ("0", "plus de zéro"),
        ("", "Écrivez un montant"),
    ] {
        let answer = house.samira.spends_with(&page, &[("poste", &rooms), ("montant", amount)], &[]).await.is(422);
        let answer = answer.shows(said);
        assert_eq!(answer.page.attributes("input[name=montant]", "value"), [amount]);
    }
    for (name, value) in [
        ("poste", given.as_str()),
        ("poste", "rien"),
        ("jour", "2099-01-01"),
        ("rencontre", "999999"),
        ("payee-par", "999999"),
    ] {
        let right = [("poste", rooms.as_str()), ("montant", "5")];
        let fields: Vec<_> = right.into_iter().filter(|(each, _)| *each != name).chain([(name, value)]).collect();
        let status = house.samira.spends_with(&page, &fields, &[]).await.status.as_u16();
        assert_eq!(status, 422, "{name}: {value}");
    }
    let fields = [("poste", rooms.as_str()), ("montant", "5")];
    let none = house.samira.spends_with(&page, &fields, &[("reçu.pdf", b"not a PDF at all")]).await.is(422);
    let none = none.shows("Un reçu est une photo ou un PDF");
    assert_eq!(none.page.attributes("input[name=montant]", "value"), ["5"]);
    assert_eq!(house.count("SELECT COUNT(*) FROM budget_expenses").await, 0);
    let twice = [("poste", rooms.as_str()), ("montant", "5"), ("cle", "la-meme-clef")];
    house.samira.spends_with(&page, &twice, &[]).await.is(303);
    house.samira.spends_with(&page, &twice, &[]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM budget_expenses").await, 1, "sent twice, it is one");
}

#[tokio::test]
async fn two_who_change_at_once_are_both_read_and_nothing_is_deleted() {
    let (house, [rooms, material, ..]) = House::with_a_budget().await;
    let expense = house.samira.spends(&rooms, "40", &[("a-venir", "yes"), ("jour", "2027-05-01")]).await;
    house.nadia.post(format!("{expense}/verification"), &[("revision", "1")]).await.is(409).shows("rien à vérifier");
    assert_eq!(house.figures().await["lines"][0]["committed"], 4_000);
    let change = |amount: &'static str, revision: &'static str| {
        [("poste", material.clone()), ("montant", amount.to_owned()), ("revision", revision.to_owned())]
    };
    let pairs = |fields: &[(&'static str, String)]| {
        fields.iter().map(|(name, value)| (*name, value.clone())).collect::<Vec<_>>()
    };
    let first = pairs(&change("41", "1"));
    let first: Vec<_> = first.iter().map(|(name, value)| (*name, value.as_str())).collect();
    house.samira.spends_with(&format!("{expense}/modification"), &first, &[("a.pdf", PDF)]).await.leads_to(&expense);
    let second = pairs(&change("42", "1"));
    let second: Vec<_> = second.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let late = house.nadia.spends_with(&format!("{expense}/modification"), &second, &[]).await.is(409);
    let late = late.shows("différent").shows("Quelqu’un a changé");
    assert_eq!(late.page.attributes("input[name=montant]", "value"), ["42"]);
    assert_eq!(late.page.attributes("input[name=revision]", "value"), ["2"]);
    house.nadia.post(format!("{expense}/verification"), &[("revision", "1")]).await.is(409);
    house.nadia.post(format!("{expense}/annulation"), &[("raison", " ")]).await.is(422);
    house.nadia.post(format!("{expense}/annulation"), &[("raison", "Payée deux fois")]).await.leads_to(&expense);
    house.nadia.post(format!("{expense}/annulation"), &[("raison", "Encore")]).await.is(409);
    house.samira.get(&*expense).await.is(200).shows("annulé").shows("Payée deux fois");
    house.samira.get(format!("{BUDGET}/depenses")).await.is(200).shows("Papeterie du coin").shows("annulé");
    let figures = house.figures().await;
    assert_eq!((&figures["sums"]["spent"], &figures["sums"]["committed"]), (&0.into(), &0.into()));
    assert_eq!(figures["expenses"][0]["state"], "void");
}

#[tokio::test]
async fn who_paid_gets_it_back_and_may_leave_without_leaving_a_name() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    let lea = house.person("Léa", Role::Facilitator).await;
    let payer = lea.id.to_string();
    let expense = lea.spends(&rooms, "25,50", &[("payee-par", &payer)]).await;
    house.nadia.get(BUDGET).await.is(200).shows("1 dépense à rembourser").shows("1 dépense à vérifier");
    house.nadia.checks(&expense).await.leads_to(&expense);
    house.samira.post(format!("{expense}/rembourse"), &[]).await.is(404);
    house.nadia.get(&*expense).await.is(200).shows("Noter que c’est remboursé").shows("Léa");
    house.nadia.post(format!("{expense}/rembourse"), &[]).await.leads_to(&expense);
    house.nadia.get(&*expense).await.is(200).hides("Noter que c’est remboursé");
    house.nadia.get(BUDGET).await.is(200).hides("à rembourser");
    lea.post("/profil/suppression", &[("email", "léa@example.org")]).await.is(303);
    house.nadia.get(&*expense).await.is(200).shows("25,50\u{a0}$").hides("Léa");
    assert_eq!(
        house.count("SELECT COUNT(*) FROM budget_expenses WHERE paid_by IS NULL AND entered_by IS NULL").await,
        1
    );
}

#[tokio::test]
async fn programs_read_the_budget_and_enter_what_was_spent() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    let samira = house.samira.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    let page = "/api/v1/communities/1/expenses";
    let body = |cents: i64| serde_json::json!({ "line": rooms, "day": "2027-03-01", "supplier": "Chez l’Ours", "cents": cents, "gst": 500, "qst": 998 });
    let ask =
        |cents: i64| Ask::of(Method::POST, page, Sent::Json(body(cents))).with("idempotency-key", "clef-du-budget");
    let first = samira.asks(&ask(11_498)).await.is(201).json()["id"].clone();
    assert_eq!(samira.asks(&ask(11_498)).await.is(201).json()["id"], first);
    samira.asks(&ask(-1_498)).await.is(201);
    assert_eq!(samira.asks(&ask(0)).await.is(422).json()["errors"][0]["field"], "cents");
    let figures = house.figures().await;
    assert_eq!(figures["sums"]["spent"], 10_000);
    assert_eq!(figures["expenses"].as_array().map(Vec::len), Some(2));
    let awa = house.awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    awa.asks(&ask(100)).await.is(404);
    awa.get("/api/v1/communities/1/budget").await.is(404);
}
