//! What was just done with an agenda, as the next page says it.

forms::done! {
    /// It is begun.
    BEGUN = "ordre-du-jour" => "agenda-done-begun",
    /// A block is added.
    ADDED = "bloc-ajoute" => "agenda-done-added",
    /// A block is saved.
    SAVED = "bloc" => "agenda-done-saved",
    /// A block is taken out.
    TAKEN_OUT = "bloc-retire" => "agenda-done-taken-out" <- "/c/{community}/rencontres/{meeting}/ordre-du-jour/blocs/{}/remise",
    /// A block is put back.
    PUT_BACK = "bloc-remis" => "agenda-done-put-back",
    /// It is kept as a template.
    TEMPLATE = "modele" => "template-done-kept",
    /// A template is removed.
    TEMPLATE_REMOVED = "modele-retire" => "template-done-removed" <- "/c/{community}/modeles/{}/remise",
    /// It is one of the templates again.
    TEMPLATE_PUT_BACK = "modele-remis" => "template-done-put-back",
    /// An item is proposed.
    PROPOSED = "proposition" => "proposal-done",
    /// A proposal is withdrawn.
    PROPOSAL_WITHDRAWN = "proposition-retiree" => "proposal-done-withdrawn" <- "/c/{community}/rencontres/{meeting}/ordre-du-jour/propositions/{}/remise",
    /// It waits again.
    PROPOSAL_PUT_BACK = "proposition-remise" => "proposal-done-put-back",
    /// A proposal is accepted.
    ACCEPTED = "proposition-accueillie" => "proposal-done-accepted",
    /// A proposal is declined.
    DECLINED = "proposition-refusee" => "proposal-done-declined",
}
