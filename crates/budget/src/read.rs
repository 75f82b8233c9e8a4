//! A budget as programs read it, in cents.

use communities::Grant;
use communities::roles::KeepBudget;
use platform::{Instance, Refusal};
use serde::Serialize;

use crate::book::Book;
use crate::entry::{Expense, Gift, Move, Source, State};
use crate::line::Kind;
use crate::table::{Row, Sums};

/// A budget, for a program. Every amount is in cents.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct BudgetRead {
    /// Its lines.
    pub lines: Vec<LineRead>,
    /// Their sums.
    pub sums: AmountsRead,
    /// What comes in.
    pub income: i64,
    /// Where that comes from; what no longer counts is not there.
    pub sources: Vec<SourceRead>,
    /// What went from line to line.
    pub moves: Vec<MoveRead>,
    /// What was given instead of money; what no longer counts is not there.
    pub gifts: Vec<GiftRead>,
    /// Its expenses, in the order of their days.
    pub expenses: Vec<ExpenseRead>,
}

/// A source of money, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct SourceRead {
    /// What it is called.
    pub label: String,
    /// In cents.
    pub cents: i64,
}

/// An amount that went from one line to another, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct MoveRead {
    /// The word of the line that has less.
    pub from: String,
    /// The word of the line that has more.
    pub to: String,
    /// In cents.
    pub cents: i64,
    /// The day: `2027-03-18`.
    pub day: String,
}

/// What was given instead of money, for a program. Who gave it is not told.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct GiftRead {
    /// The word of its line.
    pub line: String,
    /// The day: `2027-03-18`.
    pub day: String,
    /// What it is worth, in cents.
    pub cents: i64,
}

/// A line, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct LineRead {
    /// Its word, by which an expense names it.
    pub line: String,
    /// What it is for.
    pub label: String,
    /// What it is made of.
    pub kind: Kind,
    /// Its amounts.
    #[serde(flatten)]
    pub amounts: AmountsRead,
    /// Why it is not where it was planned; may be empty.
    pub words: String,
}

/// Amounts in cents, for a program.
#[derive(Clone, Copy, Debug, Serialize, utoipa::ToSchema)]
pub struct AmountsRead {
    /// What was planned, in money.
    pub planned: i64,
    /// The same after what was moved.
    pub revised: i64,
    /// What was paid.
    pub spent: i64,
    /// What will be paid.
    pub committed: i64,
    /// What is left.
    pub left: i64,
    /// What was planned to be given instead of money.
    pub in_kind_planned: i64,
    /// What was given instead of money; in no sum of money.
    pub in_kind: i64,
}

/// An expense, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ExpenseRead {
    /// The number of its row.
    pub id: i64,
    /// Its number in the budget.
    pub number: i64,
    /// Where it stands.
    pub state: State,
    /// The word of its line.
    pub line: String,
    /// The day: `2027-03-18`.
    pub day: String,
    /// Whom.
    pub supplier: String,
    /// What for; may be empty.
    pub what: String,
    /// All of it in cents, taxes in it; under zero it is a refund.
    pub cents: i64,
    /// TPS, in cents.
    pub gst: i64,
    /// TVQ, in cents.
    pub qst: i64,
    /// Its receipts.
    pub receipts: Vec<files::Shown>,
}

/// The budget of the community where a member keeps it.
pub async fn budget(instance: &Instance, by: &Grant<KeepBudget>) -> Result<BudgetRead, Refusal> {
    let book = Book::of(&instance.db, by).await?;
    let line = |row: Row| LineRead {
        label: row.line.name(by.lang()).to_owned(),
        line: row.line.word,
        kind: row.line.kind,
        amounts: row.sums.into(),
        words: row.words,
    };
    Ok(BudgetRead {
        sums: book.table.sums.into(),
        income: book.table.income,
        lines: book.table.rows.into_iter().map(line).collect(),
        sources: counted(
            book.sources,
            |source| &source.void_reason,
            |Source { label, cents, .. }| SourceRead { label, cents },
        ),
        moves: book.moves.into_iter().map(MoveRead::from).collect(),
        gifts: counted(
            book.gifts,
            |gift| &gift.void_reason,
            |Gift { line, day, cents, .. }| GiftRead { line, day, cents },
        ),
        expenses: book.expenses.into_iter().map(ExpenseRead::from).collect(),
    })
}

/// Those that count.
fn counted<A, B>(all: Vec<A>, void: impl Fn(&A) -> &String, read: impl Fn(A) -> B) -> Vec<B> {
    all.into_iter().filter(|each| void(each).is_empty()).map(read).collect()
}

impl From<Move> for MoveRead {
    fn from(moved: Move) -> MoveRead {
        MoveRead { from: moved.from_line, to: moved.to_line, cents: moved.cents, day: moved.day }
    }
}

impl From<Sums> for AmountsRead {
    fn from(sums: Sums) -> AmountsRead {
        let Sums { planned, revised, spent, committed, in_kind_planned, in_kind, .. } = sums;
        AmountsRead { planned, revised, spent, committed, left: sums.left(), in_kind_planned, in_kind }
    }
}

impl From<Expense> for ExpenseRead {
    fn from(expense: Expense) -> ExpenseRead {
        let Expense { id, number, state, line, day, supplier, what, cents, gst, qst, files, .. } = expense;
        ExpenseRead { id, number, state, line, day, supplier, what, cents, gst, qst, receipts: files.0 }
    }
}
