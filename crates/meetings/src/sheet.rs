//! The page of one meeting: what it is about, when and where, who comes, what is left to prepare. A member answers there; a
//! facilitator finds there every deed about it.

pub(crate) mod answering;
mod page;
mod pieces;
pub mod web;

use std::sync::Arc;

use communities::roles::{MarkAttendance, ReadReasons, SetMeetings};
use platform::{Instance, Result};
use ui::Lang;

use crate::access::{MeetingAccess, MeetingGrant};
use crate::answers::Invited;
use crate::attendance::Tally;
use crate::awaited::{Awaited, Turn};
use crate::closing::{self, Step};
use crate::model::Answer;
use crate::part::{Lack, Parts, Piece};
use crate::said::Hosts;
use crate::scene::Scene;
use crate::season::Season;
use crate::time::Time;

/// All that the page shows: the scene, the time it is in, what the parts show of it, what it awaits of who looks at it.
pub(crate) struct Sheet {
    scene: Scene,
    time: Time,
    hosts: Arc<Hosts>,
    invited: Invited,
    pieces: Vec<Piece>,
    /// What closes it, for those who do; nothing before it was held.
    steps: Vec<Step>,
    /// What it awaits, whether one comes left out: the page asks that itself.
    to_do: Vec<Awaited>,
}

impl Sheet {
    pub(crate) async fn of(instance: &Instance, access: &MeetingAccess) -> Result<Sheet> {
        let (db, parts) = (&instance.db, Parts::of(instance));
        let scene = Scene::of(instance, access).await?;
        let hosts = scene.hosts(db).await?;
        let time = scene.time();
        let closes = access.membership().may::<MarkAttendance>() || access.membership().may::<SetMeetings>();
        let season = Season::around(&scene, &hosts, vec![access.meeting().clone()]);
        Ok(Sheet {
            invited: scene.invited(&hosts),
            pieces: parts.pieces(db, &scene).await?,
            steps: if closes { closing::of_scene(instance, &scene).await? } else { Vec::new() },
            to_do: to_do(parts, &season, access),
            hosts,
            time,
            scene,
        })
    }

    fn lang(&self) -> Lang {
        self.scene.access.membership().lang()
    }

    /// Whether who looks at it prepares and runs it.
    fn is_led(&self) -> bool {
        self.scene.access.membership().may::<SetMeetings>()
    }

    /// Those whose answer, still good, is this one, in the order in which they joined.
    fn who(&self, answer: Answer) -> Vec<i64> {
        let said = |person: &&i64| {
            self.scene.given.get(person).is_some_and(|given| !given.to_confirm && given.answer == answer)
        };
        self.scene.expected.iter().filter(said).copied().collect()
    }

    /// Those who have not answered, or whose answer is to confirm: for those who prepare the meeting only.
    fn waited_for(&self) -> Vec<i64> {
        let waits = |person: &&i64| self.scene.given.get(person).is_none_or(|given| given.to_confirm);
        self.scene.expected.iter().filter(waits).copied().collect()
    }

    fn reasons(&self) -> Option<MeetingGrant<ReadReasons>> {
        self.scene.access.grant::<ReadReasons>().ok()
    }

    fn tally(&self) -> Option<Tally> {
        let shown = self.scene.access.membership().may::<MarkAttendance>() && !self.scene.marks.is_empty();
        shown.then(|| self.scene.tally())
    }
}

/// What a meeting awaits of a member, then what it lacks for those who prepare it.
fn to_do(parts: Parts, season: &Season, access: &MeetingAccess) -> Vec<Awaited> {
    let (meeting, here) = (access.meeting(), access.path(""));
    let mut found = parts.awaiting(season);
    found.retain(|awaited| awaited.meeting == meeting.id && awaited.path != here);
    if access.membership().may::<SetMeetings>() {
        let lacks = parts.lacks(season.series()).into_iter().filter(|(lacking, _)| *lacking == meeting.id);
        let lacking = lacking(season, access, lacks.map(|(_, lack)| lack).collect());
        found.retain(|awaited| lacking.iter().all(|lack| lack.path != awaited.path));
        found.extend(lacking);
    }
    found
}

/// What it lacks, as things to do: what two parts call by the same name is one thing with two ways.
fn lacking(season: &Season, access: &MeetingAccess, lacks: Vec<Lack>) -> Vec<Awaited> {
    let mut found: Vec<(String, Awaited)> = Vec::new();
    for Lack { name, step: (words, why), deed: (_, deed, page) } in lacks {
        let path = access.membership().community().path(&page);
        match found.iter_mut().find(|(known, _)| *known == name) {
            Some((_, awaited)) => awaited.otherwise = Some((deed, path)),
            None => {
                let awaited = season.series().awaited_at(Turn::Prepare, words, access.meeting(), path);
                found.push((name, awaited.why(why).deed(deed)));
            }
        }
    }
    found.into_iter().map(|(_, awaited)| awaited).collect()
}
