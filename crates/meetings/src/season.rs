//! A season as one member finds it, read once and handed to all that tells of it: the series, who receives, the lists.

use std::collections::HashSet;

use communities::{Directory, Membership};
use platform::{Instance, Result};
use ui::season::SeasonStep;

use crate::answers::{Given, Invited};
use crate::lists::{Asking, Lists};
use crate::model::Meeting;
use crate::said::Hosts;
use crate::series::Series;

/// The season of a member at a moment.
#[derive(Clone, Debug)]
pub struct Season {
    series: Series,
    hosts: Hosts,
    lists: Lists,
    member: Membership,
    now: i64,
}

impl Season {
    /// The season as this member finds it now. Of the meetings that are over, no answer is read.
    pub async fn of(instance: &Instance, member: &Membership, directory: &Directory) -> Result<Season> {
        Season::read(instance, member, directory, instance.clock.now()).await
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
        Ok(Season {
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

    /// The moment at which it is looked at.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// The member.
    pub fn member(&self) -> &Membership {
        &self.member
    }
}
