//! The resources that are looked through: each follows from its number alone.

use serde_json::{Value, json};

use crate::search::dice::Dice;
use crate::search::vocabulary::Vocabulary;

const KINDS: [&str; 6] = ["idea", "activity", "tool", "document", "link", "training"];
const COMPANY: [&str; 4] = ["one", "family", "group", "team"];
pub(super) const LANGUAGES: [&str; 5] = ["français", "anglais", "français, anglais", "arabe, kabyle", "espagnol"];
pub(super) const THEMES: [&str; 24] = [
    "accueil",
    "deuil",
    "pères",
    "colère",
    "sommeil",
    "jeu",
    "écriture",
    "logement",
    "répit",
    "jumeaux",
    "langage",
    "séparation",
    "fratrie",
    "école",
    "quartier",
    "repas",
    "écrans",
    "grands-parents",
    "arrivée",
    "confiance",
    "santé",
    "allaitement",
    "travail",
    "fêtes",
];
/// One in so many has a file with words.
const FILED: usize = 5;

/// A resource.
pub(super) struct Resource {
    pub(super) kind: &'static str,
    pub(super) company: Option<&'static str>,
    pub(super) languages: &'static str,
    pub(super) themes: String,
    pub(super) title: Vec<usize>,
    pub(super) sentence: Vec<usize>,
    pub(super) purpose: Vec<usize>,
    pub(super) file: Option<Vec<usize>>,
    pub(super) tried: usize,
}

impl Resource {
    /// The one of this number.
    pub(super) fn of(number: i64, vocabulary: &Vocabulary) -> Resource {
        let mut dice = Dice::of(number.unsigned_abs() + 1_000_000);
        let said = |fewest: usize, more: usize, dice: &mut Dice| -> Vec<usize> {
            (0..fewest + dice.below(more)).map(|_| vocabulary.said(dice)).collect()
        };
        let (title, sentence, purpose) = (said(3, 4, &mut dice), said(8, 14, &mut dice), said(40, 160, &mut dice));
        let file = (dice.below(FILED) == 0).then(|| said(200, 600, &mut dice));
        let themes: Vec<&str> = (0..1 + dice.below(3)).map(|_| THEMES[dice.below(THEMES.len())]).collect();
        Resource {
            kind: KINDS[dice.below(KINDS.len())],
            company: (dice.below(3) > 0).then(|| COMPANY[dice.below(COMPANY.len())]),
            languages: LANGUAGES[dice.below(LANGUAGES.len())],
            themes: themes.join(", "),
            title,
            sentence,
            purpose,
            file,
            tried: if dice.below(4) == 0 { dice.below(20) } else { 0 },
        }
    }

    /// All of its words but those of its title, as the index takes them.
    pub(super) fn text(&self, vocabulary: &Vocabulary) -> String {
        let file = self.file.as_deref().unwrap_or_default();
        let said = [&self.sentence[..], &self.purpose, file].map(|ranks| words(ranks, vocabulary));
        format!("{} {} {} {}", said[0], said[1], self.themes, said[2])
    }
}

/// The words of these ranks.
pub(super) fn words(ranks: &[usize], vocabulary: &Vocabulary) -> String {
    ranks.iter().map(|rank| vocabulary.word(*rank)).collect::<Vec<_>>().join(" ")
}

/// The one that the program takes itself.
pub(super) fn first() -> Value {
    json!({ "title": "La boîte à émotions", "sentence": "Quatre cartes, une boîte", "purpose": "Nommer ce qui vient.",
            "material": "Du carton", "themes": "colère, pères", "source": "Un quartier" })
}
