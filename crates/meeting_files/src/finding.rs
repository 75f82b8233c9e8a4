//! What of the files of meetings can be found: their names, and what they show or say.

use communities::roles::{ReadMinutes, SeeMeetings, opens};
use findings::{Findable, Scope};
use meetings::met_join;
use ui::Icon;

use crate::attaching::CHANGED;

macro_rules! things {
    ($which:literal) => {
        concat!(
            "SELECT f.id, f.community_id, f.meeting_id AS place, CAST(NULL AS BIGINT) AS author_id, f.added_at AS at, \
             met.starts_at AS shown_at, f.name AS title, '' AS title_en, f.told AS text, \
             '/rencontres/' || CAST(f.meeting_id AS TEXT) || '/documents' AS path FROM meeting_files f",
            met_join!("f.meeting_id"),
            "WHERE f.goes_with ",
            $which
        )
    };
}

/// Those that go with a meeting or with a block of its agenda.
pub const OF_AGENDAS: Findable = Findable {
    kind: "material",
    number: 10,
    icon: Icon::Download,
    name: |lang| t!(lang, "kind-material"),
    things: things!("<> 'minutes'"),
    is_said: false,
    goes_with_author: false,
    reach: meetings::REACH,
    open_to: opens::<SeeMeetings>,
    // A block may become one where a situation is told, and the words inside of its files go.
    follows: &[(CHANGED, Scope::Place), ("meetings.agenda_changed", Scope::Place)],
};

/// The number of the block with which the file `s.id` goes, if it does, in a statement of the index.
pub const BLOCK_OF_FILE: &str = "SELECT o.block_id FROM meeting_files o WHERE o.id = s.id";

/// Those that go with minutes, which have none while they are a draft.
pub const OF_MINUTES: Findable = Findable {
    kind: "attachment",
    number: 11,
    icon: Icon::Download,
    name: |lang| t!(lang, "kind-of-minutes"),
    things: things!("= 'minutes'"),
    open_to: opens::<ReadMinutes>,
    ..OF_AGENDAS
};
