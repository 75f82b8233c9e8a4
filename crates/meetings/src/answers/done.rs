//! What was just done about answers, as the next page says it.

use forms::Word;

use super::Given;

forms::done! {
    /// An answer is kept.
    ANSWERED = "reponse" => "done-answered",
    /// An answer is kept, with why.
    REASONED = "raison" => "done-reason",
}

/// The word of an answer that is kept.
pub(crate) fn word(given: &Given) -> Word {
    if given.reason.is_empty() { ANSWERED } else { REASONED }
}
