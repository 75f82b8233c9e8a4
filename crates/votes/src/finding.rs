//! What of votes can be found: the question of each one that was opened.

use communities::roles::{ReadMinutes, opens};
use findings::{Findable, Scope};
use ui::Icon;

/// Votes, by their question and what explains it.
pub const VOTES: Findable = Findable {
    kind: "vote",
    number: 14,
    icon: Icon::Charter,
    name: |lang| t!(lang, "kind-vote"),
    things: "SELECT v.id, v.community_id, v.community_id AS place, CAST(NULL AS BIGINT) AS author_id, v.opened_at AS at, \
             v.opened_at AS shown_at, v.question AS title, '' AS title_en, v.details AS text, \
             '/votes/' || CAST(v.id AS TEXT) AS path FROM votes v WHERE v.opened_at IS NOT NULL",
    is_said: false,
    goes_with_author: false,
    reach: "SELECT CAST($1 AS BIGINT) AS place, '' AS name, '' AS name_en",
    open_to: opens::<ReadMinutes>,
    follows: &[("votes.opened", Scope::Thing), ("votes.amended", Scope::Thing)],
};
