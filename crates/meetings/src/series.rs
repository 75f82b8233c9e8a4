//! The series: the meetings of a season, created with it from its program, and what a member sees of it: which one is next,
//! where each stands, which ones await something.

pub(crate) mod missing;
mod opening;
pub(crate) mod page;
pub(crate) mod web;

use std::collections::HashMap;

use communities::Membership;
use communities::roles::{AnswerMeetings, MarkAttendance, SetMeetings};
use platform::{Db, Result};
use ui::season::{SeasonStep, StepState};
use ui::{Lang, dates};

use crate::access;
use crate::agenda;
use crate::commitments;
use crate::gathering::needs;
use crate::hosting;
use crate::minutes::{self, Awaited};
use crate::model::{Kind, Meeting, State};
use crate::poll::{self, Stage};
use crate::season::Season;
use crate::waiting::Waiting;

pub use opening::open_season;
pub(crate) use opening::uid;

/// The meetings that a member sees, in the order of the season, and the moment at which they are looked at.
#[derive(Clone, Debug)]
pub struct Series {
    meetings: Vec<Meeting>,
    now: i64,
}

impl Series {
    /// The series as this member sees it.
    pub async fn of(db: &Db, membership: &Membership, now: i64) -> Result<Series> {
        Ok(Series {
            meetings: access::seen_by(db, membership.community().id, (membership.role(), membership.person_id()))
                .await?,
            now,
        })
    }

    /// Every meeting, in the order of the season.
    pub fn meetings(&self) -> &[Meeting] {
        &self.meetings
    }

    /// The next meeting that has a date and is not over.
    pub fn next(&self) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.state(self.now) == State::Set)
    }

    /// Those that are over, the last one first.
    pub fn held(&self) -> Vec<&Meeting> {
        self.meetings.iter().rev().filter(|meeting| meeting.state(self.now) == State::Held).collect()
    }

    /// The line of the season: what the program counts as its meetings. Trainings and what was added stand in the list.
    pub fn steps(&self, lang: Lang, path: impl Fn(&Meeting) -> String) -> Vec<SeasonStep> {
        let next = self.next().map(|meeting| meeting.id);
        let counted = |meeting: &&Meeting| !matches!(meeting.kind, Kind::Training | Kind::FollowUp);
        let step = |meeting: &Meeting| SeasonStep {
            label: short_name(lang, meeting),
            when: day_or_month(lang, meeting),
            state: match meeting.state(self.now) {
                State::Held => StepState::Done,
                State::Cancelled => StepState::Cancelled,
                _ if Some(meeting.id) == next => StepState::Next,
                _ => StepState::Later,
            },
            href: Some(path(meeting)),
        };
        self.meetings.iter().filter(counted).map(step).collect()
    }
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

/// Something that a meeting awaits from a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Awaits {
    /// To say whether they come.
    Answer(Meeting),
    /// To say again whether they come, since it moved.
    Confirmation(Meeting),
    /// To say which of the dates proposed suit them.
    Poll(Meeting),
    /// To choose its date, among those that were polled.
    Choice(Meeting),
    /// To set its date.
    Date(Meeting),
    /// To find who receives it.
    Host(Meeting),
    /// To say whether one's organisation can receive it, among others.
    Room(Meeting),
    /// To say what one would like to learn there.
    Needs(Meeting),
    /// To mark who was there.
    Attendance(Meeting),
    /// To say what happened to what they wanted to try.
    Story(Meeting),
    /// To answer what members propose for it.
    Proposals(Meeting),
    /// To write its minutes.
    Minutes(Meeting),
    /// To read its minutes over while they can be corrected.
    Review(Meeting),
}

/// What the meetings of a community await from a member, in the order in which it helps to do it.
pub async fn awaiting(db: &Db, season: &Season) -> Result<Vec<Awaits>> {
    let (series, membership, now) = (season.series(), season.member(), season.now());
    let mut found = Vec::new();
    if membership.may::<MarkAttendance>() {
        let marked = season.marked();
        let unmarked = series.held().into_iter().filter(|meeting| !marked.contains(&meeting.id));
        found.extend(unmarked.cloned().map(Awaits::Attendance));
    }
    let waiting = Waiting::of(db, membership).await?;
    let asking = commitments::awaited(membership, &series.meetings, &waiting, now);
    found.extend(asking.into_iter().map(Awaits::Story));
    let polls = poll::standing(db, membership, now).await?;
    found.extend(minutes::awaited(db, membership, &series.held(), now).await?.into_iter().map(
        |awaited| match awaited {
            Awaited::Writing(meeting) => Awaits::Minutes(meeting),
            Awaited::Reading(meeting) => Awaits::Review(meeting),
        },
    ));
    if membership.may::<AnswerMeetings>() {
        found.extend(polled(series, &polls));
        found.extend(unanswered(season));
        found.extend(needs::awaited(season, &waiting).into_iter().map(Awaits::Needs));
        found.extend(hosting::awaited(db, membership, &series.meetings, now).await?.map(Awaits::Room));
    }
    let proposed = agenda::awaited(membership, &series.meetings, &waiting, now);
    found.extend(proposed.into_iter().map(Awaits::Proposals));
    if membership.may::<SetMeetings>() {
        found.extend(unchosen(series, &polls));
        found.extend(unready(series, &polls));
    }
    Ok(found)
}

/// Where the poll of each meeting stands, and whether the member's answer is missing.
type Polls = HashMap<i64, (Stage, bool)>;

fn polled(series: &Series, polls: &Polls) -> Vec<Awaits> {
    let waits = |meeting: &&Meeting| polls.get(&meeting.id) == Some(&(Stage::Open, true));
    series.meetings.iter().filter(waits).cloned().map(Awaits::Poll).collect()
}

fn unchosen(series: &Series, polls: &Polls) -> Vec<Awaits> {
    let closed = |meeting: &&Meeting| polls.get(&meeting.id).is_some_and(|(stage, _)| *stage == Stage::Closed);
    series.meetings.iter().filter(closed).cloned().map(Awaits::Choice).collect()
}

fn unanswered(season: &Season) -> Vec<Awaits> {
    let awaits = |meeting: &Meeting| match season.given(meeting) {
        None if season.wishes(meeting) => Some(Awaits::Answer(meeting.clone())),
        Some(given) if given.to_confirm => Some(Awaits::Confirmation(meeting.clone())),
        _ => None,
    };
    let asking = season.series().meetings.iter().filter(|meeting| meeting.takes_answers(season.now()));
    asking.filter_map(awaits).collect()
}

/// The first meeting without a date, unless one is looked for, and the first without a host: one step at a time.
fn unready(series: &Series, polls: &Polls) -> Vec<Awaits> {
    let planned = |meeting: &&Meeting| {
        let awaited = meeting.expected.is_some() || meeting.kind == Kind::FollowUp;
        meeting.state(series.now) == State::Planned && awaited && !polls.contains_key(&meeting.id)
    };
    let homeless = |meeting: &&Meeting| meeting.state(series.now) == State::Set && meeting.place.is_unknown();
    let date = series.meetings.iter().find(planned).cloned().map(Awaits::Date);
    let host = series.meetings.iter().find(homeless).cloned().map(Awaits::Host);
    date.into_iter().chain(host).collect()
}
