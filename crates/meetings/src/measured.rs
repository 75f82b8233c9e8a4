//! What is counted of meetings that were held, and of those who were there.

measures::measured! {
    /// What is counted of meetings and of attendance.
    MEASURED = COUNTS, among AMONG;
    MeetingsHeld "measure-meetings-held", "measure-meetings-held-counts", Things, "/rencontres";
    TrainingsHeld "measure-trainings-held", "measure-trainings-held-counts", Things, "/rencontres";
    FollowUpsHeld "measure-follow-ups-held", "measure-follow-ups-held-counts", Things, "/rencontres";
    MinutesHeld "measure-minutes-held", "measure-minutes-held-counts", Minutes, "/rencontres";
    HeldInPerson "measure-held-in-person", "measure-held-in-person-counts", Things, "/rencontres";
    Hosts "measure-hosts", "measure-hosts-counts", Things, "/rencontres";
    Seats "measure-seats", "measure-seats-counts", Things, "/rencontres";
    PersonMinutes "measure-person-minutes", "measure-person-minutes-counts", Minutes, "/rencontres";
    TrainingPersonMinutes "measure-training-person-minutes", "measure-person-minutes-counts", Minutes, "/rencontres";
    PeopleThere "measure-people-there", "measure-people-there-counts", Things, "/rencontres";
    Regulars "measure-regulars", "measure-regulars-counts", Things, "/rencontres";
}

/// The meetings of the season that are not cancelled; among them those that are over; and who was marked at these.
const AMONG: &str = "season AS (SELECT m.id, m.kind, m.mode, m.minutes, m.host_id, m.starts_at AS at FROM meetings m \
     WHERE m.community_id = $1 AND m.cancelled_at IS NULL), \
     held AS (SELECT s.* FROM season s WHERE s.at + s.minutes * 60000 <= $2), \
     marked AS (SELECT h.id, h.at, h.kind, h.minutes, x.person_id, x.mark IN ('present', 'late') AS is_there \
     FROM held h JOIN meeting_attendance x ON x.meeting_id = h.id)";

const COUNTS: &str = "SELECT CASE s.kind WHEN 'training' THEN 'trainings_held' WHEN 'follow_up' THEN 'follow_ups_held' \
     ELSE 'meetings_held' END, NULL, NULL, COUNT(h.id), COUNT(*) FROM season s LEFT JOIN held h ON h.id = s.id GROUP BY 1 \
     UNION ALL SELECT 'minutes_held', id, at, minutes, NULL FROM held \
     UNION ALL SELECT 'held_in_person', NULL, NULL, COUNT(CASE WHEN mode = 'in_person' THEN 1 END), COUNT(*) FROM held \
     UNION ALL SELECT 'hosts', NULL, NULL, COUNT(DISTINCT host_id), NULL FROM held \
     UNION ALL SELECT 'seats', id, at, COUNT(*), NULL FROM marked WHERE is_there GROUP BY id, at \
     UNION ALL SELECT 'person_minutes', id, at, CAST(SUM(minutes) AS BIGINT), NULL FROM marked WHERE is_there GROUP BY id, at \
     UNION ALL SELECT 'training_person_minutes', id, at, CAST(SUM(minutes) AS BIGINT), NULL FROM marked \
     WHERE is_there AND kind = 'training' GROUP BY id, at \
     UNION ALL SELECT 'people_there', NULL, NULL, COUNT(DISTINCT person_id), NULL FROM marked WHERE is_there \
     UNION ALL SELECT 'regulars', NULL, NULL, COUNT(CASE WHEN p.times * 2 >= h.times THEN 1 END), COUNT(*) \
     FROM (SELECT person_id, COUNT(CASE WHEN is_there THEN 1 END) AS times FROM marked GROUP BY person_id) p \
     CROSS JOIN (SELECT COUNT(*) AS times FROM held) h";
