//! The page of one meeting: what it is about, when and where, who comes, what is left to prepare. A member answers there; a
//! facilitator finds there every deed about it.

pub(crate) mod answering;
mod page;
pub mod web;

use std::sync::Arc;

use communities::roles::{MarkAttendance, ReadReasons, SetMeetings};
use maud::Markup;
use platform::{Instance, Result};

use crate::access::{MeetingAccess, MeetingGrant};
use crate::answers::Invited;
use crate::attendance::Tally;
use crate::model::Answer;
use crate::part::{Column, Lack, Parts};
use crate::said::Hosts;
use crate::scene::Scene;
use crate::series::Series;

/// All that the page shows: the scene, what the parts drew of it, what the meeting lacks.
pub(crate) struct Sheet {
    scene: Scene,
    hosts: Arc<Hosts>,
    invited: Invited,
    main: Vec<Markup>,
    beside: Vec<Markup>,
    lacks: Vec<Lack>,
}

impl Sheet {
    pub(crate) async fn of(instance: &Instance, access: &MeetingAccess) -> Result<Sheet> {
        let (db, parts) = (&instance.db, Parts::of(instance));
        let scene = Scene::of(instance, access).await?;
        let hosts = scene.hosts(db).await?;
        let lacks = match access.membership().may::<SetMeetings>() {
            true => parts.lacks(&Series::of_one(access, &scene.facts, scene.now)),
            false => Vec::new(),
        };
        Ok(Sheet {
            invited: scene.invited(&hosts),
            hosts,
            main: parts.panels(db, &scene, Column::Main).await?,
            beside: parts.panels(db, &scene, Column::Beside).await?,
            lacks: lacks.into_iter().map(|(_, lack)| lack).collect(),
            scene,
        })
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
