//! What a teller typed of who reads their story, over the text as it will be read; kept as they typed it.

use communities::program::{Program, SeasonStart};
use forms::{fields, keep, refusals};
use platform::DAY;
use platform::text::{self, TextProblem};
use ui::dates;

use crate::level::Level;
use crate::story::Story;

/// The most characters of a text that may be quoted, and of the words that stand for its teller.
pub(crate) const LONGEST: usize = 6_000;
pub(crate) const LONGEST_SIGNED: usize = 120;
/// The most years that something is allowed for.
pub(crate) const MOST_YEARS: i64 = 5;
const YEAR: i64 = 366 * DAY;

fields! {
    /// Who reads it.
    Level level = "niveau",
    /// Until which day.
    End end = "fin" => "share-end",
    /// Whether the group reads the name.
    Name name = "nom" => "share-name",
    /// The exact text that may be quoted.
    Text text = "texte" => "share-text",
    /// The words that stand for the teller.
    Signed signed = "signature" => "share-signed",
    /// That it was read again.
    Reread reread: bool = "relu" => "share-reread",
    /// The revision that was seen.
    Revision revision = "revision",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// It is no day.
        NoDay => "share-no-day",
        /// The day is over.
        Past => "share-past",
        /// It is too far away.
        TooFar => "share-too-far" (most = MOST_YEARS),
        /// It was not read again.
        NotReread => "share-not-reread",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// What a teller allows.
#[derive(Clone, Debug)]
pub(crate) struct Allowed {
    pub(crate) level: Level,
    pub(crate) ends_at: i64,
    pub(crate) shows_name: bool,
    pub(crate) approved: Option<String>,
    pub(crate) signed: String,
}

impl Draft {
    /// The form as it is offered: without a name, until this day.
    pub(crate) fn offered(story: &Story, level: Level, end: String) -> Draft {
        Draft {
            level: level.code().to_owned(),
            end,
            name: String::new(),
            text: story.approved.clone().unwrap_or_else(|| story.words.as_one()),
            signed: story.signed.clone(),
            reread: false,
            revision: story.revision.to_string(),
        }
    }

    /// What is allowed at this level, or what is wrong.
    pub(crate) fn check(&self, level: Level, now: i64) -> Result<Allowed, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let ends_at = keep(&mut wrong, Field::End, self.ends_at(now));
        let is_wide = Level::Federation.is_within(level);
        let (mut approved, mut signed) = (None, Some(String::new()));
        if level == Level::Quoted {
            let text = text::paragraphs(&self.text, LONGEST).map(|text| text.trim().to_owned());
            approved = keep(&mut wrong, Field::Text, text.map_err(Problem::Text));
            signed = keep(&mut wrong, Field::Signed, signature(&self.signed).map_err(Problem::Text));
        }
        if is_wide && !self.reread {
            wrong.push((Field::Reread, Problem::NotReread));
        }
        let shows_name = level == Level::Group && self.shows_name();
        match (ends_at, signed) {
            (Some(ends_at), Some(signed)) if wrong.is_empty() => {
                Ok(Allowed { level, ends_at, shows_name, approved, signed })
            }
            _ => Err(wrong),
        }
    }

    /// The last minute of the day.
    fn ends_at(&self, now: i64) -> Result<i64, Problem> {
        match dates::from_fields(&self.end, "23:59").ok_or(Problem::NoDay)? {
            at if at <= now => Err(Problem::Past),
            at if at > now + MOST_YEARS * YEAR => Err(Problem::TooFar),
            at => Ok(at),
        }
    }

    /// Whether somebody chose to show their name.
    pub(crate) fn shows_name(&self) -> bool {
        !self.name.is_empty()
    }
}

fn signature(typed: &str) -> Result<String, TextProblem> {
    text::optional_line(typed, LONGEST_SIGNED)
}

/// The day that is offered, as a field has it: the first of the month, twelve months after the last one of the season; or in a year,
/// where that is over.
pub(crate) fn usual_end(program: &Program, starts_on: &str, now: i64) -> String {
    let months = |start| program.schedule(start).into_iter().filter_map(|meeting| meeting.month).max();
    let last = SeasonStart::parse(starts_on).ok().and_then(months);
    let after = last.map(|last| match last.month {
        12 => format!("{:04}-01-01", last.year + 2),
        month => format!("{:04}-{:02}-01", last.year + 1, month + 1),
    });
    let is_to_come = |day: &String| dates::from_fields(day, "00:00").is_some_and(|at| at > now);
    after.filter(is_to_come).unwrap_or_else(|| dates::for_date_field(now + YEAR))
}
