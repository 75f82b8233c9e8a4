//! Answers that have a name.

use platform::{On, Result, Tx, sql};

/// From now on a survey takes answers, at this secret.
pub(crate) async fn mark_open(tx: &Tx, id: i64, (token, now): (&str, i64)) -> Result<()> {
    sql("UPDATE surveys SET token = $2, opened_at = $3 WHERE id = $1").with((id, token, now)).done(tx).await
}

/// Keeps what a member answered over what they answered before.
pub(crate) async fn sign(tx: &Tx, (survey, person): (i64, i64), answer: &str) -> Result<()> {
    sql("INSERT INTO survey_signed (survey_id, person_id, answer) VALUES ($1, $2, $3) \
         ON CONFLICT (survey_id, person_id) DO UPDATE SET answer = excluded.answer")
    .with((survey, person, answer))
    .done(tx)
    .await
}

/// Takes back what a member answered. False where they had not answered.
pub(crate) async fn unsign(tx: &Tx, (survey, person): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM survey_signed WHERE survey_id = $1 AND person_id = $2").with((survey, person)).touched(tx).await
}

/// What a member answered.
pub(crate) async fn own_signed(on: impl Into<On<'_>>, (survey, person): (i64, i64)) -> Result<Option<String>> {
    let answer = sql("SELECT answer FROM survey_signed WHERE survey_id = $1 AND person_id = $2").with((survey, person));
    Ok(answer.optional::<(String,)>(on).await?.map(|(answer,)| answer))
}

/// What each member answered.
pub(crate) async fn signed(on: impl Into<On<'_>>, survey: i64) -> Result<Vec<(i64, String)>> {
    sql("SELECT person_id, answer FROM survey_signed WHERE survey_id = $1 ORDER BY person_id")
        .bind(survey)
        .all(on)
        .await
}

/// How many members answered.
pub(crate) async fn count_signed(on: impl Into<On<'_>>, survey: i64) -> Result<i64> {
    sql("SELECT COUNT(*) FROM survey_signed WHERE survey_id = $1").bind(survey).value(on).await
}

/// What a person answered goes with them.
pub(crate) async fn forget_signed(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM survey_signed WHERE person_id = $1").bind(person).done(tx).await
}
