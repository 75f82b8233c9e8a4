//! The words of a text as they are looked for: without case, accents and elisions, the marks of inclusive writing read as the
//! one word that they make, each with its stems in French and in English. What is found and what is looked for pass here alike,
//! so « l’intervenant·e » finds INTERVENANTES. What changes here changes [`WORDS_VERSION`].

mod inclusive;
mod stems;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::order::spelled;

/// Which way of making words this is: who keeps them makes them again when it grows.
pub const WORDS_VERSION: i64 = 1;

/// The most letters of a word that count.
const LONGEST: usize = 40;

/// What French and English put before a word without its end.
const ELIDED: [&str; 13] = ["c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu", "s", "t"];

/// Words that nearly every text has: they are neither kept nor looked for.
const EVERYWHERE: [&str; 24] = [
    "a", "an", "and", "au", "aux", "de", "des", "du", "en", "et", "in", "is", "la", "le", "les", "of", "on", "or",
    "ou", "the", "to", "un", "une", "y",
];

/// The most letters that one of them has.
const LONGEST_EVERYWHERE: usize = 3;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the text, in bytes.
    pub span: Range<usize>,
    /// The word as it is written, without case, accents and marks of inclusive writing.
    pub plain: String,
    /// What it has in common with the other forms of the same word; `plain` is not among them.
    pub stems: Vec<String>,
    /// Whether nearly every text has it, as it is written: « the » is, « thé » is not.
    pub is_everywhere: bool,
}

impl Word {
    /// All by which it is kept and looked for, letters and digits alone: itself, and its stems.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.plain.as_str()).chain(self.stems.iter().map(String::as_str))
    }

    /// Whether this word and another are forms of the same.
    pub fn is_like(&self, other: &Word) -> bool {
        self.forms().any(|form| other.forms().any(|each| each == form))
    }

    fn at(text: &str, span: Range<usize>, written: &str, keep: impl Fn(&str) -> bool) -> Option<Word> {
        let mut plain = plain(written);
        if let Some((longest, _)) = plain.char_indices().nth(LONGEST) {
            plain.truncate(longest);
        }
        if plain.is_empty() || !keep(&plain) {
            return None;
        }
        debug_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
        let stems = stems::of(&plain);
        let is_everywhere = plain.len() <= LONGEST_EVERYWHERE && EVERYWHERE.contains(&written.to_lowercase().as_str());
        Some(Word { span, plain, stems, is_everywhere })
    }
}

/// The words of a text, in their order; those that nearly every text has are among them.
pub fn words(text: &str) -> Vec<Word> {
    words_where(text, |_| true)
}

/// The same without those whose plain form is not kept: no stem is sought for these, which is most of the work. The stems of a word
/// begin with the letter with which it begins.
pub fn words_where(text: &str, keep: impl Fn(&str) -> bool) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(run) = inclusive::next_run(text, at) {
        let after = inclusive::end(text, &run);
        at = after;
        if is_elided(text, &run) || is_possessive(text, &run) {
            continue;
        }
        let joined = joined(text, &run);
        at = at.max(joined.end);
        words.extend(match joined.end > run.end {
            true => Word::at(text, run.start..at, &text[joined].replace(['\'', '’', 'ʼ'], ""), &keep),
            false => Word::at(text, run.start..at, &text[run], &keep),
        });
    }
    words
}

/// « l’ », « qu’ »: what stands before an apostrophe and is no word.
fn is_elided(text: &str, run: &Range<usize>) -> bool {
    let rest = &text[run.end..];
    rest.starts_with(is_apostrophe) && ELIDED.contains(&plain(&text[run.clone()]).as_str())
}

/// The « ’s » of English.
fn is_possessive(text: &str, run: &Range<usize>) -> bool {
    matches!(&text[run.clone()], "s" | "S") && text[..run.start].ends_with(is_apostrophe)
}

/// « aujourd’hui » and « don’t » are one word; the « ’s » of English is none.
fn joined(text: &str, run: &Range<usize>) -> Range<usize> {
    let mut rest = text[run.end..].chars();
    let Some(mark) = rest.next().filter(|each| is_apostrophe(*each)) else { return run.clone() };
    match inclusive::next_run(text, run.end + mark.len_utf8()) {
        Some(next) if next.start == run.end + mark.len_utf8() => match plain(&text[next.clone()]).as_str() {
            "s" => run.clone(),
            _ => run.start..next.end,
        },
        _ => run.clone(),
    }
}

