//! The line of the season: a step for each of its meetings.

use ui::season::{SeasonStep, StepState};
use ui::{Lang, dates};

use super::Series;
use crate::model::{Kind, Meeting, State};

pub(super) fn of(series: &Series) -> Vec<SeasonStep> {
    let next = series.next().map(|meeting| meeting.id);
    let counted = |meeting: &&Meeting| !matches!(meeting.kind, Kind::Training | Kind::FollowUp);
    let step = |meeting: &Meeting| SeasonStep {
        label: short_name(series.lang, meeting),
        when: day_or_month(series.lang, meeting),
        state: match meeting.state(series.now) {
            State::Held => StepState::Done,
            State::Cancelled => StepState::Cancelled,
            _ if Some(meeting.id) == next => StepState::Next,
            _ => StepState::Later,
        },
        href: Some(series.community.path(&meeting.path())),
    };
    series.meetings.iter().filter(counted).map(step).collect()
}

/// « 18 mars »; « septembre » while only the month is known and the name does not say it.
fn day_or_month(lang: Lang, meeting: &Meeting) -> String {
    match (meeting.starts_at, meeting.expected) {
        (Some(at), _) => dates::short(lang, at),
        (None, Some(expected)) if meeting.kind != Kind::Regular => expected.month_name(lang),
        _ => t!(lang, "step-no-date"),
    }
}

/// « Accueil », « Mars », « Bilan ».
fn short_name(lang: Lang, meeting: &Meeting) -> String {
    match (meeting.kind, meeting.starts_at, meeting.expected) {
        (Kind::Welcome, ..) => t!(lang, "step-welcome"),
        (Kind::Review, ..) => t!(lang, "step-review"),
        (_, Some(at), _) => capitalised(&dates::month(lang, at)),
        (_, None, Some(expected)) => capitalised(&expected.month_name(lang)),
        (_, None, None) => t!(lang, "step-regular"),
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
