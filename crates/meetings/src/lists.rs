//! The lists of the meetings of a community, read in one statement: who was asked to each, who is wished at it, who answered
//! what, and whether somebody was marked. A page that shows one meeting reads its own; one that shows many reads these.

mod store;

use std::collections::{HashMap, HashSet};

use communities::roles::{AnswerMeetings, Right};
use communities::{Directory, Role};
use platform::{Db, Result};

use crate::answers::Given;
use crate::model::Meeting;

/// The lists of every meeting of a community.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lists {
    of: HashMap<i64, List>,
    /// Those whose role answers meetings.
    members: Vec<(i64, Role)>,
}

/// Those of one meeting.
#[derive(Clone, Debug, Default)]
struct List {
    asked: HashSet<i64>,
    /// Those who are wished at it and who called it, when not everybody is.
    wished: Option<HashSet<i64>>,
    given: HashMap<i64, Given>,
    is_marked: bool,
}

impl Lists {
    /// The lists of the meetings of a community that end after a moment (milliseconds UTC) or have no date; of the others,
    /// only whether somebody was marked.
    pub(crate) async fn of(db: &Db, community: i64, directory: &Directory, after: i64) -> Result<Lists> {
        let members = directory.roles().filter(|(_, role)| AnswerMeetings::ROLES.contains(role)).collect();
        Ok(Lists { of: store::of_community(db, community, after).await?, members })
    }

    /// Those expected at a meeting, in no order.
    pub(crate) fn expected(&self, meeting: i64) -> Vec<i64> {
        self.members.iter().filter(|(person, _)| self.expects(meeting, *person)).map(|(person, _)| *person).collect()
    }

    /// Whether this person is expected there.
    pub(crate) fn expects(&self, meeting: i64, person: i64) -> bool {
        match self.members.iter().find(|(member, _)| *member == person) {
            Some((_, Role::Guest)) => self.of.get(&meeting).is_some_and(|list| list.asked.contains(&person)),
            Some(_) => self.wishes(meeting, person),
            None => false,
        }
    }

    /// Whether a meeting is for this person too: a small follow-up is for those who are wished, and for those who say that
    /// they come.
    pub(crate) fn wishes(&self, meeting: i64, person: i64) -> bool {
        let Some(list) = self.of.get(&meeting) else { return true };
        let comes = || list.given.get(&person).is_some_and(|given| given.answer.comes());
        list.wished.as_ref().is_none_or(|wished| wished.contains(&person) || comes())
    }

    /// What was answered to a meeting, by person.
    pub(crate) fn given(&self, meeting: i64) -> HashMap<i64, Given> {
        self.of.get(&meeting).map(|list| list.given.clone()).unwrap_or_default()
    }

    /// What a person answered to a meeting.
    pub(crate) fn given_by(&self, meeting: &Meeting, person: i64) -> Option<&Given> {
        self.of.get(&meeting.id)?.given.get(&person)
    }

    /// The meetings of which at least one mark was made.
    pub(crate) fn marked(&self) -> HashSet<i64> {
        self.of.iter().filter(|(_, list)| list.is_marked).map(|(meeting, _)| *meeting).collect()
    }
}
