//! What a period that is closed tells: its lines as they stood when it was closed. Amounts that move afterwards, or that the season says
//! otherwise, change nothing of it.

use platform::Error;
use serde::{Deserialize, Serialize};
use ui::Lang;

/// A line of a closed period, in cents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stood {
    pub(crate) fr: String,
    pub(crate) en: String,
    /// Whether it was of money.
    pub is_cash: bool,
    /// What was planned for the season, in money or in kind.
    pub planned: i64,
    /// What that had become.
    pub revised: i64,
    /// What was spent in the period.
    pub spent: i64,
    /// What was given in it instead of money.
    pub in_kind: i64,
}

/// All of them; none where nobody kept them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines(pub Vec<Stood>);

impl Stood {
    /// What people called it.
    pub fn name(&self, lang: Lang) -> &str {
        if lang == Lang::Fr { &self.fr } else { &self.en }
    }
}

impl Lines {
    /// As they are kept.
    pub(crate) fn kept(&self) -> String {
        serde_json::to_string(&self.0).expect("numbers and texts are JSON")
    }
}

impl TryFrom<Option<String>> for Lines {
    type Error = Error;

    fn try_from(kept: Option<String>) -> Result<Lines, Error> {
        let Some(kept) = kept else { return Ok(Lines::default()) };
        serde_json::from_str(&kept).map(Lines).map_err(|error| Error::Stored(error.to_string()))
    }
}
