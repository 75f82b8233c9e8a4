use super::*;

fn pairs(given: &[(i64, i64)]) -> Vec<Pair> {
    given.iter().map(|(before, after)| Pair { before: *before, after: *after }).collect()
}

#[test]
fn under_five_nothing_shows_then_a_pair_for_each_five() {
    let shown = |people| middle_pairs(&vec![Pair { before: 2, after: 3 }; people]).len();
    assert_eq!([0, 1, 4, 5, 9, 10, 14, 15, 19, 20].map(shown), [0, 0, 0, 1, 1, 2, 2, 3, 3, 4]);
}

#[test]
fn people_stand_by_their_change_then_by_where_they_began() {
    let twelve = [(3, 3), (2, 4), (4, 4), (1, 3), (3, 2), (3, 3), (1, 4), (3, 5), (2, 5), (4, 3), (3, 3), (2, 4)];
    let mut others = twelve;
    others.reverse();
    others.rotate_left(5);
    let shown = middle_pairs(&pairs(&twelve));
    assert_eq!(shown, pairs(&[(3, 3), (2, 4)]), "in the half that rose most, from 2 to 4; in the other, from 3 to 3");
    assert_eq!(shown, middle_pairs(&pairs(&others)), "nobody comes first");
}

#[test]
fn numbers_at_the_ends_of_what_can_be_kept_have_a_place_too() {
    let far = pairs(&[(i64::MIN, i64::MAX), (i64::MAX, i64::MIN), (0, 0), (0, 0), (i64::MIN, i64::MIN)]);
    assert_eq!(middle_pairs(&far), pairs(&[(0, 0)]));
}
