//! `…/nouveau` and `…/modification`: the form of a vote that is prepared.

use axum::extract::Query;
use axum::response::IntoResponse;
use communities::frame::frame_counting;
use communities::roles::SetVotes;
use communities::{Directory, Grant, Membership, Place};
use forms::{Key, Posted, Undone};
use maud::Markup;
use platform::{Instance, Result, Served};
use ui::shell::{Frame, Page, page};

use super::after;
use crate::access::Setting;
use crate::deeds::{self, NotDone};
use crate::draft::{Draft, Field, Known, Tried};
use crate::model::Vote;
use crate::{about, done, pages, seams, store};

pub(super) async fn offer_new(
    instance: Instance,
    member: Grant<SetVotes>,
    Query(query): Query<Vec<(String, String)>>,
) -> Served {
    let said = |field: Field| query.iter().find(|(name, _)| name == field.name()).map(|(_, said)| said.clone());
    let (from, about) = (said(Field::From).unwrap_or_default(), said(Field::About).unwrap_or_default());
    let offered = seams::offered(&instance, &member, &from).await?;
    let from = if offered.is_some() { from } else { String::new() };
    let draft = Draft { about, ..Draft::new(instance.clock.now(), &from, offered.as_ref()) };
    new(&instance, &member, &Tried::offered(draft)).await
}

async fn new(instance: &Instance, member: &Grant<SetVotes>, tried: &Tried) -> Served {
    let subjects = about::offered(instance, member, &tried.draft.about).await?;
    let body = pages::new(member, &subjects.all, tried);
    drawn(instance, member, (t!(member.lang(), "vote-add"), tried), (body, subjects.unread)).await
}

pub(super) async fn make(instance: Instance, member: Grant<SetVotes>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let known = known(&instance, &member, &draft).await?;
    let asked = match draft.check(&known, instance.clock.now()) {
        Ok(asked) => asked,
        Err(wrong) => return new(&instance, &member, &Tried::mistaken(draft, wrong)).await,
    };
    let id = deeds::make(&instance, &member, &asked, &Key::read(&draft.key)).await?;
    Ok(done::KEPT.leads_to(pages::path_of(member.community(), id, "")))
}

/// The options of what a vote starts from, each with what it is about, and what it may be about itself.
async fn known(instance: &Instance, member: &Membership, draft: &Draft) -> Result<Known> {
    let options =
        seams::offered(instance, member, &draft.from).await?.map(|offered| offered.options).unwrap_or_default();
    Ok(Known { options, subjects: about::offered(instance, member, &draft.about).await?.all })
}

pub(super) async fn offer_change(instance: Instance, by: Setting) -> Served {
    if !by.thing().is_draft() {
        let refused = Err(Undone::Refused(NotDone::Opened));
        return after(&instance, &by, refused, (&done::KEPT, String::new())).await;
    }
    let options = store::options(&instance.db, by.thing().id).await?;
    changing(&instance, &by, by.thing(), &Tried::offered(Draft::of(by.thing(), &options))).await
}

async fn changing(instance: &Instance, by: &Setting, vote: &Vote, tried: &Tried) -> Served {
    let member = by.membership();
    let subjects = about::offered(instance, member, &tried.draft.about).await?;
    let body = pages::changed((member, &subjects.all), vote, tried);
    drawn(instance, member, (t!(member.lang(), "vote-change"), tried), (body, subjects.unread)).await
}

/// The form, in a frame that knows already how much is unread.
async fn drawn(
    instance: &Instance,
    member: &Membership,
    (title, tried): (String, &Tried),
    (body, unread): (Markup, u32),
) -> Served {
    let names = Directory::of(&instance.db, member).await?;
    let frame = Frame::Community(frame_counting(member, Place::Meetings, unread));
    let whole = Page::new(member.lang(), title, frame, body).seen_by(names.seen_by::<SetVotes>());
    Ok((tried.status, page(whole.notice(tried.notice.clone()))).into_response())
}

pub(super) async fn change(instance: Instance, by: Setting, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let options = store::options(&instance.db, by.thing().id).await?;
    let options = options.into_iter().map(|each| (each.text, each.about)).collect();
    let known = Known { options, subjects: about::offered(&instance, by.membership(), &draft.about).await?.all };
    let asked = match draft.check(&known, instance.clock.now()) {
        Ok(asked) => asked,
        Err(_) if !by.thing().is_draft() => {
            let refused = Err(Undone::Refused(NotDone::Opened));
            return after(&instance, &by, refused, (&done::KEPT, String::new())).await;
        }
        Err(wrong) => return changing(&instance, &by, by.thing(), &Tried::mistaken(draft, wrong)).await,
    };
    match deeds::change(&instance, &by, &asked, draft.revision.parse().unwrap_or_default()).await {
        Err(Undone::Refused(rule @ NotDone::Overtaken)) => {
            let now = store::vote(&instance.db, by.thing().id).await?;
            let vote = now.as_ref().unwrap_or(by.thing());
            let draft = Draft { revision: vote.revision.to_string(), ..draft };
            changing(&instance, &by, vote, &Tried::refused(draft, rule.sentence(by.membership().lang()))).await
        }
        outcome => after(&instance, &by, outcome, (&done::KEPT, by.path(""))).await,
    }
}
