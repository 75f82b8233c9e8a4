//! The folder of copies: what is there, which ones stay, when one was last tried with its private key, and who was deleted since
//! the oldest of them.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use identity::links::NoteErasure;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use platform::Instance;
use ui::dates;

use super::Trouble;
use super::workplace::sync_folder_of;
use crate::config::Plan;

/// How many of the last days that have a copy keep one; of weeks; of months.
const DAYS: usize = 7;
const WEEKS: usize = 5;
const MONTHS: usize = 12;

const STAMP: &str = "%Y%m%dT%H%M%SZ";
const START: &str = "jasette-";
const END: &str = ".tar.age";
const PART: &str = ".part";
/// The date of the last copy that its private key opened.
const CHECKED: &str = "checked.txt";
/// Who was deleted: a moment (milliseconds UTC) and the number of an account on each line.
const ERASED: &str = "erased.txt";

/// A copy that stands whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Its file.
    pub file: PathBuf,
    /// When it was taken (milliseconds UTC, in whole seconds).
    pub taken_at: i64,
}

/// The same instance, which writes down beside its copies who was deleted.
pub fn noting_erasures(instance: Instance, plan: &Plan) -> Instance {
    let (shelf, clock) = (Shelf::of(plan), instance.clock.clone());
    let mut links = (*instance.links).clone();
    links.insert(NoteErasure(Arc::new(move |person| shelf.note_erasure(person, clock.now()))));
    Instance { links: Arc::new(links), ..instance }
}

/// The folder of copies.
#[derive(Clone, Debug)]
pub struct Shelf(PathBuf);

impl Shelf {
    /// That of this plan.
    pub fn of(plan: &Plan) -> Shelf {
        Shelf(plan.folder.clone())
    }

    /// That on which this copy stands.
    pub(super) fn around(copy: &Path) -> Shelf {
        Shelf(copy.parent().unwrap_or(Path::new(".")).to_owned())
    }

    /// A place on it.
    pub(super) fn place(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The copies, the newest first. Each was read back before it took its name.
    pub fn copies(&self) -> Vec<Copy> {
        let files = fs::read_dir(&self.0).into_iter().flatten().flatten().map(|each| each.path());
        let mut copies: Vec<_> = files.filter_map(|file| Some(Copy { taken_at: moment(&file)?, file })).collect();
        copies.sort_unstable_by_key(|copy| std::cmp::Reverse(copy.taken_at));
        copies
    }

    /// When a copy of this shelf was last opened with its private key (milliseconds UTC).
    pub fn checked_at(&self) -> Option<i64> {
        fs::read_to_string(self.0.join(CHECKED)).ok()?.trim().parse().ok()
    }

    /// Writes down that one was opened with its private key.
    pub(super) fn note_check(&self, now: i64) -> Result<(), Trouble> {
        let file = self.0.join(CHECKED);
        fs::write(&file, format!("{now}\n")).map_err(Trouble::with(&file))
    }

    /// The file to write, and the name that it takes once it was read back.
    pub(super) fn begin(&self, now: i64) -> Result<(PathBuf, PathBuf), Trouble> {
        fs::create_dir_all(&self.0).map_err(Trouble::with(&self.0))?;
        let at = Timestamp::from_millisecond(now).unwrap_or_default();
        let name = self.0.join(format!("{START}{}{END}", at.strftime(STAMP)));
        let mut part = name.clone().into_os_string();
        part.push(PART);
        // Only one is taken at a time: whatever else is unfinished was left by one who was killed.
        for left in fs::read_dir(&self.0).map_err(Trouble::with(&self.0))?.flatten() {
            if left.file_name().to_str().is_some_and(|name| name.starts_with(START) && name.ends_with(PART)) {
                fs::remove_file(left.path()).map_err(Trouble::with(&self.0))?;
            }
        }
        Ok((part.into(), name))
    }

    /// Gives a copy that was read back its name, and makes room.
    pub(super) fn finish(&self, part: &Path, name: &Path) -> Result<Copy, Trouble> {
        fs::rename(part, name).map_err(Trouble::with(name))?;
        sync_folder_of(name)?;
        self.make_room();
        let taken_at = moment(name).ok_or_else(|| Trouble::NotACopy(name.to_owned()))?;
        Ok(Copy { file: name.to_owned(), taken_at })
    }

    /// Removes the copies that are too old, then the lines about deletions that every copy already knows.
    fn make_room(&self) {
        let copies = self.copies();
        let kept = kept(&copies.iter().map(|copy| copy.taken_at).collect::<Vec<_>>());
        for copy in copies.iter().filter(|copy| !kept.contains(&copy.taken_at)) {
            if let Err(error) = fs::remove_file(&copy.file) {
                tracing::warn!(%error, "an old copy could not be removed");
            }
        }
        if let Some(oldest) = kept.first()
            && let Err(error) = self.forget_erasures_before(*oldest)
        {
            tracing::warn!(%error, "the list of deletions could not be made shorter");
        }
    }

    fn forget_erasures_before(&self, oldest: i64) -> std::io::Result<()> {
        let (file, aside) = (self.0.join(ERASED), self.0.join(format!("{ERASED}{PART}")));
        let Ok(text) = fs::read_to_string(&file) else { return Ok(()) };
        let lines: String = text
            .lines()
            .filter(|line| erasure(line).is_none_or(|(at, _)| at >= oldest))
            .map(|line| format!("{line}\n"))
            .collect();
        if lines == text {
            return Ok(());
        }
        fs::write(&aside, lines)?;
        fs::rename(aside, file)
    }

    /// Writes down that an account was deleted. A shelf that cannot be written to is said in the log: the account is gone.
    pub fn note_erasure(&self, person: i64, now: i64) {
        let written = fs::create_dir_all(&self.0).and_then(|()| {
            let file = OpenOptions::new().create(true).append(true).mode(0o600).open(self.0.join(ERASED));
            let mut file = file?;
            file.write_all(format!("{now} {person}\n").as_bytes())?;
            file.sync_all()
        });
        if let Err(error) = written {
            tracing::error!(%error, "a deletion could not be written down beside the copies");
        }
    }

    /// The numbers of the accounts that were deleted since this moment.
    pub(super) fn erased_since(&self, moment: i64) -> Vec<i64> {
        let text = fs::read_to_string(self.0.join(ERASED)).unwrap_or_default();
        text.lines().filter_map(erasure).filter(|(at, _)| *at >= moment).map(|(_, person)| person).collect()
    }
}

fn erasure(line: &str) -> Option<(i64, i64)> {
    let (at, person) = line.split_once(' ')?;
    Some((at.parse().ok()?, person.trim().parse().ok()?))
}

/// The moment in the name of a copy; none when it is not one.
fn moment(file: &Path) -> Option<i64> {
    let stamp = file.file_name()?.to_str()?.strip_prefix(START)?.strip_suffix(END)?;
    let date = jiff::civil::DateTime::strptime(STAMP, stamp).ok()?;
    Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond())
}

