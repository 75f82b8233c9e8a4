//! The texts of a program that a community may say in its own words: who it is for, where it meets, the lines of its budget and
//! its logic model. What holds them together (which parts there are, their ids, what points at what) stays as the program has it.

use super::logic_model::{LogicModel, Public, Statement};
use super::plan::Program;
use super::wording::Text;

/// Which idea a text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// What it is, for whom, where.
    Season,
    /// A line of the budget.
    Budget,
    /// The situation that it answers.
    Problem,
    /// A need.
    Needs,
    /// An objective.
    Objectives,
    /// A means.
    Resources,
    /// An activity.
    Activities,
    /// Why it should work.
    Relevance,
    /// What should change, and for whom.
    Results,
}

impl Chapter {
    /// Whether what it holds is of the logic model.
    pub fn is_of_model(self) -> bool {
        !matches!(self, Chapter::Season | Chapter::Budget)
    }
}

/// A text that may be said otherwise.
#[derive(Debug)]
pub struct OpenText<'a> {
    /// Its word, by which it is found again: `need.reperes`.
    pub key: String,
    /// The idea that it belongs to.
    pub chapter: Chapter,
    /// The most characters that it has.
    pub most: usize,
    /// Whether it may be left without a word.
    pub is_optional: bool,
    /// The text.
    pub text: &'a mut Text,
}

impl Program {
    /// Every text that may be said otherwise, in the order in which people read them. A place that the program left open is an
    /// empty text.
    pub fn open_texts(&mut self) -> Vec<OpenText<'_>> {
        let mut texts = vec![open("description".into(), Chapter::Season, 2000, &mut self.description)];
        let place = open("place".into(), Chapter::Season, 200, self.season.place.get_or_insert_default());
        texts.push(OpenText { is_optional: true, ..place });
        let lines = self.budget.iter_mut();
        texts.extend(lines.map(|line| open(format!("budget.{}", line.id), Chapter::Budget, 120, &mut line.label)));
        if let Some(model) = &mut self.logic_model {
            texts.extend(of_model(model));
        }
        texts
    }

    /// Takes away what no word was found for.
    pub fn without_empty_texts(mut self) -> Program {
        self.season.place = self.season.place.filter(|place| !(place.fr.is_empty() && place.en.is_empty()));
        self
    }
}

fn of_model(model: &mut LogicModel) -> Vec<OpenText<'_>> {
    let mut texts = vec![open("problem".into(), Chapter::Problem, 2000, &mut model.problem)];
    texts.extend(statements("need", Chapter::Needs, &mut model.needs));
    let objectives = model.objectives.iter_mut();
    texts.extend(
        objectives.map(|each| open(format!("objective.{}", each.id), Chapter::Objectives, 600, &mut each.text)),
    );
    let resources = model.resources.iter_mut();
    texts.extend(resources.map(|each| open(format!("resource.{}", each.id), Chapter::Resources, 600, &mut each.text)));
    let activities = model.activities.iter_mut();
    texts
        .extend(activities.map(|each| open(format!("activity.{}", each.id), Chapter::Activities, 600, &mut each.text)));
    if let Some(relevance) = &mut model.relevance {
        texts.push(open("because".into(), Chapter::Relevance, 1000, &mut relevance.because));
        texts.extend(statements("effect", Chapter::Relevance, &mut relevance.effects));
    }
    texts.extend(model.publics.iter_mut().flat_map(of_public));
    texts
}

fn of_public(public: &mut Public) -> Vec<OpenText<'_>> {
    let Public { id, name, aim, results } = public;
    let key = |rest: &str| format!("public.{id}.{rest}");
    let mut texts = vec![open(key("name"), Chapter::Results, 120, name), open(key("aim"), Chapter::Results, 200, aim)];
    texts.extend(results.iter_mut().map(|each| open(key(&each.id), Chapter::Results, 600, &mut each.text)));
    texts
}

fn statements<'a>(kind: &str, chapter: Chapter, statements: &'a mut [Statement]) -> Vec<OpenText<'a>> {
    let one = |each: &'a mut Statement| open(format!("{kind}.{}", each.id), chapter, 600, &mut each.text);
    statements.iter_mut().map(one).collect()
}

fn open(key: String, chapter: Chapter, most: usize, text: &mut Text) -> OpenText<'_> {
    OpenText { key, chapter, most, is_optional: false, text }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_text_of_the_shipped_programs_has_a_word_of_its_own() {
        for source in [
            include_str!("../../../programs/reflexion-action.toml"),
            include_str!("../../../programs/codeveloppement.toml"),
        ] {
            let mut program = Program::parse("essai.toml", source).expect("it ships");
            let keys: Vec<String> = program.open_texts().into_iter().map(|text| text.key).collect();
            assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len(), "{keys:?}");
            assert!(
                keys.iter().all(|key| key.bytes().all(|each| each.is_ascii_alphanumeric() || b".-_".contains(&each)))
            );
            let is_long = |text: OpenText<'_>| text.text.fr.chars().count() > text.most;
            assert!(!program.open_texts().into_iter().any(is_long), "a text is longer than its bound");
        }
    }

    #[test]
    fn a_place_that_was_left_open_is_an_empty_text_until_somebody_says_it() {
        let source = include_str!("../../../programs/codeveloppement.toml");
        let mut program = Program::parse("essai.toml", source).expect("it ships");
        assert!(program.open_texts().iter().any(|text| text.key == "place" && text.text.fr.is_empty()));
        assert_eq!(program.without_empty_texts().season.place, None);
    }
}
