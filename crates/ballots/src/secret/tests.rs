//! The attack of `anonymity` on all that is published of a secret vote: rooms of five to fifteen people, who abstain or not, some
//! of whom put together what they chose.

use std::ops::RangeInclusive;

use anonymity::attack::{Dice, Possible, listed};

use super::*;
use crate::Ranking;

/// What one person does: abstains, or gives so much to each of three options.
type Act = Option<[usize; 3]>;

/// What is published of a room.
type Publish = fn(&[Act]) -> Option<Published>;

const LOT: [usize; 3] = [1, 2, 0];

/// What an act gives away: itself, that it chose something, and what it gave to each option or put before which.
fn possible(acts: Vec<Act>) -> Possible<Act> {
    Possible::new(acts, |act| match act {
        None => vec!["abstains".to_owned()],
        Some(given) => {
            let each = given.iter().enumerate().map(|(option, given)| format!("{given} to {option}"));
            let pairs = (0..3).flat_map(|one| (0..3).map(move |other| (one, other)));
            let before = pairs.filter(|(one, other)| given[*one] > given[*other]);
            let before = before.map(|(one, other)| format!("{one} over {other}"));
            each.chain(before).chain([format!("{given:?}"), "chooses".to_owned()]).collect()
        }
    })
}

fn turnout(room: &[Act]) -> Turnout {
    let choosing = room.iter().flatten().count();
    Turnout { choosing, abstaining: room.len() - choosing }
}

fn of_sums(room: &[Act]) -> Option<Published> {
    let mut sums = Sums::empty(3);
    room.iter().flatten().for_each(|given| sums.take(given));
    published(&Counted::Sums(sums), turnout(room), (10, &LOT))
}

/// What was given most is first; where it was given nothing it is blank.
fn ranking(given: &[usize; 3]) -> Ranking {
    Ranking::new(given.iter().map(|given| (*given > 0).then_some(10 - given)).collect())
}

fn pairs(room: &[Act]) -> Pairwise {
    let rankings: Vec<Ranking> = room.iter().flatten().map(ranking).collect();
    Pairwise::of(3, &rankings)
}

fn of_orders(room: &[Act]) -> Option<Published> {
    published(&Counted::Pairs(pairs(room)), turnout(room), (10, &LOT))
}

fn of_steps(room: &[Act]) -> Option<Published> {
    let mut steps = Steps::default();
    room.iter().flatten().for_each(|given| steps.take(given[0]));
    published(&Counted::Steps(steps), turnout(room), (10, &LOT))
}

fn acts(all: impl IntoIterator<Item = [usize; 3]>) -> Vec<Act> {
    all.into_iter().map(Some).chain([None]).collect()
}

fn one() -> Vec<Act> {
    acts([[1, 0, 0], [0, 1, 0], [0, 0, 1]])
}

fn several() -> Vec<Act> {
    acts((1..8).map(|bits| [bits & 1, bits >> 1 & 1, bits >> 2]))
}

fn dots() -> Vec<Act> {
    acts([[2, 0, 0], [0, 2, 0], [0, 0, 2], [1, 1, 0], [1, 0, 1], [0, 1, 1]])
}

/// The six orders without ties or blanks.
fn orders() -> Vec<Act> {
    acts([[3, 2, 1], [3, 1, 2], [2, 3, 1], [1, 3, 2], [2, 1, 3], [1, 2, 3]])
}

/// Ties and blanks too.
fn all_orders() -> Vec<Act> {
    let each = (0..27).map(|number| [number % 3, number / 3 % 3, number / 9]);
    acts(each.filter(|given| given.iter().any(|place| *place > 0)))
}

fn steps() -> Vec<Act> {
    acts((0..6).map(|step| [step, 0, 0]))
}

#[test]
fn nothing_is_certain_of_who_chose_one() {
    nothing("one", &one(), 5..=15, of_sums);
}

#[test]
fn nothing_is_certain_of_who_chose_several() {
    nothing("several", &several(), 5..=15, of_sums);
}

#[test]
fn nothing_is_certain_of_who_put_dots() {
    nothing("dots", &dots(), 5..=15, of_sums);
}

#[test]
fn nothing_is_certain_of_who_put_options_in_order() {
    nothing("ranked", &orders(), 5..=15, of_orders);
}

#[test]
fn nothing_is_certain_of_who_put_options_level_or_left_them_blank() {
    nothing("ranked, with ties and blanks", &all_orders(), 5..=5, of_orders);
}

