//! A moment of a database, kept in view: whether anything was written since, told by the engine itself whatever the size of
//! the database, and what was there then, for whoever must know what it was.

use platform::Location;
use sqlx::{ConnectOptions, Executor};
use sqlx_postgres::{PgConnectOptions, PgConnection};
use sqlx_sqlite::{SqliteConnectOptions, SqliteConnection};

/// A moment and the engine's count of writes at that moment.
pub struct Watch {
    eyes: Eyes,
    written: i64,
}

/// Two connections each: one tells whether something was written, the other holds a transaction that still sees the moment.
enum Eyes {
    File { teller: SqliteConnection, moment: SqliteConnection },
    Server { teller: PgConnection, moment: PgConnection },
}

/// SQLite counts the commits of others that changed the file.
const FILE_WRITTEN: &str = "PRAGMA data_version";
/// PostgreSQL counts nothing for one database at once, so each of its tables is made to: row by row, even of what is then
/// rolled back.
const COUNT_WRITES: &str = "
    CREATE SCHEMA IF NOT EXISTS watch;
    CREATE SEQUENCE IF NOT EXISTS watch.written;
    CREATE OR REPLACE FUNCTION watch.count() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM nextval('watch.written'); RETURN NULL; END $$;
    DO $$ DECLARE each_table regclass; BEGIN
        FOR each_table IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LOOP
            EXECUTE format('CREATE TRIGGER watched AFTER INSERT OR UPDATE OR DELETE ON %s
                            FOR EACH ROW EXECUTE FUNCTION watch.count()', each_table);
            EXECUTE format('CREATE TRIGGER watched_whole AFTER TRUNCATE ON %s EXECUTE FUNCTION watch.count()', each_table);
        END LOOP;
    END $$;";
const SERVER_WRITTEN: &str = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM watch.written";

impl Watch {
    /// Looks at the database as it is now. Once for each database.
    pub async fn over(location: &Location) -> Watch {
        let eyes = match location {
            Location::File(path) => {
                let options = SqliteConnectOptions::new().filename(path).pragma("query_only", "ON");
                let open = async || options.connect().await.expect("the database of a test opens again");
                let (teller, mut moment) = (open().await, open().await);
                // What looking again ends.
                moment.execute("BEGIN").await.expect("a transaction begins");
                Eyes::File { teller, moment }
            }
            Location::Server(address) => {
                let options: PgConnectOptions = address.parse().expect("the address of a test's database");
                let open = async || options.connect().await.expect("the database of a test opens again");
                let mut teller = open().await;
                teller.execute(sqlx::raw_sql(COUNT_WRITES)).await.expect("the owner of tables may watch them");
                Eyes::Server { teller, moment: open().await }
            }
        };
        let mut watch = Watch { eyes, written: 0 };
        watch.looks_again().await;
        watch
    }

    /// The moment is now.
    pub async fn looks_again(&mut self) {
        self.written = self.count().await;
        let seen = match &mut self.eyes {
            Eyes::File { moment, .. } => {
                moment.execute(sqlx::raw_sql("ROLLBACK; BEGIN; SELECT COUNT(*) FROM sqlite_master")).await.map(drop)
            }
            Eyes::Server { moment, .. } => {
                let begin = "ROLLBACK; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1";
                moment.execute(sqlx::raw_sql(begin)).await.map(drop)
            }
        };
        seen.expect("a moment is a transaction that reads");
    }

    /// Whether anything was written since. Never no when something was.
    pub async fn saw_a_write(&mut self) -> bool {
        self.count().await != self.written
    }

    /// What a statement reads, a name and a text a row, in the database as it was at that moment.
    pub async fn then(&mut self, statement: &'static str) -> Vec<(String, String)> {
        let rows = match &mut self.eyes {
            Eyes::File { moment, .. } => sqlx::query_as(statement).fetch_all(moment).await,
            Eyes::Server { moment, .. } => sqlx::query_as(statement).fetch_all(moment).await,
        };
        rows.expect("what was there then can still be read")
    }

    async fn count(&mut self) -> i64 {
        let count = match &mut self.eyes {
            Eyes::File { teller, .. } => sqlx::query_scalar(FILE_WRITTEN).fetch_one(teller).await,
            Eyes::Server { teller, .. } => sqlx::query_scalar(SERVER_WRITTEN).fetch_one(teller).await,
        };
        count.expect("the engine counts what is written")
    }
}
