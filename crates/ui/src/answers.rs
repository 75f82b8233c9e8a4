//! Answers: joined squares, all hollow until one is mine; then exactly one is solid, with its mark. A deed is a pill and is
//! never drawn so, and an answer is never a pill: what looks chosen is chosen, in grey and in imposed colours too.
//!
//! What others answered is said in words under the row, never inside it.

use maud::{Markup, PreEscaped, Render, html};

/// How an answer leans: its mark, and its ground once it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Yes, or one step among equals.
    Yes,
    /// In part, if needed.
    Maybe,
    /// No.
    No,
}

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Self::Yes => "answer yes",
            Self::Maybe => "answer maybe",
            Self::No => "answer no",
        }
    }

    /// The drawing while it is open, and the one that takes its place.
    const fn drawings(self) -> &'static str {
        match self {
            Self::Yes => {
                "<g class=\"open\"><circle cx=\"12\" cy=\"12\" r=\"8.5\"/></g>\
                 <g class=\"taken\"><path d=\"M5 12.5l5 5 9-11\"/></g>"
            }
            Self::Maybe => {
                "<g class=\"open\"><circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 3.5v17\"/></g>\
                 <g class=\"taken\"><circle cx=\"12\" cy=\"12\" r=\"8.5\"/>\
                 <path class=\"ink\" d=\"M12 3.5a8.5 8.5 0 0 1 0 17z\"/></g>"
            }
            Self::No => {
                "<g class=\"open\"><circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M6.3 17.7 17.7 6.3\"/></g>\
                 <g class=\"taken\"><path d=\"M6.5 6.5l11 11M17.5 6.5l-11 11\"/></g>"
            }
        }
    }
}

impl Render for Look {
    fn render(&self) -> Markup {
        html! {
            svg.answer-mark viewBox="0 0 24 24" aria-hidden="true" focusable="false" { (PreEscaped(self.drawings())) }
        }
    }
}

/// One answer offered.
#[derive(Clone, Debug)]
pub struct Answer {
    look: Look,
    value: String,
    word: String,
    meaning: Option<String>,
    spoken: Option<String>,
}

impl Answer {
    /// What is sent, and what is read.
    pub fn new(look: Look, value: impl Into<String>, word: impl Into<String>) -> Self {
        Self { look, value: value.into(), word: word.into(), meaning: None, spoken: None }
    }

    /// Words that a screen reader says after the answer: what a step of a scale means.
    pub fn meaning(mut self, words: Option<impl Into<String>>) -> Self {
        self.meaning = words.map(Into::into);
        self
    }

    /// Words for screen readers in the place of the answer's, when many rows of a page offer the same. They must begin with
    /// its word, so that who speaks to the computer can say what is written.
    pub fn spoken(mut self, words: impl Into<String>) -> Self {
        self.spoken = Some(words.into());
        self
    }

    fn content(&self) -> Markup {
        html! {
            (self.look)
            span { (self.word) @if let Some(meaning) = &self.meaning { span.unseen { ", " (meaning) } } }
        }
    }
}

/// A row of answers to one question, of which none or one is chosen.
#[derive(Clone, Debug)]
pub struct Answers<'a> {
    /// The field's name.
    pub name: &'a str,
    /// What the answer in force sends; none while nobody answered.
    pub chosen: Option<&'a str>,
    /// In the order they are read.
    pub offered: Vec<Answer>,
}

impl Answers<'_> {
    /// Buttons that send the form they stand in: one press is the answer.
    pub fn pressed(&self) -> Markup {
        self.row(|_, answer| {
            let pressed = self.takes(answer).to_string();
            html! {
                button type="submit" name=(self.name) value=(answer.value) aria-pressed=(pressed) aria-label=[&answer.spoken] {
                    (answer.content())
                }
            }
        })
    }

    /// Radio buttons, of a form that is sent. The first takes the id, to which a summary of what is wrong leads.
    pub fn radios(&self, id: &str) -> Markup {
        self.row(|place, answer| {
            let id = if place == 0 { id.to_owned() } else { format!("{id}-{place}") };
            self.radio(&id, answer)
        })
    }

    /// The answer that stands apart of the row: leaving the question out.
    pub fn apart(&self, id: &str, answer: &Answer) -> Markup {
        let id = format!("{id}-0");
        html! { div.answers.apart { div.answers-row { div class=(answer.look.class()) { (self.radio(&id, answer)) } } } }
    }

    fn radio(&self, id: &str, answer: &Answer) -> Markup {
        html! {
            input type="radio" id=(id) name=(self.name) value=(answer.value) checked[self.takes(answer)] aria-label=[&answer.spoken];
            label for=(id) { (answer.content()) }
        }
    }

    fn takes(&self, answer: &Answer) -> bool {
        self.chosen == Some(answer.value.as_str())
    }

    fn row(&self, control: impl Fn(usize, &Answer) -> Markup) -> Markup {
        html! {
            div.answers {
                div.answers-row.four[self.offered.len() == 4] {
                    @for (place, answer) in self.offered.iter().enumerate() {
                        div class=(answer.look.class()) { (control(place, answer)) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comes(chosen: Option<&str>) -> Answers<'_> {
        let offered = vec![
            Answer::new(Look::Yes, "here", "Sur place").spoken("Sur place : Awa"),
            Answer::new(Look::No, "cannot", "Je ne <peux> pas"),
        ];
        Answers { name: "reponse", chosen, offered }
    }

    #[test]
    fn nothing_is_chosen_until_somebody_answers_then_exactly_one_is() {
        for chosen in [None, Some("maybe"), Some("")] {
            let row = comes(chosen);
            assert!(!row.pressed().into_string().contains("aria-pressed=\"true\""), "{chosen:?}");
            assert!(!row.radios("reponse").into_string().contains(" checked"), "{chosen:?}");
        }
        let row = comes(Some("cannot"));
        let (buttons, radios) = (row.pressed().into_string(), row.radios("reponse").into_string());
        assert!(buttons.contains("value=\"cannot\" aria-pressed=\"true\""), "{buttons}");
        assert_eq!(buttons.matches("aria-pressed=\"true\"").count(), 1);
        assert!(radios.contains("id=\"reponse-1\" name=\"reponse\" value=\"cannot\" checked"), "{radios}");
        assert_eq!(radios.matches(" checked").count(), 1);
    }

    #[test]
    fn what_is_said_aloud_and_what_is_escaped() {
        let html = comes(None).pressed().into_string();
        assert!(html.contains("aria-label=\"Sur place : Awa\"") && html.contains("Je ne &lt;peux&gt; pas"), "{html}");
    }
}
