//! The page of one meeting: what it is about, when and where, who comes, what is left to prepare. A member answers there; a
//! facilitator finds there every deed about it.

mod page;
pub(crate) mod web;

use std::collections::HashMap;

use communities::roles::{MarkAttendance, ReadReasons, SeeMeetings};
use communities::{Directory, Role};
use maud::Markup;
use platform::{Db, Result};
use ui::Lang;
use ui::notice::Notice;

use crate::access::{MeetingAccess, MeetingGrant};
use crate::answers::{self, Given, Invited};
use crate::attendance::{self, Tally};
use crate::model::{Answer, Mark, State};
use crate::said::Hosts;
use crate::series::missing::{self, Missing};
use crate::{agenda, commitments, decisions, facilitation, gathering, hosting, minutes, poll, pulse};
use crate::{people, store};

/// What the page says of what was just tried.
#[derive(Default)]
pub(crate) struct Said {
    /// The sentence at its top.
    pub(crate) notice: Option<Notice>,
    /// A reason that was refused, and why.
    pub(crate) reason: Option<(String, String)>,
}

/// All that the page shows.
pub(crate) struct Sheet {
    access: MeetingAccess,
    directory: Directory,
    hosts: Hosts,
    invited: Invited,
    expected: Vec<i64>,
    given: HashMap<i64, Given>,
    marks: HashMap<i64, Mark>,
    guests: Vec<i64>,
    parts: Parts,
    missing: Vec<Missing>,
    now: i64,
}

/// What each idea says of the meeting on its page, drawn by itself.
struct Parts {
    main: Vec<Markup>,
    beside: Vec<Markup>,
}

impl Parts {
    async fn of(db: &Db, access: &MeetingAccess, now: i64) -> Result<Parts> {
        Ok(Parts {
            main: vec![
                poll::panel(db, access, now).await?,
                facilitation::panel(db, access, now).await?,
                agenda::panel(db, access, now).await?,
                minutes::panel(db, access, now).await?,
                decisions::panel(db, access, now).await?,
                commitments::panel(db, access, now).await?,
            ],
            beside: vec![
                hosting::panel(db, access, now).await?,
                gathering::panel(db, access, now).await?,
                pulse::panel(db, access, now).await?,
            ],
        })
    }
}

impl Sheet {
    pub(crate) async fn of(db: &Db, access: &MeetingAccess, now: i64) -> Result<Sheet> {
        let (meeting, membership) = (access.meeting(), access.membership());
        Ok(Sheet {
            directory: Directory::of(db, membership).await?,
            hosts: Hosts::all(db).await?,
            invited: Invited::of(db, membership, meeting.clone(), now).await?,
            expected: people::expected(db, meeting).await?,
            given: answers::of_meeting(db, meeting.id).await?,
            marks: attendance::store::of_meeting(db, meeting.id).await?,
            guests: store::guests(db, meeting.id).await?,
            parts: Parts::of(db, access, now).await?,
            missing: missing::of(
                meeting,
                agenda::has_leader(db, meeting.community_id).await?.contains(&meeting.id),
                now,
            ),
            access: access.clone(),
            now,
        })
    }

    fn state(&self) -> State {
        self.access.meeting().state(self.now)
    }

    /// Those whose answer, still good, is this one, in the order in which they joined.
    fn who(&self, answer: Answer) -> Vec<i64> {
        let said =
            |person: &&i64| self.given.get(person).is_some_and(|given| !given.to_confirm && given.answer == answer);
        self.expected.iter().filter(said).copied().collect()
    }

    /// Those who have not answered, or whose answer is to confirm: for those who prepare the meeting only.
    fn waited_for(&self) -> Vec<i64> {
        let waits = |person: &&i64| self.given.get(person).is_none_or(|given| given.to_confirm);
        self.expected.iter().filter(waits).copied().collect()
    }

    fn reasons(&self) -> Option<MeetingGrant<ReadReasons>> {
        self.access.grant::<ReadReasons>().ok()
    }

    fn tally(&self) -> Option<Tally> {
        let shown = self.access.membership().may::<MarkAttendance>() && !self.marks.is_empty();
        shown.then(|| Tally::of(&self.expected, &self.marks))
    }

    fn seen_by(&self) -> String {
        seen_by(self.access.membership().lang(), &self.directory, &self.guests)
    }
}

/// Who sees the page of a meeting: the community, and the resource persons who were asked.
pub(crate) fn seen_by(lang: Lang, directory: &Directory, guests: &[i64]) -> String {
    let community = directory.seen_by::<SeeMeetings>();
    let present = |person: &&i64| directory.card(**person).role == Some(Role::Guest);
    match guests.iter().filter(present).count() {
        0 => community,
        count => t!(lang, "seen-by-with-guests", community = community, count = count),
    }
}
