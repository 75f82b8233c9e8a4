//! Which rows of the database are ours: those that lead to our community, to one of its people or to where they work, however
//! long the way; the ways are those that the engine knows.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use platform::{sql, sql_pair};

use super::marked::ORGANIZATION;
use crate::world::{Tables, World, difference};

/// The longest way from a row to its community.
const LONGEST_WAY: usize = 8;

/// Those that are over open nothing, and go with the next letter that anybody sends.
const LINKS: &str = "personal_links";

/// Copies of what everyone may take: whoever comes from the street adds one to their sum.
const COPIES: (&str, &str) = ("library_downloads", "everyone");

/// A row by the names of its columns.
type Row = HashMap<String, String>;

/// Our rows, at one moment.
pub(super) struct Rows(Vec<(String, String)>);

impl Rows {
    pub(super) async fn of(world: &World) -> Rows {
        let tables = Tables::of(&world.instance.db).await;
        let all = tables.whole(&world.instance.db).await;
        let house = Whole::of(world, &all).await;
        let now = world.instance.clock.now();
        let is_ours = |(table, row): &&(String, String)| {
            let row = read(row);
            let is_open = table == COPIES.0 && row.get("layer").is_some_and(|layer| layer == COPIES.1);
            let is_gone = table == LINKS && is_over(&row, now);
            !is_open && !is_gone && house.is_ours(table, &row, LONGEST_WAY)
        };
        let mut ours: Vec<_> = all.iter().filter(is_ours).cloned().collect();
        ours.sort_unstable();
        assert!(ours.len() > 100, "too few rows are ours for this to mean anything: {}", ours.len());
        Rows(ours)
    }

    pub(super) fn changed_to(&self, after: &Rows) -> Vec<String> {
        difference(&self.0, &after.0)
    }
}

/// The whole database: where each column leads, each row by its number, and where ways end.
struct Whole {
    ways: BTreeMap<String, Vec<(String, String)>>,
    rows: HashMap<(String, String), Row>,
    ends: BTreeSet<(String, String)>,
}

impl Whole {
    async fn of(world: &World, all: &[(String, String)]) -> Whole {
        let by_number = |(table, row): &(String, String)| {
            let row = read(row);
            Some(((table.clone(), row.get("id")?.clone()), row))
        };
        let (rows, ours) = (all.iter().filter_map(by_number).collect(), world.here.community.id.to_string());
        let people = all.iter().filter(|(table, _)| table == "memberships").map(|(_, row)| read(row));
        let people = people.filter(|row| row.get("community_id") == Some(&ours));
        let mut ends: BTreeSet<_> = people.map(|row| ("people".to_owned(), row["person_id"].clone())).collect();
        ends.insert(("communities".to_owned(), ours));
        let theirs = sql("SELECT id FROM organizations WHERE name = $1").bind(ORGANIZATION);
        let theirs: i64 = theirs.value(&world.instance.db).await.unwrap();
        ends.insert(("organizations".to_owned(), theirs.to_string()));
        Whole { ways: ways(world).await, rows, ends }
    }

    fn is_ours(&self, table: &str, row: &Row, way: usize) -> bool {
        let itself = row.get("id").is_some_and(|id| self.ends.contains(&(table.to_owned(), id.clone())));
        let leads = |(column, to): &(String, String)| {
            let Some(number) = row.get(column) else { return false };
            let end = (to.clone(), number.clone());
            let further = || self.rows.get(&end).is_some_and(|next| self.is_ours(to, next, way - 1));
            self.ends.contains(&end) || (way > 0 && to != "people" && further())
        };
        itself || self.ways.get(table).is_some_and(|ways| ways.iter().any(leads))
    }
}

/// Where the columns of each table lead, as the engine knows it; and events, which are those of a community.
async fn ways(world: &World) -> BTreeMap<String, Vec<(String, String)>> {
    let known = sql_pair(
        "SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f \
         WHERE m.type = 'table'",
        "SELECT CAST(c.conrelid AS regclass)::text, CAST(a.attname AS TEXT), CAST(c.confrelid AS regclass)::text \
         FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) \
         WHERE c.contype = 'f'",
    );
    let known: Vec<(String, String, String)> = known.all(&world.instance.db).await.unwrap();
    let mut ways: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (table, column, to) in known {
        ways.entry(table).or_default().push((column, to));
    }
    ways.entry("events".into()).or_default().push(("stream_id".into(), "communities".into()));
    ways.entry("event_streams".into()).or_default().push(("id".into(), "communities".into()));
    ways
}

fn is_over(link: &Row, now: i64) -> bool {
    link.get("expires_at").and_then(|moment| moment.parse::<i64>().ok()).is_some_and(|moment| moment <= now)
}

/// The columns of a row that is told as one text.
fn read(row: &str) -> Row {
    row.split(" · ").filter_map(|part| part.split_once('=')).map(|(name, value)| (name.into(), value.into())).collect()
}
