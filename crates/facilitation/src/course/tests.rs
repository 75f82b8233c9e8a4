use super::super::clock::Done;
use super::super::clock::tests::{deed, moves, start};
use super::*;
use agenda::example::block;
use agenda::{BlockKind, Step};

/// Check-in 15, codev of two steps 20 and 40, pause 15, closing 30.
pub(crate) fn course() -> Course {
    let step = |title: &str, minutes| Step { title: title.into(), minutes };
    let mut codev = block(2, BlockKind::Codev, 60);
    codev.wanted.steps = vec![step("Exposé", 20), step("Consultation", 40)];
    let (pause, closing) = (block(3, BlockKind::Pause, 15), block(4, BlockKind::Closing, 30));
    Course::of(vec![block(1, BlockKind::CheckIn, 15), codev, pause, closing])
}

const TWO_HOURS: Planned = Planned { starts_at: Some(0), ends_at: Some(120 * MINUTE) };

fn minutes(milliseconds: i64) -> i64 {
    milliseconds / MINUTE
}

fn at(block: i64, step: i64) -> Option<Spot> {
    Some(Spot { block, step })
}

#[test]
fn the_reading_says_where_what_is_left_and_when_it_would_end() {
    let clock = Clock::of(&[start(0), moves(Deed::Next, 1, 2, 10 * MINUTE)]);
    let reading = course().read(&clock, TWO_HOURS, 25 * MINUTE);
    assert_eq!((reading.leg, minutes(reading.left), minutes(reading.block_left)), (Some(1), 5, 45));
    assert_eq!((minutes(reading.rest), minutes(reading.ends_at), reading.minutes_late()), (85, 115, -5));
    let over = course().read(&clock, TWO_HOURS, 40 * MINUTE);
    assert_eq!((minutes(over.left), over.phase(), over.minutes_late()), (-10, Phase::Over, 5));
    assert_eq!(minutes(over.block_left), 40, "the time that is over takes nothing from what is left");
}

#[test]
fn before_the_start_the_meeting_is_as_planned_then_late() {
    let clock = Clock::of(&[]);
    assert_eq!(course().read(&clock, TWO_HOURS, -30 * MINUTE).minutes_late(), 0);
    let reading = course().read(&clock, TWO_HOURS, 7 * MINUTE);
    assert_eq!((reading.leg, reading.minutes_late()), (None, 7));
}

#[test]
fn the_end_is_near_in_the_last_minutes() {
    let clock = Clock::of(&[start(0)]);
    let phase = |now| course().read(&clock, TWO_HOURS, now).phase();
    assert_eq!((phase(12 * MINUTE), phase(13 * MINUTE)), (Phase::Plenty, Phase::Soon));
    assert_eq!((phase(15 * MINUTE), phase(15 * MINUTE + 1)), (Phase::Soon, Phase::Over));
}

#[test]
fn each_deed_leads_from_where_its_sender_stood() {
    let (course, clock) = (course(), Clock::of(&[start(0)]));
    let to = |deed, from| course.destination(&clock, deed, from);
    assert_eq!(to(Deed::Start, None), at(1, 0));
    assert_eq!(to(Deed::Next, at(1, 0)), at(2, 0));
    assert_eq!(to(Deed::Next, at(2, 0)), at(2, 1), "from where a page that is behind believes it stands");
    assert_eq!((to(Deed::Skip, at(2, 0)), to(Deed::Back, at(2, 0))), (at(3, 0), at(1, 0)));
    assert_eq!((to(Deed::Next, at(4, 0)), to(Deed::Back, at(1, 0))), (None, None));
    assert_eq!((to(Deed::Skip, at(4, 0)), to(Deed::Next, at(99, 0))), (None, None));
}

#[test]
fn a_change_of_the_agenda_moves_nobody() {
    let there = Clock::of(&[start(0), moves(Deed::Next, 1, 2, 10)]);
    let mut blocks = course().blocks;
    blocks.insert(1, block(9, BlockKind::Information, 5));
    let changed = Course::of(blocks.clone());
    assert_eq!(changed.block(changed.standing(&there).expect("it stands")).id, 2);
    blocks.retain(|block| block.id != 2);
    let without = Course::of(blocks);
    assert_eq!(without.block(without.standing(&there).expect("it stands")).id, 9, "the first not begun");
    assert_eq!(without.destination(&there, Deed::Next, there.spot()), at(3, 0));
    assert_eq!(Course::default().standing(&there), None);
}

#[test]
fn a_block_that_lost_its_steps_is_still_there() {
    let second = Clock::of(&[start(0), moves(Deed::Next, 1, 2, 10), deed(Deed::Pause, 2, 20)]);
    let mut blocks = course().blocks;
    blocks[1].wanted.steps.clear();
    let changed = Course::of(blocks);
    assert_eq!(changed.block(changed.standing(&second).expect("it stands")).id, 2);
}

/// What the script of a page must make of the same deeds (web/test/meeting.test.mjs).
const CASES: &str = include_str!("../../../../web/test/clock-cases.json");

#[derive(serde::Deserialize)]
struct Case {
    what: String,
    deeds: Vec<CaseDeed>,
    now: i64,
    reads: serde_json::Value,
}

#[derive(serde::Deserialize)]
struct CaseDeed {
    deed: String,
    at: i64,
}

/// As the server keeps it: from where the clock stood, to where that leads.
fn done(course: &Course, before: &[Done], case: &CaseDeed) -> Done {
    let (deed, clock) = (Deed::parse(&case.deed).expect("a deed"), Clock::of(before));
    let seconds = clock.spot().map_or(0, |spot| clock.extended(spot) / SECOND) + 300;
    let to = course.destination(&clock, deed, clock.spot());
    Done { deed, from: clock.spot(), to, seconds, at: case.at }
}

#[test]
fn the_pages_count_as_the_server_does() {
    let cases: Vec<Case> = serde_json::from_str(CASES).expect("cases");
    assert!(cases.len() > 10, "there must be cases for this test to mean anything");
    for case in cases {
        let mut deeds = Vec::new();
        for deed in &case.deeds {
            deeds.push(done(&course(), &deeds, deed));
        }
        let reading = course().read(&Clock::of(&deeds), TWO_HOURS, case.now);
        let told = serde_json::json!({
            "state": reading.state.code(), "leg": reading.leg, "left": reading.left, "rest": reading.rest,
            "late": reading.late, "phase": reading.phase().code(),
        });
        for (name, value) in case.reads.as_object().expect("values") {
            assert_eq!(&told[name], value, "{}: {name}", case.what);
        }
    }
}

#[test]
fn digits_count_down_to_zero_and_up_after() {
    let read: Vec<String> = [300_000, 299_001, 1, 0, -999, -1_000, -70_000].into_iter().map(digits).collect();
    assert_eq!(read, ["5:00", "5:00", "0:01", "0:00", "0:00", "0:01", "1:10"]);
}
