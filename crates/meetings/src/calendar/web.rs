//! `…/agenda.ics`: one meeting; `/agenda/{token}.ics`: all of one's own, or those of one community; `/profil/agenda` and
//! `…/rencontres/agenda`: these addresses.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use communities::roles::SeeMeetings;
use communities::{Membership, Role, frame};
use forms::{Done, done};
use identity::Viewer;
use maud::{Markup, html};
use platform::{Instance, Refusal, Served, secret};
use ui::layout;
use ui::notice::Notice;
use ui::shell::{Page, page};

use super::feed::{self, Scope};
use super::file::{Calendar, Entry};
use super::page::{Shown, body, communities};
use crate::access::MeetingAccess;
use crate::framed::{Around, framed};
use crate::said::Hosts;

done! {
    /// The address is closed.
    CLOSED = "agenda" => "done-feed-closed",
}

/// The page of one's address.
pub(crate) const PAGE: &str = "/profil/agenda";
/// Where it is closed.
pub(crate) const CLOSE: &str = "/profil/agenda/fermeture";
/// The page of the address of one community, inside it.
pub(crate) const COMMUNITY: &str = "/rencontres/agenda";

pub(crate) async fn one(instance: Instance, access: MeetingAccess) -> Served {
    let (meeting, membership) = (access.meeting(), access.membership());
    if meeting.starts_at.is_none() {
        return Err(Refusal::NotFound);
    }
    let hosts = Hosts::of_community(&instance.db, membership.community().id).await?;
    let community = membership.community();
    let mut calendar = Calendar::new(membership.lang(), &hosts, &community.name);
    let url = instance.settings.link(&access.path(""));
    calendar.add(&Entry { meeting, community: &community.name, url: &url });
    let disposition = format!("attachment; filename=\"rencontre-{}.ics\"", meeting.id);
    let disposition = HeaderValue::from_str(&disposition).expect("a number makes a plain header");
    let mut response = file(&HeaderMap::new(), calendar.written());
    response.headers_mut().insert(CONTENT_DISPOSITION, disposition);
    Ok(response)
}

pub(crate) async fn all(instance: Instance, Path(name): Path<String>, headers: HeaderMap) -> Served {
    let token = name.strip_suffix(".ics").ok_or(Refusal::NotFound)?;
    Ok(file(&headers, feed::written(&instance, token).await?))
}

/// The file, or nothing when the calendar has this one already.
fn file(headers: &HeaderMap, written: String) -> Response {
    let tag = format!("\"{}\"", &secret::hash(&written)[..32]);
    let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let about = [(ETAG, tag.clone()), (CACHE_CONTROL, "private, no-cache".to_owned())];
    if known.is_some_and(|known| known.split(',').any(|each| each.trim().trim_start_matches("W/") == tag)) {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    (about, [(CONTENT_TYPE, "text/calendar; charset=utf-8")], written).into_response()
}

/// The page of the address that holds everything, and the ways to those of each community.
pub(crate) async fn get(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let made_at = feed::made_at(&instance.db, Scope::All(&viewer)).await?;
    Ok(of_person(&instance, &viewer, (None, made_at), done.notice(viewer.lang(), &[WORDS])).await?.into_response())
}

/// The address is in this answer and nowhere else, so it cannot be redirected to.
pub(crate) async fn open(instance: Instance, viewer: Viewer) -> Served {
    let token = feed::open(&instance, Scope::All(&viewer)).await?;
    let address = instance.settings.link(&feed::path(&token));
    let page = of_person(&instance, &viewer, (Some(address), None), None).await?;
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

pub(crate) async fn close(instance: Instance, viewer: Viewer) -> Served {
    feed::close(&instance, Scope::All(&viewer)).await?;
    Ok(CLOSED.leads_to(PAGE))
}

async fn of_person(
    instance: &Instance,
    viewer: &Viewer,
    (address, made_at): (Option<String>, Option<i64>),
    notice: Option<Notice>,
) -> Result<Markup, Refusal> {
    let (lang, title) = (viewer.lang(), t!(viewer.lang(), "feed-title"));
    let (words, above) = (t!(lang, "feed-words"), ("/profil", t!(lang, "profile")));
    let shown = Shown { lang, title: title.clone(), words, above, path: PAGE, address, made_at };
    let memberships = Membership::all_of(&instance.db, viewer).await?;
    let body = layout::one_column(html! { (body(&shown)) (communities(lang, &memberships)) });
    let around = frame::personal_among(instance, &memberships).await?;
    Ok(page(Page::new(lang, title, around, body).seen_by(t!(lang, "seen-by-you")).notice(notice)))
}

pub(crate) async fn get_community(instance: Instance, membership: Membership, done: Done) -> Served {
    may_follow(&membership)?;
    let made_at = feed::made_at(&instance.db, Scope::Of(&membership)).await?;
    Ok(of_community(&instance, &membership, (None, made_at), done.notice(membership.lang(), &[WORDS]))
        .await?
        .into_response())
}

pub(crate) async fn open_community(instance: Instance, membership: Membership) -> Served {
    may_follow(&membership)?;
    let token = feed::open(&instance, Scope::Of(&membership)).await?;
    let address = instance.settings.link(&feed::path(&token));
    let page = of_community(&instance, &membership, (Some(address), None), None).await?;
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

pub(crate) async fn close_community(instance: Instance, membership: Membership) -> Served {
    may_follow(&membership)?;
    feed::close(&instance, Scope::Of(&membership)).await?;
    Ok(CLOSED.leads_to(membership.community().path(COMMUNITY)))
}

/// Those whose role sees meetings, and the resource persons, who see theirs.
fn may_follow(membership: &Membership) -> Result<(), Refusal> {
    let may = membership.may::<SeeMeetings>() || membership.role() == Role::Guest;
    may.then_some(()).ok_or(Refusal::NotFound)
}

async fn of_community(
    instance: &Instance,
    membership: &Membership,
    (address, made_at): (Option<String>, Option<i64>),
    notice: Option<Notice>,
) -> Result<Markup, Refusal> {
    let (lang, community) = (membership.lang(), membership.community());
    let (path, season) = (community.path(COMMUNITY), community.path("/rencontres"));
    let (title, words) =
        (t!(lang, "community-feed-title"), t!(lang, "community-feed-words", community = community.name.as_str()));
    let above = (season.as_str(), t!(lang, "meetings"));
    let shown = Shown { lang, title: title.clone(), words, above, path: &path, address, made_at };
    let body = layout::one_column(body(&shown));
    let around = Around { title, seen_by: t!(lang, "seen-by-you"), notice };
    Ok(framed(instance, membership, around, body).await?)
}
