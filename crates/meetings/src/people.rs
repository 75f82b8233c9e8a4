//! Who is expected at a meeting: the members whose role answers, or those of them who are wished at a follow-up, and the
//! resource persons who were asked to it.

mod circle;

use communities::roles::AnswerMeetings;
use communities::{Directory, roster};
use platform::{On, Result};

use crate::lists::List;
use crate::model::Meeting;

pub(crate) use circle::forget;
pub use circle::{Call, call, call_of, called_by, wish, wished};

/// Those expected at a meeting, in the order in which they joined the community.
pub async fn expected(on: impl Into<On<'_>>, meeting: &Meeting) -> Result<Vec<i64>> {
    Ok(listed(on.into(), meeting).await?.0)
}

/// The same, and the lists of the meeting.
pub(crate) async fn listed(on: On<'_>, meeting: &Meeting) -> Result<(Vec<i64>, List)> {
    let members = roster::those_who_may::<AnswerMeetings>(on, meeting.community_id).await?;
    let list = List::of(on, meeting).await?;
    Ok((list.expected(members.into_iter().map(|member| (member.person, member.role))), list))
}

/// The same, by the lists of the meeting and in a community whose directory is known. Of a meeting that began, they are those
/// who were there then: whoever joins later was not expected, whoever leaves later was. It opens nothing to anybody.
pub(crate) fn expected_of(list: &List, meeting: &Meeting, directory: &Directory) -> Vec<i64> {
    match (meeting.starts_at, meeting.ends_at()) {
        (Some(start), Some(end)) => list.expected(directory.there_between::<AnswerMeetings>(start, end)),
        _ => expected_today(list, directory),
    }
}

/// Those who would be expected if the meeting were today: whoever joined after it may have been there all the same.
pub(crate) fn expected_today(list: &List, directory: &Directory) -> Vec<i64> {
    let members = directory.joined_who_may::<AnswerMeetings>().into_iter();
    list.expected(members.filter_map(|card| Some((card.id, card.role?))))
}
