//! What could be published of people who answered before and after: what we publish, and what comes to mind first.

use crate::{Pair, groups, middle_pairs};

/// What is published of a room, as numbers.
pub type Rule = fn(&[Pair]) -> Vec<i64>;

/// Each rule and its name.
pub const RULES: [(&str, Rule); 8] = [
    ("A before + after, each in groups", before_and_after),
    ("B change, in groups", change),
    ("C before + after + change, each in groups", before_after_and_change),
    ("D before + change, each in groups", before_and_change),
    ("E the middle pair of each group", the_middle_pairs),
    ("F how many up, same, down", up_same_and_down),
    ("G exact means before and after", means),
    ("H medians of before, after and change", medians),
];

fn before_and_after(room: &[Pair]) -> Vec<i64> {
    [in_groups(room, |pair| pair.before), in_groups(room, |pair| pair.after)].concat()
}

fn change(room: &[Pair]) -> Vec<i64> {
    in_groups(room, Pair::change)
}

fn before_after_and_change(room: &[Pair]) -> Vec<i64> {
    [before_and_after(room), change(room)].concat()
}

fn before_and_change(room: &[Pair]) -> Vec<i64> {
    [in_groups(room, |pair| pair.before), change(room)].concat()
}

fn the_middle_pairs(room: &[Pair]) -> Vec<i64> {
    middle_pairs(room).into_iter().flat_map(|pair| [pair.before, pair.after]).collect()
}

fn up_same_and_down(room: &[Pair]) -> Vec<i64> {
    let of = |sign: i64| room.iter().filter(|pair| pair.change().signum() == sign).map(|_| 1).sum::<i64>();
    vec![of(1), of(0), of(-1)]
}

/// The sums, which say as much when the number of people is known.
fn means(room: &[Pair]) -> Vec<i64> {
    vec![room.iter().map(|pair| pair.before).sum(), room.iter().map(|pair| pair.after).sum()]
}

fn medians(room: &[Pair]) -> Vec<i64> {
    vec![median(room, |pair| pair.before), median(room, |pair| pair.after), median(room, Pair::change)]
}

fn in_groups(room: &[Pair], of: fn(Pair) -> i64) -> Vec<i64> {
    groups(&all(room, of)).into_iter().map(|group| group.middle).collect()
}

fn median(room: &[Pair], of: fn(Pair) -> i64) -> i64 {
    let mut ordered = all(room, of);
    ordered.sort_unstable();
    ordered[(ordered.len() - 1) / 2]
}

fn all(room: &[Pair], of: fn(Pair) -> i64) -> Vec<i64> {
    room.iter().map(|pair| of(*pair)).collect()
}
