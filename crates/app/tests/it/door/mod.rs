//! The open door, from the street and from inside: what strangers read, and what coordination says of it.

mod asking;
mod cloth;
mod page;

use crate::world::{Answer, House, Person};

/// Where coordination looks after it.
const DOOR: &str = "/c/essai/porte";
/// The page for the street.
const STREET: &str = "/porte/essai";

/// What coordination types of a page.
const WORDS: [(&str, &str); 6] = [
    ("titre-fr-CA", "Trois heures par mois pour penser à ce qu’on vit."),
    ("pour-qui-fr-CA", "Vous travaillez auprès des familles."),
    ("cout-fr-CA", "Rien."),
    ("coordination-fr-CA", "Élise Fortin, mardi et jeudi"),
    ("telephone", "514 555-0100"),
    ("places", "10"),
];

impl Person {
    /// Keeps the page over the revision that was seen, with these fields besides the usual ones.
    async fn says_at_the_door(&self, revision: &str, more: &[(&str, &str)]) -> Answer {
        let words = WORDS.iter().filter(|(name, _)| !more.iter().any(|(other, _)| other == name));
        let fields: Vec<_> = words.copied().chain(more.iter().copied()).chain([("revision", revision)]).collect();
        self.post(DOOR, &fields).await
    }
}

impl House {
    /// Nadia says what the community is, and opens its door.
    async fn opens_its_door(&self, more: &[(&str, &str)]) {
        self.nadia.says_at_the_door("0", more).await.leads_to(DOOR);
        self.nadia.post(format!("{DOOR}/ouverture"), &[]).await.leads_to(DOOR);
    }
}
