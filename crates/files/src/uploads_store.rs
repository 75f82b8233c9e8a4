//! SQL of uploads, and only SQL.

use platform::{Db, On, Result, Tx, sql, sql_among};

use crate::uploads::Upload;

macro_rules! columns {
    () => {
        "id, address, name, size, received, file_id, created_at"
    };
}

pub(crate) async fn insert(
    tx: &Tx,
    address: &str,
    (uploader, at): (i64, i64),
    (name, size): (&str, i64),
) -> Result<Upload> {
    let insert = sql(concat!(
        "INSERT INTO file_uploads (address, uploader_id, name, size, received, created_at) VALUES ($1, $2, $3, $4, 0, $5) RETURNING ",
        columns!()
    ));
    insert.with((address, uploader, name, size, at)).one(tx).await
}

/// The upload of this address, if it is this person's.
pub(crate) async fn of(db: &Db, address: &str, uploader: i64) -> Result<Option<Upload>> {
    let found = sql(concat!("SELECT ", columns!(), " FROM file_uploads WHERE address = $1 AND uploader_id = $2"));
    found.with((address, uploader)).optional(db).await
}

/// Says that so much of an upload came, and what it became: whether nobody else said so meanwhile.
pub(crate) async fn grow(tx: &Tx, upload: &Upload, received: i64, file: Option<i64>) -> Result<bool> {
    let grown = sql("UPDATE file_uploads SET received = $3, file_id = $4 \
                     WHERE id = $1 AND received = $2 AND file_id IS NULL");
    Ok(grown.with((upload.id, upload.received, received, file)).run(tx).await? == 1)
}

pub(crate) async fn insert_part(tx: &Tx, upload: &Upload, place: &str) -> Result<()> {
    let insert = sql("INSERT INTO file_parts (upload_id, place, starts) VALUES ($1, $2, $3)");
    insert.with((upload.id, place, upload.received)).done(tx).await
}

/// The keys of what came of an upload, in their order.
pub(crate) async fn parts(db: &Db, upload: i64) -> Result<Vec<String>> {
    sql("SELECT place FROM file_parts WHERE upload_id = $1 ORDER BY starts").bind(upload).values(db).await
}

/// The parts of an upload are needed no more.
pub(crate) async fn let_go_of_parts(tx: &Tx, upload: i64) -> Result<()> {
    sql("UPDATE file_parts SET upload_id = NULL WHERE upload_id = $1").bind(upload).done(tx).await
}

/// Ends an upload; its parts are needed no more. Whether it was there.
pub(crate) async fn delete(tx: &Tx, upload: i64) -> Result<bool> {
    Ok(sql("DELETE FROM file_uploads WHERE id = $1").bind(upload).run(tx).await? == 1)
}

/// Ends those that began before this moment.
pub(crate) async fn delete_old(tx: &Tx, before: i64) -> Result<()> {
    sql("DELETE FROM file_uploads WHERE created_at < $1").bind(before).done(tx).await
}

/// Ends those of a person; how many.
pub(crate) async fn delete_of(tx: &Tx, person: i64) -> Result<u64> {
    sql("DELETE FROM file_uploads WHERE uploader_id = $1").bind(person).run(tx).await
}

/// Ends those that became files of these things.
pub(crate) async fn delete_of_files(tx: &Tx, (holder, holder_ids): (&str, &[i64])) -> Result<()> {
    let delete = sql_among!(
        "DELETE FROM file_uploads WHERE file_id IN (SELECT id FROM files WHERE holder = $1 AND holder_id",
        "$2",
        ")"
    );
    delete.with((holder, holder_ids)).done(tx).await
}

/// Parts that are needed no more: number and key.
pub(crate) async fn parts_gone(db: &Db, most: i64) -> Result<Vec<(i64, String)>> {
    sql("SELECT id, place FROM file_parts WHERE upload_id IS NULL ORDER BY id LIMIT $1").bind(most).all(db).await
}

/// Takes the rows of these parts away.
pub(crate) async fn delete_parts(tx: &Tx, ids: &[i64]) -> Result<()> {
    sql_among!("DELETE FROM file_parts WHERE id", "$1", "").bind(ids).done(tx).await
}

/// The keys of all parts.
pub(crate) async fn all_parts(db: &Db) -> Result<Vec<String>> {
    sql("SELECT place FROM file_parts").values(db).await
}

/// How many bytes this person said they would send, of files that did not come whole.
pub(crate) async fn promised(on: impl Into<On<'_>>, uploader: i64) -> Result<i64> {
    let sum = sql("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM file_uploads \
                   WHERE uploader_id = $1 AND file_id IS NULL");
    sum.bind(uploader).value(on).await
}
