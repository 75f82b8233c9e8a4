//! What of commitments can be found: what somebody will try, and what they told of it.

use communities::roles::{ReadMinutes, opens};
use findings::{Findable, Scope};
use ui::Icon;

/// Commitments that were not taken back.
pub const COMMITMENTS: Findable = Findable {
    kind: "commitment",
    number: 4,
    icon: Icon::Check,
    name: |lang| t!(lang, "kind-commitment"),
    things: "SELECT c.id, c.community_id, c.community_id AS place, c.owner_id AS author_id, c.made_at AS at, c.made_at AS shown_at, \
             c.text AS title, '' AS title_en, c.story AS text, '/engagements/' || CAST(c.id AS TEXT) AS path \
             FROM commitments c WHERE c.removed_at IS NULL",
    is_said: false,
    goes_with_author: true,
    reach: "SELECT CAST($1 AS BIGINT) AS place, '' AS name, '' AS name_en",
    open_to: opens::<ReadMinutes>,
    follows: &[
        ("meetings.committed", Scope::Thing),
        ("meetings.commitment_told", Scope::Thing),
        ("meetings.commitment_corrected", Scope::Thing),
        ("meetings.commitment_withdrawn", Scope::Thing),
        ("meetings.commitment_put_back", Scope::Thing),
    ],
};
