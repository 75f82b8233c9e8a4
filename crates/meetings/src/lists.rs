//! The lists of the meetings of a community, read in one statement: who was asked to each, who is wished at it, who answered
//! what, who was marked, and what the parts know of it.

mod store;

use std::collections::{HashMap, HashSet};

use communities::roles::{AnswerMeetings, Right};
use communities::{Directory, Role};
use platform::{Instance, On, Result, sql};

use crate::answers::given::Given;
use crate::model::{Mark, Meeting};

pub(crate) use store::LISTS;

/// The statement that asks the lists of meetings and what the parts know of them.
#[derive(Clone, Copy, Debug)]
pub struct Asking(pub(crate) &'static str);

impl Asking {
    /// That of this instance.
    pub(crate) fn of(instance: &Instance) -> Asking {
        instance.links.get::<Asking>().copied().unwrap_or(Asking(LISTS))
    }
}

/// What a part knows of a meeting, as [`Part::facts`](crate::Part) reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The meeting.
    pub meeting: i64,
    /// A number or a count.
    pub number: Option<i64>,
    /// A moment, in milliseconds UTC.
    pub moment: Option<i64>,
    /// A coded word; may be empty.
    pub word: String,
}

/// What the parts know, by the names that they give to it.
pub(crate) type Facts = HashMap<String, Vec<Fact>>;

/// The lists of meetings.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lists {
    of: HashMap<i64, List>,
    empty: List,
    pub(crate) facts: Facts,
    /// Those whose role answers meetings.
    members: Vec<(i64, Role)>,
}

/// Those of one meeting.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    /// The resource persons asked to it, and when.
    asked: Vec<(Option<i64>, i64)>,
    /// Those who are wished at it and who called it, when not everybody is.
    wished: Option<HashSet<i64>>,
    pub(crate) given: HashMap<i64, Given>,
    pub(crate) marks: HashMap<i64, Mark>,
    is_marked: bool,
}

impl List {
    /// Those of one meeting alone, without the facts of parts.
    pub(crate) async fn of(on: On<'_>, meeting: &Meeting) -> Result<List> {
        Ok(List::whole(on, Asking(LISTS), meeting, 0).await?.0)
    }

    /// The same with the facts of parts, for this person.
    pub(crate) async fn whole(on: On<'_>, asking: Asking, meeting: &Meeting, person: i64) -> Result<(List, Facts)> {
        let asking = sql(asking.0).bind(meeting.community_id).bind(meeting.id).bind(i64::MIN).bind(person);
        let mut lists = store::read(on, asking, std::slice::from_ref(meeting)).await?;
        Ok((lists.of.remove(&meeting.id).unwrap_or_default(), lists.facts))
    }

    /// The resource persons asked to it, first asked first.
    pub(crate) fn guests(&self) -> Vec<i64> {
        self.asked.iter().map(|(_, person)| *person).collect()
    }

    /// Those of these people who are expected there, in their order.
    pub(crate) fn expected(&self, members: impl Iterator<Item = (i64, Role)>) -> Vec<i64> {
        members.filter(|(person, role)| self.expects(*person, *role)).map(|(person, _)| person).collect()
    }

    fn expects(&self, person: i64, role: Role) -> bool {
        match role {
            Role::Guest => self.asked.iter().any(|(_, asked)| *asked == person),
            _ => self.wishes(person),
        }
    }

    /// Whether the meeting is for this person too: a small follow-up is for those who are wished, and for those who say that
    /// they come.
    pub(crate) fn wishes(&self, person: i64) -> bool {
        let comes = || self.given.get(&person).is_some_and(|given| given.answer.comes());
        self.wished.as_ref().is_none_or(|wished| wished.contains(&person) || comes())
    }
}

impl Lists {
    /// Those of one meeting alone, without the facts of parts.
    pub(crate) fn of_one(meeting: i64, list: List, directory: &Directory) -> Lists {
        Lists { of: HashMap::from([(meeting, list)]), members: members(directory), ..Lists::default() }
    }

    /// The lists of these meetings of a community, and what the parts know of them for this person; of those that ended
    /// before a moment (milliseconds UTC), only whether somebody was marked.
    pub(crate) async fn of(
        on: On<'_>,
        asking: Asking,
        (directory, meetings): (&Directory, &[Meeting]),
        (community, person, after): (i64, i64, i64),
    ) -> Result<Lists> {
        let asking = sql(asking.0).bind(community).bind(None::<i64>).bind(after).bind(person);
        Ok(Lists { members: members(directory), ..store::read(on, asking, meetings).await? })
    }

    /// Those expected at a meeting, in no order.
    pub(crate) fn expected(&self, meeting: i64) -> Vec<i64> {
        self.list(meeting).expected(self.members.iter().copied())
    }

    /// Whether this person is expected there.
    pub(crate) fn expects(&self, meeting: i64, person: i64) -> bool {
        let member = self.members.iter().find(|(member, _)| *member == person);
        member.is_some_and(|(_, role)| self.list(meeting).expects(person, *role))
    }

    /// The lists of a meeting, which may be empty.
    pub(crate) fn list(&self, meeting: i64) -> &List {
        self.of.get(&meeting).unwrap_or(&self.empty)
    }

    /// The meetings of which at least one mark was made.
    pub(crate) fn marked(&self) -> HashSet<i64> {
        self.of.iter().filter(|(_, list)| list.is_marked).map(|(meeting, _)| *meeting).collect()
    }
}

/// Those whose role answers meetings.
fn members(directory: &Directory) -> Vec<(i64, Role)> {
    directory.roles().filter(|(_, role)| AnswerMeetings::ROLES.contains(role)).collect()
}
