//! SQL of the library as a list that is looked through, and only SQL. It reads the index of the shelf and then the resources of a page:
//! of ten thousand, no more. What it lets through is what the table of rights lets a member read on a page, and each that is read is
//! asked of the table again.

use platform::{On, Result, sql, sql_pair};

use crate::obtaining::Kept;
use crate::shelf::Spelled;
use crate::store::select;

/// What is wanted of the library of a community.
#[derive(Clone, Debug)]
pub(crate) struct Wanted<'a> {
    pub(crate) reader: Reader,
    /// `gardees`, `rangees`, or nothing.
    pub(crate) shelf: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) company: &'a str,
    pub(crate) collection: &'a str,
    pub(crate) theme: Spelled,
    pub(crate) language: Spelled,
    /// Only these, where words were looked for.
    pub(crate) numbers: Option<String>,
}

/// Who looks: in which community, as whom, and whether they keep the library in order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader {
    pub(crate) community: i64,
    pub(crate) person: i64,
    pub(crate) keeps_order: bool,
}

/// Words that commas part, as they are compared.
macro_rules! parted {
    ($column:literal) => {
        concat!("LOWER(',' || REPLACE(REPLACE(", $column, ", ', ', ','), ' ,', ',') || ',')")
    };
}

/// In use, and not what somebody else keeps for themself; `$2` is the reader.
macro_rules! in_use {
    () => {
        "r.put_away_at IS NULL AND (r.visibility <> 'me' OR r.by_id = $2)"
    };
}

/// Put away, and theirs, or theirs to keep in order (`$3`).
macro_rules! away {
    () => {
        "r.put_away_at IS NOT NULL AND (r.by_id = $2 OR ($3 AND r.visibility <> 'me'))"
    };
}

macro_rules! wanted {
    ($numbers:literal) => {
        concat!(
            "WHERE r.community_id = $1 AND ((", in_use!(), " AND $4 <> 'rangees') OR (", away!(), " AND $4 = 'rangees')) \
             AND ($4 <> 'gardees' OR EXISTS (SELECT 1 FROM library_saved s WHERE s.resource_id = r.id AND s.person_id = $2)) \
             AND ($5 = '' OR r.kind = $5) AND ($6 = '' OR r.company = $6) AND ($7 = '' OR EXISTS \
             (SELECT 1 FROM library_collected c WHERE c.resource_id = r.id AND c.name = $7)) AND ($8 = '' OR ",
            parted!("r.themes"), " LIKE $8 ESCAPE '!' OR CASE WHEN $9 = '' THEN FALSE ELSE ", parted!("r.themes"), " LIKE $9 ESCAPE '!' END \
             OR CASE WHEN $10 = '' THEN FALSE ELSE ", parted!("r.themes"), " LIKE $10 ESCAPE '!' END) AND ($11 = '' OR ",
            parted!("r.languages"), " LIKE $11 ESCAPE '!' OR CASE WHEN $12 = '' THEN FALSE ELSE ", parted!("r.languages"), " LIKE $12 ESCAPE '!' END \
             OR CASE WHEN $13 = '' THEN FALSE ELSE ", parted!("r.languages"), " LIKE $13 ESCAPE '!' END) AND ", $numbers
        )
    };
}

/// Any number, or these.
macro_rules! any {
    () => {
        wanted!("CAST($14 AS TEXT) IS NULL")
    };
}
macro_rules! these {
    (sqlite) => {
        wanted!("r.id IN (SELECT value FROM json_each($14))")
    };
    (postgres) => {
        wanted!("r.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST($14 AS JSON)))")
    };
}

macro_rules! count {
    ($where:expr) => {
        concat!("SELECT COUNT(*) FROM library_resources r ", $where)
    };
}

/// The numbers are found in the index of the shelf, which PostgreSQL would not do for the whole rows of those that come before.
macro_rules! page {
    ($where:expr) => {
        concat!(
            select!(""),
            "JOIN (SELECT r.id FROM library_resources r ",
            $where,
            " ORDER BY r.tried DESC, r.at DESC, r.id DESC LIMIT $15 OFFSET $16) AS leaf ON leaf.id = r.id \
             ORDER BY r.tried DESC, r.at DESC, r.id DESC"
        )
    };
}

