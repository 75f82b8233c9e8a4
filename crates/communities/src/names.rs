//! What makes two spellings of one name meet, and names stand in order.

use unicode_normalization::UnicodeNormalization;

/// A name without case, accents, spaces and punctuation, to find it again however it is typed; also its order in a list.
pub fn likeness(name: &str) -> String {
    let plain: String =
        name.nfd().flat_map(char::to_lowercase).flat_map(spelled).filter(|each| each.is_alphanumeric()).collect();
    if plain.is_empty() { name.to_lowercase() } else { plain }
}

/// A ligature as its letters.
pub(crate) fn spelled(each: char) -> std::iter::Flatten<std::array::IntoIter<Option<char>, 2>> {
    let letters = match each {
        'œ' => [Some('o'), Some('e')],
        'æ' => [Some('a'), Some('e')],
        'ß' => [Some('s'), Some('s')],
        other => [Some(other), None],
    };
    letters.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn spellings_of_one_name_meet() {
        let known = likeness("Maison des familles du Cœur-de-l’Île");
        assert_eq!(known, likeness("  maison DES Familles du coeur de l'ile"));
        assert_ne!(known, likeness("Maison des familles du Canal"));
        assert_eq!(likeness("🎉"), "🎉", "a name without any letter is still a name");
    }
}
