//! What was just done about who receives, as the next page says it.

forms::done! {
    /// A host is chosen.
    HOST = "hote" => "done-host" | "done-host-no-mail",
    /// A call is sent.
    CALLED = "appel" => "done-called" | "done-called-no-mail",
    /// A room is offered.
    OFFERED = "offre" => "done-offered",
    /// An offer is withdrawn.
    WITHDRAWN = "offre-retrait" => "done-offer-withdrawn",
}
