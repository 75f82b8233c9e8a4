//! What of the library can be found: resources, by their words, those of their trials, the names of
//! their files and the words inside of the last one. What the table of rights lets nobody search is not in the index.

use communities::roles::{UseLibrary, opens};
use findings::{Findable, Scope};
use ui::Icon;

/// The resources of a community. Its statement says what `rights` says of [`Way::Search`](crate::rights::Way::Search); a test walks both.
pub const RESOURCES: Findable = Findable {
    kind: "resource",
    number: 16,
    icon: Icon::Library,
    name: |lang| t!(lang, "kind-resource"),
    things: "SELECT r.id, r.community_id, r.community_id AS place, r.by_id AS author_id, r.at, r.at AS shown_at, \
             r.title, '' AS title_en, r.sentence || ' ' || r.purpose || ' ' || r.material || ' ' || r.themes || ' ' || r.source || ' ' || r.also_said || ' ' || \
             COALESCE((SELECT w.words FROM library_file_words w WHERE w.version_id = \
             (SELECT MAX(f.id) FROM library_files f WHERE f.resource_id = r.id)), '') AS text, \
             '/bibliotheque/' || CAST(r.id AS TEXT) AS path \
             FROM library_resources r WHERE r.put_away_at IS NULL AND r.visibility <> 'me' AND r.licence <> 'confidential'",
    is_said: false,
    goes_with_author: false,
    reach: "SELECT CAST($1 AS BIGINT) AS place, '' AS name, '' AS name_en",
    open_to: opens::<UseLibrary>,
    follows: &[(crate::CHANGED, Scope::Thing)],
};
