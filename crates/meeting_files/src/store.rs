//! SQL of the files of meetings, and only SQL.

use files::Hung;
use platform::{Db, Result, Tx, sql};

use crate::attaching::Goes;

/// The files of these meetings, in their order: what they go with, the number of the block, their own number, and how they are shown.
pub(crate) const FACTS: &str = "SELECT 'file_' || f.goes_with, f.meeting_id, f.block_id, f.id, f.files, '' FROM these \
     JOIN meeting_files f ON f.meeting_id = these.id";

/// A file that goes with a meeting.
#[derive(sqlx::FromRow)]
pub(crate) struct Kept {
    pub(crate) community_id: i64,
    pub(crate) meeting_id: i64,
    #[sqlx(rename = "goes_with")]
    pub(crate) goes: Goes,
}

pub(crate) async fn by_id(db: &Db, id: i64) -> Result<Option<Kept>> {
    sql("SELECT community_id, meeting_id, goes_with FROM meeting_files WHERE id = $1").bind(id).optional(db).await
}

pub(crate) async fn count(tx: &Tx, meeting: i64) -> Result<usize> {
    let count = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM meeting_files WHERE meeting_id = $1");
    Ok(usize::try_from(count.bind(meeting).value::<i64>(tx).await?).unwrap_or(usize::MAX))
}

pub(crate) async fn insert(
    tx: &Tx,
    (community, meeting): (i64, i64),
    (goes, block): (Goes, Option<i64>),
    (files, now): (&Hung, i64),
) -> Result<i64> {
    sql("INSERT INTO meeting_files (community_id, meeting_id, goes_with, block_id, files, name, told, added_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id")
    .with((community, meeting, goes, block))
    .with((files.kept(), files.names(), files.told().unwrap_or_default(), now))
    .value(tx)
    .await
}

/// False when this meeting has no such file, or, once its minutes are approved, when it goes with these.
pub(crate) async fn delete(tx: &Tx, meeting: i64, (id, approved): (i64, bool)) -> Result<bool> {
    let gone =
        sql("DELETE FROM meeting_files WHERE meeting_id = $1 AND id = $2 AND NOT ($3 AND goes_with = 'minutes')");
    Ok(gone.with((meeting, id, approved)).run(tx).await? == 1)
}