impl Wanted<'_> {
    fn of(&self, any: platform::Sql, these: platform::Sql) -> platform::Sql {
        let Reader { community, person, keeps_order } = self.reader;
        let statement = if self.numbers.is_none() { any } else { these };
        let [theme, language] = [&self.theme.0, &self.language.0];
        statement
            .with((community, person, keeps_order, self.shelf, self.kind, self.company))
            .with((self.collection, &*theme[0], &*theme[1], &*theme[2]))
            .with((&*language[0], &*language[1], &*language[2], self.numbers.clone()))
    }
}

/// How many there are.
pub(crate) async fn count(on: impl Into<On<'_>>, wanted: &Wanted<'_>) -> Result<i64> {
    let these = sql_pair(count!(these!(sqlite)), count!(these!(postgres)));
    wanted.of(sql(count!(any!())), these).value(on).await
}

/// So many of them, after so many others: the most tried first, then the newest.
pub(crate) async fn page(on: impl Into<On<'_>>, wanted: &Wanted<'_>, (most, after): (i64, i64)) -> Result<Vec<Kept>> {
    let these = sql_pair(page!(these!(sqlite)), page!(these!(postgres)));
    wanted.of(sql(page!(any!())), these).with((most, after)).all(on).await
}

/// What no index of words holds and this reader has: what they keep for themself, what is confidential, what is put away. The first of the
/// shelf: its own index is read, and not the words of all.
pub(crate) async fn unlisted(on: impl Into<On<'_>>, reader: Reader, most: i64) -> Result<Vec<Kept>> {
    let rows = sql(concat!(
        select!(""),
        "WHERE r.community_id = $1 AND ((",
        in_use!(),
        " AND (r.visibility = 'me' OR r.licence = 'confidential')) OR (",
        away!(),
        ")) ORDER BY r.tried DESC, r.at DESC, r.id DESC LIMIT $4"
    ));
    rows.with((reader.community, reader.person, reader.keeps_order, most)).all(on).await
}

/// What a list can be narrowed by: which choice, its word, and how many resources have it; of themes, languages and collections, the
/// commonest, as they are written.
pub(crate) async fn choices(on: impl Into<On<'_>>, reader: Reader) -> Result<Vec<(String, String, i64)>> {
    let rows = sql(concat!(
        "SELECT 'kind' AS choice, r.kind AS word, COUNT(*) AS many FROM library_resources r WHERE r.community_id = $1 AND ",
        in_use!(),
        " GROUP BY r.kind UNION ALL SELECT 'away', '', COUNT(*) FROM library_resources r WHERE r.community_id = $1 AND ",
        away!(),
        " UNION ALL SELECT * FROM (SELECT 'theme', r.themes, COUNT(*) AS many FROM library_resources r WHERE r.community_id = $1 AND ",
        in_use!(),
        " AND r.themes <> '' GROUP BY r.themes ORDER BY many DESC, r.themes LIMIT 200) AS themes \
         UNION ALL SELECT * FROM (SELECT 'language', r.languages, COUNT(*) AS many FROM library_resources r WHERE r.community_id = $1 AND ",
        in_use!(),
        " AND r.languages <> '' GROUP BY r.languages ORDER BY many DESC, r.languages LIMIT 200) AS languages \
         UNION ALL SELECT * FROM (SELECT 'collection', c.name, COUNT(*) AS many FROM library_collected c \
         JOIN library_resources r ON r.id = c.resource_id WHERE r.community_id = $1 AND ",
        in_use!(),
        " GROUP BY c.name ORDER BY many DESC, c.name LIMIT 200) AS collections"
    ));
    rows.with((reader.community, reader.person, reader.keeps_order)).all(on).await
}

/// Those that have one of these themes, but for the one of this number: the most tried first, then the newest.
pub(crate) async fn related(
    on: impl Into<On<'_>>,
    reader: Reader,
    (number, themes, most): (i64, String, i64),
) -> Result<Vec<Kept>> {
    macro_rules! related {
        ($each:literal) => {
            concat!(
                select!(""),
                "WHERE r.community_id = $1 AND ",
                in_use!(),
                " AND r.id <> $3 AND r.themes <> '' AND EXISTS (SELECT 1 FROM ",
                $each,
                " AS theme WHERE ",
                parted!("r.themes"),
                " LIKE theme.value ESCAPE '!') \
                 ORDER BY r.tried DESC, r.at DESC, r.id DESC LIMIT $5"
            )
        };
    }
    let rows = sql_pair(related!("json_each($4)"), related!("json_array_elements_text(CAST($4 AS JSON))"));
    rows.with((reader.community, reader.person, number, themes, most)).all(on).await
}
