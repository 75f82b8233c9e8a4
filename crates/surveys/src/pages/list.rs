//! The surveys of a community.

use communities::Membership;
use communities::roles::{ReadLogicModel, SetSurveys};
use maud::{Markup, html};
use ui::tag::{Kind, tag};
use ui::{Lang, button, empty, facts, layout};

use super::{SURVEYS, above_all, path_of};
use crate::making::last_day;
use crate::model::{Audience, State, Survey};

/// The page.
pub(crate) fn list(member: &Membership, surveys: &[Survey]) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let title = t!(lang, "surveys");
    let add = || button::link(community.path(&format!("{SURVEYS}/nouveau")), t!(lang, "survey-add"));
    let means = html! { div.stack {
        p { (t!(lang, "surveys-mean")) }
        @if member.may::<SetSurveys>() { p { (add()) } }
    } };
    let columns = [t!(lang, "survey"), t!(lang, "survey-when"), t!(lang, "survey-standing")];
    let row = |survey: &Survey| {
        let page = if member.may::<ReadLogicModel>() { "" } else { "/publication" };
        let link = html! { a href=(path_of(community, survey.id, page)) { (survey.title) } @if survey.audience != Audience::Members { " " (tag(Kind::Plain, &survey.audience.name(lang))) } };
        vec![link, html! { (last_day(lang, survey)) }, standing(lang, survey)]
    };
    let rows: Vec<_> = surveys.iter().map(row).collect();
    layout::one_column(html! {
        (layout::header(Some(above_all(member, Vec::new(), &title)), &title, Some(means)))
        @if rows.is_empty() { (empty::empty_state(&t!(lang, "surveys-none"), None)) }
        @else { (facts::table(&title, &columns.each_ref().map(String::as_str), &rows)) }
    })
}

/// Where a survey stands, on its cloth.
pub(super) fn standing(lang: Lang, survey: &Survey) -> Markup {
    match survey.state {
        State::Draft => tag(Kind::Plain, &t!(lang, "survey-draft")),
        State::Open { .. } => tag(Kind::Library, &t!(lang, "survey-open")),
        State::Over | State::Closed(None) => tag(Kind::Plain, &t!(lang, "survey-closed")),
        State::Closed(Some(_)) => tag(Kind::Done, &t!(lang, "survey-shown")),
    }
}
