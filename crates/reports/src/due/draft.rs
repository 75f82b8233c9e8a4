//! What is owed, as somebody types it.

use forms::{Key, fields, keep, refusals};
use platform::text::{self, TextProblem};
use ui::dates;

use super::{Due, Piece};

/// The most characters of what is owed, of to whom, and of the name of a piece.
const LONGEST: usize = 120;
/// The most pieces.
const MOST: usize = 30;

fields! {
    /// What is owed.
    Title title = "quoi" => "due-title",
    /// To whom.
    Whom whom = "a-qui" => "due-whom",
    /// By which day.
    Day day = "date" => "due-day",
    /// What goes with it, a line each.
    Pieces pieces = "pieces" => "due-pieces",
    /// The revision that was read.
    Revision revision = "revision",
    /// The key of the sending.
    Sending key = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
        /// It is no day.
        NoDay => "due-no-day",
        /// There are too many pieces, or one is too long.
        Pieces => { |lang| t!(lang, "due-pieces-too-much", most = MOST, longest = LONGEST) },
    }
}

/// The form as it was tried.
pub(super) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// What is owed, checked.
pub(super) struct Owed {
    pub(super) title: String,
    pub(super) whom: String,
    pub(super) day: String,
    pub(super) pieces: Vec<String>,
}

impl Draft {
    /// An empty form.
    pub(super) fn new() -> Draft {
        Draft { key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What stands.
    pub(super) fn of(due: &Due, pieces: &[Piece]) -> Draft {
        let names: Vec<_> = pieces.iter().map(|piece| piece.name.as_str()).collect();
        Draft {
            title: due.title.clone(),
            whom: due.whom.clone(),
            day: due.day.clone(),
            pieces: names.join("\n"),
            revision: due.revision.to_string(),
            key: String::new(),
        }
    }

    /// What is asked, or all that is wrong with it.
    pub(super) fn check(&self) -> Result<Owed, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let title = keep(&mut wrong, Field::Title, text::line(&self.title, LONGEST).map_err(Problem::Text));
        let whom = keep(&mut wrong, Field::Whom, text::optional_line(&self.whom, LONGEST).map_err(Problem::Text));
        let noon = dates::from_fields(self.day.trim(), "12:00").ok_or(Problem::NoDay);
        let day = keep(&mut wrong, Field::Day, noon.map(dates::for_date_field));
        let pieces = keep(&mut wrong, Field::Pieces, pieces(&self.pieces));
        let whole = || Some(Owed { title: title?, whom: whom?, day: day?, pieces: pieces? });
        whole().ok_or(wrong)
    }
}

/// The names of pieces, each once, without the dash that people type before them.
fn pieces(typed: &str) -> Result<Vec<String>, Problem> {
    let mut names: Vec<String> = Vec::new();
    for line in typed.lines().map(|line| line.trim().trim_start_matches(['-', '•', '*']).trim()) {
        if !line.is_empty() && !names.iter().any(|name| name == line) {
            names.push(text::line(line, LONGEST).map_err(|_| Problem::Pieces)?);
        }
    }
    if names.len() > MOST { Err(Problem::Pieces) } else { Ok(names) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(title: &str, day: &str, pieces: &str) -> Draft {
        Draft { title: title.into(), day: day.into(), pieces: pieces.into(), ..Draft::new() }
    }

    #[test]
    fn pieces_are_lines_each_once_without_their_dashes() {
        let owed = draft("Rapport d’étape", "2027-06-30", "- Budget signé\n\nBudget signé\n• Photos").check();
        let owed = owed.unwrap_or_else(|wrong| panic!("{wrong:?}"));
        assert_eq!(owed.pieces, ["Budget signé", "Photos"]);
        let many: String = (0..31).map(|number| format!("Pièce {number}\n")).collect();
        let wrong = draft("", "30 juin", &many).check().err().expect("all of it is wrong");
        let fields: Vec<_> = wrong.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, [Field::Title, Field::Day, Field::Pieces]);
    }
}
