//! The texts that people wrote to a survey, as the one who reads them first sees them and changes them.

use forms::Posted;
use platform::secret;
use platform::text::{self, TextProblem};

use crate::answer::LONGEST_TEXT;
use crate::ballot::Said;
use crate::item::Item;

/// The field that says who reads first.
pub(crate) const READER: &str = "lecture";
/// What a box sends that leaves a text out.
pub(crate) const YES: &str = "oui";

/// One text, and what becomes of it.
pub(crate) struct Text {
    /// The place of its question.
    pub(crate) place: usize,
    /// Its number there, from 0.
    pub(crate) number: usize,
    pub(crate) words: String,
    pub(crate) is_left_out: bool,
    pub(crate) wrong: Option<TextProblem>,
}

impl Text {
    pub(crate) fn written(place: usize, number: usize, words: &str) -> Text {
        Text { place, number, words: words.to_owned(), is_left_out: false, wrong: None }
    }

    /// The name of its field.
    pub(crate) fn name(&self) -> String {
        format!("mots-{}-{}", self.place + 1, self.number + 1)
    }

    /// The name of the box that leaves it out.
    pub(crate) fn left_out(&self) -> String {
        format!("sans-{}-{}", self.place + 1, self.number + 1)
    }

    /// As it was typed; one that the form does not have is as it was written.
    pub(crate) fn typed(self, posted: &Posted) -> Text {
        let is_left_out = posted.value(&self.left_out()) == YES;
        let typed = posted.given(&self.name()).unwrap_or(&self.words).to_owned();
        match text::paragraphs(&typed, LONGEST_TEXT) {
            Ok(words) => Text { words, is_left_out, ..self },
            Err(problem) => Text { words: typed, is_left_out, wrong: Some(problem).filter(|_| !is_left_out), ..self },
        }
    }
}

/// Whether people write to a survey of these questions.
pub(crate) fn is_written(items: &[Item]) -> bool {
    items.iter().any(|item| item.words.kind.is_words())
}

/// The texts that are passed on, each once, question by question, in an order that chance throws.
pub(crate) fn shuffled(said: &[Said], texts: &[Text]) -> Vec<Said> {
    let of_question = |said: &Said| {
        let kept = texts.iter().filter(|text| text.place == said.place && !text.is_left_out);
        let mut words: Vec<String> = kept.map(|text| text.words.clone()).collect();
        words.sort();
        words.dedup();
        words.sort_by_cached_key(|_| secret::token());
        Said { place: said.place, words }
    };
    said.iter().map(of_question).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_passed_on_is_each_text_once_and_nothing_that_was_left_out() {
        let said = [Said { place: 3, words: vec!["a".into(), "b".into(), "c".into()] }];
        let text = |number, words: &str, is_left_out| Text { is_left_out, ..Text::written(3, number, words) };
        let mut passed = shuffled(&said, &[text(0, "un", false), text(1, "un", false), text(2, "c", true)]);
        assert_eq!(passed.pop(), Some(Said { place: 3, words: vec!["un".into()] }));
    }

    #[test]
    fn chance_throws_the_order() {
        let words: Vec<String> = (0..8).map(|number| number.to_string()).collect();
        let said = [Said { place: 0, words: words.clone() }];
        let texts: Vec<Text> = (0..).zip(&words).map(|(number, words)| Text::written(0, number, words)).collect();
        let other = (0..20).any(|_| shuffled(&said, &texts) != said);
        assert!(other, "twenty times the order of the alphabet");
    }
}
