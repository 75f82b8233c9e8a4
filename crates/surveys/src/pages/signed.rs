//! What a survey that is not anonymous promises, the form on which a member answers it in their name, and the page on which those whom
//! it named read all answers.

use communities::roles::ReadWordsFirst;
use communities::{Directory, Membership, Role};
use maud::{Markup, Render, html};
use ui::form::Form;
use ui::notice::{Notice, Tone};
use ui::{Lang, button, card, facts, layout, prose};

use super::asked::{Asked, Said, Step};
use super::first::First;
use super::one::Around;
use super::results::steps_of;
use super::{above, path_of};
use crate::answer::{Answer, Given};
use crate::item::{Item, Kind};
use crate::making::last_day;
use crate::model::{Promise, State, Survey};

/// Who will read an answer with its name, said before it is given; `reader` is the one to whom it is confided, while they are there.
pub(super) fn promise(lang: Lang, promise: Promise, reader: Option<&str>) -> String {
    format!("{} {}", readers(lang, promise, reader), t!(lang, "signed-rule"))
}

fn readers(lang: Lang, promise: Promise, reader: Option<&str>) -> String {
    match (promise, reader) {
        (Promise::Confidential, Some(name)) => t!(lang, "signed-confidential", name = name),
        (Promise::Confidential, None) => t!(lang, "signed-confided-to-nobody"),
        (Promise::Named | Promise::Anonymous, _) => t!(lang, "signed-named"),
    }
}

/// On the page of a closed survey, the ways to the answers with their names: one's own, or all.
pub(super) fn ways(around: &Around<'_>) -> Markup {
    let (member, survey) = (around.member, around.survey);
    let (lang, path) = (member.lang(), |rest| path_of(member.community(), survey.id, rest));
    let reads_all = member.may::<ReadWordsFirst>() && survey.is_promised_to(member.person_id());
    html! { @if survey.is_signed() && matches!(survey.state, State::Closed(_)) {
        p { (t!(lang, "result-signed")) }
        @if reads_all { p { (button::link(path("/reponses"), t!(lang, "named-read"))) } }
        @if member.role() == Role::Member { p { (button::link(path("/reponse"), t!(lang, "signed-own"))) } }
    } }
}

/// The form of a member, with what they answered; once the survey is closed, what they answered alone.
pub(crate) fn signing(
    member: &Membership,
    (survey, items): (&Survey, &[Item]),
    names: &Directory,
    (said, answer): (&Said, Option<&Answer>),
) -> Markup {
    let (lang, here) = (member.lang(), t!(member.lang(), "signed-own"));
    let first = First::of(survey, names, &[]);
    let words = match survey.is_open() {
        true => promise(lang, survey.promise, first.reader()),
        false => readers(lang, survey.promise, first.reader()),
    };
    let until = t!(lang, "answer-until", date = last_day(lang, survey));
    let lead = html! { p { (t!(lang, "answer-lead", until = until)) } };
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(survey), &here)), &survey.title, survey.is_open().then_some(lead)))
        (Notice::rich(lang, Tone::Info, html! { (words) }).render())
        @if survey.is_open() { div.survey-form { (form(member, survey, items, said).render()) } }
        @match answer {
            Some(_) if survey.is_open() => (taking_back(member, survey)),
            Some(answer) => (answered(lang, items, answer)),
            None if survey.is_open() => {},
            None => p.soft { (t!(lang, "signed-own-none")) },
        }
    })
}

fn form(member: &Membership, survey: &Survey, items: &[Item], said: &Said) -> Form {
    let lang = member.lang();
    let form = Form::post(lang, path_of(member.community(), survey.id, "/reponse"))
        .attribute("autocomplete", "off")
        .refusal(said.refused.as_deref());
    let form = Asked { lang, survey, items, said }.fields(form, Step::Today);
    form.deed(button::submit(t!(lang, "signed-send")).primary())
}

fn taking_back(member: &Membership, survey: &Survey) -> Markup {
    let lang = member.lang();
    let deed = button::submit(t!(lang, "signed-take-back")).danger();
    card::titled(
        &t!(lang, "signed-take-back"),
        html! {
            p { (t!(lang, "signed-take-back-means")) }
            (button::deed(&path_of(member.community(), survey.id, "/reponse/retrait"), &deed))
        },
    )
}

/// All answers, person by person, in the order of their names.
pub(crate) fn named(
    member: &Membership,
    (survey, items): (&Survey, &[Item]),
    names: &Directory,
    answers: &[(i64, Answer)],
) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "named-title"));
    let mut answers: Vec<_> =
        answers.iter().map(|(person, answer)| (names.card(*person).name.as_str(), answer)).collect();
    answers.sort_by_key(|(name, _)| writing::letters(name));
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(survey), &title)), &title, Some(html! { p { (survey.title) } })))
        p { (t!(lang, "named-means")) }
        @if answers.is_empty() { p.soft { (t!(lang, "named-none")) } }
        @for (name, answer) in answers { section.part { h2 { (name) } (answered(lang, items, answer)) } }
    })
}

/// What somebody answered, question by question; what they left out is not there.
fn answered(lang: Lang, items: &[Item], Answer(given): &Answer) -> Markup {
    let said = items.iter().zip(given).filter(|(_, given)| **given != Given::Nothing);
    let said: Vec<_> = said.map(|(item, given)| (item.words.whole(lang), in_words(lang, item, given))).collect();
    facts::definitions(&said)
}

fn in_words(lang: Lang, item: &Item, given: &Given) -> Markup {
    match given {
        Given::Step(step) if item.words.kind == Kind::Ten => html! { (t!(lang, "named-of-ten", step = *step)) },
        Given::Step(step) => {
            let known = steps_of(lang, item, &[*step]).into_iter().find(|(each, _)| each == step);
            html! { (known.map(|(_, words)| words).unwrap_or_default()) }
        }
        Given::Ticks(places) => {
            let choices = item.words.choices(lang);
            html! { ul { @for choice in places.iter().filter_map(|place| choices.get(*place)) { li { (choice) } } } }
        }
        Given::Words(words) => prose::lines(words),
        Given::Nothing | Given::Pair { .. } => html! {},
    }
}
