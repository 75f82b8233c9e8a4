//! The two languages people read, and the sentences of each crate.
//!
//! A [`Lang`] travels with every page. A crate says `ui::texts!($);` once, at the top of its `lib.rs`
//! (before its `mod` lines), and from then on `t!(lang, "key", name = value)` gives the sentence: a key or an
//! argument that the French file does not know fails the build. Numbers in a sentence are written the way the
//! language writes them; give years and codes as text so that they are left alone.

mod compare;
mod spoken;

pub use compare::compare;
pub use spoken::{unfilled, unspoken};

use fluent_bundle::FluentValue;
#[doc(inline)]
pub use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader};
use unic_langid::LanguageIdentifier;

use crate::numbers;

/// A language of the interface. French is the source, and the answer when nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// French as written in Québec.
    #[default]
    Fr,
    /// English as written in Canada.
    En,
}

impl Lang {
    /// The tag for `lang=`, for the database and for mail headers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr-CA",
            Self::En => "en-CA",
        }
    }

    /// The language's own name for itself, as a switch shows it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }

    /// Every language, the source first.
    pub fn each() -> impl Iterator<Item = Self> {
        [Self::Fr, Self::En].into_iter()
    }

    /// The language a tag names, whatever its region: `fr`, `fr-FR` and `fr-CA` are all French here.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        if primary.eq_ignore_ascii_case("fr") {
            Some(Self::Fr)
        } else if primary.eq_ignore_ascii_case("en") {
            Some(Self::En)
        } else {
            None
        }
    }

    /// The language a browser prefers among ours, from its `Accept-Language` header.
    pub fn from_accept_language(header: &str) -> Self {
        let mut best = (Self::default(), 0.0_f32);
        for choice in header.split(',').take(32) {
            let (tag, weight) = weighted(choice);
            if let Some(lang) = Self::parse(tag).filter(|_| weight > best.1) {
                best = (lang, weight);
            }
        }
        best.0
    }

    fn identifier(self) -> LanguageIdentifier {
        self.code().parse().expect("our own two codes are well formed")
    }
}

/// The language of a stored tag; the source where it names none.
impl From<String> for Lang {
    fn from(tag: String) -> Self {
        Self::parse(&tag).unwrap_or_default()
    }
}

fn weighted(choice: &str) -> (&str, f32) {
    let mut parts = choice.split(';');
    let tag = parts.next().unwrap_or_default();
    let quality = parts.find_map(|part| part.trim().strip_prefix("q="));
    (tag, quality.map_or(1.0, |q| q.parse().unwrap_or(0.0)))
}

/// The sentences of one crate, in each language. Made once by [`texts!`](crate::texts).
pub struct Texts {
    french: FluentLanguageLoader,
    english: FluentLanguageLoader,
}

impl Texts {
    /// Loads the files `<lang>/<domain>.ftl` that a crate carries inside itself.
    pub fn load(domain: &str, files: &dyn I18nAssets) -> Self {
        let loader = |lang| loader(domain, files, lang);
        Self { french: loader(Lang::Fr), english: loader(Lang::En) }
    }

    /// The loader that speaks this language.
    pub fn speaking(&self, lang: Lang) -> &FluentLanguageLoader {
        match lang {
            Lang::Fr => &self.french,
            Lang::En => &self.english,
        }
    }
}

fn loader(domain: &str, files: &dyn I18nAssets, lang: Lang) -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new(domain, Lang::Fr.identifier());
    loader
        .load_languages(files, &[lang.identifier(), Lang::Fr.identifier()])
        .expect("the crate's sentences were read by the compiler already");
    // The marks that isolate arguments are invisible to people and break copying, mails and tests.
    loader.set_use_isolating(false);
    loader.with_bundles_mut(|bundle| {
        match lang {
            Lang::Fr => bundle.set_formatter(Some(french_number)),
            Lang::En => bundle.set_formatter(Some(english_number)),
        }
        for (name, before) in BEFORE_NAMES {
            bundle.add_function(name, move |names, _| met(names, before)).expect("each of these is added once");
        }
    });
    loader
}

/// A name with what stands before it.
type Before = fn(&str) -> String;

/// What a French sentence says before a name that it does not know: `{ DE($name) }` is « d’Amina » or « de Bob ».
const BEFORE_NAMES: [(&str, Before); 4] =
    [("DE", writing::de), ("DU", writing::du), ("QUE", writing::que), ("AU", writing::au)];

fn met<'a>(names: &[FluentValue<'a>], before: Before) -> FluentValue<'a> {
    match names {
        [FluentValue::String(name)] => before(name).into(),
        _ => FluentValue::Error,
    }
}

/// A sentence that ends with an abbreviation has one full stop: "at 6 p.m.", « le 18 févr. ».
pub fn ended(sentence: String) -> String {
    if !sentence.contains("..") || sentence.contains("...") {
        return sentence;
    }
    let twice = ["a.m..", "p.m..", "janv..", "févr..", "juill..", "sept..", "oct..", "nov..", "déc.."];
    twice.into_iter().fold(sentence, |sentence, twice| sentence.replace(twice, &twice[..twice.len() - 1]))
}

fn french_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number(Lang::Fr, value)
}

fn english_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number(Lang::En, value)
}

fn number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::written(lang, &number.as_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_a_language_whatever_its_region() {
        assert_eq!(Lang::parse("fr-CA"), Some(Lang::Fr));
        assert_eq!(Lang::parse(" EN_us"), Some(Lang::En));
        assert_eq!(Lang::parse("ta"), None);
        assert_eq!(Lang::parse(""), None);
        for lang in Lang::each() {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
        }
    }

    #[test]
    fn the_browser_is_listened_to_and_french_is_the_answer_otherwise() {
        assert_eq!(Lang::from_accept_language("en-CA,en;q=0.9,fr;q=0.8"), Lang::En);
        assert_eq!(Lang::from_accept_language("en;q=0.3, fr-CA;q=0.8"), Lang::Fr);
        assert_eq!(Lang::from_accept_language("ta, en;q=0.5"), Lang::En);
        assert_eq!(Lang::from_accept_language("es, de"), Lang::Fr);
        assert_eq!(Lang::from_accept_language(""), Lang::Fr);
        assert_eq!(Lang::from_accept_language("en;q=0, fr;q=NaN, ;;;,q=1"), Lang::Fr);
    }

    #[test]
    fn sentences_write_numbers_and_plurals_as_each_language_does() {
        assert_eq!(t!(Lang::Fr, "number-of-people", count = 0), "0 personne");
        assert_eq!(t!(Lang::Fr, "number-of-people", count = 1234), "1\u{a0}234 personnes");
        assert_eq!(t!(Lang::En, "number-of-people", count = 0), "0 people");
        assert_eq!(t!(Lang::En, "number-of-people", count = 1234), "1,234 people");
    }

    #[test]
    fn a_sentence_ends_once() {
        for (said, whole) in [
            ("Good until 6\u{a0}p.m..", "Good until 6\u{a0}p.m."),
            ("Expirée le 18\u{a0}févr..", "Expirée le 18\u{a0}févr."),
            ("Et puis...", "Et puis..."),
            ("From 9 a.m. to 6 p.m.", "From 9 a.m. to 6 p.m."),
        ] {
            assert_eq!(ended(said.into()), whole);
        }
    }

    #[test]
    fn no_invisible_marks_around_arguments() {
        let sentence = t!(Lang::Fr, "seen-by", who = "les membres");
        assert!(!sentence.contains(['\u{2068}', '\u{2069}']), "{sentence:?}");
    }
}
