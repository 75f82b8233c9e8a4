//! Every table of the database, by the engine's own catalogue: to see that nothing changed, or that nothing is left.

use std::collections::BTreeMap;

use platform::{Db, sql, sql_pair};
use testkit::Watch;

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
    /// Reads the catalogue. The migrations' own table is not the product's, and what SQLite keeps of an index of words is read
    /// in the file (`search::gone`).
    pub(crate) async fn of(db: &Db) -> Tables {
        let listed = sql_pair(
            "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT IN \
             (SELECT l.name FROM pragma_table_list l WHERE l.type IN ('virtual', 'shadow')) ORDER BY m.name, c.cid",
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns \
             WHERE table_schema = 'public' ORDER BY table_name, ordinal_position",
        );
        let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (table, column) in listed.all::<(String, String)>(db).await.unwrap() {
            columns.entry(table).or_default().push(column);
        }
        columns.retain(|table, _| table != "_sqlx_migrations");
        let whole = reading(&columns, &[], |table, row| format!("SELECT '{table}', {row} FROM \"{table}\""));
        let brief = reading(&columns, LONG, |table, row| {
            let rows = format!("STRING_AGG({row}, '{BETWEEN_ROWS}')");
            format!("SELECT '{table}', COALESCE({rows}, '') FROM \"{table}\"")
        });
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

    /// The same to compare, made by the engine, one text for each table: of a long text, the beginning.
    pub(crate) async fn brief(&self, db: &Db) -> Brief {
        Brief::of(sql(self.brief).all(db).await.unwrap())
    }

    /// The same, as it was at the moment of a watch.
    pub(crate) async fn brief_then(&self, watch: &mut Watch) -> Brief {
        Brief::of(watch.then(self.brief).await)
    }

    /// What changed since the moment of a watch: nothing, at once, when the engine says that nothing was written.
    pub(crate) async fn changed_since(&self, watch: &mut Watch, db: &Db) -> Vec<String> {
        if watch.saw_a_write().await {
            self.brief_then(watch).await.changed_to(&self.brief(db).await)
        } else {
            Vec::new()
        }
    }
}

/// Every row of every table, at one moment.
pub(crate) struct Brief(Vec<(String, String)>);

impl Brief {
    fn of(mut tables: Vec<(String, String)>) -> Brief {
        // PostgreSQL may read them side by side, and gives what is read first.
        tables.sort_unstable();
        Brief(tables)
    }

    /// What was added to the rows since (+) and what is gone from them (-).
    pub(crate) fn changed_to(&self, after: &Brief) -> Vec<String> {
        let rows = |(table, text): &(String, String)| -> Vec<(String, String)> {
            let mut rows: Vec<_> = text.split(BETWEEN_ROWS).map(|row| (table.clone(), row.to_owned())).collect();
            rows.sort_unstable();
            rows
        };
        let pairs = self.0.iter().zip(&after.0).filter(|(before, after)| before != after);
        pairs.flat_map(|(before, after)| difference(&rows(before), &rows(after))).collect()
    }
}

/// What no text of the product holds.
const BETWEEN_ROWS: char = '\u{1e}';

/// A column as text: `?` stands for its name.
const WHOLE: &str = "COALESCE(CAST(\"?\" AS TEXT), '∅')";
const BRIEF: &str = "COALESCE(SUBSTR(\"?\", 1, 60), '∅')";
/// The columns that hold pages of text, which are written once and emptied as a whole.
const LONG: &[(&str, &str)] = &[("outbox", "message"), ("communities", "program"), ("charters", "principles")];

/// One statement for all: what is `told` of a table and of its row, whose columns are one text, some of them in brief.
fn reading(
    columns: &BTreeMap<String, Vec<String>>,
    brief: &[(&str, &str)],
    told: impl Fn(&str, &str) -> String,
) -> &'static str {
    let text = |table: &str, column: &str| {
        let text = if brief.contains(&(table, column)) { BRIEF } else { WHOLE };
        format!("'{column}=' || {}", text.replace('?', column))
    };
    let each = columns.iter().map(|(table, columns)| {
        let kept = columns.iter().filter(|column| !OF_EACH_VISIT.contains(&(table.as_str(), column.as_str())));
        let shown: Vec<_> = kept.map(|column| text(table, column)).collect();
        told(table, &shown.join(" || ' · ' || "))
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
