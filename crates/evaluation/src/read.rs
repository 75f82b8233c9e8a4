//! Indicators as programs read them: no more than a person reads on their pages.

use communities::Grant;
use communities::roles::ReadLogicModel;
use measures::{AtMeeting, Unit};
use platform::{Instance, Result};
use serde::Serialize;

use crate::indicator::Often;
use crate::looked::{Looked, Standing, Value};
use crate::whole::looked;

/// An indicator, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct IndicatorRead {
    /// Its number.
    pub id: i64,
    /// What is looked at, in the reader's language.
    pub name: String,
    /// What counts exactly, in the reader's language; may be empty.
    pub counts: String,
    /// The word of what is computed of what happens here; none is noted by hand.
    pub measure: Option<String>,
    /// The words of the parts of the logic model that it is about: `result.competence`.
    pub nodes: Vec<String>,
    /// Where the group wants to be, in the unit of the value.
    pub target: Option<i64>,
    /// Where it stood before.
    pub baseline: Option<i64>,
    /// How often it is looked at.
    pub often: Often,
    /// Where it stands; none is followed without a target.
    pub standing: Option<Standing>,
    /// What is known; none when nobody knows.
    pub value: Option<ValueRead>,
}

/// What is known of an indicator.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ValueRead {
    /// The number, in its unit. People are told by fives: 10 is at least ten, 0 fewer than five.
    pub number: i64,
    /// Of how many, where that means something.
    pub among: Option<i64>,
    /// Its unit: `things`, `hours` (whole ones, of planned lengths), or `people` (by fives).
    pub unit: String,
    /// The same by meeting, where it was at meetings; hours are in minutes here.
    pub by_meeting: Vec<ByMeeting>,
    /// How it was found, when it was noted by hand.
    pub note: Option<String>,
    /// When it was noted by hand, in milliseconds UTC.
    pub noted_at: Option<i64>,
}

/// What was at a meeting.
#[derive(Clone, Copy, Debug, Serialize, utoipa::ToSchema)]
pub struct ByMeeting {
    /// The meeting.
    pub meeting: i64,
    /// The number; minutes where the whole is in hours.
    pub number: i64,
}

/// Each indicator of the member's community as it stands now.
pub async fn indicators(instance: &Instance, member: &Grant<ReadLogicModel>) -> Result<Vec<IndicatorRead>> {
    let lang = member.lang();
    let read = |each: Looked| IndicatorRead {
        id: each.indicator.id,
        name: each.indicator.said(lang).to_owned(),
        counts: each.counts(lang),
        measure: each.indicator.measure.map(|measure| measure.word().to_owned()),
        standing: each.standing(),
        value: each.value.as_ref().map(value),
        nodes: each.indicator.nodes,
        target: each.indicator.target,
        baseline: each.indicator.baseline,
        often: each.indicator.often,
    };
    Ok(looked(instance, member).await?.into_iter().map(read).collect())
}

fn value(value: &Value) -> ValueRead {
    let (unit, by_meeting) = match value {
        Value::Computed(figure, declared) => (unit(declared.unit), figure.by_meeting.clone()),
        Value::Noted(_) => (unit(Unit::Things), Vec::new()),
    };
    let at = |each: AtMeeting| ByMeeting { meeting: each.meeting, number: each.reached };
    let noted = match value {
        Value::Noted(noted) => Some(noted),
        Value::Computed(..) => None,
    };
    ValueRead {
        number: value.number(),
        among: value.among(),
        unit: unit.to_owned(),
        by_meeting: by_meeting.into_iter().map(at).collect(),
        note: noted.map(|noted| noted.note.clone()),
        noted_at: noted.map(|noted| noted.noted_at),
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Things => "things",
        Unit::Minutes => "hours",
        Unit::People => "people",
        Unit::Percent => "percent",
        Unit::Days => "days",
    }
}
