//! A file whose database a demonstration made bears a mark; serving it for real takes the mark off.

use std::path::Path;

use platform::db::mark::{UNMARKED, mark, mark_of};

/// « JADE » in the header of the file.
pub(crate) const DEMONSTRATION: i32 = 0x4A41_4445;

/// This file is served for real: no demonstration empties it any more.
pub(crate) async fn claim(file: &Path) -> platform::Result<()> {
    if file.exists() && mark_of(file).await? == DEMONSTRATION {
        mark(file, UNMARKED).await?;
    }
    Ok(())
}
