//! SQL of the invitations that left, and only SQL. It remembers what each version of a meeting said, so that a reply to an older
//! one is known for what it is; it holds nobody's name.

use platform::{On, Result, Tx, sql};

use crate::model::{Meeting, Mode};

/// Remembers that calendars were sent this version of a meeting.
pub(crate) async fn remember(tx: &Tx, meeting: &Meeting) -> Result<()> {
    let sent = sql("INSERT INTO meeting_invitations (meeting_id, sequence, starts_at, mode) VALUES ($1, $2, $3, $4) \
                    ON CONFLICT DO NOTHING");
    let sent = sent.bind(meeting.id).bind(meeting.sequence).bind(meeting.starts_at).bind(meeting.place.mode.code());
    sent.run(tx).await.map(drop)
}

/// When a meeting was to begin, and how people were to meet, in the version that calendars were sent under this number.
pub(super) async fn version(on: impl Into<On<'_>>, meeting: i64, sequence: i64) -> Result<Option<(i64, Mode)>> {
    let sent = sql("SELECT starts_at, mode FROM meeting_invitations WHERE meeting_id = $1 AND sequence = $2");
    sent.bind(meeting).bind(sequence).optional(on).await
}
