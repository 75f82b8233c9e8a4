//! Mail of a kind that its addressee turned off while it waited, or of something that they read meanwhile.

use platform::mail::{Leaving, Needless};
use platform::{On, Result};

use crate::kinds::Kind;
use crate::store;

/// Why a mail need not leave, by what its addressee wishes.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    match (Kind::parse(&mail.kind).filter(|kind| kind.is_optional()), mail.person) {
        (Some(kind), Some(person)) if store::is_off(on, person, kind).await? => Ok(Some(Needless::Unwanted)),
        (Some(kind), Some(person)) if kind.is_said() => {
            Ok(store::told::is_seen(on, person, &mail.about).await?.then_some(Needless::Untrue))
        }
        _ => Ok(None),
    }
}
