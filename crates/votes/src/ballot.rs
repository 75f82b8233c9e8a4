//! A ballot, as a form says it. It names nobody.

use ballots::{Position, Ranking, STEPS};
use forms::{Posted, refusals};
use platform::text::{self, TextProblem};
use serde::{Deserialize, Serialize};

use crate::model::{Choice, Counting, Kind, Vote};

/// The field of what is chosen, that of words, and the button of who abstains.
pub(crate) const CHOICE: &str = "choix";
pub(crate) const WORDS: &str = "mots";
pub(crate) const ABSTAINS: &str = "abstention";
/// The most characters of an answer or of a reason.
pub(crate) const LONGEST_WORDS: usize = 1_000;

/// The field of an option that is given dots or a place.
pub(crate) fn field(choice: &Choice) -> String {
    format!("option-{}", choice.id)
}

refusals! {
    /// What is wrong with a ballot.
    Problem {
        /// Nothing was chosen.
        Nothing => "ballot-nothing",
        /// It is none of the options of this vote.
        NoOption => "ballot-no-option",
        /// There are more dots than one has.
        TooMany(budget: i64) => "ballot-too-many" (budget = *budget),
        /// It is no number of dots, or more than one option takes.
        NoDots(most: i64) => "ballot-no-dots" (most = *most),
        /// Two options have one place, where rounds are counted.
        Level => "ballot-level",
        /// An objection needs its reason.
        NoReason => "ballot-no-reason",
        /// Words do not fit.
        Text(problem: TextProblem) => problem,
    }
}

/// What is wrong with each field, by its name.
pub(crate) type Wrong = Vec<(String, Problem)>;

/// What somebody cast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cast {
    /// They abstain.
    Abstains,
    /// So much to each option, in their order.
    Gives(Vec<usize>),
    /// An order.
    Orders(Ranking),
    /// A step, from 0 on.
    Stands(usize),
    /// Words.
    Says(String),
    /// A position on a proposal.
    Takes(Position, String),
}

/// The word by which a form sends a position.
pub(crate) const POSITIONS: [(&str, Position); 4] = [
    ("aucune", Position::NoObjection),
    ("inquietude", Position::Worry),
    ("objection", Position::Objection),
    ("groupe", Position::LetsDecide),
];

/// What a form says, or all that is wrong with it.
pub(crate) fn read(vote: &Vote, options: &[Choice], posted: &Posted) -> Result<Cast, Wrong> {
    if !posted.value(ABSTAINS).is_empty() && vote.kind != Kind::Consent {
        return Ok(Cast::Abstains);
    }
    match vote.kind {
        Kind::One => one(options, posted),
        Kind::Several => several(options, posted),
        Kind::Dots => dots(vote, options, posted),
        Kind::Ranked => ranked(vote, options, posted),
        Kind::Gradients => step(posted),
        Kind::Consent => position(posted),
        Kind::Words => text::paragraphs(posted.value(WORDS), LONGEST_WORDS)
            .map(Cast::Says)
            .map_err(|problem| at(WORDS, worded(problem))),
    }
}

fn at(field: &str, problem: Problem) -> Wrong {
    vec![(field.to_owned(), problem)]
}

fn worded(problem: TextProblem) -> Problem {
    if problem == TextProblem::Empty { Problem::Nothing } else { Problem::Text(problem) }
}

fn one(options: &[Choice], posted: &Posted) -> Result<Cast, Wrong> {
    let chosen = posted.value(CHOICE).trim();
    if chosen.is_empty() {
        return Err(at(CHOICE, Problem::Nothing));
    }
    let gives: Vec<usize> = options.iter().map(|each| usize::from(each.id.to_string() == chosen)).collect();
    if gives.contains(&1) { Ok(Cast::Gives(gives)) } else { Err(at(CHOICE, Problem::NoOption)) }
}

fn several(options: &[Choice], posted: &Posted) -> Result<Cast, Wrong> {
    let is_ticked = |each: &Choice| posted.all(CHOICE).any(|value| value == each.id.to_string());
    let gives: Vec<usize> = options.iter().map(|each| usize::from(is_ticked(each))).collect();
    let unknown = posted.all(CHOICE).any(|value| !options.iter().any(|each| each.id.to_string() == value));
    match gives.contains(&1) {
        _ if unknown => Err(at(CHOICE, Problem::NoOption)),
        true => Ok(Cast::Gives(gives)),
        false => Err(at(CHOICE, Problem::Nothing)),
    }
}

fn dots(vote: &Vote, options: &[Choice], posted: &Posted) -> Result<Cast, Wrong> {
    let most = usize::try_from(vote.most).unwrap_or_default();
    let (mut gives, mut wrong) = (Vec::new(), Wrong::new());
    for each in options {
        match number(posted.value(&field(each))) {
            Some(given) if given <= most => gives.push(given),
            _ => wrong.push((field(each), Problem::NoDots(vote.most))),
        }
    }
    let first = || options.first().map(field).unwrap_or_default();
    match gives.iter().sum::<usize>() {
        _ if !wrong.is_empty() => Err(wrong),
        0 => Err(at(&first(), Problem::Nothing)),
        sum if i64::try_from(sum).is_ok_and(|sum| sum <= vote.budget) => Ok(Cast::Gives(gives)),
        _ => Err(at(&first(), Problem::TooMany(vote.budget))),
    }
}

fn ranked(vote: &Vote, options: &[Choice], posted: &Posted) -> Result<Cast, Wrong> {
    let (mut places, mut wrong) = (Vec::new(), Wrong::new());
    for each in options {
        match number(posted.value(&field(each))) {
            Some(place) if place <= options.len() => places.push(Some(place).filter(|place| *place > 0)),
            _ => wrong.push((field(each), Problem::NoOption)),
        }
    }
    let (ranking, first) = (Ranking::new(places), options.first().map(field).unwrap_or_default());
    match () {
        () if !wrong.is_empty() => Err(wrong),
        () if ranking.is_blank() => Err(at(&first, Problem::Nothing)),
        () if vote.counting == Counting::RunOff && ranking.has_ties() => Err(at(&first, Problem::Level)),
        () => Ok(Cast::Orders(ranking)),
    }
}

/// A small number; nothing typed is 0.
fn number(typed: &str) -> Option<usize> {
    match typed.trim() {
        "" => Some(0),
        typed if typed.len() <= 3 && typed.bytes().all(|each| each.is_ascii_digit()) => typed.parse().ok(),
        _ => None,
    }
}

fn step(posted: &Posted) -> Result<Cast, Wrong> {
    match posted.value(CHOICE).trim() {
        "" => Err(at(CHOICE, Problem::Nothing)),
        typed => match number(typed) {
            Some(step) if (1..=STEPS).contains(&step) => Ok(Cast::Stands(step - 1)),
            _ => Err(at(CHOICE, Problem::NoOption)),
        },
    }
}

fn position(posted: &Posted) -> Result<Cast, Wrong> {
    let chosen = posted.value(CHOICE).trim();
    if chosen.is_empty() {
        return Err(at(CHOICE, Problem::Nothing));
    }
    let known = POSITIONS.iter().find(|(word, _)| *word == chosen).map(|(_, position)| *position);
    let position = known.ok_or_else(|| at(CHOICE, Problem::NoOption))?;
    let words = text::optional_paragraphs(posted.value(WORDS), LONGEST_WORDS);
    let words = words.map_err(|problem| at(WORDS, Problem::Text(problem)))?;
    match position {
        Position::Objection if words.trim().is_empty() => Err(at(WORDS, Problem::NoReason)),
        _ => Ok(Cast::Takes(position, words)),
    }
}
