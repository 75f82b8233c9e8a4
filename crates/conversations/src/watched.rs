//! The words that a community has looked at before one sends, besides those that the rules know (`web/src/discretion`): the
//! schools, the places, the organisations of its neighbourhood, one a line. Coordination writes them; the device of each member
//! asks for them when somebody writes. What is found in a text, no server learns.

mod page;
mod store;
pub(crate) mod web;

use communities::Grant;
use communities::roles::WatchWords;
use forms::{Outcome, Undone, refusals};
use platform::Instance;
use platform::text::{self, TextProblem};
use ui::Lang;

/// Where they are written.
pub(crate) const PATH: &str = "/mots-a-regarder";
/// The most lines.
const MOST: usize = 300;
/// The most characters of a line.
const LONGEST: usize = 80;
/// The least: a letter is in every text.
const LEAST: usize = 3;

refusals! {
    /// Why they were not kept.
    NotKept {
        /// Somebody else kept others meanwhile.
        Changed => "watched-changed",
    }
}

/// The words as they were kept, a line each, and their revision.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Watched {
    pub(crate) words: String,
    pub(crate) revision: i64,
}

/// Why a text is no list of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    /// More lines than a device should look for.
    TooMany,
    /// A line is too short to be looked for.
    TooShort(usize),
    /// A line cannot be read.
    Line(usize, TextProblem),
}

impl Problem {
    fn sentence(self, lang: Lang) -> String {
        match self {
            Problem::TooMany => t!(lang, "watched-too-many", most = MOST),
            Problem::TooShort(number) => t!(lang, "watched-too-short", number = number, least = LEAST),
            Problem::Line(number, problem) => {
                t!(lang, "watched-line", number = number, problem = forms::text_problem(lang, problem))
            }
        }
    }
}

/// What was typed, a line for each word or words; none is a list too.
fn parse(typed: &str) -> Result<String, Problem> {
    let lines = typed.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let words = lines.map(|(place, line)| read(place + 1, line)).collect::<Result<Vec<_>, _>>()?;
    if words.len() > MOST { Err(Problem::TooMany) } else { Ok(words.join("\n")) }
}

fn read(number: usize, line: &str) -> Result<String, Problem> {
    let line = text::line(line, LONGEST).map_err(|problem| Problem::Line(number, problem))?;
    if line.chars().count() < LEAST { Err(Problem::TooShort(number)) } else { Ok(line) }
}

/// Keeps these words in the place of those of this revision.
async fn keep(instance: &Instance, by: &Grant<WatchWords>, wanted: &Watched) -> Outcome<(), NotKept> {
    let tx = instance.db.begin().await?;
    let is_kept = store::keep(&tx, by.community().id, wanted).await?;
    Undone::unless(is_kept, NotKept::Changed)?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_word_or_words_and_none_is_a_list_too() {
        assert_eq!(parse(" École du Canal \r\n\r\nparc Médéric "), Ok("École du Canal\nparc Médéric".to_owned()));
        assert_eq!(parse(" \n"), Ok(String::new()));
        assert_eq!(parse("École\nle"), Err(Problem::TooShort(2)));
        assert!(matches!(parse(&"x".repeat(LONGEST + 1)), Err(Problem::Line(1, _))));
        assert_eq!(parse(&"école\n".repeat(MOST + 1)), Err(Problem::TooMany));
    }
}
