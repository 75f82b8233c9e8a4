//! What is gone to by a few letters, a name or a drawing, is found by the beginnings of its words: in small letters, whatever their
//! accents.

use crate::letters;

/// The words of a text in small letters without accents, between spaces. `web/src/go-words.js` has the same rule.
pub fn beginnings(text: &str) -> String {
    let words = text.split(|each: char| !each.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&each));
    words.map(letters).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether each word that is typed is the beginning of one of these, as [`beginnings`] wrote them.
pub fn begin(words: &str, typed: &str) -> bool {
    beginnings(typed).split(' ').all(|word| words.split(' ').any(|each| each.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_of_words_are_enough_whatever_their_accents() {
        let words = beginnings("L’Équipe du cœur mercredi 18 mars");
        assert_eq!(words, "l equipe du coeur mercredi 18 mars");
        for typed in ["", "équ", "EQUIPE", "coeur", "cœ equ", "18 mars", "e\u{301}quipe", "l’équ", "- !"] {
            assert!(begin(&words, typed), "{typed}");
        }
        for typed in ["quipe", "équipes", "avril", "equ avril"] {
            assert!(!begin(&words, typed), "{typed}");
        }
    }
}
