//! What people do with surveys: one is made, changed, closed, released. One transaction each.

use communities::roles::{Facilitate, ReleaseSurveys, SetSurveys};
use communities::{Grant, Role, roster};
use forms::{Key, Outcome, Undone, refusals};
use platform::{Error, Event, Instance, Refusal, Result, Tx};
use serde_json::Value as Json;

use crate::access::SurveyGrant;
use crate::answering::turn;
use crate::ballot::Ballots;
use crate::condition::Condition;
use crate::item::Words;
use crate::making::Asked;
use crate::measured::links;
use crate::model::{Audience, DAYS_APART, MOST_DAYS, MOST_QUESTIONS, MOST_REMINDERS, Survey};
use crate::noting::Note;
use crate::store::Closing;
use crate::{paths, releasing, signed, store};

/// A survey was prepared or changed. The event says which, and nothing of it.
pub const CHANGED: &str = "surveys.changed";
/// A survey takes answers.
pub const OPENED: &str = "surveys.opened";
/// A survey is closed.
pub const CLOSED: &str = "surveys.closed";
/// Its members read what people wrote.
pub const WORDS_SHOWN: &str = "surveys.words_shown";
/// The group noted something as it read it together.
pub const NOTED: &str = "surveys.noted";
/// What it says is read by those who pay.
pub const RELEASED: &str = "surveys.released";

/// The work that closes a survey at its date.
pub(crate) const CLOSE: &str = "surveys.close";
/// Where the questions of the group's own begin: after the ready ones.
pub(crate) const OWN: i64 = 100;

refusals! {
    /// Why something was not done with a survey.
    NotDone {
        /// Somebody else changed it in the meantime.
        Overtaken => "survey-overtaken",
        /// It was opened: nothing of it changes any more.
        Opened => "survey-is-opened",
        /// It asks nothing.
        NoQuestions => "survey-no-questions",
        /// Families answer once, as a group.
        NotForFamilies => "survey-not-for-families",
        /// It asks nothing that can be compared with the beginning.
        NothingToCompare => "survey-nothing-to-compare",
        /// A question is asked where another one was answered so, which is not there, or not before it.
        Conditions => "survey-conditions",
        /// It asks for something that does not go from one point to another.
        NotSteps => "survey-path-steps",
        /// Who signs is a member, who answers once.
        NotSigned => "survey-not-signed",
        /// Nothing sleeps in the survey that it follows.
        NothingSleeps => "survey-path-nothing",
        /// It asks too much.
        TooMany => "survey-too-many" (most = MOST_QUESTIONS),
        /// Its last day is over.
        Past => "survey-day-past",
        /// Its last day is too far.
        TooFar => "survey-day-too-far" (most = MOST_DAYS),
        /// Nobody is chosen to read first what people write.
        NoFirstReader => "survey-no-first-reader",
        /// Nobody is chosen to whom the answers are confided.
        NobodyConfided => "survey-nobody-confided",
        /// The one who was chosen is there, or there is nothing to read first any more.
        ReaderStays => "survey-reader-stays",
        /// What people wrote was passed on.
        PassedOn => "words-passed-on",
        /// The members were told of it not long ago.
        JustTold => "survey-just-told" (days = DAYS_APART),
        /// They were reminded of it often enough.
        RemindedEnough => "survey-reminded-enough" (most = MOST_REMINDERS),
        /// It is not open.
        NotOpen => "survey-not-open",
        /// It was released, or says nothing.
        NotToRelease => "survey-not-to-release",
    }
}

