//! The list of which four words are drawn: that of BIP 39 in French (as the package `bip39` of npm has it, ISC), 2,048 common words that differ by their first four
//! letters, accents or not.

/// In the order of the list, one a line, with their accents.
const LIST: &str = include_str!("words.txt");

/// How many bits one of them holds.
const BITS: u32 = 11;

/// Two words with as many first letters alike are the same word.
const TELLING: usize = 4;

/// Four words of the list for somebody to keep, of dice thrown for them alone: 44 bits.
pub fn four_words(dice: [u8; 8]) -> [&'static str; 4] {
    let list: Vec<&str> = LIST.lines().collect();
    let thrown = u64::from_le_bytes(dice);
    std::array::from_fn(|place| {
        let own = (thrown >> (place as u32 * BITS)) as usize;
        list[own % list.len()]
    })
}

/// The word of the list that was typed: in any case, with accents or not, with a slip after the fourth letter. Nothing when it
/// is none.
pub(super) fn meant(typed: &str) -> Option<String> {
    let typed = beginning(typed);
    LIST.lines().map(beginning).find(|word| *word == typed)
}

fn beginning(word: &str) -> String {
    writing::letters(word).chars().take(TELLING).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_list_has_its_words_and_each_is_known_by_four_letters() {
        let beginnings: HashSet<String> = LIST.lines().map(beginning).collect();
        assert_eq!((LIST.lines().count(), beginnings.len()), (1 << BITS, 1 << BITS));
    }

    #[test]
    fn every_word_can_be_drawn_at_each_place() {
        let list: Vec<&str> = LIST.lines().collect();
        for (place, last) in (0..4).flat_map(|place| [(place, 0), (place, list.len() - 1)]) {
            let thrown = (last as u64) << (place * 11);
            assert_eq!(four_words(thrown.to_le_bytes())[place], list[last]);
        }
        assert_eq!(four_words([0xff; 8]), [list[list.len() - 1]; 4]);
    }
}
