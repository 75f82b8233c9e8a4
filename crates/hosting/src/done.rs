//! What was just done about who receives, as the next page says it.

forms::done! {
    /// A host is chosen.
    HOST = "hote" => "done-host",
    /// A call is sent.
    CALLED = "appel" => "done-called",
    /// A room is offered.
    OFFERED = "offre" => "done-offered",
    /// An offer is withdrawn.
    WITHDRAWN = "offre-retrait" => "done-offer-withdrawn",
}
