//! The letter that calls for hosts.

use communities::roles::{OfferRooms, SetMeetings};
use communities::{Grant, roster};
use identity::{Person, people as accounts};
use meetings::model::Meeting;
use meetings::said;
use meetings::venue::HOSTS;
use notifications::{Kind, Notice};
use platform::mail::Leaving;
use platform::{Instance, On, Result, Tx};
use ui::mail::Block;

use crate::lacks_host;

/// What a call is about: the hosts of a community.
const ABOUT: &str = "hosts";

/// Whether a letter is still true: a meeting still looks for its host, and the person may still offer a room.
pub(crate) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let (Some(community), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(true) };
    let members = roster::those_who_may::<OfferRooms>(on, community).await?;
    let known = meetings::of_community(on, community).await?;
    let is_lacking = known.iter().any(|meeting| lacks_host(meeting, mail.now));
    Ok(is_lacking && members.iter().any(|member| member.person == person))
}

/// What is asked.
pub(super) struct Call<'a> {
    pub(super) grant: &'a Grant<SetMeetings>,
    pub(super) words: &'a str,
    pub(super) lacking: &'a [Meeting],
}

/// Asks everybody who may offer a room, except who calls.
pub(super) async fn tell(tx: &Tx, instance: &Instance, call: &Call<'_>, now: i64) -> Result<()> {
    let members = roster::those_who_may::<OfferRooms>(tx, call.grant.community().id).await?;
    let by = call.grant.person_id();
    let to: Vec<i64> = members.into_iter().map(|each| each.person).filter(|person| *person != by).collect();
    let to = accounts::all_of(tx, &to).await?;
    notifications::tell_all(tx, instance, &to, |person| notice(instance, call, person), now).await
}

fn notice<'a>(instance: &Instance, call: &'a Call<'_>, to: &'a Person) -> Notice<'a> {
    let (lang, community) = (to.lang, call.grant.community());
    let path = community.path(HOSTS);
    let lacking = |meeting: &Meeting| {
        t!(lang, "mail-call-meeting", heading = meeting.heading(lang), when = said::when(lang, meeting))
    };
    let mut blocks = vec![Block::Paragraph(t!(lang, "mail-call", count = call.lacking.len()))];
    blocks.push(Block::List(call.lacking.iter().map(lacking).collect()));
    blocks.extend((!call.words.is_empty()).then(|| Block::Quote(call.words.to_owned())));
    blocks.push(Block::Deed(t!(lang, "mail-call-deed"), instance.settings.link(&path)));
    Notice {
        kind: Kind::HostCall,
        to,
        community: (community.id, &community.name),
        about: format!("{ABOUT}:{}", community.id),
        subject: t!(lang, "mail-call-subject", community = community.name.as_str()),
        preheader: t!(lang, "mail-call", count = call.lacking.len()),
        blocks,
        path,
        useful_until: None,
    }
}
