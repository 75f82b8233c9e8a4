//! Prints which share of all rooms leaks by each rule that could publish them: of few people in some seconds, or of all that
//! `docs/adr/0006` says, in some minutes, with `-- all`.

use anonymity::attack::rules::RULES;
use anonymity::attack::{listed, pairs_on};

/// Points of the scale, and people.
const SOON: [(i64, usize); 4] = [(5, 5), (5, 6), (4, 8), (3, 15)];
const LATER: [(i64, usize); 5] = [(5, 8), (5, 9), (5, 10), (4, 11), (4, 12)];

#[expect(clippy::print_stdout, reason = "a program that prints what it measured")]
fn main() {
    let later = if std::env::args().any(|word| word == "all") { &LATER[..] } else { &[] };
    for (points, people) in SOON.iter().chain(later) {
        println!("{people} people on {points} points, rooms that leak, of a hundred:");
        let possible = pairs_on(*points);
        for (name, rule) in RULES {
            println!("  {:5.2}  {name}", listed(&possible, *people, 0, rule).share());
        }
    }
}
