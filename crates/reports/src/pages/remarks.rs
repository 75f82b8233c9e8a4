//! What members say of a part before a report leaves, and the way to say something.

use communities::roles::WriteReports;
use communities::{Directory, Membership};
use documents::{drawn, pieces};
use forms::{Key, Tried, Wording};
use maud::{Markup, html};
use ui::form::{Form, TextArea};
use ui::{Icon, button, card, dates, layout, prose};

use super::{above, path};
use crate::model::{Part, Remark, Report};

/// The field of what somebody says.
pub(crate) const REMARK: &str = "remarque";

/// What the page shows.
pub(crate) struct Said<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) report: &'a Report,
    pub(crate) part: &'a Part,
    pub(crate) remarks: &'a [Remark],
    pub(crate) names: &'a Directory,
    pub(crate) tried: &'a Tried<String, Option<String>>,
}

/// The page.
pub(crate) fn remarks(said: &Said<'_>) -> Markup {
    let (lang, part) = (said.member.lang(), said.part);
    let title = t!(lang, "report-remarks-of", title = part.title.as_str());
    layout::one_column(html! {
        (above(said.member, Some(said.report), &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "report-remarks-mean")) } })))
        div.prose { (drawn(&pieces(&part.before_words))) (drawn(&pieces(&part.after_words))) }
        @if said.remarks.is_empty() { p.soft { (t!(lang, "report-remarks-none")) } }
        @else { (card::plain(html! { ul.todo { @for remark in said.remarks { (item(said, remark)) } } })) }
        (form(said))
    })
}

fn item(said: &Said<'_>, remark: &Remark) -> Markup {
    let (lang, member) = (said.member.lang(), said.member);
    let name = remark.by.map(|person| said.names.card(person).name.clone());
    let may = remark.by == Some(member.person_id()) || member.may::<WriteReports>();
    let settle = path(member, said.report, &format!("/remarques/{}/reglee", remark.id));
    html! { li { div.grow.stack {
        div { (prose::paragraphs(&remark.words)) }
        p.soft.small { @if let Some(name) = name { (name) " · " } (dates::short(lang, remark.at)) }
        @if may { div.deeds { (button::deed(&settle, &button::submit(t!(lang, "report-settle")).quiet().icon(Icon::Check))) } }
    } } }
}

fn form(said: &Said<'_>) -> Form {
    let lang = said.member.lang();
    let words = TextArea::new(lang, REMARK, t!(lang, "report-remark"))
        .rows(4)
        .max(Wording::LONGEST as u32)
        .required()
        .tells_of_families(&said.names.everybody())
        .value(&said.tried.draft)
        .error(said.tried.wrong.clone());
    Form::post(lang, path(said.member, said.report, &format!("/parties/{}/remarques", said.part.id)))
        .hidden(Key::FIELD, &Key::fresh().into_string())
        .field(words)
        .deed(button::submit(t!(lang, "report-remark-do")).primary())
        .cancel(&path(said.member, said.report, ""), &t!(lang, "report-leave"))
}
