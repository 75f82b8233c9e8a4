//! The programs that come with Jasette: the files of `programs/`, inside the binary.

use rust_embed::RustEmbed;

use crate::program::Program;

#[derive(RustEmbed)]
#[folder = "../../programs"]
struct Files;

/// A program that comes with Jasette.
#[derive(Clone, Debug)]
pub struct Shipped {
    /// The name of its file without `.toml`.
    pub word: String,
    /// Its text.
    pub source: String,
    /// What it says.
    pub program: Program,
}

impl Shipped {
    /// All of them, by the name of their file.
    pub fn all() -> Vec<Shipped> {
        let mut words: Vec<_> =
            Files::iter().filter_map(|name| name.strip_suffix(".toml").map(str::to_owned)).collect();
        words.sort();
        words.iter().filter_map(|word| Shipped::of(word)).collect()
    }

    /// The one of this word.
    pub fn of(word: &str) -> Option<Shipped> {
        let file = format!("{word}.toml");
        let source = String::from_utf8(Files::get(&file)?.data.into_owned()).ok()?;
        let program = Program::parse(&file, &source).ok()?;
        Some(Shipped { word: word.to_owned(), source, program })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_program_can_be_started() {
        let files = Files::iter().count();
        assert!(files >= 2, "the programs must be there for this test to mean anything");
        assert_eq!(Shipped::all().len(), files);
    }

    #[test]
    fn a_word_leads_to_no_other_file() {
        assert!(Shipped::of("../Cargo").is_none());
    }
}
