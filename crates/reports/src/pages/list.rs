//! The reports of a community that a member may read.

use communities::Membership;
use communities::roles::WriteReports;
use maud::{Markup, html};
use meetings::trail;
use ui::{Icon, button, card, empty, layout};

use super::{path, state_tag};
use crate::ADDRESS;
use crate::model::{Report, State};
use crate::whole::period;

/// The page.
pub(crate) fn list(member: &Membership, reports: &[Report]) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "reports"));
    let begin = || {
        button::link(member.community().path(&format!("{ADDRESS}/nouveau")), t!(lang, "report-begin")).icon(Icon::Add)
    };
    let dues = || {
        button::link(member.community().path(&format!("{ADDRESS}/echeances")), t!(lang, "dues")).icon(Icon::Calendar)
    };
    let lead = html! { div.stack {
        p { (t!(lang, "reports-lead")) @if member.may::<WriteReports>() { " " (t!(lang, "reports-fill")) } }
        @if member.may::<WriteReports>() { div.row { (begin().primary()) (dues().quiet()) } }
    } };
    layout::one_column(html! {
        (trail::of_season(member, &[], &title))
        (layout::header(None, &title, Some(lead)))
        @if reports.is_empty() { (empty::empty_state(&t!(lang, "reports-none"), None)) }
        @else { (card::plain(html! { ul.todo { @for report in reports { (item(member, report)) } } })) }
    })
}

fn item(member: &Membership, report: &Report) -> Markup {
    let lang = member.lang();
    let state = if report.is_open_to(member) { report.state } else { State::Sent };
    html! {
        li {
            div.grow.stack {
                p { a href=(path(member, report, "")) { strong { (report.title) } } " " (state_tag(lang, state)) }
                p.soft.small { (period(lang, (report.period_from, report.period_until))) }
            }
        }
    }
}
