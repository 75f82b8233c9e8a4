//! What is counted of pulses: how many there were to be read, nothing of what they say.

measures::measured! {
    /// What is counted of pulses.
    MEASURED = COUNTS, among "";
    PulsesShown "measure-pulses-shown", "measure-pulses-shown-counts", Things, "/rencontres";
}

const COUNTS: &str = "SELECT 'pulses_shown', NULL, NULL, COUNT(*), NULL FROM season JOIN pulses p ON p.meeting_id = season.id \
     WHERE p.closed_at IS NOT NULL AND p.published <> ''";
