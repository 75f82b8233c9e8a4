//! Prints which share of all rooms leaks by each rule that could publish them, and that none does by ours, whoever confides in the
//! attacker: of few people in some seconds, or of all that `docs/adr/0006` says, in some minutes, with `-- all`.

use anonymity::attack::rules::RULES;
use anonymity::attack::{Dice, listed, pairs_on, searched};
use anonymity::{fives, middle_pairs};

/// Points of the scale, and people.
const SOON: [(i64, usize); 4] = [(5, 5), (5, 6), (4, 8), (3, 15)];
const LATER: [(i64, usize); 5] = [(5, 8), (5, 9), (5, 10), (4, 11), (4, 12)];
/// Points of the scale and the most people of whom every room is listed with up to three colluders.
const LISTED: [(i64, usize); 2] = [(3, 10), (4, 8)];
const LISTED_LATER: [(i64, usize); 2] = [(4, 10), (5, 8)];
/// Rooms that are thrown of each number of people beyond.
const THROWN: [u64; 2] = [1_000, 20_000];
/// The most people who confide in the attacker.
const COLLUDERS: usize = 3;

#[expect(clippy::print_stdout, reason = "a program that prints what it measured")]
fn main() {
    let is_all = std::env::args().any(|word| word == "all");
    let (later, listed_later) = if is_all { (&LATER[..], &LISTED_LATER[..]) } else { (&[][..], &[][..]) };
    for (points, people) in SOON.iter().chain(later) {
        println!("{people} people on {points} points, rooms that leak, of a hundred:");
        let possible = pairs_on(*points);
        for (name, rule) in RULES {
            println!("  {:5.2}  {name}", listed(&possible, *people, 0, rule).share());
        }
    }
    for (points, most) in LISTED.iter().chain(listed_later) {
        println!("E, every room of 5 to {most} people on {points} points:");
        (0..=COLLUDERS).for_each(|colluders| every_room(*points, *most, colluders));
    }
    println!("E, rooms of 11 to 15 people on 5 points thrown by dice:");
    (0..=COLLUDERS).for_each(|colluders| some_rooms(THROWN[usize::from(is_all)], colluders));
}

#[expect(clippy::print_stdout, reason = "a program that prints what it measured")]
fn every_room(points: i64, most: usize, colluders: usize) {
    let found = (5..=most)
        .map(|people| listed(&pairs_on(points), people, colluders, |room| (fives(room.len()), middle_pairs(room))));
    let (rooms, leaking) = found.fold((0, 0), |(rooms, leaking), each| (rooms + each.rooms, leaking + each.leaking));
    println!("  {leaking} of {rooms} leak to {colluders} colluders");
}

#[expect(clippy::print_stdout, reason = "a program that prints what it measured")]
fn some_rooms(of_each: u64, colluders: usize) {
    let possible = pairs_on(5);
    let thrown = (11..=15).flat_map(|people| (0..of_each).map(move |seed| (people, seed)));
    let is_without = |(people, seed): (usize, u64)| {
        let room = Dice(seed * 1_000 + people as u64).room(people, 25);
        let published = |room: &[anonymity::Pair]| (fives(room.len()), middle_pairs(room));
        searched(&possible, &room, colluders, published).is_some()
    };
    let (rooms, without) =
        thrown.fold((0_u64, 0_u64), |(rooms, without), each| (rooms + 1, without + u64::from(is_without(each))));
    println!("  {without} of {rooms} are without an alibi to {colluders} colluders");
}
