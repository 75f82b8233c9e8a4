//! What ties the two answers of a person, as a form asks for it: four words, or five small questions. What is typed there is
//! never written, shown to anybody else or logged.

use anonymity::sealed::{Code, QUESTIONS, Slip, four_words};
use forms::Posted;
use platform::secret;

use crate::answer::{Problem, Wrong};

/// What the step of a form says at which it is asked.
pub(crate) const CODE: &str = "lien";
/// The field that says which of both a person has, and what it says then.
pub(crate) const MEANS: &str = "moyen";
pub(crate) const BY_WORDS: &str = "mots";
pub(crate) const BY_ANSWERS: &str = "reponses";
/// The field of the words.
pub(crate) const WORDS: &str = "quatre-mots";

/// The field of a small question, by its place.
pub(crate) fn field(place: usize) -> String {
    format!("c-{}", place + 1)
}

/// Four words for whoever answers first: those that the form holds already, or new ones.
pub(crate) fn words_of(posted: &Posted) -> String {
    match posted.given(WORDS) {
        Some(words) if Code::of_words(words).is_ok() => words.to_owned(),
        _ => four_words(secret::bytes()).join(" "),
    }
}

/// What was typed, or what is wrong with it. Whoever answers first leaves nothing out.
pub(crate) fn read(posted: &Posted, is_first: bool) -> Result<Code, Wrong> {
    let code = match posted.value(MEANS) {
        BY_WORDS => Code::of_words(posted.value(WORDS)).map_err(|slip| mistaken(posted, &slip))?,
        BY_ANSWERS => {
            let fields: [String; QUESTIONS] = std::array::from_fn(field);
            let typed = fields.each_ref().map(|field| posted.value(field));
            Code::of_answers(typed).map_err(|slip| mistaken(posted, &slip))?
        }
        _ => return Err(vec![(MEANS.to_owned(), Problem::NoMeans)]),
    };
    if is_first && !code.is_whole() { Err(missing(posted, Problem::Missing)) } else { Ok(code) }
}

fn mistaken(posted: &Posted, slip: &Slip) -> Wrong {
    let words = |problem| vec![(WORDS.to_owned(), problem)];
    match slip {
        Slip::HowMany(_) => words(Problem::NotFourWords),
        Slip::NoSuchWord(place) => words(Problem::NoSuchWord(*place)),
        Slip::CannotBe(place) => vec![(field(place - 1), Problem::CannotBe)],
        Slip::Missing => missing(posted, Problem::MoreMissing),
    }
}

/// Said at the first field that is empty.
fn missing(posted: &Posted, problem: Problem) -> Wrong {
    let empty = (0..QUESTIONS).map(field).find(|field| posted.value(field).trim().is_empty());
    vec![(empty.unwrap_or_else(|| field(0)), problem)]
}
