//! `/c/{community}/bilans`: all of them, beginning one, one of them, its parts, its way out, and its files.

mod files;
mod moving;
mod remarking;
mod writing;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::roles::{ReadFigures, ReadOutcomes, ReadReports, WriteReports};
use communities::{Directory, Grant, Membership};
use forms::{Done, Key, Posted};
use maud::Markup;
use meetings::framed::{Around, framed};
use platform::{Instance, Refusal, Served};
use ui::notice::Notice;

use crate::access::ReportAccess;
use crate::beginning::{self, Draft, Tried};
use crate::file::File;
use crate::model::{Readers, Report, State, Version};
use crate::pages::{self, Face, One};
use crate::{ADDRESS, done, drawing, store};

/// The routes of this slice.
pub(crate) fn routes() -> Router<Instance> {
    let one = Router::new()
        .route("/", get(show))
        .route("/parties/{part}", get(writing::offer).post(writing::save))
        .route("/parties/{part}/plume", post(writing::take))
        .route("/parties/{part}/gel", post(writing::freeze))
        .route("/parties/{part}/remarques", get(remarking::show).post(remarking::say))
        .route("/remarques/{remark}/reglee", post(remarking::settle))
        .route("/lecture", post(moving::give))
        .route("/suppression", get(moving::offer_deletion).post(moving::delete))
        .route("/reprise", post(moving::resume))
        .route("/adoption", get(moving::offer_adoption).post(moving::adopt))
        .route("/envoi", get(moving::offer_sending).post(moving::send))
        .route("/texte.docx", get(files::docx))
        .route("/texte.xlsx", get(files::xlsx))
        .route("/texte.md", get(files::markdown))
        .route("/texte.pdf", get(files::pdf))
        .route("/versions/{version}", get(show_version))
        .route("/versions/{version}/texte.docx", get(files::docx_of_version))
        .route("/versions/{version}/texte.xlsx", get(files::xlsx_of_version))
        .route("/versions/{version}/texte.md", get(files::markdown_of_version))
        .route("/versions/{version}/texte.pdf", get(files::pdf_of_version));
    let at = |rest: &str| format!("/c/{{community}}{ADDRESS}{rest}");
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/nouveau"), get(offer_new).post(begin))
        .nest(&at("/{report}"), one)
}

/// What is sent around a page: its title, its status, and what was just done.
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) status: StatusCode,
    pub(crate) notice: Option<Notice>,
}

impl Head {
    pub(crate) fn new(title: String, notice: Option<Notice>) -> Head {
        Head { title, status: StatusCode::OK, notice }
    }

    pub(crate) async fn page(self, instance: &Instance, member: &Membership, seen_by: String, body: Markup) -> Served {
        let around = Around { title: self.title, seen_by, notice: self.notice };
        Ok((self.status, framed(instance, member, around, body).await?).into_response())
    }
}

async fn list(instance: Instance, member: Grant<ReadFigures>, done: Done) -> Served {
    let mut reports = store::of_community(&instance.db, member.community().id).await?;
    reports.retain(|report| report.is_open_to(&member) || report.was_sent_to(&member));
    let names = Directory::of(&instance.db, &member).await?;
    let head = Head::new(t!(member.lang(), "reports"), done.notice(member.lang(), &[done::WORDS]));
    head.page(&instance, &member, names.seen_by::<ReadFigures>(), pages::list(&member, &reports)).await
}

async fn offer_new(instance: Instance, member: Grant<WriteReports>) -> Served {
    let draft = Draft::offered(member.community(), member.lang(), instance.clock.now());
    beginning(&instance, &member, Tried::offered(draft)).await
}

async fn begin(instance: Instance, member: Grant<WriteReports>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.check() {
        Ok(asked) => {
            let id = beginning::begin(&instance, &member, &asked, &Key::read(&draft.key)).await?;
            Ok(done::BEGUN.leads_to(member.community().path(&format!("{ADDRESS}/{id}"))))
        }
        Err(wrong) => beginning(&instance, &member, Tried::mistaken(draft, wrong)).await,
    }
}

async fn beginning(instance: &Instance, member: &Grant<WriteReports>, tried: Tried) -> Served {
    let names = Directory::of(&instance.db, member).await?;
    let head = Head { status: tried.status, ..Head::new(t!(member.lang(), "report-begin"), tried.notice.clone()) };
    head.page(instance, member, names.seen_by::<WriteReports>(), pages::form(member, &tried)).await
}

async fn show(instance: Instance, access: ReportAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[done::WORDS]);
    shown(&instance, access.membership(), access.thing(), Head::new(access.thing().title.clone(), notice)).await
}

/// The page of a report, as this member reads it.
async fn shown(instance: &Instance, member: &Membership, report: &Report, head: Head) -> Served {
    let versions = store::versions(&instance.db, report.id).await?;
    if !report.is_open_to(member) {
        let last = versions.first().ok_or(Refusal::NotFound)?;
        return version(instance, (member, report), (last, &versions), head).await;
    }
    let parts = store::parts(&instance.db, report.id).await?;
    let whole = drawing::whole(instance, member.community(), report, &parts).await?;
    let names = Directory::of(&instance.db, member).await?;
    let face = Face::Draft(&parts);
    let remarks = store::remarks(&instance.db, report.id).await?;
    let body =
        pages::one(&One { member, report, whole: &whole, face, remarks: &remarks, versions: &versions, names: &names });
    let seen_by = match report.state {
        State::Draft | State::Sent => names.seen_by::<WriteReports>(),
        State::Open | State::Adopted => names.seen_by::<ReadReports>(),
    };
    head.page(instance, member, seen_by, body).await
}

async fn show_version(
    instance: Instance,
    access: ReportAccess,
    Path((_, _, number)): Path<(String, i64, i64)>,
) -> Served {
    let (member, report) = (access.membership(), access.thing());
    let versions = store::versions(&instance.db, report.id).await?;
    let found = versions.iter().find(|version| version.number == number && report.was_sent_to(member));
    let head = Head::new(report.title.clone(), None);
    version(&instance, (member, report), (found.ok_or(Refusal::NotFound)?, &versions), head).await
}

async fn version(
    instance: &Instance,
    (member, report): (&Membership, &Report),
    (sent, versions): (&Version, &[Version]),
    head: Head,
) -> Served {
    let whole = drawing::version(instance, report, sent).await?;
    let names = Directory::of(&instance.db, member).await?;
    let is_same = File::text(&whole).print() == sent.print;
    let face = Face::Sent(sent, is_same);
    let body = pages::one(&One { member, report, whole: &whole, face, remarks: &[], versions, names: &names });
    let seen_by = match report.readers {
        Readers::Organizations => names.seen_by::<ReadOutcomes>(),
        Readers::Sponsors => names.seen_by::<ReadFigures>(),
    };
    head.page(instance, member, seen_by, body).await
}