fn is_apostrophe(each: char) -> bool {
    matches!(each, '\'' | '’' | 'ʼ' | '‘')
}

/// Letters and digits without case, accents and ligatures.
fn plain(written: &str) -> String {
    // Most words are, and messages are made of words while others wait.
    if written.is_ascii() {
        let mut bare = written.to_ascii_lowercase();
        bare.retain(|each| each.is_ascii_alphanumeric());
        return bare;
    }
    let bare = written.nfkd().filter(|each| !is_combining_mark(*each));
    bare.flat_map(char::to_lowercase).flat_map(spelled).filter(|each| each.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plains(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.plain).collect()
    }

    fn meet(one: &str, other: &str) -> bool {
        let (one, other) = (words(one), words(other));
        one.len() == 1 && other.len() == 1 && one[0].is_like(&other[0])
    }

    #[test]
    fn elisions_go_whatever_the_apostrophe() {
        assert_eq!(plains("L’intervenante d'airain qu’on aime"), ["intervenante", "airain", "on", "aime"]);
        assert_eq!(plains("jusqu’à l’été"), ["a", "ete"]);
        assert_eq!(plains("aujourd’hui, don't, Amina’s, O’Brien"), ["aujourdhui", "dont", "amina", "obrien"]);
        assert_eq!(plains("l’"), Vec::<String>::new());
    }

    #[test]
    fn ligatures_accents_and_case_are_no_matter() {
        assert_eq!(plains("CŒUR Æquo e\u{301}cole Noël ﬁn"), ["coeur", "aequo", "ecole", "noel", "fin"]);
        assert!(meet("cœur", "coeur") && meet("ÉCOLES", "ecole"));
    }

    #[test]
    fn what_every_text_has_is_known_by_its_accents() {
        let everywhere = |text: &str| words(text).iter().map(|word| word.is_everywhere).collect::<Vec<_>>();
        assert_eq!(everywhere("the THE thé des dés OU où"), [true, true, false, true, false, true, false]);
    }

    #[test]
    fn hours_and_numbers_are_read_alike_together_or_apart() {
        assert_eq!(plains("13h30"), plains("13 h 30"));
        assert_eq!(plains("2026-2027"), ["2026", "2027"]);
    }

    #[test]
    fn each_word_says_where_it_stands() {
        let text = "Les « intervenant·e·s » d’ici";
        let found = words(text);
        assert_eq!(&text[found[1].span.clone()], "intervenant·e·s");
        assert_eq!(&text[found[2].span.clone()], "ici");
    }

    #[test]
    fn forms_of_one_word_meet_in_both_languages() {
        for (one, other) in [
            ("décider", "décidée"),
            ("rencontres", "rencontrer"),
            ("familles", "famille"),
            ("meetings", "meeting"),
            ("decided", "decides"),
            ("nouveaux", "nouvelle"),
            ("animaux", "animal"),
        ] {
            assert!(meet(one, other), "{:?} {:?}", words(one), words(other));
        }
        for (one, other) in [("jeudi", "jeune"), ("Jeanne", "Jean"), ("père", "paire"), ("salon", "saloon")] {
            assert!(!meet(one, other), "{:?} {:?}", words(one), words(other));
        }
    }

    #[test]
    fn nothing_that_can_be_typed_breaks_it() {
        let long = "é".repeat(10_000);
        assert_eq!(words(&long)[0].plain.len(), 40);
        for odd in [
            "\0",
            "\"",
            "*",
            "·",
            "(e)s",
            "a(",
            "a·",
            "a-",
            "a'",
            "👩‍👧",
            "a\0b",
            "(((",
            "e\u{301}",
            "\u{301}",
            "’’’",
            "a/·(e",
        ] {
            for word in words(odd) {
                assert!(word.forms().all(|form| form.chars().all(char::is_alphanumeric)), "{odd:?}");
            }
        }
        assert!(words("👩‍👧 * \" \0").is_empty());
    }
}
