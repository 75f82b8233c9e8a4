//! What the forms of a word have in common: French brings the feminine and the masculine to one form first, which its stemmer
//! does not; English has its own. The stemmers are Snowball's.

use std::borrow::Cow;

use waken_snowball::{Algorithm, stem};

/// Endings of the feminine or of the plural, without accents, what stands for each of them, and how many letters a word has at
/// least to be changed: « Jeanne » is not « Jean », nor « mère » « mer ».
const ALIKE: &[(&str, &str, usize)] = &[
    ("trice", "teur", 7),
    ("euse", "eur", 6),
    ("eure", "eur", 7),
    ("eux", "eur", 5),
    ("ienne", "ien", 7),
    ("enne", "en", 7),
    ("onne", "on", 7),
    ("anne", "an", 7),
    ("iere", "ier", 7),
    ("ere", "er", 7),
    ("ive", "if", 5),
    ("elle", "el", 6),
    ("eau", "el", 5),
    ("aux", "al", 6),
    ("effe", "ef", 6),
    ("ee", "e", 4),
    ("ie", "i", 4),
    ("ue", "u", 4),
];

/// Words that no rule brings together.
const TOGETHER: &[(&str, &str)] = &[
    ("tous", "tout"),
    ("toutes", "tout"),
    ("toustes", "tout"),
    ("toute", "tout"),
    ("celles", "ceux"),
    ("celleux", "ceux"),
];

/// The stems of a word without case and accents, in French and in English, but for the word itself; one when they are the same.
pub(super) fn of(plain: &str) -> Vec<String> {
    if plain.len() < 3 || !plain.is_ascii() || plain.starts_with(|each: char| each.is_ascii_digit()) {
        return Vec::new();
    }
    let masculine = masculine(plain);
    let (french, english) = (stem(Algorithm::French, &masculine), stem(Algorithm::English, plain));
    let english = (english != french).then_some(english);
    let stems = std::iter::once(french).chain(english).filter(|stem| stem != plain);
    stems.map(Cow::into_owned).collect()
}

/// The form that stands for the feminine, the masculine and their plurals.
fn masculine(plain: &str) -> Cow<'_, str> {
    if let Some((_, one)) = TOGETHER.iter().find(|(each, _)| *each == plain) {
        return Cow::Borrowed(one);
    }
    let plural_x = ["eaux", "eux"].iter().any(|ending| plain.ends_with(ending));
    let single = match plain {
        _ if plain.ends_with("eaux") => plain.trim_end_matches('x'),
        _ if plural_x || plain.ends_with("ss") || plain.len() < 4 => plain,
        _ => plain.strip_suffix('s').unwrap_or(plain),
    };
    let rule = ALIKE.iter().find(|(ending, _, least)| single.len() >= *least && single.ends_with(ending));
    match rule {
        Some((ending, instead, _)) => Cow::Owned(single[..single.len() - ending.len()].to_owned() + instead),
        None => Cow::Borrowed(single),
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    /// Endings that stemmers take away or change, and words that they know as they are.
    const ENDINGS: [&str; 16] = [
        "", "s", "es", "ing", "ying", "ies", "eux", "euse", "aux", "trice", "ement", "ation", "logie", "ille", "iqu",
        "ee",
    ];
    const KNOWN: [&str; 10] =
        ["skies", "dying", "idly", "only", "yeux", "celleux", "toustes", "ayant", "hideux", "quoi"];

    #[test]
    fn a_stem_begins_with_the_letter_of_its_word() {
        let letters = || (b'a'..=b'z').map(char::from);
        let begun = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
        let made = begun.flat_map(|begun| ENDINGS.map(|ending| format!("{begun}{ending}")));
        for word in made.chain(KNOWN.map(str::to_owned)) {
            let is_so = |stem: &String| stem.chars().next() == word.chars().next();
            assert!(of(&word).iter().all(is_so), "{word}: {:?}", of(&word));
        }
    }
}
