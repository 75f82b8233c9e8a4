//! The series: the meetings of a season, created with it from its program, and what a member sees of it: which one is next,
//! where each stands, which ones await something.

pub mod missing;
pub(crate) mod opening;
pub(crate) mod page;
mod steps;
pub(crate) mod web;

use communities::{Community, Membership};
use platform::{Db, Result};
use ui::Lang;
use ui::season::SeasonStep;

use crate::access;
use crate::awaited::{Awaited, Turn};
use crate::lists::{Fact, Facts};
use crate::model::{Meeting, State};
use crate::said;
use crate::time::{self, Time};

/// The meetings that a member sees, in the order of the season, and the moment at which they are looked at.
#[derive(Clone, Debug)]
pub struct Series {
    meetings: Vec<Meeting>,
    pub(crate) facts: Facts,
    community: Community,
    lang: Lang,
    now: i64,
}

impl Series {
    /// The series as this member sees it.
    pub async fn of(db: &Db, membership: &Membership, now: i64) -> Result<Series> {
        let who = (membership.role(), membership.person_id());
        Ok(Series {
            meetings: access::seen_by(db, membership.community().id, who).await?,
            facts: Facts::new(),
            community: membership.community().clone(),
            lang: membership.lang(),
            now,
        })
    }

    /// These meetings, as the page of one of them knows them, and what the parts know of that one.
    pub(crate) fn around(
        access: &access::MeetingAccess,
        meetings: Vec<Meeting>,
        (facts, now): (&Facts, i64),
    ) -> Series {
        let membership = access.membership();
        Series {
            meetings,
            facts: facts.clone(),
            community: membership.community().clone(),
            lang: membership.lang(),
            now,
        }
    }

    /// Every meeting, in the order of the season.
    pub fn meetings(&self) -> &[Meeting] {
        &self.meetings
    }

    /// What a part knows under this name of the meetings of the community, in no order. It may be of one that the member does
    /// not see.
    pub fn facts(&self, name: &str) -> &[Fact] {
        self.facts.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a part knows something under this name of a meeting.
    pub fn knows(&self, name: &str, meeting: &Meeting) -> bool {
        self.facts(name).iter().any(|fact| fact.meeting == meeting.id)
    }

    /// The community whose season it is.
    pub fn community(&self) -> &Community {
        &self.community
    }

    /// The language of the member.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The moment at which it is looked at, in milliseconds UTC.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// Which of its times a meeting is in.
    pub fn time(&self, meeting: &Meeting) -> Time {
        Time::of(meeting, self.facts(time::CLOCK).iter().find(|fact| fact.meeting == meeting.id), self.now)
    }

    /// The next meeting that has a date and is not over.
    pub fn next(&self) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| matches!(self.time(meeting), Time::Prepared | Time::On))
    }

    /// Those that are over, the last one first.
    pub fn held(&self) -> Vec<&Meeting> {
        self.meetings.iter().rev().filter(|meeting| meeting.state(self.now) == State::Held).collect()
    }

    /// The line of the season: what the program counts as its meetings. Trainings and what was added stand in the list.
    pub fn steps(&self) -> Vec<SeasonStep> {
        steps::of(self)
    }

    /// What a meeting awaits, done on one of its own pages.
    pub fn awaited(&self, turn: Turn, words: String, meeting: &Meeting, page: &str) -> Awaited {
        self.awaited_at(turn, words, meeting, self.community.path(&format!("{}{page}", meeting.path())))
    }

    /// What a meeting awaits, done on the page of this path.
    pub fn awaited_at(&self, turn: Turn, words: String, meeting: &Meeting, path: String) -> Awaited {
        let about = format!("{} · {}", meeting.heading(self.lang), said::when(self.lang, meeting));
        let (why, deed) = (String::new(), t!(self.lang, "awaited-deed"));
        Awaited {
            meeting: meeting.id,
            turn,
            words,
            path,
            about,
            why,
            deed,
            posts: None,
            otherwise: None,
            known_to_device: None,
        }
    }
}
