//! What is counted of minutes.

measures::measured! {
    /// What is counted of minutes.
    MEASURED = COUNTS, among "";
    DaysToMinutes "measure-days-to-minutes", "measure-days-to-minutes-counts", Days, "/comptes-rendus";
    MinutesApproved "measure-minutes-approved", "measure-minutes-approved-counts", Things, "/comptes-rendus";
}

const COUNTS: &str = "SELECT 'minutes_approved', NULL, NULL, COUNT(CASE WHEN n.state = 'approved' THEN 1 END), COUNT(*) \
     FROM season JOIN minutes n ON n.meeting_id = season.id \
     UNION ALL SELECT 'days_to_minutes', NULL, NULL, CAST(AVG(late) AS BIGINT) / 86400000, NULL FROM \
     (SELECT late, ROW_NUMBER() OVER (ORDER BY late) * 2 AS twice, COUNT(*) OVER () AS times FROM \
     (SELECT CASE WHEN n.opened_at > h.at + h.minutes * 60000 THEN n.opened_at - h.at - h.minutes * 60000 ELSE 0 END AS late \
     FROM held h JOIN minutes n ON n.meeting_id = h.id WHERE n.opened_at IS NOT NULL) delays) ranked \
     WHERE twice BETWEEN times AND times + 2 HAVING COUNT(*) > 0";
