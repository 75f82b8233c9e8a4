//! What somebody typed of a request, kept as they typed it, and what it says once it is checked.

use conversations::requests::Asking;
use conversations::{Body, BodyProblem};
use forms::{Key, fields, keep, refusals};
use platform::text::{self, TextProblem};
use ui::dates;

/// The most characters of a need.
pub(crate) const LONGEST_NEED: usize = 200;
/// Asked under one's own name.
pub(crate) const MYSELF: &str = "moi";

fields! {
    /// What is needed, in a line.
    Need need = "besoin" => "help-need",
    /// What one must know to help.
    Context context = "contexte" => "help-context",
    /// The day by which it is needed.
    Day day = "date" => "help-by",
    /// Under which name: one's own, or the number of a facilitator.
    Through through = "au-nom-de" => "help-through",
    /// The key of the sending.
    Sending sending = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text is empty, too long, or hides something.
        Text(problem: TextProblem) => problem,
        /// Both texts together are no message.
        Words(problem: BodyProblem) => problem,
        /// It is no day.
        NoDay => "help-no-day",
        /// That day is over.
        Past => "help-past",
        /// Nobody of this number facilitates here.
        Nobody => "help-nobody",
    }
}

/// What is wrong with the form.
pub(crate) type Wrong = Vec<(Field, Problem)>;
/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Wrong>;

impl Draft {
    /// An empty form.
    pub(crate) fn new() -> Draft {
        Draft { through: MYSELF.into(), sending: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What the form asks, and through whom; or everything that is wrong with it.
    pub(crate) fn check(&self, now: i64) -> Result<(Asking, Option<i64>), Wrong> {
        let mut wrong = Wrong::new();
        let need = keep(&mut wrong, Field::Need, text::line(&self.need, LONGEST_NEED).map_err(Problem::Text));
        let context = text::optional_paragraphs(&self.context, conversations::MOST_CHARACTERS).map_err(Problem::Text);
        let context = keep(&mut wrong, Field::Context, context);
        let needed_by = keep(&mut wrong, Field::Day, self.day(now));
        let through = keep(&mut wrong, Field::Through, self.through());
        let (Some(need), Some(context)) = (need, context) else { return Err(wrong) };
        let words = Body::parse(format!("{need}\n\n{context}").trim()).map_err(Problem::Words);
        let words = keep(&mut wrong, Field::Context, words);
        match (words, needed_by, through) {
            (Some(words), Some(needed_by), Some(through)) => {
                Ok((Asking { words, needed_by, key: Key::parse(&self.sending) }, through))
            }
            _ => Err(wrong),
        }
    }

    fn day(&self, now: i64) -> Result<Option<i64>, Problem> {
        let typed = self.day.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let day = dates::from_fields(typed, "00:00").ok_or(Problem::NoDay)?;
        if dates::days_until(day, now) < 0 { Err(Problem::Past) } else { Ok(Some(day)) }
    }

    fn through(&self) -> Result<Option<i64>, Problem> {
        match self.through.trim() {
            "" | MYSELF => Ok(None),
            number => number.parse().map(Some).map_err(|_| Problem::Nobody),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(need: &str, day: &str) -> Draft {
        Draft { need: need.into(), day: day.into(), ..Draft::new() }
    }

    fn now() -> i64 {
        dates::from_fields("2027-03-11", "14:00").expect("a day that exists")
    }

    #[test]
    fn a_need_and_what_one_must_know_are_one_message() {
        let draft = Draft { context: "Deux enfants.\r\nUn matin.".into(), ..typed(" Une poussette ", "2027-03-11") };
        let (asking, through) = draft.check(now()).expect("a request");
        assert_eq!(asking.words.as_str(), "Une poussette\n\nDeux enfants.\nUn matin.");
        assert_eq!((asking.needed_by, through), (dates::from_fields("2027-03-11", "00:00"), None));
    }

    #[test]
    fn every_mistake_is_told_beside_its_field() {
        let draft = Draft { through: "Awa".into(), ..typed("", "2027-03-10") };
        let wrong = draft.check(now()).expect_err("it must be refused");
        let fields: Vec<Field> = wrong.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, [Field::Need, Field::Day, Field::Through]);
        assert!(typed("Une poussette", "demain").check(now()).is_err());
    }
}
