//! SQL of needs before a training, and only SQL.

use platform::{On, Result, Tx, sql};

use super::Question;

/// The meetings before which something is asked: how many people answered, and whether who asks is one of them.
pub(super) const FACTS: &str = "SELECT 'needs', n.meeting_id, (SELECT COUNT(DISTINCT a.person_id) \
     FROM training_questions q JOIN training_answers a ON a.question_id = q.id WHERE q.meeting_id = n.meeting_id), NULL, \
     CASE WHEN EXISTS (SELECT 1 FROM training_questions q JOIN training_answers a ON a.question_id = q.id \
     WHERE q.meeting_id = n.meeting_id AND a.person_id = $4) THEN 'said' ELSE '' END, '' \
     FROM these JOIN training_needs n ON n.meeting_id = these.id";

/// When those expected were asked.
pub(super) async fn asked_at(on: impl Into<On<'_>>, meeting: i64) -> Result<Option<i64>> {
    let asked = sql("SELECT asked_at FROM training_needs WHERE meeting_id = $1").bind(meeting);
    Ok(asked.optional::<(i64,)>(on).await?.map(|(at,)| at))
}

pub(super) async fn ask(tx: &Tx, meeting: i64, by: i64, now: i64) -> Result<()> {
    let ask = sql("INSERT INTO training_needs (meeting_id, asked_by, asked_at) VALUES ($1, $2, $3)");
    ask.bind(meeting).bind(by).bind(now).run(tx).await.map(drop)
}

/// Every question of a meeting: those that are asked, in order, then those that no longer are.
pub(super) async fn questions(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Question>> {
    let rows = sql("SELECT id, words, is_asked FROM training_questions WHERE meeting_id = $1 ORDER BY position, id");
    let rows = rows.bind(meeting).all::<(i64, String, bool)>(on).await?;
    let mut questions: Vec<_> =
        rows.into_iter().map(|(id, words, is_asked)| Question { id, words, is_asked }).collect();
    questions.sort_by_key(|question| !question.is_asked);
    Ok(questions)
}

pub(super) async fn add(tx: &Tx, meeting: i64, position: i64, words: &str) -> Result<()> {
    let add = sql("INSERT INTO training_questions (meeting_id, position, words, is_asked) VALUES ($1, $2, $3, TRUE)");
    add.bind(meeting).bind(position).bind(words).run(tx).await.map(drop)
}

/// Asks it at this place, again if it was no longer asked.
pub(super) async fn move_to(tx: &Tx, question: i64, position: i64) -> Result<()> {
    let moved = sql("UPDATE training_questions SET position = $1, is_asked = TRUE WHERE id = $2");
    moved.bind(position).bind(question).run(tx).await.map(drop)
}

/// Asks it no longer; without an answer it goes.
pub(super) async fn retire(tx: &Tx, question: i64) -> Result<()> {
    sql("UPDATE training_questions SET is_asked = FALSE WHERE id = $1").bind(question).run(tx).await?;
    sql("DELETE FROM training_questions WHERE id = $1 \
         AND NOT EXISTS (SELECT 1 FROM training_answers a WHERE a.question_id = training_questions.id)")
    .bind(question)
    .run(tx)
    .await
    .map(drop)
}

/// Keeps an answer; an empty one is taken back.
pub(super) async fn answer(tx: &Tx, (question, person): (i64, i64), words: &str, now: i64) -> Result<()> {
    if words.trim().is_empty() {
        let gone = sql("DELETE FROM training_answers WHERE question_id = $1 AND person_id = $2");
        return gone.bind(question).bind(person).run(tx).await.map(drop);
    }
    sql("INSERT INTO training_answers (question_id, person_id, words, answered_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (question_id, person_id) DO UPDATE SET words = excluded.words, answered_at = excluded.answered_at")
    .bind(question)
    .bind(person)
    .bind(words)
    .bind(now)
    .run(tx)
    .await
    .map(drop)
}

/// The answers to the questions of a meeting, by their words.
pub(super) async fn answers(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<(i64, String)>> {
    let answers = sql("SELECT a.question_id, a.words FROM training_answers a \
         JOIN training_questions q ON q.id = a.question_id WHERE q.meeting_id = $1");
    let mut answers: Vec<(i64, String)> = answers.bind(meeting).all(on).await?;
    answers.sort_by_cached_key(|(_, words)| writing::place(words));
    Ok(answers)
}

/// What somebody answered.
pub(super) async fn of_person(on: impl Into<On<'_>>, meeting: i64, person: i64) -> Result<Vec<(i64, String)>> {
    let answers = sql("SELECT a.question_id, a.words FROM training_answers a \
         JOIN training_questions q ON q.id = a.question_id WHERE q.meeting_id = $1 AND a.person_id = $2");
    answers.bind(meeting).bind(person).all(on).await
}

/// How many people answered.
pub(super) async fn count(on: impl Into<On<'_>>, meeting: i64) -> Result<i64> {
    let count = sql("SELECT CAST(COUNT(DISTINCT a.person_id) AS BIGINT) FROM training_answers a \
         JOIN training_questions q ON q.id = a.question_id WHERE q.meeting_id = $1");
    count.bind(meeting).value(on).await
}

/// Forgets what somebody would like to learn, and that they asked.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM training_answers WHERE person_id = $1").bind(person).run(tx).await?;
    sql("UPDATE training_needs SET asked_by = NULL WHERE asked_by = $1").bind(person).run(tx).await.map(drop)
}
