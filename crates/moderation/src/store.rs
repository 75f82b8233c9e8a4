//! SQL of reports, and only SQL.

use platform::{On, Result, Tx, sql, sql_among};

use crate::report::Report;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, message_id, reporter_id, words, reported_at, looked_at_by, closed_at, answer FROM moderation_reports ",
            $rest
        )
    };
}

/// Keeps it, unless it is there already under this key; its number when it is new.
pub(crate) async fn insert(
    tx: &Tx,
    (community, message, reporter): (i64, i64, i64),
    (words, key): (&str, &str),
    at: i64,
) -> Result<Option<i64>> {
    let row = sql(
        "INSERT INTO moderation_reports (community_id, message_id, reporter_id, words, reported_at, answer, sent_key) \
                   VALUES ($1, $2, $3, $4, $5, '', $6) ON CONFLICT DO NOTHING RETURNING id",
    );
    let id = row.with((community, message, reporter, words, at, key)).optional::<(i64,)>(tx).await?;
    Ok(id.map(|(id,)| id))
}

pub(crate) async fn by_key(tx: &Tx, reporter: i64, key: &str) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM moderation_reports WHERE reporter_id = $1 AND sent_key = $2");
    Ok(row.with((reporter, key)).optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

pub(crate) async fn name(tx: &Tx, report: i64, person: i64) -> Result<()> {
    sql("INSERT INTO moderation_recipients (report_id, person_id) VALUES ($1, $2)")
        .with((report, person))
        .done(tx)
        .await
}

pub(crate) async fn by_id(on: impl Into<On<'_>>, community: i64, id: i64) -> Result<Option<Report>> {
    sql(select!("WHERE community_id = $1 AND id = $2")).with((community, id)).optional(on).await
}

pub(crate) async fn recipients(on: impl Into<On<'_>>, report: i64) -> Result<Vec<i64>> {
    sql("SELECT person_id FROM moderation_recipients WHERE report_id = $1 ORDER BY person_id")
        .bind(report)
        .values(on)
        .await
}

pub(crate) async fn made_by(on: impl Into<On<'_>>, community: i64, person: i64) -> Result<Vec<Report>> {
    sql(select!("WHERE community_id = $1 AND reporter_id = $2 ORDER BY id DESC"))
        .with((community, person))
        .all(on)
        .await
}

pub(crate) async fn made_to(on: impl Into<On<'_>>, community: i64, person: i64) -> Result<Vec<Report>> {
    sql(select!(
        "WHERE community_id = $1 AND id IN (SELECT report_id FROM moderation_recipients WHERE person_id = $2) ORDER BY id DESC"
    ))
    .with((community, person))
    .all(on)
    .await
}

/// Somebody looks at it; whether it waits for an answer.
pub(crate) async fn look_at(tx: &Tx, (id, person): (i64, i64), at: i64) -> Result<bool> {
    sql("UPDATE moderation_reports SET looked_at_by = $2, looked_at = $3 WHERE id = $1 AND closed_at IS NULL")
        .with((id, person, at))
        .touched(tx)
        .await
}

/// It is answered by this person; whether it was not before.
pub(crate) async fn answer(tx: &Tx, (id, person): (i64, i64), words: &str, at: i64) -> Result<bool> {
    sql("UPDATE moderation_reports SET looked_at_by = $2, closed_at = $3, answer = $4 WHERE id = $1 AND closed_at IS NULL")
        .with((id, person, at, words))
        .touched(tx)
        .await
}

pub(crate) async fn take_back(tx: &Tx, id: i64, reporter: i64) -> Result<bool> {
    sql("DELETE FROM moderation_reports WHERE id = $1 AND reporter_id = $2 AND closed_at IS NULL")
        .with((id, reporter))
        .touched(tx)
        .await
}

pub(crate) async fn delete(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM moderation_reports WHERE id = $1").bind(id).done(tx).await
}

/// Whether it has its answer; nothing when it is gone.
pub(crate) async fn is_closed(on: impl Into<On<'_>>, id: i64) -> Result<Option<bool>> {
    let row = sql("SELECT closed_at FROM moderation_reports WHERE id = $1").bind(id);
    Ok(row.optional::<(Option<i64>,)>(on).await?.map(|(closed_at,)| closed_at.is_some()))
}

/// Takes away the reports of these messages; their numbers.
pub(crate) async fn delete_of(tx: &Tx, messages: &[i64]) -> Result<Vec<i64>> {
    sql_among!("DELETE FROM moderation_reports WHERE message_id", "$1", "RETURNING id").bind(messages).values(tx).await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM moderation_reports WHERE reporter_id = $1").bind(person).done(tx).await?;
    sql("DELETE FROM moderation_recipients WHERE person_id = $1").bind(person).done(tx).await?;
    sql("UPDATE moderation_reports SET looked_at_by = NULL WHERE looked_at_by = $1").bind(person).done(tx).await
}
