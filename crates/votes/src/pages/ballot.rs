//! A ballot: the fields by which one votes, the same on a page and by the link, and what somebody chose in words.

use ballots::Position;
use forms::{Posted, Tried};
use ui::Lang;
use ui::form::{AnyField, Checkbox, Choices, Form, Select, TextArea, Unkept};

use crate::ballot::{CHOICE, Cast, LONGEST_WORDS, POSITIONS, WORDS, Wrong, field};
use crate::model::{Choice, Kind, Vote};

/// The form as it was tried.
pub(crate) type Said = Tried<Posted, Wrong>;

/// Steps and positions, in words.
pub(crate) fn steps(lang: Lang) -> [String; 6] {
    [
        t!(lang, "step-1"),
        t!(lang, "step-2"),
        t!(lang, "step-3"),
        t!(lang, "step-4"),
        t!(lang, "step-5"),
        t!(lang, "step-6"),
    ]
}

pub(crate) fn position(lang: Lang, position: Position) -> String {
    match position {
        Position::NoObjection => t!(lang, "position-none"),
        Position::Worry => t!(lang, "position-worry"),
        Position::Objection => t!(lang, "position-objection"),
        Position::LetsDecide => t!(lang, "position-group"),
    }
}

/// The form with the fields of this kind.
pub(crate) fn fields(form: Form, (lang, vote, options): (Lang, &Vote, &[Choice]), said: &Said) -> Form {
    match vote.kind {
        Kind::One => form.field(one(lang, vote, options, said)),
        Kind::Several => form.group(&vote.question, several(lang, options, said)),
        Kind::Dots => {
            let most = usize::try_from(vote.most.min(vote.budget)).unwrap_or_default();
            options.iter().fold(form, |form, each| form.field(number(lang, each, most, said)))
        }
        Kind::Ranked => options.iter().fold(form, |form, each| form.field(place(lang, each, options.len(), said))),
        Kind::Gradients => form.field(chosen(lang, vote, said, (1..).zip(steps(lang)).map(numbered).collect())),
        Kind::Consent => {
            let choices = POSITIONS.map(|(word, each)| (word.to_owned(), position(lang, each)));
            form.field(chosen(lang, vote, said, choices.to_vec())).field(words(
                lang,
                t!(lang, "ballot-reason"),
                vote,
                said,
            ))
        }
        Kind::Words => form.field(words(lang, vote.question.clone(), vote, said)),
    }
}

fn numbered((number, words): (usize, String)) -> (String, String) {
    (number.to_string(), words)
}

fn wrong(lang: Lang, said: &Said, name: &str) -> Option<String> {
    said.wrong.iter().find(|(each, _)| each == name).map(|(_, problem)| problem.sentence(lang))
}

fn one(lang: Lang, vote: &Vote, options: &[Choice], said: &Said) -> Choices {
    chosen(lang, vote, said, options.iter().map(|each| (each.id.to_string(), each.text.clone())).collect())
}

/// Nothing looks chosen before somebody chose.
fn chosen(lang: Lang, vote: &Vote, said: &Said, choices: Vec<(String, String)>) -> Choices {
    let field = Choices::new(lang, CHOICE, vote.question.as_str());
    let field = choices.into_iter().fold(field, |field, (value, words)| field.choice(value, words));
    field.value(said.draft.given(CHOICE).unwrap_or("-")).error(wrong(lang, said, CHOICE))
}

fn several(lang: Lang, options: &[Choice], said: &Said) -> Vec<Box<dyn AnyField>> {
    let one = |(place, each): (usize, &Choice)| -> Box<dyn AnyField> {
        let value = each.id.to_string();
        let tick =
            Checkbox::new(lang, CHOICE, each.text.as_str()).checked(said.draft.all(CHOICE).any(|given| given == value));
        let id = if place == 0 { CHOICE.to_owned() } else { format!("{CHOICE}-{value}") };
        let error = if place == 0 { wrong(lang, said, CHOICE) } else { None };
        Box::new(tick.id(id).sends(value).error(error))
    };
    options.iter().enumerate().map(one).collect()
}

fn number(lang: Lang, option: &Choice, most: usize, said: &Said) -> Select {
    let name = field(option);
    let select = Select::new(lang, name.as_str(), option.text.as_str());
    let select =
        (0..=most).fold(select, |select, dots| select.option(dots.to_string(), t!(lang, "ballot-dots", dots = dots)));
    select.value(said.draft.given(&name).unwrap_or("0")).error(wrong(lang, said, &name))
}

fn place(lang: Lang, option: &Choice, most: usize, said: &Said) -> Select {
    let name = field(option);
    let select = Select::new(lang, name.as_str(), option.text.as_str()).option("", t!(lang, "ballot-unplaced"));
    let select = (1..=most)
        .fold(select, |select, place| select.option(place.to_string(), t!(lang, "ballot-place", place = place)));
    select.value(said.draft.value(&name)).error(wrong(lang, said, &name))
}

fn words(lang: Lang, label: String, vote: &Vote, said: &Said) -> TextArea {
    let area = TextArea::new(lang, WORDS, label).rows(3).max(u32::try_from(LONGEST_WORDS).unwrap_or(u32::MAX));
    let area = if vote.is_secret() { area.unkept(Unkept::Nameless) } else { area };
    area.tells_of_families(&[]).value(said.draft.value(WORDS)).error(wrong(lang, said, WORDS))
}

/// What somebody chose, in words.
pub(crate) fn ticket(lang: Lang, vote: &Vote, options: &[Choice], cast: &Cast) -> String {
    match cast {
        Cast::Abstains => t!(lang, "ballot-abstains"),
        Cast::Gives(given) => {
            let given = options.iter().zip(given).filter(|(_, given)| **given > 0);
            let each = given.map(|(option, given)| match vote.kind {
                Kind::Dots => t!(lang, "ballot-gives", option = option.text.as_str(), dots = *given),
                _ => option.text.clone(),
            });
            each.collect::<Vec<_>>().join(" · ")
        }
        Cast::Orders(ranking) => {
            let mut placed: Vec<(usize, &str)> = ranking
                .places()
                .iter()
                .zip(options)
                .filter_map(|(place, option)| Some(((*place)?, &*option.text)))
                .collect();
            placed.sort_unstable_by_key(|(place, _)| *place);
            placed.into_iter().map(|(place, option)| format!("{place}. {option}")).collect::<Vec<_>>().join(" · ")
        }
        Cast::Stands(step) => steps(lang)[(*step).min(5)].clone(),
        Cast::Says(words) => words.clone(),
        Cast::Takes(taken, words) if words.trim().is_empty() => position(lang, *taken),
        Cast::Takes(taken, words) => {
            t!(lang, "ballot-takes", position = position(lang, *taken), words = words.as_str())
        }
    }
}
