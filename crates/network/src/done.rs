//! What was just done, as the page that follows says it.

forms::done! {
    /// An organisation is a member.
    ADDED = "organisme" => "done-organization-added",
    /// It is changed.
    CHANGED = "organisme-modifie" => "done-organization-changed",
    /// It is a member no more.
    REMOVED = "organisme-retire" => "done-organization-removed",
    /// A file came in.
    BROUGHT = "organismes" => "done-organizations-brought",
    /// Somebody came in.
    CAME = "entree" => "done-came",
    /// Their contact is asked.
    ASKED = "demande" => "done-asked" | "done-asked-no-mail",
    /// The private address is closed.
    UNFOLLOWED = "fil" => "done-unfollowed",
    /// Somebody went out.
    LEFT = "sortie" => "done-left",
    /// A request is confirmed.
    CONFIRMED = "confirmee" => "done-confirmed",
    /// It is not.
    DECLINED = "ecartee" => "done-declined",
    /// Somebody was taken out.
    TAKEN_OUT = "retrait" => "done-taken-out",
    /// They may come in again.
    LET_BACK = "remise" => "done-let-back",
    /// One is in the directory.
    LISTED = "fiche" => "done-listed",
    /// One is not any more.
    UNLISTED = "fiche-retiree" => "done-unlisted",
    /// It was sent.
    WRITTEN = "ecrit" => "done-written",
    /// It is reported.
    REPORTED = "signale" => "done-reported",
}
