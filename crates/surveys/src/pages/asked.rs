//! The questions of a survey as fields, the same on a telephone and where a paper ballot is entered.

use forms::{Posted, Tried};
use maud::html;
use ui::Lang;
use ui::form::{AnyField, Checkbox, Choices, Form, TextArea, TextField, Unkept};

use super::code;
use crate::answer::{LONGEST_LINE, LONGEST_TEXT, Wrong, field, field_then};
use crate::condition::Condition;
use crate::item::{Item, Kind, five};
use crate::model::Survey;

/// The form as it was tried.
pub(crate) type Said = Tried<Posted, Wrong>;

/// Which of its questions a page asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// All of them, of today.
    Today,
    /// Those that can be compared, of the beginning; what was said of today comes along.
    Then,
    /// What ties it to the other answer of the same person.
    Code,
    /// Both, one page after the other on paper.
    Both,
}

/// A form and what fills its fields.
pub(crate) struct Asked<'a> {
    pub(crate) lang: Lang,
    pub(crate) survey: &'a Survey,
    pub(crate) items: &'a [Item],
    pub(crate) said: &'a Said,
}

impl Asked<'_> {
    /// The form with the fields of this step.
    pub(crate) fn fields(&self, form: Form, step: Step) -> Form {
        let today = |form: Form| self.each(form, field, |_| true);
        let then = |form: Form| self.each(form, field_then, |item| self.survey.asks_twice(item));
        match step {
            Step::Today => today(form),
            Step::Then => then(self.carried(form)),
            Step::Code => code::fields(self.carried(form), self.lang, self.survey.is_first_of_path(), self.said),
            Step::Both => {
                let title = |key: String| html! { h2 { (key) } };
                let form = today(form.part(title(t!(self.lang, "answer-today"))));
                then(form.part(title(t!(self.lang, "answer-then"))))
            }
        }
    }

    fn each(&self, form: Form, name: fn(usize) -> String, asks: impl Fn(&Item) -> bool) -> Form {
        let asked: Vec<(usize, &Item)> = self.items.iter().enumerate().filter(|(_, item)| asks(item)).collect();
        let tables = asked.chunk_by(|(_, one), (_, next)| one.words.shares_table(&next.words));
        tables.fold(form, |form, rows| match rows {
            [(place, item)] if item.words.heading.fr.is_empty() => self.field(form, item, name(*place)),
            rows => self.table(form, rows, name),
        })
    }

    /// Questions that share a heading and the five points, a row each: a group of groups, so that whoever does not see it hears the
    /// heading, then each statement with its steps.
    fn table(&self, form: Form, rows: &[(usize, &Item)], name: fn(usize) -> String) -> Form {
        let heading = rows.first().map(|(_, item)| item.words.heading.speaking(self.lang)).unwrap_or_default();
        let row = |(place, item): &(usize, &Item)| -> Box<dyn AnyField> {
            let steps = (1..).zip(five(self.lang)).collect();
            Box::new(self.steps(&name(*place), item.words.said(self.lang), steps))
        };
        form.group(heading, rows.iter().map(row).collect())
    }

    /// What was said of today, which nothing keeps but the form itself.
    fn carried(&self, form: Form) -> Form {
        let is_today = |name: &str| name.starts_with("q-");
        self.said
            .draft
            .fields()
            .filter(|(name, _)| is_today(name))
            .fold(form, |form, (name, value)| form.hidden(name, value))
    }

    fn field(&self, form: Form, item: &Item, name: String) -> Form {
        let (lang, words) = (self.lang, item.words.said(self.lang));
        // Who has no scripts reads when to answer; where there are some the question is not there before (`web/src/survey.js`).
        let form = match item.condition {
            Some(condition) => form.part(html! {
                p.soft.small data-condition=(mark(self.items, &name, condition)) { (condition.said(lang, self.items)) }
            }),
            None => form,
        };
        match item.words.kind {
            Kind::Five => form.field(self.steps(&name, words, (1..).zip(five(lang)).collect())),
            Kind::Ten => {
                let steps = (0..=10).map(|step| (step, step.to_string())).collect();
                form.field(self.steps(&name, words, steps).hint(t!(lang, "answer-ten")))
            }
            Kind::One => {
                let choices = item.words.choices(lang).into_iter().map(str::to_owned);
                form.field(self.steps(&name, words, (1..).zip(choices).collect()))
            }
            Kind::Several => form.group(words, self.ticks(&name, item)),
            Kind::Number => form.field(self.line(&name, words).digits()),
            Kind::Line => form.field(self.line(&name, words).max(most(LONGEST_LINE)).tells_of_families(&[])),
            Kind::Text => form.field(self.text(&name, words)),
        }
    }

    /// Nothing looks chosen before somebody chose.
    fn steps(&self, name: &str, words: &str, steps: Vec<(i64, String)>) -> Choices {
        let choices = Choices::new(self.lang, name, words);
        let choices = steps.into_iter().fold(choices, |choices, (step, words)| choices.choice(step.to_string(), words));
        let chosen = self.said.draft.given(name).map_or("-", str::trim);
        choices.choice("", t!(self.lang, "answer-pass")).value(chosen).error(self.wrong(name))
    }

    fn ticks(&self, name: &str, item: &Item) -> Vec<Box<dyn AnyField>> {
        let is_ticked = |value: &str| self.said.draft.all(name).any(|each| each == value);
        let one = |(place, words): (usize, &str)| -> Box<dyn AnyField> {
            let value = (place + 1).to_string();
            let tick = Checkbox::new(self.lang, name, words).checked(is_ticked(&value));
            Box::new(tick.id(format!("{name}-{value}")).sends(value))
        };
        item.words.choices(self.lang).into_iter().enumerate().map(one).collect()
    }

    fn line(&self, name: &str, words: &str) -> TextField {
        TextField::new(self.lang, name, words).value(self.said.draft.value(name)).error(self.wrong(name))
    }

    fn text(&self, name: &str, words: &str) -> TextArea {
        TextArea::new(self.lang, name, words)
            .rows(3)
            .max(most(LONGEST_TEXT))
            .unkept(Unkept::Nameless)
            .tells_of_families(&[])
            .value(self.said.draft.value(name))
            .error(self.wrong(name))
    }

    fn wrong(&self, name: &str) -> Option<String> {
        let found = self.said.wrong.iter().find(|(each, _)| each == name);
        found.map(|(_, problem)| problem.sentence(self.lang))
    }
}

/// What a script reads of a condition: the field of the question, that of the earlier one, which end, which step.
fn mark(items: &[Item], name: &str, condition: Condition) -> String {
    let earlier = condition.earlier(items).map(|(place, _)| field(place)).unwrap_or_default();
    format!("{name} {earlier} {} {}", condition.bound.code(), condition.step)
}

fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}
