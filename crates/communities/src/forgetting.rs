//! Forgetting a person: no row of this slice names them afterwards.

use platform::{Result, Tx, sql};

use crate::organizations::{belonging, domains};
use crate::{charter, invitations, members, places};

/// Removes what this slice knows of a person, in the transaction that deletes their account and before the account goes:
/// invitations are found by its address.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    invitations::forget(tx, person).await?;
    charter::forget(tx, person).await?;
    places::forget(tx, person).await?;
    members::forget(tx, person).await?;
    belonging::forget_voucher(tx, person).await?;
    domains::forget(tx, person).await?;
    sql("DELETE FROM affiliations WHERE person_id = $1").bind(person).done(tx).await?;
    sql("DELETE FROM coordinators WHERE person_id = $1").bind(person).done(tx).await
}
