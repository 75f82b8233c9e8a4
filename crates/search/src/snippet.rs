//! The piece of a text around the first word that was found, with the words that were found marked. It is read again in the text
//! as it is, never kept.

use std::collections::HashSet;
use std::ops::Range;

use findings::Ask;
use maud::{Markup, html};
use writing::Word;

/// How many characters stand before the first word that was found, and from there on.
const BEFORE: usize = 70;
const AFTER: usize = 170;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// Whether they are what was looked for.
    pub is_hit: bool,
}

/// Which words are what was looked for.
pub(crate) struct Marks<'a> {
    forms: HashSet<&'a str>,
    beginnings: Vec<&'a str>,
}

impl<'a> Marks<'a> {
    pub(crate) fn of(ask: &'a Ask) -> Marks<'a> {
        let terms = || ask.0.iter().flatten().flatten();
        Marks {
            forms: terms().filter(|term| !term.begins).map(|term| term.form.as_str()).collect(),
            beginnings: terms().filter(|term| term.begins).map(|term| term.form.as_str()).collect(),
        }
    }

    fn marks(&self, word: &Word) -> bool {
        word.forms().any(|form| self.forms.contains(form))
            || self.beginnings.iter().any(|beginning| word.plain.starts_with(beginning))
    }

    /// Whether a word may be one of these, by its first letter, which its stems have too.
    fn may_mark(&self, plain: &str) -> bool {
        let first = plain.chars().next();
        self.forms.iter().chain(&self.beginnings).any(|form| form.chars().next() == first)
    }

    /// The whole text, its words marked.
    pub(crate) fn whole(&self, text: &str) -> Vec<Piece> {
        let hits = self.hits(text);
        cut(text, 0..text.len(), &hits)
    }

    /// The piece of the text around the first word that was found; its beginning when none was.
    pub(crate) fn piece(&self, text: &str) -> Vec<Piece> {
        let hits = self.hits(text);
        let span = around(text, hits.first().map_or(0, |hit| hit.start));
        let mut pieces = cut(text, span.clone(), &hits);
        let more = |text: &str| Piece { text: text.to_owned(), is_hit: false };
        if span.start > 0 {
            pieces.insert(0, more("… "));
        }
        if span.end < text.trim_end().len() {
            pieces.push(more(" …"));
        }
        pieces
    }

    fn hits(&self, text: &str) -> Vec<Range<usize>> {
        let words = writing::words_where(text, |plain| self.may_mark(plain));
        words.into_iter().filter(|word| self.marks(word)).map(|word| word.span).collect()
    }
}

/// What is shown around a byte of a text, from one space to another.
fn around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].char_indices().rev().take(BEFORE).last().map_or(0, |(at, _)| at);
    let end = text[at..].char_indices().nth(AFTER).map_or(text.len(), |(more, _)| at + more);
    let start = match start {
        0 => 0,
        start => text[start..at].find(char::is_whitespace).map_or(start, |space| start + space + 1),
    };
    let end = match end == text.len() {
        true => end,
        false => text[at..end].rfind(char::is_whitespace).map_or(end, |space| at + space),
    };
    // The space that was found may have more bytes than one.
    (start..=at).find(|each| text.is_char_boundary(*each)).unwrap_or(at)..end.max(at)
}

fn cut(text: &str, span: Range<usize>, hits: &[Range<usize>]) -> Vec<Piece> {
    let (mut pieces, mut at) = (Vec::new(), span.start);
    let line = |range: Range<usize>| text[range].replace(['\n', '\t'], " ");
    for hit in hits.iter().filter(|hit| hit.start >= span.start && hit.end <= span.end) {
        pieces.push(Piece { text: line(at..hit.start), is_hit: false });
        pieces.push(Piece { text: line(hit.clone()), is_hit: true });
        at = hit.end;
    }
    pieces.push(Piece { text: line(at..span.end), is_hit: false });
    pieces.into_iter().filter(|piece| !piece.text.is_empty()).collect()
}

/// Pieces as a page shows them.
pub(crate) fn drawn(pieces: &[Piece]) -> Markup {
    html! { @for piece in pieces { @if piece.is_hit { mark { (piece.text) } } @else { (piece.text) } } }
}

/// Pieces as plain text.
pub(crate) fn plain(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asking::{all_of, sought};

    fn marked(text: &str, typed: &str) -> Vec<String> {
        let ask = all_of(&sought(typed));
        let pieces = Marks::of(&ask).piece(text);
        pieces.into_iter().filter(|piece| piece.is_hit).map(|piece| piece.text).collect()
    }

    #[test]
    fn what_was_found_is_marked_as_it_is_written() {
        assert_eq!(
            marked("Les INTERVENANT·E·S d’ici\nécoutent.", "intervenante ecout"),
            ["INTERVENANT·E·S", "écoutent"]
        );
        assert_eq!(marked("<script>alert(1)</script>", "alert"), ["alert"]);
    }

    #[test]
    fn a_long_text_is_shown_around_the_first_word() {
        let long = format!("{}le deuil {}", "mot\u{a0}été ".repeat(60), "après ".repeat(80));
        let ask = all_of(&sought("deuil"));
        let shown = plain(&Marks::of(&ask).piece(&long));
        assert!(shown.starts_with("… ") && shown.ends_with(" …") && shown.contains("deuil"), "{shown}");
        assert!(shown.chars().count() < 260, "{shown}");
        assert_eq!(plain(&Marks::of(&Ask::default()).piece("court")), "court");
        assert_eq!(plain(&Marks::of(&ask).piece(&"é".repeat(500))).chars().count(), AFTER + 2);
    }
}
