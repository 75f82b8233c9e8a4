//! A season as one member finds it, read once and handed to all that tells of it: the series, who receives, the lists.

use std::collections::HashSet;

use communities::{Directory, Membership};
use platform::{Db, Result};
use ui::season::SeasonStep;

use crate::answers::{Counts, Given, Invited};
use crate::lists::Lists;
use crate::model::Meeting;
use crate::said::Hosts;
use crate::series::Series;
use crate::venue::Crowd;

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
    pub async fn of(db: &Db, member: &Membership, directory: &Directory, now: i64) -> Result<Season> {
        Season::read(db, member, directory, (now, now)).await
    }

    /// The same, with what was answered to the meetings that are over.
    pub async fn whole(db: &Db, member: &Membership, directory: &Directory, now: i64) -> Result<Season> {
        Season::read(db, member, directory, (now, i64::MIN)).await
    }

    async fn read(db: &Db, member: &Membership, directory: &Directory, (now, after): (i64, i64)) -> Result<Season> {
        Ok(Season {
            series: Series::of(db, member, now).await?,
            hosts: Hosts::all(db).await?,
            lists: Lists::of(db, member.community().id, directory, after).await?,
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
        let given = self.lists.given(meeting.id);
        let counts = Counts::of(&self.lists.expected(meeting.id), &given);
        let places = self.hosts.sheet(&meeting.place).and_then(|sheet| sheet.capacity);
        let crowd = Crowd { places, here: i64::try_from(counts.here).unwrap_or(i64::MAX) };
        let own = given.get(&self.member.person_id()).cloned();
        Invited::standing(&self.member, meeting, (own, counts, crowd), self.now)
    }

    /// What the member answered to a meeting.
    pub fn given(&self, meeting: &Meeting) -> Option<&Given> {
        self.lists.given_by(meeting, self.member.person_id())
    }

    /// Whether a meeting is for the member too: a small follow-up asks nothing of those who are not wished there.
    pub fn wishes(&self, meeting: &Meeting) -> bool {
        self.lists.wishes(meeting.id, self.member.person_id())
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
