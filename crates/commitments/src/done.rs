//! What was just done with a commitment, as the next page says it.

forms::done! {
    /// It is said.
    SAID = "engagement" => "done-commitment-said",
    /// It is corrected.
    CORRECTED = "engagement-corrige" => "done-commitment-corrected",
    /// It is withdrawn.
    WITHDRAWN = "engagement-retire" => "done-commitment-withdrawn" <- "/c/{community}/engagements/{}/remise",
    /// It is there again.
    PUT_BACK = "engagement-remis" => "done-commitment-put-back",
    /// What happened is told.
    TOLD = "suite" => "done-commitment-told",
    /// It goes on in another.
    CARRIED = "reprise" => "done-commitment-carried",
}
