//! What the meetings give to reports: those that were held, beside those that were planned; who was there, in numbers; who
//! received. A meeting of fewer than five people shows no number, and no sum takes it in.

use std::collections::BTreeMap;

use evidence::{Asked, Drawing, Drawn, People, ReportSource, Sewn, Source, Table, Value};
use measures::{AtMeeting, Figure, Measure, Measures};
use meetings::model::{Kind, State};
use meetings::said::{self, Hosts};
use meetings::{Meeting, of_community};
use platform::{Instance, Result};
use ui::{Lang, dates};

/// The meetings.
pub const ACTIVITIES: Source = Source {
    word: ReportSource::Activities,
    comes: |lang| t!(lang, "evidence-activities"),
    draw: |instance, asked| Box::pin(activities(instance, asked)),
};

/// Who took part.
pub const PEOPLE: Source = Source {
    word: ReportSource::People,
    comes: |lang| t!(lang, "evidence-people"),
    draw: |instance, asked| Box::pin(people(instance, asked)),
};

/// Who received.
pub const PARTNERS: Source = Source {
    word: ReportSource::Partners,
    comes: |lang| t!(lang, "evidence-partners"),
    draw: |instance, asked| Box::pin(partners(instance, asked)),
};

/// Where meetings are, inside a community.
const MEETINGS: &str = "/rencontres";

/// The meetings of the period, in the order of the season: by their date, or by the month in which they are expected.
async fn of_period(instance: &Instance, asked: &Asked) -> Result<Vec<Meeting>> {
    let all = asked.once(of_community(&instance.db, asked.community)).await?;
    let is_of_period =
        |meeting: &&Meeting| meeting.starts_at.or_else(|| expected(meeting)).is_none_or(|at| asked.spans(at));
    Ok(all.iter().filter(is_of_period).cloned().collect())
}

/// A moment of the month in which a meeting is expected.
fn expected(meeting: &Meeting) -> Option<i64> {
    let month = meeting.expected?.month;
    dates::from_fields(&format!("{:04}-{:02}-15", month.year, month.month), "12:00")
}

/// What was counted at each meeting of the period.
fn at_meetings<'a>(figure: Option<&'a Figure>, asked: &'a Asked) -> impl Iterator<Item = &'a AtMeeting> {
    let all = figure.map_or(&[][..], |figure| &figure.by_meeting);
    all.iter().filter(|each| asked.spans(each.at))
}

async fn activities(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let meetings = of_period(instance, asked).await?;
    let hosts = asked.once(Hosts::of_community(&instance.db, asked.community)).await?;
    let figures = asked.once(Measures::in_use(instance).figures(&instance.db, asked.community, asked.now)).await?;
    let mut drawn = Drawn::default();
    held(&mut drawn, &meetings, asked);
    drawn.table(table(&meetings, &hosts, figures.get(&Measure::Seats), asked));
    let held = meetings.iter().filter(|meeting| meeting.state(asked.now) == State::Held);
    drawn.sewn =
        held.map(|meeting| if meeting.kind == Kind::Training { Sewn::Training } else { Sewn::Meeting }).collect();
    for meeting in &meetings {
        drawn.way(meeting.heading(asked.lang), meeting.path());
    }
    Ok(drawn)
}

/// How many were held of those that were planned, by what they are for.
fn held(drawn: &mut Drawn, meetings: &[Meeting], asked: &Asked) {
    for (kinds, name) in [
        (&[Kind::Welcome, Kind::Regular, Kind::Review][..], t!(asked.lang, "evidence-meetings-held")),
        (&[Kind::Training], t!(asked.lang, "evidence-trainings-held")),
        (&[Kind::FollowUp], t!(asked.lang, "evidence-follow-ups-held")),
    ] {
        let of_kind: Vec<_> = meetings.iter().filter(|meeting| kinds.contains(&meeting.kind)).collect();
        let held = of_kind.iter().filter(|meeting| meeting.state(asked.now) == State::Held).count();
        if !of_kind.is_empty() {
            drawn.figure(name, Value::Number(held as i64), Value::Number(of_kind.len() as i64));
        }
    }
}

