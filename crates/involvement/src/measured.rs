//! What is counted of hours between meetings: the sums that were kept, each of five people or more.

measures::measured! {
    /// What is counted of hours between meetings.
    MEASURED = COUNTS, among "";
    HoursBetweenMeetings "measure-hours-between-meetings", "measure-hours-between-meetings-counts", Minutes, "/evaluation/heures";
}

const COUNTS: &str = "SELECT 'hours_between_meetings', NULL, NULL, CAST(COALESCE(SUM(hours), 0) * 60 AS BIGINT), NULL \
     FROM involvement_months WHERE community_id = $1";
