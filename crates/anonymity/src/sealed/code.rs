//! What a person opens their box with, as it was typed and as it counts: case, accents and spaces change nothing.

use thiserror::Error;

use super::words;

/// How many small questions stand for four words.
pub const QUESTIONS: usize = 5;

/// What the answer to each of them is, in their order: the first letter of the first name of the person who mostly raised you,
/// the day of the month you were born, the first letter of the town you were born in, how many brothers and sisters were born
/// before you, living or not, the first letter of your first school. They are things that do not change.
const KINDS: [Kind; QUESTIONS] = [Kind::Letter, Kind::From(1, 31), Kind::Letter, Kind::From(0, 30), Kind::Letter];

/// How many words stand for them.
const WORDS: usize = 4;

#[derive(Clone, Copy)]
enum Kind {
    Letter,
    From(u32, u32),
}

/// What opens a box. It is in the hands or the head of one person: it is never written, shown or logged.
pub struct Code(pub(super) Means);

pub(super) enum Means {
    Words(Vec<String>),
    /// One of them may be missing.
    Answers([Option<String>; QUESTIONS]),
}

/// Why what was typed cannot open anything. None says anything of the boxes there are.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Slip {
    /// So many words were typed, and not four.
    #[error("{0} words, not four")]
    HowMany(usize),
    /// This word, from 1, is none of the list.
    #[error("word {0} is not of the list")]
    NoSuchWord(usize),
    /// The answer to this question, from 1, is not a letter or a number that can be.
    #[error("the answer to question {0} cannot be")]
    CannotBe(usize),
    /// More than one question was left out.
    #[error("more than one answer is missing")]
    Missing,
}

impl Code {
    /// Four words of the list, in their order.
    ///
    /// # Errors
    /// When they are not four, or when one is none of the list.
    pub fn of_words(typed: &str) -> Result<Code, Slip> {
        let typed: Vec<&str> = typed.split(|each: char| !is_of_a_word(each)).filter(|word| !word.is_empty()).collect();
        if typed.len() != WORDS {
            return Err(Slip::HowMany(typed.len()));
        }
        let meant = typed.iter().enumerate();
        let words: Result<_, _> =
            meant.map(|(place, word)| words::meant(word).ok_or(Slip::NoSuchWord(place + 1))).collect();
        Ok(Code(Means::Words(words?)))
    }

    /// The answers to the five questions, of which one may be left out. A letter may be typed as the word that it begins.
    ///
    /// # Errors
    /// When more than one is missing, or when one is not of its kind.
    pub fn of_answers(typed: [&str; QUESTIONS]) -> Result<Code, Slip> {
        let mut answers = [const { None }; QUESTIONS];
        for (place, ((answer, typed), kind)) in answers.iter_mut().zip(typed).zip(KINDS).enumerate() {
            if !typed.trim().is_empty() {
                *answer = Some(kind.read(typed).ok_or(Slip::CannotBe(place + 1))?);
            }
        }
        let missing = answers.iter().filter(|answer| answer.is_none()).count();
        if missing > 1 { Err(Slip::Missing) } else { Ok(Code(Means::Answers(answers))) }
    }

    /// Whether nothing is left out: only such a code seals a box.
    pub fn is_whole(&self) -> bool {
        match &self.0 {
            Means::Words(_) => true,
            Means::Answers(answers) => answers.iter().all(Option::is_some),
        }
    }
}

/// Accents may stand by themselves, after their letter.
fn is_of_a_word(each: char) -> bool {
    each.is_alphabetic() || ('\u{300}'..='\u{36F}').contains(&each)
}

impl Kind {
    fn read(self, typed: &str) -> Option<String> {
        let letters = writing::letters(typed);
        match self {
            Kind::Letter => letters.chars().next().filter(|first| first.is_alphabetic()).map(String::from),
            Kind::From(least, most) => {
                let number = letters.parse::<u32>().ok().filter(|number| (least..=most).contains(number));
                number.map(|number| number.to_string())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Result<Vec<String>, Slip> {
        Code::of_words(typed).map(|code| match code.0 {
            Means::Words(words) => words,
            Means::Answers(_) => unreachable!("words were typed"),
        })
    }

    fn answers(typed: [&str; QUESTIONS]) -> Result<Vec<String>, Slip> {
        Code::of_answers(typed).map(|code| match code.0 {
            Means::Answers(answers) => answers.into_iter().map(Option::unwrap_or_default).collect(),
            Means::Words(_) => unreachable!("answers were typed"),
        })
    }

    #[test]
    fn four_words_are_the_same_however_they_are_typed() {
        let four = words("abaisser écureuil zoologie étude").expect("they are of the list");
        for typed in [
            "  ABAISSER, ecureuil;\nZoologie  ÉTUDE ",
            "abais-ecur-zool-etud",
            "abaisser e\u{301}cureuil zoologie etudes",
        ] {
            assert_eq!(words(typed).as_ref(), Ok(&four), "{typed}");
        }
        assert_ne!(words("écureuil abaisser zoologie étude").as_ref(), Ok(&four), "their order counts");
    }

    #[test]
    fn what_is_no_word_of_the_list_is_told_by_its_place() {
        assert_eq!(words(""), Err(Slip::HowMany(0)));
        assert_eq!(words("abaisser écureuil zoologie"), Err(Slip::HowMany(3)));
        assert_eq!(words("abaisser écureuil wagonnet-brun étude"), Err(Slip::HowMany(5)));
        assert_eq!(words("abaisser écureuil xylophone étude"), Err(Slip::NoSuchWord(3)));
        assert_eq!(words("abaisser écu zoologie étude"), Err(Slip::NoSuchWord(2)), "three letters are not enough");
    }

    #[test]
    fn five_answers_are_the_same_however_they_are_typed() {
        let five = answers(["E", "7", "M", "0", "S"]).expect("they can be");
        for typed in [["é", " 07", "Montréal", "00", "s."], ["Élise", "7", "m", "0", "« Saint-Noël »"]] {
            assert_eq!(answers(typed).as_ref(), Ok(&five), "{typed:?}");
        }
        assert_eq!(answers(["Œdipe", "7", "M", "0", "S"]), answers(["o", "7", "M", "0", "S"]));
    }

    #[test]
    fn one_answer_may_be_missing_and_what_cannot_be_is_told_by_its_place() {
        let code = Code::of_answers(["E", "", "M", "0", "S"]).expect("one may be missing");
        assert!(!code.is_whole());
        assert_eq!(answers(["E", " ", "M", "", "S"]), Err(Slip::Missing));
        for (typed, place) in [
            (["7", "7", "M", "0", "S"], 1),
            (["E", "32", "M", "0", "S"], 2),
            (["E", "0", "M", "0", "S"], 2),
            (["E", "7", "?", "0", "S"], 3),
            (["E", "7", "M", "99999999999", "S"], 4),
            (["E", "7", "M", "-1x", "S"], 4),
        ] {
            assert_eq!(answers(typed), Err(Slip::CannotBe(place)), "{typed:?}");
        }
    }
}
