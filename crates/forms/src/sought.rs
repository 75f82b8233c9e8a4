//! What somebody looks for in a list, as it stands in the address of the page. Words meet however they are typed, with or
//! without accents, capitals and the marks of inclusive writing.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use platform::text;
use unicode_normalization::UnicodeNormalization;

/// The most characters of one thing that is looked for.
const LONGEST: usize = 200;
/// How many things a page of a list has.
pub const PAGE: usize = 50;
/// What says which page of a list is shown.
const PAGE_FIELD: &str = "page";

/// What is looked for; an empty field lets everything through.
#[derive(Clone, Debug, Default)]
pub struct Sought(Vec<(String, String)>);

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Leaf<T> {
    /// What stands on it.
    pub items: Vec<T>,
    /// Which page it is, from 1.
    pub page: usize,
    /// How many pages there are; one at least.
    pub pages: usize,
    /// How many things there are on all of them.
    pub count: usize,
}

impl<T> Leaf<T> {
    /// How many things stand on the pages before it.
    pub const fn before(&self) -> usize {
        (self.page - 1) * PAGE
    }
}

impl Sought {
    /// What is looked for in a field; empty when nothing is.
    pub fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(each, _)| each == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether something is looked for in one of these fields.
    pub fn asks(&self, names: &[&str]) -> bool {
        names.iter().any(|name| !self.value(name).is_empty())
    }

    /// The page that is asked for, of these things; the last one when there are fewer.
    pub fn leaf<T>(&self, items: Vec<T>) -> Leaf<T> {
        let whole = self.leaf_among::<T>(items.len());
        let items = items.into_iter().skip(whole.before()).take(PAGE).collect();
        Leaf { items, page: whole.page, pages: whole.pages, count: whole.count }
    }

    /// The same, of so many things of which only those of that page are read: nothing stands on it yet.
    pub fn leaf_among<T>(&self, count: usize) -> Leaf<T> {
        let pages = count.div_ceil(PAGE).max(1);
        let page = self.value(PAGE_FIELD).parse::<usize>().unwrap_or(1).clamp(1, pages);
        Leaf { items: Vec::new(), page, pages, count }
    }

    /// The address of a page of what is looked for in these fields.
    pub fn address(&self, path: &str, names: &[&str], page: usize) -> String {
        let asked = names.iter().map(|name| (*name, self.value(name))).filter(|(_, value)| !value.is_empty());
        let page = page.to_string();
        let fields: Vec<_> = asked.chain([(PAGE_FIELD, page.as_str())]).collect();
        let encoded = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        format!("{path}?{}", encoded.collect::<Vec<_>>().join("&"))
    }
}

fn encoded(value: &str) -> String {
    let one = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    value.bytes().map(one).collect()
}

impl<S: Send + Sync> FromRequestParts<S> for Sought {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Sought, Infallible> {
        let read = Query::<Vec<(String, String)>>::from_request_parts(parts, state).await;
        let Query(fields) = read.unwrap_or_default();
        let short = |value: String| text::shown(value.trim()).chars().take(LONGEST).collect();
        Ok(Sought(fields.into_iter().map(|(name, value)| (name, short(value))).collect()))
    }
}

/// Whether a text has every one of these words, or words that begin so.
pub fn says(text: &str, words: &str) -> bool {
    let text = folded(text);
    folded(words).iter().all(|sought| text.iter().any(|word| word.starts_with(sought.as_str())))
}

/// The words of a text without case, accents and marks: « Intervenant·e·s » is intervenantes, « l’accueil » is l and accueil.
fn folded(text: &str) -> Vec<String> {
    let shown = text::shown(text);
    let joined = shown.nfd().filter(|each| !matches!(each, '·' | '•' | '(' | ')' | '\u{300}'..='\u{36f}'));
    let lower: String = joined.flat_map(char::to_lowercase).collect::<String>().replace('œ', "oe").replace('æ', "ae");
    lower.split(|each: char| !each.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_meet_however_they_are_typed() {
        let text = "Les intervenant·e·s se rencontrent à l’École, de tout cœur.";
        for sought in [
            "",
            "ecole",
            "ÉCOLE intervenantes",
            "coeur",
            "rencontr",
            "intervenant(e)s",
            "  ",
            "e\u{301}cole",
            "\u{2068}éco\u{200b}le\u{2069}",
        ] {
            assert!(says(text, sought), "{sought}");
        }
        for sought in ["jeudi", "ecole jeudi", "cole"] {
            assert!(!says(text, sought), "{sought}");
        }
    }

    #[test]
    fn a_long_list_has_pages_and_each_keeps_what_is_asked() {
        let sought = |page: &str| Sought(vec![("mots".into(), "été & co".into()), ("page".into(), page.into())]);
        let leaf = sought("2").leaf((0..120).collect::<Vec<_>>());
        assert_eq!((leaf.items.first(), leaf.page, leaf.pages, leaf.count), (Some(&50), 2, 3, 120));
        assert_eq!((sought("2").leaf_among::<i64>(120).before(), sought("9").leaf_among::<i64>(120).page), (50, 3));
        assert_eq!(sought("99").leaf(vec![1]).page, 1);
        assert_eq!(sought("x").leaf(Vec::<i64>::new()).pages, 1);
        assert_eq!(sought("1").address("/l", &["mots", "rien"], 2), "/l?mots=%C3%A9t%C3%A9%20%26%20co&page=2");
        assert!(sought("1").asks(&["mots"]) && !sought("1").asks(&["page-autre"]));
    }
}
