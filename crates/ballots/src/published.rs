//! Elections whose results are published: forty-five voters (Schulze 2011), the capital of Tennessee, the mayor of Burlington 2009
//! and the Debian leader 2002. Of Burlington, the nine orders of the three candidates who counted as they are often told; the six
//! numbers of its pairs and the last round that were published (abiftool’s `burl2009.abif`) come out of them. Of Debian, the orders of
//! its three candidates, added up by us from its 475 ballots (PrefLib 00002-00000001). What is expected is what those who published
//! them found.

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

/// Who beats each other one is not who a run-off elects: the case for which this election is known.
#[test]
fn the_mayor_of_burlington() {
    let montroll = [(1_332, "MKW"), (767, "MWK"), (455, "M")];
    let kiss = [(2_043, "KMW"), (371, "KWM"), (568, "K")];
    let wright = [(1_513, "WMK"), (495, "WKM"), (1_289, "W")];
    let rankings = cast("MKW", &[montroll, kiss, wright].concat());
    let [m, k, w] = [0, 1, 2];
    let pairs = Pairwise::of(3, &rankings);
    for (one, other, people, back) in [(m, k, 4_067, 3_477), (m, w, 4_597, 3_668), (k, w, 4_314, 4_064)] {
        assert_eq!((pairs.prefer(one, other), pairs.prefer(other, one)), (people, back), "{one} and {other}");
    }
    assert_eq!(order("MKW", &rankings), "MKW");
    let counted = run_off(3, &rankings);
    let rounds = [vec![(m, 2_554), (k, 2_982), (w, 3_297)], vec![(k, 4_314), (w, 4_064)]];
    assert_eq!((counted.rounds, counted.outcome), (rounds.to_vec(), Outcome::Chosen(k)));
}

/// Robinson, Hertzog, Garbee, and none of them where somebody put that first.
#[test]
fn the_debian_leader() {
    let robinson = [(99, "RG"), (38, "RH"), (7, "R")];
    let hertzog = [(62, "HG"), (36, "HR"), (3, "H")];
    let garbee = [(116, "GR"), (97, "GH"), (14, "G")];
    let none = [(1, "NHGR"), (1, "NG"), (1, "N")];
    let rankings = cast("RHGN", &[robinson, hertzog, garbee, none].concat());
    assert_eq!(rankings.len(), 475);
    let [r, h, g, n] = [0, 1, 2, 3];
    let pairs = Pairwise::of(4, &rankings);
    for (one, other, people, back) in [(g, r, 291, 180), (g, h, 327, 140), (r, h, 260, 199)] {
        assert_eq!((pairs.prefer(one, other), pairs.prefer(other, one)), (people, back), "{one} and {other}");
    }
    let counted = run_off(4, &rankings);
    let rounds =
        [vec![(r, 144), (h, 101), (g, 227), (n, 3)], vec![(r, 144), (h, 102), (g, 228)], vec![(r, 180), (g, 291)]];
    assert_eq!((counted.rounds, counted.outcome), (rounds.to_vec(), Outcome::Chosen(g)));
}

/// The same with where none of them stands on each ballot, pair by pair.
#[test]
fn the_debian_leader_pair_by_pair() {
    let [r, h, g, n] = [0, 1, 2, 3];
    let pairs = vec![vec![0, 260, 180, 387], vec![199, 0, 140, 407], vec![291, 327, 0, 444], vec![68, 50, 18, 0]];
    assert_eq!(schulze(&Pairwise::counted(pairs)).levels(), [[g], [r], [h], [n]]);
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
