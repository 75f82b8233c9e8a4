//! `/c/{community}/invitations`: inviting, sending again, taking back, the link for the room.

use axum::Router;
use axum::extract::{Form, Path};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use forms::{Done, Word};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::Lang;
use ui::notice::Notice;
use ui::shell::{Page, page};

use super::pages::{self, Filled, Shown};
use super::{Invitee, ListProblem, Sending, Sent, State as Standing, room, store};
use crate::access::Grant;
use crate::directory::Directory;
use crate::frame::{Place, frame};
use crate::notices;
use crate::places;
use crate::roles::{Invite, Role};

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/invitations", get(list).post(send))
        .route("/c/{community}/invitations/salle", post(make_link))
        .route("/c/{community}/invitations/salle/{token}", get(show_link))
        .route("/c/{community}/invitations/{invitation}/renvoi", post(resend))
        .route("/c/{community}/invitations/{invitation}/retrait", post(withdraw))
}

async fn list(instance: Instance, member: Grant<Invite>, done: Done) -> Served {
    let filled = Filled::empty(member.lang());
    let drawn = drawn(&instance, &member, &filled).await?;
    Ok(page(drawn.notice(done.notice(member.lang(), &[notices::WORDS]))).into_response())
}

async fn drawn(instance: &Instance, member: &Grant<Invite>, filled: &Filled) -> Result<Page, Refusal> {
    let community = member.community();
    let directory = Directory::of(&instance.db, member).await?;
    let invitations = store::of_community(&instance.db, community.id).await?;
    let waiting = places::list(instance, community.id).await?;
    let names =
        identity::people::all_of(&instance.db, &waiting.iter().map(|each| each.person).collect::<Vec<_>>()).await?;
    let waiting: Vec<_> =
        waiting.iter().filter_map(|each| Some((names.get(&each.person)?.name.clone(), each))).collect();
    let shown = Shown {
        member,
        filled,
        invitations: &invitations,
        waiting: &waiting,
        places: (directory.count_of(&[Role::Member]), community.capacity),
        settings: &instance.settings,
        now: instance.clock.now(),
    };
    let frame = frame(instance, member, Place::Members).await?;
    Ok(pages::invitations(&shown, frame).seen_by(directory.seen_by::<Invite>()))
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    people: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    lang: String,
}

impl Typed {
    fn parse(&self) -> Result<(Sending, Vec<Invitee>), ListProblem> {
        let invitees = Invitee::list(&self.people)?;
        // A word that the form does not offer falls back on the least: a member, in French.
        let role = Role::parse(&self.role).unwrap_or(Role::Member);
        Ok((Sending { role, lang: Lang::parse(&self.lang).unwrap_or_default() }, invitees))
    }
}

async fn send(instance: Instance, member: Grant<Invite>, Form(typed): Form<Typed>) -> Served {
    let outcome = match typed.parse() {
        Ok((sending, invitees)) => {
            super::send(&instance, &member, &sending, &invitees).await?.map_err(ListProblem::Lines)
        }
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(sent) => handed_over(&instance, &member, (&sent, notices::INVITED)).await,
        Err(problem) => {
            let filled = Filled { people: typed.people, role: typed.role, lang: typed.lang, problem: Some(problem) };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(drawn(&instance, &member, &filled).await?)).into_response())
        }
    }
}

/// With a mail server the letters are on their way; without, the links are shown, once.
async fn handed_over(instance: &Instance, member: &Grant<Invite>, (sent, word): (&[Sent], Word)) -> Served {
    if instance.settings.sends_mail {
        return Ok(to_list(member, word));
    }
    let drawn = pages::links(member, sent, frame(instance, member, Place::Members).await?);
    Ok(unkept(page(drawn.seen_by(t!(member.lang(), "seen-by-you"))).into_response()))
}

/// The browser writes a page with a secret down nowhere.
fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn make_link(instance: Instance, member: Grant<Invite>) -> Served {
    let token = super::make_link(&instance, &member, member.lang()).await?;
    Ok(Redirect::to(&member.community().path(&format!("/invitations/salle/{token}"))).into_response())
}

#[derive(Deserialize)]
struct ThisLink {
    token: String,
}

async fn show_link(instance: Instance, member: Grant<Invite>, Path(this): Path<ThisLink>) -> Served {
    let invitation = store::of_token(&instance.db, &this.token).await?.ok_or(Refusal::NotFound)?;
    let is_here = invitation.community == member.community().id && invitation.email.is_none();
    if !is_here || invitation.state(instance.clock.now()) != Standing::Open {
        return Err(Refusal::NotFound);
    }
    let link = instance.settings.link(&super::path(&this.token));
    let shown = room::Shown { community: member.community(), link: &link, until: invitation.expires_at };
    Ok(unkept(page(room::room(member.lang(), &shown)).into_response()))
}

#[derive(Deserialize)]
struct ThisInvitation {
    invitation: i64,
}

async fn resend(instance: Instance, member: Grant<Invite>, Path(this): Path<ThisInvitation>) -> Served {
    match super::resend(&instance, &member, this.invitation).await? {
        Some(sent) => handed_over(&instance, &member, (&[sent], notices::RESENT)).await,
        None => no_longer(&instance, &member).await,
    }
}

async fn withdraw(instance: Instance, member: Grant<Invite>, Path(this): Path<ThisInvitation>) -> Served {
    if super::withdraw(&instance, &member, this.invitation).await? {
        return Ok(to_list(&member, notices::WITHDRAWN));
    }
    no_longer(&instance, &member).await
}

/// Somebody accepted it, or took it back, a moment ago: the list says where it stands.
async fn no_longer(instance: &Instance, member: &Grant<Invite>) -> Served {
    let lang = member.lang();
    let drawn = drawn(instance, member, &Filled::empty(lang)).await?;
    let notice = Notice::new(lang, ui::notice::Tone::Warning, t!(lang, "invitation-no-longer"));
    Ok((StatusCode::CONFLICT, page(drawn.notice(Some(notice)))).into_response())
}

fn to_list(member: &Grant<Invite>, word: Word) -> Response {
    word.leads_to(member.community().path("/invitations"))
}
