//! What a community added to the logic model of its program, and what it took out: which parts there are, and what leads to what. It is
//! one value, written as a whole with why it changed; its versions are the history of the model.

use communities::program::{Activity, ExpectedResult, LogicModel, Objective, Program, Statement, Text};
use forms::coded;
use serde::{Deserialize, Serialize};

/// The most parts of one kind, as in a program.
const MOST: usize = 30;

coded! {
    /// A kind of part that a community adds or takes out.
    Kind {
        /// What people need.
        Need = "need" => "part-need",
        /// What the season aims at.
        Objective = "objective" => "part-objective",
        /// What it does.
        Activity = "activity" => "part-activity",
        /// What should be seen at the end.
        Result = "result" => "part-result",
    }
}

impl Kind {
    /// The kind from which parts of this one come; nothing where they come from the problem itself.
    pub(crate) fn before(self) -> Option<Kind> {
        match self {
            Kind::Need => None,
            Kind::Objective => Some(Kind::Need),
            Kind::Activity | Kind::Result => Some(Kind::Objective),
        }
    }
}

/// A part that the community added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Added {
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) text: Text,
    /// The ids of the parts that it comes from.
    pub(crate) from: Vec<String>,
    /// For whom it should be seen, of a result.
    pub(crate) public: String,
}

/// All that was added and taken out, and why it was last changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Structure {
    pub(crate) added: Vec<Added>,
    /// The words of the program's parts that stand in the model no more: `need.reperes`.
    pub(crate) removed: Vec<String>,
    pub(crate) why: String,
}

/// A part as a list names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) text: Text,
}

impl Named {
    /// Its word.
    pub(crate) fn word(&self) -> String {
        word(self.kind, &self.id)
    }
}

/// The word of a part.
pub(crate) fn word(kind: Kind, id: &str) -> String {
    format!("{}.{id}", kind.code())
}

/// The parts of a model that may be taken out or led from, in the order in which people read them.
pub(crate) fn parts(program: &Program) -> Vec<Named> {
    let Some(model) = &program.logic_model else { return Vec::new() };
    let named = |kind| move |(id, text): (&String, &Text)| Named { kind, id: id.clone(), text: text.clone() };
    let results = model.publics.iter().flat_map(|public| &public.results);
    let needs = model.needs.iter().map(|each| (&each.id, &each.text)).map(named(Kind::Need));
    let objectives = model.objectives.iter().map(|each| (&each.id, &each.text)).map(named(Kind::Objective));
    let activities = model.activities.iter().map(|each| (&each.id, &each.text)).map(named(Kind::Activity));
    let results = results.map(|each| (&each.id, &each.text)).map(named(Kind::Result));
    needs.chain(objectives).chain(activities).chain(results).collect()
}

/// Whether there is room for another part of this kind.
pub(crate) fn has_room(program: &Program, kind: Kind) -> bool {
    parts(program).iter().filter(|part| part.kind == kind).count() < MOST
}

impl Structure {
    /// Adds and takes out.
    pub(crate) fn apply(&self, program: &mut Program) {
        let Some(model) = &mut program.logic_model else { return };
        self.added.iter().for_each(|added| add(model, added));
        self.removed.iter().for_each(|word| remove(model, word));
    }

    /// The same without this part: one that was added is forgotten, one of the program stands aside.
    pub(crate) fn without(mut self, part: &Named) -> Structure {
        let before = self.added.len();
        self.added.retain(|added| added.id != part.id || added.kind != part.kind.code());
        if self.added.len() == before && !self.removed.contains(&part.word()) {
            self.removed.push(part.word());
        }
        self
    }

    /// The same with a part of the program back in its place.
    pub(crate) fn with_again(mut self, word: &str) -> Structure {
        self.removed.retain(|removed| removed != word);
        self
    }
}

fn add(model: &mut LogicModel, added: &Added) {
    let (id, text, from) = (added.id.clone(), added.text.clone(), added.from.clone());
    match Kind::parse(&added.kind) {
        Some(Kind::Need) => model.needs.push(Statement { id, text }),
        Some(Kind::Objective) => model.objectives.push(Objective { id, text, needs: from }),
        Some(Kind::Activity) => model.activities.push(Activity { id, text, objectives: from }),
        Some(Kind::Result) => {
            let public = model.publics.iter_mut().find(|public| public.id == added.public);
            if let Some(public) = public {
                public.results.push(ExpectedResult { id, text, objectives: from });
            }
        }
        None => {}
    }
}

/// Takes a part out, and every way that led from it.
fn remove(model: &mut LogicModel, word: &str) {
    let Some((kind, id)) = word.split_once('.') else { return };
    let results = |model: &mut LogicModel, change: &dyn Fn(&mut Vec<ExpectedResult>)| {
        model.publics.iter_mut().for_each(|public| change(&mut public.results));
    };
    match Kind::parse(kind) {
        Some(Kind::Need) => {
            model.needs.retain(|each| each.id != id);
            model.objectives.iter_mut().for_each(|each| each.needs.retain(|need| need != id));
        }
        Some(Kind::Objective) => {
            model.objectives.retain(|each| each.id != id);
            model.activities.iter_mut().for_each(|each| each.objectives.retain(|aim| aim != id));
            results(model, &|of| of.iter_mut().for_each(|each| each.objectives.retain(|aim| aim != id)));
        }
        Some(Kind::Activity) => model.activities.retain(|each| each.id != id),
        Some(Kind::Result) => results(model, &|of| of.retain(|each| each.id != id)),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Program {
        Program::parse("p", include_str!("../../../programs/reflexion-action.toml")).expect("it ships")
    }

    fn added(kind: Kind, id: &str, from: &[&str]) -> Added {
        let text = Text { fr: "Ce qui s’ajoute".into(), en: "What is added".into() };
        let from = from.iter().map(|each| (*each).to_owned()).collect();
        Added { kind: kind.code().into(), id: id.into(), text, from, public: "familles".into() }
    }

    #[test]
    fn what_is_added_is_there_and_what_is_taken_out_leaves_no_way_behind() {
        let mut program = shipped();
        let need = parts(&program).into_iter().find(|part| part.kind == Kind::Need).expect("there is one");
        let more = vec![added(Kind::Objective, "ajout-1", &[&need.id]), added(Kind::Result, "ajout-2", &["ajout-1"])];
        let structure = Structure { added: more, removed: vec![need.word()], why: String::new() };
        structure.apply(&mut program);
        let model = program.logic_model.as_ref().expect("a model");
        assert!(model.needs.iter().all(|each| each.id != need.id));
        assert!(model.objectives.iter().all(|each| !each.needs.contains(&need.id)));
        let families = model.publics.iter().find(|public| public.id == "familles").expect("the public");
        assert_eq!(families.results.last().map(|each| &*each.id), Some("ajout-2"));
        assert_eq!(families.results.last().map(|each| each.objectives.clone()), Some(vec!["ajout-1".to_owned()]));
    }

    #[test]
    fn what_was_added_is_forgotten_and_what_the_program_has_may_come_back() {
        let named = |id: &str| Named { kind: Kind::Need, id: id.into(), text: Text::default() };
        let structure = Structure { added: vec![added(Kind::Need, "ajout-1", &[])], ..Structure::default() };
        assert_eq!(structure.without(&named("ajout-1")), Structure::default());
        let aside = Structure::default().without(&named("reperes")).without(&named("reperes"));
        assert_eq!(aside.removed, ["need.reperes"]);
        assert_eq!(aside.with_again("need.reperes"), Structure::default());
    }
}
