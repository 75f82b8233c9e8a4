//! Where a word begins and ends when it is written for everybody: « intervenant·e·s », « directeur.rice », « ami(e)s »,
//! « travailleuses-eurs ». An ending counts only behind a word that takes it: « est-elle » and « prends-les » are two words.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::plain;

/// Endings, without accents, and how a word that takes each of them ends; nothing where every word of two letters does.
const ENDINGS: &[(&str, &[&str])] = &[
    ("e", &[]),
    ("es", &[]),
    ("le", &["l"]),
    ("les", &["l", "ls"]),
    ("ne", &["n"]),
    ("nes", &["n", "ns"]),
    ("te", &["t", "tous"]),
    ("tes", &["t", "ts", "tous"]),
    ("se", &["s", "x"]),
    ("ses", &["s", "x"]),
    ("fe", &["f"]),
    ("fes", &["f", "fs"]),
    ("ve", &["f"]),
    ("ves", &["f", "fs"]),
    ("ive", &["if"]),
    ("ives", &["if", "ifs"]),
    ("re", &["er"]),
    ("ere", &["er"]),
    ("eres", &["er", "ers"]),
    ("iere", &["ier"]),
    ("ieres", &["ier", "iers"]),
    ("ienne", &["ien"]),
    ("iennes", &["ien", "iens"]),
    ("enne", &["en"]),
    ("ennes", &["en", "ens"]),
    ("onne", &["on"]),
    ("onnes", &["on", "ons"]),
    ("elle", &["eau", "el"]),
    ("elles", &["eaux", "els"]),
    ("rice", &["eur"]),
    ("rices", &["eur", "eurs"]),
    ("trice", &["eur"]),
    ("trices", &["eur", "eurs"]),
    ("euse", &["eur", "eux"]),
    ("euses", &["eur", "eurs", "eux"]),
    ("eure", &["eur"]),
    ("eures", &["eur", "eurs"]),
    ("eur", &["euse", "rice"]),
    ("eurs", &["euses", "rices"]),
    ("teur", &["trice"]),
    ("teurs", &["trices"]),
    ("eux", &["euse", "euses"]),
];

/// The next run of letters or of digits from this byte on, with the accents on them.
pub(super) fn next_run(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + text[from..].find(char::is_alphanumeric)?;
    let is_digits = text[start..].starts_with(char::is_numeric);
    let goes_on = |each: char| is_combining_mark(each) || (each.is_alphanumeric() && each.is_numeric() == is_digits);
    let length = text[start..].find(|each| !goes_on(each)).unwrap_or(text.len() - start);
    Some(start..start + length)
}

/// Where the word that begins with this run ends, with the endings that stand behind it.
pub(super) fn end(text: &str, run: &Range<usize>) -> usize {
    if !text[run.end..].starts_with(is_mark) {
        return run.end;
    }
    let base = plain(&text[run.clone()]);
    if base.len() < 2 || base.starts_with(|each: char| each.is_numeric()) {
        return run.end;
    }
    let mut word = Growing { text, base, end: run.end, has_ending: false };
    while word.grows() {}
    word.end
}

/// What stands between a word and an ending of it.
fn is_mark(each: char) -> bool {
    matches!(each, '·' | '•' | '‧' | '⋅' | '∙' | '.' | '-' | '\u{2010}' | '\u{2011}' | '/' | '(')
}

struct Growing<'a> {
    text: &'a str,
    base: String,
    end: usize,
    has_ending: bool,
}

impl Growing<'_> {
    /// Takes one more ending, if one stands here.
    fn grows(&mut self) -> bool {
        let mut rest = self.text[self.end..].chars();
        let Some(mark) = rest.next() else { return false };
        let from = self.end + mark.len_utf8();
        match mark {
            '(' => self.takes(from, ")"),
            _ => is_mark(mark) && self.takes(from, ""),
        }
    }

    fn takes(&mut self, from: usize, closed_by: &str) -> bool {
        let run = next_run(self.text, from).filter(|run| run.start == from);
        let Some(run) = run.filter(|run| self.text[run.end..].starts_with(closed_by)) else { return false };
        if !self.is_ending(&plain(&self.text[run.clone()])) {
            return false;
        }
        self.end = run.end + closed_by.len();
        self.has_ending = true;
        if !closed_by.is_empty() {
            self.takes_plural();
        }
        true
    }

    fn is_ending(&self, ending: &str) -> bool {
        let taken_by = |bases: &[&str]| bases.is_empty() || bases.iter().any(|base| self.base.ends_with(base));
        matches!(ending, "s" | "x" if self.has_ending || ending == "s")
            || ENDINGS.iter().any(|(each, bases)| *each == ending && taken_by(bases))
    }

    /// The « s » right behind « (e) ».
    fn takes_plural(&mut self) {
        let run = next_run(self.text, self.end).filter(|run| run.start == self.end);
        if let Some(run) = run.filter(|run| matches!(&self.text[run.clone()], "s" | "S" | "x" | "X")) {
            self.end = run.end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::words;

    #[test]
    fn what_is_written_for_everybody_is_one_word() {
        for each in [
            "intervenant·e·s",
            "intervenant.e.s",
            "intervenant-e-s",
            "intervenant(e)s",
            "INTERVENANT(E)S",
            "intervenant/e/s",
            "participant·es",
            "directeur·rice·s",
            "directeurs-trices",
            "travailleuses-eurs",
            "citoyen·ne·s",
            "nouveaux-elles",
            "tous·tes",
            "ami(s)",
            "élu·es",
        ] {
            let found = words(each);
            assert_eq!(found.len(), 1, "{found:?}");
            assert_eq!(found[0].span, 0..each.len(), "{each}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (text, count) in [
            ("est-elle", 2),
            ("prends-les", 2),
            ("rendez-vous", 2),
            ("Fin.Et puis", 3),
            ("lecteur/lectrice", 2),
            ("donne-le", 2),
            ("salle (est)", 2),
            ("grand-mère", 2),
        ] {
            assert_eq!(words(text).len(), count, "{text}");
        }
    }
}
