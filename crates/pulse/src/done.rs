//! What was just done with a pulse, as the next page says it.

forms::done! {
    /// It is open.
    OPENED = "pouls" => "pulse-done-open",
    /// It is closed.
    CLOSED = "pouls-ferme" => "pulse-done-closed",
    /// Somebody answered.
    THANKED = "merci" => "pulse-thanks",
}
