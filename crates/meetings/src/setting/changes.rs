//! What a person changed of a meeting, and what follows from it: which event, which news. Rules only.

use super::draft::Wanted;
use crate::model::{Meeting, State};
use crate::news::News;

/// What differs between a meeting and what somebody wants of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// It has a date for the first time.
    pub(super) dated: bool,
    /// It had a date and has another, or none any more.
    pub(super) moved: bool,
    /// How people meet.
    pub(super) mode: bool,
    /// Where they go.
    pub(super) place: bool,
    /// The length, the link or the theme.
    pub(super) details: bool,
}

impl Changes {
    pub(super) fn between(before: &Meeting, wanted: &Wanted) -> Changes {
        let time = before.starts_at != wanted.starts_at;
        Changes {
            dated: time && before.starts_at.is_none(),
            moved: time && before.starts_at.is_some(),
            mode: before.place.mode != wanted.place.mode,
            place: (before.place.host, &before.place.venue) != (wanted.place.host, &wanted.place.venue),
            details: (before.minutes, &before.place.link, &before.theme)
                != (wanted.minutes, &wanted.place.link, &wanted.theme),
        }
    }

    pub(super) fn is_none(&self) -> bool {
        *self == Changes::default()
    }

    pub(super) fn event(&self) -> &'static str {
        match self {
            Changes { dated: true, .. } => "meetings.set",
            Changes { moved: true, .. } => "meetings.moved",
            _ => "meetings.changed",
        }
    }

    /// What those expected are told. Details wait for the reminder; what is over is not news.
    pub(super) fn news(&self, before: &Meeting, after: &Meeting, now: i64) -> Option<News> {
        match (self, before.starts_at) {
            (Changes { moved: true, .. }, Some(from)) => Some(News::Moved { from, reason: after.move_reason.clone() }),
            _ if after.state(now) != State::Set => None,
            (Changes { dated: true, .. }, _) => Some(News::Set),
            (Changes { mode: true, .. } | Changes { place: true, .. }, _) => Some(News::Place),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example::meeting;
    use crate::setting::Draft;

    fn wanted(standing: &Meeting, change: impl Fn(&mut Wanted)) -> Wanted {
        let now = standing.starts_at.expect("it has a date") - 1;
        let mut wanted =
            Draft::of(standing).check(standing, &crate::said::Hosts::default(), now).expect("nothing is wrong");
        change(&mut wanted);
        wanted
    }

    #[test]
    fn a_new_theme_is_a_detail_and_a_new_room_is_news() {
        let before = meeting("2027-03-18", "13:00");
        let now = before.starts_at.expect("it has a date") - 1;
        let theme = Changes::between(&before, &wanted(&before, |wanted| wanted.theme = "Le deuil".into()));
        assert_eq!((theme.event(), theme.news(&before, &before, now)), ("meetings.changed", None));
        let room = Changes::between(&before, &wanted(&before, |wanted| wanted.place.venue = "Salle 2".into()));
        assert_eq!(room.news(&before, &before, now), Some(News::Place));
        assert!(Changes::between(&before, &wanted(&before, |_| {})).is_none());
    }

    #[test]
    fn losing_its_date_is_a_move() {
        let before = meeting("2027-03-18", "13:00");
        let changes = Changes::between(&before, &wanted(&before, |wanted| wanted.starts_at = None));
        assert_eq!(changes.event(), "meetings.moved");
        assert!(matches!(changes.news(&before, &before, 0), Some(News::Moved { .. })));
    }
}
