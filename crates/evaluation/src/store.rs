//! SQL of indicators, and only SQL.

use files::Hung;
use measures::Measure;
use platform::{On, Result, Tx, sql};
use programs::{Role, Text};

use crate::indicator::{Asked, Indicator, Noted, Often};

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    name_fr: String,
    name_en: String,
    counts_fr: String,
    counts_en: String,
    measure: Option<String>,
    nodes: String,
    target: Option<i64>,
    baseline: Option<i64>,
    often: Often,
    collector: Option<String>,
    revision: i64,
}

impl From<Row> for Indicator {
    fn from(row: Row) -> Indicator {
        let measure = |word: String| Measure::ALL.iter().find(|each| each.word() == word).copied();
        Indicator {
            id: row.id,
            name: Text { fr: row.name_fr, en: row.name_en },
            counts: Text { fr: row.counts_fr, en: row.counts_en },
            measure: row.measure.and_then(measure),
            nodes: row.nodes.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
            target: row.target,
            baseline: row.baseline,
            often: row.often,
            collector: row.collector.as_deref().and_then(Role::parse),
            revision: row.revision,
        }
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, name_fr, name_en, counts_fr, counts_en, measure, nodes, target, baseline, often, collector, revision \
             FROM indicators ",
            $rest
        )
    };
}

/// The indicators of a community, in the order in which they were made.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Indicator>> {
    let rows = sql(select!("WHERE community_id = $1 ORDER BY id")).bind(community).all::<Row>(on).await?;
    Ok(rows.into_iter().map(Indicator::from).collect())
}

/// Keeps an indicator; nothing when one with this key is there.
pub(crate) async fn insert(
    tx: &Tx,
    (community, by): (i64, Option<i64>),
    asked: &Asked,
    (key, now): (&str, i64),
) -> Result<Option<i64>> {
    let row =
        sql("INSERT INTO indicators (community_id, name_fr, name_en, counts_fr, counts_en, measure, nodes, target, \
                   baseline, often, collector, changed_by, changed_at, sent_key) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
                   ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id")
        .bind(community)
        .bind(&asked.name.fr)
        .bind(&asked.name.en)
        .bind(&asked.counts.fr)
        .bind(&asked.counts.en)
        .bind(asked.measure.map(Measure::word))
        .bind(asked.nodes.join(" "))
        .bind(asked.target)
        .bind(asked.baseline)
        .bind(asked.often)
        .bind(asked.collector.map(Role::code))
        .bind(by)
        .bind(now)
        .bind(key);
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// The number of the indicator that was kept with this key.
pub(crate) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM indicators WHERE community_id = $1 AND sent_key = $2").with((community, key));
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// Writes over the revision that was seen. False when it is no longer the one that is there.
pub(crate) async fn change(tx: &Tx, (id, revision, by): (i64, i64, i64), asked: &Asked, now: i64) -> Result<bool> {
    sql("UPDATE indicators SET name_fr = $3, name_en = $4, counts_fr = $5, counts_en = $6, measure = $7, nodes = $8, target = $9, \
         baseline = $10, often = $11, collector = $12, changed_by = $13, changed_at = $14, revision = revision + 1 \
         WHERE id = $1 AND revision = $2")
    .bind(id)
    .bind(revision)
    .bind(&asked.name.fr)
    .bind(&asked.name.en)
    .bind(&asked.counts.fr)
    .bind(&asked.counts.en)
    .bind(asked.measure.map(Measure::word))
    .bind(asked.nodes.join(" "))
    .bind(asked.target)
    .bind(asked.baseline)
    .bind(asked.often)
    .bind(asked.collector.map(Role::code))
    .bind(by)
    .bind(now)
    .touched(tx)
    .await
}

/// Takes an indicator away, with what was noted of it.
pub(crate) async fn delete(tx: &Tx, id: i64) -> Result<bool> {
    sql("DELETE FROM indicators WHERE id = $1").bind(id).touched(tx).await
}

macro_rules! noted {
    ($rest:literal) => {
        concat!(
            "SELECT v.id, v.indicator_id, v.number, v.note, v.noted_by, v.noted_at, v.files FROM indicator_values v ",
            $rest
        )
    };
}

/// What was noted last of each indicator of a community.
pub(crate) async fn last_noted(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Noted>> {
    sql(noted!(
        "JOIN indicators i ON i.id = v.indicator_id WHERE i.community_id = $1 AND NOT EXISTS \
         (SELECT 1 FROM indicator_values w WHERE w.indicator_id = v.indicator_id AND w.id > v.id)"
    ))
    .bind(community)
    .all(on)
    .await
}

/// All that was noted of an indicator, the last first.
pub(crate) async fn noted(on: impl Into<On<'_>>, indicator: i64) -> Result<Vec<Noted>> {
    sql(noted!("WHERE v.indicator_id = $1 ORDER BY v.id DESC")).bind(indicator).all(on).await
}

/// Notes a value; its number, or nothing where it was sent twice under one key.
pub(crate) async fn note(
    tx: &Tx,
    (indicator, by): (i64, i64),
    (number, note, files): (i64, &str, &Hung),
    (key, now): (&str, i64),
) -> Result<Option<i64>> {
    sql("INSERT INTO indicator_values (indicator_id, number, note, noted_by, noted_at, sent_key, files) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (indicator_id, sent_key) DO NOTHING RETURNING id")
    .with((indicator, number, note, by, now, key))
    .bind(files.kept())
    .optional_value(tx)
    .await
}

/// The community of the indicator of which this is a value.
pub(crate) async fn community_of_value(on: impl Into<On<'_>>, value: i64) -> Result<Option<i64>> {
    sql("SELECT i.community_id FROM indicator_values v JOIN indicators i ON i.id = v.indicator_id WHERE v.id = $1")
        .bind(value)
        .optional_value(on)
        .await
}

/// The values of an indicator with which a file goes.
pub(crate) async fn values_with_files(tx: &Tx, indicator: i64) -> Result<Vec<i64>> {
    sql("SELECT id FROM indicator_values WHERE indicator_id = $1 AND files IS NOT NULL")
        .bind(indicator)
        .values(tx)
        .await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE indicators SET changed_by = NULL WHERE changed_by = $1").bind(person).done(tx).await?;
    sql("UPDATE indicator_values SET noted_by = NULL WHERE noted_by = $1").bind(person).done(tx).await
}
