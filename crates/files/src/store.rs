//! SQL of files, and only SQL.

use platform::{Db, On, Result, Tx, sql, sql_among};

use crate::model::File;

macro_rules! columns {
    () => {
        "id, address, uploader_id, name, kind, size, width, height, holder, holder_id"
    };
}

/// A file to write down.
pub(crate) struct NewFile<'a> {
    pub(crate) address: &'a str,
    pub(crate) uploader: i64,
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    pub(crate) size: i64,
    pub(crate) sha256: &'a str,
    pub(crate) size_of_picture: Option<(i64, i64)>,
    pub(crate) at: i64,
}

pub(crate) async fn insert(tx: &Tx, file: NewFile<'_>) -> Result<File> {
    let (width, height) = file.size_of_picture.unzip();
    sql(concat!(
        "INSERT INTO files (address, uploader_id, name, kind, size, sha256, width, height, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ",
        columns!()
    ))
    .with((file.address, file.uploader, file.name, file.kind, file.size, file.sha256, width, height, file.at))
    .one(tx)
    .await
}

pub(crate) async fn by_address(db: &Db, address: &str) -> Result<Option<File>> {
    sql(concat!("SELECT ", columns!(), " FROM files WHERE address = $1 AND gone_at IS NULL"))
        .bind(address)
        .optional(db)
        .await
}

/// Those of these files that this person sent and that hang from nothing.
pub(crate) async fn waiting(on: impl Into<On<'_>>, uploader: i64, ids: &[i64]) -> Result<Vec<File>> {
    let rows = sql_among!(
        "SELECT id, address, uploader_id, name, kind, size, width, height, holder, holder_id FROM files \
         WHERE uploader_id = $1 AND holder IS NULL AND gone_at IS NULL AND id",
        "$2",
        "ORDER BY id"
    );
    rows.with((uploader, ids)).all(on).await
}

/// The print of the bytes of each of these files.
pub(crate) async fn prints(on: impl Into<On<'_>>, ids: &[i64]) -> Result<Vec<(i64, String)>> {
    sql_among!("SELECT id, sha256 FROM files WHERE id", "$1", "ORDER BY id").bind(ids).all(on).await
}

/// Those of these files whose bytes hang from things of this kind in this community, each with the thing.
pub(crate) async fn hung_already(
    on: impl Into<On<'_>>,
    (community, kind): (i64, &str),
    ids: &[i64],
) -> Result<Vec<(i64, i64)>> {
    let hung = sql_among!(
        "SELECT f.id, h.holder_id FROM files f JOIN files h ON h.sha256 = f.sha256 AND h.size = f.size \
         WHERE h.community_id = $1 AND h.holder = $2 AND h.gone_at IS NULL AND f.id",
        "$3",
        "ORDER BY h.id"
    );
    hung.with((community, kind, ids)).all(on).await
}

/// What a file shows or says, and how many seconds it has.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Words {
    pub(crate) file_id: i64,
    pub(crate) told: Option<String>,
    pub(crate) seconds: Option<i64>,
}

/// Writes it down of a file of this person that waits; of no other.
pub(crate) async fn tell(tx: &Tx, uploader: i64, words: &Words) -> Result<()> {
    let tell = sql("INSERT INTO file_words (file_id, told, seconds) \
                    SELECT id, CAST($3 AS TEXT), CAST($4 AS BIGINT) FROM files \
                    WHERE id = $1 AND uploader_id = $2 AND holder IS NULL AND gone_at IS NULL \
                    ON CONFLICT (file_id) DO UPDATE SET told = excluded.told, seconds = excluded.seconds");
    tell.with((words.file_id, uploader, words.told.as_deref(), words.seconds)).done(tx).await
}

/// What was written down of these files.
pub(crate) async fn words(on: impl Into<On<'_>>, ids: &[i64]) -> Result<Vec<Words>> {
    sql_among!("SELECT file_id, told, seconds FROM file_words WHERE file_id", "$1", "").bind(ids).all(on).await
}

/// Forgets what was written down of these files.
pub(crate) async fn forget_words_of(tx: &Tx, ids: &[i64]) -> Result<()> {
    sql_among!("DELETE FROM file_words WHERE file_id", "$1", "").bind(ids).done(tx).await
}

/// Forgets what this person wrote down of what they sent.
pub(crate) async fn forget_words_of_person(tx: &Tx, person: i64) -> Result<()> {
    let forget = sql("DELETE FROM file_words WHERE file_id IN (SELECT id FROM files WHERE uploader_id = $1)");
    forget.bind(person).done(tx).await
}

