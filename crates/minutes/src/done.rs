//! What was just done with minutes, as the next page says it.

forms::done! {
    /// The draft is there.
    BEGUN = "brouillon" => "minutes-done-draft",
    /// They are saved.
    SAVED = "compte-rendu" => "minutes-done-saved",
    /// The members read them over.
    OPENED = "ouverture" => "minutes-done-opened" | "minutes-done-opened-no-mail",
    /// A correction is proposed.
    PROPOSED = "correction" => "minutes-done-proposed",
    /// Somebody agrees.
    AGREED = "relecture" => "minutes-done-agreed",
    /// A correction is answered.
    ANSWERED = "reponse-correction" => "minutes-done-answered",
    /// They are approved.
    APPROVED = "approbation" => "minutes-done-approved",
    /// The network reads what came of them.
    SHARED = "reseau-lit" => "minutes-done-shared",
    /// It does not any more.
    UNSHARED = "reseau-ne-lit-plus" => "minutes-done-unshared",
    /// An erratum is added.
    ERRATUM = "erratum" => "minutes-done-erratum",
}
