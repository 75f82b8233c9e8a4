//! The attack of `anonymity` on what surveys really publish: somebody who knows the rule, how many answered, every state that was
//! ever published, and what up to three people who confide in them answered, goes through every room there can be: of five to ten
//! people on three points, and of five and six on four. Beyond, to fifteen on five points, rooms are thrown by dice, and for each
//! thing that could be certain another room is looked for that is published alike. What is published is a function of how many
//! gave what, never of who or when (`the_box_knows_no_order`): so each of these rooms stands for all the orders of its people.
//! The pages, what programs read and what goes into a report are made of what is published alone.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use anonymity::attack::{Dice, Possible, listed, pairs_on, searched, things_of};

use super::*;
use crate::item::Ready;
use crate::model::{Mode, Promise, Reminders, State};

fn survey(mode: Mode, follows: Option<i64>) -> Survey {
    Survey {
        id: 2,
        community_id: 1,
        title: String::new(),
        mode,
        promise: Promise::Anonymous,
        audience: crate::model::Audience::Members,
        follows,
        closes_at: 0,
        revision: 1,
        closed_at: None,
        state: State::Over,
        are_words_shown: false,
        first_reader: None,
        told: Reminders::default(),
        release: None,
    }
}

/// A question in points, and one that asks for words.
fn items() -> Vec<Item> {
    let steps = Ready::C1.item();
    let words = crate::item::Words { kind: Kind::Text, ..steps.clone() };
    vec![Item { id: 1, words: steps, condition: None }, Item { id: 2, words, condition: None }]
}

/// All that is ever published of a survey to which these answers came.
fn published(survey: &Survey, answers: impl Iterator<Item = Given>) -> String {
    let items = items();
    let mut ballots = Ballots::for_questions(survey, &items);
    answers.for_each(|given| ballots.take(Answer(vec![given, Given::Nothing])));
    serde_json::to_string(&ballots.published()).expect("it is plain")
}

/// Of two surveys of the group: before, and after.
fn of_a_group(room: &[Pair]) -> [String; 2] {
    let survey = survey(Mode::Group, None);
    let of = |step: fn(&Pair) -> i64| published(&survey, room.iter().map(step).map(Given::Step));
    [of(|pair| pair.before), of(|pair| pair.after)]
}

/// Of one that looks back.
fn of_looking_back(room: &[Pair]) -> String {
    published(&survey(Mode::Back, None), room.iter().map(|pair| Given::Pair { then: pair.before, now: pair.after }))
}

/// Of the two of a path: the first says how many answered it, by fives, and nothing else.
fn of_a_path(room: &[Pair]) -> [String; 2] {
    let first = published(&survey(Mode::Path, None), room.iter().map(|pair| Given::Step(pair.before)));
    let pairs = room.iter().map(|pair| Given::Pair { then: pair.before, now: pair.after });
    [first, published(&survey(Mode::Path, Some(1)), pairs)]
}

/// The points of a scale, and the people of whom every room on it is listed.
const LISTED: [(i64, std::ops::RangeInclusive<usize>); 2] = [(3, 5..=10), (4, 5..=6)];
/// The points of a scale, and the people of whom rooms on it are thrown, so many of each number.
const THROWN: (i64, std::ops::RangeInclusive<usize>, u64) = (5, 7..=15, 8);
/// The most people who confide in the attacker.
const COLLUDERS: usize = 3;
/// How far a walk goes from one room to others published alike.
const MOST_STEPS: usize = 20_000;

/// Publishes each room once, however often it is looked at: as a number, the same for what is published alike.
fn numbered<Published: Eq + Hash>(publish: impl Fn(&[Pair]) -> Published) -> impl Fn(&[Pair]) -> usize {
    let (rooms, seen) = (RefCell::new(HashMap::new()), RefCell::new(HashMap::new()));
    move |room| {
        *rooms.borrow_mut().entry(room.to_vec()).or_insert_with(|| {
            let (mut seen, published) = (seen.borrow_mut(), publish(room));
            let next = seen.len();
            *seen.entry(published).or_insert(next)
        })
    }
}

