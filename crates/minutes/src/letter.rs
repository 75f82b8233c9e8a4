//! The letter that says that minutes can be read over. It carries the way there and until when; what was said stays on the page.

use communities::roles::ReadMinutes;
use communities::roster;
use identity::{Person, people as accounts};
use notifications::{Kind, Notice};
use platform::mail::Leaving;
use platform::{Instance, On, Result, Tx};
use ui::dates;
use ui::mail::Block;

use super::store;
use super::writing::Writing;

/// What the letter is about: the minutes of a meeting.
const ABOUT: &str = "minutes";

/// Whether a letter is still true: the minutes can be corrected, by this person, who has not read them over yet.
pub(super) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let (Some(meeting), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(true) };
    let Some(minutes) = store::standing(on, meeting).await? else { return Ok(false) };
    let Some(meeting) = meetings::meeting(on, meeting).await? else { return Ok(false) };
    let readers = roster::those_who_may::<ReadMinutes>(on, meeting.community_id).await?;
    let reads = readers.iter().any(|reader| reader.person == person);
    Ok(minutes.takes_corrections(mail.now) && reads && !store::is_reviewed(on, meeting.id, person).await?)
}

/// Tells everyone who reads the minutes, except who opens them: they know.
pub(super) async fn tell(tx: &Tx, instance: &Instance, grant: &Writing, closes_at: i64) -> Result<()> {
    let readers = roster::those_who_may::<ReadMinutes>(tx, grant.meeting().community_id).await?;
    let readers: Vec<i64> =
        readers.into_iter().map(|reader| reader.person).filter(|id| *id != grant.membership().person_id()).collect();
    let readers = accounts::all_of(tx, &readers).await?;
    let now = instance.clock.now();
    notifications::tell_all(tx, instance, &readers, |person| notice(instance, grant, person, closes_at), now).await
}

fn notice<'a>(instance: &Instance, grant: &'a Writing, to: &'a Person, closes_at: i64) -> Notice<'a> {
    let (lang, meeting, community) = (to.lang, grant.meeting(), grant.membership().community());
    let path = grant.path("/compte-rendu");
    let until = dates::long(lang, closes_at - 1);
    let heading = meeting.heading(lang);
    Notice {
        kind: Kind::MinutesReady,
        to,
        community: (community.id, &community.name),
        about: format!("{ABOUT}:{}", meeting.id),
        subject: t!(lang, "minutes-mail-subject", heading = heading),
        preheader: t!(lang, "minutes-mail-until", date = until.as_str()),
        blocks: vec![
            Block::Paragraph(t!(lang, "minutes-mail", heading = heading)),
            Block::Paragraph(t!(lang, "minutes-mail-until", date = until.as_str())),
            Block::Deed(t!(lang, "minutes-mail-deed"), instance.settings.link(&path)),
        ],
        path,
        useful_until: Some(closes_at),
    }
}
