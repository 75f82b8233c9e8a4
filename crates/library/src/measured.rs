//! What is counted of the library: what the group keeps in it, and the trials that tell of it. What one keeps for oneself alone, and
//! what is put away, is not counted.

measures::measured! {
    /// What is counted of the library.
    MEASURED = COUNTS, among AMONG;
    ResourcesKept "measure-resources-kept", "measure-resources-kept-counts", Things, "/bibliotheque";
    ResourcesTried "measure-resources-tried", "measure-resources-tried-counts", Things, "/bibliotheque";
}

const AMONG: &str = "kept AS (SELECT r.id FROM library_resources r WHERE r.community_id = $1 AND r.put_away_at IS NULL \
     AND r.visibility <> 'me')";

const COUNTS: &str = "SELECT 'resources_kept', NULL, NULL, COUNT(*), NULL FROM kept \
     UNION ALL SELECT 'resources_tried', NULL, NULL, COUNT(*), NULL FROM library_trials t JOIN kept ON kept.id = t.resource_id \
     WHERE t.removed_at IS NULL";
