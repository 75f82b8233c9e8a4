//! The form by which moments are proposed, kept as it was typed. Whatever was typed is first turned into moments that the
//! person sees; what opens is what they saw.

use forms::fields;
use jiff::civil::Date;
use meetings::model::Meeting;
use meetings::setting::{Problem, moments};
use ui::{Lang, dates};

use super::mistake::Mistake;
use super::model::Whole;
use super::moment::{self, Moment};
use super::proposing::Proposal;
use super::suggestion;

mod gathering;

/// The most characters of a pattern.
pub(super) const LONGEST_PATTERN: usize = 500;
fields! {
    /// The moments that are ticked.
    Moments moments: Vec<String> = "moment",
    /// Days and hours, in words.
    Pattern pattern = "motif",
    /// The days that are pressed in the month that is shown.
    Days days: Vec<String> = "jour",
    /// Those that were pressed when it was drawn.
    Drawn drawn: Vec<String> = "jour-vu",
    /// The hours of the pressed days, in words.
    Hours hours = "heures",
    /// The same when the form was drawn: days that had these take the new ones.
    DrawnHours drawn_hours = "heures-vues",
    /// The days of the list, in order.
    Listed listed: Vec<String> = "jour-liste",
    /// Other hours for each of them, in words; mostly nothing.
    OtherHours other_hours: Vec<String> = "heures-jour",
    /// The month that is shown, as `2027-04`.
    Month month = "mois",
    /// The length of each, in minutes.
    Minutes minutes = "duree",
    /// The day to copy.
    CopyFrom copy_from = "copier",
    /// The days to copy it to, in words.
    CopyTo copy_to = "copier-vers",
    /// The last day to answer.
    Deadline deadline = "echeance",
    /// Its hour.
    DeadlineHour deadline_hour = "echeance-heure",
    /// Both as they were offered: who left them so takes what is offered for the moments as they become.
    OfferedDeadline offered_deadline = "echeance-offerte",
    /// Whether answers are hidden until one has answered.
    Hides hides: bool = "cacher",
}

/// What is wrong, beside its field.
pub(super) type Wrong = Vec<(Field, Mistake)>;

impl Draft {
    /// What a new poll would be: moments of the month of the meeting, a week to answer.
    pub(super) fn suggested(meeting: &Meeting, habits: &[i64], now: i64) -> Draft {
        let moments = suggestion::moments(meeting, habits, now);
        let first = moments.first().map(|moment| moment.starts_at);
        Draft {
            moments: moments.into_iter().map(Moment::code).collect(),
            minutes: meeting.minutes.to_string(),
            ..Draft::offering(suggestion::deadline(first, now))
        }
    }

    /// A poll as it stands: what is past is not proposed again, and a deadline that is past is given a new one.
    pub(super) fn of(whole: &Whole, meeting: &Meeting, now: i64) -> Draft {
        let to_come: Vec<Moment> =
            whole.slots.iter().map(|slot| slot.moment).filter(|moment| moment.starts_at > now).collect();
        let again = || suggestion::deadline(to_come.first().map(|moment| moment.starts_at), now);
        let until = match whole.poll.closes_at {
            chosen if chosen > now => Draft::until(chosen),
            _ => Draft::offering(again()),
        };
        Draft {
            moments: to_come.into_iter().map(Moment::code).collect(),
            minutes: meeting.minutes.to_string(),
            hides: whole.poll.hides_answers,
            ..until
        }
    }

    fn until(at: i64) -> Draft {
        let (deadline, deadline_hour) = (dates::for_date_field(at), dates::for_time_field(at));
        Draft { deadline, deadline_hour, ..Draft::default() }
    }

    /// A deadline that nobody chose.
    fn offering(at: i64) -> Draft {
        let until = Draft::until(at);
        Draft { offered_deadline: until.both(), ..until }
    }

    /// The day and the hour of the deadline.
    fn both(&self) -> String {
        format!("{} {}", self.deadline.trim(), self.deadline_hour.trim())
    }

    /// With the deadline that goes with the earliest moment, as long as nobody chose another.
    #[must_use]
    pub(super) fn following(self, now: i64) -> Draft {
        if self.both() != self.offered_deadline {
            return self;
        }
        let first = self.ticked().first().map(|moment| moment.starts_at);
        let Draft { deadline, deadline_hour, offered_deadline, .. } = Draft::offering(suggestion::deadline(first, now));
        Draft { deadline, deadline_hour, offered_deadline, ..self }
    }

    /// Whether something was pressed or typed that is not yet among the moments.
    pub(super) fn is_pending(&self) -> bool {
        let mut typed = [&self.pattern, &self.copy_to].into_iter().chain(&self.other_hours);
        let (pressed, drawn) = (dates_of(&self.days), dates_of(&self.drawn));
        typed.any(|text| !text.trim().is_empty()) || pressed != drawn || self.changes_hours()
    }

