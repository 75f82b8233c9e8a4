//! The files of a budget: a workbook whose figures are those of the API, and receipts that are found by their names.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use roxmltree::Document;
use zip::ZipArchive;

use super::{BUDGET, PDF};
use crate::world::House;

/// The text of a part of an archive.
fn part(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    archive.by_name(name).expect("the part is there").read_to_string(&mut text).expect("text");
    text
}

/// The cells of a sheet by their places: what each shows, and its formula.
fn cells(workbook: &[u8], sheet: usize) -> HashMap<String, (String, Option<String>)> {
    let strings = part(workbook, "xl/sharedStrings.xml");
    let strings = Document::parse(&strings).expect("the words");
    let shared: Vec<String> = strings
        .descendants()
        .filter(|node| node.has_tag_name("si"))
        .map(|node| node.descendants().filter_map(|each| each.is_text().then(|| each.text()).flatten()).collect())
        .collect();
    let sheet = part(workbook, &format!("xl/worksheets/sheet{sheet}.xml"));
    let sheet = Document::parse(&sheet).expect("the sheet");
    let child = |node: roxmltree::Node<'_, '_>, name: &str| {
        node.children().find(|each| each.tag_name().name() == name).and_then(|each| each.text()).map(str::to_owned)
    };
    let cell = |node: roxmltree::Node<'_, '_>| {
        let value = child(node, "v").unwrap_or_default();
        let shown =
            if node.attribute("t") == Some("s") { shared[value.parse::<usize>().unwrap()].clone() } else { value };
        (node.attribute("r").unwrap_or_default().to_owned(), (shown, child(node, "f")))
    };
    sheet.descendants().filter(|node| node.tag_name().name() == "c").map(cell).collect()
}

/// Forty expenses with taxes, two refunds and one void, made by a rule; the sums of what counts, in cents.
async fn forty(house: &House, lines: [&str; 2]) -> (i64, i64, i64) {
    let (mut paid, mut gst, mut qst) = (0, 0, 0);
    for row in 0..40_i64 {
        let cents = 1_000 + row * row * 37 + row * 3;
        let (tps, tvq) = (cents * 5 / 115, cents * 9_975 / 114_975);
        let refund = row % 20 == 7;
        let typed = |cents: i64| format!("{},{:02}", cents / 100, cents % 100);
        let (amount, tps_typed, tvq_typed) = (typed(cents), typed(tps), typed(tvq));
        let day = format!("2027-02-{:02}", 1 + row % 28);
        let supplier = if row == 3 { "=1+1".to_owned() } else { format!("Fournisseur {row}") };
        let mut more = vec![
            ("taxes", "ecrites"),
            ("tps", &*tps_typed),
            ("tvq", &*tvq_typed),
            ("jour", &*day),
            ("fournisseur", &*supplier),
        ];
        more.extend(refund.then_some(("remboursement", "yes")));
        let expense = house.samira.spends(lines[usize::from(row % 2 == 1)], &amount, &more).await;
        if row == 12 {
            house.nadia.post(format!("{expense}/annulation"), &[("raison", "Saisie deux fois")]).await.is(303);
            continue;
        }
        let sign = if refund { -1 } else { 1 };
        (paid, gst, qst) = (paid + sign * cents, gst + sign * tps, qst + sign * tvq);
    }
    (paid, gst, qst)
}

#[tokio::test]
async fn the_workbook_of_forty_expenses_adds_up_to_what_was_added_apart() {
    let (house, [rooms, material, ..]) = House::with_a_budget().await;
    let (paid, gst, qst) = forty(&house, [&rooms, &material]).await;
    assert_eq!(house.figures().await["sums"]["spent"], paid);
    let workbook = house.samira.takes(&format!("{BUDGET}/classeur.xlsx")).await;
    let expenses = cells(&workbook, 2);
    let cents = |place: &str| (expenses[place].0.parse::<f64>().expect("a number") * 100.0).round() as i64;
    for (column, sum) in [("G", gst), ("H", qst), ("I", paid)] {
        let counted: i64 = (2..=41)
            .map(|row| format!("{column}{row}"))
            .filter(|place| expenses.get(place).is_some_and(|cell| !cell.0.is_empty()))
            .map(|place| cents(&place))
            .sum();
        let (_, formula) = &expenses[&format!("{column}42")];
        assert_eq!(counted, sum, "column {column}");
        assert_eq!(formula.as_deref(), Some(&*format!("SUM({column}2:{column}41)")));
    }
    assert!(expenses.values().any(|(shown, formula)| shown == "=1+1" && formula.is_none()), "words are words");
    let lines = cells(&workbook, 1);
    assert_eq!(lines["A2"].0, "Locaux");
    assert_eq!(lines["A1"].0, "Poste");
    let csv = String::from_utf8(house.samira.takes(&format!("{BUDGET}/depenses.csv")).await).expect("UTF-8");
    assert!(csv.starts_with("\u{feff}Nº;Date;Poste;Fournisseur;") && csv.contains(";'=1+1;"), "{csv}");
    assert!(
        csv.contains("10,00 $ annulé") || csv.contains("annulé : Saisie deux fois") || csv.contains("Saisie deux fois")
    );
}

#[tokio::test]
async fn receipts_come_in_the_order_of_the_table_with_a_list() {
    let (house, [rooms, ..]) = House::with_a_budget().await;
    let enter = format!("{BUDGET}/depenses/nouvelle");
    for (day, supplier, receipts) in
        [("2027-02-09", "Traiteur / Ours", 2), ("2027-02-01", "Sans reçu", 0), ("2027-02-03", "Salle", 1)]
    {
        let fields = [("poste", rooms.as_str()), ("montant", "1 234,50"), ("jour", day), ("fournisseur", supplier)];
        let receipts: Vec<_> = (0..receipts).map(|_| ("reçu.pdf", PDF)).collect();
        house.samira.spends_with(&enter, &fields, &receipts).await.is(303);
    }
    let archive = house.samira.takes(&format!("{BUDGET}/pieces.zip")).await;
    let names: Vec<String> =
        ZipArchive::new(Cursor::new(&archive)).unwrap().file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(
        names,
        [
            "000 liste.txt",
            "003 2027-02-03 Locaux Salle 1 234,50 $.pdf",
            "001 2027-02-09 Locaux Traiteur - Ours 1 234,50 $.pdf",
            "001 2027-02-09 Locaux Traiteur - Ours 1 234,50 $ (2).pdf",
        ]
    );
    let list = part(&archive, "000 liste.txt");
    assert!(list.contains("2. 2027-02-01") && list.contains("aucune pièce"), "{list}");
    assert_eq!(part(&archive, &names[1]).as_bytes(), PDF);
}
