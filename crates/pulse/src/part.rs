//! What the pulse adds to a meeting: to open it while people sit, a step of what closes the meeting; to answer it, which awaits
//! each member until their device has done so. Only the device knows that: the server is never told who answered.

use communities::roles::{OpenPulse, SeeMeetings};
use meetings::Fact;
use meetings::awaited::{Awaited, Turn};
use meetings::closing::Step;
use meetings::model::Meeting;
use meetings::part::Part;
use meetings::season::Season;
use meetings::series::Series;
use ui::dates;

use super::{CLOSE, close_by_itself, panel, store, web};

/// What the pulse adds to a meeting. It knows nobody, so it has nobody to forget.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel::panel(db, scene))),
    facts: Some(store::FACTS),
    awaits: Some(awaits),
    closes: Some(closes),
    handlers: |handlers| handlers.on(CLOSE, close_by_itself),
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    words: super::done::WORDS,
    ..Part::NOTHING
};

/// A pulse that takes answers.
fn open<'a>(series: &'a Series, meeting: &Meeting) -> Option<&'a Fact> {
    let pulse = series.facts("pulse").iter().find(|pulse| pulse.meeting == meeting.id)?;
    (pulse.number == Some(1) && Some(series.now()) < pulse.moment).then_some(pulse)
}

fn awaits(season: &Season) -> Vec<Awaited> {
    let (series, lang) = (season.series(), season.series().lang());
    if !season.member().may::<SeeMeetings>() {
        return Vec::new();
    }
    let awaited = |meeting: &Meeting, pulse: &Fact| {
        let awaited = series.awaited_at(Turn::Ask, t!(lang, "wait-pulse"), meeting, super::path(&pulse.word));
        let awaited = awaited.why(t!(lang, "pulse-promise")).deed(t!(lang, "pulse-answer"));
        Awaited { known_to_device: Some(super::mark(&pulse.word)), ..awaited }
    };
    let meetings = series.meetings().iter();
    meetings.filter_map(|meeting| Some(awaited(meeting, open(series, meeting)?))).collect()
}

/// It is opened on the day, while people sit: later it is left.
fn closes(season: &Season, meeting: &Meeting) -> Option<Step> {
    let (series, lang) = (season.series(), season.series().lang());
    let was_opened = series.knows("pulse", meeting);
    let is_the_day = meeting.starts_at.is_some_and(|start| dates::same_day(start, series.now()));
    let state = match (open(series, meeting), was_opened, is_the_day) {
        (Some(_), ..) => t!(lang, "closing-pulse-open"),
        (None, true, _) => t!(lang, "closing-pulse-closed"),
        (None, false, true) => t!(lang, "closing-pulse-now"),
        (None, false, false) => t!(lang, "closing-pulse-left"),
    };
    let path = |page: &str| series.community().path(&format!("{}{page}", meeting.path()));
    let awaited =
        series.awaited(Turn::Ask, t!(lang, "wait-pulse-open"), meeting, "").why(t!(lang, "wait-pulse-open-why"));
    let awaited = awaited.deed(t!(lang, "pulse-open")).posts(path("/pouls"));
    let next = awaited.otherwise(t!(lang, "wait-pulse-skip"), path("/compte-rendu"));
    let next = (!was_opened && is_the_day).then_some(next);
    let step = Step { turn: Turn::Ask, name: t!(lang, "pulse-title"), state, is_done: was_opened, next };
    season.member().may::<OpenPulse>().then_some(step)
}
