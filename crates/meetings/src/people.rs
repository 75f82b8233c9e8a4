//! Who is expected at a meeting: the members whose role answers, or those of them who are wished at a follow-up, and the
//! resource persons who were asked to it.

mod circle;

use std::collections::HashSet;

use communities::roles::AnswerMeetings;
use communities::{Directory, Role, roster};
use platform::{On, Result};

use crate::model::Meeting;
use crate::store;

pub use circle::{Call, call, call_of, called_by, wish, wished};
pub(crate) use circle::{circle, forget};

/// Those expected at a meeting, in the order in which they joined the community.
pub async fn expected(on: impl Into<On<'_>>, meeting: &Meeting) -> Result<Vec<i64>> {
    let on = on.into();
    let asked = store::guests(on, meeting.id).await?;
    let members = roster::those_who_may::<AnswerMeetings>(on, meeting.community_id).await?;
    let circle = circle(on, meeting).await?;
    let members = members.into_iter().map(|member| (member.person, member.role));
    Ok(among(members, &asked, circle.as_ref()))
}

/// The same, of a community whose directory is known.
pub(crate) async fn expected_of(
    on: impl Into<On<'_>>,
    meeting: &Meeting,
    directory: &Directory,
    guests: &[i64],
) -> Result<Vec<i64>> {
    let circle = circle(on, meeting).await?;
    let members = directory.joined_who_may::<AnswerMeetings>().into_iter();
    Ok(among(members.filter_map(|card| Some((card.id, card.role?))), guests, circle.as_ref()))
}

fn among(members: impl Iterator<Item = (i64, Role)>, asked: &[i64], circle: Option<&HashSet<i64>>) -> Vec<i64> {
    let expected = members.filter(|(person, role)| match role {
        Role::Guest => asked.contains(person),
        _ => circle.is_none_or(|circle| circle.contains(person)),
    });
    expected.map(|(person, _)| person).collect()
}
