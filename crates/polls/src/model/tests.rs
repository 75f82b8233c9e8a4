//! What suits most, what is hidden, what is refused.

use super::*;
use Availability::{IfNeeded, No, Yes};

const AWA: i64 = 1;
const JEAN: i64 = 2;
const LISE: i64 = 3;

/// Three moments a day apart; each line says who answered what to them.
fn whole(answers: &[(i64, [Option<Availability>; 3])]) -> Whole {
    let slot = |id: i64| Slot { id, moment: Moment { starts_at: id * 1000, minutes: 60 }, is_chosen: false };
    let voter = |person: i64| Voter { person, word: String::new(), is_noted: false, noted_by: None };
    let votes = answers.iter().flat_map(|(person, given)| {
        (1..).zip(given).filter_map(move |(slot, answer)| Some(((slot, *person), (*answer)?)))
    });
    Whole {
        poll: Poll {
            id: 9,
            meeting_id: 7,
            closes_at: 500,
            hides_answers: true,
            ended_at: None,
            reminder_at: None,
            reminded_at: None,
        },
        slots: vec![slot(1), slot(2), slot(3)],
        voters: answers.iter().map(|(person, _)| voter(*person)).collect(),
        votes: votes.collect(),
    }
}

#[test]
fn what_suits_most_people_comes_first_then_what_suits_them_best_then_the_earliest() {
    let whole = whole(&[
        (AWA, [Some(No), Some(IfNeeded), Some(Yes)]),
        (JEAN, [Some(Yes), Some(Yes), Some(Yes)]),
        (LISE, [Some(Yes), Some(Yes), Some(No)]),
    ]);
    let results = whole.results(AWA, false).expect("she answered");
    let order: Vec<i64> = results.ranked().iter().map(|(slot, _)| slot.id).collect();
    assert_eq!(order, [2, 1, 3]);
    assert_eq!(results.tally(2), Tally { yes: 2, if_needed: 1, no: 0 });
}

#[test]
fn others_are_hidden_until_one_answers() {
    let whole = whole(&[(AWA, [Some(Yes), None, None])]);
    assert!(whole.results(AWA, false).is_some());
    assert!(whole.results(JEAN, false).is_none());
    assert!(whole.results(JEAN, true).is_some(), "who runs it needs to see");
}

#[test]
fn a_moment_that_was_added_is_asked_again() {
    let whole = whole(&[(AWA, [Some(Yes), Some(No), None]), (JEAN, [Some(Yes), Some(No), Some(No)])]);
    assert!(whole.awaits(AWA) && !whole.awaits(JEAN) && whole.awaits(LISE));
}

#[test]
fn a_moment_is_refused_when_all_who_answered_cannot() {
    let whole = whole(&[(AWA, [Some(No), Some(No), None]), (JEAN, [Some(No), Some(IfNeeded), None])]);
    assert!(whole.is_refused(1));
    assert!(!whole.is_refused(2));
    assert!(!whole.is_refused(3), "silence is no refusal");
}

#[test]
fn a_poll_closes_at_its_deadline_and_ends_once() {
    let poll = whole(&[]).poll;
    assert_eq!((poll.stage(499), poll.stage(500)), (Stage::Open, Stage::Closed));
    assert_eq!(Poll { ended_at: Some(3), ..poll }.stage(499), Stage::Ended);
}
