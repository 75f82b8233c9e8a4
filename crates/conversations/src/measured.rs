//! What is counted of what is said in the rooms of roles; rooms of chosen people and circles are not counted.

measures::measured! {
    /// What is counted of conversations.
    MEASURED = COUNTS, among AMONG;
    MessagesSaid "measure-messages-said", "measure-messages-said-counts", Things, "/salons";
    PeopleWhoWrote "measure-people-who-wrote", "measure-people-who-wrote-counts", People, "/salons";
    HelpAsked "measure-help-asked", "measure-help-asked-counts", Things, "/entraide";
    HelpAnswered "measure-help-answered", "measure-help-answered-counts", Things, "/entraide";
    HelpResolved "measure-help-resolved", "measure-help-resolved-counts", Things, "/entraide";
}

const AMONG: &str = "said AS (SELECT m.id, m.author_id FROM messages m JOIN rooms r ON r.id = m.room_id \
     WHERE r.community_id = $1 AND r.kind = 'roles' AND m.removed_at IS NULL), \
     asked AS (SELECT s.id, h.settled_at IS NOT NULL AS is_settled, \
     EXISTS (SELECT 1 FROM help_signs g WHERE g.message_id = s.id AND g.sign = 'offer') OR EXISTS (SELECT 1 FROM messages a \
     WHERE a.thread_id = s.id AND a.removed_at IS NULL AND a.author_id <> s.author_id) AS is_answered \
     FROM said s JOIN help_requests h ON h.message_id = s.id)";

const COUNTS: &str = "SELECT 'messages_said', NULL, NULL, COUNT(*), NULL FROM said \
     UNION ALL SELECT 'people_who_wrote', NULL, NULL, COUNT(DISTINCT author_id), NULL FROM said \
     UNION ALL SELECT 'help_asked', NULL, NULL, COUNT(*), NULL FROM asked \
     UNION ALL SELECT 'help_answered', NULL, NULL, COUNT(CASE WHEN is_answered THEN 1 END), COUNT(*) FROM asked \
     UNION ALL SELECT 'help_resolved', NULL, NULL, COUNT(CASE WHEN is_settled THEN 1 END), COUNT(*) FROM asked";
