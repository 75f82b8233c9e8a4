//! Each one's path: what somebody answers first is sealed under what they alone have, and sleeps until they come back with it to
//! the survey that follows. Only then does a pair fall into the box of counts, taken apart question by question as any answer.
//! What is promised of sealed boxes is in `anonymity::sealed`, what remains possible in `docs/adr/0006`.

use anonymity::sealed::{Boxes, Code, Keys, Opened, Salt};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use forms::{Outcome, Undone};
use identity::device::Device;
use platform::{DAY, Error, Instance, Job, On, Result, Tx, secret};
use serde_json::{Value as Json, json};
use tokio::sync::Semaphore;

use crate::answer::{Answer, Given};
use crate::answering::{self, NotTaken};
use crate::item::Item;
use crate::model::Survey;
use crate::store;

/// The work that destroys what nobody came back for.
pub(crate) const FORGET: &str = "surveys.forget";
/// The longest that first answers sleep after the first survey closed.
const LONGEST: i64 = 366 * DAY;

/// Keys are dear: one person's at a time, whoever asks, and never while a transaction waits for them.
static ONE: Semaphore = Semaphore::const_new(1);

/// Empty boxes for a survey that opens.
pub(crate) async fn begin(tx: &Tx, survey: i64) -> Result<()> {
    store::lay_boxes(tx, survey, &written(&Boxes::new(secret::bytes()))).await
}

/// Whether there is anything to come back for.
pub(crate) async fn sleep(on: impl Into<On<'_>>, survey: i64) -> Result<bool> {
    Ok(store::boxes(on, survey).await?.is_some())
}

/// Takes the answer of somebody with what ties it to their other one.
pub(crate) async fn answer(
    instance: &Instance,
    (survey, items): (&Survey, &[Item]),
    (device, answer): (&Device, Answer),
    code: Code,
) -> Outcome<(), NotTaken> {
    let first = survey.first_of_path().ok_or(Undone::Refused(NotTaken::Closed))?;
    let Some(content) = store::boxes(&instance.db, first).await? else {
        return Err(Undone::Refused(NotTaken::Closed));
    };
    let keys = keys(code, *read(&content, first)?.salt()).await?;
    let tx = instance.db.begin().await?;
    let open = answering::may_answer(instance, &tx, survey, device).await?;
    let answer = tied(&tx, (survey, items), answer, &keys).await?;
    answering::falls_in(&tx, survey.id, open, (device, answer)).await?;
    Ok(tx.commit().await?)
}

async fn keys(code: Code, salt: Salt) -> Result<Keys> {
    let _turn = ONE.acquire().await.map_err(|_| Error::Stored("the turn for keys".to_owned()))?;
    let derived = tokio::task::spawn_blocking(move || Keys::derive(&code, &salt)).await;
    derived.map_err(|stopped| Error::Stored(format!("keys of a survey: {stopped}")))
}

/// Seals the answer, if it is the first; else what falls in is the pairs of both.
async fn tied(tx: &Tx, (survey, items): (&Survey, &[Item]), answer: Answer, keys: &Keys) -> Outcome<Answer, NotTaken> {
    let first = survey.first_of_path().unwrap_or(survey.id);
    let content = store::held_boxes(tx, first).await?.ok_or(Undone::Refused(NotTaken::Closed))?;
    let mut boxes = read(&content, first)?;
    let falls = if survey.is_first_of_path() {
        let sealed = boxes.seal(keys, &to_seal(items, &answer)?, secret::bytes());
        sealed.map_err(|_| Undone::Refused(NotTaken::Full))?;
        answer
    } else {
        match boxes.open(keys) {
            Opened::Answers(first) => pairs(items, &unsealed(&first)?, &answer),
            Opened::Nothing => return Err(Undone::Refused(NotTaken::Unmatched)),
            Opened::Several => return Err(Undone::Refused(NotTaken::Several)),
        }
    };
    store::keep_boxes(tx, first, &written(&boxes)).await?;
    Ok(falls)
}

/// Each step, by the number of its question: whose words are the same to the letter in the survey that follows.
fn to_seal(items: &[Item], answer: &Answer) -> Result<Vec<u8>> {
    let step = |(item, given): (&Item, &Given)| match given {
        Given::Step(step) => Some((item.id, *step)),
        _ => None,
    };
    let steps: Vec<(i64, i64)> = items.iter().zip(&answer.0).filter_map(step).collect();
    serde_json::to_vec(&steps).map_err(|error| Error::Stored(format!("what is sealed of a survey: {error}")))
}

fn unsealed(sealed: &[u8]) -> Result<Vec<(i64, i64)>> {
    serde_json::from_slice(sealed).map_err(|error| Error::Stored(format!("what was sealed of a survey: {error}")))
}

fn pairs(items: &[Item], first: &[(i64, i64)], now: &Answer) -> Answer {
    let pair = |(item, given): (&Item, &Given)| {
        let then = first.iter().find(|(id, _)| *id == item.id);
        match (then, given) {
            (Some((_, then)), Given::Step(now)) => Given::Pair { then: *then, now: *now },
            _ => Given::Nothing,
        }
    };
    Answer(items.iter().zip(&now.0).map(pair).collect())
}

/// What becomes of boxes when a survey closes: those of the first sleep on, for a year at most, if there is something to show one
/// day; those that nobody came back for are destroyed with the second.
pub(crate) async fn close(tx: &Tx, survey: &Survey, shows: bool, now: i64) -> Result<()> {
    let Some(first) = survey.first_of_path() else { return Ok(()) };
    if survey.is_first_of_path() && shows {
        tx.enqueue(Job::new(FORGET, json!({ "survey": first })).at(now + LONGEST)).await?;
        return Ok(());
    }
    store::destroy_boxes(tx, first).await
}

/// Destroys first answers that slept too long.
pub(crate) async fn forget(instance: Instance, data: Json) -> Result<()> {
    let id = data["survey"].as_i64().ok_or_else(|| Error::Stored(format!("{FORGET} without survey")))?;
    let tx = instance.db.begin().await?;
    store::destroy_boxes(&tx, id).await?;
    tx.commit().await
}

fn read(content: &str, survey: i64) -> Result<Boxes> {
    let bytes = STANDARD.decode(content).ok();
    let boxes = bytes.and_then(|bytes| Boxes::read(&bytes).ok());
    boxes.ok_or_else(|| Error::Stored(format!("the sealed answers of survey {survey}")))
}

fn written(boxes: &Boxes) -> String {
    STANDARD.encode(boxes.bytes())
}
