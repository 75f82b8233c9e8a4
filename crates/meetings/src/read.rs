//! Meetings as programs read them: what the API says of one, as the member whose token it is may know it.

use communities::{Directory, Membership};
use platform::{Instance, Result};
use serde::Serialize;

use crate::access::MeetingAccess;
use crate::answers::{Counts, Invited};
use crate::model::{Answer, Kind, Meeting, Mode, State};
use crate::said::Hosts;
use crate::scene::Scene;
use crate::season::Season;

/// A meeting, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct MeetingRead {
    /// Its number.
    pub id: i64,
    /// What it is for.
    pub kind: Kind,
    /// Where it stands.
    pub state: State,
    /// What the program of the season calls it, in the reader's language.
    pub title: String,
    /// Its theme; empty while it is not chosen.
    pub theme: String,
    /// The month in which it is expected while it has no date: "2027-03".
    pub planned_month: Option<String>,
    /// When it begins, in milliseconds UTC; none is to be determined.
    pub starts_at: Option<i64>,
    /// How long it lasts.
    pub minutes: i64,
    /// How people meet.
    pub mode: Mode,
    /// The organisation that receives.
    pub host: Option<String>,
    /// The address, the room, the door.
    pub venue: String,
    /// The link to follow, when people meet online.
    pub link: Option<String>,
    /// Why it is cancelled.
    pub cancel_reason: Option<String>,
    /// Grows with each change.
    pub revision: i64,
    /// What the reader answered.
    pub answer: Option<AnswerRead>,
    /// How many answered what.
    pub answers: Counts,
}

/// What the reader answered.
#[derive(Clone, Copy, Debug, Serialize, utoipa::ToSchema)]
pub struct AnswerRead {
    /// Whether they come.
    pub answer: Answer,
    /// Whether it is to confirm, the meeting having changed since.
    pub to_confirm: bool,
}

/// One meeting, for the program of a member.
pub async fn meeting(instance: &Instance, access: &MeetingAccess) -> Result<MeetingRead> {
    let scene = Scene::of(instance, access).await?;
    let hosts = scene.hosts(&instance.db).await?;
    Ok(read(access.membership(), &scene.invited(&hosts), &hosts, scene.now))
}

/// Every meeting that a member sees, in the order of the season.
pub async fn meetings(instance: &Instance, membership: &Membership) -> Result<Vec<MeetingRead>> {
    let directory = Directory::of(&instance.db, membership).await?;
    let season = Season::whole(instance, membership, &directory).await?;
    let each = season.series().meetings().iter();
    Ok(each.map(|meeting| read(membership, &season.invited(meeting), season.hosts(), season.now())).collect())
}

fn read(membership: &Membership, invited: &Invited, hosts: &Hosts, now: i64) -> MeetingRead {
    let meeting: &Meeting = &invited.meeting;
    let place = &meeting.place;
    let month = meeting.expected.map(|expected| format!("{:04}-{:02}", expected.month.year, expected.month.month));
    MeetingRead {
        id: meeting.id,
        kind: meeting.kind,
        state: meeting.state(now),
        title: meeting.title.speaking(membership.lang()).to_owned(),
        theme: meeting.theme.clone(),
        planned_month: month,
        starts_at: meeting.starts_at,
        minutes: meeting.minutes,
        mode: place.mode,
        host: hosts.of(place).map(str::to_owned),
        venue: place.venue.clone(),
        link: Some(place.link.clone()).filter(|link| place.mode.has_link() && !link.is_empty()),
        cancel_reason: meeting.cancelled_at.map(|_| meeting.cancel_reason.clone()),
        revision: meeting.revision,
        answer: invited.own.as_ref().map(|own| AnswerRead { answer: own.answer, to_confirm: own.to_confirm }),
        answers: invited.counts,
    }
}
