//! What is written in a budget: expenses, what is given instead of money, where money comes from, what was moved, what was closed.

use communities::Directory;
use files::Hung;
use forms::coded;
use ui::{Lang, dates};

use crate::stood::Lines;

coded! {
    /// Where an expense stands.
    State {
        /// It will be paid.
        Committed = "committed" => "state-committed",
        /// It was paid, and coordination has not looked at it.
        ToCheck = "to_check" => "state-to-check",
        /// Coordination looked at it: it changes no more.
        Checked = "checked" => "state-checked",
        /// It does not count, and says why.
        Void = "void" => "state-void",
    }
}

coded! {
    /// Who paid.
    PaidFrom {
        /// The organisation that holds the budget.
        Group = "group" => "paid-from-group",
        /// Somebody, to whom it is owed.
        Person = "person" => "paid-from-person",
    }
}

coded! {
    /// Where money comes from.
    SourceKind {
        /// A grant.
        Grant = "grant" => "source-grant",
        /// The organisation's own.
        Own = "own" => "source-own",
        /// Anything else.
        Other = "other" => "source-other",
    }
}

coded! {
    /// What is given instead of money.
    GiftKind {
        /// Hours of people.
        Hours = "hours" => "gift-hours",
        /// A room.
        Room = "room" => "gift-room",
        /// Material.
        Material = "material" => "gift-material",
    }
}

/// Money that was paid, or will be.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Expense {
    /// The number of its row.
    pub id: i64,
    /// Its community.
    pub community_id: i64,
    /// Its number in the budget: 1, 2, 3.
    pub number: i64,
    /// Where it stands.
    pub state: State,
    /// The word of its line.
    pub line: String,
    /// The day on which it was paid, or will be: `2027-03-18`.
    pub day: String,
    /// Whom.
    pub supplier: String,
    /// What for; may be empty.
    pub what: String,
    /// All of it, taxes in it, in cents; under zero it is a refund.
    pub cents: i64,
    /// TPS, in cents.
    pub gst: i64,
    /// TVQ, in cents.
    pub qst: i64,
    /// A note; may be empty.
    pub note: String,
    /// The meeting that it was for.
    pub meeting_id: Option<i64>,
    /// Who paid.
    pub paid_from: PaidFrom,
    /// Which person, while they have an account.
    pub paid_by: Option<i64>,
    /// When that person got it back (milliseconds UTC).
    pub reimbursed_at: Option<i64>,
    /// Its receipts.
    #[sqlx(try_from = "Option<String>")]
    pub files: Hung,
    /// Who entered it, while they have an account.
    pub entered_by: Option<i64>,
    /// When (milliseconds UTC).
    pub entered_at: i64,
    /// Who checked it, while they have an account.
    pub checked_by: Option<i64>,
    /// Why it does not count; empty when it does.
    pub void_reason: String,
    /// Grows with each change.
    pub revision: i64,
}

impl Expense {
    /// Whether it was paid and counts.
    pub fn is_spent(&self) -> bool {
        matches!(self.state, State::ToCheck | State::Checked)
    }

    /// Whether what it says may still change.
    pub fn is_open(&self) -> bool {
        matches!(self.state, State::Committed | State::ToCheck)
    }

    /// Without its taxes, in cents.
    pub fn before_taxes(&self) -> i64 {
        self.cents - self.gst - self.qst
    }

    /// Whether somebody waits for their money.
    pub fn is_owed(&self) -> bool {
        self.paid_from == PaidFrom::Person && self.is_spent() && self.reimbursed_at.is_none()
    }

    /// Who paid, in words.
    pub fn payer(&self, lang: Lang, names: &Directory) -> String {
        match self.paid_from {
            PaidFrom::Group => PaidFrom::Group.name(lang),
            PaidFrom::Person => names.card(self.paid_by.unwrap_or_default()).name.clone(),
        }
    }
}

/// Something given instead of money.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Gift {
    /// The number of its row.
    pub id: i64,
    /// What it is.
    pub kind: GiftKind,
    /// The word of its line.
    pub line: String,
    /// Its day: `2027-03-18`.
    pub day: String,
    /// What was given.
    pub what: String,
    /// The organisation that gave it.
    pub given_by: String,
    /// Of hours, in minutes.
    pub minutes: i64,
    /// The rate by which it was counted, in cents: an hour's, or a room's.
    pub rate: Option<i64>,
    /// What it is worth, in cents.
    pub cents: i64,
    /// The meeting that it was for.
    pub meeting_id: Option<i64>,
    /// What it was proposed from.
    pub origin: Option<String>,
    /// Why it does not count; empty when it does.
    pub void_reason: String,
}

/// What an hour or a room is worth.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Rate {
    /// Of what.
    pub kind: GiftKind,
    /// In cents.
    pub cents: i64,
    /// Where that comes from.
    pub source: String,
}

/// Money that comes in.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Source {
    /// The number of its row.
    pub id: i64,
    /// What it is.
    pub kind: SourceKind,
    /// What it is called.
    pub label: String,
    /// Who gives it; may be empty.
    pub who: String,
    /// In cents.
    pub cents: i64,
    /// Why it does not count; empty when it does.
    pub void_reason: String,
}

/// An amount that went from one line to another.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Move {
    /// The word of the line that has less.
    pub from_line: String,
    /// The word of the line that has more.
    pub to_line: String,
    /// In cents.
    pub cents: i64,
    /// The day: `2027-03-18`.
    pub day: String,
    /// Why.
    pub why: String,
    /// Who agreed.
    pub agreed: String,
}

/// A period in which nothing changes any more, both days in it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Closing {
    /// Its first day: `2026-12-01`.
    pub from_day: String,
    /// Its last.
    pub to_day: String,
    /// Who closed it, while they have an account.
    pub closed_by: Option<i64>,
    /// When (milliseconds UTC).
    pub closed_at: i64,
    /// Its lines as they stood then.
    #[sqlx(try_from = "Option<String>")]
    pub stood: Lines,
}

impl Closing {
    /// Whether a day is in it.
    pub fn holds(&self, day: &str) -> bool {
        (self.from_day.as_str()..=self.to_day.as_str()).contains(&day)
    }
}

/// Why a line is not where it was planned.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Words {
    pub(crate) line: String,
    pub(crate) words: String,
    pub(crate) revision: i64,
}

/// From which gap on a line is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Thresholds {
    /// In percent of what was planned.
    #[sqlx(rename = "gap_percent")]
    pub percent: i64,
    /// In cents.
    #[sqlx(rename = "gap_cents")]
    pub cents: i64,
}

impl Default for Thresholds {
    /// Ten percent, or 500 $.
    fn default() -> Thresholds {
        Thresholds { percent: 10, cents: 50_000 }
    }
}

/// A day as people read it: « 18 mars 2027 ».
pub(crate) fn day_in_words(lang: Lang, day: &str) -> String {
    dates::from_fields(day, "12:00").map_or_else(|| day.to_owned(), |noon| dates::long(lang, noon))
}