/// How many bytes of this person's wait.
pub(crate) async fn waiting_bytes(db: &Db, uploader: i64) -> Result<i64> {
    let sum = sql("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM files \
                   WHERE uploader_id = $1 AND holder IS NULL AND gone_at IS NULL");
    sum.bind(uploader).value(db).await
}

/// How many bytes a community keeps.
pub(crate) async fn bytes_of(tx: &Tx, community: i64) -> Result<i64> {
    let sum = sql("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM files WHERE community_id = $1");
    sum.bind(community).value(tx).await
}

/// Hangs files from a thing; how many.
pub(crate) async fn hang(
    tx: &Tx,
    (uploader, community): (i64, i64),
    (holder, holder_id): (&str, i64),
    ids: &[i64],
) -> Result<u64> {
    let hang = sql_among!(
        "UPDATE files SET community_id = $2, holder = $3, holder_id = $4 \
         WHERE uploader_id = $1 AND holder IS NULL AND gone_at IS NULL AND id",
        "$5",
        ""
    );
    hang.with((uploader, community, holder, holder_id, ids)).run(tx).await
}

/// Lets go of the files of a thing; their numbers.
pub(crate) async fn let_go(tx: &Tx, (holder, holder_id): (&str, i64), at: i64) -> Result<Vec<i64>> {
    let gone =
        sql("UPDATE files SET gone_at = $3 WHERE holder = $1 AND holder_id = $2 AND gone_at IS NULL RETURNING id");
    gone.with((holder, holder_id, at)).values(tx).await
}

/// Lets go of one file of a thing; false when it hangs from it no more.
pub(crate) async fn let_go_of_one(tx: &Tx, (holder, holder_id): (&str, i64), id: i64, at: i64) -> Result<bool> {
    sql("UPDATE files SET gone_at = $4 WHERE holder = $1 AND holder_id = $2 AND id = $3 AND gone_at IS NULL")
        .with((holder, holder_id, id, at))
        .touched(tx)
        .await
}

/// Lets go of the files of these things, of which nothing is known from now on but where they are; how many.
pub(crate) async fn let_go_of_all(tx: &Tx, (holder, holder_ids): (&str, &[i64]), at: i64) -> Result<u64> {
    let gone = sql_among!(
        "UPDATE files SET gone_at = $3, name = '', sha256 = '', uploader_id = NULL WHERE holder = $1 AND holder_id",
        "$2",
        ""
    );
    gone.with((holder, holder_ids, at)).run(tx).await
}

/// A file that was not let go, by its number.
pub(crate) async fn by_id(db: &Db, id: i64) -> Result<Option<File>> {
    sql(concat!("SELECT ", columns!(), " FROM files WHERE id = $1 AND gone_at IS NULL")).bind(id).optional(db).await
}

/// Lets go of what hangs from nothing: of this person's.
pub(crate) async fn let_go_of_waiting(tx: &Tx, uploader: i64) -> Result<u64> {
    let gone =
        sql("UPDATE files SET gone_at = created_at WHERE uploader_id = $1 AND holder IS NULL AND gone_at IS NULL");
    gone.bind(uploader).run(tx).await
}

/// Lets go of what has hung from nothing since before this moment.
pub(crate) async fn let_go_of_old(tx: &Tx, before: i64) -> Result<()> {
    let gone = sql("UPDATE files SET gone_at = $1 WHERE holder IS NULL AND gone_at IS NULL AND created_at < $1");
    gone.bind(before).done(tx).await
}

/// Takes a person off what they sent.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE files SET uploader_id = NULL WHERE uploader_id = $1").bind(person).done(tx).await
}

/// What was let go and is to be taken off the disk: number and address.
pub(crate) async fn gone(db: &Db, most: i64) -> Result<Vec<(i64, String)>> {
    sql("SELECT id, address FROM files WHERE gone_at IS NOT NULL ORDER BY id LIMIT $1").bind(most).all(db).await
}

/// Takes the rows of these files away.
pub(crate) async fn delete(tx: &Tx, ids: &[i64]) -> Result<()> {
    forget_words_of(tx, ids).await?;
    sql_among!("DELETE FROM files WHERE id", "$1", "").bind(ids).done(tx).await
}

/// The address and the kind of every file, those that were let go too.
pub(crate) async fn all(db: &Db) -> Result<Vec<(String, String)>> {
    sql("SELECT address, kind FROM files").all(db).await
}
