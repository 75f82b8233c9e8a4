//! The page where a theme is chosen for a meeting, with the template from which its agenda begins.

use communities::roles::PrepareAgenda;
use maud::{Markup, html};
use meetings::Meeting;
use ui::form::{Form, Select};
use ui::{button, dates, empty, layout};

use super::{MEETING, above, named};
use crate::access::ThemeGrant;

/// The field of the template.
pub(crate) const TEMPLATE: &str = "modele";

/// What is asked, and what was answered.
pub(crate) struct Choosing<'a> {
    pub(crate) theme: &'a ThemeGrant<PrepareAgenda>,
    /// The meetings to come.
    pub(crate) ahead: Vec<&'a Meeting>,
    /// The templates: the number of each, its name, its minutes.
    pub(crate) templates: Vec<(i64, String, i64)>,
    /// The meeting and the template that are chosen, as they are sent.
    pub(crate) chosen: (String, String),
    /// Why it was refused.
    pub(crate) refused: Option<String>,
}

/// The page.
pub(crate) fn choosing(asked: &Choosing<'_>) -> Markup {
    let (member, theme) = (asked.theme.membership(), asked.theme.thing());
    let (lang, title) = (member.lang(), t!(member.lang(), "theme-choose"));
    let page = asked.theme.path("");
    layout::one_column(html! {
        (above(member, &[(&page, &theme.title)], &title))
        (layout::header(None, &title, Some(html! { p { strong { (theme.title) } } p { (t!(lang, "theme-choose-means")) } })))
        @if asked.ahead.is_empty() { (empty::empty_state(&t!(lang, "theme-no-meeting"), None)) }
        @else { (form(asked)) }
    })
}

fn form(asked: &Choosing<'_>) -> Form {
    let lang = asked.theme.membership().lang();
    let meetings = Select::new(lang, MEETING, t!(lang, "theme-meeting")).required();
    let option = |field: Select, meeting: &&Meeting| {
        let words = match meeting.theme.as_str() {
            "" => named(lang, meeting),
            theme => t!(lang, "theme-meeting-has", meeting = named(lang, meeting), theme = theme),
        };
        field.option(meeting.id.to_string(), words)
    };
    let meetings = asked.ahead.iter().fold(meetings, option);
    let templates = Select::new(lang, TEMPLATE, t!(lang, "theme-template")).hint(t!(lang, "theme-template-hint"));
    let templates = templates.option("", t!(lang, "theme-template-none"));
    let offered = |field: Select, (id, name, minutes): &(i64, String, i64)| {
        field.option(id.to_string(), format!("{name} · {}", dates::hours(lang, *minutes)))
    };
    let templates = asked.templates.iter().fold(templates, offered);
    Form::post(lang, asked.theme.path("/rencontre"))
        .refusal(asked.refused.as_deref())
        .field(meetings.value(&asked.chosen.0))
        .field(templates.value(&asked.chosen.1))
        .deed(button::submit(t!(lang, "theme-choose-deed")).primary())
        .cancel(&asked.theme.path(""), &t!(lang, "theme-leave"))
}
