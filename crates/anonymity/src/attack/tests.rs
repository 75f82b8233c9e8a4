//! The attack on what is published, and on what is not because the attack finds something in it.

use super::rules::RULES;
use super::*;
use crate::{fives, middle_pairs, sizes};

/// The shares of rooms that leak by each rule from A to H, as another program measured them, to a tenth of a hundredth.
fn leak_as_measured(points: i64, people: usize, shares: [f64; 8]) {
    let possible = pairs_on(points);
    for ((name, rule), expected) in RULES.into_iter().zip(shares) {
        let found = listed(&possible, people, 0, rule);
        assert!((found.share() - expected).abs() < 0.051, "{name}, {people} people: {found:?}, and not {expected}");
        assert_eq!(found.example.is_some(), expected > 0.0, "{name}, {people} people: {found:?}");
    }
}

#[test]
fn five_people_on_five_points_leak_as_was_measured() {
    leak_as_measured(5, 5, [0.0, 0.0, 47.4, 0.0, 0.0, 64.1, 19.6, 47.4]);
}

#[test]
fn six_people_on_five_points_leak_as_was_measured() {
    leak_as_measured(5, 6, [0.0, 0.0, 23.0, 4.0, 0.0, 69.7, 8.3, 23.0]);
}

#[test]
fn fifteen_people_on_three_points_leak_as_was_measured() {
    leak_as_measured(3, 15, [0.0, 0.0, 13.3, 0.0, 0.0, 43.6, 1.8, 0.0]);
}

/// The middle pairs, and the number of people as it is said.
fn published(room: &[Pair]) -> (usize, Vec<Pair>) {
    (fives(room.len()), middle_pairs(room))
}

/// In every room there can be, whoever confides in the attacker, nothing is certain of what is published.
fn nothing_is_certain(
    points: i64,
    people: std::ops::RangeInclusive<usize>,
    colluders: std::ops::RangeInclusive<usize>,
) {
    let possible = pairs_on(points);
    for (people, colluders) in people.flat_map(|people| colluders.clone().map(move |colluders| (people, colluders))) {
        let found = listed(&possible, people, colluders, published);
        assert_eq!(found.leaking, 0, "{people} people and {colluders} colluders on {points} points: {found:?}");
    }
}

#[test]
fn from_five_people_to_ten_on_three_points_nothing_is_certain_even_to_three_colluders() {
    nothing_is_certain(3, 5..=10, 0..=3);
}

#[test]
fn from_five_people_to_eight_on_four_points_nothing_is_certain_even_to_a_colluder() {
    nothing_is_certain(4, 5..=8, 0..=1);
}

#[test]
fn five_and_six_people_on_four_points_nothing_is_certain_even_to_three_colluders() {
    nothing_is_certain(4, 5..=6, 2..=3);
}

#[test]
fn five_and_six_people_on_five_points_nothing_is_certain_even_to_a_colluder() {
    nothing_is_certain(5, 5..=6, 0..=1);
}

/// The same attackers find something in each of the rules that are refused: they can.
#[test]
fn colluders_find_more_of_what_we_do_not_publish() {
    let possible = pairs_on(3);
    for (name, rule) in [RULES[2], RULES[5], RULES[6]] {
        for colluders in 0..=3 {
            let found = listed(&possible, 7, colluders, rule);
            assert!(found.leaking > 0, "{name}, {colluders} colluders: {found:?}");
        }
    }
}

/// Two questions of one survey, to which « does not apply » may be answered.
type Both = [Option<Pair>; 2];

/// Every answer to both on two points: it gives what it gives to each, and both together.
fn both() -> Possible<Both> {
    let pairs = pairs_on(2).answers.into_iter().map(Some).chain([None]);
    let each: Vec<Option<Pair>> = pairs.collect();
    let both = each.iter().flat_map(|first| each.iter().map(move |second| [*first, *second]));
    Possible::new(both.collect(), |both| {
        let of = |question: usize| both[question].map_or(vec!["nothing".to_owned()], things_of);
        let named = |question: usize| of(question).into_iter().map(move |thing| format!("{thing} to {question}"));
        named(0).chain(named(1)).chain([format!("{both:?}")]).collect()
    })
}

/// All that a page says of both: for each question, of those who answered it.
fn page(room: &[Both]) -> (usize, [Vec<Pair>; 2]) {
    let of = |question: usize| middle_pairs(&room.iter().filter_map(|both| both[question]).collect::<Vec<_>>());
    (fives(room.len()), [of(0), of(1)])
}

#[test]
fn two_questions_together_and_what_was_left_out_make_nothing_certain() {
    let possible = both();
    for (people, colluders) in [(5, 0), (5, 1), (6, 0)] {
        let found = listed(&possible, people, colluders, page);
        assert_eq!(found.leaking, 0, "{people} people and {colluders} colluders: {found:?}");
    }
}

/// The number of those who left a question out, which is not published, would be found.
#[test]
fn how_many_left_a_question_out_would_leak() {
    let counted = |room: &[Both]| (page(room), room.iter().filter(|both| both[0].is_none()).count());
    assert!(listed(&both(), 6, 0, counted).leaking > 0);
}

/// What somebody gave on three points to a question, and whether they then answered one that is asked of some by it.
type Asked = (i64, bool);

