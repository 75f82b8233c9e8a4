//! The form by which a report is begun.

use communities::Membership;
use maud::{Markup, html};
use ui::form::{Choices, DateField, Form};
use ui::{button, layout};

use super::above;
use crate::beginning::{Field, Tried};
use crate::{ADDRESS, template};

/// The page.
pub(crate) fn form(member: &Membership, tried: &Tried) -> Markup {
    let (lang, draft, title) = (member.lang(), &tried.draft, t!(member.lang(), "report-begin"));
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let templates = Choices::new(lang, Field::Template.name(), Field::Template.label(lang)).value(&draft.template);
    let templates = template::shipped().iter().fold(templates, |choices, (word, plan)| {
        choices.explained(*word, plan.name.speaking(lang), plan.description.speaking(lang))
    });
    let day = |field: Field| {
        DateField::new(lang, field.name(), field.label(lang)).value(draft.text(field)).error(wrong(field))
    };
    let languages = Choices::new(lang, Field::Language.name(), Field::Language.label(lang)).languages();
    let all = member.community().path(ADDRESS);
    let form = Form::post(lang, format!("{all}/nouveau"))
        .hidden(Field::Sending.name(), &draft.key)
        .field(templates.error(wrong(Field::Template)))
        .field(day(Field::From))
        .field(day(Field::Until))
        .field(languages.value(&draft.language).error(wrong(Field::Language)))
        .deed(button::submit(t!(lang, "report-begin-do")).primary())
        .cancel(&all, &t!(lang, "report-leave"));
    layout::one_column(html! {
        (above(member, None, &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "report-begin-means")) } })))
        (form)
    })
}
