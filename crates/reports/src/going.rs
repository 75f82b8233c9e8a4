//! Where reports are found, and between them and the register: the words of the decision by which a report is adopted, and where that decision leads.

use communities::Membership;
use communities::roles::{ReadFigures, SendReports};
use maud::{Markup, html};
use platform::{Error, Instance, Result};
use search::Destination;
use ui::{Icon, button};

use crate::model::Report;
use crate::whole::{Whole, period};
use crate::{ADDRESS, store};

/// The page of reports, for who reads some.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Review, t!(member.lang(), "reports"), member.community().path(ADDRESS));
    member.may::<ReadFigures>().then(page).into_iter().collect()
}

/// Where a story was quoted: the reports that were sent with words of it, each with when, the last first. The words themselves are
/// kept in none.
pub async fn quoting(instance: &Instance, community: i64, story: i64) -> Result<Vec<(String, i64)>> {
    let mut found = Vec::new();
    for (title, whole, sent_at) in store::sent_of(&instance.db, community).await? {
        let whole: Whole = serde_json::from_str(&whole).map_err(|error| Error::Stored(format!("a report: {error}")))?;
        if whole.parts.iter().flat_map(|part| part.told.quotes()).any(|quote| quote.of == story) {
            found.push((title, sent_at));
        }
    }
    Ok(found)
}

/// What an address asks: the report that is to be adopted.
pub(crate) const REPORT: &str = "bilan";

/// The words of the decision that adopts the report which an address names; nothing where the member does not read it.
pub async fn to_decide(instance: &Instance, member: &Membership, asked: &[(String, String)]) -> Result<Option<String>> {
    let number = asked.iter().find(|(name, _)| name == REPORT).and_then(|(_, typed)| typed.parse().ok());
    let Some(number) = number else { return Ok(None) };
    let report = store::report(&instance.db, number).await?;
    let report = report.filter(|report| report.community_id == member.community().id && report.is_open_to(member));
    Ok(report.map(|report| {
        let span = period(member.lang(), (report.period_from, report.period_until));
        t!(member.lang(), "report-to-decide", title = report.title.as_str(), period = span)
    }))
}

/// Where a decision leads: the report that it adopted, or those that it may adopt.
pub async fn leads_on(instance: &Instance, member: &Membership, decision: i64, stands: bool) -> Result<Markup> {
    let lang = member.lang();
    let reports = store::of_community(&instance.db, member.community().id).await?;
    let path = |report: &Report, rest: &str| member.community().path(&format!("{ADDRESS}/{}{rest}", report.id));
    let adopted = reports.iter().filter(|report| report.decision == Some(decision));
    let adopted = adopted.filter(|report| report.is_open_to(member) || report.was_sent_to(member));
    let may = member.may::<SendReports>() && stands;
    let open = reports.iter().filter(|report| may && report.is_written());
    Ok(html! {
        @for report in adopted { p { (button::link(path(report, ""), t!(lang, "report-was-adopted", title = report.title.as_str()))) } }
        @for report in open {
            @let form = path(report, &format!("/adoption?decision={decision}"));
            p { (button::link(form, t!(lang, "report-adopts", title = report.title.as_str())).quiet()) }
        }
    })
}
