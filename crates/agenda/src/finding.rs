//! What of agendas can be found: their blocks, but for those where situations are told, which are in no index.

use communities::roles::{SeeMeetings, opens};
use findings::{Findable, Scope};
use meetings::met_join;
use ui::Icon;

/// Blocks of agendas, read on the page of their meeting.
pub const BLOCKS: Findable = Findable {
    kind: "agenda",
    number: 5,
    icon: Icon::Theme,
    name: |lang| t!(lang, "kind-block"),
    things: concat!(
        "SELECT b.id, met.community_id, b.meeting_id AS place, CAST(NULL AS BIGINT) AS author_id, \
         COALESCE(met.starts_at, 0) AS at, met.starts_at AS shown_at, b.title, '' AS title_en, b.about AS text, \
         '/rencontres/' || CAST(b.meeting_id AS TEXT) AS path FROM agenda_blocks b",
        met_join!("b.meeting_id"),
        "WHERE b.removed_at IS NULL AND b.kind NOT IN ('codev', 'practice_analysis')"
    ),
    is_said: false,
    goes_with_author: false,
    reach: meetings::REACH,
    open_to: opens::<SeeMeetings>,
    follows: &[
        ("meetings.agenda_changed", Scope::Place),
        ("meetings.item_accepted", Scope::Place),
        ("meetings.set", Scope::Place),
        ("meetings.moved", Scope::Place),
    ],
};

/// The numbers of the blocks where a situation is told, of which nothing is in an index: for what else is found of blocks.
pub const SITUATIONS: &str = "SELECT b.id FROM agenda_blocks b WHERE b.kind IN ('codev', 'practice_analysis')";
