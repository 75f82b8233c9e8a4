//! What French does before a name: « d’Amina », « qu’Élodie », « du Regroupement », « au Regroupement ».
//!
//! Nothing in a name says whether its h is mute: « d’Hélène » is usual, « d’Hugo » is heard as often as « de Hugo », and « d’Hassan »
//! is wrong. Before an h we never elide, which is nowhere a fault. A y is a vowel before a consonant (« d’Yves », « de Yasmine »).

use unicode_normalization::UnicodeNormalization;

use crate::order::spelled;

/// « de » before the name of somebody: « d’Amina », « de Bob ».
pub fn de(name: &str) -> String {
    elided("de", name)
}

/// « que » before the name of somebody: « qu’Amina », « que Bob ».
pub fn que(name: &str) -> String {
    elided("que", name)
}

/// « de » before the name of a place or a group, whose article it meets: « du Regroupement », « des Amis », « de l’Abri », « de la
/// Maison »; « de » before any other.
pub fn du(name: &str) -> String {
    let first = name.split(char::is_whitespace).next().unwrap_or_default();
    let rest = &name[first.len()..];
    match first.to_lowercase().as_str() {
        "le" if !rest.is_empty() => format!("du{rest}"),
        "les" if !rest.is_empty() => format!("des{rest}"),
        "la" if !rest.is_empty() => format!("de la{rest}"),
        _ => match name.strip_prefix(['L', 'l']).and_then(|rest| rest.strip_prefix(['’', '\''])) {
            Some(rest) => format!("de l’{rest}"),
            None => de(name),
        },
    }
}

/// « à » before the name of a place or a group: « au Regroupement », « aux Amis », « à l’Abri », « à la Maison », « à Entre-Parents ».
pub fn au(name: &str) -> String {
    let after = du(name);
    match after.split_once(' ') {
        Some(("du", rest)) => format!("au {rest}"),
        Some(("des", rest)) => format!("aux {rest}"),
        Some(("de", rest)) if rest.starts_with("la ") || rest.starts_with("l’") => format!("à {rest}"),
        _ => format!("à {name}"),
    }
}

fn elided(word: &str, name: &str) -> String {
    match word.strip_suffix('e').filter(|_| elides(name)) {
        Some(short) => format!("{short}’{name}"),
        None => format!("{word} {name}"),
    }
}

/// Whether a name begins with the sound of a vowel; « onze » and « oui » do not count as such.
fn elides(name: &str) -> bool {
    let letters = name.nfd().filter(|each| each.is_alphanumeric()).flat_map(char::to_lowercase).flat_map(spelled);
    let begins: String = letters.take(2).collect();
    let word: String = name
        .split(|each: char| !each.is_alphanumeric())
        .find(|word| !word.is_empty())
        .unwrap_or_default()
        .to_lowercase();
    match begins.as_bytes() {
        _ if ["onze", "onzième", "oui"].contains(&word.as_str()) => false,
        [b'a' | b'e' | b'i' | b'o' | b'u', ..] => true,
        [b'y', second, ..] => second.is_ascii_lowercase() && !b"aeiouy".contains(second),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_is_elided_before_the_sound_of_a_vowel() {
        for (name, expected) in [
            ("Amina", "d’Amina"),
            ("Élodie Roy", "d’Élodie Roy"),
            ("Œuvre commune", "d’Œuvre commune"),
            ("Ísold", "d’Ísold"),
            ("E\u{301}lodie", "d’E\u{301}lodie"),
            ("« Entre nous »", "d’« Entre nous »"),
            ("Yves", "d’Yves"),
            ("Yasmine", "de Yasmine"),
            ("Hugo", "de Hugo"),
            ("Bob", "de Bob"),
            ("Onze heures", "de Onze heures"),
            ("Ouellet", "d’Ouellet"),
            ("Lê Thị Hoa", "de Lê Thị Hoa"),
            ("8 mars", "de 8 mars"),
            ("عائشة", "de عائشة"),
            ("", "de "),
        ] {
            assert_eq!(de(name), expected);
        }
        assert_eq!([que("Amina"), que("Bob")], ["qu’Amina", "que Bob"]);
    }

    #[test]
    fn de_meets_the_article_of_a_place() {
        for (name, expected) in [
            ("Le Regroupement", "du Regroupement"),
            ("Les Amis de l’enfance", "des Amis de l’enfance"),
            ("La Maison bleue", "de la Maison bleue"),
            ("L’Abri", "de l’Abri"),
            ("L'Abri", "de l’Abri"),
            ("Lesley", "de Lesley"),
            ("Le", "de Le"),
            ("Entre-Parents", "d’Entre-Parents"),
            ("Réflexion-action", "de Réflexion-action"),
        ] {
            assert_eq!(du(name), expected);
        }
        let at = ["Le Regroupement", "Les Amis", "L'Abri", "La Maison", "Entre-Parents", "Descartes", "Lucie Mercier"]
            .map(au);
        let expected = [
            "au Regroupement",
            "aux Amis",
            "à l’Abri",
            "à la Maison",
            "à Entre-Parents",
            "à Descartes",
            "à Lucie Mercier",
        ];
        assert_eq!(at, expected);
    }
}
