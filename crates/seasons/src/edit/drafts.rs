//! The three forms of a season: what stands in them, what was typed, and what it says once it is checked.

use communities::Community;
use communities::opening::LONGEST_NAME;
use communities::program::{BudgetLine, Program, SeasonStart, Text};
use communities::season::Amounts;
use forms::{Posted, Tried};
use platform::Refusal;
use platform::text::{self, TextProblem};
use ui::{Lang, numbers};

use crate::own::{BEGINNING, BUDGET, Beginning, LONGEST_WHY, Own, Part, Said};

/// The name of the community.
pub(super) const NAME: &str = "nom";
/// The month in which its season starts.
pub(super) const START: &str = "debut";
/// Why a text of the logic model is said otherwise.
pub(super) const WHY: &str = "raison";
/// What stands before the id of a budget line in the name of its field.
const AMOUNT: &str = "montant-";
/// The revision that was before the person's eyes.
pub(super) const BASE: &str = "revision";
/// The most dollars of a line, as in a program.
const RICHEST: i64 = 100_000_000;

/// Which of the forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The name and the month.
    Beginning,
    /// The amounts.
    Budget,
    /// The text of this key.
    Text(String),
}

/// A form as it stands or as it was typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// The version that it was drawn from.
    pub(super) base: i64,
    /// Each field's name, and what is in it.
    pub(super) fields: Vec<(String, String)>,
}

/// A form as it was tried, and the sentence beside each field that is wrong.
pub(super) type Typed = Tried<Draft, Wrong>;
/// The names of fields, each with what is wrong with it.
pub(super) type Wrong = Vec<(String, String)>;

impl Draft {
    /// What is in a field.
    pub(super) fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(each, _)| each == name).map_or("", |(_, value)| value.as_str())
    }
}

/// The name of the field of a budget line.
pub(super) fn field_of(line: &BudgetLine) -> String {
    format!("{AMOUNT}{}", line.id)
}

/// The lines whose amounts the program left open.
pub(super) fn open_lines(program: &Program) -> impl Iterator<Item = &BudgetLine> {
    program.budget.iter().filter(|line| line.amount.is_none())
}

impl Form {
    /// Its part, in the table.
    pub(super) fn part(&self) -> &str {
        match self {
            Form::Beginning => BEGINNING,
            Form::Budget => BUDGET,
            Form::Text(key) => key,
        }
    }

    /// Whether it says a text of the logic model; `Refusal::NotFound` when the program has no such text.
    pub(super) fn is_of_model(&self, program: &mut Program) -> Result<bool, Refusal> {
        let Form::Text(key) = self else { return Ok(false) };
        let texts = program.open_texts();
        texts.iter().find(|text| text.key == *key).map(|text| text.chapter.is_of_model()).ok_or(Refusal::NotFound)
    }

    /// What stands in it.
    pub(super) fn standing(
        &self,
        (community, lang): (&Community, Lang),
        (program, own): (&mut Program, &Own),
    ) -> Draft {
        let fields = match self {
            Form::Beginning => {
                vec![(NAME.to_owned(), community.name.clone()), (START.to_owned(), community.starts_on.clone())]
            }
            Form::Budget => {
                let said = own.said_amounts();
                let amount = |line: &BudgetLine| said.get(&line.id).map(|cents| numbers::money_field(lang, *cents));
                open_lines(program).map(|line| (field_of(line), amount(line).unwrap_or_default())).collect()
            }
            Form::Text(key) => {
                let text = own.text(key).unwrap_or_else(|| planned(program, key));
                let words = [(Lang::Fr.code().to_owned(), text.fr), (Lang::En.code().to_owned(), text.en)];
                let why = self.asks_why(program).then(|| (WHY.to_owned(), String::new()));
                words.into_iter().chain(why).collect()
            }
        };
        Draft { base: own.version(self.part()), fields }
    }

