//! What PostgreSQL can do alone: rows that it keeps for good, each in a commit of its own.

use std::time::{Duration, Instant};

use sqlx::{Connection, raw_sql};
use sqlx_postgres::PgConnection;
use tokio::task::JoinSet;

use crate::disk::{INSERT, WORDS};
use crate::jasette::Database;
use crate::{Result, Trouble};

const TABLE: &str = "CREATE TABLE messages (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body TEXT NOT NULL, at BIGINT NOT NULL)";

/// Rows a second that a server keeps for good, inserted by so many connections at once.
pub async fn rows_per_second(server: &str, connections: u32, lasting: Duration) -> Result<f64> {
    let database = Database::fresh(server, "alone").await?;
    let mut first = PgConnection::connect(&database.address()).await?;
    raw_sql(TABLE).execute(&mut first).await?;
    syncs(&mut first).await?;
    let mut writers = vec![first];
    for _ in 1..connections {
        writers.push(PgConnection::connect(&database.address()).await?);
    }
    let until = Instant::now() + lasting;
    let mut tasks: JoinSet<Result<u32>> = writers.into_iter().map(|writer| insert(writer, until)).collect();
    let mut rows = 0;
    while let Some(done) = tasks.join_next().await {
        rows += done??;
    }
    database.remove().await?;
    Ok(f64::from(rows) / lasting.as_secs_f64())
}

/// A server that does not flush its commits keeps nothing for good.
async fn syncs(connection: &mut PgConnection) -> Result<()> {
    for setting in ["fsync", "synchronous_commit"] {
        let asked = sqlx::query_scalar("SELECT current_setting($1)").bind(setting);
        let is: String = asked.fetch_one(&mut *connection).await?;
        if is != "on" {
            return Err(Trouble::said(format!("{setting} is {is} on this PostgreSQL: nothing there is durable")));
        }
    }
    Ok(())
}

async fn insert(mut writer: PgConnection, until: Instant) -> Result<u32> {
    let mut rows = 0;
    while Instant::now() < until {
        sqlx::query(INSERT).bind(WORDS).bind(i64::from(rows)).fetch_one(&mut writer).await?;
        rows += 1;
    }
    writer.close().await?;
    Ok(rows)
}
