//! The letter that tells of all the meetings that were added at once: one mail, not twelve.

use communities::Grant;
use communities::roles::SetMeetings;
use identity::{Person, people as accounts};
use meetings::model::Meeting;
use meetings::{people, said};
use notifications::{Kind, Notice};
use platform::{Instance, Result, Tx};
use ui::mail::Block;

/// Tells those expected, except who added them.
pub(super) async fn tell(
    tx: &Tx,
    instance: &Instance,
    (grant, added): (&Grant<SetMeetings>, &[Meeting]),
    now: i64,
) -> Result<()> {
    let Some(first) = added.first() else { return Ok(()) };
    let expected = people::expected(tx, first).await?;
    let to: Vec<i64> = expected.into_iter().filter(|person| *person != grant.person_id()).collect();
    let to = accounts::all_of(tx, &to).await?;
    notifications::tell_all(tx, instance, &to, |person| notice(instance, grant, (first, added), person), now).await
}

fn notice<'a>(
    instance: &Instance,
    grant: &'a Grant<SetMeetings>,
    (first, added): (&Meeting, &[Meeting]),
    to: &'a Person,
) -> Notice<'a> {
    let (lang, community) = (to.lang, grant.community());
    let path = community.path("/rencontres");
    let heading = first.heading(lang);
    Notice {
        kind: Kind::MeetingSet,
        to,
        community: (community.id, &community.name),
        // Of all of them: the news of one do not take its place.
        about: format!("series:{}", first.id),
        subject: t!(lang, "mail-series-subject", count = added.len(), heading = heading),
        preheader: said::when(lang, first),
        blocks: vec![
            Block::Paragraph(t!(lang, "mail-series", count = added.len(), heading = heading)),
            Block::List(added.iter().map(|meeting| said::when(lang, meeting)).collect()),
            Block::Deed(t!(lang, "mail-series-deed"), instance.settings.link(&path)),
        ],
        path,
        useful_until: added.last().and_then(|meeting| meeting.starts_at),
    }
}
