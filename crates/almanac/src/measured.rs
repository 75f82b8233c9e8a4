//! What is counted of those around the table: the organisations that they come from, which are things and not people.

measures::measured! {
    /// What is counted of organisations at meetings.
    MEASURED = COUNTS, among "";
    OrganizationsThere "measure-organizations-there", "measure-organizations-there-counts", Things, "/rencontres";
}

const COUNTS: &str = "SELECT 'organizations_there', NULL, NULL, COUNT(DISTINCT a.organization_id), NULL FROM marked \
     JOIN affiliated a ON a.person_id = marked.person_id WHERE marked.is_there";
