//! The template of a report: a file of its own, read as programs are, that says of which parts a report is made.

use super::FORMAT;
use super::names::id;
use super::rule::{each, number, one_of, optional, otherwise};
use super::wording::{Text, line, paragraphs};

table! {
    /// A template of a report: its parts, in order, and who reads it once it is sent.
    pub struct ReportPlan {
        /// The version of this format.
        format: u32 = number(FORMAT..=FORMAT),
        /// What such a report is called.
        name: Text = line(120),
        /// What it is for, in a sentence or two.
        description: Text = paragraphs(600),
        /// Who reads it once it is sent.
        readers: ReportReaders = otherwise(r#""organizations""#, one_of()),
        /// Its parts.
        parts as "part": Vec<PartPlan> = each(1..=40),
    }
}

table! {
    /// A part of a report: what a source tells, the words of those who write it, or both.
    pub struct PartPlan {
        /// Its id.
        id: String = id(),
        /// Its title.
        title: Text = line(120),
        /// What to write there, for who writes.
        hint: Option<Text> = optional(paragraphs(600)),
        /// What is drawn of what happened here; nothing of a part of words alone.
        source: Option<ReportSource> = optional(one_of()),
        /// The words with which it begins.
        begins: Option<Text> = optional(paragraphs(3000)),
    }
}

words! {
    /// Who reads a report once it is sent.
    pub enum ReportReaders {
        /// The community and the organisations.
        Organizations = "organizations",
        /// Those who pay too: counts, and what the group let out.
        Sponsors = "sponsors",
    }
}

words! {
    /// What is drawn of what happened.
    pub enum ReportSource {
        /// The logic model: what was aimed at, and how.
        LogicModel = "logic_model",
        /// The meetings, held and planned.
        Activities = "activities",
        /// Who took part, in numbers.
        People = "people",
        /// The indicators, what was aimed at and reached.
        Indicators = "indicators",
        /// What surveys say, as the group reads it.
        Surveys = "surveys",
        /// What members let be quoted of their stories.
        Stories = "stories",
        /// What was decided.
        Decisions = "decisions",
        /// The hours that members gave between meetings.
        Hours = "hours",
        /// Who received the meetings.
        Partners = "partners",
        /// The money.
        Budget = "budget",
    }
}
