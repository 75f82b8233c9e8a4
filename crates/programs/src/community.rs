//! The community that a program sets up: its people, its charter, its rooms, those who accompany it and its budget.

use crate::Role;

use super::declare::Word;
use super::names::{id, id_of};
use super::rule::{Truth, each, list, number, one_of, optional, otherwise};
use super::wording::{Text, line, paragraphs};

impl Word for Role {
    const ALL: &'static [Self] = Role::ALL;

    fn word(self) -> &'static str {
        self.code()
    }
}

table! {
    /// People whom the season needs.
    pub struct People {
        /// Their role.
        role: Role = one_of(),
        /// How many, when it is known; for members, `[capacity]` says it.
        count: Option<u32> = optional(number(1..=200)),
        /// What they do here, in a few words.
        task: Option<Text> = optional(line(300)),
    }
}

table! {
    /// What the group agrees on. Each member acknowledges it; a new version asks again.
    pub struct Charter {
        /// Its version.
        version: u32 = otherwise("1", number(1..=999)),
        /// A few words before the principles.
        preamble: Option<Text> = optional(paragraphs(2000)),
        /// The principles, in their order.
        principles as "principle": Vec<Principle> = each(1..=30),
    }
}

table! {
    /// One principle of the charter.
    pub struct Principle {
        /// Its id.
        id: String = id(),
        /// The principle in a few words.
        title: Text = line(120),
        /// What it means for the group.
        text: Text = paragraphs(1000),
    }
}

table! {
    /// A room to open for conversation.
    pub struct RoomPlan {
        /// Its id, which also stands in its address.
        id: String = id(),
        /// Its name, as people see it.
        name: Text = line(60),
        /// What it is for.
        about: Option<Text> = optional(line(300)),
        /// The roles that see it.
        audience: Vec<Role>
            = otherwise(r#"["coordination", "facilitator", "member"]"#, list(one_of(), 1..=7)),
        /// Whether it is a room of announcements: coordination and facilitators write there, whoever is in it answers under them.
        announces: bool = otherwise("false", Truth),
    }
}

table! {
    /// Who pays.
    pub struct Funder {
        /// The funder.
        name: Text = line(120),
        /// The fund or the grant.
        fund: Option<Text> = optional(line(200)),
    }
}

table! {
    /// The committee that looks after the logic model and the evaluation (comité avisé).
    pub struct AdvisoryCommittee {
        /// What it does.
        mandate: Text = paragraphs(1000),
        /// The room where it talks.
        room: Option<String> = optional(id_of("room")),
    }
}

table! {
    /// A line of the budget.
    pub struct BudgetLine {
        /// Its id.
        id: String = id(),
        /// What the money is for.
        label: Text = line(120),
        /// The amount in whole dollars, when it is known.
        amount: Option<u32> = optional(number(0..=100_000_000)),
        /// Whether it is money that is spent, or what is given instead of money: hours, rooms, material.
        kind: BudgetKind = otherwise(r#""cash""#, one_of()),
        /// Whether it is for administration: agreements leave such a line out of what may be moved.
        administration: bool = otherwise("false", Truth),
        /// How much of it may be moved to or from another line, in percent, when the agreement says so.
        most_moved as "reallocation": Option<u32> = optional(number(0..=100)),
    }
}

words! {
    /// What a line of the budget is made of.
    pub enum BudgetKind {
        /// Money.
        Cash = "cash",
        /// Hours, rooms, material: worth money, and no money.
        InKind = "in_kind",
    }
}
