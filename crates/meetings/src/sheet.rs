//! The page of one meeting: what it is about, when and where, who comes, what is left to prepare. A member answers there; a
//! facilitator finds there every deed about it.

pub(crate) mod answering;
mod page;
pub mod web;

use communities::roles::{MarkAttendance, ReadReasons, SeeMeetings, SetMeetings};
use communities::{Directory, Role};
use maud::Markup;
use platform::{Instance, Result};
use ui::Lang;

use crate::access::{MeetingAccess, MeetingGrant};
use crate::answers::Invited;
use crate::attendance::Tally;
use crate::model::Answer;
use crate::part::{Column, Lack, Parts};
use crate::scene::Scene;
use crate::series::Series;

/// All that the page shows: the scene, what the parts drew of it, what the meeting lacks.
pub(crate) struct Sheet {
    scene: Scene,
    invited: Invited,
    main: Vec<Markup>,
    beside: Vec<Markup>,
    lacks: Vec<Lack>,
}

impl Sheet {
    pub(crate) async fn of(instance: &Instance, access: &MeetingAccess) -> Result<Sheet> {
        let (db, parts) = (&instance.db, Parts::of(instance));
        let scene = Scene::of(db, access, instance.clock.now()).await?;
        let lacks = match access.membership().may::<SetMeetings>() {
            true => parts.lacks(db, &Series::of_one(access, scene.now)).await?,
            false => Vec::new(),
        };
        Ok(Sheet {
            invited: scene.invited(),
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
        shown.then(|| Tally::of(&self.scene.expected, &self.scene.marks))
    }

    fn seen_by(&self) -> String {
        seen_by(self.scene.access.membership().lang(), &self.scene.directory, &self.scene.guests)
    }
}

/// Who sees the page of a meeting: the community, and the resource persons who were asked.
pub fn seen_by(lang: Lang, directory: &Directory, guests: &[i64]) -> String {
    let community = directory.seen_by::<SeeMeetings>();
    let present = |person: &&i64| directory.card(**person).role == Some(Role::Guest);
    match guests.iter().filter(present).count() {
        0 => community,
        count => t!(lang, "seen-by-with-guests", community = community, count = count),
    }
}
