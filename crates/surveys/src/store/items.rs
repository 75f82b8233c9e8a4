//! The questions of surveys, each kept once in its exact words.

use platform::{On, Result, Tx, sql};
use programs::Text;

use crate::condition::{Bound, Condition};
use crate::item::{Item, Kind, Ready, Words};

#[derive(sqlx::FromRow)]
struct ItemRow {
    survey_id: i64,
    id: i64,
    ready: String,
    kind: Kind,
    text_fr: String,
    text_en: String,
    heading_fr: String,
    heading_en: String,
    choices_fr: String,
    choices_en: String,
    source: String,
    licence: String,
    permission: String,
    after_item: Option<i64>,
    bound: Option<Bound>,
    step: Option<i64>,
}

impl From<ItemRow> for Item {
    fn from(row: ItemRow) -> Item {
        let words = Words {
            ready: Ready::parse(&row.ready),
            kind: row.kind,
            text: Text { fr: row.text_fr, en: row.text_en },
            heading: Text { fr: row.heading_fr, en: row.heading_en },
            choices: Text { fr: row.choices_fr, en: row.choices_en },
            source: row.source,
            licence: row.licence,
            permission: row.permission,
        };
        let condition = || Some(Condition { after: row.after_item?, bound: row.bound?, step: row.step? });
        Item { id: row.id, words, condition: condition() }
    }
}

macro_rules! select_items {
    ($rest:literal) => {
        concat!(
            "SELECT q.survey_id, i.id, i.ready, i.kind, i.text_fr, i.text_en, i.heading_fr, i.heading_en, i.choices_fr, i.choices_en, \
             i.source, i.licence, i.permission, q.after_item, q.bound, q.step FROM survey_questions q JOIN survey_items i ON i.id = q.item_id ",
            $rest
        )
    };
}

/// The questions of a survey, in their order.
pub(crate) async fn items(on: impl Into<On<'_>>, survey: i64) -> Result<Vec<Item>> {
    let rows = sql(select_items!("WHERE q.survey_id = $1 ORDER BY q.place, i.id")).bind(survey);
    Ok(rows.all::<ItemRow>(on).await?.into_iter().map(Item::from).collect())
}

/// The questions of every survey of a community, each with the number of the survey, in their order.
pub(crate) async fn all_items(on: impl Into<On<'_>>, community: i64) -> Result<Vec<(i64, Item)>> {
    let rows = sql(select_items!("WHERE i.community_id = $1 ORDER BY q.place, i.id")).bind(community);
    Ok(rows.all::<ItemRow>(on).await?.into_iter().map(|row| (row.survey_id, Item::from(row))).collect())
}

/// The number of a question in these exact words, which is kept once.
pub(crate) async fn item(tx: &Tx, community: i64, words: &Words) -> Result<i64> {
    let row = sql(
        "INSERT INTO survey_items (community_id, print, ready, kind, text_fr, text_en, choices_fr, choices_en, source, \
                   licence, permission, heading_fr, heading_en) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) \
                   ON CONFLICT (community_id, print) DO UPDATE SET print = excluded.print RETURNING id",
    )
    .bind(community)
    .bind(words.print())
    .bind(words.ready.map(Ready::code).unwrap_or_default())
    .bind(words.kind)
    .bind(&words.text.fr)
    .bind(&words.text.en)
    .bind(&words.choices.fr)
    .bind(&words.choices.en)
    .bind(&words.source)
    .bind(&words.licence)
    .bind(&words.permission)
    .bind(&words.heading.fr)
    .bind(&words.heading.en);
    row.value(tx).await
}

/// Puts a question at its place in a survey, unless it is there.
pub(crate) async fn put(tx: &Tx, (survey, item): (i64, i64), place: i64) -> Result<()> {
    sql("INSERT INTO survey_questions (survey_id, item_id, place) VALUES ($1, $2, $3) ON CONFLICT (survey_id, item_id) DO NOTHING")
        .with((survey, item, place))
        .done(tx)
        .await
}

/// The same for a question that is asked where something alone was answered.
pub(crate) async fn put_where(tx: &Tx, (survey, item): (i64, i64), place: i64, where_alone: Condition) -> Result<()> {
    sql("INSERT INTO survey_questions (survey_id, item_id, place, after_item, bound, step) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (survey_id, item_id) DO NOTHING")
    .with((survey, item, place, where_alone.after, where_alone.bound, where_alone.step))
    .done(tx)
    .await
}

/// Takes the ready questions of a survey out of it.
pub(crate) async fn take_ready_out(tx: &Tx, survey: i64) -> Result<()> {
    sql("DELETE FROM survey_questions WHERE survey_id = $1 AND item_id IN (SELECT id FROM survey_items WHERE ready <> '')")
        .bind(survey)
        .done(tx)
        .await
}

/// Takes a question out of a survey.
pub(crate) async fn take_out(tx: &Tx, survey: i64, print: &str) -> Result<()> {
    sql("DELETE FROM survey_questions WHERE survey_id = $1 AND item_id IN (SELECT id FROM survey_items WHERE print = $2)")
        .with((survey, print))
        .done(tx)
        .await
}

/// The last place that a question has in a survey.
pub(crate) async fn last_place(tx: &Tx, survey: i64) -> Result<i64> {
    let place = sql("SELECT COALESCE(MAX(place), 0) FROM survey_questions WHERE survey_id = $1").bind(survey);
    place.value(tx).await
}
