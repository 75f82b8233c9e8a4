//! An answer to a survey, question by question. Each may be left out; one of them at least is given.

use forms::{Posted, refusals};
use platform::text::{self, TextProblem};
use serde::{Deserialize, Serialize};

use crate::code::CODE;
use crate::condition;
use crate::item::{Item, Kind, MOST_NUMBER, Words};
use crate::model::{Mode, Survey};

/// The most characters of a line and of a text.
pub(crate) const LONGEST_LINE: usize = 160;
pub(crate) const LONGEST_TEXT: usize = 1_000;
/// The field by which the form says that the beginning was asked too.
pub(crate) const STEP: &str = "etape";
/// What it says then.
pub(crate) const THEN: &str = "debut";

refusals! {
    /// What is wrong with a field.
    Problem {
        /// It is none of the steps.
        NoStep => "answer-no-step",
        /// It is no whole number that makes sense.
        NoNumber => "answer-no-number" (most = MOST_NUMBER),
        /// Neither the words nor the answers were chosen.
        NoMeans => "code-no-means",
        /// They are not four words.
        NotFourWords => "code-not-four",
        /// The word at this place is none of the list.
        NoSuchWord(place: usize) => "code-no-such-word" (place = *place),
        /// It is no letter, or no number that can be.
        CannotBe => "code-cannot-be",
        /// An answer is missing, where none may be.
        Missing => "code-missing",
        /// More than one answer is missing.
        MoreMissing => "code-more-missing",
        /// It is too long, or hides something.
        Text(problem: TextProblem) => problem,
    }
}

/// What is wrong with each field, by its name; nothing of it when nothing at all was answered.
pub(crate) type Wrong = Vec<(String, Problem)>;

/// What somebody gave to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Given {
    /// Nothing.
    Nothing,
    /// A step, or a number.
    Step(i64),
    /// A step of today, and one of the beginning.
    Pair { then: i64, now: i64 },
    /// The places of the answers that were ticked.
    Ticks(Vec<usize>),
    /// Words.
    Words(String),
}

/// What somebody answered, in the order of the questions. It says nothing of who, from where or when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Answer(pub(crate) Vec<Given>);

