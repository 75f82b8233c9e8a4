//! Evaluation, from the outside: what shows a part of the model, what is counted by itself, what people note.

mod counted;
mod indicators;
mod reshaping;

use crate::world::{House, Person};

/// Where indicators are.
const INDICATORS: &str = "/c/essai/evaluation/indicateurs";

impl House {
    /// The number of the indicator of this name.
    async fn indicator(&self, name: &str) -> i64 {
        let row = platform::sql("SELECT id FROM indicators WHERE name_fr = $1 ORDER BY id DESC").bind(name);
        row.value(&self.instance.db).await.unwrap()
    }
}

impl Person {
    /// Makes an indicator that is noted by hand; the address of its page.
    async fn looks_at(&self, name: &str, key: &str) -> String {
        let typed =
            [("nom", name), ("elements", "result.sens"), ("frequence", "monthly"), ("cible", "4"), ("cle", key)];
        let made = self.post(format!("{INDICATORS}/nouveau"), &typed).await.is(303);
        made.header("location").split('?').next().expect("an address").to_owned()
    }
}
