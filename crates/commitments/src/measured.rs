//! What is counted of commitments: all of them together, never those of somebody.

measures::measured! {
    /// What is counted of commitments.
    MEASURED = COUNTS, among "";
    CommitmentsMade "measure-commitments-made", "measure-commitments-made-counts", Things, "/engagements";
    CommitmentsTold "measure-commitments-told", "measure-commitments-told-counts", Things, "/engagements";
    CommitmentsTried "measure-commitments-tried", "measure-commitments-tried-counts", Things, "/engagements";
}

const COUNTS: &str = "SELECT 'commitments_made', c.meeting_id, MIN(c.made_at), COUNT(*), NULL FROM commitments c \
     WHERE c.community_id = $1 AND c.removed_at IS NULL GROUP BY c.meeting_id \
     UNION ALL SELECT 'commitments_told', NULL, NULL, COUNT(c.outcome), COUNT(*) FROM commitments c \
     WHERE c.community_id = $1 AND c.removed_at IS NULL \
     UNION ALL SELECT 'commitments_tried', NULL, NULL, COUNT(CASE WHEN c.outcome IN ('tried', 'adapted') THEN 1 END), COUNT(*) \
     FROM commitments c WHERE c.community_id = $1 AND c.removed_at IS NULL";
