//! Where alone a question of a survey is asked: the keys, and what no key can check by itself, as the condition names another question
//! of the same survey.

use toml::de::{DeTable, DeValue};

use super::error::{Flaw, Problem};
use super::expected::{Expected, Found};
use super::names::is_id;
use super::reader::{Node, Reader};
use super::rule::{Rule, integer, number, one_of, optional};
use super::survey::{QuestionKind, ReadyQuestion, SurveyAudience, SurveyMode, SurveyPromise};

/// The key of a condition, as mistakes name it.
const KEY: &str = "survey.question.where";

table! {
    /// Where alone a question is asked: where an earlier one of the same survey, which everybody is asked, was answered by a step or a
    /// higher one, or by a step or a lower one. Of a survey of the `mode` “group” alone.
    pub struct ConditionPlan [apart("ready", "question"), apart("at_least", "at_most")] {
        /// The ready question on which it depends, any but “n1”. This or `question`.
        ready: Option<ReadyQuestion> = optional(one_of()),
        /// The id of the question of the group's own on which it depends, of the kind “five” or “ten”.
        question: Option<String> = optional(Named),
        /// Asked from this step on: from 1 to 5, or from 0 to 10 after a question of the kind “ten”. This or `at_most`.
        at_least: Option<u32> = optional(number(0..=10)),
        /// Asked up to this step.
        at_most: Option<u32> = optional(number(0..=10)),
    }
}

/// Names a question of the same survey, which [`flaws`] looks for.
struct Named;

impl Rule for Named {
    type Value = String;

    fn expected(&self) -> Expected {
        Expected::EarlierQuestion
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<String> {
        match node.get_ref().as_str().filter(|id| is_id(id)) {
            Some(id) => Some(id.to_owned()),
            None => reader.unfit(node, Found::of(node.get_ref()), self.expected()),
        }
    }
}

/// What is wrong with the conditions of a survey, or with a promise that it cannot keep.
pub(super) fn flaws(survey: &DeTable<'_>) -> Vec<Flaw> {
    let mut asked_of_all: Vec<(&str, (u32, u32))> = Vec::new();
    let mut flaws: Vec<Flaw> = no_promise(survey).into_iter().collect();
    for question in list(survey, "question").filter_map(|node| node.get_ref().as_table()) {
        flaws.extend(question.get_key_value("table").and_then(|(key, _)| no_row(question, key.span().start)));
        match question.get("where") {
            Some(condition) => flaws.extend(flaw(survey, &asked_of_all, condition)),
            None => asked_of_all.extend(word(question, "id").zip(ends(question))),
        }
    }
    flaws
}

/// Who signs is a member, who answers once: any other survey is anonymous.
fn no_promise(survey: &DeTable<'_>) -> Option<Flaw> {
    let anonymous = SurveyPromise::Anonymous.word();
    let promise = word(survey, "promise").filter(|promise| *promise != anonymous)?;
    let (key, _) = survey.get_key_value("promise")?;
    let is_of_members = word(survey, "audience").is_none_or(|audience| audience == SurveyAudience::Members.word());
    let is_group = word(survey, "mode").is_none_or(|mode| mode == SurveyMode::Group.word());
    let expected = Expected::OneOf(vec![anonymous]);
    let unfit = Problem::Unfit { key: "survey.promise".to_owned(), found: Found::text(promise), expected, near: None };
    (!is_of_members || !is_group).then(|| Flaw::new(key.span().start, unfit))
}

/// What is wrong with a row of a table: all of them are answered in five points, by everybody.
fn no_row(question: &DeTable<'_>, at: usize) -> Option<Flaw> {
    if question.contains_key("where") {
        let (key, other) = ("survey.question.table".to_owned(), KEY.to_owned());
        return Some(Flaw::new(at, Problem::Together { key, other }));
    }
    let five = QuestionKind::Five.word();
    let kind = word(question, "kind").filter(|kind| *kind != five)?;
    let (key, expected) = ("survey.question.kind".to_owned(), Expected::OneOf(vec![five]));
    Some(Flaw::new(at, Problem::Unfit { key, found: Found::text(kind), expected, near: None }))
}

fn flaw(survey: &DeTable<'_>, asked_of_all: &[(&str, (u32, u32))], condition: &Node<'_>) -> Option<Flaw> {
    let (table, at) = (condition.get_ref().as_table()?, condition.span().start);
    let is_group = word(survey, "mode").is_none_or(|mode| mode == SurveyMode::Group.word());
    if !is_group {
        let expected = Expected::OneOf(vec![SurveyMode::Group.word()]);
        let found = Found::text(word(survey, "mode").unwrap_or_default());
        return Some(Flaw::new(at, Problem::Unfit { key: "survey.mode".to_owned(), found, expected, near: None }));
    }
    let missing = |key: &str, expected| Flaw::new(at, Problem::Missing { key: format!("{KEY}.{key}"), expected });
    let (key, named) = ["ready", "question"].into_iter().find_map(|key| Some((key, table.get(key)?))).unzip();
    let Some((key, named)) = key.zip(named) else { return Some(missing("ready", Expected::EarlierQuestion)) };
    let Some((least, most)) = steps(survey, asked_of_all, (key, named.get_ref().as_str()?)) else {
        return Some(unfit(key, named, Expected::EarlierQuestion));
    };
    let expected = Expected::Number { least, most };
    let step = ["at_least", "at_most"].into_iter().find_map(|key| Some((key, table.get(key)?)));
    let Some((key, step)) = step else { return Some(missing("at_least", expected)) };
    let number = integer(step.get_ref()).and_then(|step| u32::try_from(step).ok()).filter(|step| *step <= 10)?;
    (!(least..=most).contains(&number)).then(|| unfit(key, step, expected))
}

fn unfit(key: &str, node: &Node<'_>, expected: Expected) -> Flaw {
    let (key, found) = (format!("{KEY}.{key}"), Found::of(node.get_ref()));
    Flaw::new(node.span().start, Problem::Unfit { key, found, expected, near: None })
}

/// The first and the last step of the question that is named; nothing where it is none that others may depend on.
fn steps(survey: &DeTable<'_>, asked_of_all: &[(&str, (u32, u32))], (key, named): (&str, &str)) -> Option<(u32, u32)> {
    if key == "question" {
        return asked_of_all.iter().find(|(id, _)| *id == named).map(|(_, ends)| *ends);
    }
    let is_asked = list(survey, "ready").any(|node| node.get_ref().as_str() == Some(named));
    (is_asked && named != ReadyQuestion::N1.word()).then_some((1, 5))
}

/// The first and the last step of a question that stands in an order with an end at both sides.
fn ends(question: &DeTable<'_>) -> Option<(u32, u32)> {
    match word(question, "kind") {
        None => Some((1, 5)),
        Some(kind) if kind == QuestionKind::Five.word() => Some((1, 5)),
        Some(kind) if kind == QuestionKind::Ten.word() => Some((0, 10)),
        Some(_) => None,
    }
}

fn word<'t>(table: &'t DeTable<'_>, key: &str) -> Option<&'t str> {
    table.get(key)?.get_ref().as_str()
}

fn list<'t, 's>(table: &'t DeTable<'s>, key: &str) -> impl Iterator<Item = &'t Node<'s>> {
    let items: &[Node<'s>] = match table.get(key).map(|node| node.get_ref()) {
        Some(DeValue::Array(items)) => items,
        _ => &[],
    };
    items.iter()
}
