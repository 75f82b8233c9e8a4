//! What slices above count of organisations among those who are somewhere.

use measures::Measured;

/// Nothing is counted here; the organisation that each says is theirs is there to be counted.
pub const MEASURED: Measured = Measured { declared: &[], among: AFFILIATED, counts: "" };

const AFFILIATED: &str = "affiliated AS (SELECT a.person_id, a.organization_id FROM affiliations a)";
