//! SQL of polls, and only SQL.

use std::collections::HashMap;

use platform::{Error, On, Result, Tx, sql};

use super::model::{Availability, Poll, Slot, Voter, Whole};
use super::moment::Moment;
use super::proposing::Proposal;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT p.id, p.meeting_id, p.closes_at, p.hides_answers, p.ended_at, p.reminder_at, p.reminded_at ",
            "FROM date_polls p ",
            $rest
        )
    };
}

/// The poll of this number.
pub(super) async fn by_id(on: On<'_>, id: i64) -> Result<Option<Poll>> {
    sql(select!("WHERE p.id = $1")).bind(id).optional(on).await
}

/// The last poll of a meeting.
pub(super) async fn last(on: On<'_>, meeting: i64) -> Result<Option<Poll>> {
    let last = sql(select!("WHERE p.meeting_id = $1 ORDER BY p.id DESC LIMIT 1"));
    last.bind(meeting).optional(on).await
}

/// The polls that stand in a community, whichever its meetings that are asked about: how many of the moments of each this person has not answered, and its deadline.
pub(super) const STANDING: &str = "SELECT 'poll', p.meeting_id, (SELECT COUNT(*) FROM date_poll_slots s \
     WHERE s.poll_id = p.id AND s.is_proposed AND NOT EXISTS (SELECT 1 FROM date_poll_answers a WHERE a.slot_id = s.id \
     AND a.person_id = $4)), p.closes_at, '', '' FROM season JOIN date_polls p ON p.meeting_id = season.id \
     WHERE p.ended_at IS NULL";

/// A line of a poll: a moment proposed, somebody who answered, what they answered to a moment.
#[derive(sqlx::FromRow)]
struct Line {
    list: String,
    number: i64,
    other: Option<i64>,
    moment: Option<i64>,
    noted_by: Option<i64>,
    is_so: bool,
    word: String,
}

/// A poll with what is proposed now and what was answered to it.
pub(super) async fn whole(on: On<'_>, poll: Poll) -> Result<Whole> {
    let lines = sql(
        "SELECT 'slot' AS list, id AS number, minutes AS other, starts_at AS moment, CAST(NULL AS BIGINT) AS noted_by, \
         is_chosen AS is_so, '' AS word FROM date_poll_slots WHERE poll_id = $1 AND is_proposed \
         UNION ALL SELECT 'voter', person_id, person_id, answered_at, noted_by, is_noted, word FROM date_poll_voters \
         WHERE poll_id = $1 \
         UNION ALL SELECT 'vote', a.slot_id, a.person_id, NULL, NULL, FALSE, a.answer FROM date_poll_slots s \
         JOIN date_poll_answers a ON a.slot_id = s.id WHERE s.poll_id = $1 ORDER BY moment, other",
    );
    let mut whole = Whole { poll, slots: Vec::new(), voters: Vec::new(), votes: HashMap::new() };
    for line in lines.bind(whole.poll.id).all::<Line>(on).await? {
        let Line { list, number, other, moment, noted_by, is_so, word } = line;
        match (list.as_str(), moment, other, Availability::parse(&word)) {
            ("slot", Some(starts_at), Some(minutes), _) => {
                let moment = Moment { starts_at, minutes };
                whole.slots.push(Slot { id: number, moment, is_chosen: is_so });
            }
            ("voter", ..) => whole.voters.push(Voter { person: number, word, is_noted: is_so, noted_by }),
            ("vote", _, Some(person), Some(answer)) => drop(whole.votes.insert((number, person), answer)),
            _ => return Err(Error::Stored(format!("poll {}: {list} {number}", whole.poll.id))),
        }
    }
    Ok(whole)
}

