//! What a number of people allows to say, known before anybody answered: it depends on nothing else. A figure of chance that is
//! computed of the answers themselves (a p-value, an interval) would give them back, so there is none.

/// Less often than once in so many, chance alone is a poor explanation: the usual level of 5 %.
const ONCE_IN: f64 = 20.0;

/// Of so many people who moved, how many must have moved the same way for tossed coins to do it less than once in twenty, either
/// way (exact two-sided sign test; those who stayed are left out). Nothing when even all of them are not enough: up to five.
pub fn needed_to_move(people: usize) -> Option<usize> {
    let ways = ways(people);
    let all: f64 = ways.iter().sum();
    let mut tail = 0.0;
    let enough = |count: &&f64| {
        tail += **count;
        2.0 * tail * ONCE_IN < all
    };
    let steps = ways.iter().rev().take_while(enough).count();
    (steps > 0).then(|| people + 1 - steps)
}

/// In how many ways none, one, two… of so many coins show heads, as a part of the ways of the commonest number: so that no
/// number of people is too large to be counted.
fn ways(people: usize) -> Vec<f64> {
    let half = people / 2;
    let mut ways = vec![1.0; people + 1];
    for heads in half + 1..=people {
        ways[heads] = ways[heads - 1] * (people - heads + 1) as f64 / heads as f64;
        ways[people - heads] = ways[heads];
    }
    ways
}

#[cfg(test)]
mod tests;
