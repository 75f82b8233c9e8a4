//! Answers that fall into the box of an open survey. None leaves an event, a row or a log line of its own: what is written is the box
//! as a whole, and the devices as a whole.

use communities::roles::EnterBallots;
use forms::{Outcome, Undone};
use identity::device::{Device, Devices};
use platform::{Error, Instance, Result, Tx};

use crate::access::SurveyGrant;
use crate::answer::Answer;
use crate::ballot::Ballots;
use crate::deeds::as_json;
use crate::model::{Audience, Survey};
use crate::store;

/// The most answers of one survey: far more than a community holds, and few enough to bear a machine that answers for sport.
const MOST: usize = 300;
/// The same of families, whom many organizations ask.
const MOST_OF_FAMILIES: usize = 3_000;

/// Why an answer does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// This device answered already; what it said first stands.
    Twice,
    /// It has closed.
    Closed,
    /// There are more answers than any community holds.
    Full,
    /// It opens none of the answers that sleep.
    Unmatched,
    /// It would open more than one.
    Several,
}

/// Lets an answer that came on paper fall in, as any other: nothing tells it from one that a telephone sent.
pub(crate) async fn enter(
    instance: &Instance,
    by: &SurveyGrant<EnterBallots>,
    given: (&Device, Answer),
) -> Outcome<(), NotTaken> {
    answer(instance, by.survey(), given).await
}

/// Lets an answer fall in. It leaves no event: an event has a moment and an order. What is written is the box as a whole, and
/// the devices as a whole, so that no row is newer than another.
pub(crate) async fn answer(
    instance: &Instance,
    survey: &Survey,
    (device, answer): (&Device, Answer),
) -> Outcome<(), NotTaken> {
    let tx = instance.db.begin().await?;
    let open = may_answer(instance, &tx, survey, device).await?;
    falls_in(&tx, survey.id, open, (device, answer)).await?;
    Ok(tx.commit().await?)
}

/// The box of an open survey and its devices, among which this one is not.
pub(crate) async fn may_answer(
    instance: &Instance,
    tx: &Tx,
    survey: &Survey,
    device: &Device,
) -> Outcome<(Devices, Ballots), NotTaken> {
    let (devices, ballots) = turn(tx, survey.id).await?.ok_or(Undone::Refused(NotTaken::Closed))?;
    let current = store::survey(tx, survey.id).await?;
    let current = current.map(|row| Survey::read(row, instance.clock.now())).transpose()?;
    Undone::unless(
        current.is_some_and(|current| current.state == survey.state && current.is_open()),
        NotTaken::Closed,
    )?;
    Undone::unless(!device.is_among(&devices), NotTaken::Twice)?;
    let most = if survey.audience == Audience::Families { MOST_OF_FAMILIES } else { MOST };
    Undone::unless(ballots.answers() < most, NotTaken::Full)?;
    Ok((devices, ballots))
}

/// Writes the box and the devices over what they were.
pub(crate) async fn falls_in(
    tx: &Tx,
    survey: i64,
    (devices, mut ballots): (Devices, Ballots),
    (device, answer): (&Device, Answer),
) -> Result<()> {
    ballots.take(answer);
    store::keep(tx, survey, &as_json(&ballots)?, &device.joins(&devices)).await
}

/// The devices and the box of an open survey, for this transaction alone.
pub(crate) async fn turn(tx: &Tx, id: i64) -> Result<Option<(Devices, Ballots)>> {
    let Some(devices) = store::take_turn(tx, id).await? else { return Ok(None) };
    let content = store::content(tx, id).await?;
    let content = content.ok_or_else(|| Error::Stored(format!("survey {id} has no box")))?;
    Ok(Some((devices, read(&content)?)))
}

/// Whether there are enough answers to show something: all that those who may close it learn before they do.
pub(crate) async fn has_enough(instance: &Instance, id: i64) -> Result<bool> {
    let content = store::content(&instance.db, id).await?;
    Ok(content.map(|content| read(&content)).transpose()?.is_some_and(|ballots| ballots.are_enough()))
}

/// The tables that hold something only while a survey is open. A copy of the database must not have their rows: of two copies,
/// the later one would show what was answered in between.
pub const NEVER_COPIED: &[&str] = &["survey_answers", "survey_devices"];

/// Makes the open surveys of a copy, or of what was restored from one, prepared ones again: they can be opened anew.
pub async fn leave_open_ones_out(tx: &Tx) -> Result<()> {
    store::put_open_back(tx).await
}

fn read(content: &str) -> Result<Ballots> {
    serde_json::from_str(content).map_err(|error| Error::Stored(format!("the box of a survey: {error}")))
}