impl Answer {
    /// The same as the form sends it.
    pub(crate) fn posted(&self) -> Posted {
        let of_question = |(place, given): (usize, &Given)| {
            let values = match given {
                Given::Nothing | Given::Pair { .. } => Vec::new(),
                Given::Step(step) => vec![step.to_string()],
                Given::Ticks(places) => places.iter().map(|place| (place + 1).to_string()).collect(),
                Given::Words(words) => vec![words.clone()],
            };
            values.into_iter().map(move |value| (field(place), value)).collect::<Vec<_>>()
        };
        let fields: Vec<_> = self.0.iter().enumerate().flat_map(of_question).collect();
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// The field of a question, by its place.
pub(crate) fn field(place: usize) -> String {
    format!("q-{}", place + 1)
}

/// The field of the same question of the beginning.
pub(crate) fn field_then(place: usize) -> String {
    format!("d-{}", place + 1)
}

/// What is read of a form.
pub(crate) enum Read {
    /// A whole answer.
    Whole(Answer),
    /// That of today, in a survey that looks back or shows paths: the beginning is asked next, or what ties it to the other answer.
    Today,
}

/// The answer of a form, or all that is wrong with it.
pub(crate) fn read(survey: &Survey, items: &[Item], posted: &Posted) -> Result<Read, Wrong> {
    let mut wrong = Wrong::new();
    let has_then = match survey.mode {
        Mode::Group => true,
        Mode::Back => posted.value(STEP) == THEN,
        Mode::Path => posted.value(STEP) == CODE,
    };
    let given = items.iter().enumerate().map(|(place, item)| match survey.asks_twice(item) {
        true => twice(place, item, posted, &mut wrong),
        false => once(&field(place), item, posted, &mut wrong),
    });
    let mut given: Vec<Given> = given.collect();
    leave_out_unasked(items, &mut given, &mut wrong);
    // Of today, a step alone is something: it becomes a pair with what is asked next.
    let is_something = |(place, given): (usize, &Given)| {
        *given != Given::Nothing || (!has_then && !posted.value(&field(place)).trim().is_empty())
    };
    let is_given = given.iter().enumerate().any(is_something);
    match (wrong.is_empty() && is_given, has_then) {
        (true, true) => Ok(Read::Whole(Answer(given))),
        (true, false) => Ok(Read::Today),
        (false, _) => Err(wrong),
    }
}

/// What is not asked is not there, whatever was sent: neither an answer nor a mistake.
fn leave_out_unasked(items: &[Item], given: &mut [Given], wrong: &mut Wrong) {
    for place in (0..items.len()).filter(|place| items[*place].condition.is_some()) {
        if !condition::is_asked(items, place, given) {
            given[place] = Given::Nothing;
            wrong.retain(|(name, _)| *name != field(place));
        }
    }
}

/// A pair counts where both of its steps are given.
fn twice(place: usize, item: &Item, posted: &Posted, wrong: &mut Wrong) -> Given {
    let now = once(&field(place), item, posted, wrong);
    let then = once(&field_then(place), item, posted, wrong);
    match (then, now) {
        (Given::Step(then), Given::Step(now)) => Given::Pair { then, now },
        _ => Given::Nothing,
    }
}

fn once(field: &str, item: &Item, posted: &Posted, wrong: &mut Wrong) -> Given {
    let given = match item.words.kind {
        Kind::Several => Ok(ticks(&item.words, posted, field)),
        Kind::Line => words(&on_one_line(posted.value(field)), LONGEST_LINE, text::optional_line),
        Kind::Text => words(posted.value(field), LONGEST_TEXT, text::optional_paragraphs),
        Kind::Number => number(posted.value(field)),
        Kind::Five => step(posted.value(field), 1, 5),
        Kind::Ten => step(posted.value(field), 0, 10),
        Kind::One => step(posted.value(field), 1, item.words.choices.fr.lines().count() as i64),
    };
    given.unwrap_or_else(|problem| {
        wrong.push((field.to_owned(), problem));
        Given::Nothing
    })
}

fn step(typed: &str, least: i64, most: i64) -> Result<Given, Problem> {
    match whole(typed) {
        Ok(None) => Ok(Given::Nothing),
        Ok(Some(step)) if (least..=most).contains(&step) => Ok(Given::Step(step)),
        _ => Err(Problem::NoStep),
    }
}

fn number(typed: &str) -> Result<Given, Problem> {
    match whole(typed) {
        Ok(None) => Ok(Given::Nothing),
        Ok(Some(number)) if (0..=MOST_NUMBER).contains(&number) => Ok(Given::Step(number)),
        _ => Err(Problem::NoNumber),
    }
}

/// A whole number in digits; nothing when nothing was typed.
fn whole(typed: &str) -> Result<Option<i64>, ()> {
    match typed.trim() {
        "" => Ok(None),
        typed if typed.len() <= 6 && typed.bytes().all(|each| each.is_ascii_digit()) => {
            typed.parse().map(Some).map_err(|_| ())
        }
        _ => Err(()),
    }
}

/// What is none of the answers is not there.
fn ticks(words: &Words, posted: &Posted, field: &str) -> Given {
    let offered = words.choices.fr.lines().count();
    let ticked = |place: &usize| posted.all(field).any(|each| each.parse::<usize>().ok() == Some(place + 1));
    let ticked: Vec<usize> = (0..offered).filter(ticked).collect();
    if ticked.is_empty() { Given::Nothing } else { Given::Ticks(ticked) }
}

fn words(
    typed: &str,
    most: usize,
    read: impl Fn(&str, usize) -> Result<String, TextProblem>,
) -> Result<Given, Problem> {
    let words = read(typed, most).map_err(Problem::Text)?;
    Ok(if words.trim().is_empty() { Given::Nothing } else { Given::Words(words) })
}

/// A line typed on several lines is one line.
fn on_one_line(typed: &str) -> String {
    typed.replace("\r\n", " ").replace(['\r', '\n', '\t'], " ")
}
