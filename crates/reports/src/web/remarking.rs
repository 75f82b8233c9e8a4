//! `…/parties/{part}/remarques`: what members say of a part before the report leaves.

use axum::extract::Path;
use communities::Directory;
use communities::roles::ReadReports;
use forms::{Done, Key, Posted, Tried, Wording, text_problem_or};
use platform::{Instance, Served};

use super::Head;
use crate::pages::{self, REMARK, Said};
use crate::remarking::{self as deeds, Remarking};
use crate::{done, store, writing};

type Numbered = Path<(String, i64, i64)>;

pub(super) async fn show(instance: Instance, access: Remarking, Path((_, _, part)): Numbered, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[done::WORDS]);
    shown(&instance, &access, part, &Tried::offered(String::new()).noticed(notice)).await
}

pub(super) async fn say(instance: Instance, access: Remarking, Path((_, _, part)): Numbered, posted: Posted) -> Served {
    let (lang, typed) = (access.membership().lang(), posted.value(REMARK));
    writing::part(store::parts(&instance.db, access.thing().id).await?, part)?;
    match Wording::parse(typed) {
        Ok(words) => {
            deeds::say(&instance, &access, part, (&words, &Key::read(posted.value(Key::FIELD)))).await?;
            Ok(done::SAID.leads_to(access.path(&format!("/parties/{part}/remarques"))))
        }
        Err(problem) => {
            let sentence = text_problem_or(lang, problem, || t!(lang, "report-no-remark"));
            shown(&instance, &access, part, &Tried::mistaken(typed.to_owned(), Some(sentence))).await
        }
    }
}

pub(super) async fn settle(instance: Instance, access: Remarking, Path((_, _, remark)): Numbered) -> Served {
    let remark = deeds::settle(&instance, &access, remark).await?;
    Ok(done::SETTLED.leads_to(access.path(&format!("/parties/{}/remarques", remark.part))))
}

async fn shown(instance: &Instance, access: &Remarking, part: i64, tried: &Tried<String, Option<String>>) -> Served {
    let (member, report) = (access.membership(), access.thing());
    let part = writing::part(store::parts(&instance.db, report.id).await?, part)?;
    let remarks = store::remarks(&instance.db, report.id).await?;
    let names = Directory::of(&instance.db, member).await?;
    let remarks: Vec<_> = remarks.into_iter().filter(|remark| remark.part == part.id).collect();
    let body = pages::remarks(&Said { member, report, part: &part, remarks: &remarks, names: &names, tried });
    let title = t!(member.lang(), "report-remarks-of", title = part.title.as_str());
    let head = Head { status: tried.status, ..Head::new(title, tried.notice.clone()) };
    head.page(instance, member, names.seen_by::<ReadReports>(), body).await
}
