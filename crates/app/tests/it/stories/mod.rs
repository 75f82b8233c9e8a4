//! Stories, from the outside: told, let be read and taken back, asked about since, written down after a call, counted.

mod accompanying;
mod counted;
mod finding;
mod phone;
mod sharing;
mod since;
mod telling;

use crate::world::{Answer, House, Person};

/// Where stories are.
const STORIES: &str = "/c/essai/evaluation/recits";
/// A day far enough to share until.
const END: &str = "2028-07-01";

impl Person {
    /// Tells a story of this moment; the address of its page.
    async fn tells(&self, words: &str) -> String {
        let typed = [("moment", words), ("cycle", "moment"), ("elements", "result.sens")];
        let told = self.post(format!("{STORIES}/nouveau"), &typed).await.is(303);
        told.header("location").split('?').next().expect("an address").to_owned()
    }

    /// Lets others read a story, whose page said this revision.
    async fn shares(&self, story: &str, level: &str, revision: &str) -> Answer {
        let typed =
            [("niveau", level), ("fin", END), ("revision", revision), ("relu", "yes"), ("texte", "Le texte approuvé")];
        self.post(format!("{story}/partage"), &typed).await
    }
}

impl House {
    /// The consents of all stories: the level, and whether somebody said it.
    async fn consents(&self) -> Vec<(String, bool)> {
        let rows = platform::sql("SELECT level, said_by IS NOT NULL FROM story_consents ORDER BY id");
        rows.all(&self.instance.db).await.unwrap()
    }
}
