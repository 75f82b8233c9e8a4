//! Things that were there before the index, or before words were made as they are now: a job reads them piece by piece.

use platform::jobs::Handlers;
use platform::{Instance, Job, Result, Tx, sql_pair};
use writing::WORDS_VERSION;

use crate::findable::Findable;
use crate::index::Index;
use crate::store::{self, Made, Thing};

const KIND: &str = "findings.make";
/// How many things a piece has.
const PIECE: i64 = 500;

/// Adds the job.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(KIND, |instance, _| make(instance))
}

/// Asks for what is not made yet, if anything is not; to be called at each start.
pub async fn begin(tx: &Tx, index: Index) -> Result<()> {
    match next(tx, index).await? {
        Some(_) => tx.enqueue(job()).await,
        None => Ok(()),
    }
}

fn job() -> Job {
    Job::new(KIND, serde_json::json!({})).only(KIND)
}

/// Makes one piece, and asks for the next one.
async fn make(instance: Instance) -> Result<()> {
    let Some(index) = Index::in_use(&instance) else { return Ok(()) };
    let tx = instance.db.begin().await?;
    if let Some((at, upto)) = next(&tx, index).await? {
        piece(&tx, index, at, upto).await?;
        tx.enqueue(job()).await?;
    }
    tx.commit().await
}

/// The first kind that is not made as words are now, and how far it is.
async fn next(tx: &Tx, index: Index) -> Result<Option<(usize, i64)>> {
    for (at, findable) in index.0.kinds.iter().enumerate() {
        match store::made(tx, findable.kind).await? {
            Some(made) if made.version == WORDS_VERSION && made.is_done => {}
            Some(made) if made.version == WORDS_VERSION => return Ok(Some((at, made.upto))),
            _ => return Ok(Some((at, 0))),
        }
    }
    Ok(None)
}

async fn piece(tx: &Tx, index: Index, at: usize, upto: i64) -> Result<()> {
    let (findable, statement): (&Findable, _) = (&index.0.kinds[at], index.0.of_kinds[at].piece);
    let piece = sql_pair(statement.sqlite, statement.postgres).with((upto, PIECE));
    let things: Vec<Thing> = piece.all(tx).await?;
    store::put(tx, findable, &things).await?;
    let last = things.last().map_or(upto, |thing| thing.id);
    let is_done = things.len() < usize::try_from(PIECE).unwrap_or(usize::MAX);
    store::note_made(tx, findable.kind, Made { version: WORDS_VERSION, upto: last, is_done }).await
}
