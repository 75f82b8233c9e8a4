//! The budget, from the outside: what is entered, checked, moved, explained, closed; what is given instead of money; what goes out in
//! files, and what comes in from one.

mod closing;
mod expenses;
mod importing;
mod in_kind;
mod measured;
mod out;

use axum::http::Method;

use crate::world::{Answer, Ask, House, Person, Sent};

/// Where the budget is.
const BUDGET: &str = "/c/essai/budget";
/// A PDF that says little.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

impl House {
    /// A house whose budget has two lines of money, one of administration and one in kind; their words, in this order.
    async fn with_a_budget() -> (House, [String; 4]) {
        let house = House::open().await;
        for (name, kind, amount, administration) in [
            ("Locaux", "cash", "2 000,00", false),
            ("Matériel", "cash", "500", false),
            ("Gestion", "cash", "300", true),
            ("Heures données", "in_kind", "1 000", false),
        ] {
            let mut fields = vec![("nom", name), ("sorte", kind), ("montant", amount)];
            fields.extend(administration.then_some(("administration", "oui")));
            house.nadia.post(format!("{BUDGET}/postes"), &fields).await.leads_to(&format!("{BUDGET}/postes"));
        }
        let page = house.samira.get(format!("{BUDGET}/depenses/nouvelle")).await.is(200);
        let words = page.page.attributes("select[name=poste] option", "value");
        assert_eq!(words.len(), 4, "no line, then those of money: {words:?}");
        let number: i64 = words[3].trim_start_matches('+').parse().expect("its number");
        let lines = [words[1].clone(), words[2].clone(), words[3].clone(), format!("+{}", number + 1)];
        (house, lines)
    }

    /// The figures of the budget, as a program of Nadia's reads them.
    async fn figures(&self) -> serde_json::Value {
        let program = self.nadia.clone().gives_a_program(&[("nom", "un tableur"), ("portee", "reads")]).await;
        program.get("/api/v1/communities/1/budget").await.is(200).json()
    }
}

impl Person {
    /// Sends the form of an expense, with these fields over the usual ones and these receipts.
    async fn spends_with(&self, path: &str, fields: &[(&str, &str)], receipts: &[(&str, &[u8])]) -> Answer {
        let usual = [("fournisseur", "Papeterie du coin"), ("jour", "2027-03-01"), ("taxes", "non")];
        let kept = usual.into_iter().filter(|(name, _)| !fields.iter().any(|(given, _)| given == name));
        let fields: Vec<_> = kept.chain(fields.iter().copied()).collect();
        let receipts: Vec<_> = receipts.iter().map(|(name, bytes)| ("recu", *name, bytes.to_vec())).collect();
        self.asks(&Ask::of(Method::POST, path, Sent::files(&fields, &receipts))).await
    }

    /// Enters an expense; the address of its page.
    async fn spends(&self, line: &str, amount: &str, more: &[(&str, &str)]) -> String {
        let fields = [&[("poste", line), ("montant", amount)], more].concat();
        let told = self.spends_with(&format!("{BUDGET}/depenses/nouvelle"), &fields, &[]).await.is(303);
        told.header("location").split('?').next().expect("an address").to_owned()
    }

    /// Checks an expense as its page shows it.
    async fn checks(&self, expense: &str) -> Answer {
        let page = self.get(expense).await.is(200);
        let revision = page.page.attributes("form[action$=verification] input[name=revision]", "value");
        self.post(format!("{expense}/verification"), &[("revision", &revision[0])]).await
    }

    /// The bytes that are at this address.
    async fn takes(&self, path: &str) -> Vec<u8> {
        let answer = self.hears(&Ask::get(path)).await;
        assert_eq!(answer.status().as_u16(), 200, "{path}");
        axum::body::to_bytes(answer.into_body(), 10_000_000).await.expect("it comes whole").to_vec()
    }
}
