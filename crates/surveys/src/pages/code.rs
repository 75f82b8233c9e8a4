//! What ties both answers of a person, as the form asks for it: four words to keep, or five small questions.

use anonymity::sealed::QUESTIONS;
use maud::html;
use ui::Lang;
use ui::form::{AnyField, Choices, Form, TextField};

use super::asked::Said;
use crate::code::{BY_ANSWERS, BY_WORDS, MEANS, WORDS, field, words_of};

/// The form with its fields: whoever answers first is given words to keep, whoever comes back types theirs.
pub(super) fn fields(form: Form, lang: Lang, is_first: bool, said: &Said) -> Form {
    let form = if is_first { kept(form, lang, &words_of(&said.draft)) } else { form };
    let form = form.field(means(lang, is_first).value(said.draft.value(MEANS)).error(wrong(lang, said, MEANS)));
    let form = if is_first { form } else { form.field(line(lang, said, WORDS, t!(lang, "code-words"))) };
    form.group(&t!(lang, "code-questions"), questions(lang, said))
}

fn kept(form: Form, lang: Lang, words: &str) -> Form {
    form.hidden(WORDS, words).part(html! {
        p { (t!(lang, "code-keep-words")) }
        p lang="fr" { strong { (words) } }
    })
}

fn means(lang: Lang, is_first: bool) -> Choices {
    let [words, answers] = if is_first {
        [t!(lang, "code-by-words-first"), t!(lang, "code-by-answers-first")]
    } else {
        [t!(lang, "code-by-words"), t!(lang, "code-by-answers")]
    };
    Choices::new(lang, MEANS, t!(lang, "code-means"))
        .explained(BY_WORDS, words, t!(lang, "code-by-words-means"))
        .explained(BY_ANSWERS, answers, t!(lang, "code-by-answers-means"))
}

fn questions(lang: Lang, said: &Said) -> Vec<Box<dyn AnyField>> {
    let asked =
        |place: usize| -> Box<dyn AnyField> { Box::new(line(lang, said, &field(place), question(lang, place))) };
    (0..QUESTIONS).map(asked).collect()
}

/// Things that do not change from one year to another.
fn question(lang: Lang, place: usize) -> String {
    match place {
        0 => t!(lang, "code-question-1"),
        1 => t!(lang, "code-question-2"),
        2 => t!(lang, "code-question-3"),
        3 => t!(lang, "code-question-4"),
        _ => t!(lang, "code-question-5"),
    }
}

fn line(lang: Lang, said: &Said, name: &str, label: String) -> TextField {
    TextField::new(lang, name, label).max(60).value(said.draft.value(name)).error(wrong(lang, said, name))
}

fn wrong(lang: Lang, said: &Said, name: &str) -> Option<String> {
    said.wrong.iter().find(|(each, _)| each == name).map(|(_, problem)| problem.sentence(lang))
}
