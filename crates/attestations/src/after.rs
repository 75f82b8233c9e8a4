//! Three months after a training: what is asked then is prepared by itself, once, and those who facilitate hear of it. Somebody opens
//! it, or nobody does: nothing is asked of anybody before.

use std::collections::HashMap;

use communities::roles::{Facilitate, SetSurveys};
use communities::{Community, roster};
use identity::{Person, people};
use meetings::model::{Kind as Sort, Meeting, State};
use meetings::part::Change;
use meetings::{MeetingGrant, Scene};
use notifications::{Kind, Notice};
use platform::{DAY, Error, Event, Instance, Job, On, Result, Tx};
use serde_json::{Value as Json, json};
use ui::mail::Block;
use ui::{Lang, dates};

/// The job that prepares it.
pub(crate) const PROPOSE: &str = "attestations.after";
/// How long after a training.
const LATER: i64 = 91 * DAY;
/// For how long it is answered, unless who opens it says otherwise.
const LASTS: i64 = 21 * DAY;
/// The hour of Montréal at which it is said.
const HOUR: &str = "09:00";

/// Has it prepared three months after each training that has a date.
pub(crate) async fn dated(tx: &Tx, change: &Change<'_>) -> Result<()> {
    let trainings = meetings::of_community(tx, change.community).await?;
    for training in trainings.iter().filter(|meeting| meeting.kind == Sort::Training) {
        let key = format!("{PROPOSE}:{}", training.id);
        tx.withdraw(&key).await?;
        if let Some((starts_at, at)) = morning(training).filter(|(_, at)| *at > change.now) {
            let data = json!({ "meeting": training.id, "starts_at": starts_at });
            tx.enqueue(Job::new(PROPOSE, data).at(at).only(key)).await?;
        }
    }
    Ok(())
}

/// When a training begins, and the morning three months later; nothing of one without a date, or cancelled.
fn morning(training: &Meeting) -> Option<(i64, i64)> {
    let starts_at = training.starts_at.filter(|_| training.cancelled_at.is_none())?;
    Some((starts_at, dates::from_fields(&dates::for_date_field(starts_at + LATER), HOUR)?))
}

/// Prepares it and says so, unless the training moved, or somebody prepared it already.
pub(crate) async fn propose(instance: Instance, data: Json) -> Result<()> {
    let number = data["meeting"].as_i64().ok_or_else(|| Error::Stored("a training without its number".into()))?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let meeting = meetings::meeting(&tx, number).await?;
    let meeting = meeting.filter(|each| each.starts_at == data["starts_at"].as_i64() && each.state(now) == State::Held);
    if let Some(meeting) = meeting
        && let Some(community) = roster::community(&tx, meeting.community_id).await?
        && let Some(survey) = prepared(&tx, &meeting, now).await?
    {
        tx.record(Event::new(community.id, surveys::CHANGED, survey, now)).await?;
        tell(&tx, &instance, (&community, &meeting)).await?;
    }
    tx.commit().await
}

/// The same by the hand of somebody who prepares surveys, before its day or after; its number.
pub(crate) async fn prepare(instance: &Instance, by: &MeetingGrant<SetSurveys>) -> Result<Option<i64>> {
    let (meeting, now) = (by.meeting(), instance.clock.now());
    let tx = instance.db.begin().await?;
    if let Some(survey) = prepared(&tx, meeting, now).await? {
        let event = Event::new(meeting.community_id, surveys::CHANGED, survey, now);
        tx.record(event.by(by.membership().person_id())).await?;
    }
    let survey = surveys::after_training(&tx, meeting.community_id, meeting.id).await?;
    tx.commit().await?;
    Ok(survey)
}

/// Its number, where it was not prepared before.
async fn prepared(tx: &Tx, meeting: &Meeting, now: i64) -> Result<Option<i64>> {
    let last = dates::from_fields(&dates::for_date_field(now + LASTS), "23:59").unwrap_or(now + LASTS);
    let title = t!(Lang::Fr, "after-title", heading = meeting.heading(Lang::Fr));
    let closes_at = last + platform::MINUTE;
    surveys::prepare_after_training(tx, (meeting.community_id, meeting.id), (title, closes_at)).await
}

/// The one that was prepared for the training of this page.
pub(crate) async fn of(on: On<'_>, scene: &Scene) -> Result<Option<i64>> {
    surveys::after_training(on, scene.meeting().community_id, scene.meeting().id).await
}

async fn tell(tx: &Tx, instance: &Instance, (community, meeting): (&Community, &Meeting)) -> Result<()> {
    let there = roster::those_who_may::<Facilitate>(tx, community.id).await?;
    let there: Vec<i64> = there.into_iter().map(|each| each.person).collect();
    let there: HashMap<i64, Person> = people::all_of(tx, &there).await?;
    let letter = |person| letter(instance, (community, meeting), person);
    notifications::tell_all(tx, instance, &there, letter, instance.clock.now()).await.map(drop)
}

fn letter<'a>(instance: &Instance, (community, meeting): (&'a Community, &Meeting), to: &'a Person) -> Notice<'a> {
    let (lang, path) = (to.lang, community.path(&format!("{}/formation", meeting.path())));
    let heading = meeting.heading(lang);
    Notice {
        kind: Kind::TrainingAfter,
        to,
        community: (community.id, &community.name),
        about: format!("training_after:{}", meeting.id),
        subject: t!(lang, "mail-after-subject", heading = heading),
        preheader: community.name.clone(),
        blocks: vec![
            Block::Paragraph(t!(lang, "mail-after-words", heading = heading)),
            Block::Deed(t!(lang, "mail-after-deed"), instance.settings.link(&path)),
        ],
        path,
        useful_until: None,
    }
}
