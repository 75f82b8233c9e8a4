//! Trainings as programs of the network read them.

use meetings::model::Mode;
use network::NetworkMember;
use platform::{Instance, Result};
use serde::Serialize;

use crate::model::Training;
use crate::{TRAININGS, registering};

/// Where somebody stands with a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OwnPlace {
    /// They did not register.
    None,
    /// They have a place.
    Placed,
    /// They wait for one.
    Waiting,
}

/// A training that a community opened to the network, for a program of somebody there.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct TrainingRead {
    /// Its number.
    pub id: i64,
    /// The name of the community that opened it.
    pub community: String,
    /// What it is called.
    pub title: String,
    /// When it begins, in milliseconds UTC; null once it has no date any more.
    pub starts_at: Option<i64>,
    /// How long it lasts, in minutes.
    pub minutes: i64,
    /// How people meet.
    pub mode: Mode,
    /// Where, in general; may be empty.
    pub place: String,
    /// Whether it was called off.
    pub is_called_off: bool,
    /// How many places the network has.
    pub places: i64,
    /// How many are left.
    pub places_left: i64,
    /// How many people wait for one.
    pub waiting: i64,
    /// Where the person of the program stands.
    pub own: OwnPlace,
    /// The whole address of its page.
    pub page: String,
}

/// The trainings that a program of somebody of the network reads, by date.
pub async fn trainings(instance: &Instance, member: &NetworkMember) -> Result<Vec<TrainingRead>> {
    let page = instance.settings.link(TRAININGS);
    let all = registering::all(instance, member).await?;
    Ok(all.into_iter().map(|each| read(each, page.clone())).collect())
}

fn read(training: Training, page: String) -> TrainingRead {
    let Training { listed, meeting, community } = training;
    let own = match listed.own {
        None => OwnPlace::None,
        Some(true) => OwnPlace::Placed,
        Some(false) => OwnPlace::Waiting,
    };
    TrainingRead {
        id: meeting.id,
        community,
        starts_at: meeting.starts_at,
        minutes: meeting.minutes,
        mode: meeting.place.mode,
        is_called_off: meeting.cancelled_at.is_some(),
        places: listed.open.places,
        places_left: listed.left(),
        waiting: listed.waiting,
        own,
        title: listed.open.title,
        place: listed.open.place,
        page,
    }
}
