//! What was just done with a report, as the next page says it.

forms::done! {
    /// It is begun.
    BEGUN = "commence" => "report-done-begun",
    /// A part is written.
    WRITTEN = "ecrit" => "report-done-written",
    /// A part keeps its figures.
    FROZEN = "fige" => "report-done-frozen",
    /// A part tells the figures of today.
    THAWED = "aujourdhui" => "report-done-thawed",
    /// Something was said of a part.
    SAID = "dit" => "report-done-said",
    /// It was taken into account.
    SETTLED = "regle" => "report-done-settled",
    /// The members read it.
    GIVEN = "donne" => "report-done-given",
    /// It is a draft again.
    RESUMED = "repris" => "report-done-resumed",
    /// It is adopted.
    ADOPTED = "adopte" => "report-done-adopted",
    /// What is owed is noted.
    OWED = "note" => "report-done-owed",
    /// A piece is ready, or is not.
    PIECE = "piece" => "report-done-piece",
    /// What was owed is handed in.
    HANDED = "remis" => "report-done-handed",
    /// It is owed no more.
    NOT_OWED = "retire" => "report-done-not-owed",
    /// A draft is gone.
    DELETED = "supprime" => "report-done-deleted",
    /// It left.
    SENT = "envoye" => "report-done-sent",
}
