//! The table of a budget: of each line what was planned, what that became, what was spent, what will be, what is left, and what was
//! given instead of money, which is never added to money.

use crate::entry::{Expense, Gift, Move, State, Thresholds, Words};
use crate::line::Line;

/// The table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its lines.
    pub rows: Vec<Row>,
    /// The sums of the columns.
    pub sums: Sums,
    /// What comes in by sources that count, in cents.
    pub income: i64,
    /// From which gap on a line is explained.
    pub thresholds: Thresholds,
}

/// A line, in cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line.
    pub line: Line,
    /// Its amounts.
    pub sums: Sums,
    /// Whether it is so far from what was planned that somebody says why.
    pub is_far: bool,
    /// Why it is; empty while nobody said it.
    pub words: String,
    /// The revision of these words; 0 while there are none.
    pub revision: i64,
}

/// Amounts in cents, of a line or of all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// What was planned, in money.
    pub planned: i64,
    /// The same after what was moved from line to line.
    pub revised: i64,
    /// What was paid, checked or not.
    pub spent: i64,
    /// What of it nobody checked.
    pub unchecked: i64,
    /// What will be paid.
    pub committed: i64,
    /// What was planned to be given instead of money.
    pub in_kind_planned: i64,
    /// What was given instead of money.
    pub in_kind: i64,
}

impl Sums {
    /// What is left of the money.
    pub fn left(&self) -> i64 {
        self.revised - self.spent - self.committed
    }

    /// How much of the money was spent: 0.5 is half. Nothing where there was none to spend.
    #[expect(clippy::cast_precision_loss, reason = "cents stay far under what a float counts exactly")]
    pub fn share(&self) -> Option<f64> {
        (self.revised > 0).then(|| self.spent as f64 / self.revised as f64)
    }

    fn add(&mut self, other: Sums) {
        self.planned += other.planned;
        self.revised += other.revised;
        self.spent += other.spent;
        self.unchecked += other.unchecked;
        self.committed += other.committed;
        self.in_kind_planned += other.in_kind_planned;
        self.in_kind += other.in_kind;
    }
}

impl Row {
    /// How far it is from what was planned, in cents: over zero something is left.
    pub fn gap(&self) -> i64 {
        if self.line.is_cash() { self.sums.left() } else { self.sums.in_kind_planned - self.sums.in_kind }
    }

    /// Whether words are missing.
    pub fn lacks_words(&self) -> bool {
        self.is_far && self.words.is_empty()
    }

    fn planned(&self) -> i64 {
        if self.line.is_cash() { self.sums.revised } else { self.sums.in_kind_planned }
    }
}

impl Thresholds {
    /// Whether a gap is more than so many percent of what was planned, or than so many cents.
    fn pass(self, gap: i64, planned: i64) -> bool {
        gap.abs() > self.cents || gap.abs() * 100 > planned.abs() * self.percent
    }
}

/// What a table is made of.
pub(crate) struct Entries<'a> {
    pub(crate) moves: &'a [Move],
    pub(crate) expenses: &'a [Expense],
    pub(crate) gifts: &'a [Gift],
    pub(crate) words: &'a [Words],
    pub(crate) thresholds: Thresholds,
}

impl Entries<'_> {
    /// The rows of these lines.
    pub(crate) fn rows(&self, lines: &[Line]) -> Vec<Row> {
        lines.iter().map(|line| self.row(line)).collect()
    }

    fn row(&self, line: &Line) -> Row {
        let said = self.words.iter().find(|words| words.line == line.word);
        let row = Row {
            line: line.clone(),
            sums: self.sums(line),
            is_far: false,
            words: said.map(|words| words.words.clone()).unwrap_or_default(),
            revision: said.map_or(0, |words| words.revision),
        };
        Row { is_far: self.thresholds.pass(row.gap(), row.planned()), ..row }
    }

    fn sums(&self, line: &Line) -> Sums {
        let planned = line.cents.unwrap_or(0);
        let (cash, in_kind) = if line.is_cash() { (planned, 0) } else { (0, planned) };
        let moved = |of: fn(&Move) -> &str| {
            self.moves.iter().filter(|each| of(each) == line.word).map(|each| each.cents).sum::<i64>()
        };
        let paid = |holds: fn(&Expense) -> bool| {
            self.expenses.iter().filter(|each| each.line == line.word && holds(each)).map(|each| each.cents).sum()
        };
        let given = self.gifts.iter().filter(|gift| gift.line == line.word && gift.void_reason.is_empty());
        Sums {
            planned: cash,
            revised: cash + moved(|each| &each.to_line) - moved(|each| &each.from_line),
            spent: paid(Expense::is_spent),
            unchecked: paid(|each| each.state == State::ToCheck),
            committed: paid(|each| each.state == State::Committed),
            in_kind_planned: in_kind,
            in_kind: given.map(|gift| gift.cents).sum(),
        }
    }
}

