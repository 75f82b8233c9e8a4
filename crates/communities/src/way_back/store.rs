//! SQL of ways back in, and only SQL.

use platform::{Result, Tx, sql};

use crate::roles::Role;

/// Whether the person is in a community that the other does not coordinate, or coordinates the federation while the other does
/// not.
pub(super) async fn is_beyond(tx: &Tx, person: i64, by: i64) -> Result<bool> {
    let beyond = sql("SELECT m.person_id FROM memberships m WHERE m.person_id = $1 AND NOT EXISTS \
                      (SELECT 1 FROM memberships own WHERE own.community_id = m.community_id AND own.person_id = $2 AND own.role = $3) \
                      UNION SELECT c.person_id FROM coordinators c WHERE c.person_id = $1 AND NOT EXISTS \
                      (SELECT 1 FROM coordinators own WHERE own.person_id = $2)");
    beyond.with((person, by, Role::Coordination.code())).exists(tx).await
}
