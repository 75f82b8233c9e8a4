//! A season as one member finds it, read once and handed to all that tells of it: the series, who receives, the lists.

use std::collections::{HashMap, HashSet};

use communities::{Directory, Membership};
use platform::{DAY, Instance, Result};
use ui::season::SeasonStep;

use crate::answers::{Given, Invited};
use crate::attendance::Tally;
use crate::lists::{Asking, Lists};
use crate::model::Meeting;
use crate::said::Hosts;
use crate::scene::Scene;
use crate::series::Series;
use crate::time::Time;

/// The season of a member at a moment.
#[derive(Clone, Debug)]
pub struct Season {
    series: Series,
    hosts: Hosts,
    lists: Lists,
    tallies: HashMap<i64, Tally>,
    member: Membership,
    now: i64,
}

/// The lists of a meeting are read for so long after its end, in milliseconds: it is closed by then.
const RECENT: i64 = 60 * DAY;

impl Season {
    /// The season as this member finds it now. Of the meetings that were over long ago, no list is read.
    pub async fn of(instance: &Instance, member: &Membership, directory: &Directory) -> Result<Season> {
        Season::read(instance, member, directory, instance.clock.now() - RECENT).await
    }

    /// The season as the page of one meeting knows it: that meeting, and these as their dates stand.
    pub(crate) fn around(scene: &Scene, hosts: &Hosts, meetings: Vec<Meeting>) -> Season {
        Season {
            series: Series::around(&scene.access, meetings, (&scene.facts, scene.now)),
            hosts: hosts.clone(),
            lists: Lists::of_one(scene.meeting().id, scene.list.clone(), &scene.directory),
            tallies: HashMap::from([(scene.meeting().id, scene.tally())]),
            member: scene.access.membership().clone(),
            now: scene.now,
        }
    }

    /// The same, with what was answered to the meetings that are over.
    pub async fn whole(instance: &Instance, member: &Membership, directory: &Directory) -> Result<Season> {
        Season::read(instance, member, directory, i64::MIN).await
    }

    async fn read(instance: &Instance, member: &Membership, directory: &Directory, after: i64) -> Result<Season> {
        let (db, now) = (&instance.db, instance.clock.now());
        let mut series = Series::of(db, member, now).await?;
        let who = (member.community().id, member.person_id(), after);
        let mut lists = Lists::of(db.into(), Asking::of(instance), (directory, series.meetings()), who).await?;
        series.facts = std::mem::take(&mut lists.facts);
        let over =
            series.meetings().iter().filter(|meeting| meeting.ends_at().is_some_and(|end| end > after && end <= now));
        Ok(Season {
            tallies: over
                .map(|meeting| (meeting.id, Tally::by_list(lists.list(meeting.id), meeting, directory)))
                .collect(),
            series,
            hosts: Hosts::of_community(db, member.community().id).await?,
            lists,
            member: member.clone(),
            now,
        })
    }

    /// The meetings that the member sees.
    pub fn series(&self) -> &Series {
        &self.series
    }

    /// The organisations that receive.
    pub fn hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// The line of the season, for the top of a page.
    pub fn steps(&self) -> Vec<SeasonStep> {
        self.series.steps()
    }

    /// The next meeting of the member, with what they answered.
    pub fn next(&self) -> Option<Invited> {
        self.series.next().map(|meeting| self.invited(meeting))
    }

    /// The member before a meeting of theirs.
    pub(crate) fn invited(&self, meeting: &Meeting) -> Invited {
        let (expected, list) = (self.lists.expected(meeting.id), self.lists.list(meeting.id));
        Invited::standing(&self.member, meeting, (&expected, &list.given), &self.hosts, self.now)
    }

    /// What the member answered to a meeting.
    pub fn given(&self, meeting: &Meeting) -> Option<&Given> {
        self.lists.list(meeting.id).given.get(&self.member.person_id())
    }

    /// Whether a meeting is for the member too: a small follow-up asks nothing of those who are not wished there.
    pub fn wishes(&self, meeting: &Meeting) -> bool {
        self.lists.list(meeting.id).wishes(self.member.person_id())
    }

    /// Whether the member is expected at a meeting.
    pub fn expects(&self, meeting: &Meeting) -> bool {
        self.lists.expects(meeting.id, self.member.person_id())
    }

    /// The meetings of which at least one mark was made.
    pub fn marked(&self) -> HashSet<i64> {
        self.lists.marked()
    }

    /// Those that were held, the last one first.
    pub fn held(&self) -> Vec<&Meeting> {
        self.series.meetings().iter().rev().filter(|meeting| self.series.time(meeting) == Time::Held).collect()
    }

    /// Whether a meeting is not over, or not since long.
    pub(crate) fn is_recent(&self, meeting: &Meeting) -> bool {
        meeting.ends_at().is_none_or(|end| end > self.now - RECENT)
    }

    /// Who was there at a meeting, while its lists are read.
    pub(crate) fn tally(&self, meeting: &Meeting) -> Option<&Tally> {
        self.tallies.get(&meeting.id)
    }

    /// The moment at which it is looked at.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// The member.
    pub fn member(&self) -> &Membership {
        &self.member
    }
}
