//! The mail of a code that opens nothing any more: it was used, or another took its place.

use platform::mail::{Leaving, Needless};
use platform::{On, Result};

use crate::codes;

/// Why a mail of this slice need not leave.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let Some(code) = mail.number(codes::ABOUT) else { return Ok(None) };
    Ok((!codes::may_open(on, code, mail.now).await?).then_some(Needless::Untrue))
}
