//! Choosing a theme for a meeting: one act, which says what the meeting is about and, where its agenda is not begun, begins it
//! from a template. It is changed as by the form of the meeting, and so are told those who are to be told.

use communities::roles::{PrepareAgenda, SetMeetings};
use forms::{Undone, refusals};
use meetings::access::MeetingGrant;
use meetings::setting::{self, Change, NotSet};
use platform::{Instance, Tx};

use crate::access::ThemeGrant;
use crate::proposing::tell;
use crate::store;

refusals! {
    /// Why a theme was not chosen.
    NotChosen {
        /// The meeting is over or cancelled.
        TooLate => "theme-not-too-late",
        /// Somebody has begun the agenda in the meantime.
        Begun => "theme-not-begun",
        /// There is no such meeting.
        NoMeeting => "theme-not-no-meeting",
        /// The meeting does not take it.
        Meeting(rule: NotSet) => rule,
    }
}

/// For which meeting a theme is chosen.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The meeting, for who sets it.
    pub meeting: MeetingGrant<SetMeetings>,
    /// The template from which its agenda begins; none leaves the agenda as it is.
    pub template: Option<i64>,
}

/// Chooses a theme for a meeting to come.
pub async fn choose(
    instance: &Instance,
    theme: &ThemeGrant<PrepareAgenda>,
    wanted: &Wanted,
) -> forms::Outcome<(), NotChosen> {
    let (now, by, grant) = (instance.clock.now(), theme.membership().person_id(), &wanted.meeting);
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    Undone::unless(meeting.is_ahead(now), NotChosen::TooLate)?;
    store::choose(&tx, (theme.thing().id, meeting.id), by, now).await?;
    said(&tx, instance, (&meeting, &theme.thing().title), by).await?;
    if let Some(template) = wanted.template {
        let preparing = grant.grant::<PrepareAgenda>().map_err(|_| Undone::Refused(NotChosen::NoMeeting))?;
        let begun = agenda::begin_from(&tx, instance, &preparing, template).await;
        begun.map_err(|undone| undone.map(|_| NotChosen::Begun))?;
    }
    tell(&tx, theme.membership(), theme.thing().id, now).await?;
    Ok(tx.commit().await?)
}

/// The meeting is about this, from now on.
async fn said(
    tx: &Tx,
    instance: &Instance,
    (meeting, theme): (&meetings::Meeting, &str),
    by: i64,
) -> forms::Outcome<(), NotChosen> {
    let wanted = setting::Wanted { theme: theme.to_owned(), ..setting::Wanted::of(meeting) };
    let change = Change { meeting: meeting.id, wanted: &wanted, by, is_told: true };
    setting::change(tx, instance, &change).await.map(drop).map_err(|undone| undone.map(NotChosen::Meeting))
}

/// A theme is not that of a meeting any more; the meeting says so too, unless it was given other words since.
pub async fn release(
    instance: &Instance,
    theme: &ThemeGrant<PrepareAgenda>,
    grant: &MeetingGrant<SetMeetings>,
) -> forms::Outcome<(), NotChosen> {
    let (now, by) = (instance.clock.now(), theme.membership().person_id());
    let tx = instance.db.begin().await?;
    let meeting = grant.fresh(&tx).await?;
    Undone::unless(meeting.is_ahead(now), NotChosen::TooLate)?;
    if store::release(&tx, (theme.thing().id, meeting.id)).await? {
        if meeting.theme == theme.thing().title {
            said(&tx, instance, (&meeting, ""), by).await?;
        }
        tell(&tx, theme.membership(), theme.thing().id, now).await?;
    }
    Ok(tx.commit().await?)
}
