//! `/rencontres/serie`: the form, then the meetings; `/rencontres/serie/apercu`: their dates, before anything is added.

use axum::http::StatusCode;
use communities::roles::{AnswerMeetings, SetMeetings};
use communities::{Directory, Grant};
use forms::{Key, Posted};
use meetings::framed::{Head, seen_among};
use meetings::model::Kind;
use platform::{Instance, Refusal, Served};

use super::page::{self, Filled, KEPT, Preview, Said};
use super::{Draft, Pattern, add};
use crate::done;

pub(crate) async fn get(instance: Instance, grant: Grant<SetMeetings>) -> Served {
    let season = meetings::season(&instance.db, grant.community().id).await?;
    let draft = Draft {
        kind: Kind::Regular.code().into(),
        time: "13:00".into(),
        minutes: season.minutes.to_string(),
        rhythm: "mois".into(),
        weeks: "2".into(),
        count: "6".into(),
        ..Draft::default()
    };
    shown(&instance, &grant, Said::offered(draft), None).await
}

pub(crate) async fn preview(instance: Instance, grant: Grant<SetMeetings>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.check(instance.clock.now()) {
        Ok(pattern) => {
            let preview = looked_at(&instance, &grant, (pattern, &posted), None).await?;
            shown(&instance, &grant, Said::offered(draft), Some(preview)).await
        }
        Err(wrong) => shown(&instance, &grant, Said::mistaken(draft, wrong), None).await,
    }
}

async fn looked_at(
    instance: &Instance,
    grant: &Grant<SetMeetings>,
    (pattern, posted): (Pattern, &Posted),
    refusal: Option<String>,
) -> Result<Preview, Refusal> {
    let planned = pattern.planned(instance.clock.now());
    let kept = kept(posted);
    let left_out = match &refusal {
        Some(_) => planned.iter().filter_map(|each| each.at.ok()).filter(|at| !kept.contains(at)).collect(),
        None => Vec::new(),
    };
    let standing = meetings::of_community(&instance.db, grant.community().id).await?;
    Ok(Preview { pattern, planned, standing, left_out, key: Key::read(posted.value(Key::FIELD)), refusal })
}

fn kept(posted: &Posted) -> Vec<i64> {
    posted.all(KEPT).filter_map(|at| at.trim().parse().ok()).collect()
}

pub(crate) async fn post(instance: Instance, grant: Grant<SetMeetings>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let pattern = match draft.check(instance.clock.now()) {
        Ok(pattern) => pattern,
        Err(wrong) => return shown(&instance, &grant, Said::mistaken(draft, wrong), None).await,
    };
    let ticked = kept(&posted);
    let planned = pattern.planned(instance.clock.now());
    let kept: Vec<i64> = planned.into_iter().filter_map(|each| each.at.ok()).filter(|at| ticked.contains(at)).collect();
    if kept.is_empty() {
        let refusal = Some(t!(grant.lang(), "series-nothing-kept"));
        let preview = looked_at(&instance, &grant, (pattern, &posted), refusal).await?;
        let nothing = Said { status: StatusCode::UNPROCESSABLE_ENTITY, ..Said::offered(draft) };
        return shown(&instance, &grant, nothing, Some(preview)).await;
    }
    add(&instance, &grant, (&pattern, &kept), &Key::read(posted.value(Key::FIELD))).await?;
    Ok(done::ADDED.leads_to(grant.community().path("/rencontres")))
}

async fn shown(instance: &Instance, grant: &Grant<SetMeetings>, said: Said, preview: Option<Preview>) -> Served {
    let head = Head::tried(t!(grant.lang(), "series-title"), &said);
    let directory = Directory::of(&instance.db, grant).await?;
    let told = directory.others_who_may::<AnswerMeetings>(grant.person_id());
    let body = page::body(&Filled { membership: grant, said: &said, preview, told });
    seen_among::<SetMeetings>(instance, grant, &directory, head, body).await
}
