//! The words of the glossary in a text: the first time that one stands there, it leads to its sentence. A word is met as search meets it:
//! whole, without case, accents and the marks of inclusive writing, in any of its forms. What is a link already stays what it is.

use std::collections::HashMap;

use communities::Community;
use maud::{Markup, html};
use platform::{On, Result};
use ui::prose;
use writing::Word;

use crate::model::Term;
use crate::{ADDRESS, store};

/// The words that are still to be linked on a page.
pub struct Linking {
    glossary: String,
    terms: Vec<Sought>,
    /// Which of them begin with a word of this form, the longest first.
    beginnings: HashMap<String, Vec<usize>>,
}

struct Sought {
    id: i64,
    words: Vec<Word>,
    is_linked: bool,
}

/// The words of a community, none of which is linked yet.
pub async fn linking(on: impl Into<On<'_>>, community: &Community) -> Result<Linking> {
    let terms = store::of_community(on, community.id).await?;
    Ok(Linking::of(community.path(ADDRESS), terms.into_iter().filter(Term::stands)))
}

impl Linking {
    fn of(glossary: String, terms: impl Iterator<Item = Term>) -> Linking {
        let sought = |term: Term| Sought { id: term.id, words: writing::words(&term.term), is_linked: false };
        let mut terms: Vec<Sought> = terms.map(sought).filter(|term| !term.words.is_empty()).collect();
        // « mise en récit » before « récit ».
        terms.sort_by_key(|term| std::cmp::Reverse(term.words.len()));
        let mut beginnings: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, term) in terms.iter().enumerate() {
            for form in term.words.iter().take(1).flat_map(Word::forms) {
                beginnings.entry(form.to_owned()).or_default().push(place);
            }
        }
        Linking { glossary, terms, beginnings }
    }

    /// What somebody wrote, inside a line, with the words that were not linked before.
    pub fn line(&mut self, text: &str) -> Markup {
        prose::line_with(text, &mut |words| self.linked(words))
    }

    /// What somebody wrote, a paragraph for each line.
    pub fn paragraphs(&mut self, text: &str) -> Markup {
        prose::paragraphs_with(text, &mut |words| self.linked(words))
    }

    fn linked(&mut self, text: &str) -> Markup {
        let words = writing::words(text);
        let (mut pieces, mut written, mut at) = (Vec::new(), 0, 0);
        while at < words.len() {
            let Some(place) = self.at(text, &words[at..]) else {
                at += 1;
                continue;
            };
            let term = &mut self.terms[place];
            term.is_linked = true;
            let (from, to) = (words[at].span.start, words[at + term.words.len() - 1].span.end);
            pieces.push(
                html! { (text[written..from]) a href={ (self.glossary) "#mot-" (term.id) } { (text[from..to]) } },
            );
            written = to;
            at += term.words.len();
        }
        html! { @for piece in pieces { (piece) } (text[written..]) }
    }

    /// The word that stands at the beginning of these, of those that are still to be linked.
    fn at(&self, text: &str, words: &[Word]) -> Option<usize> {
        let first = words.first()?;
        let mut places: Vec<usize> =
            first.forms().filter_map(|form| self.beginnings.get(form)).flatten().copied().collect();
        places.sort_unstable();
        places.into_iter().find(|place| {
            let term = &self.terms[*place];
            !term.is_linked && stands(text, words, &term.words)
        })
    }
}

/// Whether these words are the first of the others, with nothing but spaces or a mark of their own between them.
fn stands(text: &str, words: &[Word], term: &[Word]) -> bool {
    let joined = |pair: &[Word]| {
        let between = text.get(pair[0].span.end..pair[1].span.start).unwrap_or_default();
        between.chars().all(|each| each.is_whitespace() || matches!(each, '-' | '’' | '\'' | '\u{2011}'))
    };
    words.len() >= term.len()
        && words.iter().zip(term).all(|(word, each)| word.is_like(each))
        && words[..term.len()].windows(2).all(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(terms: &[&str], text: &str) -> String {
        let terms = terms.iter().zip(1..).map(|(term, id)| Term {
            id,
            community_id: 1,
            term: (*term).to_owned(),
            sentence: "Une phrase".into(),
            by: None,
            at: 0,
            revision: 1,
            withdrawn_at: None,
        });
        let mut linking = Linking::of("/g".into(), terms);
        linking.paragraphs(text).into_string()
    }

    #[test]
    fn the_first_of_each_word_is_linked_whole_and_in_any_form() {
        let said = linked(
            &["récit", "Mise en récit", "intervenante"],
            "La mise en récit, un récit et un récit.\nUn intervenant·e·s.",
        );
        assert_eq!(
            said,
            "<p>La <a href=\"/g#mot-2\">mise en récit</a>, un <a href=\"/g#mot-1\">récit</a> et un récit.</p>\
             <p>Un <a href=\"/g#mot-3\">intervenant·e·s</a>.</p>"
        );
        assert_eq!(linked(&["lien"], "Les liénards relient"), "<p>Les liénards relient</p>");
        assert_eq!(linked(&["père mère"], "Le père. Mère et fils"), "<p>Le père. Mère et fils</p>");
    }

    #[test]
    fn what_is_a_link_already_or_could_be_read_as_one_is_left() {
        let said = linked(&["récit", "b"], "https://exemple.org/recit puis <b>récit</b>");
        assert!(said.contains("&lt;") && !said.contains("<b>"), "{said}");
        assert_eq!(said.matches("#mot-1").count(), 1);
        assert!(said.contains("puis") && said.find("#mot-1") > said.find("puis"), "{said}");
    }
}
