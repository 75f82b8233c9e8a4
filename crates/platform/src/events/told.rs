//! A row and the event that tells it, written together: a whole transaction, in one trip to the database. A message is
//! worth it, as posts wait for one another.

use std::sync::Arc;

use super::{Event, Recorded};
use crate::db::{Leaving, Numbers, Sql};
use crate::{Db, Result};

/// The insert of a row that carries the number of its own event, and of the event: table, its columns but for `seq`, each with
/// the number of the value that goes there. 1 to 6 are the event's ([`Db::insert_told`] binds them; 1 is its stream), 7 is the first
/// of the row's own. After `with`, what is written beside it in the same trip, of either engine.
///
/// - For SQLite these are more statements, where `last_insert_rowid()` is the row's number until one writes another. The row goes
///   first, as it alone may be refused, and no statement writes rows that it selects or has one given back: each of those would
///   be a savepoint of its own, and at each the index of words is written out. The text ends in the one row that any of them gives:
///   by these rows it is known how far several texts in one trip came.
/// - For PostgreSQL these are more parts of one statement, which writes all those that wait for one another: `asked` is what is bound
///   ([`Db::insert_told`] says it), a row for each, whose values are `p1`, `p2`…; `posted` is the same with the row's `id` and `seq`.
///
/// [`Db::insert_told`]: crate::Db::insert_told
#[macro_export]
macro_rules! insert_told {
    ($table:literal, { $($column:literal = $value:literal),+ }) => {
        $crate::insert_told!($table, { $($column = $value),+ }, with "", "")
    };
    ($table:literal, { $($column:literal = $value:literal),+ }, with $sqlite:expr, $postgres:expr) => {
        $crate::sql_pair(
            concat!(
                "INSERT INTO ",
                $table,
                " (seq",
                $(", ", $column,)+
                ") VALUES ((SELECT seq + 1 FROM event_streams WHERE id = $1)",
                $(", $", $value,)+
                "); UPDATE event_streams SET seq = seq + 1 WHERE id = $1; \
                 INSERT INTO events (stream_id, seq, kind, channel, actor_id, subject_id, data, at) \
                 VALUES ($1, (SELECT seq FROM event_streams WHERE id = $1), $2, $3, $4, last_insert_rowid(), $5, $6)",
                $sqlite,
                "; SELECT e.subject_id, e.seq FROM event_streams s JOIN events e ON e.stream_id = s.id AND e.seq = s.seq \
                 WHERE s.id = $1"
            ),
            concat!(
                // The rows that count events are taken in the order of their numbers: two who take several take them alike. A
                // stream that is not there leaves no number, and the row is refused.
                "counted AS (SELECT p1 AS stream, COUNT(*) AS many FROM asked GROUP BY p1), \
                 held AS (SELECT s.id, many FROM event_streams s JOIN counted ON s.id = stream ORDER BY s.id FOR UPDATE OF s), \
                 taken AS (UPDATE event_streams s SET seq = s.seq + many FROM held WHERE s.id = held.id \
                 RETURNING s.id AS stream, s.seq - many AS before), \
                 posted AS (SELECT nextval('",
                $table,
                "_id_seq') AS id, before + ROW_NUMBER() OVER (PARTITION BY p1 ORDER BY place) AS seq, asked.* \
                 FROM asked LEFT JOIN taken ON stream = p1), \
                 written AS (INSERT INTO ",
                $table,
                " (id, seq",
                $(", ", $column,)+
                ") OVERRIDING SYSTEM VALUE SELECT id, seq",
                $(", p", $value,)+
                " FROM posted), \
                 told AS (INSERT INTO events (stream_id, seq, kind, channel, actor_id, subject_id, data, at) \
                 SELECT p1, seq, p2, p3, p4, id, p5, p6 FROM posted)",
                $postgres,
                " SELECT id, seq FROM posted ORDER BY place"
            ),
        )
    };
}

/// What goes after `with` in [`insert_told!`] to leave work for later: a job of this kind, whose data is `{"subject": …}`, the number
/// of the row, from the moment on that is the value of this number.
#[macro_export]
macro_rules! job_beside {
    (sqlite $kind:literal, $at:literal) => {
        concat!(
            "; INSERT INTO jobs (kind, data, run_at) VALUES ('",
            $kind,
            "', '{\"subject\":' || (SELECT e.subject_id FROM event_streams s JOIN events e ON e.stream_id = s.id AND e.seq = s.seq \
             WHERE s.id = $1) || '}', $",
            $at,
            ")"
        )
    };
    (postgres $kind:literal, $at:literal) => {
        concat!(
            ", jobs_asked AS (INSERT INTO jobs (kind, data, run_at) SELECT '",
            $kind,
            "', '{\"subject\":' || id || '}', p",
            $at,
            " FROM posted)"
        )
    };
}

impl Db {
    /// Writes a row, made by [`insert_told!`], and the event that tells it. `live` makes what the event carries of the
    /// row's number and the event's; both are given back once they are on disk.
    ///
    /// [`insert_told!`]: crate::insert_told
    pub async fn insert_told(
        &self,
        row: Sql,
        event: Event,
        live: impl FnOnce(i64, i64) -> Arc<str> + Send + Sync + 'static,
    ) -> Result<Numbers> {
        let row = row.bind_first([
            event.stream.into(),
            event.kind.into(),
            (&event.channel).into(),
            event.actor.into(),
            event.data.to_string().into(),
            event.at.into(),
        ]);
        let stream = event.stream;
        let leaving = move |(id, seq)| {
            let event = Event { subject: id, live: Some(live(id, seq)), ..event };
            Leaving { events: vec![Arc::new(Recorded::new(event, seq))], jobs: false }
        };
        self.alone(stream, row, leaving).await
    }
}
