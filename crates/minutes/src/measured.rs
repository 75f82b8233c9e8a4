//! What is counted of minutes.

measures::measured! {
    /// What is counted of minutes.
    MEASURED = COUNTS, among "";
    MinutesApproved "measure-minutes-approved", "measure-minutes-approved-counts", Things, "/comptes-rendus";
}

const COUNTS: &str = "SELECT 'minutes_approved', NULL, NULL, COUNT(CASE WHEN n.state = 'approved' THEN 1 END), COUNT(*) \
     FROM season JOIN minutes n ON n.meeting_id = season.id";
