//! What of meetings can be found: their theme, their title, what they are about, where they are. And where parts stand that are
//! found with them.

use communities::roles::{SeeMeetings, opens};
use findings::{Findable, Scope};
use ui::Icon;

/// Every meeting of the community: a part whose things are read by whoever sees meetings finds them there.
pub const REACH: &str = "SELECT m.id AS place, CASE WHEN m.theme = '' THEN m.title_fr ELSE m.theme END AS name, \
    CASE WHEN m.theme = '' THEN m.title_en ELSE m.theme END AS name_en FROM meetings m WHERE m.community_id = $1";

/// Joins the meeting of a thing as `met`, whose `community_id` is the thing's.
#[macro_export]
macro_rules! met_join {
    ($meeting:literal) => {
        concat!(" JOIN meetings met ON met.id = ", $meeting, " ")
    };
}

/// Meetings.
pub const MEETINGS: Findable = Findable {
    kind: "meeting",
    number: 2,
    icon: Icon::Meeting,
    name: |lang| t!(lang, "kind-meeting"),
    things: "SELECT m.id, m.community_id, m.id AS place, CAST(NULL AS BIGINT) AS author_id, \
             COALESCE(m.starts_at, 0) AS at, m.starts_at AS shown_at, CASE WHEN m.theme = '' THEN m.title_fr ELSE m.theme END AS title, \
             CASE WHEN m.theme = '' THEN m.title_en ELSE '' END AS title_en, m.venue AS text, \
             '/rencontres/' || CAST(m.id AS TEXT) AS path FROM meetings m",
    is_said: false,
    goes_with_author: false,
    reach: "SELECT m.id AS place, '' AS name, '' AS name_en FROM meetings m WHERE m.community_id = $1",
    open_to: opens::<SeeMeetings>,
    follows: &[
        ("communities.opened", Scope::Community),
        ("meetings.added", Scope::Thing),
        ("meetings.set", Scope::Thing),
        ("meetings.moved", Scope::Thing),
        ("meetings.changed", Scope::Thing),
        ("meetings.cancelled", Scope::Thing),
        ("meetings.restored", Scope::Thing),
    ],
};