fn table(meetings: &[Meeting], hosts: &Hosts, seats: Option<&Figure>, asked: &Asked) -> Table {
    let lang = asked.lang;
    let there = |meeting: &Meeting| {
        let found = at_meetings(seats, asked).find(|each| each.meeting == meeting.id);
        found.map_or(Value::Nothing, |each| Value::People(People::seen(each.reached)))
    };
    let row = |meeting: &Meeting| {
        vec![
            Value::Words(meeting.heading(lang).to_owned()),
            meeting.starts_at.map_or_else(|| Value::Words(said::when(lang, meeting)), Value::Day),
            Value::Words(said::place(lang, &meeting.place, hosts)),
            there(meeting),
            Value::Words(state(lang, meeting.state(asked.now))),
        ]
    };
    Table {
        caption: t!(lang, "evidence-meetings"),
        head: vec![
            t!(lang, "evidence-subject"),
            t!(lang, "evidence-date"),
            t!(lang, "evidence-place"),
            t!(lang, "evidence-seats"),
            t!(lang, "evidence-state"),
        ],
        rows: meetings.iter().map(row).collect(),
        drawing: Some(Drawing { says: t!(lang, "evidence-seats-say"), label: 0, value: 3, against: None }),
    }
}

fn state(lang: Lang, state: State) -> String {
    match state {
        State::Planned => t!(lang, "time-to-be-set"),
        State::Set => t!(lang, "time-to-come"),
        State::Held => t!(lang, "time-held"),
        State::Cancelled => t!(lang, "time-cancelled"),
    }
}

async fn people(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let lang = asked.lang;
    let figures = asked.once(Measures::in_use(instance).figures(&instance.db, asked.community, asked.now)).await?;
    let there = figures.get(&Measure::PeopleThere).map_or(0, |figure| figure.reached);
    let told = |each: &&AtMeeting| People::seen(each.reached).number().is_some();
    let counted: Vec<_> = at_meetings(figures.get(&Measure::Seats), asked).filter(told).collect();
    let minutes = at_meetings(figures.get(&Measure::PersonMinutes), asked);
    let minutes = minutes.filter(|each| counted.iter().any(|seats| seats.meeting == each.meeting));
    let minutes: i64 = minutes.map(|each| each.reached).sum();
    let mut drawn = Drawn::default();
    drawn.figure(t!(lang, "evidence-people-there"), Value::People(People::by_fives(there)), Value::Nothing);
    drawn.figure(
        t!(lang, "evidence-seats-sum"),
        Value::Number(counted.iter().map(|each| each.reached).sum()),
        Value::Nothing,
    );
    drawn.figure(t!(lang, "evidence-hours-together"), Value::Hours(minutes / 60), Value::Nothing);
    drawn.way(t!(lang, "list"), MEETINGS);
    Ok(drawn)
}

async fn partners(instance: &Instance, asked: &Asked) -> Result<Drawn> {
    let lang = asked.lang;
    let hosts = asked.once(Hosts::of_community(&instance.db, asked.community)).await?;
    let mut received: BTreeMap<String, i64> = BTreeMap::new();
    for meeting in of_period(instance, asked).await?.iter().filter(|each| each.state(asked.now) == State::Held) {
        if let Some(host) = hosts.of(&meeting.place) {
            *received.entry(host.to_owned()).or_default() += 1;
        }
    }
    let mut drawn = Drawn::default();
    drawn.figure(t!(lang, "evidence-hosts"), Value::Number(received.len() as i64), Value::Nothing);
    let mut rows: Vec<_> = received.into_iter().collect();
    rows.sort_by_cached_key(|(name, _)| writing::place(name));
    drawn.table(Table {
        caption: t!(lang, "evidence-partners-caption"),
        head: vec![t!(lang, "evidence-organization"), t!(lang, "evidence-received")],
        rows: rows.into_iter().map(|(name, times)| vec![Value::Words(name), Value::Number(times)]).collect(),
        drawing: None,
    });
    drawn.way(t!(lang, "list"), MEETINGS);
    Ok(drawn)
}
