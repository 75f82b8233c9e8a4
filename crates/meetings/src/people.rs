//! Who is expected at a meeting: the members whose role answers, or those of them who are wished at a follow-up, and the
//! resource persons who were asked to it.

use communities::roles::AnswerMeetings;
use communities::{Role, roster};
use platform::{On, Result};

use crate::gathering::follow_ups;
use crate::model::Meeting;
use crate::store;

/// Those expected at a meeting, in the order in which they joined the community.
pub(crate) async fn expected(on: impl Into<On<'_>>, meeting: &Meeting) -> Result<Vec<i64>> {
    let on = on.into();
    let asked = store::guests(on, meeting.id).await?;
    let members = roster::those_who_may::<AnswerMeetings>(on, meeting.community_id).await?;
    let circle = follow_ups::circle(on, meeting).await?;
    let expected = members.into_iter().filter(|member| match member.role {
        Role::Guest => asked.contains(&member.person),
        _ => circle.as_ref().is_none_or(|circle| circle.contains(&member.person)),
    });
    Ok(expected.map(|member| member.person).collect())
}
