//! A resource as other libraries read it: Dublin Core, LOM (profile Normetic), schema.org, Atom, and OAI-PMH, by which catalogues
//! harvest one another. It takes values and gives texts: who may have which is decided before.

mod atom;
mod dublin_core;
mod languages;
mod lom;
pub mod oai;
mod schema_org;
mod xml;

pub use atom::{Feed, feed};
pub use dublin_core::dublin_core;
pub use lom::lom;
pub use schema_org::schema_org;
pub use xml::{Moment, written};

use maud::{Markup, html};

/// What is told of a resource to another library. It names nobody but who made it, as the resource says it.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Its name among all resources of all libraries (`oai:host:…`); its page where it is in no catalogue.
    pub identifier: String,
    /// Its page, a whole address.
    pub page: String,
    /// The language of its words, `fr` or `en`.
    pub lang: &'static str,
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence.
    pub sentence: String,
    /// What it is for; may be empty.
    pub purpose: String,
    /// What it is, in words.
    pub kind: String,
    /// What it is, in the words of each standard.
    pub nature: Nature,
    /// Its themes.
    pub themes: Vec<String>,
    /// In which languages it is, in words that people typed; may be empty.
    pub languages: String,
    /// For which ages, as LOM says it (`6-12`, `18-`); may be empty.
    pub ages: &'static str,
    /// For whom, in words; may be empty.
    pub audience: String,
    /// How long it takes, in minutes.
    pub minutes: Option<i64>,
    /// Who made it, or where it is from; may be empty.
    pub source: String,
    /// The address of another page; may be empty.
    pub link: String,
    /// The community that keeps it.
    pub publisher: String,
    /// What may be done with it, in words.
    pub rights: String,
    /// The page of its licence, where it has one.
    pub licence: Option<&'static str>,
    /// When it was put there, and changed last.
    pub at: Moment,
    /// See `at`.
    pub changed_at: Moment,
}

/// What a resource is, in the words of the standards.
#[derive(Clone, Copy, Debug)]
pub struct Nature {
    /// A type of the DCMI vocabulary.
    pub dcmi: &'static str,
    /// A kind of resource of Normetic (5.2, version 1.2).
    pub normetic: &'static str,
    /// A type of schema.org.
    pub schema_org: &'static str,
}

impl Default for Nature {
    fn default() -> Nature {
        Nature { dcmi: "Text", normetic: "texte-document informatif", schema_org: "LearningResource" }
    }
}

/// Several records in one file, each whole: Dublin Core and LOM say nothing of lists.
pub fn list(records: impl Iterator<Item = Markup>) -> Markup {
    html! { records { @for record in records { (record) } } }
}

#[cfg(test)]
pub(crate) fn example() -> Record {
    Record {
        identifier: "oai:jasette.example:boite".into(),
        page: "https://jasette.example/bibliotheque/boite".into(),
        lang: "fr",
        title: "La boîte à « émotions » <b> & \"co\" \u{b}".into(),
        sentence: "Quatre cartes".into(),
        kind: "Activité".into(),
        themes: vec!["colère".into(), "pères".into()],
        languages: "français, arabe".into(),
        ages: "0-5",
        audience: "Une famille".into(),
        minutes: Some(90),
        source: "Maison des familles".into(),
        link: "https://example.org/?a=1&b=2".into(),
        publisher: "Essai".into(),
        rights: "CC BY".into(),
        licence: Some("https://creativecommons.org/licenses/by/4.0/deed.fr"),
        at: Moment(1_800_000_000_000),
        changed_at: Moment(1_800_000_001_000),
        ..Record::default()
    }
}
