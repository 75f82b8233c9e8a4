//! An indicator: what a community looks at, of which parts of its model, where it wants to be; and what was noted of one that
//! does not fill by itself.

use files::Hung;
use forms::coded;
use measures::Measure;
use programs::{IndicatorPlan, Often as Planned, Role, Text};
use ui::Lang;

/// The most characters of what is looked at.
pub const LONGEST_NAME: usize = 160;
/// The most characters of what counts exactly, and of a note.
pub const LONGEST_WORDS: usize = 600;
/// The largest number that a value, a target or a baseline may be.
pub const MOST: i64 = 1_000_000;

coded! {
    /// How often an indicator is looked at.
    Often {
        /// As things happen.
        Continuously = "continuously" => "often-continuously",
        /// At each meeting.
        EachMeeting = "each_meeting" => "often-each-meeting",
        /// Each month.
        Monthly = "monthly" => "often-monthly",
        /// At the beginning and at the end of the season.
        StartAndEnd = "start_and_end" => "often-start-and-end",
        /// Once, at the end.
        End = "end" => "often-end",
    }
}

/// An indicator.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// Its number.
    pub id: i64,
    /// What is looked at.
    pub name: Text,
    /// What counts exactly, and what does not; may be empty, and then the measure says it.
    pub counts: Text,
    /// What is computed of what happens here; nothing is noted by hand.
    pub measure: Option<Measure>,
    /// The words of the parts of the model that it is about.
    pub nodes: Vec<String>,
    /// Where the group wants to be, in the unit in which the value is read.
    pub target: Option<i64>,
    /// Where it stood before.
    pub baseline: Option<i64>,
    /// How often it is looked at.
    pub often: Often,
    /// Who sees to it.
    pub collector: Option<Role>,
    /// Grows with each change.
    pub revision: i64,
}

/// What an indicator is made of, as a form or a program gives it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is looked at.
    pub name: Text,
    /// What counts exactly.
    pub counts: Text,
    /// What is computed.
    pub measure: Option<Measure>,
    /// The parts of the model.
    pub nodes: Vec<String>,
    /// Where the group wants to be.
    pub target: Option<i64>,
    /// Where it stood before.
    pub baseline: Option<i64>,
    /// How often.
    pub often: Often,
    /// Who sees to it.
    pub collector: Option<Role>,
}

/// What somebody noted of an indicator that does not fill by itself.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Noted {
    /// Its number.
    pub id: i64,
    /// The indicator.
    pub indicator_id: i64,
    /// The value.
    pub number: i64,
    /// How it was found; may be empty.
    pub note: String,
    /// Who noted it, while they have an account.
    pub noted_by: Option<i64>,
    /// When, in milliseconds UTC.
    pub noted_at: i64,
    /// The file that goes with it.
    #[sqlx(try_from = "Option<String>")]
    pub files: Hung,
}

impl Often {
    fn planned(often: Planned) -> Often {
        Often::parse(often.word()).unwrap_or(Often::Continuously)
    }
}

impl Asked {
    /// What a program plans.
    pub fn planned(plan: &IndicatorPlan) -> Asked {
        let parts = [
            ("need", &plan.needs),
            ("objective", &plan.objectives),
            ("activity", &plan.activities),
            ("result", &plan.results),
        ];
        let nodes = parts.into_iter().flat_map(|(kind, ids)| ids.iter().map(move |id| format!("{kind}.{id}")));
        Asked {
            name: plan.name.clone(),
            counts: plan.counts.clone().unwrap_or_default(),
            measure: plan.measure,
            nodes: nodes.collect(),
            target: plan.target.map(i64::from),
            baseline: plan.baseline.map(i64::from),
            often: Often::planned(plan.often),
            collector: plan.collector,
        }
    }
}

impl Indicator {
    /// What is looked at, in the reader's language.
    pub fn said(&self, lang: Lang) -> &str {
        self.name.speaking(lang)
    }

    /// Whether it tells what is done, as it is done, rather than what changes by it.
    pub fn is_output(&self) -> bool {
        matches!(self.often, Often::Continuously | Often::EachMeeting | Often::Monthly)
    }

    /// Whether it is about this part of the model.
    pub fn is_about(&self, word: &str) -> bool {
        self.nodes.iter().any(|each| each == word)
    }
}
