//! The descriptors of this process.

use super::Limits;

/// More than this serves nobody better: one process answers fewer people.
const MOST: u64 = 65_536;
/// What the database, mail, metrics and files need, whoever comes.
const RESERVED: usize = 96;
/// The fewest connections with which serving makes sense.
const FEWEST: usize = 16;

/// Raises the soft limit of descriptors as far as the system lets us, and says how many connections there may be.
pub fn make_room() -> Limits {
    let descriptors = rlimit::increase_nofile_limit(MOST).unwrap_or_else(|error| {
        tracing::warn!(%error, "the limit of descriptors cannot be raised");
        256
    });
    let connections = usize::try_from(descriptors).unwrap_or(usize::MAX).saturating_sub(RESERVED).max(FEWEST);
    tracing::info!(descriptors, connections, "room at the doors");
    Limits::of(connections)
}
