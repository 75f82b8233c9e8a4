//! The form of a story: one's own, one that is written down for somebody, or one that waits to be confirmed.

use communities::roles::TellStories;
use communities::{Directory, Membership};
use evaluation::model::Model;
use maud::{Markup, html};
use ui::form::{AnyField, Checkbox, Choices, Form, Select, TextArea};
use ui::{Lang, button, layout};

use super::above;
use crate::STORIES;
use crate::access::StoryAccess;
use crate::form::{Draft, Field, LONGEST, PROMPTS, Tried, parts};
use crate::story::Cycle;

/// Whose words the form takes.
#[derive(Clone, Copy)]
pub(crate) enum Whose<'a> {
    /// A new story of the member's.
    New,
    /// One that the member writes down for somebody after a call.
    Somebodys,
    /// One of the member's that is said otherwise.
    Own(&'a StoryAccess),
}

/// The page of a form.
pub(crate) fn form(
    member: &Membership,
    whose: Whose<'_>,
    (model, names): (&Model, &Directory),
    tried: &Tried,
) -> Markup {
    let lang = member.lang();
    let path = |rest: &str| member.community().path(&format!("{STORIES}{rest}"));
    let (title, lead, action, leave) = match whose {
        Whose::New => (t!(lang, "story-tell"), t!(lang, "story-tell-means"), path("/nouveau"), path("")),
        Whose::Somebodys => (t!(lang, "story-note"), t!(lang, "story-note-means"), path("/telephone"), path("")),
        Whose::Own(own) => {
            (t!(lang, "story-change"), t!(lang, "story-change-means"), own.path("/modification"), own.path(""))
        }
    };
    let form = Form::post(lang, action);
    let form = match whose {
        Whose::Somebodys => form.field(people(member, names, tried)),
        _ => form,
    };
    let form = fields(lang, form, (model, names), tried)
        .deed(button::submit(t!(lang, "story-keep")).primary())
        .cancel(&leave, &t!(lang, "story-leave"));
    layout::one_column(html! {
        (layout::header(Some(above(member, &[], &title)), &title, Some(html! { p { (lead) } })))
        (form)
    })
}

/// The questions and what goes with them, for a form that has its deeds.
pub(crate) fn fields(lang: Lang, form: Form, (model, names): (&Model, &Directory), tried: &Tried) -> Form {
    let group = names.everybody();
    let answer = |field: Field| {
        TextArea::new(lang, field.name(), field.label(lang))
            .rows(3)
            .max(u32::try_from(LONGEST).unwrap_or(u32::MAX))
            .tells_of_families(&group)
            .value(tried.draft.text(field))
            .error(tried.wrong(field).map(|problem| problem.sentence(lang)))
    };
    let form = form
        .refusal(tried.refused.as_deref())
        .hidden(Field::Sending.name(), &tried.draft.key)
        .hidden(Field::Revision.name(), &tried.draft.revision)
        .part(html! { p.soft { (t!(lang, "story-families")) } });
    let form = PROMPTS.into_iter().fold(form, |form, field| form.field(answer(field)));
    let form = form.field(cycles(lang, tried));
    let boxes = boxes(lang, model, &tried.draft);
    if boxes.is_empty() { form } else { form.group(&Field::Nodes.label(lang), boxes) }
}

fn cycles(lang: Lang, tried: &Tried) -> Choices {
    let question = Choices::new(lang, Field::Cycle.name(), Field::Cycle.label(lang)).hint(t!(lang, "story-cycle-hint"));
    let question = Cycle::ALL.iter().fold(question, |asked, each| asked.choice(each.code(), each.name(lang)));
    let wrong = tried.wrong(Field::Cycle).map(|problem| problem.sentence(lang));
    question.value(&tried.draft.cycle).error(wrong)
}

fn boxes(lang: Lang, model: &Model, draft: &Draft) -> Vec<Box<dyn AnyField>> {
    let one = |(place, node): (usize, &evaluation::model::Node)| -> Box<dyn AnyField> {
        let tick = Checkbox::new(lang, Field::Nodes.name(), node.said(lang)).sends(&node.word);
        let tick = tick.checked(draft.nodes.contains(&node.word));
        Box::new(tick.id(format!("{}-{place}", Field::Nodes.name())))
    };
    parts(model).enumerate().map(one).collect()
}

fn people(member: &Membership, names: &Directory, tried: &Tried) -> Select {
    let (lang, me) = (member.lang(), member.person_id());
    let select = Select::new(lang, Field::Person.name(), Field::Person.label(lang));
    let select = select.option("", t!(lang, "story-person-none"));
    let others = names.those_who_may::<TellStories>().into_iter().filter(|card| card.id != me);
    let select = others.fold(select, |select, card| select.option(card.id.to_string(), card.name.as_str()));
    let wrong = tried.wrong(Field::Person).map(|problem| problem.sentence(lang));
    select.value(&tried.draft.person).error(wrong)
}
