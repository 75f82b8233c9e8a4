//! `…/texte.docx` and the others: what a member reads of a report, as a file.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use communities::Membership;
use documents::pdf::NotMade;
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};

use super::{Head, shown};

use crate::access::ReportAccess;
use crate::file::{File, Kind, NotWritten};
use crate::model::Report;
use crate::whole::Whole;
use crate::{drawing, store};

type Numbered = Path<(String, i64, i64)>;

pub(super) async fn docx(instance: Instance, access: ReportAccess) -> Served {
    current(&instance, &access, Kind::Docx).await
}

pub(super) async fn xlsx(instance: Instance, access: ReportAccess) -> Served {
    current(&instance, &access, Kind::Xlsx).await
}

pub(super) async fn markdown(instance: Instance, access: ReportAccess) -> Served {
    current(&instance, &access, Kind::Markdown).await
}

pub(super) async fn pdf(instance: Instance, access: ReportAccess) -> Served {
    current(&instance, &access, Kind::Pdf).await
}

pub(super) async fn docx_of_version(instance: Instance, access: ReportAccess, number: Numbered) -> Served {
    of_version(&instance, &access, (number, Kind::Docx)).await
}

pub(super) async fn xlsx_of_version(instance: Instance, access: ReportAccess, number: Numbered) -> Served {
    of_version(&instance, &access, (number, Kind::Xlsx)).await
}

pub(super) async fn markdown_of_version(instance: Instance, access: ReportAccess, number: Numbered) -> Served {
    of_version(&instance, &access, (number, Kind::Markdown)).await
}

pub(super) async fn pdf_of_version(instance: Instance, access: ReportAccess, number: Numbered) -> Served {
    of_version(&instance, &access, (number, Kind::Pdf)).await
}

async fn current(instance: &Instance, access: &ReportAccess, kind: Kind) -> Served {
    let (member, report) = (access.membership(), access.thing());
    sent(instance, (member, report), &drawing::read(instance, member, report).await?, kind).await
}

async fn of_version(
    instance: &Instance,
    access: &ReportAccess,
    (Path((_, _, number)), kind): (Numbered, Kind),
) -> Served {
    let (member, report) = (access.membership(), access.thing());
    let versions = store::versions(&instance.db, report.id).await?;
    let found = versions.iter().find(|version| version.number == number && report.was_sent_to(member));
    let whole = drawing::version(instance, report, found.ok_or(Refusal::NotFound)?).await?;
    sent(instance, (member, report), &whole, kind).await
}

async fn sent(instance: &Instance, (member, report): (&Membership, &Report), whole: &Whole, kind: Kind) -> Served {
    let slug = &member.community().slug;
    let file = match File::of(instance, slug, whole, kind).await {
        Ok(file) => file,
        Err(NotWritten::Failed(error)) => return Err(error.into()),
        Err(NotWritten::NotSet(why)) => return not_set(instance, (member, report), &why).await,
    };
    let name = format!("attachment; filename=\"{}-{}-{}.{}\"", slug, report.template, report.id, kind.ending());
    let about = [
        (CONTENT_TYPE, kind.mime().to_owned()),
        (CONTENT_DISPOSITION, name),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    let timing = file.timing.map(|timing| [("server-timing", timing)]);
    Ok((about, timing, file.bytes).into_response())
}

/// The report, with why there is no PDF of it now; its other files are there.
async fn not_set(instance: &Instance, (member, report): (&Membership, &Report), why: &NotMade) -> Served {
    let lang = member.lang();
    let sentence = match why {
        NotMade::NotThere => t!(lang, "report-pdf-not-there"),
        NotMade::Busy => t!(lang, "report-pdf-busy"),
        NotMade::TooLong => t!(lang, "report-pdf-too-long"),
        NotMade::Refused(_) => t!(lang, "report-pdf-refused"),
    };
    let notice = Some(Notice::new(lang, Tone::Warning, sentence));
    let head = Head { status: StatusCode::CONFLICT, ..Head::new(report.title.clone(), notice) };
    shown(instance, member, report, head).await
}
