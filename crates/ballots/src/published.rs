//! Elections whose results are published: forty-five voters (Schulze 2011), the capital of Tennessee, and what is published of
//! Burlington 2009 and of the Debian leader 2002 pair by pair. Their ballots are not here: that Burlington's run-off elects
//! another one than Schulze's method is not shown, nor who comes second and third at Debian.

use crate::{Outcome, Pairwise, Ranking, run_off, schulze};

/// So many people who put the options in this order, each named by its letter in `names`.
fn cast(names: &str, ballots: &[(usize, &str)]) -> Vec<Ranking> {
    let place = |letter| names.find(letter).expect("a name");
    let one = |(people, order): &(usize, &str)| {
        let order: Vec<usize> = order.chars().map(place).collect();
        vec![Ranking::in_order(names.len(), &order); *people]
    };
    ballots.iter().flat_map(one).collect()
}

fn order(names: &str, rankings: &[Ranking]) -> String {
    let counted = schulze(&Pairwise::of(names.len(), rankings));
    assert!(counted.levels().iter().all(|level| level.len() == 1), "{counted:?}");
    counted.levels().concat().into_iter().map(|option| char::from(names.as_bytes()[option])).collect()
}

#[test]
fn forty_five_voters() {
    let ballots = [
        (5, "ACBED"),
        (5, "ADECB"),
        (8, "BEDAC"),
        (3, "CABED"),
        (7, "CAEBD"),
        (2, "CBADE"),
        (7, "DCEBA"),
        (8, "EBADC"),
    ];
    let rankings = cast("ABCDE", &ballots);
    assert_eq!(order("ABCDE", &rankings), "EACBD");
    let counted = schulze(&Pairwise::of(5, &rankings));
    let [a, b, c, d, e] = [0, 1, 2, 3, 4];
    let paths = [(a, b, 28), (a, c, 28), (a, d, 30), (a, e, 24), (b, a, 25), (b, d, 33), (c, b, 29), (e, d, 31)];
    for (one, other, strength) in paths {
        assert_eq!(counted.strength(one, other), strength, "{one} to {other}");
    }
    assert_eq!(run_off(5, &rankings).outcome, Outcome::Chosen(c));
}

#[test]
fn the_capital_of_tennessee() {
    let rankings = cast("MNCK", &[(42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM")]);
    assert_eq!(order("MNCK", &rankings), "NCKM");
    let counted = run_off(4, &rankings);
    let [m, n, c, k] = [0, 1, 2, 3];
    let rounds = [vec![(m, 42), (n, 26), (c, 15), (k, 17)], vec![(m, 42), (n, 26), (k, 32)], vec![(m, 42), (k, 58)]];
    assert_eq!((counted.rounds, counted.outcome), (rounds.to_vec(), Outcome::Chosen(k)));
}

#[test]
fn burlington_pair_by_pair() {
    let [montroll, kiss, wright] = [0, 1, 2];
    let pairs = Pairwise::counted(vec![vec![0, 4_067, 4_597], vec![3_477, 0, 4_314], vec![3_668, 4_064, 0]]);
    assert_eq!(schulze(&pairs).levels(), [[montroll], [kiss], [wright]]);
}

#[test]
fn the_debian_leader_whatever_the_others_are_to_one_another() {
    for between in [0, 200, 400] {
        let pairs = Pairwise::counted(vec![vec![0, between, 180], vec![400 - between, 0, 140], vec![291, 327, 0]]);
        assert_eq!(schulze(&pairs).levels()[0], [2]);
    }
}

#[test]
fn a_tie_at_the_bottom_goes_by_second_places_then_to_the_group() {
    // B and C are level at the bottom; who puts A first puts B second.
    let parted = cast("ABC", &[(4, "ABC"), (3, "BAC"), (3, "CBA")]);
    assert_eq!(run_off(3, &parted).rounds[1], [(0, 4), (1, 6)], "C went");
    let level = cast("ABC", &[(2, "ABC"), (2, "ACB"), (3, "BAC"), (3, "CAB")]);
    assert_eq!(run_off(3, &level).outcome, Outcome::Level(vec![1, 2]));
    let small = cast("ABCD", &[(5, "AB"), (4, "BA"), (1, "C"), (1, "D")]);
    assert_eq!(run_off(4, &small).outcome, Outcome::Chosen(0), "C and D together have less than B: both go");
    assert_eq!(run_off(2, &[Ranking::new(vec![None, None])]).outcome, Outcome::Nobody);
}

#[test]
fn a_tie_at_the_head_goes_to_who_is_last_for_the_fewest_then_to_the_group() {
    let rankings = cast("ABC", &[(1, "ACB"), (1, "BAC")]);
    let pairwise = Pairwise::of(3, &rankings);
    let counted = schulze(&pairwise);
    assert_eq!(counted.levels(), [vec![0, 1], vec![2]]);
    assert_eq!(counted.outcome(&pairwise), Outcome::Chosen(0), "B is last for one person, A for nobody");
    let level = cast("ABC", &[(2, "ABC"), (2, "BAC")]);
    let pairwise = Pairwise::of(3, &level);
    assert_eq!(schulze(&pairwise).outcome(&pairwise), Outcome::Level(vec![0, 1]));
    let parted = cast("AB", &[(1, "A"), (1, "B")]);
    let mut pairwise = Pairwise::of(2, &parted);
    pairwise.take(&Ranking::new(vec![Some(1), Some(1)]));
    assert_eq!(schulze(&pairwise).by_lot(&[1, 0]), [1, 0]);
}
