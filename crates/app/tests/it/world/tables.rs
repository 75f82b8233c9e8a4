//! Every table of the database, by the engine's own catalogue: to see that nothing changed, or that nothing is left.

use std::collections::BTreeMap;

use platform::{Db, sql, sql_pair};

/// What changes with each visit and says nothing: when somebody was last seen.
const OF_EACH_VISIT: &[(&str, &str)] =
    &[("sessions", "seen_at"), ("api_tokens", "used_at"), ("memberships", "seen_at"), ("memberships", "since")];

/// The tables and a statement that reads them all.
pub(crate) struct Tables {
    columns: BTreeMap<String, Vec<String>>,
    whole: &'static str,
    brief: &'static str,
}

impl Tables {
    /// Reads the catalogue. The migrations' own table is not the product's.
    pub(crate) async fn of(db: &Db) -> Tables {
        let listed = sql_pair(
            "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid",
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns \
             WHERE table_schema = 'public' ORDER BY table_name, ordinal_position",
        );
        let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (table, column) in listed.all::<(String, String)>(db).await.unwrap() {
            columns.entry(table).or_default().push(column);
        }
        columns.retain(|table, _| table != "_sqlx_migrations");
        let (whole, brief) = (reading(&columns, &[]), reading(&columns, LONG));
        Tables { columns, whole, brief }
    }

    /// Their names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }

    /// Every row of every table as text, but for what changes with each visit.
    pub(crate) async fn whole(&self, db: &Db) -> Vec<(String, String)> {
        sql(self.whole).all(db).await.unwrap()
    }

    /// The same to compare, in an order of its own: of a long text, the beginning.
    pub(crate) async fn brief(&self, db: &Db) -> Vec<(String, String)> {
        let mut rows = sql(self.brief).all::<(String, String)>(db).await.unwrap();
        rows.sort_unstable();
        rows
    }
}

/// A column as text: `?` stands for its name.
const WHOLE: &str = "COALESCE(CAST(\"?\" AS TEXT), '∅')";
const BRIEF: &str = "SUBSTR(\"?\", 1, 60)";
/// The columns that hold pages of text, which are written once and emptied as a whole.
const LONG: &[(&str, &str)] = &[("outbox", "message"), ("communities", "program"), ("charters", "principles")];

/// One statement for all: a table's name, and a row's columns as one text, some of them in brief.
fn reading(columns: &BTreeMap<String, Vec<String>>, brief: &[(&str, &str)]) -> &'static str {
    let text = |table: &str, column: &str| {
        let text = if brief.contains(&(table, column)) { BRIEF } else { WHOLE };
        format!("'{column}=' || {}", text.replace('?', column))
    };
    let each = columns.iter().map(|(table, columns)| {
        let kept = columns.iter().filter(|column| !OF_EACH_VISIT.contains(&(table.as_str(), column.as_str())));
        let shown: Vec<_> = kept.map(|column| text(table, column)).collect();
        format!("SELECT '{table}', {} FROM \"{table}\"", shown.join(" || ' · ' || "))
    });
    Box::leak(each.collect::<Vec<_>>().join(" UNION ALL ").into_boxed_str())
}

/// What was added to the rows (+) and what is gone from them (-).
pub(crate) fn difference(before: &[(String, String)], after: &[(String, String)]) -> Vec<String> {
    let missing = |from: &[(String, String)], among: &[(String, String)], sign: char| {
        let gone = from.iter().filter(|row| among.binary_search(row).is_err());
        gone.map(|(table, row)| format!("{sign} {table}: {row}")).collect::<Vec<_>>()
    };
    [missing(before, after, '-'), missing(after, before, '+')].concat()
}
