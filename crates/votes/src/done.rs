//! What was just done with a vote, as the next page says it.

forms::done! {
    /// It is prepared, or changed.
    KEPT = "vote" => "done-vote",
    /// It is open.
    OPENED = "vote-ouvert" => "done-vote-open",
    /// It is closed.
    CLOSED = "vote-ferme" => "done-vote-closed",
    /// It is taken away.
    TAKEN_AWAY = "vote-retire" => "done-vote-taken-away",
    /// It is withdrawn.
    WITHDRAWN = "vote-abandonne" => "done-vote-withdrawn",
    /// A ballot is kept.
    CAST = "bulletin-garde" => "done-ballot",
    /// One is noted for somebody.
    NOTED = "bulletin-note" => "done-noted",
    /// A paper ballot is in the box.
    ENTERED = "bulletin-entre" => "done-entered",
    /// A form that was sent twice is one ballot.
    ENTERED_ALREADY (Warning) = "bulletin-deja-entre" => "done-entered-already",
    /// Those who have not voted are reminded.
    REMINDED = "rappel" => "done-reminded" | "done-reminded-no-mail",
    /// A question or a reaction is kept.
    REMARKED = "parole" => "done-remark",
    /// A consent goes on.
    STEPPED = "etape" => "done-step",
    /// A proposal has another text.
    AMENDED = "integration" => "done-amended",
    /// Somebody voted by the link.
    THANKED = "merci" => "ballot-thanks",
}
