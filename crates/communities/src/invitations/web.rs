//! `/c/{community}/invitations`: inviting, sending again, taking back, the link for the room.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use forms::{Done, Posted, Sought, Word};
use identity::shared_computer::unkept;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::Lang;
use ui::notice::{Notice, Tone};
use ui::shell::page;

use super::pages::{self, Draft, Shown, Typed};
use super::{Invitee, ListProblem, Sending, Sent, looking, room, store, window};
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
        .route("/c/{community}/invitations/salle/{token}", get(show_link).post(show_code))
        .route("/c/{community}/invitations/{invitation}/renvoi", post(resend))
        .route("/c/{community}/invitations/{invitation}/retrait", post(withdraw))
}

async fn list(instance: Instance, member: Grant<Invite>, sought: Sought, done: Done) -> Served {
    let notice = done.notice(member.lang(), &[notices::WORDS]);
    shown(&instance, &member, (pages::empty(member.lang()).noticed(notice), &sought)).await
}

async fn shown(instance: &Instance, member: &Grant<Invite>, (typed, sought): (Typed, &Sought)) -> Served {
    let community = member.community();
    let directory = Directory::of(&instance.db, member).await?;
    let (all, now) = (store::of_community(&instance.db, community.id).await?, instance.clock.now());
    let leaf = sought.leaf(all.iter().filter(|each| looking::is_sought(sought, each, now)).collect());
    let waiting = places::list(instance, community.id).await?;
    let names =
        identity::people::all_of(&instance.db, &waiting.iter().map(|each| each.person).collect::<Vec<_>>()).await?;
    let waiting: Vec<_> =
        waiting.iter().filter_map(|each| Some((names.get(&each.person)?.name.clone(), each))).collect();
    let shown = Shown {
        member,
        typed: &typed,
        has_any: !all.is_empty(),
        sought,
        leaf: &leaf,
        waiting: &waiting,
        places: (directory.count_of(&[Role::Member]), community.capacity),
        now,
    };
    let drawn = pages::invitations(&shown, frame(instance, member, Place::Members).await?);
    let drawn = drawn.seen_by(directory.seen_by::<Invite>()).notice(typed.notice);
    Ok((typed.status, page(drawn)).into_response())
}

impl Draft {
    fn parse(&self) -> Result<(Sending, Vec<Invitee>), ListProblem> {
        let invitees = Invitee::list(&self.people)?;
        // A word that the form does not offer falls back on the least: a member, in French.
        let role = Role::parse(&self.role).unwrap_or(Role::Member);
        Ok((Sending { role, lang: Lang::parse(&self.lang).unwrap_or_default() }, invitees))
    }
}

async fn send(instance: Instance, member: Grant<Invite>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let outcome = match draft.parse() {
        Ok((sending, invitees)) => {
            super::send(&instance, &member, &sending, &invitees).await?.map_err(ListProblem::Lines)
        }
        Err(problem) => Err(problem),
    };
    match outcome {
        Ok(sent) => handed_over(&instance, &member, (&sent, notices::INVITED)).await,
        Err(problem) => shown(&instance, &member, (Typed::mistaken(draft, Some(problem)), &Sought::default())).await,
    }
}

/// With a mail server the letters are on their way; without, the links are shown, once.
async fn handed_over(instance: &Instance, member: &Grant<Invite>, (sent, word): (&[Sent], Word)) -> Served {
    if instance.settings.sends_mail {
        return Ok(to_list(member, word));
    }
    let drawn = pages::links(member, sent, frame(instance, member, Place::Members).await?);
    Ok(unkept(page(drawn.seen_by(t!(member.lang(), "seen-by-you")).taken())))
}

async fn make_link(instance: Instance, member: Grant<Invite>) -> Served {
    let token = super::make_link(&instance, &member, member.lang()).await?;
    Ok(Redirect::to(&room_path(&member, &token)).into_response())
}

#[derive(Deserialize)]
struct ThisLink {
    token: String,
}

async fn show_link(instance: Instance, member: Grant<Invite>, Path(this): Path<ThisLink>) -> Served {
    let invitation = store::of_token(&instance.db, &this.token).await?.ok_or(Refusal::NotFound)?;
    let now = instance.clock.now();
    if !invitation.is_room_of(member.community().id, now) {
        return Err(Refusal::NotFound);
    }
    let room = room::Room {
        community: member.community(),
        link: &instance.settings.link(&super::path(&this.token)),
        page: &room_path(&member, &this.token),
        sends_mail: instance.settings.sends_mail,
        until: invitation.expires_at,
        code: window::shown(&instance.db, invitation.id, now).await?,
    };
    Ok(unkept(page(room.page(member.lang()))))
}

async fn show_code(instance: Instance, member: Grant<Invite>, Path(this): Path<ThisLink>) -> Served {
    if !window::show_code(&instance, &member, &this.token).await? {
        return Err(Refusal::NotFound);
    }
    Ok(Redirect::to(&room_path(&member, &this.token)).into_response())
}

fn room_path(member: &Grant<Invite>, token: &str) -> String {
    member.community().path(&format!("/invitations/salle/{token}"))
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
    let notice = Notice::new(lang, Tone::Warning, t!(lang, "invitation-no-longer"));
    let typed = Typed { status: StatusCode::CONFLICT, ..pages::empty(lang).noticed(Some(notice)) };
    shown(instance, member, (typed, &Sought::default())).await
}

fn to_list(member: &Grant<Invite>, word: Word) -> Response {
    word.leads_to(member.community().path("/invitations"))
}