/// Its number; nothing when another one stands.
pub(super) async fn insert(tx: &Tx, meeting: i64, new: &Proposal, now: i64) -> Result<Option<i64>> {
    let poll = sql("INSERT INTO date_polls (meeting_id, closes_at, hides_answers, reminder_at, opened_at) \
                    VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id");
    let poll = poll.bind(meeting).bind(new.closes_at).bind(new.hides_answers).bind(new.reminder_at(now)).bind(now);
    Ok(poll.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// Proposes these moments and no other. One that comes back finds its answers.
pub(super) async fn propose(tx: &Tx, poll: i64, moments: &[Moment]) -> Result<()> {
    sql("UPDATE date_poll_slots SET is_proposed = FALSE WHERE poll_id = $1").bind(poll).run(tx).await?;
    for moment in moments {
        sql("INSERT INTO date_poll_slots (poll_id, starts_at, minutes, is_proposed) VALUES ($1, $2, $3, TRUE) \
             ON CONFLICT (poll_id, starts_at, minutes) DO UPDATE SET is_proposed = TRUE")
        .bind(poll)
        .bind(moment.starts_at)
        .bind(moment.minutes)
        .run(tx)
        .await?;
    }
    Ok(())
}

pub(super) async fn change(tx: &Tx, poll: i64, new: &Proposal, now: i64) -> Result<()> {
    let change = sql("UPDATE date_polls SET closes_at = $1, hides_answers = $2, reminder_at = $3 WHERE id = $4");
    let change = change.bind(new.closes_at).bind(new.hides_answers).bind(new.reminder_at(now));
    change.bind(poll).run(tx).await.map(drop)
}

/// Holds a poll that is not over until the end of the transaction, so that nobody ends it or changes it in between; false when
/// it is over. With `before`, it must also take answers at that moment.
pub(super) async fn hold(tx: &Tx, poll: i64, before: Option<i64>) -> Result<bool> {
    let held = sql("UPDATE date_polls SET revision = revision + 1 \
                    WHERE id = $1 AND ended_at IS NULL AND closes_at > $2");
    Ok(held.bind(poll).bind(before.unwrap_or(i64::MIN)).run(tx).await? == 1)
}

pub(super) async fn keep_voter(tx: &Tx, poll: i64, voter: &Voter, now: i64) -> Result<()> {
    sql("INSERT INTO date_poll_voters (poll_id, person_id, word, is_noted, noted_by, answered_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (poll_id, person_id) DO UPDATE SET word = excluded.word, \
         is_noted = excluded.is_noted, noted_by = excluded.noted_by, answered_at = excluded.answered_at")
    .bind(poll)
    .bind(voter.person)
    .bind(&voter.word)
    .bind(voter.is_noted)
    .bind(voter.noted_by)
    .bind(now)
    .run(tx)
    .await
    .map(drop)
}

pub(super) async fn keep_answer(tx: &Tx, slot: i64, person: i64, answer: Availability) -> Result<()> {
    sql("INSERT INTO date_poll_answers (slot_id, person_id, answer) VALUES ($1, $2, $3) \
         ON CONFLICT (slot_id, person_id) DO UPDATE SET answer = excluded.answer")
    .bind(slot)
    .bind(person)
    .bind(answer.code())
    .run(tx)
    .await
    .map(drop)
}

/// Whether it was not over already.
pub(super) async fn end(tx: &Tx, poll: i64, now: i64) -> Result<bool> {
    let ended = sql("UPDATE date_polls SET ended_at = $1, reminder_at = NULL WHERE id = $2 AND ended_at IS NULL");
    Ok(ended.bind(now).bind(poll).run(tx).await? == 1)
}

/// Whether it was taken back since this moment, without a date being chosen: then it stands again.
pub(super) async fn put_back(tx: &Tx, poll: i64, since: i64, reminder_at: Option<i64>) -> Result<bool> {
    let back = sql("UPDATE date_polls SET ended_at = NULL, reminder_at = $3 WHERE id = $1 AND ended_at > $2 \
                    AND NOT EXISTS (SELECT 1 FROM date_poll_slots s WHERE s.poll_id = $1 AND s.is_chosen)");
    Ok(back.bind(poll).bind(since).bind(reminder_at).run(tx).await? == 1)
}

pub(super) async fn close(tx: &Tx, poll: i64, now: i64) -> Result<()> {
    let closed = sql("UPDATE date_polls SET closes_at = $1, reminder_at = NULL WHERE id = $2 AND closes_at > $1");
    closed.bind(now).bind(poll).run(tx).await.map(drop)
}

pub(super) async fn choose(tx: &Tx, slot: i64) -> Result<()> {
    sql("UPDATE date_poll_slots SET is_chosen = TRUE WHERE id = $1").bind(slot).run(tx).await.map(drop)
}

/// Takes the reminder planned for this moment; false when it left already, was moved, or the poll is over.
pub(super) async fn take_reminder(tx: &Tx, poll: i64, at: i64) -> Result<bool> {
    let taken = sql("UPDATE date_polls SET reminder_at = NULL WHERE id = $1 AND reminder_at = $2 AND ended_at IS NULL");
    Ok(taken.bind(poll).bind(at).run(tx).await? == 1)
}

pub(super) async fn reminded(tx: &Tx, poll: i64, now: i64) -> Result<()> {
    sql("UPDATE date_polls SET reminded_at = $1 WHERE id = $2").bind(now).bind(poll).run(tx).await.map(drop)
}

pub(super) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for statement in [
        "DELETE FROM date_poll_answers WHERE person_id = $1",
        "DELETE FROM date_poll_voters WHERE person_id = $1",
        "UPDATE date_poll_voters SET noted_by = NULL WHERE noted_by = $1",
    ] {
        sql(statement).bind(person).run(tx).await?;
    }
    Ok(())
}