    /// Whether the hours of the pressed days are no longer those of before.
    fn changes_hours(&self) -> bool {
        !self.hours.trim().is_empty() && self.hours.trim() != self.drawn_hours.trim()
    }

    /// The form as it is drawn: what is pressed is what is proposed, and its hours are said once when most days share them.
    #[must_use]
    pub(super) fn settled(self, lang: Lang) -> Draft {
        let ticked = self.ticked();
        let days = moment::by_day(&ticked, |moment| moment.starts_at);
        let pressed: Vec<String> = days.iter().map(|day| dates::for_date_field(day[0].starts_at)).collect();
        let hours = if self.hours.trim().is_empty() { usual_hours(lang, &days) } else { self.hours };
        Draft { days: pressed.clone(), drawn: pressed, drawn_hours: hours.clone(), hours, ..self }
    }

    /// With another month shown, when one was asked for.
    #[must_use]
    pub(super) fn turned_to(self, month: &str) -> Draft {
        if month.is_empty() { self } else { Draft { month: month.to_owned(), ..self } }
    }

    /// The days that are pressed.
    pub(super) fn pressed(&self) -> Vec<Date> {
        dates_of(&self.days)
    }

    /// Those that were, when the form was drawn.
    pub(super) fn was_pressed(&self) -> Vec<Date> {
        dates_of(&self.drawn)
    }

    /// The other hours that were typed for a day.
    pub(super) fn other_hours(&self, day: &str) -> &str {
        let typed = self.listed.iter().zip(&self.other_hours).find(|(listed, _)| *listed == day);
        typed.map(|(_, hours)| hours.as_str()).unwrap_or_default()
    }

    /// The first day of the month to show: the one that was asked for, of the first moment, or where the meeting is expected.
    pub(super) fn shown_month(&self, meeting: &Meeting, now: i64) -> Date {
        let today = dates::local(now).date();
        let asked = format!("{}-01", self.month.trim()).parse().ok();
        let proposed = || self.ticked().first().map(|moment| dates::local(moment.starts_at).date());
        let expected = || meeting.expected.and_then(|each| Date::new(each.month.year, each.month.month, 1).ok());
        let shown: Date = asked.or_else(proposed).or_else(expected).unwrap_or(today);
        shown.clamp(today, moment::last_day(now)).first_of_month()
    }

    /// The moments that are ticked, in order; those that no form of ours carries are left out.
    pub(super) fn ticked(&self) -> Vec<Moment> {
        let mut ticked: Vec<Moment> = self.moments.iter().filter_map(|code| Moment::parse(code)).collect();
        ticked.sort_unstable();
        ticked.dedup();
        ticked
    }

    /// What the form proposes, once nothing is pending; or everything that is wrong with it.
    pub(super) fn check(&self, now: i64) -> Result<Proposal, Wrong> {
        let forged = self.moments.iter().any(|code| Moment::parse(code).is_none());
        let moments = if forged { Err(Mistake::Forged) } else { moment::checked(self.ticked(), now) };
        let closes_at = self.closes_at(now);
        match (moments, closes_at) {
            (Ok(moments), Ok(closes_at)) => {
                let proposal = Proposal::checked(moments, closes_at, now);
                proposal.map(|proposal| proposal.hiding(self.hides)).map_err(|mistake| vec![(Field::Deadline, mistake)])
            }
            (moments, closes_at) => {
                let of_moments = moments.err().map(|mistake| (Field::Moments, mistake));
                Err(of_moments.into_iter().chain(closes_at.err()).collect())
            }
        }
    }

    fn closes_at(&self, now: i64) -> Result<i64, (Field, Mistake)> {
        let read = moments::read(&self.deadline, &self.deadline_hour, None, now);
        let at = read.map_err(|(day, hour)| match (day, hour) {
            (Some(Problem::Past), _) => (Field::Deadline, Mistake::DeadlinePast),
            (None, Some(_)) => (Field::DeadlineHour, Mistake::Deadline),
            _ => (Field::Deadline, Mistake::Deadline),
        })?;
        at.ok_or((Field::Deadline, Mistake::Deadline))
    }
}

/// The hours that most days have, in words.
fn usual_hours(lang: Lang, days: &[&[Moment]]) -> String {
    let words = |day: &[Moment]| day.iter().map(|moment| moment.hours(lang)).collect::<Vec<_>>().join(", ");
    let all: Vec<String> = days.iter().map(|day| words(day)).collect();
    let shared = |words: &&String| all.iter().filter(|each| each == words).count();
    // Of equals, the first.
    all.iter().rev().max_by_key(shared).cloned().unwrap_or_default()
}

/// The days of a form, in order; what is no day is left out.
fn dates_of(typed: &[String]) -> Vec<Date> {
    let mut days: Vec<Date> = typed.iter().filter_map(|day| day.parse().ok()).collect();
    days.sort_unstable();
    days.dedup();
    days
}

#[cfg(test)]
mod tests;
