//! The season of a program: its meetings and trainings, their months counted from the start, their usual length.

use jiff::civil;

use super::expected::{Expected, Found};
use super::reader::{Node, Reader};
use super::rule::{Rule, Truth, list, number, one_of, optional, otherwise, table};
use super::wording::{Text, line, paragraphs};

table! {
    /// How many people the community takes. A person invited when it is full goes on the waiting list.
    pub struct Capacity [ascending("min", "max")] {
        /// The fewest members with whom the season is worth starting.
        min: u32 = number(2..=200),
        /// The most members; not under `min`.
        max: u32 = number(2..=200),
    }
}

table! {
    /// What holds for the whole season.
    pub struct Season {
        /// The month of the year in which this season usually starts (1 is January); suggested when one is started.
        usual_start: Option<u32> = optional(number(1..=12)),
        /// The length of a meeting that does not say its own.
        minutes: u32 = otherwise("180", number(15..=720)),
        /// The hours a month that a member gives between meetings, when needed.
        member_hours: Option<Hours> = optional(table()),
        /// Whether follow-up meetings are added when the group needs them.
        follow_up: bool = otherwise("false", Truth),
        /// How people can meet.
        modes: Vec<Mode> = otherwise(r#"["in_person"]"#, list(one_of(), 1..=3)),
        /// Where the meetings are held, in a few words.
        place: Option<Text> = optional(line(200)),
        /// The days before a meeting on which a reminder leaves.
        reminders: Vec<u32> = otherwise("[7, 1]", list(number(0..=60), 0..=5)),
    }
}

table! {
    /// From so many hours to so many.
    pub struct Hours [ascending("min", "max")] {
        /// The fewest.
        min: u32 = number(0..=40),
        /// The most; not under `min`.
        max: u32 = number(1..=40),
    }
}

table! {
    /// A meeting or a training; with several months, one in each. A meeting without a day is "date to be determined",
    /// one without a month is placed later.
    pub struct MeetingPlan [
        apart("day", "week"), apart("part", "day"), apart("part", "week"), needs("week", "weekday"),
        needs("weekday", "week"), needs("day", "months"), needs("week", "months"), needs("part", "months")
    ] {
        /// What it is for.
        kind: MeetingKind = one_of(),
        /// Its title.
        title: Text = line(120),
        /// What happens there.
        about: Option<Text> = optional(paragraphs(2000)),
        /// Its months, counted from the start of the season: 1 is the month in which the season starts.
        months: Vec<u32> = list(number(1..=24), 0..=24),
        /// About when in the month, while the day is not known.
        part: Option<PartOfMonth> = optional(one_of()),
        /// The day of the month.
        day: Option<u32> = optional(number(1..=28)),
        /// Instead of `day`: with `weekday`, the first, second, third or fourth of them in the month.
        week: Option<u32> = optional(number(1..=4)),
        /// The day of the week that `week` counts.
        weekday: Option<Weekday> = optional(one_of()),
        /// The time at which it begins.
        time: Option<StartTime> = optional(TimeOfDay),
        /// Its length, where it is not the usual one.
        minutes: Option<u32> = optional(number(15..=720)),
    }
}

words! {
    /// What a meeting is for.
    pub enum MeetingKind {
        /// The first one, where people meet.
        Welcome = "welcome",
        /// One of the regular meetings.
        Regular = "regular",
        /// A training.
        Training = "training",
        /// The last one, where the group looks back.
        Review = "review",
    }
}

words! {
    /// How people can meet.
    pub enum Mode {
        /// All in one place.
        InPerson = "in_person",
        /// All by a link.
        Online = "online",
        /// Some in the place, some by the link.
        Hybrid = "hybrid",
    }
}

words! {
    /// About when in a month.
    pub enum PartOfMonth {
        /// The first days.
        Early = "early",
        /// The middle.
        Middle = "middle",
        /// The last days.
        Late = "late",
    }
}

words! {
    /// A day of the week.
    pub enum Weekday {
        /// Lundi.
        Monday = "monday",
        /// Mardi.
        Tuesday = "tuesday",
        /// Mercredi.
        Wednesday = "wednesday",
        /// Jeudi.
        Thursday = "thursday",
        /// Vendredi.
        Friday = "friday",
        /// Samedi.
        Saturday = "saturday",
        /// Dimanche.
        Sunday = "sunday",
    }
}

impl Weekday {
    pub(super) const fn civil(self) -> civil::Weekday {
        match self {
            Self::Monday => civil::Weekday::Monday,
            Self::Tuesday => civil::Weekday::Tuesday,
            Self::Wednesday => civil::Weekday::Wednesday,
            Self::Thursday => civil::Weekday::Thursday,
            Self::Friday => civil::Weekday::Friday,
            Self::Saturday => civil::Weekday::Saturday,
            Self::Sunday => civil::Weekday::Sunday,
        }
    }
}

/// The time at which a meeting begins, to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartTime {
    /// From 0 to 23.
    pub hour: u8,
    /// From 0 to 59.
    pub minute: u8,
}

impl StartTime {
    pub(super) fn civil(self) -> Option<civil::Time> {
        civil::Time::new(i8::try_from(self.hour).ok()?, i8::try_from(self.minute).ok()?, 0, 0).ok()
    }
}

/// Reads a [`StartTime`]: `13:30`.
struct TimeOfDay;

impl Rule for TimeOfDay {
    type Value = StartTime;

    fn expected(&self) -> Expected {
        Expected::Time
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<StartTime> {
        let time = node.get_ref().as_datetime().filter(|moment| moment.date.is_none()).and_then(|moment| moment.time);
        match time {
            Some(time) => Some(StartTime { hour: time.hour, minute: time.minute }),
            None => reader.unfit(node, Found::of(node.get_ref()), self.expected()),
        }
    }
}
