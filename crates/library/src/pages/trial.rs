//! The page where a member tells what happened when they tried a resource.

use communities::Directory;
use forms::Wording;
use maud::{Markup, html};
use ui::form::{Choices, Form, Select, TextArea, TextField};
use ui::{Lang, button, layout};

use super::above;
use crate::draft::LONGEST_LINE;
use crate::obtaining::ResourceAccess;
use crate::trial::{Again, Field, Place, Tried};

/// The page.
pub(crate) fn trial(access: &ResourceAccess, names: &Directory, tried: &Tried) -> Markup {
    let (member, lang) = (access.member(), access.member().lang());
    let (title, page) = (t!(lang, "trial-tell"), access.path(""));
    let about = &access.resource().content.title;
    layout::one_column(html! {
        (above(member, &[(page.as_str(), about.as_str())], &title))
        (layout::header(Some(html! { (about) }), &title, Some(html! { p { (t!(lang, "trial-means")) } })))
        (form(access, names, tried))
    })
}

fn form(access: &ResourceAccess, names: &Directory, tried: &Tried) -> Form {
    let (lang, group) = (access.member().lang(), names.everybody());
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let words = |field: Field, rows: u8, hint: String| {
        TextArea::new(lang, field.name(), field.label(lang))
            .hint(hint)
            .rows(rows)
            .max(u32::try_from(Wording::LONGEST).unwrap_or(u32::MAX))
            .tells_of_families(&group)
            .value(tried.draft.text(field))
            .error(wrong(field))
    };
    let company = TextField::new(lang, Field::Company.name(), Field::Company.label(lang))
        .hint(t!(lang, "trial-company-hint"))
        .max(u32::try_from(LONGEST_LINE).unwrap_or(u32::MAX))
        .value(&tried.draft.company)
        .error(wrong(Field::Company));
    Form::post(lang, access.path("/essai"))
        .hidden(Field::Sending.name(), &tried.draft.key)
        .field(words(Field::Happened, 4, t!(lang, "trial-happened-hint")).required())
        .field(again(lang, tried).error(wrong(Field::Again)).required())
        .field(words(Field::Changed, 2, t!(lang, "trial-changed-hint")))
        .field(places(lang, tried).error(wrong(Field::Place)))
        .field(company)
        .deed(button::submit(t!(lang, "trial-send")).primary())
        .cancel(&access.path(""), &t!(lang, "resource-leave"))
}

fn again(lang: Lang, tried: &Tried) -> Choices {
    let question = Choices::new(lang, Field::Again.name(), Field::Again.label(lang));
    let question = Again::ALL.iter().fold(question, |question, each| question.choice(each.code(), each.name(lang)));
    question.value(&tried.draft.again)
}

fn places(lang: Lang, tried: &Tried) -> Select {
    let select = Select::new(lang, Field::Place.name(), Field::Place.label(lang));
    let select = Place::ALL.iter().fold(select, |select, each| select.option(each.code(), each.name(lang)));
    select.value(&tried.draft.place)
}
