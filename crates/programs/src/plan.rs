//! The whole of a program file, from its first key to its last.

use super::FORMAT;
use super::agenda::AgendaPlan;
use super::application::ApplicationQuestion;
use super::community::{AdvisoryCommittee, BudgetLine, Charter, Funder, People, RoomPlan};
use super::indicator::IndicatorPlan;
use super::logic_model::LogicModel;
use super::rule::{each, list, number, optional, otherwise, table};
use super::season::{Capacity, MeetingPlan, Season};
use super::survey::SurveyPlan;
use super::wording::{Text, line, paragraphs};

table! {
    /// A program: the plan of a season, ready to be started in any month.
    pub struct Program {
        /// The version of this format.
        format: u32 = number(FORMAT..=FORMAT),
        /// The name that the community takes, unless it is given another.
        name: Text = line(120),
        /// Who it is for and why, for those who are invited.
        description: Text = paragraphs(2000),
        /// How many people it takes.
        capacity: Capacity = table(),
        /// What holds for the whole season.
        season: Season = otherwise("{}", table()),
        /// The meetings and trainings.
        meetings as "meeting": Vec<MeetingPlan> = each(1..=60),
        /// The agendas from which its meetings are prepared.
        agendas as "agenda": Vec<AgendaPlan> = each(0..=20),
        /// The people whom it needs.
        people: Vec<People> = each(0..=20),
        /// What happens in the meetings.
        contents as "content": Vec<Text> = list(line(300), 0..=30),
        /// What the group agrees on.
        charter: Charter = table(),
        /// The rooms to open.
        rooms as "room": Vec<RoomPlan> = each(1..=30),
        /// The committee that looks after the evaluation.
        advisory_committee: Option<AdvisoryCommittee> = optional(table()),
        /// Who pays.
        funder: Option<Funder> = optional(table()),
        /// The lines of the budget.
        budget: Vec<BudgetLine> = each(0..=60),
        /// Why the season exists and what it should change.
        logic_model: Option<LogicModel> = optional(table()),
        /// What the group looks at to know whether it happens.
        indicators as "indicator": Vec<IndicatorPlan> = each(0..=60),
        /// What is asked of people about themselves.
        surveys as "survey": Vec<SurveyPlan> = each(0..=8),
        /// What is asked of who wants to take part.
        application: Vec<ApplicationQuestion> = each(0..=6),
    }
}
