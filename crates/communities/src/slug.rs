//! A word in addresses, made of a name: `/c/reflexion-action`.

use platform::{Result, Tx, sql};
use unicode_normalization::UnicodeNormalization;

use crate::names::spelled;

/// The most characters of a word, so that an address stays readable.
const LONGEST: usize = 48;

/// What a name gives when it holds no letter at all.
const NAMELESS: &str = "communaute";

/// A word of this name that no community has yet: with a number behind it when the plain one is taken.
pub(crate) async fn free(tx: &Tx, name: &str) -> Result<String> {
    let plain = of(name, NAMELESS);
    let taken = sql("SELECT slug FROM communities WHERE slug = $1 OR slug LIKE $2");
    let taken = taken.with((&plain, format!("{plain}-%"))).values::<String>(tx).await?;
    Ok(beside(&taken, &plain))
}

/// This word, with a number behind it when it is among those taken.
pub fn beside(taken: &[String], plain: &str) -> String {
    let mut words = std::iter::once(plain.to_owned()).chain((2_u32..).map(|number| format!("{plain}-{number}")));
    let free = words.find(|word| !taken.contains(word));
    free.expect("numbers do not end before what one instance holds does")
}

/// Letters without accents and digits, joined by hyphens; `nameless` for a name that holds none.
pub fn of(name: &str, nameless: &str) -> String {
    let plain: String =
        name.nfd().filter(|each| !is_accent(*each)).flat_map(char::to_lowercase).flat_map(spelled).collect();
    let words = plain.split(|each: char| !each.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.fold(String::new(), |slug, word| match slug.len() + word.len() {
        _ if slug.is_empty() => word.chars().take(LONGEST).collect(),
        0..LONGEST => format!("{slug}-{word}"),
        _ => slug,
    });
    if slug.is_empty() { nameless.to_owned() } else { slug }
}

fn is_accent(each: char) -> bool {
    matches!(each, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, NAMELESS};

    fn of(name: &str) -> String {
        super::of(name, NAMELESS)
    }

    #[test]
    fn a_word_has_plain_letters_and_a_bounded_length() {
        assert_eq!(of("Réflexion-action pour les familles"), "reflexion-action-pour-les-familles");
        assert_eq!(of("  L’Œuvre & Cie. (2027) "), "l-oeuvre-cie-2027");
        assert_eq!(of("🎉 العائلة"), "communaute");
        assert_eq!(of(&"a".repeat(500)).len(), LONGEST);
        assert!(of(&"mot ".repeat(100)).len() <= LONGEST);
        assert!(!of(&"mot ".repeat(100)).ends_with('-'));
    }
}