/// The sums of all rows.
pub(crate) fn sums(rows: &[Row]) -> Sums {
    let mut sums = Sums::default();
    rows.iter().for_each(|row| sums.add(row.sums));
    sums
}

#[cfg(test)]
mod tests {
    use communities::program::Text;
    use files::Hung;

    use super::*;
    use crate::entry::{GiftKind, PaidFrom};
    use crate::line::Kind;

    fn line(word: &str, kind: Kind, cents: i64) -> Line {
        let label = Text { fr: word.to_owned(), en: word.to_owned() };
        Line { word: word.to_owned(), label, kind, cents: Some(cents), administration: false, most_moved: None }
    }

    fn expense(line: &str, state: State, cents: i64) -> Expense {
        Expense {
            id: 1,
            community_id: 1,
            number: 1,
            state,
            line: line.to_owned(),
            day: "2027-03-18".to_owned(),
            supplier: "Papeterie".to_owned(),
            what: String::new(),
            cents,
            gst: 0,
            qst: 0,
            note: String::new(),
            meeting_id: None,
            paid_from: PaidFrom::Group,
            paid_by: None,
            reimbursed_at: None,
            files: Hung::default(),
            entered_by: None,
            entered_at: 0,
            checked_by: None,
            void_reason: String::new(),
            revision: 1,
        }
    }

    fn gift(line: &str, cents: i64, void_reason: &str) -> Gift {
        Gift {
            id: 1,
            kind: GiftKind::Room,
            line: line.to_owned(),
            day: "2027-03-18".to_owned(),
            what: String::new(),
            given_by: String::new(),
            minutes: 0,
            rate: None,
            cents,
            meeting_id: None,
            origin: None,
            void_reason: void_reason.to_owned(),
        }
    }

    fn moved(from: &str, to: &str, cents: i64) -> Move {
        let words = String::new;
        Move { from_line: from.into(), to_line: to.into(), cents, day: words(), why: words(), agreed: words() }
    }

    #[test]
    fn what_is_left_is_money_and_what_is_given_stands_apart() {
        let lines = [line("a", Kind::Cash, 100_000), line("b", Kind::Cash, 50_000), line("c", Kind::InKind, 30_000)];
        let expenses = [
            expense("a", State::Checked, 40_000),
            expense("a", State::ToCheck, 5_000),
            expense("a", State::Checked, -1_000),
            expense("a", State::Committed, 20_000),
            expense("a", State::Void, 99_999),
        ];
        let gifts = [gift("a", 7_000, ""), gift("c", 28_000, ""), gift("c", 9_000, "twice")];
        let moves = [moved("b", "a", 10_000)];
        let words = [Words { line: "b".into(), words: "Rien encore".into(), revision: 3 }];
        let entries = Entries {
            moves: &moves,
            expenses: &expenses,
            gifts: &gifts,
            words: &words,
            thresholds: Thresholds::default(),
        };
        let rows = entries.rows(&lines);
        let a = rows[0].sums;
        assert_eq!((a.planned, a.revised, a.spent, a.unchecked), (100_000, 110_000, 44_000, 5_000));
        assert_eq!((a.committed, a.left(), a.in_kind), (20_000, 46_000, 7_000));
        assert_eq!(a.share(), Some(0.4));
        assert!(rows[0].is_far && rows[0].lacks_words(), "460 $ of 1,100 $ is more than ten percent");
        assert!(rows[1].is_far && !rows[1].lacks_words() && rows[1].revision == 3);
        assert_eq!((rows[2].gap(), rows[2].is_far, rows[2].sums.share()), (2_000, false, None));
        let all = sums(&rows);
        assert_eq!((all.planned, all.revised, all.left()), (150_000, 150_000, 86_000), "moving changes no sum");
        assert_eq!((all.in_kind_planned, all.in_kind), (30_000, 35_000));
    }

    #[test]
    fn a_gap_is_explained_past_either_threshold_and_not_at_it() {
        let thresholds = Thresholds::default();
        assert!(!thresholds.pass(1_000, 10_000) && thresholds.pass(1_001, 10_000));
        assert!(!thresholds.pass(50_000, 10_000_000) && thresholds.pass(-50_001, 10_000_000));
        assert!(!thresholds.pass(0, 0) && thresholds.pass(-1, 0), "what nobody planned");
    }
}
