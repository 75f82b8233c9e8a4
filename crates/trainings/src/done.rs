//! What was just done with a training, as the page that follows says it.

forms::done! {
    /// It is open to the network.
    OPENED = "formation-reseau" => "done-opened",
    /// It is not any more.
    CLOSED = "formation-fermee" => "done-closed",
    /// Somebody is off the list.
    TAKEN_OFF = "formation-inscription-retiree" => "done-taken-off",
    /// One has a place.
    PLACED = "formation-place" => "done-placed",
    /// One waits for a place.
    WAITS = "formation-attente" => "done-waits" | "done-waits-no-mail",
    /// One withdrew.
    WITHDRAWN = "formation-desistement" => "done-withdrawn",
}
