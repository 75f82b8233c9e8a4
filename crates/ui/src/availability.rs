//! Availability: three answers to one moment, and how many gave which. Each answer has its shape (a full disc, a half one, a
//! ring that is crossed), its word and its colour; the colour never speaks alone.

use maud::{Markup, PreEscaped, Render, html};

use crate::answers::{Answer, Answers, Look};

/// The drawing of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Yes.
    Full,
    /// If needed.
    Half,
    /// No.
    Empty,
}

impl Shape {
    /// How the same answer looks where it is given.
    pub const fn look(self) -> Look {
        match self {
            Self::Full => Look::Yes,
            Self::Half => Look::Maybe,
            Self::Empty => Look::No,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Half => "half",
            Self::Empty => "none",
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Full => {
                "<circle class=\"ink\" cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"cut\" d=\"M4.6 8.2l2.4 2.4 4.4-5\"/>"
            }
            Self::Half => {
                "<circle cx=\"8\" cy=\"8\" r=\"6.2\"/><path class=\"ink\" d=\"M8 1.8a6.2 6.2 0 0 0 0 12.4z\"/>"
            }
            Self::Empty => "<circle cx=\"8\" cy=\"8\" r=\"6.2\"/><path d=\"M3.8 12.2l8.4-8.4\"/>",
        }
    }
}

impl Render for Shape {
    fn render(&self) -> Markup {
        html! {
            svg class={ "avail-shape " (self.class()) } viewBox="0 0 16 16" aria-hidden="true" focusable="false" {
                (PreEscaped(self.path()))
            }
        }
    }
}

/// A moment to answer.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The field's name.
    pub name: &'a str,
    /// What is read aloud before the moment: its day.
    pub day: &'a str,
    /// The moment, under the day that stands above.
    pub moment: &'a str,
    /// The answer in force.
    pub value: Option<&'a str>,
    /// What is wrong, if anything.
    pub error: Option<&'a str>,
}

/// The answers to one moment, side by side.
pub fn ask(asked: &Asked<'_>, offered: Vec<Answer>) -> Markup {
    let (name, error) = (asked.name, asked.error);
    html! {
        fieldset.avail-ask.wrong[error.is_some()] aria-describedby=[error.map(|_| format!("{name}-error"))] {
            legend { span.unseen { (asked.day) ", " } (asked.moment) }
            @if let Some(error) = error { p.error id={ (name) "-error" } { (crate::Icon::Warning) (error) } }
            (Answers { name, chosen: asked.value, offered }.radios(name))
        }
    }
}

/// How many gave which answer: a number, a shape and a word each, over a bar of their shares.
pub fn tally(counts: &[(Shape, usize, String)]) -> Markup {
    html! {
        div.avail-tally {
            (bar(counts))
            p.avail-counts { @for (shape, _, words) in counts { span.avail-count { (shape) span { (words) } } " " } }
        }
    }
}

/// The bar says nothing that the words do not.
fn bar(counts: &[(Shape, usize, String)]) -> Markup {
    let all: usize = counts.iter().map(|(_, count, _)| count).sum();
    let mut from = 0;
    html! {
        svg.avail-shares viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.rest width="100" height="6" {}
            @if all > 0 {
                @for (shape, count, _) in counts {
                    @let width = 100 * count / all;
                    rect class=(shape.class()) x=(from) width=(width) height="6" {}
                    ({ from += width; "" })
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_says_its_day_aloud_and_which_answer_is_in_force() {
        let offered =
            vec![Answer::new(Shape::Full.look(), "yes", "Oui"), Answer::new(Shape::Empty.look(), "no", "Non")];
        let asked =
            Asked { name: "reponse-7", day: "mardi 16 mars", moment: "9 h à 12 h", value: Some("no"), error: None };
        let html = ask(&asked, offered.clone()).into_string();
        assert!(html.contains("<span class=\"unseen\">mardi 16 mars, </span>9 h à 12 h</legend>"), "{html}");
        assert!(html.contains("value=\"no\" checked") && !html.contains("value=\"yes\" checked"), "{html}");
        let wrong = ask(&Asked { error: Some("Il manque votre réponse."), ..asked }, offered).into_string();
        assert!(wrong.contains("aria-describedby=\"reponse-7-error\"") && wrong.contains("id=\"reponse-7-error\""));
    }

    #[test]
    fn counts_are_words_first_and_nothing_is_divided_by_nobody() {
        let counts = [
            (Shape::Full, 3, "3 oui".to_owned()),
            (Shape::Half, 0, "0 au besoin".into()),
            (Shape::Empty, 1, "1 non".into()),
        ];
        let html = tally(&counts).into_string();
        assert!(html.contains("3 oui") && html.contains("1 non"));
        assert!(html.contains("x=\"75\" width=\"25\""), "{html}");
        let nobody = tally(&[(Shape::Full, 0, "0 oui".into())]).into_string();
        assert!(nobody.contains("0 oui") && !nobody.contains("class=\"full\" x="));
    }
}
