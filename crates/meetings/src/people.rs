//! Who is expected at a meeting: the members whose role answers, and the resource persons who were asked to it.

use communities::roles::AnswerMeetings;
use communities::{Role, roster};
use platform::{On, Result};

use crate::model::Meeting;
use crate::store;

/// Those expected at a meeting, in the order in which they joined the community.
pub(crate) async fn expected(on: impl Into<On<'_>>, meeting: &Meeting) -> Result<Vec<i64>> {
    let on = on.into();
    let asked = store::guests(on, meeting.id).await?;
    let members = roster::those_who_may::<AnswerMeetings>(on, meeting.community_id).await?;
    let expected = members.into_iter().filter(|member| member.role != Role::Guest || asked.contains(&member.person));
    Ok(expected.map(|member| member.person).collect())
}
