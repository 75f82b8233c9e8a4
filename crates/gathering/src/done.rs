//! What was just done about the kinds of gathering, as the next page says it.

forms::done! {
    /// Needs are said.
    SAID = "besoins" => "done-needs",
    /// Questions are asked.
    ASKED = "besoins-demandes" => "done-needs-asked" | "done-needs-asked-no-mail",
    /// A follow-up is called.
    CALLED = "suivi" => "done-follow-up",
    /// Meetings that come back are added.
    ADDED = "serie" => "done-series" | "done-series-no-mail",
}
