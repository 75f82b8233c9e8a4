//! The form by which moments are proposed, kept as it was typed. Whatever was typed is first turned into moments that the
//! person sees; what opens is what they saw.

use forms::fields;
use jiff::civil::Date;
use meetings::model::Meeting;
use meetings::setting::{self, Problem, moments};
use platform::text;
use ui::dates;

use super::mistake::Mistake;
use super::model::Whole;
use super::moment::{self, Moment};
use super::pattern::{self, Context};
use super::proposing::Proposal;
use super::suggestion;

/// The most characters of a pattern.
pub(super) const LONGEST_PATTERN: usize = 500;
fields! {
    /// The moments that are ticked.
    Moments moments: Vec<String> = "moment",
    /// Days and hours, in words.
    Pattern pattern = "motif",
    /// A day to add.
    Day day = "jour",
    /// Its hours, in words.
    Hours hours = "heures",
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
            ..Draft::until(suggestion::deadline(first, now))
        }
    }

    /// A poll as it stands: what is past is not proposed again, and a deadline that is past is given a new one.
    pub(super) fn of(whole: &Whole, meeting: &Meeting, now: i64) -> Draft {
        let to_come: Vec<Moment> =
            whole.slots.iter().map(|slot| slot.moment).filter(|moment| moment.starts_at > now).collect();
        let again = || suggestion::deadline(to_come.first().map(|moment| moment.starts_at), now);
        let closes_at = Some(whole.poll.closes_at).filter(|at| *at > now).unwrap_or_else(again);
        Draft {
            moments: to_come.into_iter().map(Moment::code).collect(),
            minutes: meeting.minutes.to_string(),
            hides: whole.poll.hides_answers,
            ..Draft::until(closes_at)
        }
    }

    fn until(at: i64) -> Draft {
        let (deadline, deadline_hour) = (dates::for_date_field(at), dates::for_time_field(at));
        Draft { deadline, deadline_hour, ..Draft::default() }
    }

    /// Whether something was typed that is not yet among the moments.
    pub(super) fn is_pending(&self) -> bool {
        let typed = [&self.pattern, &self.day, &self.hours, &self.copy_to];
        typed.iter().any(|text| !text.trim().is_empty())
    }

    /// The moments that are ticked, in order; those that no form of ours carries are left out.
    pub(super) fn ticked(&self) -> Vec<Moment> {
        let mut ticked: Vec<Moment> = self.moments.iter().filter_map(|code| Moment::parse(code)).collect();
        ticked.sort_unstable();
        ticked.dedup();
        ticked
    }

    /// The draft with what was typed among its moments, and how many that added; or what is wrong.
    pub(super) fn gathered(&self, meeting: &Meeting, now: i64) -> Result<(Draft, usize), Wrong> {
        let context = self.context(meeting, now).map_err(|mistake| vec![(Field::Minutes, mistake)])?;
        let before = self.ticked();
        let (mut all, mut wrong) = (before.clone(), Wrong::new());
        for (field, added) in [
            (Field::Pattern, self.by_pattern(&context)),
            (Field::Day, self.by_day(&context)),
            (Field::CopyTo, self.by_copy(&before, &context)),
        ] {
            match added {
                Ok(added) => all = self.joined(field, (all, added), now, &mut wrong),
                Err((field, mistake)) => wrong.push((field, mistake)),
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let clear = Draft {
            moments: all.iter().map(|moment| moment.code()).collect(),
            pattern: String::new(),
            day: String::new(),
            hours: String::new(),
            copy_to: String::new(),
            ..self.clone()
        };
        Ok((clear, all.len() - before.len()))
    }

    /// With what a field adds; or as before, and what is wrong with it.
    fn joined(
        &self,
        field: Field,
        (mut all, added): (Vec<Moment>, Vec<Moment>),
        now: i64,
        wrong: &mut Wrong,
    ) -> Vec<Moment> {
        if added.is_empty() {
            return all;
        }
        let before = all.clone();
        all.extend(added);
        moment::checked(all, now).unwrap_or_else(|mistake| {
            wrong.push((field, mistake));
            before
        })
    }

    fn context(&self, meeting: &Meeting, now: i64) -> Result<Context, Mistake> {
        let minutes = match self.minutes.trim() {
            "" => meeting.minutes,
            typed => setting::minutes(typed).map_err(|_| Mistake::Length)?,
        };
        Ok(Context { now, near: meeting.expected.map(|expected| expected.month), minutes })
    }

    fn by_pattern(&self, context: &Context) -> Result<Vec<Moment>, (Field, Mistake)> {
        let read = text::optional_paragraphs(&self.pattern, LONGEST_PATTERN).map_err(Mistake::Text);
        read.and_then(|text| pattern::moments(&text, context)).map_err(|mistake| (Field::Pattern, mistake))
    }

    fn by_day(&self, context: &Context) -> Result<Vec<Moment>, (Field, Mistake)> {
        match (self.day.trim(), self.hours.trim()) {
            ("", "") => Ok(Vec::new()),
            ("", _) => Err((Field::Day, Mistake::NoDay)),
            (_, "") => Err((Field::Hours, Mistake::NoHour)),
            (day, hours) => {
                let not_a_day = || (Field::Day, Mistake::NotADay(day.chars().take(30).collect()));
                let date: Date = day.parse().map_err(|_| not_a_day())?;
                let read = text::optional_line(hours, LONGEST_PATTERN).map_err(Mistake::Text);
                let found = read.and_then(|hours| pattern::on_day(date, &hours, context));
                found.map_err(|mistake| (Field::Hours, mistake))
            }
        }
    }

    fn by_copy(&self, before: &[Moment], context: &Context) -> Result<Vec<Moment>, (Field, Mistake)> {
        if self.copy_to.trim().is_empty() {
            return Ok(Vec::new());
        }
        let same_day = |moment: &&Moment| dates::for_date_field(moment.starts_at) == self.copy_from;
        let day: Vec<Moment> = before.iter().filter(same_day).copied().collect();
        if day.is_empty() {
            return Err((Field::CopyFrom, Mistake::NothingToCopy));
        }
        let read = text::optional_line(&self.copy_to, LONGEST_PATTERN).map_err(Mistake::Text);
        let copies = read.and_then(|onto| pattern::copied(&day, &onto, context));
        copies.map_err(|mistake| (Field::CopyTo, mistake))
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

#[cfg(test)]
mod tests;
