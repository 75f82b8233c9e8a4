//! A meeting to try rules on, here and in the parts.

use communities::program::Text;
use ui::dates;

use super::{Kind, Meeting, Mode, Place};

/// A hybrid meeting of three hours at this moment, without host or theme.
pub fn meeting(date: &str, time: &str) -> Meeting {
    Meeting {
        id: 7,
        community_id: 1,
        kind: Kind::Regular,
        position: 4,
        title: Text { fr: "Rencontre mensuelle".into(), en: "Monthly meeting".into() },
        about: Text { fr: String::new(), en: String::new() },
        theme: String::new(),
        expected: None,
        starts_at: dates::from_fields(date, time),
        minutes: 180,
        place: Place { mode: Mode::Hybrid, host: None, venue: String::new(), link: String::new() },
        moved_from: None,
        move_reason: String::new(),
        cancelled_at: None,
        cancel_reason: String::new(),
        revision: 3,
        sequence: 2,
        uid: "abc@jasette".into(),
        changed_at: 1_800_000_000_000,
    }
}
