//! What is counted of what happens here. A slice declares in one [`Measured`] what of its own is counted, with the sentences
//! that say what counts, and `app::wiring` lists them; nothing here knows a slice. One statement, made of theirs, counts it all.
//! It promises that a count names nobody and is never of a group that a person could be told apart in: what a slice counts of
//! people who are not seen by everybody anyway, it says in [`Unit::People`], which is read by fives.

use std::collections::HashMap;

use platform::{Instance, On, Result, sql};
use ui::Lang;

pub use programs::Measure;

/// What of a slice is counted, declared by that slice and nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Each thing that is counted.
    pub declared: &'static [Declared],
    /// What other slices may count among, by a name: `held AS (SELECT …)`, of the community $1 at the moment $2. May be empty.
    pub among: &'static str,
    /// The counts, of the community $1 at the moment $2 (milliseconds UTC): `SELECT measure, meeting, at, reached, among`, several
    /// of them joined by UNION ALL; empty where a slice only gives what others count among. `measure` is the word; `meeting` the number of the meeting where it was and `at` its moment, or
    /// nothing; `reached` what is counted; `among` of how many, or nothing. What has a row for each meeting is their sum.
    pub counts: &'static str,
}

/// One thing that is counted.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// Which.
    pub measure: Measure,
    /// What people call it.
    pub name: fn(Lang) -> String,
    /// What counts exactly, and what does not.
    pub counts: fn(Lang) -> String,
    /// Of what it is a number.
    pub unit: Unit,
    /// The page of the community where what is counted is seen: `/rencontres`.
    pub seen_at: &'static str,
}

/// Of what a figure is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Things.
    Things,
    /// Minutes, read as hours.
    Minutes,
    /// People, by fives: at least five, at least ten.
    People,
    /// Parts of a hundred.
    Percent,
    /// Days; the fewer the better.
    Days,
}

impl Unit {
    /// Whether nothing is known of it while nothing was counted: a part or a middle of nothing is no zero.
    fn needs_something(self) -> bool {
        matches!(self, Unit::Percent | Unit::Days)
    }
}

/// Declares what of a slice is counted (`= COUNTS, among AMONG;`), a line for each:
/// `Seats "measure-seats", "measure-seats-counts", Things, "/rencontres";`.
#[macro_export]
macro_rules! measured {
    ($(#[doc = $doc:literal])* $name:ident = $counts:expr, among $among:expr; $($measure:ident $said:literal, $means:literal, $unit:ident, $seen:literal;)*) => {
        $(#[doc = $doc])*
        pub const $name: $crate::Measured = $crate::Measured {
            declared: &[$($crate::Declared {
                measure: $crate::Measure::$measure,
                name: |lang| t!(lang, $said),
                counts: |lang| t!(lang, $means),
                unit: $crate::Unit::$unit,
                seen_at: $seen,
            },)*],
            among: $among,
            counts: $counts,
        };
    };
}

/// What an instance counts.
#[derive(Clone, Copy, Debug)]
pub struct Measures {
    measured: &'static [Measured],
    statement: &'static str,
}

/// The columns, for an engine that takes them from the first piece; nothing comes of it.
const NOTHING: &str = "nowhere AS (SELECT '' AS measure, CAST(NULL AS BIGINT) AS meeting, CAST(NULL AS BIGINT) AS at, \
     CAST(0 AS BIGINT) AS reached, CAST(NULL AS BIGINT) AS among WHERE $1 < 0 AND $2 < 0)";
const COLUMNS: &str = "SELECT measure, meeting, at, reached, among FROM nowhere";

/// A figure: what was reached, of how many where that means something, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// What is counted.
    pub reached: i64,
    /// Of how many.
    pub among: Option<i64>,
    /// The same by meeting, the first first, where it was at meetings.
    pub by_meeting: Vec<AtMeeting>,
}

/// What was counted at a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AtMeeting {
    /// When it was, in milliseconds UTC.
    pub at: i64,
    /// The meeting.
    pub meeting: i64,
    /// What is counted of it.
    pub reached: i64,
}

#[derive(sqlx::FromRow)]
struct Count {
    measure: String,
    meeting: Option<i64>,
    at: Option<i64>,
    reached: i64,
    among: Option<i64>,
}

/// The figures of a community at a moment, by what they measure.
pub type Figures = HashMap<Measure, Figure>;

impl Measures {
    /// What these slices count, for `app::wiring` to make once: its statement lives as long as the process.
    pub fn of(measured: &'static [Measured]) -> Measures {
        let among =
            [NOTHING].into_iter().chain(measured.iter().map(|each| each.among).filter(|among| !among.is_empty()));
        let counts =
            [COLUMNS].into_iter().chain(measured.iter().map(|each| each.counts).filter(|counts| !counts.is_empty()));
        let (among, counts) = (among.collect::<Vec<_>>().join(", "), counts.collect::<Vec<_>>().join(" UNION ALL "));
        Measures { measured, statement: format!("WITH {among} {counts}").leak() }
    }

    /// What this instance counts.
    pub fn in_use(instance: &Instance) -> Measures {
        instance.links.get::<Measures>().copied().unwrap_or_else(|| Measures::of(&[]))
    }

    /// Each thing that is counted, in the order of their slices.
    pub fn each(self) -> impl Iterator<Item = &'static Declared> {
        self.measured.iter().flat_map(|each| each.declared)
    }

    /// How this one is declared.
    pub fn declared(self, measure: Measure) -> Option<&'static Declared> {
        self.each().find(|each| each.measure == measure)
    }

    /// The figures of a community at this moment, in one statement. What nothing was counted of is at zero; of which part of a hundred
    /// or how many days nobody knows is in none.
    pub async fn figures(self, on: impl Into<On<'_>>, community: i64, now: i64) -> Result<Figures> {
        let mut figures: Figures = self.each().map(|each| (each.measure, Figure::default())).collect();
        let counts = sql(self.statement).with((community, now)).all::<Count>(on).await?;
        let is_known = |declared: &Declared| counts.iter().any(|count| count.measure == declared.measure.word());
        for unknown in self.each().filter(|each| each.unit.needs_something() && !is_known(each)) {
            figures.remove(&unknown.measure);
        }
        for count in counts {
            let measure = Measure::ALL.iter().find(|each| each.word() == count.measure);
            if let Some(figure) = measure.and_then(|measure| figures.get_mut(measure)) {
                figure.take(&count);
            }
        }
        figures.values_mut().for_each(|figure| figure.by_meeting.sort_unstable());
        Ok(figures)
    }
}

impl Figure {
    fn take(&mut self, count: &Count) {
        self.reached += count.reached;
        self.among = count.among.map_or(self.among, |among| Some(self.among.unwrap_or(0) + among));
        if let (Some(meeting), Some(at)) = (count.meeting, count.at) {
            self.by_meeting.push(AtMeeting { at, meeting, reached: count.reached });
        }
    }
}
