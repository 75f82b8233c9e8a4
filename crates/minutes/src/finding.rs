//! What of minutes can be found: the sections that members read, once they may; never one that was said in confidence.

use communities::roles::{ReadMinutes, opens};
use findings::{Findable, Scope};
use meetings::met_join;
use ui::Icon;

/// Sections of minutes that are open to corrections or approved.
pub const SECTIONS: Findable = Findable {
    kind: "minutes",
    number: 6,
    icon: Icon::Report,
    name: |lang| t!(lang, "kind-minutes"),
    things: concat!(
        "SELECT s.id, met.community_id, s.meeting_id AS place, CAST(NULL AS BIGINT) AS author_id, mi.drafted_at AS at, \
         met.starts_at AS shown_at, s.title, '' AS title_en, s.body AS text, '/rencontres/' || CAST(s.meeting_id AS TEXT) || '/compte-rendu' AS path \
         FROM minutes_sections s JOIN minutes mi ON mi.meeting_id = s.meeting_id",
        met_join!("s.meeting_id"),
        "WHERE mi.state <> 'draft' AND NOT s.is_confidential"
    ),
    is_said: false,
    goes_with_author: false,
    reach: meetings::REACH,
    open_to: opens::<ReadMinutes>,
    follows: &[
        ("meetings.minutes_opened", Scope::Place),
        ("meetings.minutes_saved", Scope::Place),
        ("meetings.minutes_answered", Scope::Place),
        ("meetings.minutes_approved", Scope::Place),
        ("meetings.minutes_erratum", Scope::Place),
    ],
};
