//! The letter that says that minutes can be read over. It carries the way there and until when; what was said stays on the page.

use communities::roles::ReadMinutes;
use communities::roster;
use identity::{Person, people as accounts};
use notifications::{Kind, Notice};
use platform::{Instance, Result, Tx};
use ui::dates;
use ui::mail::Block;

use super::writing::Writing;

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
        about: format!("minutes:{}", meeting.id),
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