fn asked_of(is_asked: impl Fn(i64) -> bool) -> Possible<Asked> {
    let all = (1..=3).flat_map(|first| [(first, false), (first, true)]);
    let all: Vec<Asked> = all.filter(|(first, answered)| !answered || is_asked(*first)).collect();
    Possible::new(all, |(first, answered)| vec![format!("first {first}"), format!("answered {answered}")])
}

/// The first question in groups; of the second whether it is shown, and in how many groups of at most so many.
fn depending(room: &[Asked], most: usize) -> (Vec<i64>, usize) {
    let first: Vec<i64> = room.iter().map(|(first, _)| *first).collect();
    let answered = room.iter().filter(|(_, answered)| *answered).count();
    (crate::groups(&first).into_iter().map(|group| group.middle).collect(), sizes(answered).count().min(most))
}

/// A question that is asked of some is asked at one end of the order of another, and shown as one group: then it makes nothing certain.
#[test]
fn what_is_asked_at_one_end_and_shown_as_one_group_makes_nothing_certain() {
    for (people, colluders) in (5..=14).flat_map(|people| (0..=3).map(move |colluders| (people, colluders))) {
        for possible in [asked_of(|first| first >= 2), asked_of(|first| first >= 3), asked_of(|first| first <= 1)] {
            let found = listed(&possible, people, colluders, |room| depending(room, 1));
            assert_eq!(found.leaking, 0, "{people} people and {colluders} colluders: {found:?}");
        }
    }
}

/// As many groups as there could be, or both ends of the order, would.
#[test]
fn more_groups_of_those_who_were_asked_or_both_ends_of_an_order_would_leak() {
    let two_groups = |people| listed(&asked_of(|first| first >= 2), people, 0, |room| depending(room, 9)).leaking;
    assert!((10..=14).map(two_groups).sum::<u64>() > 0, "14 people of whom 10 were asked");
    let both_ends = |people| listed(&asked_of(|first| first != 2), people, 0, |room| depending(room, 1)).leaking;
    assert!((5..=9).map(both_ends).sum::<u64>() > 0, "9 people of whom 6 were asked");
}

/// Rooms thrown by dice, each with whom it has of colluders.
fn thrown(people: usize, answers: usize) -> impl Iterator<Item = (usize, Vec<usize>)> {
    (0..100).flat_map(move |seed| {
        (0..=3).map(move |colluders| (colluders, Dice(seed * 1_000 + people as u64).room(people, answers)))
    })
}

#[test]
fn to_fifteen_people_on_five_points_everything_has_an_alibi() {
    let possible = pairs_on(5);
    for people in 7..=15 {
        for (colluders, room) in thrown(people, possible.answers.len()) {
            let found = searched(&possible, &room, colluders, published);
            assert_eq!(found, None, "{colluders} of {:?}", possible.room(&room));
        }
    }
}

/// In the same rooms the same search finds something of what we do not publish.
#[test]
fn before_after_and_change_of_fifteen_people_on_five_points_are_without_alibi() {
    let possible = pairs_on(5);
    let rooms = thrown(15, possible.answers.len()).filter(|(colluders, _)| *colluders == 0);
    let leaks = rooms.filter(|(_, room)| searched(&possible, room, 0, RULES[2].1).is_some()).count();
    assert!(leaks > 0);
}

/// The room of the proof: people stand in as many groups as can be, and each group gave to each question the middle pair of one
/// of its groups, or left it out where it has fewer.
fn together(shown: &[Vec<Pair>; 2], people: usize) -> Vec<Both> {
    let of = |question: usize, group: usize| shown[question].get(group).copied();
    let groups = sizes(people).enumerate();
    groups.flat_map(|(group, size)| std::iter::repeat_n([of(0, group), of(1, group)], size)).collect()
}

/// Whatever a page says of two questions, it would also say of a room in which everything, of one question or of both, was given
/// by nobody or by five people at least: one room answers for all of it at once.
#[test]
fn two_questions_of_many_people_are_those_of_a_room_without_any_small_group() {
    let possible = both();
    for people in LEAST..=40 {
        for (_, room) in thrown(people, possible.answers.len()).filter(|(colluders, _)| *colluders == 0) {
            let shown = page(&possible.room(&room));
            let room = together(&shown.1, people);
            assert_eq!(page(&room), shown, "{room:?}");
            let place = |both: &Both| possible.answers.iter().position(|each| each == both).expect("it is possible");
            let counts = possible.counts(&room.iter().map(place).collect::<Vec<_>>());
            assert!(counts.iter().all(|count| !is_few(*count, 0)), "{room:?}");
        }
    }
}

/// A search that finds an alibi for everything can be believed: it finds none where the list of all rooms says that something
/// is certain.
#[test]
fn a_search_lets_nothing_pass_that_is_certain() {
    let possible = pairs_on(3);
    for (name, rule) in RULES {
        let suspected = rooms(&possible, 5).filter(|room| searched(&possible, room, 0, rule).is_some()).count();
        let certain = listed(&possible, 5, 0, rule).leaking;
        assert!(suspected as u64 >= certain, "{name}: {suspected} suspected, {certain} certain");
        assert!(suspected == 0 || !name.starts_with('E'), "{name}: {suspected} for nothing");
    }
}

fn rooms<T>(possible: &Possible<T>, people: usize) -> impl Iterator<Item = Vec<usize>> {
    let mut all = Vec::new();
    super::listed::each_room(possible.answers.len(), people, &mut |room| all.push(room.to_vec()));
    all.into_iter()
}
