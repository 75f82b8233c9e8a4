//! What was just done for the celebration, as the next page says it.

forms::done! {
    /// A good move is left.
    MOVED = "bon-coup" => "done-move",
    /// A sentence is left.
    SAID = "phrase" => "done-sentence",
    /// Something is taken away.
    TAKEN_AWAY = "fete-retire" => "done-left-away",
}
