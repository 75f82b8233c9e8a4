//! What was just done in the glossary, as the next page says it.

forms::done! {
    /// A word is proposed.
    PROPOSED = "propose" => "term-done-proposed",
    /// It is said otherwise.
    CHANGED = "change" => "term-done-changed",
    /// It is withdrawn.
    WITHDRAWN = "retire" => "term-done-withdrawn" <- "/c/{community}/glossaire/{}/remise",
    /// It stands again.
    PUT_BACK = "remis" => "term-done-put-back",
}
