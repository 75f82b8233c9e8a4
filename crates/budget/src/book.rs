//! The whole of a budget, read once for a page, a file or a report.

use communities::roles::{KeepBudget, ReadLogicModel};
use communities::{Community, Grant, Membership};
use platform::{On, Refusal, Result};
use seasons::Season;

use crate::entry::{Closing, Expense, Gift, Move, Rate, Source, Thresholds};
use crate::line::{self, Line};
use crate::table::{self, Entries, Table};
use crate::{rows, store};

/// What is written in the budget of a community.
#[derive(Clone, Debug)]
pub struct Book {
    /// Its lines.
    pub lines: Vec<Line>,
    /// Its expenses, in the order of their days.
    pub expenses: Vec<Expense>,
    /// What was given instead of money.
    pub gifts: Vec<Gift>,
    /// Where money comes from.
    pub sources: Vec<Source>,
    /// What went from line to line.
    pub moves: Vec<Move>,
    /// What is closed.
    pub closings: Vec<Closing>,
    /// What hours and rooms are worth.
    pub rates: Vec<Rate>,
    /// What all of it adds up to.
    pub table: Table,
}

impl Book {
    /// The book of the community where a member keeps the budget.
    pub async fn of(on: impl Into<On<'_>>, by: &Grant<KeepBudget>) -> Result<Book, Refusal> {
        let (on, community) = (on.into(), by.community().id);
        let lines = lines(on, by).await?;
        Ok(Book::with(on, community, lines).await?)
    }

    /// The book of a community for what is told outside: sums, and no entry.
    pub(crate) async fn told(on: On<'_>, community: i64, season: &Season) -> Result<Book> {
        let lines = line::all(season, store::added(on, community).await?);
        Book::with(on, community, lines).await
    }

    async fn with(on: On<'_>, community: i64, lines: Vec<Line>) -> Result<Book> {
        let (expenses, gifts) = (rows::expenses(on, community).await?, rows::gifts(on, community).await?);
        let (moves, words) = (store::moves(on, community).await?, store::words(on, community).await?);
        let thresholds = store::thresholds(on, community).await?.unwrap_or_default();
        let entries = Entries { moves: &moves, expenses: &expenses, gifts: &gifts, words: &words, thresholds };
        let (rows, sources) = (entries.rows(&lines), store::sources(on, community).await?);
        let income = sources.iter().filter(|source| source.void_reason.is_empty()).map(|source| source.cents).sum();
        let table = Table { sums: table::sums(&rows), rows, income, thresholds };
        let (closings, rates) = (store::closings(on, community).await?, rows::rates(on, community).await?);
        Ok(Book { lines, expenses, gifts, sources, moves, closings, rates, table })
    }

    /// The name of a line, by its word.
    pub fn line_name(&self, lang: ui::Lang, word: &str) -> &str {
        self.lines.iter().find(|line| line.word == word).map_or("", |line| line.name(lang))
    }

    /// Whether a day is in a period that is closed.
    pub fn is_closed(&self, day: &str) -> bool {
        self.closings.iter().any(|closing| closing.holds(day))
    }

    /// From which gap on a line is explained.
    pub fn thresholds(&self) -> Thresholds {
        self.table.thresholds
    }
}

/// The lines of a budget.
pub(crate) async fn lines(on: impl Into<On<'_>>, member: &Membership) -> Result<Vec<Line>, Refusal> {
    let on = on.into();
    let season = seasons::read(on, &member.grant::<ReadLogicModel>()?).await?;
    Ok(line::all(&season, store::added(on, member.community().id).await?))
}

/// A page of the budget of a community.
pub(crate) fn path(community: &Community, rest: &str) -> String {
    community.path(&format!("{}{rest}", crate::BUDGET))
}