fn nothing_is_certain<Published: Eq + Hash>(publish: impl Fn(&[Pair]) -> Published) {
    for (points, people) in LISTED.into_iter().flat_map(|(points, all)| all.map(move |people| (points, people))) {
        let publish = numbered(&publish);
        (0..=COLLUDERS).for_each(|colluders| no_room_leaks((points, people, colluders), &publish));
    }
    let (points, people, rooms) = THROWN;
    people.for_each(|people| everything_has_an_alibi((points, people), rooms, &publish));
}

#[expect(clippy::print_stdout, reason = "who asks for it reads what was tried: `--no-capture`")]
fn no_room_leaks((points, people, colluders): (i64, usize, usize), publish: impl Fn(&[Pair]) -> usize) {
    let found = listed(&pairs_on(points), people, colluders, publish);
    let rooms = found.rooms;
    println!("{people} people on {points} points: every room, with every choice of {colluders} who confide: {rooms}");
    assert_eq!(found.leaking, 0, "{people} people and {colluders} colluders on {points} points: {found:?}");
}

#[expect(clippy::print_stdout, reason = "who asks for it reads what was tried: `--no-capture`")]
fn everything_has_an_alibi<Published: Eq>(
    (points, people): (i64, usize),
    rooms: u64,
    publish: impl Fn(&[Pair]) -> Published,
) {
    let possible = pairs_on(points);
    for (seed, colluders) in (0..rooms).flat_map(|seed| (0..=COLLUDERS).map(move |colluders| (seed, colluders))) {
        let room = Dice(seed * 1_000 + people as u64).room(people, (points * points) as usize);
        if searched(&possible, &room, colluders, &publish).is_some() {
            let room = room.into_iter().map(pair).collect();
            let certain = walked(room, colluders, &publish, &mut Dice(seed));
            assert!(certain.is_empty(), "{people} people and {colluders} colluders, seed {seed}: {certain:?}");
        }
    }
    println!("{people} people on {points} points: {rooms} rooms thrown, each with 0 to {COLLUDERS} who confide");
}

/// What few of the others gave in this room and in all others published alike that a walk came by. The search changes one person at
/// a time; where before and after are published apart, two who exchange what they gave after are seen by nobody.
fn walked<Published: Eq>(
    mut room: Vec<Pair>,
    colluders: usize,
    publish: impl Fn(&[Pair]) -> Published,
    dice: &mut Dice,
) -> BTreeSet<String> {
    let (shown, mut certain) = (publish(&room), few(&room[colluders..], colluders));
    for _ in 0..MOST_STEPS {
        if certain.is_empty() {
            break;
        }
        let mut other = room.clone();
        let [one, two] = [0; 2].map(|_| colluders + dice.below(room.len() - colluders));
        match dice.below(2) {
            0 => (other[one].after, other[two].after) = (room[two].after, room[one].after),
            _ => other[one] = pair(dice.below(25)),
        }
        if publish(&other) == shown {
            room = other;
            certain = &certain & &few(&room[colluders..], colluders);
        }
    }
    certain
}

/// What so few of these people gave that it is somebody’s.
fn few(people: &[Pair], colluders: usize) -> BTreeSet<String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    people.iter().flat_map(|pair| things_of(*pair)).for_each(|thing| *counts.entry(thing).or_default() += 1);
    counts.into_iter().filter(|(_, count)| *count < LEAST - colluders).map(|(thing, _)| thing).collect()
}

#[test]
fn nothing_is_certain_of_people_who_looked_back() {
    nothing_is_certain(of_looking_back);
}

