//! `GET …/rencontres/{meeting}`.

use axum::response::IntoResponse;
use forms::Done;
use platform::{Instance, Served};

use super::{Sheet, page};
use crate::access::MeetingAccess;
use crate::answers::page::Tried;
use crate::framed::{Around, framed};
use crate::part::Parts;

pub(crate) async fn get(instance: Instance, access: MeetingAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &Parts::of(&instance).words());
    drawn(&instance, &access, Tried::offered(None).noticed(notice)).await
}

/// The page as it is now, with the rule that said no.
pub async fn denied(instance: &Instance, access: &MeetingAccess, sentence: String) -> Served {
    shown(instance, access, Tried::denied(None, access.membership().lang(), sentence)).await
}

/// The page as it is after something was tried, with what is to be said of that.
pub(super) async fn shown(instance: &Instance, access: &MeetingAccess, tried: Tried) -> Served {
    let fresh = MeetingAccess::enter(&instance.db, access.membership(), access.meeting().id).await?;
    drawn(instance, &fresh, tried).await
}

async fn drawn(instance: &Instance, access: &MeetingAccess, tried: Tried) -> Served {
    let sheet = Sheet::of(instance, access).await?;
    let title = access.meeting().heading(access.membership().lang()).to_owned();
    let body = page::body(&sheet, tried.wrong.as_ref());
    let around = Around { title, seen_by: sheet.scene.seen_by(), notice: tried.notice };
    Ok((tried.status, framed(instance, access.membership(), around, body).await?).into_response())
}
