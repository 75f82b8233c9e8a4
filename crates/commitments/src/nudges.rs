//! The nudge: three days before the meeting that asks, each owner is reminded of what they said, alone and by mail, unless
//! they have told already. One job for each meeting, which moves with it; what it says is read when it leaves.

use std::collections::BTreeMap;

use communities::{Community, roster};
use identity::{Person, people as accounts};
use notifications::{Kind, Notice};
use platform::jobs::Handlers;
use platform::mail::Leaving;
use platform::{Error, Instance, Job, On, Result, Settings, Tx};
use serde_json::{Value as Json, json};
use ui::dates;
use ui::mail::Block;

use super::{store, those_who_make};
use meetings::model::{Meeting, State};
use meetings::news::reminders::leaves_at;
use meetings::said;
use meetings::taken_back;

const KIND: &str = "meetings.nudge";
/// The job that sweeps what was taken back.
pub(super) const SWEEP: &str = "meetings.commitments_sweep";
/// What the letter is about: the commitments that a meeting asks about.
const ABOUT: &str = "commitments";
/// So many days before.
const DAYS: i64 = 3;

/// Adds the jobs of this idea.
pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(KIND, nudge).on(SWEEP, sweep)
}

/// Nothing is left of what was taken back and can no longer be put back.
async fn sweep(instance: Instance, _: Json) -> Result<()> {
    let until = taken_back::too_late(instance.clock.now());
    let tx = instance.db.begin().await?;
    store::sweep(&tx, until).await?;
    tx.commit().await
}

/// Plans the nudge of a meeting as it is now, in place of the one of before. Within three days it is too late: they remember.
pub(super) async fn plan(tx: &Tx, meeting: &Meeting, now: i64) -> Result<()> {
    let key = format!("meeting:{}:nudge", meeting.id);
    let start = meeting.starts_at.filter(|_| meeting.state(now) == State::Set);
    match start.and_then(|start| leaves_at(start, DAYS)).filter(|leaves| *leaves > now) {
        Some(leaves) => {
            let data = json!({ "meeting": meeting.id, "starts_at": meeting.starts_at });
            tx.enqueue(Job::new(KIND, data).at(leaves).only(key)).await
        }
        None => tx.withdraw(&key).await,
    }
}

async fn nudge(instance: Instance, data: Json) -> Result<()> {
    let number = |name: &str| data[name].as_i64().ok_or_else(|| Error::Stored(format!("{KIND} without {name}")));
    let (meeting, starts_at, now) = (number("meeting")?, number("starts_at")?, instance.clock.now());
    let tx = instance.db.begin().await?;
    let meeting = meetings::held(&tx, meeting).await?;
    if meeting.state(now) == State::Set && meeting.starts_at == Some(starts_at) && starts_at > now {
        tell_owners(&tx, &instance, &meeting, now).await?;
    }
    tx.commit().await
}

/// Tells each owner who is still there of all that they said; marked as they leave, so that a job that runs twice tells once.
async fn tell_owners(tx: &Tx, instance: &Instance, meeting: &Meeting, now: i64) -> Result<()> {
    let start = meeting.starts_at.unwrap_or(now);
    let here = those_who_make(tx, meeting.community_id).await?;
    let mut said: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for (owner, text) in store::take_to_nudge(tx, meeting.id, start).await? {
        if here.contains(&owner) {
            said.entry(owner).or_default().push(text);
        }
    }
    let community = roster::community(tx, meeting.community_id).await?;
    let community = community.ok_or_else(|| Error::Stored(format!("meeting {} has no community", meeting.id)))?;
    let people = accounts::all_of(tx, &said.keys().copied().collect::<Vec<_>>()).await?;
    let settings = &instance.settings;
    let written = |person| letter(settings, &community, meeting, (person, &said));
    notifications::tell_all(tx, instance, &people, written, now).await
}

/// Whether a letter is still true: the meeting keeps its day, and this person has not told yet what happened.
pub(super) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let (Some(meeting), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(true) };
    let Some(meeting) = meetings::meeting(on, meeting).await? else { return Ok(false) };
    let keeps_its_day = meeting.state(mail.now) == State::Set && meeting.starts_at == mail.not_after;
    let awaited = store::untold(on, meeting.community_id).await?;
    let mut awaited = awaited.iter().filter(|each| each.due_meeting_id == Some(meeting.id));
    let is_there = those_who_make(on, meeting.community_id).await?.contains(&person);
    Ok(keeps_its_day && is_there && awaited.any(|each| each.owner_id == person))
}

fn letter<'a>(
    settings: &Settings,
    community: &'a Community,
    meeting: &Meeting,
    (to, said): (&'a Person, &BTreeMap<i64, Vec<String>>),
) -> Notice<'a> {
    let texts = said.get(&to.id).into_iter().flatten();
    let lang = to.lang;
    let day = meeting.starts_at.map(|at| dates::weekday_and_day(lang, at)).unwrap_or_default();
    let path = community.path(&format!("{}/engagements", meeting.path()));
    let mut blocks = vec![Block::Paragraph(t!(lang, "commitment-mail", day = day.as_str()))];
    blocks.extend(texts.cloned().map(Block::Quote));
    blocks.push(Block::Paragraph(t!(lang, "commitment-mail-free")));
    blocks.push(Block::Deed(t!(lang, "commitment-mail-deed"), settings.link(&path)));
    Notice {
        kind: Kind::CommitmentNudge,
        to,
        community: (community.id, &community.name),
        about: format!("{ABOUT}:{}", meeting.id),
        subject: t!(lang, "commitment-mail-subject", day = day),
        preheader: said::when(lang, meeting),
        blocks,
        path,
        useful_until: meeting.starts_at,
    }
}
