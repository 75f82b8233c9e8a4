//! Mail of a kind that its addressee turned off while it waited.

use platform::mail::{Leaving, Needless};
use platform::{On, Result};

use crate::kinds::Kind;
use crate::store;

/// Why a mail need not leave, by what its addressee wishes.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    match (Kind::parse(&mail.kind).filter(|kind| kind.is_optional()), mail.person) {
        (Some(kind), Some(person)) => Ok(store::is_off(on, person, kind).await?.then_some(Needless::Unwanted)),
        _ => Ok(None),
    }
}
