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
    let more = Draft { days: vec!["2027-04-15".into()], hours: "9 h et 13 h 30".into(), ..draft };
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
    let pressed = |day: &str| Draft { days: vec![day.into()], ..empty() };
    assert_eq!(wrong(pressed("2027-04-15")), [(Field::Hours, Mistake::NoHour)]);
    assert_eq!(
        wrong(Draft { hours: "9 h".into(), ..pressed("bientôt") }),
        [(Field::Days, Mistake::NotADay("bientôt".into()))]
    );
    let past = wrong(Draft { hours: "9 h".into(), ..pressed("2027-02-15") });
    assert!(matches!(past.as_slice(), [(Field::Days, Mistake::Past(_))]), "{past:?}");
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

/// The draft as a browser sends it back, with these days of April pressed.
fn sent(draft: Draft, pressed: &[&str]) -> Draft {
    let days = pressed.iter().map(|day| format!("2027-04-{day}")).collect();
    Draft { days, ..draft.settled(Lang::Fr) }
}

fn gathered(draft: &Draft) -> Draft {
    let (draft, _) = draft.gathered(&april(), now()).expect("nothing is wrong");
    draft.settled(Lang::Fr)
}

fn said(draft: &Draft) -> Vec<String> {
    let words = |moment: &Moment| format!("{} {}", dates::local(moment.starts_at).date().day(), moment.hours(Lang::Fr));
    draft.ticked().iter().map(|moment| words(moment).replace('\u{a0}', " ")).collect()
}

#[test]
fn days_are_pressed_and_released_and_their_hours_are_said_once() {
    let first = Draft { hours: "13 h à 16 h".into(), ..empty() };
    let two = gathered(&sent(first, &["15", "22"]));
    assert_eq!(said(&two), ["15 13 h à 16 h", "22 13 h à 16 h"]);
    assert!(!two.is_pending(), "what is drawn is what is proposed");
    let released = sent(two.clone(), &["22", "29"]);
    assert!(released.is_pending());
    assert_eq!(said(&gathered(&released)), ["22 13 h à 16 h", "29 13 h à 16 h"]);
    let later = Draft { hours: "14 h à 17 h".into(), ..sent(two, &["15", "22"]) };
    assert!(later.is_pending(), "nothing opens at hours that were not read");
    assert_eq!(said(&gathered(&later)), ["15 14 h à 17 h", "22 14 h à 17 h"]);
}

#[test]
fn a_day_at_other_hours_keeps_them_when_those_of_all_change() {
    let two = gathered(&sent(Draft { hours: "13 h à 16 h".into(), ..empty() }, &["15", "22"]));
    let listed = vec!["2027-04-15".to_owned(), "2027-04-22".to_owned()];
    let other = Draft { listed, other_hours: vec!["9 h à 12 h".into(), String::new()], ..two };
    assert!(other.is_pending());
    let apart = gathered(&other);
    assert_eq!(said(&apart), ["15 9 h à 12 h", "22 13 h à 16 h"]);
    let context = apart.context(&april(), now()).expect("a length");
    let days = apart.ticked();
    assert!(!apart.follows(&days[..1], &context) && apart.follows(&days[1..], &context));
    let evening = gathered(&Draft { hours: "18 h à 21 h".into(), ..apart });
    assert_eq!(said(&evening), ["15 9 h à 12 h", "22 18 h à 21 h"]);
    let wrong = Draft { listed: vec!["2027-04-15".into()], other_hours: vec!["le soir".into()], ..evening };
    let wrong = wrong.gathered(&april(), now()).expect_err("no hour");
    assert!(matches!(wrong.as_slice(), [(Field::OtherHours, _)]), "{wrong:?}");
}

#[test]
fn a_line_adds_to_the_same_list_and_a_month_that_is_turned_loses_nothing() {
    let may = Draft { month: "2027-05".into(), ..sent(Draft { hours: "13 h à 16 h".into(), ..empty() }, &["15"]) };
    let line = gathered(&Draft { pattern: "mardi 20 avril, 9 h à 12 h".into(), ..may });
    assert_eq!(said(&line), ["15 13 h à 16 h", "20 9 h à 12 h"]);
    assert_eq!(line.hours.replace('\u{a0}', " "), "13 h à 16 h");
    assert_eq!(line.shown_month(&april(), now()).to_string(), "2027-05-01");
    let shown = |month: &str| Draft { month: month.into(), ..line.clone() }.shown_month(&april(), now()).to_string();
    assert_eq!(shown(""), "2027-04-01", "that of the first moment");
    assert_eq!(
        (shown("2026-01").as_str(), shown("9999-12").as_str()),
        ("2027-03-01", "2030-03-01"),
        "what can be pressed"
    );
    assert_eq!(shown("x"), "2027-04-01");
}

#[test]
fn the_hours_that_most_days_have_are_said_once_in_both_languages() {
    for lang in Lang::each() {
        let habits = [at("2027-01-21", "13:00"), at("2027-02-18", "13:00")];
        let draft = Draft::suggested(&april(), &habits, now()).settled(lang);
        let context = draft.context(&april(), now()).expect("a length");
        let days = draft.ticked();
        assert!(days.iter().all(|day| draft.follows(&[*day], &context)), "{}", draft.hours);
        let mixed = Draft::suggested(&april(), &[], now()).settled(lang);
        assert!(!mixed.is_pending() && mixed.gathered(&april(), now()).is_ok(), "{}", mixed.hours);
    }
}

#[test]
fn the_deadline_that_is_offered_follows_the_earliest_moment() {
    let earlier = |draft: Draft| Draft { pattern: "5 mars, 9 h".into(), ..draft };
    let offered = Draft { moments: vec![format!("{}/180", at("2027-04-06", "9:00"))], ..empty() };
    let offered = Draft { offered_deadline: offered.both(), ..offered }.following(now());
    assert_eq!(offered.both(), "2027-03-08 18:00");
    let (gathered, _) = earlier(offered.clone()).gathered(&april(), now()).expect("a Friday");
    assert_eq!(gathered.following(now()).both(), "2027-03-04 18:00", "the day before");
    let chosen = Draft { deadline: "2027-03-03".into(), ..offered };
    let (gathered, _) = earlier(chosen).gathered(&april(), now()).expect("a Friday");
    assert_eq!(gathered.following(now()).both(), "2027-03-03 18:00", "what somebody chose stays");
}
