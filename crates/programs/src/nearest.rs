//! The known word that somebody most likely meant.

/// The nearest of the known words, if one is near enough to be worth suggesting.
pub(super) fn nearest<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> Option<String> {
    let word: Vec<char> = word.to_lowercase().chars().take(60).collect();
    known
        .into_iter()
        .map(|known| (distance(&word, &known.chars().collect::<Vec<_>>()), known))
        .filter(|(distance, known)| *distance <= (known.chars().count() / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known.to_owned())
}

/// How many letters to add, drop, change or swap with their neighbour (optimal string alignment).
fn distance(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, target) in to.iter().enumerate() {
            let change = above[j] + usize::from(letter != target);
            let mut least = change.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == to[j - 1] && from[i - 1] == *target {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_finds_none() {
        let known = ["title", "time", "minutes", "day"];
        assert_eq!(nearest("titel", known).as_deref(), Some("title"));
        assert_eq!(nearest("Minute", known).as_deref(), Some("minutes"));
        assert_eq!(nearest("minuts", known).as_deref(), Some("minutes"));
        assert_eq!(nearest("days", known).as_deref(), Some("day"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
    }

    #[test]
    fn distance_counts_letters() {
        let distance =
            |a: &str, b: &str| super::distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("durée", "duree"), 1);
        assert_eq!(distance("chien", "niche"), 4);
        assert_eq!(distance("ab", "ba"), 1);
    }
}
