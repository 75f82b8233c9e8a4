//! SQL of copies that left, and only SQL.

use platform::{On, Result, Tx, sql, sql_pair};

use crate::downloading::Layer;

/// Adds one to each of these resources. They are taken in their order: two who add to many wait in no circle.
pub(crate) async fn count(tx: &Tx, resources: &[i64], layer: Layer) -> Result<()> {
    let each = sql_pair(
        "INSERT INTO library_downloads (resource_id, layer, count) SELECT r.id, $2, 1 FROM library_resources r \
         WHERE r.id IN (SELECT value FROM json_each($1)) ORDER BY r.id \
         ON CONFLICT (resource_id, layer) DO UPDATE SET count = library_downloads.count + 1",
        "INSERT INTO library_downloads (resource_id, layer, count) SELECT r.id, $2, 1 FROM library_resources r \
         WHERE r.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST($1 AS JSON))) ORDER BY r.id \
         ON CONFLICT (resource_id, layer) DO UPDATE SET count = library_downloads.count + 1",
    );
    each.with((resources, layer)).done(tx).await
}

/// How many copies of a resource left, by each part of its readers.
pub(crate) async fn counted(on: impl Into<On<'_>>, resource: i64) -> Result<Vec<(Layer, i64)>> {
    sql("SELECT layer, count FROM library_downloads WHERE resource_id = $1").bind(resource).all(on).await
}
