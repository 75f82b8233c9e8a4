//! The themes of a community with what is known of each: to whom it speaks, which others are read with it, its meetings, and so
//! how far it came. Rules only, once it is read.

use std::collections::BTreeSet;

use meetings::Meeting;
use meetings::model::State;
use platform::{On, Result};

use crate::model::{Life, Theme};
use crate::store;

/// The themes of a community, the newest first.
#[derive(Clone, Debug)]
pub(crate) struct Board {
    pub(crate) themes: Vec<Theme>,
    /// The theme, and the member to whom it speaks.
    voices: Vec<(i64, i64)>,
    /// The theme, and the meeting for which it was chosen.
    chosen: Vec<(i64, i64)>,
    meetings: Vec<Meeting>,
    now: i64,
}

impl Board {
    /// Those of this community, as they are `now`.
    pub(crate) async fn of(on: impl Into<On<'_>>, community: i64, now: i64) -> Result<Board> {
        let on = on.into();
        Ok(Board {
            themes: store::of_community(on, community).await?,
            voices: store::voices(on, community).await?,
            chosen: store::chosen(on, community).await?,
            meetings: meetings::of_community(on, community).await?,
            now,
        })
    }

    /// Those that are read by themselves and came this far: the ones that speak to most first, or the last meeting first.
    pub(crate) fn at(&self, life: Life) -> Vec<&Theme> {
        let mut found: Vec<_> =
            self.themes.iter().filter(|each| self.is_by_itself(each) && self.life(each) == life).collect();
        found.sort_by_key(|each| std::cmp::Reverse((self.last_meeting(each), self.voices(each).len())));
        found
    }

    fn last_meeting(&self, theme: &Theme) -> Option<i64> {
        self.meetings(theme).iter().filter_map(|meeting| meeting.starts_at).max()
    }

    /// How far it came.
    pub(crate) fn life(&self, theme: &Theme) -> Life {
        let states: Vec<_> = self.meetings(theme).iter().map(|meeting| meeting.state(self.now)).collect();
        match () {
            () if states.contains(&State::Held) => Life::Met,
            () if states.iter().any(|state| *state != State::Cancelled) => Life::Planned,
            () if theme.kept_at.is_some() => Life::Kept,
            () => Life::Proposed,
        }
    }

    /// Its meetings, in the order of the season.
    pub(crate) fn meetings(&self, theme: &Theme) -> Vec<&Meeting> {
        let is_its = |id: i64| self.chosen.iter().any(|(of, meeting)| *meeting == id && self.is_with(*of, theme));
        self.meetings.iter().filter(|meeting| is_its(meeting.id)).collect()
    }

    /// The members to whom it speaks, or what is read with it.
    pub(crate) fn voices(&self, theme: &Theme) -> BTreeSet<i64> {
        self.voices.iter().filter(|(of, _)| self.is_with(*of, theme)).map(|(_, person)| *person).collect()
    }

    /// What is read with it.
    pub(crate) fn merged(&self, theme: &Theme) -> Vec<&Theme> {
        self.themes.iter().filter(|each| each.merged_into == Some(theme.id)).collect()
    }

    /// The others with which it may be put.
    pub(crate) fn others(&self, theme: &Theme) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(|each| self.is_by_itself(each) && each.id != theme.id)
    }

    /// The meetings to come for which a theme may still be chosen.
    pub(crate) fn ahead(&self) -> impl Iterator<Item = &Meeting> {
        self.meetings.iter().filter(|meeting| meeting.is_ahead(self.now))
    }

    /// Whether it is read with no other: the one that it was put with may have been taken back.
    fn is_by_itself(&self, theme: &Theme) -> bool {
        theme.merged_into.is_none_or(|other| self.themes.iter().all(|each| each.id != other))
    }

    fn is_with(&self, id: i64, theme: &Theme) -> bool {
        id == theme.id || self.themes.iter().any(|each| each.id == id && each.merged_into == Some(theme.id))
    }
}

#[cfg(test)]
mod tests {
    use meetings::model::example::meeting;

    use super::*;

    fn theme(id: i64) -> Theme {
        Theme {
            id,
            community_id: 1,
            title: format!("Thème {id}"),
            why: String::new(),
            by: Some(3),
            at: id,
            revision: 1,
            kept_at: None,
            merged_into: None,
            room_id: None,
            message_id: None,
            origin: String::new(),
            returns_id: None,
        }
    }

    fn board() -> Board {
        let met = Meeting { id: 7, ..meeting("2027-02-18", "13:00") };
        let ahead = Meeting { id: 8, ..meeting("2027-03-18", "13:00") };
        let now = ahead.starts_at.expect("it has a date") - platform::DAY;
        let themes = vec![theme(1), Theme { merged_into: Some(1), ..theme(2) }, theme(3), theme(4)];
        Board {
            themes,
            voices: vec![(1, 5), (2, 5), (2, 6), (4, 6)],
            chosen: Vec::new(),
            meetings: vec![met, ahead],
            now,
        }
    }

    #[test]
    fn a_theme_comes_as_far_as_its_meetings() {
        let board = board();
        assert_eq!(board.life(&board.themes[2]), Life::Proposed);
        assert_eq!(board.life(&Theme { kept_at: Some(1), ..theme(3) }), Life::Kept);
        let planned = Board { chosen: vec![(3, 8)], ..board.clone() };
        assert_eq!(planned.life(&planned.themes[2]), Life::Planned);
        let met = Board { chosen: vec![(3, 7), (3, 8)], ..board.clone() };
        assert_eq!(met.life(&met.themes[2]), Life::Met, "one meeting was about it, whatever comes");
        let mut cancelled = planned;
        cancelled.meetings[1].cancelled_at = Some(1);
        assert_eq!(cancelled.life(&cancelled.themes[2]), Life::Proposed, "it waits for another one");
    }

    #[test]
    fn what_is_read_together_counts_each_member_once() {
        let board = Board { chosen: vec![(2, 7)], ..board() };
        assert_eq!(board.voices(&board.themes[0]).into_iter().collect::<Vec<_>>(), [5, 6]);
        assert_eq!(board.merged(&board.themes[0]).len(), 1);
        assert_eq!(board.life(&board.themes[0]), Life::Met, "the meeting of the other is its own");
        let proposed: Vec<_> = board.at(Life::Proposed).iter().map(|each| each.id).collect();
        assert_eq!(
            proposed,
            [4, 3],
            "the one that speaks to more first; the one that is read with another is not by itself"
        );
        let mut alone = board.clone();
        alone.themes.retain(|each| each.id != 1);
        assert!(alone.at(Life::Met).iter().any(|each| each.id == 2), "it is not lost with the one that is taken back");
        assert_eq!(board.ahead().map(|meeting| meeting.id).collect::<Vec<_>>(), [8]);
    }
}