#[test]
fn nothing_is_certain_of_people_who_took_a_path() {
    nothing_is_certain(of_a_path);
    let [first, _] = of_a_path(&[Pair { before: 1, after: 3 }; 7]);
    assert_eq!(first, r#"[{"at_least":5,"shown":[]},[]]"#);
}

#[test]
fn nothing_is_certain_of_a_group_before_and_after() {
    nothing_is_certain(of_a_group);
}

/// What allows to list rooms without the orders of their people.
#[test]
fn the_box_knows_no_order() {
    for seed in 0..50 {
        let people = 5 + seed as usize % 11;
        let places = Dice(seed).room(people, 25);
        let room: Vec<Pair> = places.iter().map(|place| pair(*place)).collect();
        let mut other = room.clone();
        other.rotate_left(people / 2);
        other.swap(0, people - 1);
        assert_eq!(of_a_group(&room), of_a_group(&other));
        assert_eq!(of_looking_back(&room), of_looking_back(&other));
        assert_eq!(of_a_path(&room), of_a_path(&other));
    }
}

fn pair(place: usize) -> Pair {
    Pair { before: 1 + place as i64 / 5, after: 1 + place as i64 % 5 }
}

/// The same attack finds the change between before and after, were it published too; and exact counts.
#[test]
fn the_attack_finds_what_we_do_not_publish() {
    let with_change = |room: &[Pair]| (of_a_group(room), of_change(room));
    assert!(listed(&pairs_on(3), 5, 0, with_change).leaking > 0);
    let counted = |room: &[Pair]| room.iter().filter(|pair| pair.change() > 0).count();
    assert!(listed(&pairs_on(3), 5, 0, |room: &[Pair]| (of_looking_back(room), counted(room))).leaking > 0);
}

fn of_change(room: &[Pair]) -> String {
    published(&survey(Mode::Group, None), room.iter().map(|pair| Given::Step(pair.change())))
}

/// What somebody gave to a question in points, and to one that is asked of those who gave two or more to it.
type Depending = (Option<i64>, Option<i64>);

fn depending() -> Possible<Depending> {
    let asked = (2..=3).flat_map(|first| [None, Some(1), Some(2)].map(|second| (Some(first), second)));
    let all: Vec<Depending> = [(None, None), (Some(1), None)].into_iter().chain(asked).collect();
    Possible::new(all, |given| {
        vec![format!("first {:?}", given.0), format!("then {:?}", given.1), format!("{given:?}")]
    })
}

/// The two questions, and all that is ever published of them.
fn of_depending(room: &[Depending]) -> String {
    let condition = crate::condition::Condition { after: 1, bound: crate::condition::Bound::Least, step: 2 };
    let item = |id: i64, condition| Item { id, words: Ready::C1.item(), condition };
    let (survey, items) = (survey(Mode::Group, None), [item(1, None), item(2, Some(condition))]);
    assert!(crate::condition::stand(&survey, &items));
    let mut ballots = Ballots::for_questions(&survey, &items);
    let given = |step: Option<i64>| step.map_or(Given::Nothing, Given::Step);
    room.iter().for_each(|(first, second)| ballots.take(Answer(vec![given(*first), given(*second)])));
    serde_json::to_string(&ballots.published()).expect("it is plain")
}

#[test]
fn nothing_is_certain_of_people_of_whom_some_were_asked_more() {
    let possible = depending();
    for (people, colluders) in (5..=8).flat_map(|people| (0..=3).map(move |colluders| (people, colluders))) {
        let found = listed(&possible, people, colluders, of_depending);
        assert_eq!(found.leaking, 0, "{people} people and {colluders} colluders: {found:?}");
    }
}

/// What somebody ticked of two answers, or left out.
#[test]
fn nothing_is_certain_of_people_who_ticked() {
    let ticks: Vec<[bool; 2]> = vec![[false, false], [false, true], [true, false], [true, true]];
    let possible = Possible::new(ticks, |ticked| {
        let each = ticked.iter().enumerate().map(|(place, is)| format!("{place} is {is}"));
        each.chain([format!("{ticked:?}")]).collect()
    });
    for people in 5..=12 {
        let found = listed(&possible, people, 0, of_ticks);
        assert_eq!(found.leaking, 0, "{people} people: {found:?}");
    }
}

fn of_ticks(room: &[[bool; 2]]) -> String {
    let mut words = Ready::C1.item();
    words.kind = Kind::Several;
    words.choices.fr = "un\ndeux".to_owned();
    let (survey, items) = (survey(Mode::Group, None), [Item { id: 1, words, condition: None }]);
    let mut ballots = Ballots::for_questions(&survey, &items);
    for ticked in room {
        let places = (0..2).filter(|place| ticked[*place]).collect();
        ballots.take(Answer(vec![Given::Ticks(places)]));
    }
    serde_json::to_string(&ballots.published()).expect("it is plain")
}
