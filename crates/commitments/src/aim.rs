//! Where a commitment is asked about: at the next regular meeting of the season, or at its review, after the one where it was
//! said. Dated or only planned, it counts; cancelled or over, it does not. Rules only.

use meetings::model::{Kind, Meeting, State};

/// The meeting that asks about what was said at `said_at`, among those of the season; none while there is no next one.
pub(super) fn next(said_at: i64, season: &[Meeting], now: i64) -> Option<&Meeting> {
    let said_at = season.iter().find(|meeting| meeting.id == said_at)?;
    let after = |meeting: &&Meeting| meeting.rank() > said_at.rank() && meeting.id != said_at.id;
    season.iter().filter(|meeting| asks(meeting, now)).filter(after).min_by_key(|meeting| meeting.rank())
}

/// Whether a meeting can still ask what happened.
fn asks(meeting: &Meeting, now: i64) -> bool {
    matches!(meeting.kind, Kind::Regular | Kind::Review) && matches!(meeting.state(now), State::Planned | State::Set)
}

#[cfg(test)]
mod tests {
    use communities::program::SeasonMonth;

    use super::*;
    use meetings::model::Expected;
    use meetings::model::example::meeting;

    fn on(id: i64, date: &str) -> Meeting {
        Meeting { id, ..meeting(date, "13:00") }
    }

    fn in_month(id: i64, month: i8) -> Meeting {
        let expected = Some(Expected { month: SeasonMonth { year: 2027, month }, part: None });
        Meeting { id, starts_at: None, expected, ..meeting("2027-01-01", "13:00") }
    }

    fn aimed(season: &[Meeting]) -> Option<i64> {
        let now = season[0].ends_at().expect("the first one is held");
        next(season[0].id, season, now).map(|meeting| meeting.id)
    }

    #[test]
    fn the_next_regular_meeting_asks_dated_or_only_planned() {
        assert_eq!(aimed(&[on(1, "2027-03-18"), on(3, "2027-05-20"), on(2, "2027-04-15")]), Some(2));
        assert_eq!(aimed(&[on(1, "2027-03-18"), in_month(2, 4), on(3, "2027-05-20")]), Some(2));
        assert_eq!(aimed(&[on(1, "2027-03-18"), on(2, "2027-02-18")]), None, "what was before does not ask");
    }

    #[test]
    fn a_review_asks_and_a_training_or_a_follow_up_does_not() {
        let of = |kind, id, date| Meeting { kind, ..on(id, date) };
        let season = [
            on(1, "2027-03-18"),
            of(Kind::Training, 2, "2027-04-01"),
            of(Kind::FollowUp, 3, "2027-04-02"),
            of(Kind::Review, 4, "2027-09-16"),
        ];
        assert_eq!(aimed(&season), Some(4));
    }

    #[test]
    fn what_is_cancelled_or_over_does_not_ask() {
        let cancelled = Meeting { cancelled_at: Some(1), ..on(2, "2027-04-15") };
        assert_eq!(aimed(&[on(1, "2027-03-18"), cancelled, on(3, "2027-05-20")]), Some(3));
        let season = [on(1, "2027-03-18"), on(2, "2027-04-15"), on(3, "2027-05-20")];
        let late = season[1].ends_at().expect("it has a date");
        assert_eq!(next(1, &season, late).map(|meeting| meeting.id), Some(3), "written down after the next one");
        assert_eq!(next(9, &season, late), None, "said nowhere");
    }
}
