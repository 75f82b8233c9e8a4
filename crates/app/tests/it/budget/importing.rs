//! A file of expenses: looked at first, let in whole or not at all.

use axum::http::Method;

use super::BUDGET;
use crate::world::{Answer, Ask, House, Person, Sent};

const IMPORT: &str = "/c/essai/budget/import";

impl Person {
    async fn reads_the_file(&self, bytes: &[u8]) -> Answer {
        let files = [("fichier", "depenses.csv", bytes.to_vec())];
        self.asks(&Ask::of(Method::POST, IMPORT, Sent::files(&[], &files))).await
    }
}

#[tokio::test]
async fn a_file_is_looked_at_then_comes_in_once() {
    let (house, _) = House::with_a_budget().await;
    let file = "Date;Poste;Fournisseur;Montant;TPS;TVQ;Objet\r\n\
        2027-02-01;Locaux;Chez l’Ours;114,98;5,00;9,98;Salle\r\n\
        2027-02-02;matériel;Papeterie;-12,50;;;Retour de cahiers\r\n\
        2027-02-02;Matériel;\"'=HYPERLINK(1)\";3,10;;;\r\n";
    let page = house.nadia.reads_the_file(file.as_bytes()).await.is(200);
    let page = page.shows("3 dépenses entreraient").shows("Chez l’Ours").shows("-12,50\u{a0}$").shows("=HYPERLINK(1)");
    assert_eq!(house.count("SELECT COUNT(*) FROM budget_expenses").await, 0, "nothing comes in yet");
    let content = page.page.attributes("input[name=contenu]", "value").remove(0);
    house.samira.post(format!("{IMPORT}/entree"), &[("contenu", &content)]).await.is(404);
    for _ in 0..2 {
        let enter = house.nadia.post(format!("{IMPORT}/entree"), &[("contenu", &content)]).await;
        enter.leads_to(&format!("{BUDGET}/depenses"));
    }
    assert_eq!(
        house.count("SELECT COUNT(*) FROM budget_expenses").await,
        3,
        "the same file again brings nothing twice"
    );
    let figures = house.figures().await;
    assert_eq!((&figures["lines"][0]["spent"], &figures["lines"][1]["spent"]), (&11_498.into(), &(-940).into()));
    house.nadia.reads_the_file(file.as_bytes()).await.is(200).shows("ressemble à la dépense nº 1");
}

#[tokio::test]
async fn what_is_wrong_is_said_line_by_line_and_nothing_comes_in() {
    let (house, _) = House::with_a_budget().await;
    let file = "Date\tPoste\tFournisseur\tMontant\n2027-02-01\tRien\t\tdouze\n01/02/2027\tLocaux\tOurs\t5\n2027-02-03\tLocaux\tOurs\t5\n";
    let page = house.nadia.reads_the_file(file.as_bytes()).await.is(422);
    let page = page
        .shows("2 lignes sont à corriger")
        .shows("Ce n’est pas un montant")
        .shows("Choisissez un poste")
        .shows("Écrivez un jour");
    assert!(page.page.attributes("input[name=contenu]", "value").is_empty());
    house.nadia.post(format!("{IMPORT}/entree"), &[("contenu", file)]).await.is(422);
    let old = b"Date,Poste,Fournisseur,Montant\n2027-02-01,Mat\xe9riel,Caf\xe9 du coin,\"1 234,50\"\n";
    house
        .nadia
        .reads_the_file(old)
        .await
        .is(200)
        .shows("Windows-1252")
        .shows("Café du coin")
        .shows("1\u{a0}234,50\u{a0}$");
    for (bytes, said) in [
        (b"".to_vec(), "Choisissez un fichier"),
        (b"\xef\xbb\xbfDate;Poste\n2027-01-01;Locaux\n".to_vec(), "Il manque des titres"),
        (b"Date;Poste;Fournisseur;Montant\n".to_vec(), "Choisissez un fichier"),
        (vec![b'a'; 100_001], "trop gros"),
        (
            ["Date;Poste;Fournisseur;Montant\n", &"2027-01-01;Locaux;Ours;1\n".repeat(501)].concat().into_bytes(),
            "plus de 500",
        ),
        (vec![0, 159, 146, 150, 255], "Il manque des titres"),
    ] {
        house.nadia.reads_the_file(&bytes).await.is(422).shows(said);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM budget_expenses").await, 0);
    house.samira.get(IMPORT).await.is(404);
}
