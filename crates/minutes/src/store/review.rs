//! SQL of corrections, approval and errata, and only SQL.

use std::collections::HashMap;

use platform::{On, Result, Tx, sql};

use crate::model::{Correction, Figures, How, Reply, State};
use meetings::model::Mark;

/// Opens the minutes to the members until then.
pub(crate) async fn open(tx: &Tx, meeting: i64, closes_at: i64, now: i64) -> Result<()> {
    let opened = sql("UPDATE minutes SET state = $1, opened_at = COALESCE(opened_at, $2), closes_at = $3 \
                      WHERE meeting_id = $4");
    opened.bind(State::Open).bind(now).bind(closes_at).bind(meeting).run(tx).await.map(drop)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    section_id: Option<i64>,
    body: String,
    by_id: Option<i64>,
    proposed_at: i64,
    answer: Option<Reply>,
    word: String,
}

/// The corrections proposed, oldest first.
pub(crate) async fn corrections(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Correction>> {
    let rows = sql("SELECT id, section_id, body, by_id, proposed_at, answer, word FROM minutes_corrections \
                    WHERE meeting_id = $1 ORDER BY id");
    Ok(rows.bind(meeting).all::<Row>(on).await?.into_iter().map(Row::read).collect())
}

impl Row {
    fn read(self) -> Correction {
        let Row { id, section_id: section, body, by_id: by, proposed_at: at, answer, word } = self;
        Correction { id, section, body, by, at, reply: answer.map(|answer| (answer, word)) }
    }
}

pub(crate) async fn propose(
    tx: &Tx,
    meeting: i64,
    section: Option<i64>,
    body: &str,
    (by, now): (i64, i64),
) -> Result<i64> {
    let proposed = sql("INSERT INTO minutes_corrections (meeting_id, section_id, body, by_id, proposed_at) \
                        VALUES ($1, $2, $3, $4, $5) RETURNING id");
    proposed.bind(meeting).bind(section).bind(body).bind(by).bind(now).value(tx).await
}

/// Answers a correction that had no answer; false when it has one.
pub(crate) async fn reply(tx: &Tx, id: i64, reply: Reply, word: &str, (by, now): (i64, i64)) -> Result<bool> {
    let answered = sql("UPDATE minutes_corrections SET answer = $1, word = $2, answered_by = $3, answered_at = $4 \
                        WHERE id = $5 AND answer IS NULL");
    Ok(answered.bind(reply).bind(word).bind(by).bind(now).bind(id).run(tx).await? == 1)
}

/// Notes that this person has nothing to correct; false when they said so already.
pub(crate) async fn agree(tx: &Tx, meeting: i64, person: i64, now: i64) -> Result<bool> {
    let agreed = sql("INSERT INTO minutes_agreements (meeting_id, person_id, at) VALUES ($1, $2, $3) \
                      ON CONFLICT (meeting_id, person_id) DO NOTHING");
    Ok(agreed.bind(meeting).bind(person).bind(now).run(tx).await? == 1)
}

/// How many said that there is nothing to correct, and whether this person is one of them.
pub(crate) async fn agreements(on: impl Into<On<'_>>, meeting: i64, person: i64) -> Result<(i64, bool)> {
    let counted =
        sql("SELECT CAST(COUNT(*) AS BIGINT), CAST(COALESCE(SUM(CASE WHEN person_id = $1 THEN 1 ELSE 0 END), 0) \
                       AS BIGINT) FROM minutes_agreements WHERE meeting_id = $2");
    let (all, own) = counted.bind(person).bind(meeting).one::<(i64, i64)>(on).await?;
    Ok((all, own > 0))
}

/// Approves the minutes, with the counts that they keep for ever.
pub(crate) async fn approve(tx: &Tx, meeting: i64, how: How, figures: &Figures, (by, now): (i64, i64)) -> Result<()> {
    let approved =
        sql("UPDATE minutes SET state = $1, approved_at = $2, approved_by = $3, approved_how = $4, people = $5, \
                        organizations = $6, decisions = $7, commitments = $8, resources = $9 WHERE meeting_id = $10");
    let approved = approved.bind(State::Approved).bind(now).bind(by).bind(how);
    let approved = approved.bind(figures.people).bind(figures.organizations).bind(figures.decisions);
    approved.bind(figures.commitments).bind(figures.resources).bind(meeting).run(tx).await.map(drop)
}

/// Keeps who was there, as it is approved.
pub(crate) async fn keep_attendance(tx: &Tx, meeting: i64, marks: &HashMap<i64, Mark>) -> Result<()> {
    for (person, mark) in marks {
        let kept = sql("INSERT INTO minutes_attendance (meeting_id, person_id, mark) VALUES ($1, $2, $3)");
        kept.bind(meeting).bind(*person).bind(*mark).run(tx).await?;
    }
    Ok(())
}

/// Who was there, as it was approved.
pub(crate) async fn attendance(on: impl Into<On<'_>>, meeting: i64) -> Result<HashMap<i64, Mark>> {
    let marks = sql("SELECT person_id, mark FROM minutes_attendance WHERE meeting_id = $1").bind(meeting);
    Ok(marks.all::<(i64, Mark)>(on).await?.into_iter().collect())
}

/// What was found wrong after the approval, oldest first: the section, the text, when.
pub(crate) async fn errata(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<(Option<i64>, String, i64)>> {
    let errata = sql("SELECT section_id, body, at FROM minutes_errata WHERE meeting_id = $1 ORDER BY id");
    errata.bind(meeting).all(on).await
}

pub(crate) async fn add_erratum(
    tx: &Tx,
    meeting: i64,
    section: Option<i64>,
    body: &str,
    (by, now): (i64, i64),
) -> Result<i64> {
    let added =
        sql("INSERT INTO minutes_errata (meeting_id, section_id, body, by_id, at) VALUES ($1, $2, $3, $4, $5) \
                     RETURNING id");
    added.bind(meeting).bind(section).bind(body).bind(by).bind(now).value(tx).await
}
