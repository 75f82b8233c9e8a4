//! What the form takes, what it refuses and where it says so.

use super::*;
use meetings::model::example::meeting;

fn at(date: &str, time: &str) -> i64 {
    dates::from_fields(date, time).expect("tests write moments that exist")
}

fn now() -> i64 {
    at("2027-03-01", "12:00")
}

fn april() -> Meeting {
    let month = communities::program::SeasonMonth { year: 2027, month: 4 };
    let expected = Some(meetings::model::Expected { month, part: None });
    Meeting { starts_at: None, expected, ..meeting("2027-03-18", "13:00") }
}

fn empty() -> Draft {
    Draft { moments: vec![], ..Draft::suggested(&april(), &[], now()) }
}

#[test]
fn what_is_suggested_can_be_opened_as_it_is() {
    let draft = Draft::suggested(&april(), &[], now());
    assert!(!draft.is_pending());
    assert!(!draft.ticked().is_empty());
    assert!(draft.check(now()).is_ok());
}

#[test]
fn each_way_of_adding_adds() {
    let draft = Draft { pattern: "mardis, 9 h".into(), ..empty() };
    let (draft, added) = draft.gathered(&april(), now()).expect("the Tuesdays of April");
    assert_eq!((added, draft.pattern.as_str()), (4, ""));
    let more = Draft { day: "2027-04-15".into(), hours: "9 h et 13 h 30".into(), ..draft };
    let (more, added) = more.gathered(&april(), now()).expect("a Thursday");
    assert_eq!(added, 2);
    let copied = Draft { copy_from: "2027-04-15".into(), copy_to: "22 et 29 avril".into(), ..more };
    let (copied, added) = copied.gathered(&april(), now()).expect("two more Thursdays");
    assert_eq!((added, copied.moments.len()), (4, 10));
    let again = Draft { pattern: "mardis, 9 h".into(), ..copied };
    assert_eq!(again.gathered(&april(), now()).map(|(_, added)| added), Ok(0), "what is there already is there once");
}

#[test]
fn each_mistake_stands_beside_its_field_and_what_was_typed_is_kept() {
    let wrong = |draft: Draft| draft.gathered(&april(), now()).expect_err("it must be refused");
    assert_eq!(
        wrong(Draft { pattern: "bientôt".into(), ..empty() }),
        [(Field::Pattern, Mistake::Unknown("bientôt".into()))]
    );
    assert_eq!(wrong(Draft { day: "2027-04-15".into(), ..empty() }), [(Field::Hours, Mistake::NoHour)]);
    assert_eq!(wrong(Draft { hours: "9 h".into(), ..empty() }), [(Field::Day, Mistake::NoDay)]);
    assert_eq!(wrong(Draft { copy_to: "22 avril".into(), ..empty() }), [(Field::CopyFrom, Mistake::NothingToCopy)]);
    assert_eq!(
        wrong(Draft { minutes: "0".into(), pattern: "6 avril, 9 h".into(), ..empty() }),
        [(Field::Minutes, Mistake::Length)]
    );
    let overlap = Draft { pattern: "6 avril, 9 h et 10 h".into(), ..empty() };
    assert!(matches!(wrong(overlap).as_slice(), [(Field::Pattern, Mistake::Overlap(..))]));
}

#[test]
fn the_deadline_comes_before_the_first_moment_and_after_now() {
    let check = |date: &str, hour: &str| {
        let draft = Draft { moments: vec![format!("{}/180", at("2027-04-06", "9:00"))], ..empty() };
        Draft { deadline: date.into(), deadline_hour: hour.into(), ..draft }.check(now())
    };
    assert!(check("2027-04-06", "09:00").is_ok());
    assert_eq!(
        check("2027-04-06", "09:01"),
        Err(vec![(Field::Deadline, Mistake::DeadlineAfter(at("2027-04-06", "09:00")))])
    );
    assert_eq!(check("2027-03-01", "12:00"), Err(vec![(Field::Deadline, Mistake::DeadlinePast)]));
    assert_eq!(check("", ""), Err(vec![(Field::Deadline, Mistake::Deadline)]));
    assert_eq!(check("2027-04-05", "midi"), Err(vec![(Field::DeadlineHour, Mistake::Deadline)]));
}

#[test]
fn a_moment_that_no_form_of_ours_carries_is_refused() {
    let forged = Draft { moments: vec!["12/0".into()], ..empty() };
    assert_eq!(forged.check(now()).map_err(|wrong| wrong[0].clone()), Err((Field::Moments, Mistake::Forged)));
    let none = empty().check(now()).map_err(|wrong| wrong[0].clone());
    assert_eq!(none, Err((Field::Moments, Mistake::Nothing)));
}
