//! Words as they are looked for, whatever drew them: ligatures are letters, accents stand on theirs, white is one space.

use unicode_normalization::UnicodeNormalization;

use crate::MOST;

/// Accents that some fonts draw beside their letter, where they say nothing any more.
const BESIDE: [char; 6] = ['\u{2c6}', '\u{b4}', '\u{a8}', '\u{2dc}', '\u{b8}', '\u{2da}'];

pub(crate) fn tidy(text: &str) -> String {
    let letters = text.chars().filter(|each| !BESIDE.contains(each) && *each != '\u{fffd}' && *each != '\u{ad}');
    let letters = letters.nfkc().map(|each| if each.is_control() { ' ' } else { each });
    let mut tidied = String::new();
    for each in letters.take(2 * MOST) {
        if !each.is_whitespace() {
            tidied.push(each);
        } else if !tidied.ends_with(' ') {
            tidied.push(' ');
        }
    }
    tidied.trim().chars().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_letters() {
        assert_eq!(tidy("e\u{fb03}cace\u{0}\n\n ao\u{2c6}ut e\u{301}te\u{301}"), "efficace aout été");
        assert_eq!(tidy(&"a ".repeat(300_000)).chars().count(), MOST);
        assert_eq!(tidy(" \u{fffd}\u{1b}"), "");
    }
}
