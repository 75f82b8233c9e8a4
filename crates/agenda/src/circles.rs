//! Circles: how a group is divided for a format made for fewer people. Balanced: no two circles differ by more than one
//! person. Rules only.

use std::ops::RangeInclusive;

use ui::Lang;

/// The sizes of the circles, the larger ones first: as few as their largest size allows. Nobody makes none.
pub(crate) fn circles(people: usize, size: &RangeInclusive<usize>) -> Vec<usize> {
    let count = people.div_ceil(*size.end());
    (0..count).map(|place| people / count + usize::from(place < people % count)).collect()
}

/// « 2 cercles : 6 et 5 personnes ».
pub(crate) fn said(lang: Lang, people: usize, size: &RangeInclusive<usize>) -> String {
    let sizes = circles(people, size);
    match sizes.as_slice() {
        [] => t!(lang, "circles-nobody"),
        [only] if only < size.start() => t!(lang, "circles-too-few", count = *only, least = *size.start()),
        [only] => t!(lang, "circles-one", count = *only),
        [first, .., last] if first == last => t!(lang, "circles-even", circles = sizes.len(), count = *first),
        [first, .., last] => t!(lang, "circles-uneven", circles = sizes.len(), more = *first, fewer = *last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_balanced_and_no_larger_than_the_format_allows() {
        assert_eq!(circles(8, &(5..=8)), [8]);
        assert_eq!(circles(9, &(5..=8)), [5, 4], "above eight, two circles");
        assert_eq!(circles(11, &(5..=8)), [6, 5]);
        assert_eq!(circles(15, &(5..=8)), [8, 7]);
        assert_eq!(circles(3, &(5..=8)), [3]);
        assert_eq!(circles(0, &(5..=8)), Vec::<usize>::new());
        assert_eq!(circles(11, &(3..=4)), [4, 4, 3]);
        for people in 1..200 {
            let sizes = circles(people, &(5..=8));
            assert_eq!(sizes.iter().sum::<usize>(), people);
            assert!(sizes[0] <= 8 && sizes[0] - sizes[sizes.len() - 1] <= 1, "{sizes:?}");
        }
    }

    #[test]
    fn circles_are_said() {
        assert_eq!(said(Lang::Fr, 11, &(5..=8)), "2 cercles\u{a0}: de 6 et de 5 personnes");
        assert_eq!(said(Lang::Fr, 12, &(5..=8)), "2 cercles de 6 personnes");
        assert_eq!(said(Lang::En, 7, &(5..=8)), "one circle of 7 people");
        assert!(said(Lang::Fr, 3, &(5..=8)).contains("au moins 5"));
    }
}
