//! `/rencontres/lieu`: the sheet of one's own organisation; `…/lieu`: where a meeting is held, to read and to print;
//! `…/lieu/fiche`: the sheet of its host, for the team.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::{OfferRooms, SeeMeetings, SetMeetings};
use communities::{Directory, Grant, Membership};
use forms::{Done, Posted, Undone};
use maud::{Markup, html};
use platform::{Instance, Refusal, Served};
use ui::notice::Notice;
use ui::{button, card, layout, prose};

use super::page::{self, Filled, Stand, Tried};
use super::{Draft, HOSTS, NotFilled, OWN, Reception, VenueGrant, fill, hosts_of, of};
use crate::access::{MeetingAccess, MeetingGrant};
use crate::framed::{Around, framed};
use crate::said::{self, Hosts};
use crate::trail;

forms::done! {
    /// A sheet is saved.
    FILLED = "lieu" => "done-venue",
}

type Setting = MeetingGrant<SetMeetings>;

impl Stand {
    fn own(membership: &Membership) -> Stand {
        let path = |rest| membership.community().path(rest);
        let back_name = t!(membership.lang(), "hosts-title");
        Stand { action: path(OWN), back: path(HOSTS), back_name }
    }

    fn of_meeting(access: &MeetingAccess) -> Stand {
        let back_name = access.meeting().heading(access.membership().lang()).to_owned();
        Stand { action: access.path("/lieu/fiche"), back: access.path(""), back_name }
    }
}

pub(crate) async fn get_own(instance: Instance, grant: Grant<OfferRooms>, done: Done) -> Served {
    match VenueGrant::own(&instance.db, &grant).await? {
        Some(venue) => standing(&instance, &venue, &Stand::own(&grant), done).await,
        None => nobodys(&instance, &grant).await,
    }
}

pub(crate) async fn post_own(instance: Instance, grant: Grant<OfferRooms>, posted: Posted) -> Served {
    match VenueGrant::own(&instance.db, &grant).await? {
        Some(venue) => save(&instance, &venue, &Stand::own(&grant), &posted).await,
        None => nobodys(&instance, &grant).await,
    }
}

async fn nobodys(instance: &Instance, membership: &Membership) -> Served {
    let lang = membership.lang();
    shown(instance, membership, (StatusCode::OK, t!(lang, "venue-own")), page::of_nobody(lang), None).await
}

pub(crate) async fn get_of_host(instance: Instance, grant: Setting, done: Done) -> Served {
    match VenueGrant::of_host(&instance.db, &grant).await? {
        Some(venue) => standing(&instance, &venue, &Stand::of_meeting(&grant), done).await,
        None => hostless(&instance, &grant, StatusCode::OK).await,
    }
}

pub(crate) async fn post_of_host(instance: Instance, grant: Setting, posted: Posted) -> Served {
    match VenueGrant::of_host(&instance.db, &grant).await? {
        Some(venue) => save(&instance, &venue, &Stand::of_meeting(&grant), &posted).await,
        None => hostless(&instance, &grant, StatusCode::CONFLICT).await,
    }
}

async fn hostless(instance: &Instance, grant: &Setting, status: StatusCode) -> Served {
    let lang = grant.membership().lang();
    let body = page::of_no_host(lang, hosts_of(grant.membership().community(), grant.meeting().id));
    shown(instance, grant.membership(), (status, t!(lang, "venue-sheet")), body, None).await
}

async fn standing(instance: &Instance, grant: &VenueGrant, stand: &Stand, done: Done) -> Served {
    let notice = done.notice(grant.membership().lang(), &[WORDS]);
    let tried = Tried::offered(saved(instance, grant).await?).noticed(notice);
    asked(instance, Filled { grant, stand, tried }).await
}

async fn asked(instance: &Instance, mut filled: Filled<'_>) -> Served {
    let (head, notice) = ((filled.tried.status, page::title(filled.grant)), filled.tried.notice.take());
    shown(instance, filled.grant.membership(), head, page::fill(&filled), notice).await
}

async fn saved(instance: &Instance, venue: &VenueGrant) -> Result<Draft, Refusal> {
    match of(&instance.db, venue.organization().id).await? {
        Some(sheet) => Ok(Draft::of(&sheet, &venue.password(&instance.db).await?)),
        None => Ok(Draft { revision: "0".into(), ..Draft::default() }),
    }
}

async fn save(instance: &Instance, grant: &VenueGrant, stand: &Stand, posted: &Posted) -> Served {
    let draft = Draft::posted(posted);
    let wanted = match draft.check(grant.organization().id) {
        Ok(wanted) => wanted,
        Err(wrong) => return asked(instance, Filled { grant, stand, tried: Tried::mistaken(draft, wrong) }).await,
    };
    match fill(instance, grant, &wanted).await.map_err(Undone::refused) {
        Ok(()) => Ok(FILLED.leads_to(&stand.action)),
        Err(Ok(NotFilled::Changed)) => conflict(instance, grant, stand, draft).await,
        Err(Err(failure)) => Err(failure),
    }
}

/// Somebody else saved in the meantime: both versions, and the way to save one's own over the other.
async fn conflict(instance: &Instance, grant: &VenueGrant, stand: &Stand, mine: Draft) -> Served {
    let theirs = saved(instance, grant).await?;
    let tried = Tried::offered(Draft { revision: theirs.revision.clone(), ..mine });
    let body = page::conflict(&Filled { grant, stand, tried }, &theirs);
    let head = (StatusCode::CONFLICT, t!(grant.membership().lang(), "venue-conflict-title"));
    shown(instance, grant.membership(), head, body, None).await
}

async fn shown(
    instance: &Instance,
    membership: &Membership,
    (status, title): (StatusCode, String),
    body: Markup,
    notice: Option<Notice>,
) -> Served {
    let around = Around { title, seen_by: t!(membership.lang(), "venue-seen-by"), notice };
    Ok((status, framed(instance, membership, around, body).await?).into_response())
}

/// The page that one prints, or keeps open on the way.
pub(crate) async fn get_place(instance: Instance, access: MeetingAccess) -> Served {
    let (membership, lang) = (access.membership(), access.membership().lang());
    let hosts = Hosts::of_community(&instance.db, membership.community().id).await?;
    let reception = Reception::of(&instance.db, &access, instance.clock.now()).await?;
    let body = place(&access, &hosts, &reception);
    let seen_by = Directory::of(&instance.db, membership).await?.seen_by::<SeeMeetings>();
    let around = Around { title: t!(lang, "venue-sheet"), seen_by, notice: None };
    Ok(framed(&instance, membership, around, body).await?.into_response())
}

fn place(access: &MeetingAccess, hosts: &Hosts, reception: &Reception) -> Markup {
    let (lang, meeting) = (access.membership().lang(), access.meeting());
    let said =
        html! { p { (said::when(lang, meeting)) br; (prose::line(&said::whole_place(lang, &meeting.place, hosts))) } };
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &t!(lang, "venue-sheet")))
        (layout::header(Some(html! { (meeting.heading(lang)) }), &t!(lang, "venue-sheet"), Some(said)))
        @match hosts.sheet(&meeting.place) {
            Some(sheet) => (card::plain(page::read(lang, sheet, reception))),
            None => p { (t!(lang, "venue-none")) }
        }
        @if meeting.place.mode.has_link() && !meeting.place.link.is_empty() {
            p { (t!(lang, "venue-link", link = meeting.place.link.as_str())) }
        }
        p.deeds { (button::link(access.path(""), t!(lang, "venue-back")).quiet()) }
    })
}
