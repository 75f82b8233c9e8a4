//! What the page of a meeting shows of its place: the venue sheet, what hybrid lacks, who could receive, who no longer can.

use communities::roles::{OfferRooms, SetMeetings};
use maud::{Markup, html};
use meetings::model::{State, numbers};
use meetings::part::{Column, Piece};
use meetings::said::Hosts;
use meetings::scene::Scene;
use meetings::venue::{self, VenueSheet};
use platform::{Db, Result};
use ui::form::{Form, TextArea, Unkept};
use ui::{Icon, Lang, button, icon};

use super::super::{lacks_host, offers, rota};
use super::{Refused, WORDS};

/// The panel; nothing for a meeting without a place.
pub(crate) async fn of(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let (meeting, access) = (scene.meeting(), &scene.access);
    if !meeting.place.mode.has_place() || meeting.cancelled_at.is_some() {
        return Ok(None);
    }
    if lacks_host(meeting, scene.now) {
        return looking(db, scene).await;
    }
    let hosts = scene.hosts(db).await?;
    let parts = [warnings(scene, &hosts), sheet(db, scene, &hosts).await?, leaving(scene, &hosts)];
    if parts.iter().all(|part| part.0.is_empty()) {
        return Ok(None);
    }
    // A warning is to be read before anything is opened.
    let column = if parts[0].0.is_empty() { Column::Folded } else { Column::Beside };
    let piece =
        Piece::new(column, t!(access.membership().lang(), "venue-sheet"), html! { @for part in parts { (part) } });
    Ok(Some(piece.state(hosts.of(&meeting.place).unwrap_or_default())))
}

/// Nobody receives it yet: how many offer, whose turn it is, and the way to offer or to choose.
async fn looking(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let (access, membership) = (&scene.access, scene.access.membership());
    if !membership.may::<OfferRooms>() {
        return Ok(None);
    }
    let (lang, community) = (membership.lang(), membership.community());
    let (season, hosts) = (scene.season(db).await?, scene.hosts(db).await?);
    let offers = offers::of_meetings(db, &numbers(&season)).await?;
    let turns = rota::turns(&offers::stages(&season, &offers));
    let turn = turns.iter().find(|turn| turn.meeting == access.meeting().id);
    let count = turn.map_or(0, |turn| turn.order.len());
    let proposed = turn.and_then(rota::Turn::proposed).filter(|_| membership.may::<SetMeetings>());
    let deed = if membership.may::<SetMeetings>() { t!(lang, "deed-find-host") } else { t!(lang, "deed-offer") };
    Ok(Some(Piece::new(
        Column::Beside,
        t!(lang, "hosts-title"),
        html! {
            p { (t!(lang, "offers-count", count = count)) }
            @if let Some((organization, because)) = proposed { p.small { (because.sentence(lang, hosts.name(organization))) } }
            p { (button::link(venue::hosts_of(community, access.meeting().id), deed).icon(Icon::Place)) }
        },
    )))
}

async fn sheet(db: &Db, scene: &Scene, hosts: &Hosts) -> Result<Markup> {
    let access = &scene.access;
    let (lang, may_fill) = (access.membership().lang(), access.membership().may::<SetMeetings>());
    let reception = venue::Reception::of(db, access, scene.now).await?;
    // The address stands already where the page says when and where.
    let known = hosts.sheet(&access.meeting().place);
    let known = known.map(|sheet| VenueSheet { address: String::new(), ..sheet.clone() });
    let has_host = access.meeting().place.host.is_some();
    Ok(html! {
        @if let Some(sheet) = &known {
            (venue::page::read(lang, sheet, &reception))
            p { a href=(access.path("/lieu")) { (icon::with_word(Icon::Place, &t!(lang, "venue-print"))) } }
        } @else if may_fill && has_host {
            p.soft { (t!(lang, "venue-not-filled")) }
        }
        @if may_fill && has_host { p { a href=(access.path("/lieu/fiche")) { (icon::with_word(Icon::Edit, &t!(lang, "venue-fill"))) } } }
    })
}

/// For those who prepare the meeting: the room is too small, or hybrid lacks something.
fn warnings(scene: &Scene, hosts: &Hosts) -> Markup {
    let (lang, meeting, membership) = (scene.access.membership().lang(), scene.meeting(), scene.access.membership());
    if !membership.may::<SetMeetings>() || scene.state() == State::Held {
        return Markup::default();
    }
    let sheet = hosts.sheet(&meeting.place);
    let invited = scene.invited(hosts);
    let lacks =
        sheet.map(|sheet| sheet.lacks_for(lang, meeting.place.mode).join(", ")).filter(|lacks| !lacks.is_empty());
    let lacks = lacks.map(|what| t!(lang, "venue-lacks", what = what));
    let link = (meeting.place.mode.has_link() && meeting.place.link.is_empty()).then(|| t!(lang, "venue-no-link"));
    html! {
        @for warning in [invited.crowd.warning(lang), lacks, link].into_iter().flatten() { p { (icon::with_word(Icon::Warning, &warning)) } }
    }
}

/// For the people of the organisation that receives: the way to say that it no longer can.
fn leaving(scene: &Scene, hosts: &Hosts) -> Markup {
    let (access, membership, lang) = (&scene.access, scene.access.membership(), scene.access.membership().lang());
    let may_leave = scene.state() != State::Held && membership.may::<OfferRooms>();
    let host = access.meeting().place.host.filter(|_| may_leave);
    let own = host.filter(|host| scene.facts("own").iter().any(|own| own.number == Some(*host)));
    let Some(own) = own else { return Markup::default() };
    let form = leave(lang, access.path("/offre/retrait"), None);
    html! {
        @if !membership.may::<SetMeetings>() {
            p { a href=(membership.community().path(venue::OWN)) { (icon::with_word(Icon::Edit, &t!(lang, "venue-own-deed"))) } }
        }
        details { summary { (t!(lang, "leave-title", name = hosts.name(own))) } (form) }
    }
}

/// The form of an organisation that can no longer receive, with the reason that was refused, if one was.
pub(super) fn leave(lang: Lang, path: String, refused: Option<&Refused>) -> Form {
    let reason = TextArea::new(lang, WORDS, t!(lang, "leave-reason")).id("retrait-mots").rows(2);
    let reason = reason.max(offers::LONGEST_WORDS as u32).hint(t!(lang, "leave-reason-hint")).unkept(Unkept::Private);
    let reason =
        reason.value(refused.map_or("", |refused| &refused.typed)).error(refused.map(|refused| &refused.problem));
    Form::post(lang, path).field(reason).deed(button::submit(t!(lang, "leave-deed")).danger())
}
