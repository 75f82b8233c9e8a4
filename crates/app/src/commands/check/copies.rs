//! Whether there is a copy of everything to come back to, and whether mail is held since one was restored.

use platform::mail::hold;
use platform::{Clock, DAY, Instance};
use ui::{Lang, dates};

use super::Finding;
use crate::backup::Shelf;
use crate::config::Config;

/// A copy that is older than this (milliseconds) is old: one a day is missing.
const OLD: i64 = 2 * DAY;

pub(super) fn look(config: &Config, lang: Lang) -> Finding {
    let Some(plan) = &config.backup else { return Ok(t!(lang, "check-copies-none-asked")) };
    let shelf = Shelf::of(plan);
    let folder = plan.folder.display().to_string();
    let Some(copy) = shelf.copies().into_iter().next() else {
        return Err(t!(lang, "check-copies-none", folder = folder));
    };
    let date = dates::machine(copy.taken_at);
    if Clock::system().now() - copy.taken_at > OLD {
        return Err(t!(lang, "check-copies-old", folder = folder, date = date));
    }
    let checked = shelf.checked_at().map_or_else(|| t!(lang, "check-copies-never"), dates::machine);
    Ok(t!(lang, "check-copies-fine", date = date, checked = checked))
}

/// Says that mail is held; nothing when it leaves.
pub(super) async fn held_mail(instance: &Instance, lang: Lang) -> Option<Finding> {
    let held = async {
        let Some(since) = hold::held_since(&instance.db).await? else { return Ok(None) };
        let earlier = hold::waiting_before(&instance.db, since).await?;
        Ok::<_, platform::Error>(Some(t!(lang, "check-mail-held", date = dates::machine(since), earlier = earlier)))
    };
    match held.await {
        Ok(said) => said.map(Err),
        Err(error) => Some(Err(t!(lang, "cli-failure", what = error.to_string()))),
    }
}
