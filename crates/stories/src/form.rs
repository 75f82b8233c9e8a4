//! What somebody typed of a story, kept as they typed it.

use evaluation::model::{Kind, Model};
use forms::{Key, fields, keep, refusals};
use platform::text::{self, TextProblem};

use crate::story::{Cycle, Story, Words};

/// The most characters of an answer; half of it is plenty.
pub(crate) const LONGEST: usize = 1_000;

fields! {
    /// Whose it is, when somebody else writes it down.
    Person person = "personne" => "story-person",
    /// A moment that stayed.
    Moment moment = "moment" => "prompt-moment",
    /// What one left with.
    Gained gained = "emporte" => "prompt-gained",
    /// What one did otherwise.
    Tried tried = "fait" => "prompt-tried",
    /// What one saw change.
    Changed changed = "vu" => "prompt-changed",
    /// What doing well means now.
    Success success = "reussir" => "prompt-success",
    /// What helped, or did not.
    Helped helped = "aide" => "prompt-helped",
    /// What it is about first.
    Cycle cycle = "cycle" => "story-cycle",
    /// The parts of the model.
    Nodes nodes: Vec<String> = "elements" => "story-nodes",
    /// The revision that was seen.
    Revision revision = "revision",
    /// What makes a second sending the same story.
    Sending key = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// Nothing is told.
        NoWords => "story-no-words",
        /// It is about nothing first.
        NoCycle => "story-no-cycle",
        /// It is nobody's who is here.
        NoPerson => "story-no-person",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// What is told.
#[derive(Clone, Debug)]
pub(crate) struct Telling {
    pub(crate) cycle: Cycle,
    pub(crate) words: Words,
    pub(crate) nodes: Vec<String>,
}

/// The questions, in the order in which people read them.
pub(crate) const PROMPTS: [Field; 6] =
    [Field::Moment, Field::Gained, Field::Tried, Field::Changed, Field::Success, Field::Helped];

/// The parts of a model that a story may be about: what is done, and what should be seen.
pub(crate) fn parts(model: &Model) -> impl Iterator<Item = &evaluation::model::Node> {
    model.nodes.iter().filter(|node| matches!(node.kind, Kind::Activity | Kind::Result))
}

/// An answer, which may be empty: signs that nobody sees are none.
pub(crate) fn words(typed: &str) -> Result<String, TextProblem> {
    match text::paragraphs(typed, LONGEST) {
        Err(TextProblem::Empty) => Ok(String::new()),
        answer => answer.map(|words| words.trim().to_owned()),
    }
}

impl Draft {
    /// An empty form, about this part of the model if there is one, which begins with these words.
    pub(crate) fn begun(node: &str, tried: String) -> Draft {
        let nodes = if node.is_empty() { Vec::new() } else { vec![node.to_owned()] };
        Draft { nodes, tried, key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// The form of a story as it stands.
    pub(crate) fn of(story: &Story) -> Draft {
        let words = story.words.clone();
        Draft {
            person: String::new(),
            moment: words.moment,
            gained: words.gained,
            tried: words.tried,
            changed: words.changed,
            success: words.success,
            helped: words.helped,
            cycle: story.cycle.code().to_owned(),
            nodes: story.nodes().map(str::to_owned).collect(),
            revision: story.revision.to_string(),
            key: String::new(),
        }
    }

    /// What it tells, or what is wrong with it.
    pub(crate) fn check(&self, model: &Model) -> Result<Telling, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let mut answer =
            |field: Field| keep(&mut wrong, field, words(self.text(field)).map_err(Problem::Text)).unwrap_or_default();
        let words = Words {
            moment: answer(Field::Moment),
            gained: answer(Field::Gained),
            tried: answer(Field::Tried),
            changed: answer(Field::Changed),
            success: answer(Field::Success),
            helped: answer(Field::Helped),
        };
        if wrong.is_empty() && words == Words::default() {
            wrong.push((Field::Moment, Problem::NoWords));
        }
        let cycle = keep(&mut wrong, Field::Cycle, Cycle::parse(&self.cycle).ok_or(Problem::NoCycle));
        let nodes = parts(model).map(|node| &node.word).filter(|word| self.nodes.contains(word)).cloned().collect();
        match cycle {
            Some(cycle) if wrong.is_empty() => Ok(Telling { cycle, words, nodes }),
            _ => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_answer_is_enough_and_all_problems_are_told_at_once() {
        let draft = Draft { cycle: "gained".into(), gained: " Une idée ".into(), ..Draft::default() };
        let told = draft.check(&Model::default()).expect("one answer is enough");
        assert_eq!((told.cycle, told.words.gained.as_str()), (Cycle::Gained, "Une idée"));
        let wrong = Draft { helped: "\u{200b}".into(), cycle: "6".into(), ..Draft::default() };
        let fields: Vec<Field> =
            wrong.check(&Model::default()).expect_err("nothing is told").iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, [Field::Moment, Field::Cycle]);
        let long = Draft { moment: "é".repeat(LONGEST + 1), cycle: "moment".into(), ..Draft::default() };
        let wrong = long.check(&Model::default()).expect_err("it is too long");
        assert!(matches!(wrong[..], [(Field::Moment, Problem::Text(TextProblem::TooLong { most: LONGEST }))]));
    }
}
