//! The logic model of a season as parts and the ways between them, read from left to right: the problem and the needs, the
//! objectives, the activities, the results. A way is what the program says, or follows from it: an activity leads to the results
//! that show an objective which it serves.

use std::collections::HashSet;

use programs::{LogicModel, Text};
use ui::Lang;

/// What a part of the model is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The situation that the season answers.
    Problem,
    /// What the people concerned said they need.
    Need,
    /// What the season aims at.
    Objective,
    /// What it does.
    Activity,
    /// What should be seen at the end.
    Result,
}

/// A part of the model.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Its word: `result.competence`.
    pub word: String,
    /// What it says.
    pub text: Text,
    /// For whom it should be seen, by their place among [`Model::publics`]; results alone.
    pub public: Option<usize>,
}

/// The parts of a model, and the ways between them.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The parts, in the order in which people read them.
    pub nodes: Vec<Node>,
    /// What leads to what, by their places among the parts.
    pub edges: Vec<(usize, usize)>,
    /// Those for whom something should change.
    pub publics: Vec<Text>,
}

impl Node {
    fn new(kind: Kind, id: &str, text: &Text) -> Node {
        let word = match kind {
            Kind::Problem => "problem".to_owned(),
            Kind::Need => format!("need.{id}"),
            Kind::Objective => format!("objective.{id}"),
            Kind::Activity => format!("activity.{id}"),
            Kind::Result => format!("result.{id}"),
        };
        Node { kind, word, text: text.clone(), public: None }
    }

    /// Its text, in the reader's language.
    pub fn said(&self, lang: Lang) -> &str {
        self.text.speaking(lang)
    }
}

impl Model {
    /// The parts of a program's model, in the words that its community gives them.
    pub fn of(model: &LogicModel) -> Model {
        let mut nodes = vec![Node::new(Kind::Problem, "", &model.problem)];
        nodes.extend(model.needs.iter().map(|each| Node::new(Kind::Need, &each.id, &each.text)));
        nodes.extend(model.objectives.iter().map(|each| Node::new(Kind::Objective, &each.id, &each.text)));
        nodes.extend(model.activities.iter().map(|each| Node::new(Kind::Activity, &each.id, &each.text)));
        for (place, public) in model.publics.iter().enumerate() {
            let result = |each: &programs::ExpectedResult| Node::new(Kind::Result, &each.id, &each.text);
            nodes.extend(public.results.iter().map(|each| Node { public: Some(place), ..result(each) }));
        }
        let publics = model.publics.iter().map(|public| public.name.clone()).collect();
        let mut whole = Model { nodes, edges: Vec::new(), publics };
        whole.edges = whole.ways(model);
        whole
    }

    fn ways(&self, model: &LogicModel) -> Vec<(usize, usize)> {
        let place = |word: String| self.nodes.iter().position(|node| node.word == word);
        let ends = |from: String, to: String| place(from).zip(place(to));
        let mut ways = Vec::new();
        ways.extend(model.needs.iter().filter_map(|need| ends("problem".into(), format!("need.{}", need.id))));
        for objective in &model.objectives {
            let to = format!("objective.{}", objective.id);
            ways.extend(objective.needs.iter().filter_map(|need| ends(format!("need.{need}"), to.clone())));
        }
        for activity in &model.activities {
            let here = format!("activity.{}", activity.id);
            ways.extend(activity.objectives.iter().filter_map(|aim| ends(format!("objective.{aim}"), here.clone())));
            let results = model.publics.iter().flat_map(|public| &public.results);
            let served = results.filter(|result| result.objectives.iter().any(|aim| activity.objectives.contains(aim)));
            ways.extend(served.filter_map(|result| ends(here.clone(), format!("result.{}", result.id))));
        }
        ways
    }

    /// The place of a part, by its word.
    pub fn place(&self, word: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.word == word)
    }

    /// The parts of a kind, with their places.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (usize, &Node)> {
        self.nodes.iter().enumerate().filter(move |(_, node)| node.kind == kind)
    }

    /// The parts that lead straight to this one.
    pub fn before(&self, place: usize) -> impl Iterator<Item = &Node> {
        self.edges.iter().filter(move |(_, to)| *to == place).filter_map(|(from, _)| self.nodes.get(*from))
    }

    /// The ways that lead to a part and on from it, by their places among [`Model::edges`].
    pub fn through(&self, place: usize) -> HashSet<usize> {
        let mut ways = self.reached(place, |(from, to)| (to, from));
        ways.extend(self.reached(place, |ends| ends));
        ways
    }

    fn reached(&self, start: usize, ends: impl Fn((usize, usize)) -> (usize, usize)) -> HashSet<usize> {
        let (mut ways, mut waiting) = (HashSet::new(), vec![start]);
        while let Some(here) = waiting.pop() {
            for (number, edge) in self.edges.iter().enumerate() {
                let (near, far) = ends(*edge);
                if near == here && ways.insert(number) {
                    waiting.push(far);
                }
            }
        }
        ways
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use programs::Program;

    fn shipped() -> Model {
        let program = Program::parse("p", include_str!("../../../programs/reflexion-action.toml")).expect("it ships");
        Model::of(program.logic_model.as_ref().expect("a logic model"))
    }

    #[test]
    fn every_part_of_the_shipped_model_has_a_word_of_its_own_and_ways_lead_to_the_right() {
        let model = shipped();
        let words: HashSet<&str> = model.nodes.iter().map(|node| node.word.as_str()).collect();
        assert_eq!(words.len(), model.nodes.len());
        assert!(!model.edges.is_empty());
        for (from, to) in &model.edges {
            assert!(model.nodes[*from].kind < model.nodes[*to].kind, "{from} {to}");
        }
    }

    #[test]
    fn what_leads_through_a_part_comes_from_the_problem_and_goes_no_further_than_the_results() {
        let model = shipped();
        let training = model.place("activity.formations").expect("trainings");
        let through = model.through(training);
        let ends: Vec<_> = through.iter().map(|way| model.edges[*way]).collect();
        assert!(ends.iter().any(|(from, _)| model.nodes[*from].kind == Kind::Problem));
        let follow_up = model.place("activity.suivi").expect("follow-ups");
        assert!(
            ends.iter().all(|(from, to)| *from != follow_up && *to != follow_up),
            "another activity is another way"
        );
    }
}
