//! The letter that asks what somebody would like to learn.

use communities::Community;
use identity::{Person, people as accounts};
use meetings::model::Meeting;
use meetings::said;
use notifications::{Kind, Notice};
use platform::mail::Leaving;
use platform::{Instance, On, Result, Tx};
use ui::mail::Block;

use super::{is_open, store, those_who_answer};

/// What the letter is about: the needs before a meeting.
const ABOUT: &str = "needs";

/// Whether a letter is still true: the question stands, and this person has not answered it.
pub(super) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let (Some(meeting), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(true) };
    let Some(meeting) = meetings::meeting(on, meeting).await? else { return Ok(false) };
    let is_asked = is_open(&meeting, mail.now) && those_who_answer(on, &meeting).await?.contains(&person);
    Ok(is_asked && store::of_person(on, meeting.id, person).await?.is_empty())
}

/// Asks these people.
pub(super) async fn tell(
    tx: &Tx,
    instance: &Instance,
    (community, meeting): (&Community, &Meeting),
    to: &[i64],
    now: i64,
) -> Result<()> {
    let to = accounts::all_of(tx, to).await?;
    notifications::tell_all(tx, instance, &to, |person| notice(instance, (community, meeting), person), now).await
}

fn notice<'a>(instance: &Instance, (community, meeting): (&'a Community, &Meeting), to: &'a Person) -> Notice<'a> {
    let (lang, heading) = (to.lang, meeting.heading(to.lang));
    let path = community.path(&format!("{}/besoins", meeting.path()));
    Notice {
        kind: Kind::TrainingNeeds,
        to,
        community: (community.id, &community.name),
        about: format!("{ABOUT}:{}", meeting.id),
        subject: t!(lang, "mail-needs-subject", heading = heading),
        preheader: said::when(lang, meeting),
        blocks: vec![
            Block::Paragraph(t!(lang, "mail-needs", heading = heading)),
            Block::Facts(vec![(t!(lang, "fact-when"), said::when(lang, meeting))]),
            Block::Paragraph(t!(lang, "needs-who-reads")),
            Block::Deed(t!(lang, "mail-needs-deed"), instance.settings.link(&path)),
        ],
        path,
        useful_until: meeting.starts_at,
    }
}
