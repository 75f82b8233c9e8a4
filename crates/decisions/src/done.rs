//! What was just done with a decision, as the next page says it.

forms::done! {
    /// It is kept.
    KEPT = "decision" => "done-decision-kept",
    /// It is corrected.
    CORRECTED = "decision-corrigee" => "done-decision-corrected",
    /// It is open again.
    REOPENED = "decision-rouverte" => "done-decision-reopened",
    /// It is upheld.
    UPHELD = "decision-maintenue" => "done-decision-upheld",
    /// Another replaces it.
    REPLACED = "decision-remplacante" => "done-decision-replaced",
}
