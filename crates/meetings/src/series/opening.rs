//! The meetings of a season come into being with it, in the transaction that creates its community.

use communities::links::Opening;
use communities::program::{MeetingKind, PlannedMeeting, SeasonStart};
use platform::{Error, Result, secret};
use ui::dates;

use crate::model::{Expected, Kind, Mode};
use crate::news::reminders;
use crate::part::Parts;
use crate::store::{self, New, Season};

/// Creates the series of a season from its program: with their dates, or to be determined. The parts follow.
pub(crate) async fn open_season(parts: Parts, opening: &Opening<'_>) -> Result<()> {
    let start = SeasonStart::parse(&opening.community.starts_on)
        .map_err(|refused| Error::Stored(format!("the season starts in {}", refused.found)))?;
    let season = season(opening);
    store::keep_season(opening.tx, opening.community.id, &season).await?;
    for (position, planned) in (1..).zip(opening.program.schedule(start)) {
        add(opening, &season, position, &planned).await?;
    }
    parts.opened(opening).await
}

fn season(opening: &Opening<'_>) -> Season {
    let program = &opening.program.season;
    let mode = program.modes.first().and_then(|mode| Mode::parse(mode.word()));
    Season {
        minutes: i64::from(program.minutes),
        mode: mode.unwrap_or(Mode::InPerson),
        reminders: program.reminders.iter().copied().map(i64::from).collect(),
    }
}

async fn add(opening: &Opening<'_>, season: &Season, position: i64, planned: &PlannedMeeting) -> Result<()> {
    let new = New {
        community: opening.community.id,
        kind: kind(planned.kind),
        position,
        title: &planned.title,
        about: planned.about.as_ref(),
        theme: "",
        expected: planned.month.map(|month| Expected { month, part: planned.part }),
        starts_at: starts_at(planned),
        minutes: i64::from(planned.minutes),
        mode: season.mode,
        uid: uid(),
    };
    let id = store::insert(opening.tx, &new, opening.now).await?;
    let meeting =
        store::meeting(opening.tx, id).await?.ok_or_else(|| Error::Stored(format!("meeting {id} is not there")))?;
    reminders::plan(opening.tx, &meeting, &season.reminders, opening.now).await
}

fn kind(kind: MeetingKind) -> Kind {
    match kind {
        MeetingKind::Welcome => Kind::Welcome,
        MeetingKind::Regular => Kind::Regular,
        MeetingKind::Training => Kind::Training,
        MeetingKind::Review => Kind::Review,
    }
}

/// A date without an hour is not yet one: people could not come.
fn starts_at(planned: &PlannedMeeting) -> Option<i64> {
    let (date, time) = (planned.date?, planned.time?);
    dates::from_fields(&date.to_string(), &time.strftime("%H:%M").to_string())
}

/// A name for calendars that no other meeting will ever have.
pub(crate) fn uid() -> String {
    format!("{}@jasette", secret::token())
}
