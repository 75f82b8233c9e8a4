//! The first reading of what people wrote: who does it, and the page on which they do.

use communities::roles::{ReadWordsFirst, SetSurveys};
use communities::{Directory, Membership};
use maud::{Markup, html};
use ui::form::{AnyField, Checkbox, Form, Select, TextArea};
use ui::{Lang, button, card, layout};

use super::one::Around;
use super::preparing::most;
use super::{above, path_of};
use crate::answer::LONGEST_TEXT;
use crate::ballot::Said;
use crate::item::Item;
use crate::model::{Promise, State, Survey};
use crate::written::{READER, Text, YES, is_written};

/// Who reads first, as a page of the survey knows it.
pub(crate) struct First {
    /// The one who was chosen, while they are there.
    reader: Option<(i64, String)>,
    /// Those who may be chosen, by name.
    may: Vec<(i64, String)>,
    /// The places of the questions whose words wait to be passed on.
    waits: Vec<usize>,
    /// Who was chosen instead and may not be, as it was sent, and why.
    refused: Option<(String, String)>,
}

impl First {
    /// Who reads first in a survey, with what waits for them.
    pub(crate) fn of(survey: &Survey, names: &Directory, waiting: &[Said]) -> First {
        let may: Vec<_> = names.those_who_may::<ReadWordsFirst>();
        let may: Vec<_> = may.into_iter().map(|card| (card.id, card.name.clone())).collect();
        let reader = may.iter().find(|(person, _)| Some(*person) == survey.first_reader).cloned();
        First { reader, may, waits: waiting.iter().map(|said| said.place).collect(), refused: None }
    }

    /// With a choice that was refused, beside which the page says why.
    pub(crate) fn refused(self, chosen: &str, why: String) -> First {
        First { refused: Some((chosen.to_owned(), why)), ..self }
    }

    /// Why what was written at this place is not read yet; nothing where nothing waits.
    pub(super) fn waits(&self, lang: Lang, place: usize) -> Option<String> {
        let said = || match &self.reader {
            Some((_, name)) => t!(lang, "result-words-first", name = name.as_str()),
            None => t!(lang, "result-words-nobody"),
        };
        self.waits.contains(&place).then(said)
    }

    /// The name of the one who was chosen, while they are there.
    pub(super) fn reader(&self) -> Option<&str> {
        self.reader.as_ref().map(|(_, name)| name.as_str())
    }

    /// The choice of who reads first, or of who alone reads what people confide.
    pub(super) fn choice(&self, lang: Lang, promise: Promise, chosen: &str) -> Select {
        let select = match promise {
            Promise::Confidential => {
                Select::new(lang, READER, t!(lang, "confided-to")).hint(t!(lang, "confided-to-hint"))
            }
            _ => Select::new(lang, READER, t!(lang, "first-reader")).hint(t!(lang, "first-reader-hint")),
        };
        let is_known = self.may.iter().any(|(person, _)| person.to_string() == chosen);
        let select = if is_known { select } else { select.option("", t!(lang, "first-reader-choose")) };
        let each = self.may.iter();
        each.fold(select, |select, (person, name)| select.option(person.to_string(), name)).value(chosen)
    }
}

/// On the page of a survey: the way to the words for who reads them first; the choice of another one, where it may be made.
pub(super) fn reading(around: &Around<'_>) -> Markup {
    let (lang, member, first) = (around.member.lang(), around.member, around.first);
    let is_reader = first.reader.as_ref().is_some_and(|(person, _)| *person == member.person_id());
    let path = path_of(member.community(), around.survey.id, "/paroles");
    html! {
        @if is_reader && !first.waits.is_empty() {
            (card::titled(&t!(lang, "words-title"), html! {
                p { (t!(lang, "words-wait")) }
                p { (button::link(path, t!(lang, "words-read")).primary()) }
            }))
        } @else if member.may::<SetSurveys>() && may_be_chosen(around) {
            (card::titled(&t!(lang, "first-reading"), choosing(around)))
        }
    }
}

fn may_be_chosen(around: &Around<'_>) -> bool {
    match around.survey.state {
        _ if around.survey.is_signed() => false,
        State::Open { .. } => is_written(around.items),
        _ => around.first.reader.is_none() && !around.first.waits.is_empty(),
    }
}

fn choosing(around: &Around<'_>) -> Markup {
    let (lang, first) = (around.member.lang(), around.first);
    let there = || (first.reader.as_ref().map(|(person, _)| person.to_string()).unwrap_or_default(), None);
    let (chosen, wrong) = first.refused.clone().map_or_else(there, |(chosen, why)| (chosen, Some(why)));
    let form = Form::post(lang, path_of(around.member.community(), around.survey.id, "/lecture"));
    let choice = first.choice(lang, around.survey.promise, &chosen).error(wrong);
    html! { (form.field(choice).deed(button::submit(t!(lang, "first-reader-keep")))) }
}

/// The page of the one who reads first: each text, to say in other words or to leave out, and the deed that passes them on.
pub(crate) fn words(
    member: &Membership,
    survey: &Survey,
    (items, texts): (&[Item], &[Text]),
    colleagues: &[&str],
) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "words-title"));
    let path = |rest| path_of(member.community(), survey.id, rest);
    let of_question = |form: Form, (place, item): (usize, &Item)| {
        let fields: Vec<_> = texts.iter().filter(|text| text.place == place).collect();
        let fields: Vec<Box<dyn AnyField>> =
            fields.into_iter().flat_map(|text| asked(lang, text, colleagues)).collect();
        if fields.is_empty() { form } else { form.group(item.words.said(lang), fields) }
    };
    let form = items.iter().enumerate().fold(Form::post(lang, path("/paroles")), of_question);
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(survey), &title)), &title, None))
        p { (t!(lang, "words-alone")) }
        p { (t!(lang, "words-means")) }
        (form.deed(button::submit(t!(lang, "words-show")).primary()).cancel(&path(""), &t!(lang, "survey-leave")))
    })
}

fn asked(lang: Lang, text: &Text, colleagues: &[&str]) -> [Box<dyn AnyField>; 2] {
    let number = text.number + 1;
    let wrong = text.wrong.map(|problem| forms::text_problem(lang, problem));
    let words = TextArea::new(lang, text.name(), t!(lang, "words-text", number = number)).rows(3);
    let words = words.max(most(LONGEST_TEXT)).value(&text.words).error(wrong).tells_of_families(colleagues);
    let out = Checkbox::new(lang, text.left_out(), t!(lang, "words-leave-out", number = number)).sends(YES);
    [Box::new(words), Box::new(out.checked(text.is_left_out))]
}
