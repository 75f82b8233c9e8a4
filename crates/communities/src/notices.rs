//! What was just done, as the next page says it.

forms::done! {
    /// One's organisation is saved.
    ORGANIZATION = "organisme" => "done-organization",
    /// A charter is published.
    CHARTER = "charte" => "done-charter",
    /// Another version came before somebody agreed.
    CHARTER_OVERTAKEN (Info) = "charte-changee" => "done-charter-overtaken",
    /// The place that was offered is gone.
    TOO_LATE (Warning) = "trop-tard" => "done-too-late",
    /// Somebody agrees to the charter.
    ACKNOWLEDGED = "engagement" => "done-acknowledged",
    /// Somebody has another role.
    ROLE = "role" => "done-role" | "done-role-no-mail",
    /// One has another role oneself.
    OWN_ROLE = "mon-role" => "done-own-role",
    /// Somebody is of an organisation.
    VOUCHED = "organisme-confirme" => "done-vouched",
    /// A mail domain is stated.
    DOMAIN_STATED = "domaine" => "done-domain-stated",
    /// A mail domain is confirmed.
    DOMAIN_CONFIRMED = "domaine-confirme" => "done-domain-confirmed",
    /// A mail domain is withdrawn.
    DOMAIN_WITHDRAWN = "domaine-retire" => "done-domain-withdrawn",
    /// Somebody is removed.
    REMOVED = "depart" => "done-removed",
    /// Somebody left.
    LEFT = "parti" => "done-left",
    /// Invitations are sent.
    INVITED = "invitations" => "done-invited",
    /// An invitation is sent again.
    RESENT = "renvoi" => "done-resent",
    /// An invitation is withdrawn.
    WITHDRAWN = "retrait" => "done-withdrawn",
    /// Somebody waits no longer.
    OFF_THE_LIST = "attente" => "done-off-the-list",
    /// Somebody is in.
    JOINED = "bienvenue" => "done-joined",
    /// A community is open.
    CREATED = "creation" => "done-created",
}

/// Those whose next page is the community's home.
pub const LEADING_HOME: &[forms::Word] = &[ACKNOWLEDGED];
