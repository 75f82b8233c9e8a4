//! An answer to a pulse: three notes from 1 to 5, one word, one sentence. Each is optional; one of them at least is given.

use platform::text::{self, TextProblem};
use ui::Lang;

use super::groups::NOTES;

/// The most characters of the word.
pub(crate) const LONGEST_WORD: usize = 40;
/// The most characters of the sentence.
pub(crate) const LONGEST_SENTENCE: usize = 280;

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// Whether the meeting was useful.
    Useful,
    /// Whether it was pleasant.
    Pleasant,
    /// Whether one could speak safely there.
    Safe,
}

impl Question {
    /// Each question, in the order in which they are asked.
    pub(crate) const ALL: [Question; 3] = [Question::Useful, Question::Pleasant, Question::Safe];

    /// The name of its field.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Question::Useful => "utile",
            Question::Pleasant => "agreable",
            Question::Safe => "confiance",
        }
    }

    /// The question.
    pub(crate) fn asked(self, lang: Lang) -> String {
        match self {
            Question::Useful => t!(lang, "pulse-useful"),
            Question::Pleasant => t!(lang, "pulse-pleasant"),
            Question::Safe => t!(lang, "pulse-safe"),
        }
    }

    /// What 1 and 5 mean.
    pub(crate) fn ends(self, lang: Lang) -> [String; 2] {
        match self {
            Question::Useful => [t!(lang, "pulse-useful-low"), t!(lang, "pulse-useful-high")],
            Question::Pleasant => [t!(lang, "pulse-pleasant-low"), t!(lang, "pulse-pleasant-high")],
            Question::Safe => [t!(lang, "pulse-safe-low"), t!(lang, "pulse-safe-high")],
        }
    }
}

/// What somebody answered. It says nothing of who, from where or when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    /// A note for each question, 1 to 5.
    pub(super) notes: [Option<u8>; 3],
    pub(super) word: Option<String>,
    pub(super) sentence: Option<String>,
}

/// What was typed in the form, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    pub(crate) notes: [String; 3],
    pub(crate) word: String,
    pub(crate) sentence: String,
}

/// What is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// Nothing at all was answered.
    pub(crate) nothing: bool,
    /// This is no note.
    pub(crate) notes: [bool; 3],
    pub(crate) word: Option<TextProblem>,
    pub(crate) sentence: Option<TextProblem>,
}

impl Typed {
    /// Reads the fields of a form by their names.
    pub(crate) fn of(value: impl Fn(&str) -> String) -> Typed {
        Typed { notes: Question::ALL.map(|each| value(each.field())), word: value("mot"), sentence: value("phrase") }
    }

    /// The answer, or all that is wrong with it.
    pub(crate) fn check(&self) -> Result<Answer, Wrong> {
        let notes = self.notes.each_ref().map(|typed| note(typed));
        let (word, sentence) = (said(&self.word, LONGEST_WORD), said(&on_one_line(&self.sentence), LONGEST_SENTENCE));
        let answer = Answer {
            notes: notes.map(|note| note.ok().flatten()),
            word: word.clone().ok().flatten().and_then(|word| plain(&word)),
            sentence: sentence.clone().ok().flatten(),
        };
        let wrong = Wrong {
            nothing: false,
            notes: notes.map(|note| note.is_err()),
            word: word.err(),
            sentence: sentence.err(),
        };
        match (wrong == Wrong::default(), answer == Answer::default()) {
            (true, false) => Ok(answer),
            (true, true) => Err(Wrong { nothing: true, ..wrong }),
            (false, _) => Err(wrong),
        }
    }
}

/// The note, none when the person passed; `()` for what is no note.
fn note(typed: &str) -> Result<Option<u8>, ()> {
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().ok().filter(|note| (1..=NOTES).contains(&usize::from(*note))).map(Some).ok_or(()),
    }
}

fn said(typed: &str, most: usize) -> Result<Option<String>, TextProblem> {
    match text::line(typed, most) {
        Ok(line) => Ok(Some(line)),
        Err(TextProblem::Empty) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// A sentence typed on several lines is one sentence.
fn on_one_line(typed: &str) -> String {
    typed.replace("\r\n", " ").replace(['\r', '\n', '\t'], " ")
}

/// The word alone: a way of writing (capitals, a full stop) tells of who wrote it.
fn plain(word: &str) -> Option<String> {
    let bare = word.trim_matches(|each: char| each.is_whitespace() || ".,;:!?…«»\"“”'’()-".contains(each));
    Some(bare.to_lowercase()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(useful: &str, word: &str, sentence: &str) -> Typed {
        let notes = [useful, "", ""].map(str::to_owned);
        Typed { notes, word: word.to_owned(), sentence: sentence.to_owned() }
    }

    #[test]
    fn each_part_may_be_left_out_but_not_all() {
        assert_eq!(typed("4", "", "").check().map(|answer| answer.notes), Ok([Some(4), None, None]));
        assert_eq!(typed("", " Lumière! ", "").check().map(|answer| answer.word), Ok(Some("lumière".into())));
        assert_eq!(typed("", "", "Merci.").check().map(|answer| answer.sentence), Ok(Some("Merci.".into())));
        assert_eq!(
            typed("", "", "Deux\r\nlignes").check().map(|answer| answer.sentence),
            Ok(Some("Deux lignes".into()))
        );
        for nothing in ["", "   ", "\u{200B}"] {
            assert_eq!(typed("", nothing, nothing).check().map_err(|wrong| wrong.nothing), Err(true));
        }
        assert_eq!(typed("", "...", "").check().map_err(|wrong| wrong.nothing), Err(true));
    }

    #[test]
    fn what_is_no_note_and_what_hides_are_said_each_in_its_place() {
        for no_note in ["0", "6", "-1", "5.0", "cinq", "٣", "99999999999"] {
            let wrong = typed(no_note, "", "").check().expect_err(no_note);
            assert_eq!((wrong.notes, wrong.nothing), ([true, false, false], false), "{no_note}");
        }
        let wrong = typed("3", "a\0", &"é".repeat(LONGEST_SENTENCE + 1)).check().expect_err("both are wrong");
        assert_eq!(wrong.word, Some(TextProblem::Hidden));
        assert_eq!(wrong.sentence, Some(TextProblem::TooLong { most: LONGEST_SENTENCE }));
        assert!(typed("", "🙂", "هذا جيد 👩‍👧").check().is_ok(), "what is only unusual is accepted");
    }
}