/// Which of these moments keep their copy, given from the newest to the oldest: the newest of each of the last days, weeks and
/// months that have one.
fn kept(moments: &[i64]) -> BTreeSet<i64> {
    let newest_of = |most: usize, period: fn(&jiff::Zoned) -> (i16, i16)| {
        let mut seen = BTreeSet::new();
        let first = moments.iter().filter(move |at| seen.insert(period(&dates::local(**at))));
        first.take(most).copied().collect::<Vec<_>>()
    };
    let days = newest_of(DAYS, |at| (at.year(), at.day_of_year()));
    let weeks = newest_of(WEEKS, |at| {
        let week = at.date().iso_week_date();
        (week.year(), week.week().into())
    });
    let months = newest_of(MONTHS, |at| (at.year(), at.month().into()));
    days.into_iter().chain(weeks).chain(months).collect()
}

#[cfg(test)]
mod tests {
    use platform::DAY;

    use super::*;

    #[test]
    fn of_two_years_of_days_a_week_five_weeks_and_a_year_of_months_stay() {
        let newest = dates::from_fields("2027-03-17", "03:00").expect("a moment");
        let moments: Vec<i64> = (0..730).map(|day| newest - day * DAY).collect();
        let days: Vec<_> = kept(&moments).into_iter().rev().map(dates::for_date_field).collect();
        assert_eq!(days[..7], ["17", "16", "15", "14", "13", "12", "11"].map(|day| format!("2027-03-{day}")));
        assert_eq!(days[7..10], ["2027-03-07", "2027-02-28", "2027-02-21"], "ends of weeks, and of a month");
        assert_eq!(days.last().map(String::as_str), Some("2026-04-30"), "a year of months");
        assert_eq!(days.len(), 7 + 3 + 10);
    }

    #[test]
    fn a_copy_alone_stays_however_old() {
        assert_eq!(kept(&[5]).len(), 1);
        assert!(kept(&[]).is_empty());
    }

    #[test]
    fn only_what_bears_the_name_of_a_copy_is_one() {
        assert_eq!(moment(Path::new("/x/jasette-20270317T070000Z.tar.age")), Some(1_805_266_800_000));
        for other in ["jasette-20270317T070000Z.tar.age.part", "jasette-hier.tar.age", "notes.txt"] {
            assert_eq!(moment(Path::new(other)), None, "{other}");
        }
    }
}
