//! What of themes can be found: all of them, with why they were proposed.

use communities::roles::{ProposeThemes, opens};
use findings::{Findable, Scope};
use ui::Icon;

/// The themes of a community.
pub const THEMES: Findable = Findable {
    kind: "theme",
    number: 15,
    icon: Icon::Theme,
    name: |lang| t!(lang, "kind-theme"),
    things: "SELECT t.id, t.community_id, t.community_id AS place, t.by_id AS author_id, t.at, t.at AS shown_at, \
             t.title, '' AS title_en, t.why AS text, '/themes/' || CAST(t.id AS TEXT) AS path \
             FROM themes t WHERE t.removed_at IS NULL",
    is_said: false,
    goes_with_author: false,
    reach: "SELECT CAST($1 AS BIGINT) AS place, '' AS name, '' AS name_en",
    open_to: opens::<ProposeThemes>,
    follows: &[(crate::CHANGED, Scope::Thing)],
};
