//! A letter about a meeting that waited: whether the meeting still is as it says, and the person still expected.

use notifications::Kind;
use platform::mail::Leaving;
use platform::{On, Result};

use super::letter::ABOUT;
use crate::lists::List;
use crate::model::{Meeting, State};
use crate::{people, store};

/// Whether a mail is still true, as far as the meeting itself goes. A letter is of use until the start that it tells of.
pub(crate) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let (Some(meeting), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(true) };
    let Some(meeting) = store::meeting(on, meeting).await? else { return Ok(false) };
    let (expected, List { given, .. }) = people::listed(on, &meeting).await?;
    let is_expected = expected.contains(&person);
    let cannot = given.get(&person).is_some_and(|given| !given.to_confirm && !given.answer.comes());
    Ok(match Kind::parse(&mail.kind) {
        Some(Kind::MeetingCancelled) => meeting.cancelled_at.is_some() || !is_expected,
        Some(Kind::MeetingReminder) => is_so(&meeting, mail) && is_expected && !cannot,
        _ => is_so(&meeting, mail) && is_expected,
    })
}

fn is_so(meeting: &Meeting, mail: &Leaving) -> bool {
    meeting.starts_at == mail.not_after && matches!(meeting.state(mail.now), State::Planned | State::Set)
}
