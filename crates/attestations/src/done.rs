//! What was just done with attestations, as the next page says it.

forms::done! {
    /// They are signed.
    ISSUED = "attestations" => "done-issued" | "done-issued-no-mail",
    /// One holds no more.
    REVOKED = "attestation-retiree" => "done-revoked" | "done-revoked-no-mail",
    /// A person's name is kept.
    NAMED = "nom-attestation" => "done-named",
    /// How many can come to a training is said.
    PLACES = "places" => "done-places",
    /// Directors read one.
    LISTED = "attestation-listee" => "done-listed",
    /// They do not any more.
    UNLISTED = "attestation-delistee" => "done-unlisted",
}
