//! What a season asks of who wants to take part, besides what every application says: its questions are those of its program, and each
//! answer is kept with the question as it was asked.

use communities::program::ApplicationQuestion;
use forms::Posted;
use platform::text::{self, TextProblem};
use serde::{Deserialize, Serialize};
use ui::Lang;

use crate::asked::LONGEST;

/// An answer, with its question in the words of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Answer {
    pub(crate) question: String,
    pub(crate) answer: String,
}

/// The answers as they were typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed(Vec<(String, String)>);

/// What is wrong with them: the id of each question, and why.
pub(crate) type Wrong = Vec<(String, TextProblem)>;

/// The field of a question.
pub(crate) fn field(question: &ApplicationQuestion) -> String {
    format!("reponse-{}", question.id)
}

impl Typed {
    pub(crate) fn posted(posted: &Posted, questions: &[ApplicationQuestion]) -> Typed {
        let typed = |each: &ApplicationQuestion| (each.id.clone(), posted.value(&field(each)).to_owned());
        Typed(questions.iter().map(typed).collect())
    }

    pub(crate) fn of(&self, question: &ApplicationQuestion) -> &str {
        self.0.iter().find(|(id, _)| *id == question.id).map(|(_, typed)| typed.as_str()).unwrap_or_default()
    }

    /// What they say, or all that is wrong.
    pub(crate) fn check(&self, lang: Lang, questions: &[ApplicationQuestion]) -> Result<Vec<Answer>, Wrong> {
        let (mut answers, mut wrong) = (Vec::new(), Wrong::new());
        for question in questions {
            let read = if question.required { text::paragraphs } else { text::optional_paragraphs };
            match read(self.of(question), LONGEST) {
                Ok(answer) if answer.is_empty() => {}
                Ok(answer) => answers.push(Answer { question: question.text.speaking(lang).to_owned(), answer }),
                Err(problem) => wrong.push((question.id.clone(), problem)),
            }
        }
        if wrong.is_empty() { Ok(answers) } else { Err(wrong) }
    }
}

/// As they are stored.
pub(crate) fn stored(answers: &[Answer]) -> String {
    if answers.is_empty() { String::new() } else { serde_json::to_string(answers).expect("texts are JSON") }
}

/// As they were stored; what cannot be read any more is not shown.
pub(crate) fn read(stored: &str) -> Vec<Answer> {
    serde_json::from_str(stored).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use communities::program::Text;

    use super::*;

    fn question(id: &str, required: bool) -> ApplicationQuestion {
        let text = Text { fr: format!("{id}?"), en: format!("{id} (en)?") };
        ApplicationQuestion { id: id.into(), text, hint: None, required }
    }

    #[test]
    fn each_answer_is_kept_with_its_question_and_what_must_be_answered_is() {
        let questions = [question("attentes", true), question("horaire", false)];
        let posted: Posted = [("reponse-attentes", " "), ("reponse-horaire", "Le jeudi")].into_iter().collect();
        let wrong = Typed::posted(&posted, &questions).check(Lang::Fr, &questions).expect_err("one is empty");
        assert_eq!(wrong, [("attentes".to_owned(), TextProblem::Empty)]);
        let posted: Posted = [("reponse-attentes", "Souffler"), ("reponse-autre", "Non")].into_iter().collect();
        let said = Typed::posted(&posted, &questions).check(Lang::En, &questions).expect("all is said");
        assert_eq!(said, [Answer { question: "attentes (en)?".into(), answer: "Souffler".into() }]);
        assert_eq!(read(&stored(&said)), said);
        assert_eq!(read(""), []);
    }
}
