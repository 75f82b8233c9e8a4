//! What is counted of polls.

measures::measured! {
    /// What is counted of polls.
    MEASURED = COUNTS, among "";
    DatesByPoll "measure-dates-by-poll", "measure-dates-by-poll-counts", Things, "/rencontres";
}

const COUNTS: &str = "SELECT 'dates_by_poll', NULL, NULL, COUNT(DISTINCT p.meeting_id), NULL FROM season \
     JOIN date_polls p ON p.meeting_id = season.id JOIN date_poll_slots s ON s.poll_id = p.id \
     WHERE p.ended_at IS NOT NULL AND s.is_chosen";
