//! The monthly letter: what is new for the network, in one mail, on the first day of a month at nine, to who came in by themself and did
//! not turn it off. It is never empty, and does not leave once one of its lines is so no more.

use communities::links::Pending;
use identity::people;
use jiff::ToSpan;
use jiff::civil::time;
use notifications::{Kind, Told};
use platform::mail::{Leaving, Needless};
use platform::{DAY, Error, Instance, Job, On, Result, Tx, secret};
use serde_json::{Value as Json, json};
use ui::{Lang, dates};

use crate::member::OfTheNetwork;
use crate::{letters, months};

/// Whose letter is due.
pub(crate) const ROUND: &str = "network.months";
/// One letter.
pub(crate) const LETTER: &str = "network.month";
/// The most lines of one slice.
pub const MOST_LINES: usize = 8;

/// A stretch of time, in milliseconds UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between {
    /// After this moment,
    pub since: i64,
    /// and not after this one.
    pub until: i64,
}

impl Between {
    /// Whether a moment is in it.
    pub const fn holds(self, at: i64) -> bool {
        self.since < at && at <= self.until
    }
}

/// What is new in a slice: a heading, and for each thing its words and the page where it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fresh {
    /// What they are.
    pub heading: String,
    /// The things, [`MOST_LINES`] at most.
    pub lines: Vec<(String, String)>,
}

/// Says what is new in a slice, in a language.
pub type Tells = for<'a> fn(On<'a>, OfTheNetwork, (Lang, Between)) -> Pending<'a, Fresh>;

/// What slices have to say, in their order; set in `app::wiring`.
#[derive(Clone, Copy)]
pub struct Novelties(pub &'static [Tells]);

impl Novelties {
    async fn of(self, on: On<'_>, proof: OfTheNetwork, (lang, between): (Lang, Between)) -> Result<Vec<Fresh>> {
        let mut all = Vec::new();
        for tell in self.0 {
            let fresh = tell(on, proof, (lang, between)).await?;
            all.extend((!fresh.lines.is_empty()).then_some(fresh));
        }
        Ok(all)
    }
}

/// What tells whether two letters say the same.
fn print(all: &[Fresh]) -> String {
    let lines = all.iter().flat_map(|fresh| &fresh.lines).map(|(words, path)| format!("{words}\n{path}"));
    secret::hash(&lines.collect::<Vec<_>>().join("\n"))
}

/// Asks for the round of this month if it was missed, and from then on for one each month; to be called at each start, it never makes
/// two.
pub async fn begin(tx: &Tx, now: i64) -> Result<()> {
    tx.enqueue(Job::new(ROUND, json!({})).at(now).only(ROUND)).await
}

pub(crate) async fn round(instance: Instance) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let due = this_month(now);
    if due <= now {
        for (person, since) in months::due(&tx, due).await? {
            let data = json!({ "person": person, "since": since });
            tx.enqueue(Job::new(LETTER, data).only(format!("{LETTER}:{person}"))).await?;
        }
    }
    tx.enqueue(Job::new(ROUND, json!({})).at(next(now)).only(ROUND)).await?;
    tx.commit().await
}

/// The first day of the month of this moment, at nine.
fn this_month(now: i64) -> i64 {
    at_nine(now, 0)
}

/// The next time that letters leave.
fn next(now: i64) -> i64 {
    let due = this_month(now);
    if due > now { due } else { at_nine(now, 1) }
}

fn at_nine(now: i64, later: i64) -> i64 {
    let local = dates::local(now);
    let first = local.date().first_of_month().saturating_add(later.months());
    let nine = first.to_datetime(time(9, 0, 0, 0)).to_zoned(local.time_zone().clone());
    nine.map_or(now + DAY, |moment| moment.timestamp().as_millisecond())
}

pub(crate) async fn letter(instance: Instance, data: Json) -> Result<()> {
    let number = |name: &str| data[name].as_i64().ok_or_else(|| Error::Stored(format!("{LETTER} without {name}")));
    let (person, between) = (number("person")?, Between { since: number("since")?, until: instance.clock.now() });
    let tx = instance.db.begin().await?;
    let Some(novelties) = instance.links.get::<Novelties>() else { return Ok(()) };
    let found = (people::by_id(&tx, person).await?, OfTheNetwork::of_person(&tx, person).await?);
    let (Some(person), Some(proof)) = found else { return Ok(()) };
    let all = novelties.of((&tx).into(), proof, (person.lang, between)).await?;
    if !all.is_empty() {
        let (letter, about) = (letters::month(&instance, &person, &all), letters::about_month(person.id));
        let told =
            notifications::tell_beside(&tx, &instance, (Kind::NetworkMonth, &person), (letter, about), between.until);
        if told.await? == Told::Posted {
            months::note(&tx, person.id, between, &print(&all)).await?;
        }
    }
    tx.commit().await
}

/// Whether a monthly letter need not leave: its person belongs no more, or one of its lines is so no more.
pub(crate) async fn is_so(novelties: Novelties, on: On<'_>, person: i64) -> Result<bool> {
    let found =
        (people::by_id(on, person).await?, OfTheNetwork::of_person(on, person).await?, months::last(on, person).await?);
    let (Some(person), Some(proof), Some((since, until, printed))) = found else { return Ok(false) };
    let all = novelties.of(on, proof, (person.lang, Between { since, until })).await?;
    Ok(print(&all) == printed)
}

/// Whether a mail is such a letter, and need not leave.
pub(crate) async fn needless(novelties: Novelties, on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    match mail.number(letters::MONTH) {
        Some(person) if !is_so(novelties, on, person).await? => Ok(Some(Needless::Untrue)),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_leaves_on_the_first_of_the_month_at_nine() {
        let at = |day, hour| dates::from_fields(day, hour).expect("it exists");
        assert_eq!(this_month(at("2027-03-17", "14:00")), at("2027-03-01", "09:00"));
        assert_eq!(next(at("2027-03-17", "14:00")), at("2027-04-01", "09:00"), "over the change of the hour too");
        assert_eq!(next(at("2027-03-01", "08:59")), at("2027-03-01", "09:00"));
        assert_eq!(next(at("2027-12-31", "23:00")), at("2028-01-01", "09:00"));
    }
}
