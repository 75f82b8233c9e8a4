//! Where a meeting stands, as every page and every frame of the stream tell it: the same values, in words for who reads and in
//! numbers for the page that counts on by itself.

use meetings::model::Meeting;
use platform::{On, Result, SECOND, secret};
use serde::Serialize;
use ui::timer::Timer;
use ui::{Lang, dates};

use super::clock::{Clock, Spot, State};
use super::course::{Course, Phase, Planned, Reading, SOON, digits};
use super::shorten::{self, Advice, is_late, lateness};

/// A meeting and its clock at a moment.
#[derive(Clone, Debug)]
pub(crate) struct Situation {
    pub(crate) planned: Planned,
    pub(crate) course: Course,
    pub(crate) clock: Clock,
    pub(crate) reading: Reading,
    pub(crate) now: i64,
}

impl Situation {
    pub(crate) async fn of(on: impl Into<On<'_>>, meeting: &Meeting, now: i64) -> Result<Situation> {
        let on = on.into();
        let blocks = agenda::of_meeting(on, meeting.id).await?;
        Ok(Situation::made(blocks, super::clock_of(on, meeting, now).await?, meeting, now))
    }

    pub(crate) fn made(blocks: Vec<agenda::Block>, clock: Clock, meeting: &Meeting, now: i64) -> Situation {
        let course = Course::of(blocks);
        let planned = Planned { starts_at: meeting.starts_at, ends_at: meeting.ends_at() };
        let reading = course.read(&clock, planned, now);
        Situation { planned, course, clock, reading, now }
    }

    /// The block that is being held; none before the start and after the end.
    pub(crate) fn block(&self) -> Option<i64> {
        let goes_on = matches!(self.reading.state, State::Running | State::Paused);
        self.reading.leg.filter(|_| goes_on).map(|leg| self.course.legs[leg].spot.block)
    }

    /// What is left, drawn.
    pub(crate) fn timer(&self, lang: Lang) -> Timer {
        let Reading { state, left, length, .. } = self.reading;
        let hour = |at: Option<i64>| at.map(|at| dates::clock(lang, at)).unwrap_or_default();
        let (said, digits) = match state {
            State::Waiting => (Phase::Waiting, hour(self.planned.starts_at)),
            State::Ended => (Phase::Ended, hour(self.clock.ended_at())),
            State::Paused => (Phase::Paused, signed(left)),
            State::Running => (self.reading.phase(), signed(left)),
        };
        let phase = if state == State::Running { said.code() } else { "still" };
        let part = if length > 0 { left.clamp(0, length) * 100 / length } else { 0 };
        Timer { phase, words: said.name(lang), digits, left: u8::try_from(part).unwrap_or(100) }
    }

    /// How late, in words; nothing when nobody can be: before the clock begins, one is late or nothing.
    pub(crate) fn lateness(&self, lang: Lang) -> Option<String> {
        let goes = match self.reading.state {
            State::Waiting => is_late(&self.reading),
            State::Running | State::Paused => true,
            State::Ended => false,
        };
        let tells = goes && self.planned.ends_at.is_some() && !self.course.legs.is_empty();
        tells.then(|| lateness(lang, &self.reading))
    }

    /// What to shorten, in words; nothing when there is no need.
    pub(crate) fn advice(&self, lang: Lang) -> Option<String> {
        let advice = Advice::of(&self.course, &self.clock, &self.reading);
        self.lateness(lang).and_then(|_| advice.said(lang, &self.course))
    }

    /// Another one as soon as the agenda is another: a page that drew this one draws itself again.
    pub(crate) fn mark(&self) -> String {
        let blocks: Vec<_> = self
            .course
            .blocks
            .iter()
            .map(|block| (block.id, &block.title, block.minutes, &block.steps, &block.leader))
            .collect();
        let mut mark = secret::hash(&format!("{blocks:?}"));
        mark.truncate(12);
        mark
    }

    /// The same for the script of a page.
    pub(crate) fn told(&self, lang: Lang) -> String {
        let legs = || self.course.legs.iter().map(|leg| leg.spot);
        let told = Told {
            now: self.now,
            state: self.reading.state.code(),
            leg: self.reading.leg,
            spot: self.clock.spot().map(|Spot { block, step }| (block, step)),
            since: self.clock.since(),
            spent: legs().map(|spot| self.clock.settled(spot)).collect(),
            extra: legs().map(|spot| self.clock.extended(spot)).collect(),
            starts: self.planned.starts_at,
            ends: self.planned.ends_at,
            ended: self.clock.ended_at(),
            mark: self.mark(),
            digits: self.timer(lang).digits,
            advice: self.advice(lang),
            soon: SOON,
            worth: shorten::worth_saying(),
        };
        serde_json::to_string(&told).expect("numbers and words are always JSON")
    }
}

/// What a page needs to count on by itself. Times and lengths are in milliseconds, `spent` and `extra` leg by leg.
#[derive(Serialize)]
struct Told {
    now: i64,
    state: &'static str,
    leg: Option<usize>,
    spot: Option<(i64, i64)>,
    since: i64,
    spent: Vec<i64>,
    extra: Vec<i64>,
    starts: Option<i64>,
    ends: Option<i64>,
    ended: Option<i64>,
    mark: String,
    /// What stands instead of a count while none goes by: the hour.
    digits: String,
    advice: Option<String>,
    soon: i64,
    worth: i64,
}

fn signed(left: i64) -> String {
    let over = if left <= -SECOND { "+" } else { "" };
    format!("{over}{}", digits(left))
}
