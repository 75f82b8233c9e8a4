//! What is counted of codevelopment: how often the group consulted, and how many brought a situation. Of whom, nothing is told.

measures::measured! {
    /// What is counted of agendas.
    MEASURED = COUNTS, among AMONG;
    Consultations "measure-consultations", "measure-consultations-counts", Things, "/rencontres";
    PeopleConsulted "measure-people-consulted", "measure-people-consulted-counts", People, "/rencontres";
}

const AMONG: &str = "consulted AS (SELECT b.id FROM held JOIN agenda_blocks b ON b.meeting_id = held.id \
     WHERE b.kind = 'codev' AND b.removed_at IS NULL)";

const COUNTS: &str = "SELECT 'consultations', NULL, NULL, COUNT(*), NULL FROM consulted \
     UNION ALL SELECT 'people_consulted', NULL, NULL, COUNT(DISTINCT p.by_id), NULL FROM consulted \
     JOIN agenda_proposals p ON p.block_id = consulted.id WHERE p.kind = 'situation' AND p.removed_at IS NULL";
