//! The logic model of a program: why the season exists, what it does, and what should change for whom. Its parts have
//! ids, so that indicators can hang on them.

use serde::{Deserialize, Serialize};

use super::names::{id, id_of};
use super::rule::{each, list, one_of, optional, table};
use super::wording::{Text, line, paragraphs};

table! {
    /// Why the season exists, what it does, and what it should change.
    #[derive(Serialize, Deserialize)]
    pub struct LogicModel {
        /// The situation that the season answers.
        problem: Text = paragraphs(2000),
        /// What the people concerned said they need.
        needs as "need": Vec<Statement> = each(1..=30),
        /// What the season aims at.
        objectives as "objective": Vec<Objective> = each(1..=30),
        /// What it has to work with.
        resources as "resource": Vec<Resource> = each(0..=60),
        /// What it does.
        activities as "activity": Vec<Activity> = each(1..=60),
        /// Why these activities should bring these results.
        relevance: Option<Relevance> = optional(table()),
        /// Those for whom something should change, with the expected results.
        publics as "public": Vec<Public> = each(1..=20),
    }
}

table! {
    /// One thing said, with the id by which others point at it.
    #[derive(Serialize, Deserialize)]
    pub struct Statement {
        /// Its id.
        id: String = id(),
        /// The statement.
        text: Text = paragraphs(600),
    }
}

table! {
    /// Something that the season aims at.
    #[derive(Serialize, Deserialize)]
    pub struct Objective {
        /// Its id.
        id: String = id(),
        /// The objective.
        text: Text = paragraphs(600),
        /// The needs that it answers.
        needs: Vec<String> = list(id_of("logic_model.need"), 0..=30),
    }
}

words! {
    /// What kind of means.
    pub enum ResourceKind {
        /// People.
        Human = "human",
        /// Money.
        Financial = "financial",
        /// Places, tools, documents.
        Material = "material",
    }
}

table! {
    /// Something to work with.
    #[derive(Serialize, Deserialize)]
    pub struct Resource {
        /// Its id.
        id: String = id(),
        /// What kind of means it is.
        kind: ResourceKind = one_of(),
        /// The resource.
        text: Text = paragraphs(600),
    }
}

table! {
    /// Something that the season does.
    #[derive(Serialize, Deserialize)]
    pub struct Activity {
        /// Its id.
        id: String = id(),
        /// The activity.
        text: Text = paragraphs(600),
        /// The objectives that it serves.
        objectives: Vec<String> = list(id_of("logic_model.objective"), 0..=30),
    }
}

table! {
    /// Why these activities should bring these results.
    #[derive(Serialize, Deserialize)]
    pub struct Relevance {
        /// What works, and how.
        because: Text = paragraphs(1000),
        /// What it should lead to.
        effects as "effect": Vec<Statement> = each(1..=30),
    }
}

table! {
    /// People for whom something should change.
    #[derive(Serialize, Deserialize)]
    pub struct Public {
        /// Its id.
        id: String = id(),
        /// Who they are.
        name: Text = line(120),
        /// What is there at the end, in a few words.
        aim: Text = line(200),
        /// What should be seen then.
        results as "result": Vec<ExpectedResult> = each(1..=30),
    }
}

table! {
    /// A result that is expected; indicators measure it.
    #[derive(Serialize, Deserialize)]
    pub struct ExpectedResult {
        /// Its id.
        id: String = id(),
        /// The result.
        text: Text = paragraphs(600),
        /// The objectives that it shows.
        objectives: Vec<String> = list(id_of("logic_model.objective"), 0..=30),
    }
}
