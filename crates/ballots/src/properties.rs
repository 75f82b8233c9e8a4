//! Properties that Schulze's method is proven to have, on ballots thrown by dice: ties and blanks among them.

use anonymity::attack::Dice;

use crate::{Pairwise, Ranking, Schulze, schulze};

const ROOMS: usize = 2_000;

fn thrown(dice: &mut Dice, options: usize) -> Vec<Ranking> {
    let people = 1 + dice.below(15);
    let mut place = || Some(dice.below(options + 1)).filter(|place| *place > 0);
    (0..people).map(|_| Ranking::new((0..options).map(|_| place()).collect())).collect()
}

/// Rooms of three to six options.
fn rooms(seed: u64) -> impl Iterator<Item = (usize, Vec<Ranking>)> {
    let mut dice = Dice(seed);
    (0..ROOMS).map(move |_| {
        let options = 3 + dice.below(4);
        (options, thrown(&mut dice, options))
    })
}

fn counted(options: usize, rankings: &[Ranking]) -> (Pairwise, Schulze) {
    let pairwise = Pairwise::of(options, rankings);
    let counted = schulze(&pairwise);
    (pairwise, counted)
}

#[test]
fn whoever_beats_each_other_one_wins() {
    let mut seen = 0;
    for (options, rankings) in rooms(1) {
        let (pairwise, counted) = counted(options, &rankings);
        let beats =
            |one: usize, other: usize| one == other || pairwise.prefer(one, other) > pairwise.prefer(other, one);
        if let Some(winner) = (0..options).find(|one| (0..options).all(|other| beats(*one, other))) {
            assert_eq!(counted.levels()[0], [winner], "{rankings:?}");
            seen += 1;
        }
    }
    assert!(seen > ROOMS / 10, "{seen} rooms had one");
}

#[test]
fn turned_around_ballots_turn_the_order_around() {
    for (options, rankings) in rooms(2) {
        let (_, forwards) = counted(options, &rankings);
        let turned: Vec<Ranking> = rankings.iter().map(turned).collect();
        let (_, backwards) = counted(options, &turned);
        for (one, other) in (0..options).flat_map(|one| (0..options).map(move |other| (one, other))) {
            assert_eq!(forwards.puts_before(one, other), backwards.puts_before(other, one), "{rankings:?}");
        }
    }
}

/// What was last is first; what is blank is last, so it comes first of all.
fn turned(ranking: &Ranking) -> Ranking {
    let most = ranking.options() + 2;
    Ranking::new(ranking.places().iter().map(|place| Some(most - place.unwrap_or(most - 1))).collect())
}

#[test]
fn a_clone_changes_nothing_between_the_others() {
    for (options, rankings) in rooms(3) {
        let (_, before) = counted(options, &rankings);
        // The clone of option 0 stands right behind it, or beside it where others do.
        let doubled: Vec<Ranking> = rankings.iter().map(with_clone).collect();
        let (_, after) = counted(options + 1, &doubled);
        for (one, other) in (0..options).flat_map(|one| (0..options).map(move |other| (one, other))) {
            assert_eq!(before.puts_before(one, other), after.puts_before(one, other), "{rankings:?}");
        }
    }
}

fn with_clone(ranking: &Ranking) -> Ranking {
    let doubled = ranking.places().iter().map(|place| place.map(|place| 2 * place));
    let is_alone = ranking.places().iter().filter(|place| **place == ranking.places()[0]).count() == 1;
    let own = ranking.places()[0].map(|place| 2 * place + usize::from(is_alone));
    Ranking::new(doubled.chain([own]).collect())
}

#[test]
fn who_is_raised_does_not_fall() {
    let mut dice = Dice(44);
    for (options, mut rankings) in rooms(4) {
        let (_, before) = counted(options, &rankings);
        let raised = before.levels()[0][0];
        let who = dice.below(rankings.len());
        let places = rankings[who].places().iter().enumerate();
        let up = |(option, place): (usize, &Option<usize>)| {
            if option == raised { Some(1) } else { place.map(|place| place + 1) }
        };
        rankings[who] = Ranking::new(places.map(up).collect());
        let (_, after) = counted(options, &rankings);
        assert!(after.levels()[0].contains(&raised), "{rankings:?}");
    }
}

#[test]
fn two_hundred_options_are_counted() {
    let mut dice = Dice(200);
    let rankings: Vec<Ranking> = (0..15).flat_map(|_| thrown(&mut dice, 200)).collect();
    let (_, counted) = counted(200, &rankings);
    assert_eq!(counted.levels().concat().len(), 200);
}
