//! What was just done with pairs, as the next page says it.

forms::done! {
    /// They are in the next drawing.
    WISHED = "jumelage-envie" => "done-wished",
    /// They are in it no more.
    UNWISHED = "jumelage-sans" => "done-unwished",
    /// A pair is proposed to somebody.
    PROPOSED = "jumelage-propose" => "done-proposed" | "done-proposed-no-mail",
    /// They said yes.
    AGREED = "jumelage-oui" => "done-agreed",
    /// A pair is no more.
    ENDED = "jumelage-fini" => "done-ended",
    /// They took the time.
    MET = "jumelage-fait" => "done-met",
    /// They took the time, and the group reads it.
    TOLD = "jumelage-dit" => "done-told",
    /// A question is asked of the group.
    QUESTION_ASKED = "question-posee" => "done-question-asked",
    /// Pairs were drawn.
    DRAWN = "jumelages-tires" => "done-drawn" | "done-drawn-no-mail",
}
