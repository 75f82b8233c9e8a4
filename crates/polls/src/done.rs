//! What was just done with a poll, as the next page says it.

forms::done! {
    /// It is open.
    OPENED = "sondage" => "poll-done-opened" | "poll-done-opened-no-mail",
    /// Its moments changed.
    CHANGED = "sondage-moments" => "poll-done-changed",
    /// An answer is kept.
    ANSWERED = "sondage-reponse" => "poll-done-answered",
    /// An answer is kept, and some moments still wait for one.
    MORE = "sondage-suite" => "poll-done-more",
    /// An answer is noted for somebody.
    NOTED = "sondage-note" => "poll-done-noted",
    /// Those who did not answer are reminded.
    REMINDED = "sondage-rappel" => "poll-done-reminded" | "poll-done-reminded-no-mail",
    /// It is closed.
    CLOSED = "sondage-cloture" => "poll-done-closed",
    /// It is withdrawn.
    WITHDRAWN = "sondage-retrait" => "poll-done-withdrawn" <- "/c/{community}/rencontres/{meeting}/sondage/remise",
    /// It stands again.
    PUT_BACK = "sondage-remis" => "poll-done-put-back",
    /// A moment is chosen.
    CHOSEN = "sondage-choix" => "poll-done-chosen" | "poll-done-chosen-no-mail",
}
