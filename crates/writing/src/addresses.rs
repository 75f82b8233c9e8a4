//! The addresses of pages and of mail in a text, where they begin and end. `linkify` finds them; what French typography puts
//! around them (« », spaces that do not break, an elision) is ours.

use linkify::{LinkFinder, LinkKind};

/// A longer run without a space is no address that somebody wants to open.
const LONGEST: usize = 4_096;

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Words.
    Text(&'a str),
    /// The address of a page (http or https), as it was typed.
    Page(&'a str),
    /// An address of mail, as it was typed.
    Mail(&'a str),
}

impl<'a> Span<'a> {
    /// As it was typed.
    pub fn words(self) -> &'a str {
        match self {
            Span::Text(words) | Span::Page(words) | Span::Mail(words) => words,
        }
    }

    /// Where it leads; nothing for words.
    pub fn target(self) -> Option<String> {
        match self {
            Span::Text(_) => None,
            Span::Page(address) => Some(address.to_owned()),
            Span::Mail(address) => Some(format!("mailto:{address}")),
        }
    }
}

/// A text as words and addresses. A mark that closes a sentence or a parenthesis is not part of an address.
pub fn spans(text: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut told = 0;
    for (start, run) in runs(text) {
        for (place, found) in found(run) {
            let (begins, ends) = (start + place, start + place + found.words().len());
            if told < begins {
                spans.push(Span::Text(&text[told..begins]));
            }
            spans.push(found);
            told = ends;
        }
    }
    if told < text.len() {
        spans.push(Span::Text(&text[told..]));
    }
    spans
}

/// What stands between spaces and quotes and may hold an address, with its place.
fn runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let parts = |each: char| each.is_whitespace() || "<>\"`«»“”„‹›".contains(each);
    let mut place = 0;
    let each = text.split_inclusive(parts).map(move |run| {
        place += run.len();
        (place - run.len(), run.trim_end_matches(parts))
    });
    each.filter(|(_, run)| run.len() <= LONGEST && (run.contains("://") || run.contains('@')))
}

fn found(run: &str) -> Vec<(usize, Span<'_>)> {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url, LinkKind::Email]);
    let each = finder.links(run).filter_map(|link| match link.kind() {
        LinkKind::Url => page(link.as_str()).map(|page| (link.start(), page)),
        _ => mail(link.as_str()).map(|(skipped, mail)| (link.start() + skipped, mail)),
    });
    each.collect()
}

fn page(found: &str) -> Option<Span<'_>> {
    let address = found.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '’', '\'', '*', '_', '~', '|']);
    let (scheme, place) = address.split_once("://")?;
    let leads = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    (leads && place.starts_with(|each: char| each.is_alphanumeric() || each == '[')).then_some(Span::Page(address))
}

/// An address of mail, and how much of what was found stands before it: « d’amina@exemple.org » begins at amina. Marks that
/// would say more than an address in a link are in none that people have.
fn mail(found: &str) -> Option<(usize, Span<'_>)> {
    let (person, _) = found.split_once('@')?;
    let skipped = match person.rfind('’') {
        Some(place) => place + '’'.len_utf8(),
        None => match person.split_once('\'') {
            Some((word, _)) if is_elided(word) => word.len() + 1,
            _ => 0,
        },
    };
    let address = &found[skipped..];
    let is_plain = address.chars().all(|each| each.is_alphanumeric() || "@.+-_'".contains(each));
    (is_plain && !address.starts_with('@')).then_some((skipped, Span::Mail(address)))
}

/// What French leaves of a word before a vowel.
fn is_elided(word: &str) -> bool {
    ["c", "d", "j", "l", "m", "n", "qu", "s", "t", "jusqu", "lorsqu", "puisqu"]
        .iter()
        .any(|each| word.eq_ignore_ascii_case(each))
}

#[cfg(test)]
mod tests {
    use super::Span::{Mail, Page, Text};
    use super::*;

    #[test]
    fn an_address_ends_where_its_sentence_does() {
        assert_eq!(
            spans("Voir (https://exemple.org/a_b?c=1), puis http://x."),
            [Text("Voir ("), Page("https://exemple.org/a_b?c=1"), Text("), puis "), Page("http://x"), Text(".")]
        );
        for (typed, address) in [
            ("« https://exemple.org/a »", "https://exemple.org/a"),
            ("«\u{a0}https://exemple.org/a\u{a0}»", "https://exemple.org/a"),
            ("«https://exemple.org/a»", "https://exemple.org/a"),
            ("C’est où\u{a0}: https://exemple.org\u{a0}?", "https://exemple.org"),
            ("https://fr.wikipedia.org/wiki/Cercle_(groupe)", "https://fr.wikipedia.org/wiki/Cercle_(groupe)"),
            ("(https://fr.wikipedia.org/wiki/Cercle_(groupe))", "https://fr.wikipedia.org/wiki/Cercle_(groupe)"),
            ("**https://exemple.org**", "https://exemple.org"),
            ("HTTPS://Exemple.org!", "HTTPS://Exemple.org"),
            ("https://éducation.québec/où…", "https://éducation.québec/où"),
            ("https://аррӏе.com", "https://аррӏе.com"),
            ("https://exemple.org:8443/a#b;", "https://exemple.org:8443/a#b"),
            ("<https://exemple.org>", "https://exemple.org"),
        ] {
            let pages: Vec<_> = spans(typed).into_iter().filter(|span| matches!(span, Page(_))).collect();
            assert_eq!(pages, [Page(address)], "{typed}");
        }
    }

    #[test]
    fn an_address_of_mail_begins_after_its_elision() {
        assert_eq!(
            spans("Écrivez à awa@exemple.org, ou à l’adresse d’amina.d+j@exemple.qc.ca."),
            [
                Text("Écrivez à "),
                Mail("awa@exemple.org"),
                Text(", ou à l’adresse d’"),
                Mail("amina.d+j@exemple.qc.ca"),
                Text("."),
            ]
        );
        assert_eq!(spans("d'amina@exemple.org"), [Text("d'"), Mail("amina@exemple.org")]);
        assert_eq!(spans("o'brien@exemple.org"), [Mail("o'brien@exemple.org")]);
        assert_eq!(spans("mailto:awa@exemple.org")[1], Mail("awa@exemple.org"));
        assert_eq!(Mail("awa@exemple.org").target().as_deref(), Some("mailto:awa@exemple.org"));
    }

    #[test]
    fn what_leads_nowhere_safe_is_words() {
        for words in [
            "https://",
            "https:// et la suite",
            "javascript://exemple.org/%0aalert(1)",
            "ftp://exemple.org",
            "file:///etc/passwd",
            "data:text/html,a",
            "xhttps://exemple.org",
            "@Amina fait la liste",
            "awa@exemple",
            "@exemple.org",
            "",
        ] {
            assert!(spans(words).iter().all(|span| matches!(span, Text(_))), "{words}: {:?}", spans(words));
            assert_eq!(spans(words).into_iter().map(Span::words).collect::<String>(), words);
        }
    }

    #[test]
    fn nothing_is_lost_or_slow() {
        let begun = std::time::Instant::now();
        for strange in [
            "@".repeat(9_000),
            "a@".repeat(9_000),
            "http://".repeat(9_000),
            "(".repeat(9_000) + "https://a.b",
            "é@é.é ".repeat(9_000),
        ] {
            assert_eq!(spans(&strange).into_iter().map(Span::words).collect::<String>(), strange);
        }
        assert!(begun.elapsed() < std::time::Duration::from_secs(4), "{:?}", begun.elapsed());
    }
}
