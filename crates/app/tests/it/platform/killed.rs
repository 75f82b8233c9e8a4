//! A process that is killed under load loses nothing it acknowledged.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, Ordering};

use platform::events;
use testkit::Database;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout};

use super::other_process::{self, OtherProcess};
use super::{STREAM, insert_alone, open_stream, record, rows};

#[tokio::test]
async fn what_was_acknowledged_before_a_kill_is_there_after_it() {
    let database = Database::fresh().await;
    open_stream(&database.db).await;
    let mut acknowledged = BTreeSet::new();
    for life in 1..=4 {
        let other = OtherProcess::running("killed::writes_until_it_is_killed", &database.location);
        let mut child = other.under("true").spawn().unwrap();
        let lines = listen(&mut child);
        acknowledged.extend(numbers(lines, life * 150, child).await);
    }
    let after = database.open_again().await;
    let there: BTreeSet<i64> = rows(&after).await.into_iter().collect();
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
    let seqs: Vec<i64> =
        events::after(&after, STREAM, 0, 100_000).await.unwrap().iter().map(|event| event.seq).collect();
    assert_eq!(seqs, (1..=i64::try_from(seqs.len()).unwrap()).collect::<Vec<_>>(), "and the events have no gap");
    insert_alone(&after, -1).await.expect("the next one can write");
}

fn listen(child: &mut Child) -> Lines<BufReader<ChildStdout>> {
    BufReader::new(child.stdout.take().expect("its output is piped")).lines()
}

/// Kills the process after so many numbers, then reads what it still had said.
async fn numbers(mut lines: Lines<BufReader<ChildStdout>>, most: usize, mut child: Child) -> Vec<i64> {
    let mut said = Vec::new();
    while let Some(line) = lines.next_line().await.unwrap() {
        said.extend(line.strip_prefix("kept ").map(|number| number.parse::<i64>().unwrap()));
        if said.len() == most {
            child.start_kill().unwrap();
        }
    }
    assert!(!child.wait().await.unwrap().success() && said.len() >= most, "it must be killed while it writes");
    said
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "the other process of the test above"]
#[expect(clippy::print_stdout, reason = "how it tells what was acknowledged")]
async fn writes_until_it_is_killed() {
    let db = other_process::database().await;
    let next = AtomicI64::new(rows(&db).await.last().unwrap() + 1);
    let write = || async {
        loop {
            let id = next.fetch_add(1, Ordering::SeqCst);
            insert_alone(&db, id).await.unwrap();
            println!("\nkept {id}");
            record(&db, id).await.unwrap();
        }
    };
    futures_util::future::join_all((0..16).map(|_| write())).await;
}
