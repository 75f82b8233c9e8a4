//! The letter that asks what somebody would like to learn.

use communities::Community;
use identity::{Person, people as accounts};
use meetings::model::Meeting;
use meetings::said;
use notifications::{Kind, Notice};
use platform::{Instance, Result, Tx};
use ui::mail::Block;

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
        about: format!("needs:{}", meeting.id),
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
