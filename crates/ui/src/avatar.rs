//! A soft shape with a person's initials, always the same colour for the same name.

use maud::{Markup, html};

const CLOTHS: [&str; 6] = ["pine", "coral", "plum", "sky", "moss", "earth"];

/// A person's shape. It is hidden from screen readers: the name stands beside it.
pub fn avatar(name: &str) -> Markup {
    html! { span class={ "avatar " (cloth(name)) } aria-hidden="true" { (initials(name)) } }
}

/// The first letters of the first and of the last word of a name; what stands in parentheses after it is no part of it.
pub fn initials(name: &str) -> String {
    let name = name.split_once(" (").map_or(name, |(before, _)| before);
    let mut words = name.split([' ', '-', '\u{a0}']).filter_map(first_letter);
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

fn first_letter(word: &str) -> Option<char> {
    word.chars().find(|letter| letter.is_alphanumeric())
}

/// A colour that depends on the name alone, so that it is the same on every page and every machine.
fn cloth(name: &str) -> &'static str {
    // FNV-1a: short, and near names fall far apart.
    let sum = name.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    CLOTHS[sum as usize % CLOTHS.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_come_from_the_first_and_the_last_word() {
        assert_eq!(initials("Amina Benali"), "AB");
        assert_eq!(initials("Marie-Ève de la Tour"), "MT");
        assert_eq!(initials("élodie"), "É");
        assert_eq!(initials("Amina Benali (Entraide du Canal)"), "AB");
        assert_eq!(initials("« Jo »"), "J");
        assert_eq!(initials("  \u{202e}🎉 "), "");
    }

    #[test]
    fn the_same_name_has_the_same_cloth() {
        assert_eq!(cloth("Amina Benali"), cloth("Amina Benali"));
        let cloths: std::collections::BTreeSet<_> =
            ["Awa", "Jean", "Lucie", "Samira", "Louise", "Nadia", "Chloé", "Marc"].map(cloth).into();
        assert!(cloths.len() >= 4, "names spread over the cloths: {cloths:?}");
    }
}
