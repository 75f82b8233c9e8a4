//! What of the glossary can be found: its words, with their sentences.

use communities::roles::{UseLibrary, opens};
use findings::{Findable, Scope};
use ui::Icon;

/// The words of a community.
pub const TERMS: Findable = Findable {
    kind: "term",
    number: 17,
    icon: Icon::Term,
    name: |lang| t!(lang, "kind-term"),
    things: "SELECT t.id, t.community_id, t.community_id AS place, t.by_id AS author_id, t.at, t.at AS shown_at, \
             t.term AS title, '' AS title_en, t.sentence AS text, '/glossaire#mot-' || CAST(t.id AS TEXT) AS path \
             FROM glossary_terms t WHERE t.withdrawn_at IS NULL",
    is_said: false,
    goes_with_author: false,
    reach: "SELECT CAST($1 AS BIGINT) AS place, '' AS name, '' AS name_en",
    open_to: opens::<UseLibrary>,
    follows: &[(crate::CHANGED, Scope::Thing)],
};
