//! What is counted of decisions.

measures::measured! {
    /// What is counted of decisions.
    MEASURED = COUNTS, among "";
    DecisionsTaken "measure-decisions-taken", "measure-decisions-taken-counts", Things, "/decisions";
}

const COUNTS: &str = "SELECT 'decisions_taken', d.meeting_id, MIN(d.at), COUNT(*), NULL FROM decisions d \
     WHERE d.community_id = $1 GROUP BY d.meeting_id";
