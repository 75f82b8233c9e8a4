//! PostgreSQL: for many machines. Nodes wake each other with `NOTIFY`, at most once per 20 ms and outside any transaction:
//! inside it, the notification queue's lock makes commits wait for one another.

use std::collections::BTreeMap;
use std::time::Duration;

use sqlx_postgres::PgPool;
use sqlx_postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::server::Server;
use super::tx::Leaving;
use crate::Result;
use crate::events::hub::Hub;

/// The connections apart: one listens, one tells.
const APART: u32 = 2;
const COALESCE: Duration = Duration::from_millis(20);
const CHANNEL: &str = "jasette_events";
/// What the planner is told of a page that is not the next one: little more than the next one, as on every disk without
/// moving parts. At its own figure, of the time of disks that turn, it reads a whole room to sort it rather than walk its index, as
/// long as nobody has counted the table for it.
const NOT_THE_NEXT_PAGE: (&str, &str) = ("random_page_cost", "1.1");
/// A statement is planned once for each connection: planning one of several tables anew for each of its values takes as long
/// as answering it. Those that are better off with one plan for one value and another for the next say so
/// ([`Sql::planned_for_its_values`](super::Sql::planned_for_its_values)).
const PLANNED_ONCE: (&str, &str) = ("plan_cache_mode", "force_generic_plan");
/// No statement is compiled before it is run: that takes longer than any of ours, and one of many parts is taken for a long one.
const NOT_COMPILED: (&str, &str) = ("jit", "off");
/// How often (milliseconds) the server looks whether the one who asked is still there, in the middle of an answer.
const LOOK: (&str, &str) = ("client_connection_check_interval", "1000");

/// `stream:seq` of something that another node may not know yet; stream 0 stands for jobs.
pub(crate) type Wake = (i64, i64);

pub(super) async fn open(address: &str, hub: &Hub) -> Result<Server> {
    let options = address.parse::<PgConnectOptions>()?.options([NOT_THE_NEXT_PAGE, PLANNED_ONCE, NOT_COMPILED, LOOK]);
    let apart = PgPoolOptions::new()
        .max_connections(APART)
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(options.clone())
        .await?;
    let (tell, told) = unbounded_channel();
    hub.tell_others_through(tell);
    tokio::spawn(notify(apart.clone(), told));
    tokio::spawn(listen(apart.clone(), hub.clone()));
    Server::new(options, apart)
}

/// Announces what one commit holds, here and to the other nodes.
pub(super) fn committed(hub: &Hub, together: Vec<Leaving>) {
    metrics::counter!("jasette_database_commits_total").increment(1);
    metrics::counter!("jasette_database_transactions_total").increment(together.len() as u64);
    for leaving in together {
        tell_other_nodes(hub, &leaving);
        leaving.leave(hub);
    }
}

/// Leaves word for the other nodes; never waits.
fn tell_other_nodes(hub: &Hub, leaving: &Leaving) {
    let newest = leaving.events.iter().map(|event| (event.stream, event.seq));
    let jobs = leaving.jobs.then_some((0, 0));
    hub.tell_others(newest.chain(jobs));
}

async fn notify(pool: PgPool, mut told: UnboundedReceiver<Wake>) {
    while let Some(first) = told.recv().await {
        tokio::time::sleep(COALESCE).await;
        let mut newest = BTreeMap::from([first]);
        while let Ok((stream, seq)) = told.try_recv() {
            let known = newest.entry(stream).or_insert(seq);
            *known = seq.max(*known);
        }
        let words: Vec<String> = newest.iter().map(|(stream, seq)| format!("{stream}:{seq}")).collect();
        // A lost wake-up costs a reader at most the 5 seconds of its own poll.
        let _ = sqlx::query("SELECT pg_notify($1, word) FROM unnest($2::text[]) AS word")
            .bind(CHANNEL)
            .bind(words)
            .execute(&pool)
            .await;
    }
}

async fn listen(pool: PgPool, hub: Hub) {
    while !pool.is_closed() {
        if let Ok(mut listener) = PgListener::connect_with(&pool).await {
            listener.ignore_pool_close_event(false);
            let _ = hear(&mut listener, &hub).await;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn hear(listener: &mut PgListener, hub: &Hub) -> Result<(), sqlx::Error> {
    listener.listen(CHANNEL).await?;
    loop {
        let heard = listener.recv().await?;
        match heard.payload().split_once(':').and_then(|(stream, seq)| Some((stream.parse().ok()?, seq.parse().ok()?)))
        {
            Some((0, _)) => hub.wake_workers(),
            Some((stream, seq)) => hub.wake(stream, seq),
            None => {}
        }
    }
}
