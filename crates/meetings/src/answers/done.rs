//! What was just done about answers, as the next page says it.

forms::done! {
    /// An answer is kept.
    ANSWERED = "reponse" => "done-answered",
    /// An answer is kept, with why.
    REASONED = "raison" => "done-reason",
}
