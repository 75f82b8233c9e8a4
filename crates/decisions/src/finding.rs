//! What of decisions can be found: all but those about a told situation, which are in no index.

use communities::roles::{ReadMinutes, opens};
use findings::{Findable, Scope};
use ui::Icon;

/// Decisions, replaced ones too, as their register has them.
pub const DECISIONS: Findable = Findable {
    kind: "decision",
    number: 3,
    icon: Icon::Charter,
    name: |lang| t!(lang, "kind-decision"),
    things: "SELECT d.id, d.community_id, d.community_id AS place, CAST(NULL AS BIGINT) AS author_id, d.at, d.at AS shown_at, \
             d.text AS title, '' AS title_en, '' AS text, '/decisions/' || CAST(d.id AS TEXT) AS path \
             FROM decisions d WHERE NOT d.is_confidential",
    is_said: false,
    goes_with_author: false,
    reach: "SELECT CAST($1 AS BIGINT) AS place, '' AS name, '' AS name_en",
    open_to: opens::<ReadMinutes>,
    follows: &[("meetings.decided", Scope::Thing), ("meetings.decision_corrected", Scope::Thing)],
};
