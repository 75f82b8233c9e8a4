use platform::MINUTE;

use super::*;

pub(crate) fn spot(block: i64) -> Spot {
    Spot { block, step: 0 }
}

pub(crate) fn start(at: i64) -> Done {
    Done { deed: Deed::Start, from: None, to: Some(spot(1)), seconds: 0, at }
}

pub(crate) fn deed(deed: Deed, from: i64, at: i64) -> Done {
    Done { deed, from: Some(spot(from)), to: None, seconds: 0, at }
}

pub(crate) fn moves(deed: Deed, from: i64, to: i64, at: i64) -> Done {
    Done { deed, from: Some(spot(from)), to: Some(spot(to)), seconds: 0, at }
}

fn minutes(milliseconds: i64) -> i64 {
    milliseconds / MINUTE
}

#[test]
fn time_goes_by_from_the_start_and_stops_in_a_pause() {
    let deeds = [start(0), deed(Deed::Pause, 1, 5 * MINUTE), deed(Deed::Resume, 1, 8 * MINUTE)];
    let clock = Clock::of(&deeds);
    assert_eq!((clock.state(), minutes(clock.spent(spot(1), 10 * MINUTE))), (State::Running, 7));
    let paused = Clock::of(&deeds[..2]);
    assert_eq!((paused.state(), minutes(paused.spent(spot(1), 60 * MINUTE))), (State::Paused, 5));
    assert_eq!(Clock::of(&[]).state(), State::Waiting);
}

#[test]
fn two_who_press_next_at_once_advance_once() {
    let both = [start(0), moves(Deed::Next, 1, 2, 9 * MINUTE), moves(Deed::Next, 1, 2, 9 * MINUTE + 1)];
    assert_eq!(Clock::of(&both).spot(), Some(spot(2)));
    let then = [&both[..], &[moves(Deed::Next, 2, 3, 10 * MINUTE)]].concat();
    assert_eq!(Clock::of(&then).spot(), Some(spot(3)), "the next one counts");
}

#[test]
fn two_who_give_five_minutes_at_once_give_five_minutes() {
    let extend = |seconds, at| Done { seconds, ..deed(Deed::Extend, 1, at) };
    let clock = Clock::of(&[start(0), extend(300, 10), extend(300, 11)]);
    assert_eq!(minutes(clock.extended(spot(1))), 5);
    let twice = Clock::of(&[start(0), extend(300, 10), extend(300, 11), extend(600, 20)]);
    assert_eq!(minutes(twice.extended(spot(1))), 10, "who saw the first five gives five more");
    let elsewhere = Clock::of(&[start(0), moves(Deed::Next, 1, 2, 5), extend(300, 10)]);
    assert_eq!(elsewhere.extended(spot(1)), 0, "the clock had left");
}

#[test]
fn what_comes_late_takes_its_place_in_time() {
    let here = [start(0), moves(Deed::Next, 1, 2, 20 * MINUTE)];
    let away = [moves(Deed::Next, 1, 2, 15 * MINUTE), deed(Deed::Pause, 2, 16 * MINUTE)];
    let clock = Clock::of(&[here, away].concat());
    assert_eq!((clock.spot(), clock.state()), (Some(spot(2)), State::Paused));
    assert_eq!(clock.lived(30 * MINUTE)[0].ended_at, 15 * MINUTE, "the first to press was away");
}

#[test]
fn the_order_of_arrival_changes_nothing() {
    let deeds = [
        start(0),
        moves(Deed::Next, 1, 2, 10 * MINUTE),
        deed(Deed::Pause, 2, 12 * MINUTE),
        deed(Deed::Resume, 2, 14 * MINUTE),
        moves(Deed::Skip, 2, 4, 20 * MINUTE),
    ];
    let mut turned = deeds;
    let expected = Clock::of(&deeds).lived(25 * MINUTE);
    for turn in 0..deeds.len() {
        turned.rotate_left(turn);
        assert_eq!(Clock::of(&turned).lived(25 * MINUTE), expected);
    }
}

#[test]
fn going_back_finds_the_time_that_was_left() {
    let slip = [start(0), moves(Deed::Next, 1, 2, 10 * MINUTE), moves(Deed::Back, 2, 1, 10 * MINUTE + 4 * SECOND)];
    let clock = Clock::of(&slip);
    assert_eq!(minutes(clock.spent(spot(1), 15 * MINUTE)), 14);
    let lived = clock.lived(15 * MINUTE);
    assert_eq!(lived, [Lived { block: 1, started_at: 0, ended_at: 15 * MINUTE }], "a slip of the finger is no block");
}

#[test]
fn the_block_of_a_moment_is_the_one_that_was_held_then() {
    let clock = Clock::of(&[start(10), moves(Deed::Next, 1, 2, 20), deed(Deed::End, 2, 30)]);
    let held: Vec<_> = [5, 10, 19, 20, 29, 30].into_iter().map(|at| clock.block_at(at)).collect();
    assert_eq!(held, [None, Some(1), Some(1), Some(2), Some(2), None]);
}

#[test]
fn a_meeting_that_ended_by_mistake_goes_on() {
    let ended = [start(0), deed(Deed::End, 1, 10 * MINUTE)];
    let clock = Clock::of(&ended);
    assert_eq!((clock.state(), clock.ended_at()), (State::Ended, Some(10 * MINUTE)));
    assert_eq!(minutes(clock.spent(spot(1), 60 * MINUTE)), 10);
    let again = Clock::of(&[&ended[..], &[deed(Deed::Resume, 1, 11 * MINUTE)]].concat());
    assert_eq!((again.state(), again.ended_at()), (State::Running, None));
    assert_eq!(minutes(again.spent(spot(1), 12 * MINUTE)), 11);
}

#[test]
fn a_clock_that_nobody_stopped_ended_with_the_meeting() {
    let clock = || Clock::of(&[start(0)]);
    let planned = Some(180 * MINUTE);
    assert_eq!(clock().unless_forgotten(planned, 300 * MINUTE).state(), State::Running, "it may last");
    let forgotten = clock().unless_forgotten(planned, 600 * MINUTE);
    assert_eq!((forgotten.state(), forgotten.ended_at()), (State::Ended, planned));
    assert_eq!(forgotten.lived(600 * MINUTE)[0].ended_at, 180 * MINUTE);
}

#[test]
fn nothing_counts_before_the_start_nor_after_the_end() {
    let early = [moves(Deed::Next, 1, 2, 0), deed(Deed::End, 1, 1), start(10)];
    assert_eq!(Clock::of(&early).spot(), Some(spot(1)));
    let late = [start(0), deed(Deed::End, 1, 5), moves(Deed::Next, 1, 2, 6), start(7)];
    assert_eq!((Clock::of(&late).spot(), Clock::of(&late).state()), (Some(spot(1)), State::Ended));
}

#[test]
fn each_deed_has_its_word() {
    for deed in Deed::ALL {
        assert_eq!(Deed::parse(deed.code()), Some(*deed));
    }
    assert_eq!(Deed::parse("jump"), None);
}