#[test]
fn nothing_is_certain_of_where_people_stand() {
    nothing("gradients", &steps(), 5..=15, of_steps);
}

/// Rooms are gone through by how many did each thing, and not by who did it, so that all of fifteen people are soon seen.
#[expect(clippy::print_stdout, reason = "who asks for it reads what was tried: `--no-capture`")]
fn nothing(kind: &str, acts: &[Act], people: RangeInclusive<usize>, publish: Publish) {
    let possible = possible(acts.to_vec());
    for (people, colluders) in people.flat_map(|people| (0..=2).map(move |colluders| (people, colluders))) {
        let found = listed(&possible, people, colluders, publish);
        println!("{kind}: {people} people, {colluders} confide, {} rooms, {} leak", found.rooms, found.leaking);
        assert_eq!(found.leaking, 0, "{people} people and {colluders} colluders: {found:?}");
        let all = ways(people - colluders, acts.len()) * ways(colluders, acts.len());
        assert_eq!(found.rooms, all, "every room, with every choice of who confides");
    }
}

/// In how many ways so many people can each do one of so many things, whoever did which.
fn ways(people: usize, acts: usize) -> u64 {
    (1..=people as u64).fold(1, |ways, person| ways * (acts as u64 - 1 + person) / person)
}

/// Up to fifteen people, with ties and blanks: each room thrown by dice is published like one in which all those who do not
/// confide in the attacker did one and the same thing, or abstained by five at least.
#[test]
fn larger_rooms_are_published_like_one_of_a_single_mind() {
    let kinds: [(Vec<Act>, Publish); 4] =
        [(several(), of_sums), (dots(), of_sums), (all_orders(), of_orders), (orders(), of_orders)];
    let mut dice = Dice(14);
    for (acts, publish) in kinds {
        for (people, colluders) in (5..=15).flat_map(|people| (0..=2).map(move |colluders| (people, colluders))) {
            for _ in 0..60 {
                let room: Vec<Act> = dice.room(people, acts.len()).into_iter().map(|place| acts[place]).collect();
                assert!(is_like_one_mind(&acts, &room, colluders, publish), "{colluders} of {room:?}");
            }
        }
    }
}

fn is_like_one_mind(acts: &[Act], room: &[Act], colluders: usize, publish: Publish) -> bool {
    let (known, others) = (&room[..colluders], room.len() - colluders);
    let is_safe = |people: usize| people == 0 || people >= LEAST - colluders;
    let splits = (0..=others).filter(|choosing| is_safe(*choosing) && is_safe(others - choosing));
    let shown = publish(room);
    splits.flat_map(|choosing| acts.iter().map(move |act| (choosing, act))).any(|(choosing, act)| {
        let minded = [vec![*act; choosing], vec![None; others - choosing]].concat();
        publish(&[known, &minded].concat()) == shown
    })
}

/// The same attack finds what is not published: counts, ties, the second, directions beside the order.
#[test]
fn the_attack_finds_what_we_do_not_publish() {
    let sums = |room: &[Act]| {
        let mut sums = Sums::empty(3);
        room.iter().flatten().for_each(|given| sums.take(given));
        sums
    };
    let tied = |room: &[Act]| (turnout(room).choosing >= LEAST).then(|| sums(room).head());
    let directions = |room: &[Act]| {
        let pairs = pairs(room);
        let each = (0..3).flat_map(|one| (0..3).map(move |other| (one, other)));
        let is_over = |(one, other)| pairs.prefer(one, other) > pairs.prefer(other, one);
        (of_orders(room), each.map(is_over).collect::<Vec<bool>>())
    };
    let second = |room: &[Act]| {
        let mut order = vec![0, 1, 2];
        order.sort_by_key(|option| std::cmp::Reverse(sums(room).each()[*option]));
        order
    };
    assert!(listed(&possible(one()), 6, 0, |room: &[Act]| sums(room).each().to_vec()).leaking > 0, "counts");
    assert!(listed(&possible(one()), 6, 0, tied).leaking > 0, "who is level");
    assert!(listed(&possible(one()), 6, 0, second).leaking > 0, "the second");
    assert!(listed(&possible(orders()), 6, 0, directions).leaking > 0, "directions");
}

#[test]
fn under_five_nothing_is_said() {
    let mut sums = Sums::empty(2);
    (0..4).for_each(|_| sums.take(&[1, 0]));
    let turnout = Turnout { choosing: 4, abstaining: 9 };
    assert_eq!(published(&Counted::Sums(sums), turnout, (0, &[0, 1])), None);
}
