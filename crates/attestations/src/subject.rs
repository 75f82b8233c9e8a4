//! What attestations are signed for: meetings that were held, or all those of the season; and who came to them.

use std::collections::HashSet;

use communities::{Community, Directory};
use meetings::Meeting;
use meetings::attendance::store::of_meeting;
use meetings::model::{Kind, State, numbers};
use platform::{On, Result};
use ui::Lang;

use crate::hours::{Hours, Sitting};
use crate::model::SEASON;
use crate::store;

/// What they are signed for.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    /// The numbers of its meetings, or the season, as an attestation keeps it.
    pub(crate) counts: String,
    pub(crate) meetings: Vec<Meeting>,
    sittings: Vec<Sitting>,
}

/// Somebody who came.
#[derive(Clone, Debug)]
pub(crate) struct Earned {
    pub(crate) person: i64,
    /// The name that will stand on theirs.
    pub(crate) name: String,
    /// Whether they wrote it so themselves.
    pub(crate) is_their_own: bool,
    pub(crate) hours: Hours,
    /// Whether they have one in force of the same meetings.
    pub(crate) has_one: bool,
}

/// The meetings of a community that were held.
pub(crate) async fn held(on: On<'_>, community: i64, now: i64) -> Result<Vec<Meeting>> {
    let mut meetings = meetings::of_community(on, community).await?;
    meetings.retain(|meeting| meeting.state(now) == State::Held);
    Ok(meetings)
}

impl Subject {
    /// Those of these meetings that were held, or all of them for the season; nothing when none was.
    pub(crate) async fn of(
        on: On<'_>,
        (community, now): (i64, i64),
        (chosen, is_season): (&[i64], bool),
    ) -> Result<Option<Subject>> {
        let mut meetings = held(on, community, now).await?;
        meetings.retain(|meeting| is_season || chosen.contains(&meeting.id));
        if meetings.is_empty() {
            return Ok(None);
        }
        let mut sittings = Vec::with_capacity(meetings.len());
        for meeting in &meetings {
            sittings.extend(sitting(on, meeting, now).await?);
        }
        let mut ids = numbers(&meetings);
        ids.sort_unstable();
        let named = || ids.iter().map(i64::to_string).collect::<Vec<_>>().join(" ");
        Ok(Some(Subject { counts: if is_season { SEASON.to_owned() } else { named() }, meetings, sittings }))
    }

    /// What they are called unless who signs says otherwise.
    pub(crate) fn title(&self, lang: Lang, community: &Community) -> String {
        let trainings = self.meetings.iter().filter(|meeting| meeting.kind == Kind::Training);
        match trainings.chain(&self.meetings).next() {
            Some(meeting) if self.counts != SEASON => meeting.heading(lang).to_owned(),
            _ => t!(lang, "attestation-season", community = community.name.as_str(), season = community.season(lang)),
        }
    }

    /// Who came, by name, with their hours.
    pub(crate) async fn earned(&self, on: On<'_>, community: i64, directory: &Directory) -> Result<Vec<Earned>> {
        let marked: HashSet<i64> = self.sittings.iter().flat_map(|sitting| sitting.marks.keys().copied()).collect();
        let marked: Vec<i64> = marked.into_iter().collect();
        let own = store::names(on, &marked).await?;
        let had = store::of_community(on, community).await?;
        let has_one =
            |person| had.iter().any(|each| each.is_in_force() && each.person == person && each.counts == self.counts);
        let of = |person: i64, name: &str| {
            let hours = Hours::of(person, &self.sittings)?;
            let name = own.get(&person).cloned().unwrap_or_else(|| name.to_owned());
            Some(Earned { person, name, is_their_own: own.contains_key(&person), hours, has_one: has_one(person) })
        };
        let cards = directory.by_name(&marked);
        Ok(cards
            .into_iter()
            .filter(|card| marked.contains(&card.id))
            .filter_map(|card| of(card.id, &card.chosen_name))
            .collect())
    }
}

async fn sitting(on: On<'_>, meeting: &Meeting, now: i64) -> Result<Option<Sitting>> {
    let Some(starts_at) = meeting.starts_at else { return Ok(None) };
    let lived = facilitation::lived(on, meeting.id, now).await?;
    let really = lived.first().zip(lived.last()).map(|(first, last)| (first.started_at, last.ended_at));
    let marks = of_meeting(on, meeting.id).await?;
    Ok(Some(Sitting { meeting: meeting.id, starts_at, planned: meeting.minutes, really, marks }))
}
