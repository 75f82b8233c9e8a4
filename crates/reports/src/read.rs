//! Reports as programs read them: no more than a person reads on their pages.

use communities::roles::ReadFigures;
use communities::{Grant, Membership};
use documents::pdf::NotMade;
use evidence::{Told, Value};
use platform::{Instance, Refusal, Result};
use serde::Serialize;
use ui::dates;

use crate::access::{Reads, ReportAccess};
use crate::file::{File, Kind, NotWritten};
use crate::model::{Readers, Report, State};
use crate::whole::Whole;
use crate::{drawing, store};

/// A report, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct ReportRead {
    /// Its number.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// The word of the template from which it was begun.
    pub template: String,
    /// Where it stands, for who reads it as it is written; sent for the others.
    pub state: State,
    /// Who reads it once it is sent.
    pub readers: Readers,
    /// The first day of its period: `2026-12-01`.
    pub from: String,
    /// Its last day.
    pub until: String,
    /// How many versions were sent.
    pub versions: i64,
}

/// A figure of a report, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct FigureRead {
    /// The title of the part.
    pub part: String,
    /// What it is of.
    pub name: String,
    /// The number; none of fewer than five people, or where nobody knows.
    pub number: Option<i64>,
    /// Of how many, or what was aimed at.
    pub among: Option<i64>,
    /// Where it comes from, in words.
    pub comes: String,
}

/// The reports of the member's community that they may read, the newest first.
pub async fn reports(instance: &Instance, member: &Grant<ReadFigures>) -> Result<Vec<ReportRead>> {
    let all = store::of_community(&instance.db, member.community().id).await?;
    let readable = all.into_iter().filter(|report| report.is_open_to(member) || report.was_sent_to(member));
    Ok(readable.map(|report| read(member, report)).collect())
}

fn read(member: &Membership, report: Report) -> ReportRead {
    ReportRead {
        id: report.id,
        state: if report.is_open_to(member) { report.state } else { State::Sent },
        from: dates::for_date_field(report.period_from),
        until: dates::for_date_field(report.period_until - 1),
        readers: report.readers,
        versions: report.versions,
        template: report.template,
        title: report.title,
    }
}

/// The report of this number, for the program of a member who may read it.
pub async fn enter(instance: &Instance, member: &Membership, id: i64) -> Result<ReportAccess, Refusal> {
    communities::before::Before::enter(&instance.db, member, id).await?.grant::<Reads>()
}

/// The figures of a report, as its workbook has them.
pub async fn figures(instance: &Instance, access: &ReportAccess) -> Result<Vec<FigureRead>, Refusal> {
    let whole = drawing::read(instance, access.membership(), access.thing()).await?;
    Ok(figures_of(&whole))
}

fn figures_of(whole: &Whole) -> Vec<FigureRead> {
    let number = |value: &Value| value.size();
    let of_part = |part: &crate::whole::Written| {
        let figures =
            part.told.told.iter().filter_map(|told| if let Told::Figure(figure) = told { Some(figure) } else { None });
        let read = figures.map(|figure| FigureRead {
            part: part.title.clone(),
            name: figure.name.clone(),
            number: number(&figure.value),
            among: number(&figure.among),
            comes: part.comes.clone(),
        });
        read.collect::<Vec<_>>()
    };
    whole.parts.iter().flat_map(of_part).collect()
}

/// After how many seconds a program asks again, when other documents are being made.
const RETRY_AFTER: u64 = 20;

/// The file of a report, as this member reads it.
pub async fn file(instance: &Instance, access: &ReportAccess, kind: Kind) -> Result<File, Refusal> {
    let whole = drawing::read(instance, access.membership(), access.thing()).await?;
    match File::of(instance, &access.membership().community().slug, &whole, kind).await {
        Ok(file) => Ok(file),
        Err(NotWritten::Failed(error)) => Err(error.into()),
        // On this machine there is none, or there is another one being made before it.
        Err(NotWritten::NotSet(NotMade::NotThere)) => Err(Refusal::NotFound),
        Err(NotWritten::NotSet(NotMade::Busy)) => Err(Refusal::TooMany { retry_after: RETRY_AFTER }),
        Err(NotWritten::NotSet(why)) => Err(Refusal::Unavailable(why.to_string())),
    }
}
