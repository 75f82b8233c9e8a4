//! An answer to a pulse: three notes from 1 to 5, one word, one sentence. Each is optional; one of them at least is given.

use forms::{Posted, coded, keep, refusals};
use platform::text::{self, TextProblem};
use ui::Lang;

use super::groups::NOTES;

/// The names of the fields that hold words.
pub(crate) const WORD: &str = "mot";
pub(crate) const SENTENCE: &str = "phrase";
/// The most characters of the word.
pub(crate) const LONGEST_WORD: usize = 40;
/// The most characters of the sentence.
pub(crate) const LONGEST_SENTENCE: usize = 280;

coded! {
    /// What a note is about, by the name of its field.
    Question {
        /// Whether the meeting was useful.
        Useful = "utile" => "pulse-useful",
        /// Whether it was pleasant.
        Pleasant = "agreable" => "pulse-pleasant",
        /// Whether one could speak safely there.
        Safe = "confiance" => "pulse-safe",
    }
}

impl Question {
    /// What 1 and 5 mean.
    pub(crate) fn ends(self, lang: Lang) -> [String; 2] {
        match self {
            Question::Useful => [t!(lang, "pulse-useful-low"), t!(lang, "pulse-useful-high")],
            Question::Pleasant => [t!(lang, "pulse-pleasant-low"), t!(lang, "pulse-pleasant-high")],
            Question::Safe => [t!(lang, "pulse-safe-low"), t!(lang, "pulse-safe-high")],
        }
    }
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// This is no note.
        NoNote => "pulse-no-note",
        /// It is too long, or hides something.
        Text(problem: TextProblem) => problem,
    }
}

/// What is wrong with each field, by its name; nothing of it when nothing at all was answered.
pub(crate) type Wrong = Vec<(&'static str, Problem)>;

/// What somebody answered. It says nothing of who, from where or when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    /// A note for each question, 1 to 5.
    pub(super) notes: [Option<u8>; 3],
    pub(super) word: Option<String>,
    pub(super) sentence: Option<String>,
}

impl Answer {
    /// The answer of a form, or all that is wrong with it.
    pub(crate) fn read(posted: &Posted) -> Result<Answer, Wrong> {
        let mut wrong = Wrong::new();
        let notes = [Question::Useful, Question::Pleasant, Question::Safe];
        let notes = notes.map(|each| keep(&mut wrong, each.code(), note(posted.value(each.code()))).flatten());
        let word = keep(&mut wrong, WORD, said(posted.value(WORD), LONGEST_WORD)).flatten();
        let sentence = said(&on_one_line(posted.value(SENTENCE)), LONGEST_SENTENCE);
        let sentence = keep(&mut wrong, SENTENCE, sentence).flatten();
        let answer = Answer { notes, word: word.and_then(|word| plain(&word)), sentence };
        if wrong.is_empty() && answer != Answer::default() { Ok(answer) } else { Err(wrong) }
    }
}

/// The note, none when the person passed.
fn note(typed: &str) -> Result<Option<u8>, Problem> {
    match typed.trim() {
        "" => Ok(None),
        typed => {
            let note = typed.parse().ok().filter(|note| (1..=NOTES).contains(&usize::from(*note)));
            note.map(Some).ok_or(Problem::NoNote)
        }
    }
}

fn said(typed: &str, most: usize) -> Result<Option<String>, Problem> {
    match text::line(typed, most) {
        Ok(line) => Ok(Some(line)),
        Err(TextProblem::Empty) => Ok(None),
        Err(problem) => Err(Problem::Text(problem)),
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

    fn read(useful: &str, word: &str, sentence: &str) -> Result<Answer, Wrong> {
        Answer::read(&[("utile", useful), ("mot", word), ("phrase", sentence)].into_iter().collect())
    }

    #[test]
    fn each_part_may_be_left_out_but_not_all() {
        assert_eq!(read("4", "", "").map(|answer| answer.notes), Ok([Some(4), None, None]));
        assert_eq!(read("", " Lumière! ", "").map(|answer| answer.word), Ok(Some("lumière".into())));
        assert_eq!(read("", "", "Merci.").map(|answer| answer.sentence), Ok(Some("Merci.".into())));
        assert_eq!(read("", "", "Deux\r\nlignes").map(|answer| answer.sentence), Ok(Some("Deux lignes".into())));
        for nothing in ["", "   ", "\u{200B}"] {
            assert_eq!(read("", nothing, nothing), Err(Wrong::new()));
        }
        assert_eq!(read("", "...", ""), Err(Wrong::new()));
    }

    #[test]
    fn what_is_no_note_and_what_hides_are_said_each_in_its_place() {
        for no_note in ["0", "6", "-1", "5.0", "cinq", "٣", "99999999999"] {
            assert_eq!(read(no_note, "", ""), Err(vec![("utile", Problem::NoNote)]), "{no_note}");
        }
        let wrong = read("3", "a\0", &"é".repeat(LONGEST_SENTENCE + 1)).expect_err("both are wrong");
        let too_long = Problem::Text(TextProblem::TooLong { most: LONGEST_SENTENCE });
        assert_eq!(wrong, [("mot", Problem::Text(TextProblem::Hidden)), ("phrase", too_long)]);
        assert!(read("", "🙂", "هذا جيد 👩‍👧").is_ok(), "what is only unusual is accepted");
    }
}
