//! Languages that people name in words, by their code (BCP 47). What is not known is left in words where a standard takes words.

/// Each with how it begins in French and in English, without accents.
const KNOWN: &[(&str, &[&str])] = &[
    ("fr", &["francais", "french"]),
    ("en", &["anglais", "english"]),
    ("es", &["espagnol", "spanish"]),
    ("ar", &["arabe", "arabic"]),
    ("kab", &["kabyle"]),
    ("pt", &["portugais", "portuguese"]),
    ("ht", &["creole haitien", "haitian creole", "creole"]),
    ("zh", &["chinois", "mandarin", "chinese"]),
    ("fa", &["persan", "farsi", "dari", "persian"]),
    ("ru", &["russe", "russian"]),
    ("uk", &["ukrainien", "ukrainian"]),
    ("vi", &["vietnamien", "vietnamese"]),
    ("ta", &["tamoul", "tamil"]),
    ("iu", &["inuktitut"]),
    ("it", &["italien", "italian"]),
    ("ro", &["roumain", "romanian"]),
    ("sw", &["swahili"]),
    ("so", &["somali"]),
    ("tr", &["turc", "turkish"]),
    ("ur", &["ourdou", "urdu"]),
    ("wo", &["wolof"]),
];

/// Each language of a list in words, by its code where it is known.
pub(crate) fn each(typed: &str) -> impl Iterator<Item = Result<&'static str, &str>> {
    typed.split([',', ';', '/']).map(str::trim).filter(|word| !word.is_empty()).map(|word| code(word).ok_or(word))
}

fn code(word: &str) -> Option<&'static str> {
    let plain: String = word.to_lowercase().chars().map(unaccented).collect();
    let is_it = |(code, names): &&(&str, &[&str])| *code == plain || names.contains(&plain.as_str());
    KNOWN.iter().find(is_it).map(|(code, _)| *code)
}

const fn unaccented(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_in_words_have_their_codes() {
        let read: Vec<_> = each("Français, anglais; créole haïtien, yoruba, EN").collect();
        assert_eq!(read, [Ok("fr"), Ok("en"), Ok("ht"), Err("yoruba"), Ok("en")]);
    }
}