    /// What was typed in it.
    pub(super) fn posted(&self, program: &mut Program, posted: &Posted) -> Draft {
        let names: Vec<String> = match self {
            Form::Beginning => vec![NAME.into(), START.into()],
            Form::Budget => open_lines(program).map(field_of).collect(),
            Form::Text(_) => {
                let why = self.asks_why(program).then(|| WHY.to_owned());
                Lang::each().map(|lang| lang.code().to_owned()).chain(why).collect()
            }
        };
        let fields =
            names.into_iter().map(|name| (posted.value(&name).to_owned(), name)).map(|(value, name)| (name, value));
        Draft { base: posted.value(BASE).trim().parse().unwrap_or(0), fields: fields.collect() }
    }

    pub(super) fn asks_why(&self, program: &mut Program) -> bool {
        self.is_of_model(program).unwrap_or(false)
    }

    /// What it says, or all that is wrong with it.
    pub(super) fn check(&self, (program, lang): (&mut Program, Lang), draft: &Draft) -> Result<Part, Wrong> {
        match self {
            Form::Beginning => beginning(lang, draft),
            Form::Budget => budget(lang, program, draft),
            Form::Text(key) => one_text(lang, (self.asks_why(program), key, longest(program, key)), draft),
        }
    }
}

/// The program's own text of this key.
pub(super) fn planned(program: &mut Program, key: &str) -> Text {
    let found = program.open_texts().into_iter().find(|text| text.key == key);
    found.map(|open| open.text.clone()).unwrap_or_default()
}

fn beginning(lang: Lang, draft: &Draft) -> Result<Part, Wrong> {
    let name = text::line(draft.value(NAME), LONGEST_NAME);
    let start = SeasonStart::parse(draft.value(START));
    let mut wrong = Wrong::new();
    if let Err(problem) = &name {
        wrong.push((NAME.into(), forms::text_problem(lang, *problem)));
    }
    if let Err(problem) = &start {
        wrong.push((START.into(), problem.sentence(lang)));
    }
    match (name, start) {
        (Ok(name), Ok(start)) => Ok(Part::Beginning(Beginning { name, starts_on: start.month(1).to_string() })),
        _ => Err(wrong),
    }
}

fn budget(lang: Lang, program: &Program, draft: &Draft) -> Result<Part, Wrong> {
    let (mut amounts, mut wrong) = (Amounts::new(), Wrong::new());
    for line in open_lines(program) {
        let typed = draft.value(&field_of(line)).trim();
        match numbers::cents(typed).filter(|cents| *cents <= RICHEST * 100) {
            Some(cents) => drop(amounts.insert(line.id.clone(), cents)),
            None if typed.is_empty() => {}
            None => wrong.push((field_of(line), t!(lang, "season-not-an-amount"))),
        }
    }
    if wrong.is_empty() { Ok(Part::Budget(amounts)) } else { Err(wrong) }
}

/// The most characters of the text of this key.
pub(super) fn longest(program: &mut Program, key: &str) -> usize {
    program.open_texts().iter().find(|text| text.key == key).map_or(0, |text| text.most)
}

fn one_text(lang: Lang, (asks_why, key, most): (bool, &str, usize), draft: &Draft) -> Result<Part, Wrong> {
    let mut wrong = Wrong::new();
    let mut read = |of: Lang| {
        read_text(draft.value(of.code()), most).unwrap_or_else(|problem| {
            wrong.push((of.code().to_owned(), forms::text_problem(lang, problem)));
            String::new()
        })
    };
    let text = Text { fr: read(Lang::Fr), en: read(Lang::En) };
    let why = if asks_why { text::line(draft.value(WHY), LONGEST_WHY) } else { Ok(String::new()) };
    match why {
        Ok(why) if wrong.is_empty() => Ok(Part::Text(key.to_owned(), Said { text, why })),
        Ok(_) => Err(wrong),
        Err(problem) => {
            wrong.push((WHY.to_owned(), forms::text_problem(lang, problem)));
            Err(wrong)
        }
    }
}

/// A short text is one line, as in a program.
pub(super) const ONE_LINE: usize = 200;

fn read_text(typed: &str, most: usize) -> Result<String, TextProblem> {
    if most <= ONE_LINE { text::optional_line(typed, most) } else { text::optional_paragraphs(typed, most) }
}