/// Prepares a survey; its number. Sent twice under the same key, it is one.
pub(crate) async fn make(
    instance: &Instance,
    by: &Grant<SetSurveys>,
    asked: &Asked,
    key: &Key,
) -> Result<i64, Refusal> {
    let (community, now) = (by.community().id, instance.clock.now());
    let key = key.print(by.person_id(), &asked.title);
    let tx = instance.db.begin().await?;
    let Some(id) = store::insert(&tx, community, asked, &key).await? else {
        let made = store::by_key(&tx, community, &key).await?;
        tx.commit().await?;
        return made.ok_or(Refusal::NotFound);
    };
    put_ready(&tx, (community, id), asked).await?;
    tx.record(Event::new(community, CHANGED, id, now).by(by.person_id())).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a survey that is prepared, over the revision that was seen.
pub(crate) async fn change(
    instance: &Instance,
    by: &SurveyGrant<SetSurveys>,
    asked: &Asked,
    revision: i64,
) -> Outcome<(), NotDone> {
    let (id, now) = (by.survey().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    is_prepared(by, &tx, now).await?;
    Undone::unless(store::change(&tx, (id, revision), asked).await?, NotDone::Overtaken)?;
    store::take_ready_out(&tx, id).await?;
    put_ready(&tx, (by.community().id, id), asked).await?;
    Undone::unless(store::items(&tx, id).await?.len() <= MOST_QUESTIONS, NotDone::TooMany)?;
    tx.record(by.event(CHANGED, now)).await?;
    Ok(tx.commit().await?)
}

/// Puts the ready questions that are asked into a survey, first.
pub(crate) async fn put_ready(tx: &Tx, (community, survey): (i64, i64), asked: &Asked) -> Result<()> {
    for (place, ready) in (0..).zip(&asked.ready) {
        let item = store::item(tx, community, &ready.item()).await?;
        store::put(tx, (survey, item), place).await?;
    }
    Ok(())
}

/// Adds a question to a survey that is prepared, or the rows of a table; what is there already stays where it is.
pub(crate) async fn ask(
    instance: &Instance,
    by: &SurveyGrant<SetSurveys>,
    (words, where_alone): (&[Words], Option<Condition>),
) -> Outcome<(), NotDone> {
    let (id, now) = (by.survey().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    is_prepared(by, &tx, now).await?;
    let first = store::last_place(&tx, id).await?.max(OWN) + 1;
    for (place, words) in (first..).zip(words) {
        let item = store::item(&tx, by.community().id, words).await?;
        match where_alone {
            Some(condition) => store::put_where(&tx, (id, item), place, condition).await?,
            None => store::put(&tx, (id, item), place).await?,
        }
    }
    Undone::unless(store::items(&tx, id).await?.len() <= MOST_QUESTIONS, NotDone::TooMany)?;
    store::touch(&tx, id).await?;
    tx.record(by.event(CHANGED, now)).await?;
    Ok(tx.commit().await?)
}

/// Takes a question out of a survey that is prepared.
pub(crate) async fn ask_no_more(
    instance: &Instance,
    by: &SurveyGrant<SetSurveys>,
    print: &str,
) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    is_prepared(by, &tx, now).await?;
    store::take_out(&tx, by.survey().id, print).await?;
    store::touch(&tx, by.survey().id).await?;
    tx.record(by.event(CHANGED, now)).await?;
    Ok(tx.commit().await?)
}

/// Takes a survey that is prepared away.
pub(crate) async fn take_away(instance: &Instance, by: &SurveyGrant<SetSurveys>) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    is_prepared(by, &tx, now).await?;
    store::delete(&tx, by.survey().id).await?;
    tx.record(by.event(CHANGED, now)).await?;
    Ok(tx.commit().await?)
}

/// The survey as it stands, while it may change.
pub(crate) async fn is_prepared(by: &SurveyGrant<SetSurveys>, tx: &Tx, now: i64) -> Outcome<Survey, NotDone> {
    let fresh = fresh(by.survey().id, tx, now).await?;
    if fresh.is_draft() { Ok(fresh) } else { Err(Undone::Refused(NotDone::Opened)) }
}

/// The survey as it stands inside this transaction; one that somebody took away meanwhile is opened no more.
pub(crate) async fn fresh(id: i64, tx: &Tx, now: i64) -> Outcome<Survey, NotDone> {
    let row = store::held(tx, id).await?.ok_or(Undone::Refused(NotDone::Overtaken))?;
    Ok(Survey::read(row, now)?)
}

/// Closes a survey and shows what it says, if five people answered. What it was made of is thrown away.
pub(crate) async fn close(instance: &Instance, by: &SurveyGrant<SetSurveys>) -> Outcome<(), NotDone> {
    let (id, now) = (by.survey().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    Undone::unless(show(&tx, by.survey(), now).await?, NotDone::NotOpen)?;
    tx.withdraw(&key(id)).await?;
    tx.record(by.event(CLOSED, now)).await?;
    Ok(tx.commit().await?)
}

/// Closes a survey whose last day is over.
pub(crate) async fn close_by_itself(instance: Instance, data: Json) -> Result<()> {
    let id = data["survey"].as_i64().ok_or_else(|| Error::Stored(format!("{CLOSE} without survey")))?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if let Some(row) = store::survey(&tx, id).await? {
        let survey = Survey::read(row, now)?;
        if survey.closes_at <= now && show(&tx, &survey, now).await? {
            tx.record(Event::new(survey.community_id, CLOSED, id, now)).await?;
        }
    }
    tx.commit().await
}

/// False when it is not open.
async fn show(tx: &Tx, survey: &Survey, now: i64) -> Result<bool> {
    let Some(ballots) = ballots(tx, survey).await? else { return Ok(false) };
    paths::close(tx, survey, ballots.are_enough(), now).await?;
    let Some((published, words)) = ballots.published() else {
        store::close(tx, survey.id, &Closing::default(), now).await?;
        return Ok(true);
    };
    let items = store::items(tx, survey.id).await?;
    let members = roster::those_who_are(tx, survey.community_id, Role::Member).await?.len();
    let is_of_members = survey.audience == Audience::Members;
    let closing = Closing {
        links: links(&items, &published.shown, members).filter(|_| is_of_members),
        published: as_json(&published)?,
        // What was written in somebody's name is read with it, and by nobody else.
        words: if words.is_empty() || survey.is_signed() { String::new() } else { as_json(&words)? },
    };
    store::close(tx, survey.id, &closing, now).await?;
    Ok(true)
}

/// What was answered to an open survey; nothing when it is not open.
async fn ballots(tx: &Tx, survey: &Survey) -> Result<Option<Ballots>> {
    match survey.is_signed() {
        true => signed::ballots(tx, survey).await,
        false => Ok(turn(tx, survey.id).await?.map(|(_, ballots)| ballots)),
    }
}

/// Keeps what the group notes of a question or of the whole, over the revision that was seen.
pub(crate) async fn note(instance: &Instance, by: &SurveyGrant<Facilitate>, note: &Note) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    Undone::unless(store::note(&tx, by.survey().id, note).await?, NotDone::Overtaken)?;
    tx.record(by.event(NOTED, now)).await?;
    Ok(tx.commit().await?)
}

/// Releases what a survey says to those who pay, by a decision of the group and with what the group says of it.
pub(crate) async fn release(
    instance: &Instance,
    by: &SurveyGrant<ReleaseSurveys>,
    asked: &releasing::Asked,
) -> Outcome<(), NotDone> {
    Undone::unless(!by.survey().is_first_of_path(), NotDone::NotToRelease)?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let is_released = store::release(&tx, by.survey().id, (asked.decision, &asked.reading), now).await?;
    Undone::unless(is_released, NotDone::NotToRelease)?;
    tx.record(by.event(RELEASED, now)).await?;
    Ok(tx.commit().await?)
}

pub(crate) fn as_json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Stored(format!("what is kept of a survey: {error}")))
}

/// The key of the job that closes a survey.
pub(crate) fn key(id: i64) -> String {
    format!("survey:{id}:close")
}
