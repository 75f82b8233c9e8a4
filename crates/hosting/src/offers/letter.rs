//! What is told by mail of offers: to the team, that a host withdrew and who is next; to who offered, that their room is chosen.

use communities::organizations::Organization;
use communities::roles::SetMeetings;
use communities::roster;
use identity::{Person, people as accounts};
use meetings::access::MeetingAccess;
use meetings::model::Meeting;
use meetings::said::{self, Hosts};
use meetings::venue::hosts_of;
use notifications::{Kind, Notice};
use platform::mail::Leaving;
use platform::{Instance, On, Result, Tx};
use ui::mail::Block;

use super::{Offer, season};
use crate::{lacks_host, rota};

/// What these letters are about: the host of a meeting.
const ABOUT: &str = "host";

/// Whether a letter is still true: the meeting is ahead; it still lacks the host that withdrew, or has the one that was chosen.
pub(crate) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let Some(meeting) = mail.number(ABOUT) else { return Ok(true) };
    let Some(meeting) = meetings::meeting(on, meeting).await? else { return Ok(false) };
    let tells_of_lack = mail.kind == Kind::MeetingMoved.code();
    Ok(meeting.is_ahead(mail.now) && lacks_host(&meeting, mail.now) == tells_of_lack)
}

/// A host that withdrew.
pub(super) struct Left<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) own: &'a Organization,
    pub(super) reason: &'a str,
    pub(super) grant: &'a MeetingAccess,
}

/// Tells those who set meetings, except who withdrew.
pub(super) async fn tell_team(tx: &Tx, instance: &Instance, left: &Left<'_>, now: i64) -> Result<()> {
    let community = left.meeting.community_id;
    let hosts = Hosts::of_community(tx, community).await?;
    let turns = rota::turns(&season(tx, community).await?);
    let next = turns.iter().find(|turn| turn.meeting == left.meeting.id).and_then(rota::Turn::proposed);
    let next = next.map(|(organization, _)| hosts.name(organization).to_owned());
    let team = roster::those_who_may::<SetMeetings>(tx, community).await?;
    let by = left.grant.membership().person_id();
    let team: Vec<i64> = team.into_iter().map(|each| each.person).filter(|person| *person != by).collect();
    let team = accounts::all_of(tx, &team).await?;
    let notice = |person| withdrawn(instance, left, person, next.as_deref());
    notifications::tell_all(tx, instance, &team, notice, now).await
}

fn withdrawn<'a>(instance: &Instance, left: &'a Left<'_>, to: &'a Person, next: Option<&str>) -> Notice<'a> {
    let (lang, community) = (to.lang, left.grant.membership().community());
    let (heading, path) = (left.meeting.heading(lang), hosts_of(community, left.meeting.id));
    let next = match next {
        Some(name) => t!(lang, "mail-withdrawn-next", name = name),
        None => t!(lang, "mail-withdrawn-nobody"),
    };
    let words = t!(lang, "mail-withdrawn", name = left.own.name.as_str(), heading = heading);
    let mut blocks =
        vec![Block::Paragraph(words), Block::Facts(vec![(t!(lang, "fact-when"), said::when(lang, left.meeting))])];
    blocks.extend((!left.reason.is_empty()).then(|| Block::Quote(left.reason.to_owned())));
    blocks
        .extend([Block::Paragraph(next), Block::Deed(t!(lang, "mail-withdrawn-deed"), instance.settings.link(&path))]);
    Notice {
        kind: Kind::MeetingMoved,
        to,
        community: (community.id, &community.name),
        about: format!("{ABOUT}:{}", left.meeting.id),
        subject: t!(lang, "mail-withdrawn-subject", heading = heading),
        preheader: said::when(lang, left.meeting),
        blocks,
        path,
        useful_until: left.meeting.starts_at,
    }
}

/// Tells who offered that their room is chosen, while the meeting has no date: with one, everybody is told.
pub(super) async fn tell_chosen(
    tx: &Tx,
    instance: &Instance,
    (meeting, offer): (&Meeting, &Offer),
    access: &MeetingAccess,
    now: i64,
) -> Result<()> {
    let community = access.membership().community();
    let told = offer.offered_by.filter(|person| *person != access.membership().person_id());
    let Some(to) = (match told {
        Some(person) => accounts::by_id(tx, person).await?,
        None => None,
    }) else {
        return Ok(());
    };
    let (lang, path) = (to.lang, community.path(&meeting.path()));
    let heading = meeting.heading(lang);
    let notice = Notice {
        kind: Kind::HostCall,
        to: &to,
        community: (community.id, &community.name),
        about: format!("{ABOUT}:{}", meeting.id),
        subject: t!(lang, "mail-chosen-subject", heading = heading),
        preheader: said::when(lang, meeting),
        blocks: vec![
            Block::Paragraph(t!(lang, "mail-chosen", heading = heading)),
            Block::Facts(vec![(t!(lang, "fact-when"), said::when(lang, meeting))]),
            Block::Deed(t!(lang, "mail-see"), instance.settings.link(&path)),
        ],
        path,
        useful_until: None,
    };
    notifications::tell(tx, instance, notice, now).await.map(drop)
}
