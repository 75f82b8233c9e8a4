//! How much of the database something touches, as the engine itself counts it: PostgreSQL the rows that its scans read, of
//! tables and of indexes; of SQLite, which keeps no such count, the pages that a connection with nothing in memory reads.

use platform::{Db, Instance, Location, sql};
use testkit::Database;

use super::House;

/// On PostgreSQL: beyond five times, a prepared statement may be planned for whatever values.
const TIMES: u32 = 8;
/// The name of the connections that are watched.
const NAME: &str = "watched";
/// Of SQLite's file: what a connection reads before it knows the tables, and the pages of the tree above a row.
const PAGES_TO_BEGIN: u32 = 60;

/// What something touched, and what it gave.
pub(crate) struct Touched {
    rows: u32,
    shown: u32,
}

impl Touched {
    pub(crate) fn shows(self, expected: u32) -> Touched {
        assert_eq!(self.shown, expected);
        self
    }

    pub(crate) fn is_within(&self, most: u32, what: &str) {
        let most = if Database::is_postgres() { most } else { most + PAGES_TO_BEGIN };
        assert!(self.rows <= most, "{what}: {} touched, at most {most} expected", self.rows);
    }
}

/// What `ask` touches, on connections of its own.
pub(crate) async fn rows(house: &House, ask: impl AsyncFn(&Instance) -> u32) -> Touched {
    if Database::is_postgres() { scanned(house, ask).await } else { pages_read(house, ask).await }
}

/// The database once more, on connections that bear a name.
async fn again(house: &House) -> Instance {
    let location = match &house.database().location {
        Location::Server(address) => {
            let and = if address.contains('?') { '&' } else { '?' };
            Location::Server(format!("{address}{and}application_name={NAME}"))
        }
        file => file.clone(),
    };
    let settings = testkit::settings("http://127.0.0.1:8080");
    app::instance_at(Db::open(&location).await.unwrap(), settings, testkit::clock())
}

/// Does something to the database on connections that are gone when it is done, with all that they count.
pub(crate) async fn apart(house: &House, deed: impl AsyncFnOnce(&Instance)) {
    let instance = again(house).await;
    deed(&instance).await;
    instance.db.close().await;
    while Database::is_postgres() && connected(&house.instance.db).await > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}

/// Rows that scans read. A connection that ends adds what it did to the counts before it is gone.
async fn scanned(house: &House, ask: impl AsyncFn(&Instance) -> u32) -> Touched {
    let before = counted(&house.instance.db).await;
    let mut shown = 0;
    let asking = async |instance: &Instance| {
        for _ in 0..TIMES {
            shown = ask(instance).await;
        }
    };
    apart(house, asking).await;
    let all = u32::try_from(counted(&house.instance.db).await - before).unwrap();
    assert!(all > 0 || shown == 0, "what was read is counted");
    Touched { rows: all.div_ceil(TIMES), shown }
}

async fn connected(db: &Db) -> i64 {
    let named = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1";
    sql(named).bind(NAME).value(db).await.unwrap()
}

async fn counted(db: &Db) -> i64 {
    let counts = "SELECT CAST((SELECT COALESCE(SUM(seq_tup_read), 0) FROM pg_stat_user_tables) \
                  + (SELECT COALESCE(SUM(idx_tup_read), 0) FROM pg_stat_user_indexes) AS BIGINT)";
    sql(counts).value(db).await.unwrap()
}

/// Pages of 4 KiB that this process reads from files meanwhile: a test has a process of its own.
async fn pages_read(house: &House, ask: impl AsyncFn(&Instance) -> u32) -> Touched {
    let instance = again(house).await;
    let before = read_by_this_process();
    let shown = ask(&instance).await;
    let bytes = read_by_this_process() - before;
    instance.db.close().await;
    Touched { rows: u32::try_from(bytes.div_ceil(4096)).unwrap(), shown }
}

/// What the system counts of a process, where it does (Linux); nothing elsewhere.
fn read_by_this_process() -> u64 {
    let figures = std::fs::read_to_string("/proc/self/io").unwrap_or_default();
    let read = figures.lines().find_map(|line| line.strip_prefix("rchar: "));
    read.and_then(|bytes| bytes.parse().ok()).unwrap_or_default()
}

/// Blocks of the rows of a table that `ask` reads, and not of its indexes: on PostgreSQL; of SQLite, all pages that are read.
pub(crate) async fn blocks(house: &House, table: &str, ask: impl AsyncFn(&Instance) -> u32) -> u32 {
    if !Database::is_postgres() {
        return pages_read(house, ask).await.rows;
    }
    let counted = async || -> i64 {
        let blocks = "SELECT heap_blks_read + heap_blks_hit FROM pg_statio_user_tables WHERE relname = $1";
        sql(blocks).bind(table).value(&house.instance.db).await.unwrap()
    };
    let before = counted().await;
    let asking = async |instance: &Instance| {
        for _ in 0..TIMES {
            ask(instance).await;
        }
    };
    apart(house, asking).await;
    u32::try_from(counted().await - before).unwrap().div_ceil(TIMES)
}
