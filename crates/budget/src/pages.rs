//! The pages of a budget: its table, its expenses, what was given, what coordination settles, what comes in from a file.

pub(crate) mod expense;
pub(crate) mod expenses;
pub(crate) mod gifts;
pub(crate) mod import;
pub(crate) mod overview;
pub(crate) mod settling;

use communities::Membership;
use maud::{Markup, html};
use meetings::trail;
use ui::form::{Select, TextField};
use ui::{Lang, numbers};

use crate::book::path;
use crate::line::Line;
use crate::typed::{Problem, Tried};

/// The way back to the budget, and to a page below it.
pub(crate) fn above(member: &Membership, below: Option<(&str, &str)>, here: &str) -> Markup {
    let (budget, name) = (path(member.community(), ""), t!(member.lang(), "budget"));
    let ways: Vec<(&str, &str)> = [(budget.as_str(), name.as_str())].into_iter().chain(below).collect();
    trail::of_season(member, &ways, here)
}

/// An amount in a table or beside its name.
pub(crate) fn money(lang: Lang, cents: i64) -> Markup {
    html! { span.amount { (numbers::money_exact(lang, cents)) } }
}

/// What is wrong with a field, in words.
pub(crate) fn wrong<D, F: PartialEq>(lang: Lang, tried: &Tried<D, F>, field: F) -> Option<String> {
    tried.wrong(field).map(|problem: &Problem| problem.sentence(lang))
}

/// The field of an amount.
pub(crate) fn amount(lang: Lang, name: &str, label: String) -> TextField {
    TextField::new(lang, name, label).inputmode("decimal").autocomplete("off")
}

/// The field where a line is chosen among those that fit.
pub(crate) fn line(lang: Lang, (name, label): (&str, String), lines: &[Line], fits: impl Fn(&Line) -> bool) -> Select {
    let field = Select::new(lang, name, label).option("", t!(lang, "line-choose"));
    lines.iter().filter(|line| fits(line)).fold(field, |field, line| field.option(&line.word, line.name(lang)))
}

/// The most characters that a field takes.
pub(crate) fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}
