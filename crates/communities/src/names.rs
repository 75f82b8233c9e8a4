//! What makes two spellings of one name meet.

pub(crate) use writing::spelled;

/// A name without case, accents, spaces and punctuation, to find it again however it is typed. Names stand in order by
/// `writing::place`.
pub fn likeness(name: &str) -> String {
    let plain = writing::letters(name);
    if plain.is_empty() { name.to_lowercase() } else { plain }
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
