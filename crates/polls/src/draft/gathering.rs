//! Gathering: days that were pressed, hours that changed and lines that were typed become moments among the others, or the
//! mistake stands beside its field. Nothing is opened here: what was gathered is read first.

use jiff::civil::Date;
use meetings::model::Meeting;
use meetings::setting;
use platform::text;
use ui::dates;

use super::{Draft, Field, LONGEST_PATTERN, Wrong};
use crate::mistake::Mistake;
use crate::moment::{self, Moment};
use crate::pattern::{self, Context};

type Found = Result<Vec<Moment>, (Field, Mistake)>;

/// The moments as they change, one way of changing them after the other.
struct Gathering<'a> {
    draft: &'a Draft,
    context: Context,
    all: Vec<Moment>,
    wrong: Wrong,
}

impl Draft {
    /// The draft with what was pressed and typed among its moments, and how many that added; or what is wrong.
    pub(crate) fn gathered(&self, meeting: &Meeting, now: i64) -> Result<(Draft, usize), Wrong> {
        let context = self.context(meeting, now).map_err(|mistake| vec![(Field::Minutes, mistake)])?;
        let before = self.ticked();
        let mut gathering = Gathering { draft: self, context, all: before.clone(), wrong: Wrong::new() };
        gathering.tries(Field::Days, Gathering::without_released);
        gathering.tries(Field::Hours, Gathering::at_new_hours);
        gathering.tries(Field::Days, Gathering::with_pressed);
        gathering.tries(Field::OtherHours, Gathering::at_other_hours);
        gathering.tries(Field::Pattern, Gathering::with_pattern);
        gathering.tries(Field::CopyTo, Gathering::with_copy);
        if !gathering.wrong.is_empty() {
            return Err(gathering.wrong);
        }
        let all = gathering.all;
        let added = all.iter().filter(|moment| !before.contains(moment)).count();
        let clear = Draft {
            moments: all.iter().map(|moment| moment.code()).collect(),
            pattern: String::new(),
            listed: Vec::new(),
            other_hours: Vec::new(),
            copy_to: String::new(),
            ..self.clone()
        };
        Ok((clear, added))
    }

    /// What a pattern of this form leaves unsaid.
    pub(crate) fn context(&self, meeting: &Meeting, now: i64) -> Result<Context, Mistake> {
        let minutes = match self.minutes.trim() {
            "" => meeting.minutes,
            typed => setting::minutes(typed).map_err(|_| Mistake::Length)?,
        };
        Ok(Context { now, near: meeting.expected.map(|expected| expected.month), minutes })
    }

    /// Whether the moments of a day are those of every pressed day.
    pub(crate) fn follows(&self, day: &[Moment], context: &Context) -> bool {
        let Some(first) = day.first() else { return false };
        hours_on(dates::local(first.starts_at).date(), &self.hours, context).is_ok_and(|usual| usual == day)
    }
}

impl Gathering<'_> {
    /// With what a way of changing gives; or as before, and what is wrong with it.
    fn tries(&mut self, field: Field, way: impl Fn(&Self) -> Found) {
        let changed = way(self).and_then(|changed| match changed {
            same if same == self.all => Ok(same),
            none if none.is_empty() => Ok(none),
            changed => moment::checked(changed, self.context.now).map_err(|mistake| (field, mistake)),
        });
        match changed {
            Ok(changed) => self.all = changed,
            Err((field, _)) if self.wrong.iter().any(|(each, _)| *each == field) => {}
            Err(mistake) => self.wrong.push(mistake),
        }
    }

    /// Without the days that were pressed and are no longer.
    fn without_released(&self) -> Found {
        let (pressed, drawn) = (self.draft.pressed(), self.draft.was_pressed());
        let released = |date: &Date| drawn.contains(date) && !pressed.contains(date);
        Ok(self.all.iter().filter(|moment| !released(&date_of(moment))).copied().collect())
    }

    /// Days that had the hours of before take the new ones.
    fn at_new_hours(&self) -> Found {
        if !self.draft.changes_hours() {
            return Ok(self.all.clone());
        }
        let mut changed = Vec::new();
        for day in moment::by_day(&self.all, |moment| moment.starts_at) {
            let date = day.first().map(date_of).unwrap_or_default();
            match hours_on(date, &self.draft.drawn_hours, &self.context) {
                Ok(usual) if usual == day => changed.extend(self.usual_on(date)?),
                _ => changed.extend_from_slice(day),
            }
        }
        Ok(changed)
    }

    /// With the days that are newly pressed, at the hours of all.
    fn with_pressed(&self) -> Found {
        if let Some(typed) = self.draft.days.iter().find(|day| day.parse::<Date>().is_err()) {
            return Err((Field::Days, Mistake::NotADay(typed.chars().take(30).collect())));
        }
        let drawn = self.draft.was_pressed();
        let mut all = self.all.clone();
        for date in self.draft.pressed().into_iter().filter(|date| !drawn.contains(date)) {
            all.extend(self.usual_on(date)?);
        }
        Ok(all)
    }

    /// Days for which other hours were typed have those.
    fn at_other_hours(&self) -> Found {
        let mut all = self.all.clone();
        let typed = self.draft.listed.iter().zip(&self.draft.other_hours);
        for (day, hours) in typed.filter(|(_, hours)| !hours.trim().is_empty()) {
            let Ok(date) = day.parse::<Date>() else { continue };
            let other = hours_on(date, hours, &self.context).map_err(|mistake| (Field::OtherHours, mistake))?;
            all.retain(|moment| date_of(moment) != date);
            all.extend(other);
        }
        Ok(all)
    }

    fn with_pattern(&self) -> Found {
        let read = text::optional_paragraphs(&self.draft.pattern, LONGEST_PATTERN).map_err(Mistake::Text);
        let added = read.and_then(|text| pattern::moments(&text, &self.context));
        Ok([self.all.clone(), added.map_err(|mistake| (Field::Pattern, mistake))?].concat())
    }

    fn with_copy(&self) -> Found {
        if self.draft.copy_to.trim().is_empty() {
            return Ok(self.all.clone());
        }
        let same_day = |moment: &&Moment| dates::for_date_field(moment.starts_at) == self.draft.copy_from;
        let day: Vec<Moment> = self.all.iter().filter(same_day).copied().collect();
        if day.is_empty() {
            return Err((Field::CopyFrom, Mistake::NothingToCopy));
        }
        let read = text::optional_line(&self.draft.copy_to, LONGEST_PATTERN).map_err(Mistake::Text);
        let copies = read.and_then(|onto| pattern::copied(&day, &onto, &self.context));
        Ok([self.all.clone(), copies.map_err(|mistake| (Field::CopyTo, mistake))?].concat())
    }

    /// A day at the hours of all. A mistake about the day stands beside the days, the others beside the hours.
    fn usual_on(&self, date: Date) -> Found {
        hours_on(date, &self.draft.hours, &self.context).map_err(|mistake| match mistake {
            Mistake::Past(_) | Mistake::TooFar(_) => (Field::Days, mistake),
            _ => (Field::Hours, mistake),
        })
    }
}

/// These hours on this day, in order.
fn hours_on(date: Date, hours: &str, context: &Context) -> Result<Vec<Moment>, Mistake> {
    let read = text::optional_line(hours, LONGEST_PATTERN).map_err(Mistake::Text)?;
    let mut found = pattern::on_day(date, &read, context)?;
    found.sort_unstable();
    Ok(found)
}

fn date_of(moment: &Moment) -> Date {
    dates::local(moment.starts_at).date()
}
