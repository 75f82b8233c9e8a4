//! What people type into the forms of a budget, kept as they typed it, and what is wrong with it.

pub(crate) mod closing;
pub(crate) mod expense;
pub(crate) mod gift;
pub(crate) mod line;
pub(crate) mod moved;
pub(crate) mod rate;
pub(crate) mod source;
pub(crate) mod thresholds;

use forms::refusals;
use platform::text::TextProblem;
use ui::dates;

use crate::line::Line;
use crate::money::NotMoney;

/// The most characters of a name: a supplier, an organisation, a source.
pub(crate) const LONGEST_NAME: usize = 120;
/// The most characters of a sentence.
pub(crate) const LONGEST_WORDS: usize = 500;

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
        /// It is no amount.
        Money(problem: NotMoney) => problem,
        /// It is nothing.
        Nothing => "budget-nothing",
        /// It is none of the lines.
        NoLine => "budget-no-line",
        /// It is the same line.
        SameLine => "budget-same-line",
        /// It is none of the choices.
        NoChoice => "budget-no-choice",
        /// It is no day.
        NoDay => "budget-no-day",
        /// It has not come yet.
        NotYet => "budget-not-yet",
        /// It is very far.
        TooFar => "budget-too-far",
        /// A period begins before it ends.
        Backwards => "budget-backwards",
        /// It is none of the meetings.
        NoMeeting => "budget-no-meeting",
        /// It is nobody here.
        NoPerson => "budget-no-person",
        /// There are more taxes than money.
        Taxes => "budget-taxes-too-much",
        /// It is no number of hours.
        NoHours => "budget-no-hours",
        /// It is no percentage.
        NoPercent => "budget-no-percent",
        /// It is neither a picture nor a PDF.
        NotAReceipt => "budget-not-a-receipt",
        /// The file was not taken.
        File(name: String, problem: files::FileProblem) => { |lang| {
            t!(lang, "budget-not-taken", name = name.as_str(), problem = problem.sentence(lang))
        } },
    }
}

/// A form as it was tried: its fields, and what is wrong with them.
pub(crate) type Tried<D, F> = forms::Tried<D, Vec<(F, Problem)>>;

/// The day that was typed, from the year 2000 to five years from today.
pub(crate) fn day(typed: &str, today: &str) -> Result<String, Problem> {
    let noon = dates::from_fields(typed.trim(), "12:00").ok_or(Problem::NoDay)?;
    let day = dates::for_date_field(noon);
    let year = |day: &str| day.split('-').next().and_then(|year| year.parse::<i32>().ok()).unwrap_or_default();
    if (2000..=year(today) + 5).contains(&year(&day)) { Ok(day) } else { Err(Problem::TooFar) }
}

/// The same, when it has come.
pub(crate) fn past_day(typed: &str, today: &str) -> Result<String, Problem> {
    day(typed, today).and_then(|day| if day.as_str() <= today { Ok(day) } else { Err(Problem::NotYet) })
}

/// The word of a line that is there.
pub(crate) fn line(typed: &str, lines: &[Line], fits: impl Fn(&Line) -> bool) -> Result<String, Problem> {
    let found = lines.iter().find(|line| line.word == typed && fits(line));
    found.map(|line| line.word.clone()).ok_or(Problem::NoLine)
}

/// An amount over zero.
pub(crate) fn some_money(lang: ui::Lang, typed: &str) -> Result<i64, Problem> {
    match crate::money::read(lang, typed).map_err(Problem::Money)? {
        0 => Err(Problem::Nothing),
        cents => Ok(cents),
    }
}

/// The number of a meeting of these; nothing where none was chosen.
pub(crate) fn meeting(typed: &str, meetings: &[i64]) -> Result<Option<i64>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    let chosen = typed.parse().ok().filter(|id| meetings.contains(id));
    chosen.map(Some).ok_or(Problem::NoMeeting)
}
