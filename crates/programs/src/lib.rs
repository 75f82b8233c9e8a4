//! Programs, and the roles that they name. A program is the file that describes a season, so that a good one can be shared, kept and started again elsewhere.
//!
//! [`Program::parse`] reads such a file and takes it whole or refuses it whole: every mistake is gathered, with its
//! line, what was found and what was expected, in French or in English. Nothing here touches the database.
//!
//! Each key of the format is declared once, in [`season`], [`agenda`], [`community`], [`logic_model`], [`indicator`], [`survey`], [`application`] or [`plan`]:
//! the declaration gives the Rust type, the check, the nearest-key suggestion and the table of `docs/programs.md`.

ui::texts!($);

#[macro_use]
mod declare;
mod agenda;
mod application;
mod community;
mod condition;
mod error;
mod expected;
mod indicator;
mod logic_model;
mod names;
mod nearest;
mod own;
mod plan;
mod reader;
mod reference;
mod report;
mod role;
mod rule;
mod schedule;
mod season;
mod survey;
mod syntax;
mod wording;

use toml::de::DeTable;

pub use agenda::{AgendaPlan, BlockKind, BlockPlan, FormatCard, StepPlan};
pub use application::ApplicationQuestion;
pub use community::{AdvisoryCommittee, BudgetKind, BudgetLine, Charter, Funder, People, Principle, RoomPlan};
pub use condition::ConditionPlan;
pub use error::{Problem, ProgramError};
pub use expected::{Expected, Found};
pub use indicator::{IndicatorPlan, Measure, Often};
pub use logic_model::{
    Activity, ExpectedResult, LogicModel, Objective, Public, Relevance, Resource, ResourceKind, Statement,
};
pub use own::{Chapter, OpenText};
pub use plan::Program;
pub use report::{PartPlan, ReportPlan, ReportReaders, ReportSource};
pub use role::Role;
pub use schedule::{PlannedMeeting, SeasonMonth, SeasonStart, StartRefused};
pub use season::{Capacity, Hours, MeetingKind, MeetingPlan, Mode, PartOfMonth, Season, StartTime, Weekday};
pub use survey::{QuestionKind, QuestionPlan, ReadyQuestion, SurveyAudience, SurveyMode, SurveyPlan, SurveyPromise};
pub use syntax::Malformed;
pub use wording::Text;

use declare::Table;
use error::Flaw;
use reader::{Reader, TableReader};

/// The newest version of the format that this program reads.
pub const FORMAT: u32 = 1;

/// The most bytes a program file may have. The shipped ones have under twenty thousand.
pub const MOST_BYTES: usize = 256 * 1024;

/// The most mistakes told at once; past these, mending the first ones is the better start.
const MOST_ERRORS: usize = 100;

impl Program {
    /// Reads a program file, whole or not at all. `file_name` is only for the sentences of the errors.
    pub fn parse(file_name: &str, source: &str) -> Result<Self, Vec<ProgramError>> {
        read(source).map_err(|flaws| located(file_name, source, flaws))
    }

    /// The same from what a disk or a form gives, which may not even be text.
    pub fn from_bytes(file_name: &str, bytes: &[u8]) -> Result<Self, Vec<ProgramError>> {
        from_bytes(file_name, bytes, Self::parse)
    }

    /// The table of every key in Markdown, as `docs/programs.md` shows it.
    pub fn reference() -> String {
        reference::markdown::<Self>()
    }
}

impl ReportPlan {
    /// Reads the template of a report, whole or not at all. `file_name` is only for the sentences of the errors.
    pub fn parse(file_name: &str, source: &str) -> Result<Self, Vec<ProgramError>> {
        read(source).map_err(|flaws| located(file_name, source, flaws))
    }

    /// The same from what a disk gives, which may not even be text.
    pub fn from_bytes(file_name: &str, bytes: &[u8]) -> Result<Self, Vec<ProgramError>> {
        from_bytes(file_name, bytes, Self::parse)
    }

    /// The table of every key in Markdown, as `docs/reports.md` shows it.
    pub fn reference() -> String {
        reference::markdown::<Self>()
    }
}

/// Reads what may not even be text.
fn from_bytes<T>(
    file_name: &str,
    bytes: &[u8],
    parse: impl Fn(&str, &str) -> Result<T, Vec<ProgramError>>,
) -> Result<T, Vec<ProgramError>> {
    match std::str::from_utf8(bytes) {
        Ok(source) => parse(file_name, source),
        Err(error) => {
            let (text, _) = bytes.split_at(error.valid_up_to());
            let flaw = Flaw::new(text.len(), Problem::NotText);
            Err(located(file_name, &String::from_utf8_lossy(text), vec![flaw]))
        }
    }
}

fn read<T: Table>(source: &str) -> Result<T, Vec<Flaw>> {
    if source.len() > MOST_BYTES {
        return Err(vec![Flaw::new(0, Problem::TooLarge { bytes: source.len() })]);
    }
    let (root, errors) = DeTable::parse_recoverable(source);
    if !errors.is_empty() {
        return Err(syntax::flaws(source, &errors));
    }
    let root = root.into_inner();
    refuse_newer(&root)?;
    let mut reader = Reader::default();
    let program = TableReader::of(&root, 0, &mut reader).read::<T>();
    let flaws = reader.finish();
    program.filter(|_| flaws.is_empty()).ok_or(flaws)
}

/// A newer format may mean anything by any key, so nothing else is worth saying about such a file.
fn refuse_newer(root: &DeTable<'_>) -> Result<(), Vec<Flaw>> {
    let Some(format) = root.get("format") else { return Ok(()) };
    match rule::integer(format.get_ref()) {
        Some(found) if found > i64::from(FORMAT) => {
            Err(vec![Flaw::new(format.span().start, Problem::NewerFormat { found })])
        }
        _ => Ok(()),
    }
}

fn located(file: &str, source: &str, mut flaws: Vec<Flaw>) -> Vec<ProgramError> {
    flaws.sort_by_key(|flaw| flaw.at);
    flaws.truncate(MOST_ERRORS);
    flaws.into_iter().map(|flaw| flaw.located(file, source)).collect()
}
